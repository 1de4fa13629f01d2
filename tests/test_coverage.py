"""What the registry holds, counted; a user's own entries on top of it, from the file to the answer."""

from __future__ import annotations

import json

import pytest

from ontology.coverage import ANYWHERE, counts, known
from ontology.errors import InputError
from ontology.registry import extended, registry
from ontology.terms import iri
from stancegraph.cli import main

ACTOR = "id,label,class,type,aliases\nquiet-fund,Quiet Grid Fund,Organization,thinkTank,QGF\n"
BILL = "id,label,aliases,type,issuer,jurisdiction,status,issues\nxy-7,Quiet Grid Act,,bill,quiet-fund,us,introduced,compute-thresholds\n"


def write(folder, **files):
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def test_every_row_is_counted_once_by_kind_and_region():
    rows = counts(registry())
    for table, size in (("actors", len(registry().actors)), ("instruments", len(registry().instruments)), ("roles", len(registry().roles))):
        kinds = [row for row in rows if row.table == table and row.kind != "all"]
        regions = [row for row in rows if row.table == table and row.region != "all"]
        (total,) = [row for row in rows if row.table == table and row.kind == row.region == "all"]
        assert sum(row.entries for row in kinds) == sum(row.entries for row in regions) == total.entries == size
        assert sum(row.checked for row in kinds) == total.checked == sum(line.checked for line in known(registry()) if line.table == table)
        assert total.share == round(total.checked / total.entries, 2)


@pytest.mark.parametrize(
    ("local", "region"),
    [
        ("california", "United States"),
        ("us-nist", "United States"),
        ("newsom", "United States"),
        ("us-admin-biden", "United States"),
        ("von-der-leyen", "European Union"),
        ("eu-ai-office", "European Union"),
        ("uk-aisi", "United Kingdom"),
        ("openai", ANYWHERE),
    ],
)
def test_an_actor_is_at_home_somewhere(local, region):
    assert {line.region for line in known(registry()) if (line.table, line.id) == ("actors", local)} == {region}


def test_the_command_counts_and_lists(capsys):
    assert main(["registry", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    totals = {row["table"]: row for row in rows if row["kind"] == row["region"] == "all"}
    assert list(totals) == ["actors", "instruments", "roles", "issues", "propositions"]
    assert main(["registry", "--unchecked", "--format", "csv"]) == 0
    listed = capsys.readouterr().out.splitlines()[1:]
    assert len(listed) == sum(totals[table]["entries"] - totals[table]["checked"] for table in ("actors", "instruments", "roles"))


def test_own_entries_stand_beside_ours(tmp_path):
    write(tmp_path, a=ACTOR, b=BILL)
    both = extended([tmp_path])
    assert both.candidates("Quiet Grid Fund") == both.candidates("QGF") == (iri("ac:quiet-fund"),)
    assert both.as_target(iri("in:xy-7")).issues == (iri("iss:compute-thresholds"),)
    assert not both.actors[iri("ac:quiet-fund")].checked
    assert set(both.actors) - set(registry().actors) == {iri("ac:quiet-fund")}
    assert registry().candidates("QGF") == ()
    assert extended([]) is registry()


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (ACTOR.replace("thinkTank", "grid"), 2, "'grid'"),
        (ACTOR.replace("quiet-fund", "openai"), 2, "used twice"),
        (ACTOR.replace("quiet-fund", "quiet fund"), 2, "'quiet fund'"),
        (ACTOR.replace("Quiet Grid Fund", ""), 2, "'label' is empty"),
        (ACTOR.replace("QGF", "QGF,more"), 2, "5 cells"),
        (ACTOR.replace("QGF", '"QGF'), 2, "quotes"),
        (ACTOR.replace("aliases", "nicknames"), 1, "nicknames"),
        (ACTOR.replace(",class", ""), 1, "id,label,class,type"),
        ("", 1, "header"),
        (BILL, 2, "quiet-fund"),
        (BILL.replace("quiet-fund", "openai").replace("introduced", ""), 2, "'status' is empty"),
        (ACTOR + ACTOR.splitlines()[1] + "\n", 3, "used twice"),
    ],
)
def test_a_bad_row_of_the_users_own_is_named(tmp_path, capsys, text, line, reason):
    write(tmp_path, mine=text)
    with pytest.raises(InputError) as caught:
        extended([tmp_path / "mine.csv"])
    assert f"mine.csv, line {line}: " in str(caught.value)
    assert reason in str(caught.value)
    assert main(["registry", "--registry", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("make", ["missing", "empty", "latin"])
def test_a_file_that_cannot_be_used_is_said_so(tmp_path, capsys, make):
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin.csv").write_bytes(ACTOR.replace("Quiet", "Kühl").encode("latin-1"))
    given = {"missing": "nothing.csv", "empty": "folder", "latin": "latin.csv"}[make]
    assert main(["extract", "--registry", str(tmp_path / given), str(tmp_path)]) == 2
    assert given in capsys.readouterr().err


def test_own_entries_reach_the_answers_and_pass_the_check(tmp_path, capsys):
    write(tmp_path, a=ACTOR, b=BILL)
    text, store = tmp_path / "news.txt", str(tmp_path / "s.db")
    text.write_text("QGF opposes SB 1047. OpenAI supports the Quiet Grid Act.\n", encoding="utf-8")
    ingest = ["ingest", "--store", store, "--date", "2024-05-01", str(text)]
    assert main([*ingest, "--registry", str(tmp_path / "a.csv"), "--registry", str(tmp_path / "b.csv")]) == 0
    assert main(["query", "who-opposes", "target=California SB 1047", "--store", store, "--format", "csv"]) == 0
    assert "Quiet Grid Fund" in capsys.readouterr().out
    assert main(["query", "who-supports", "target=quiet grid act", "--store", store, "--format", "csv"]) == 0
    assert "OpenAI" in capsys.readouterr().out
    assert main(["check", "--store", store]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("sound: 2 statements")
    assert said.err.count("\n") == 1
    assert "unchecked" in said.err


def test_entries_given_later_join_those_given_before(tmp_path, capsys):
    write(tmp_path, a=ACTOR, c=ACTOR.replace("quiet-fund", "loud-fund").replace("Quiet Grid", "Loud Grid").replace("QGF", "LGF"))
    store = str(tmp_path / "s.db")
    for name, who in (("a", "QGF"), ("c", "LGF")):
        (tmp_path / f"{name}.txt").write_text(f"{who} opposes SB 1047.\n", encoding="utf-8")
        assert main(["ingest", "--store", store, "--registry", str(tmp_path / f"{name}.csv"), str(tmp_path / f"{name}.txt")]) == 0
    assert main(["check", "--store", store]) == 0
    assert main(["query", "who-opposes", "target=California SB 1047", "--store", store, "--format", "csv"]) == 0
    shown = capsys.readouterr().out
    assert "Quiet Grid Fund" in shown
    assert "Loud Grid Fund" in shown
