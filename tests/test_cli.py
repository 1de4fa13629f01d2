import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.opening import open_store
from stancegraph.cli import VERBS, main

ROOT = Path(__file__).resolve().parents[1]
NEWS = """---
title: Two sides of a bill
date: 2026-05-21
publisher: Made up for a test
---

OpenAI supports the AI Act. Anthropic opposes SB 1047.
"""


def shell(*arguments, cwd, stdin=None, env=None):
    """One command line in a process of its own."""
    command = [sys.executable, "-m", "stancegraph", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
    return subprocess.run(command, capture_output=True, cwd=cwd, input=stdin, env=environment, check=False)


def digest(store):
    """A hash of all that a store says and holds."""
    with open_store(store, read_only=True) as opened:
        said = [repr(statement) for statement in opened.statements()]
        held = [repr(source) + opened.text(source.id) for source in opened.documents()]
    return hashlib.sha256("\n".join(sorted(said) + sorted(held)).encode()).hexdigest()


def files_of(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.md"
    path.write_text(NEWS, encoding="utf-8")
    return path


@pytest.fixture
def store(demo_store, tmp_path):
    """A store of one's own."""
    return Path(shutil.copytree(demo_store, tmp_path / "own.db"))


def blank_pdf(path):
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(width=200, height=200)
    with path.open("wb") as file:
        writer.write(file)


def sparse(path):
    with path.open("wb") as file:
        file.truncate(50_000_000)


BAD_SOURCES = {
    "empty.txt": lambda path: path.write_bytes(b""),
    "blank.txt": lambda path: path.write_text(" \n\t\n"),
    "binary.txt": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "latin.txt": lambda path: path.write_bytes("Le projet de loi a été rejeté après débat.\n".encode("latin-1") * 20),
    "sparse.txt": sparse,
    "missing.txt": lambda path: None,
    "scanned.pdf": blank_pdf,
    "broken.pdf": lambda path: path.write_bytes(b"%PDF-1.7\nnothing more"),
    "broken.jsonl": lambda path: path.write_text('{"text": "cut off\n'),
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("name", BAD_SOURCES)
def test_a_bad_source_is_one_clear_line_and_changes_nothing(store, news, tmp_path, name):
    BAD_SOURCES[name](tmp_path / name)
    before = digest(store)
    ran = shell("ingest", "--store", store, news.name, name, cwd=tmp_path)
    assert ran.returncode == 2
    assert_one_line(ran, names=name)
    assert ran.stdout == b""
    assert digest(store) == before


@pytest.mark.parametrize("name", BAD_SOURCES)
def test_extract_tells_of_a_bad_source_in_one_line(tmp_path, monkeypatch, capsys, name):
    BAD_SOURCES[name](tmp_path / name)
    monkeypatch.chdir(tmp_path)
    assert main(["extract", name]) == 2
    assert_one_line(capsys.readouterr(), names=name)


def assert_one_line(ran, *, names):
    """Whether a process or a captured call had one line to say on stderr, naming what is wrong."""
    said = ran.stderr.decode() if hasattr(ran, "stderr") else ran.err
    lines = said.splitlines()
    assert len(lines) == 1, said
    assert lines[0].startswith("stancegraph: ")
    assert names in lines[0]
    assert "Traceback" not in lines[0]


def test_a_bad_source_creates_no_store(tmp_path):
    ran = shell("ingest", "missing.txt", cwd=tmp_path)
    assert ran.returncode == 2
    assert files_of(tmp_path) == []


def not_a_store(path):
    path.mkdir()
    (path / "thesis.txt").write_text("mine")


def a_file(path):
    path.write_text("mine")


def damaged(path, demo_store):
    shutil.copytree(demo_store, path)
    for file in (path / "graph").iterdir():
        if file.name.startswith(("MANIFEST", "CURRENT")) or file.suffix == ".sst":
            file.write_bytes(b"\xff" * 40)


@pytest.mark.parametrize("make", [not_a_store, a_file, damaged])
@pytest.mark.parametrize("line", ["ingest news.md", "query stances", "analyze rank", "draw", "check", "demo"])
def test_a_store_that_is_none_is_one_clear_line(demo_store, news, tmp_path, monkeypatch, capfd, make, line):
    store = tmp_path / "bad.db"
    make(store, demo_store) if make is damaged else make(store)
    before = files_of(store)
    monkeypatch.chdir(tmp_path)
    assert main([*line.split(), "--store", str(store)]) == 2
    assert_one_line(capfd.readouterr(), names="bad.db")
    if make is not damaged:
        assert files_of(store) == before


@pytest.mark.parametrize("line", ["query stances", "analyze rank", "draw", "check"])
def test_a_missing_store_is_not_created(capsys, tmp_path, monkeypatch, line):
    monkeypatch.chdir(tmp_path)
    assert main([*line.split(), "--store", "none.db"]) == 2
    assert "none.db" in capsys.readouterr().err
    assert files_of(tmp_path) == []


def test_a_locked_store_is_one_clear_line(store, news, tmp_path):
    before = digest(store)
    with open_store(store):
        ran = shell("ingest", "--store", store, news.name, cwd=tmp_path)
    assert ran.returncode == 2
    assert_one_line(ran, names=store.name)
    assert digest(store) == before


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (["--bogus"], "--bogus"),
        (["conquer"], "conquer"),
        (["extract"], "SOURCE"),
        (["extract", "--format", "xml", "-"], "xml"),
        (["extract", "--min-confidence", "2", "-"], "2"),
        (["extract", "--min-confidence", "high", "-"], "high"),
        (["ingest", "--min-confidence", "70%", "--store", "new.db", "news.md"], "'70%' is not a number from 0 to 1"),
        (["query", "stances", "--min-confidence", "-0.1", "--store", "STORE"], "'-0.1' is not a number from 0 to 1"),
        (["query", "stances", "--min-confidence", "nan", "--store", "STORE"], "'nan' is not a number from 0 to 1"),
        (["demo", "--min-confidence", "1.01"], "'1.01' is not a number from 0 to 1"),
        (["extract", "--model", "no_such_pipeline", "news.md"], "no_such_pipeline"),
        (["ingest", "--date", "yesterday", "--store", "new.db", "news.md"], "yesterday"),
        (["ingest", "--date", "2026-13", "--store", "new.db", "news.md"], "2026-13"),
        (["query", "who-ever", "--store", "STORE"], "who-ever"),
        (["query", "missing.rq", "--store", "STORE"], "missing.rq"),
        (["query", "SELECT ?s WHERE { ?s ?p", "--store", "STORE"], "SPARQL"),
        (["query", "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "--store", "STORE"], "SERVICE"),
        (["query", "stances", "actor", "--store", "STORE"], "'actor'"),
        (["query", "stances", "--timeout", "0", "--store", "STORE"], "'0'"),
        (["query", "stances", "colour=blue", "--store", "STORE"], "colour"),
        (["analyze", "ranks", "--store", "STORE"], "did you mean 'rank'"),
        (["draw", "-o", "no/such/folder/page.html", "--store", "STORE"], "no/such/folder"),
        (["draw", "-o", ".", "--store", "STORE"], "directory"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_use_is_one_clear_line(demo_store, news, tmp_path, monkeypatch, capsys, line, names):
    monkeypatch.chdir(tmp_path)
    before = files_of(tmp_path)
    assert main([str(demo_store) if word == "STORE" else word for word in line]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert printed.err.startswith("stancegraph: ")
    assert names in printed.err
    assert files_of(tmp_path) == before


@pytest.mark.parametrize("verb", [verb.__name__ for verb in VERBS])
def test_every_verb_has_help_with_an_example(verb, capsys):
    assert main([verb, "--help"]) == 0
    printed = capsys.readouterr().out
    assert f"  Example:\n    stancegraph {verb}" in printed


def test_without_a_verb_the_verbs_are_listed(capsys):
    assert main([]) == 0
    printed = capsys.readouterr().out
    assert all(f"  {verb.__name__} " in printed for verb in VERBS)
    assert "..." not in printed.partition("Commands:")[2]


def test_help_is_quick(tmp_path):
    before = os.times().children_user
    assert shell("--help", cwd=tmp_path).returncode == 0
    assert os.times().children_user - before < 1.0


def test_ingesting_twice_changes_nothing(store, news, tmp_path, capsys):
    assert main(["ingest", "--store", str(store), str(news)]) == 0
    assert "1 read, 1 stored, 0 unchanged, 0 skipped" in capsys.readouterr().out
    once = digest(store)
    assert main(["ingest", "--store", str(store), str(news)]) == 0
    assert "1 read, 0 stored, 1 unchanged, 0 skipped" in capsys.readouterr().out
    assert digest(store) == once


def test_inside_a_directory_bad_files_are_skipped_and_named(tmp_path, capsys):
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.md").write_text(NEWS)
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.txt").write_text(
        "Die Bundesregierung lehnt das Gesetz ab, weil es die Freiheit der Forschung nach ihrer Ansicht zu sehr einschränkt. " * 5
    )
    assert main(["ingest", "--store", str(tmp_path / "new.db"), str(folder)]) == 0
    printed = capsys.readouterr()
    assert "1 read, 1 stored, 0 unchanged, 2 skipped" in printed.out
    skipped = printed.err.splitlines()
    assert len(skipped) == 2
    assert "b.txt" in skipped[0]
    assert "c.txt" in skipped[1]
    assert "English" in skipped[1]


def test_text_in_another_language_is_named_and_makes_no_store(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("rede.txt").write_text(
        "Die Bundesregierung lehnt das Gesetz ab, weil es die Freiheit der Forschung einschränkt, und will es ändern."
    )
    assert main(["ingest", "rede.txt"]) == 0
    printed = capsys.readouterr()
    assert "1 skipped" in printed.out
    assert_one_line_of(printed.err, "rede.txt", "not English")
    assert files_of(tmp_path) == ["rede.txt"]


def assert_one_line_of(said, *words):
    assert len(said.splitlines()) == 1
    assert all(word in said for word in words)


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_interrupt_ends_quietly(tmp_path):
    command = [sys.executable, "-m", "stancegraph", "extract", "-"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, env=environment) as running:
        time.sleep(1.5)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=10)
    assert running.returncode == 130
    assert said == b""


@pytest.mark.slow
def test_a_terminal_sees_progress_and_a_pipe_does_not(news, tmp_path):
    script = f"import pty, sys; sys.exit(pty.spawn([{sys.executable!r}, '-m', 'stancegraph', 'ingest', 'news.md', 'more.md']))"
    (tmp_path / "more.md").write_text(NEWS.replace("Two", "Three"))
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
    )
    assert b"1/2" in ran.stdout
    assert b"1/2" not in shell("ingest", "news.md", "more.md", cwd=tmp_path).stderr


def test_extract_reads_standard_input_and_options(news, tmp_path):
    ran = shell("extract", "-", "--date", "2026-05", "--title", "From a pipe", cwd=tmp_path, stdin=NEWS.partition("---\n\n")[2].encode())
    assert ran.returncode == 0, ran.stderr.decode()
    records = [json.loads(line) for line in ran.stdout.decode().splitlines()]
    found = {(record["actor"]["name"], record["stance"]) for record in records}
    assert found == {("OpenAI", "support"), ("Anthropic", "oppose")}
    assert {(record["document"]["title"], record["document"]["published"]) for record in records} == {("From a pipe", "2026-05")}


@pytest.mark.parametrize(("form", "sign"), [("table", "OpenAI"), ("turtle", "@prefix")])
def test_extract_writes_other_formats(news, capsys, form, sign):
    assert main(["extract", "--format", form, str(news)]) == 0
    assert sign in capsys.readouterr().out


def test_min_confidence_leaves_out(news, capsys):
    assert main(["extract", "--min-confidence", "0", str(news)]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    surest = max(record["confidence"] for record in records)
    assert main(["extract", "--min-confidence", str(surest), str(news)]) == 0
    kept = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert kept == [record for record in records if record["confidence"] == surest]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__name__)
def test_min_confidence_is_there_where_statements_are_chosen(verb, capsys):
    assert main([verb.__name__, "--help"]) == 0
    # A store is sound and copied as a whole, and the registry holds no statements.
    whole = {"check", "registry", "backup", "restore"}
    assert ("--min-confidence NUMBER" in capsys.readouterr().out) is (verb.__name__ not in whole)


def confidences(store):
    with open_store(store, read_only=True) as opened:
        return sorted(statement.confidence for statement in opened.statements())


UNSURE = NEWS + "Meta seems to welcome SB 53.\n"


def test_ingest_stores_what_is_sure_enough_and_says_what_it_left_out(tmp_path, capsys):
    (tmp_path / "news.md").write_text(UNSURE, encoding="utf-8")
    ingest = ["ingest", "--store", str(tmp_path / "new.db"), str(tmp_path / "news.md")]
    assert main(ingest) == 0
    assert "left out" not in capsys.readouterr().err
    everything = confidences(tmp_path / "new.db")
    least = everything[-1]
    kept = [each for each in everything if each >= least]
    assert 0 < len(kept) < len(everything)
    left = len(everything) - len(kept)
    for stored in ("1 stored, 0 unchanged", "0 stored, 1 unchanged"):
        assert main([*ingest, "--min-confidence", str(least)]) == 0
        printed = capsys.readouterr()
        assert stored in printed.out
        assert printed.err == f"left out {left} statement{'s' if left > 1 else ''} less sure than {least:g}\n"
        assert confidences(tmp_path / "new.db") == kept


def test_a_question_with_a_limit_is_answered_as_from_a_store_filled_with_it(tmp_path, capsys):
    (tmp_path / "news.md").write_text(UNSURE, encoding="utf-8")
    for name, options in (("all.db", []), ("sure.db", ["--min-confidence", "0.95"])):
        assert main(["ingest", "--store", str(tmp_path / name), str(tmp_path / "news.md"), *options]) == 0
    capsys.readouterr()
    answers = []
    for name, options in (("all.db", ["--min-confidence", "0.95"]), ("sure.db", []), ("all.db", [])):
        assert main(["query", "stances", "--format", "csv", "--store", str(tmp_path / name), *options]) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]
    assert len(answers[0].splitlines()) < len(answers[2].splitlines())


@pytest.mark.slow
def test_a_question_with_a_limit_has_one_answer_in_every_process(demo_store, tmp_path):
    question = "SELECT * WHERE { ?s a aip:StanceExpression ; aip:holder ?who OPTIONAL { ?p prov:wasDerivedFrom ?s } }"
    said = set()
    for seed in ("1", "2", "3"):
        ran = shell("query", question, "--min-confidence", "0.7", "--store", demo_store, cwd=tmp_path, env={"PYTHONHASHSEED": seed})
        assert ran.returncode == 0, ran.stderr.decode()
        said.add(ran.stdout)
    assert len(said) == 1
    assert len(said.pop().splitlines()) > 10


@pytest.mark.parametrize("form", ["table", "csv", "json"])
@pytest.mark.parametrize("measure", ["rank", "blocs", "disputes"])
def test_analyze_writes_rows(demo_store, capsys, measure, form):
    assert main(["analyze", measure, "--format", form, "--store", str(demo_store)]) == 0
    printed = capsys.readouterr().out
    rows = json.loads(printed) if form == "json" else printed.splitlines()[1:]
    assert len(rows) >= 1


def test_lists_of_questions_and_measures(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["query"]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 20
    assert main(["analyze"]) == 0
    assert "disputes" in capsys.readouterr().out


def test_draw_writes_a_page_whole_and_spares_strangers(demo_store, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    arguments = ["draw", "--store", str(demo_store)]
    assert main(arguments) == 0
    page = Path("stancegraph.html").read_bytes()
    assert page[:15].lower() == b"<!doctype html>"
    assert main(arguments) == 0
    assert Path("stancegraph.html").read_bytes() == page
    assert files_of(tmp_path) == ["stancegraph.html"]
    capsys.readouterr()
    assert main([*arguments, "-o", "-"]) == 0
    assert capsys.readouterr().out.encode() == page
    Path("stancegraph.html").write_text("<p>somebody's own page</p>")
    assert main(arguments) == 2
    assert "somebody" in Path("stancegraph.html").read_text()


@pytest.mark.slow
def test_check_is_silent_on_a_sound_store_and_names_a_changed_byte(store, capsys):
    assert main(["check", "--store", str(store)]) == 0
    capsys.readouterr()
    with open_store(store, read_only=True) as opened:
        statement = next(iter(opened.statements()))
    source = store / "sources" / f"{statement.document}.txt"
    text = source.read_text(encoding="utf-8")
    at = statement.quote.start
    source.write_text(text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1 :], encoding="utf-8")
    assert main(["check", "--store", str(store)]) == 1
    assert statement.id in capsys.readouterr().out


def test_a_closed_pipe_is_no_error(demo_store, tmp_path):
    line = f'"{sys.executable}" -m stancegraph draw -o - --store "{demo_store}" | head -c 10'
    ran = subprocess.run(line, shell=True, capture_output=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert ran.stderr == b""
    assert len(ran.stdout) == 10


@pytest.mark.slow
def test_the_demo_shows_everything_twice_alike(tmp_path):
    runs = []
    for _ in range(2):
        start = time.monotonic()
        ran = shell("demo", cwd=tmp_path)
        assert ran.returncode == 0, ran.stderr.decode()
        runs.append((ran.stdout, (tmp_path / "stancegraph-demo.html").read_bytes(), time.monotonic() - start))
    assert runs[0][:2] == runs[1][:2]
    assert runs[1][2] < 20
    printed = runs[0][0].decode()
    assert printed.count("  stancegraph query ") == 3
    assert str(tmp_path / "stancegraph-demo.html") in printed
    assert printed.splitlines()[-1].endswith("documents")
    assert files_of(tmp_path)[0] == "stancegraph-demo.db"


@pytest.mark.slow
def test_the_demo_takes_a_limit(demo_store, tmp_path):
    ran = shell("demo", "--min-confidence", "0.9", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr.decode()
    everything = confidences(demo_store)
    kept = [each for each in everything if each >= 0.9]
    assert confidences(tmp_path / "stancegraph-demo.db") == kept
    assert ran.stderr.decode() == f"left out {len(everything) - len(kept)} statements less sure than 0.9\n"
    for question, told in (("who-opposes", "target=California SB 1047"), ("since-when", "actor=Anthropic")):
        asked = shell("query", question, told, "--min-confidence", "0.9", "--store", demo_store, cwd=tmp_path)
        assert asked.stdout in ran.stdout
    drawn = shell("draw", "-o", "-", "--min-confidence", "0.9", "--store", demo_store, cwd=tmp_path).stdout.decode()
    page = (tmp_path / "stancegraph-demo.html").read_text(encoding="utf-8")
    assert page == drawn.replace("Who stands where on AI policy", "Who stands where on AI policy: the bundled texts")


def test_the_demo_spares_what_is_not_its_own(tmp_path, monkeypatch, capsys, news):
    monkeypatch.chdir(tmp_path)
    Path("stancegraph-demo.html").write_text("my notes")
    assert main(["demo"]) == 2
    assert Path("stancegraph-demo.html").read_text() == "my notes"
    assert not Path("stancegraph-demo.db").exists()
    assert main(["ingest", "--store", "mine.db", str(news)]) == 0
    assert main(["demo", "--store", "mine.db", "-o", "page.html"]) == 2
    assert "mine.db" in capsys.readouterr().err
    assert not Path("page.html").exists()


def test_text_about_something_else_is_skipped_unless_asked_for(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    harvest = "The council met on Tuesday and spoke of roads, schools and the harvest. " * 10
    Path("news.txt").write_text(f"{harvest}\n\nGovernor Kathy Hochul vetoed the Harbor Pilots Act.")
    assert main(["ingest", "news.txt"]) == 0
    printed = capsys.readouterr()
    assert "0 read, 0 stored, 0 unchanged, 1 skipped" in printed.out
    assert_one_line_of(printed.err, "The council met", "--any-topic")
    assert main(["extract", "--format", "table", "news.txt"]) == 0
    assert "Hochul" not in capsys.readouterr().out
    assert main(["extract", "--any-topic", "--format", "table", "news.txt"]) == 0
    assert "Kathy Hochul" in capsys.readouterr().out
    assert main(["ingest", "--any-topic", "news.txt"]) == 0
    assert "1 read, 1 stored" in capsys.readouterr().out


def test_text_without_a_stance_gives_nothing_and_says_so(tmp_path, capsys):
    (tmp_path / "plain.txt").write_text("The AI bill is long. The committee meets on Tuesday.")
    assert main(["extract", str(tmp_path / "plain.txt")]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert_one_line_of(printed.err, "no stance found")
