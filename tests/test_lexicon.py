"""Every row of ingest/lexicon/*.tsv is one that the extractor understands, and none contradicts another."""

import re
from collections import Counter
from pathlib import Path

import pytest

from ingest import lexicon
from ontology.errors import InputError
from ontology.model import ActorKind, Certainty, TargetKind
from ontology.registry import registry

FOLDER = Path(lexicon.__file__).parent
TABLES = sorted(FOLDER.glob("*.tsv"))
COLUMNS = {
    "accusations": "lemma",
    "act_nouns": "lemma sign of",
    "adjectives": "lemma prepositions sign strength",
    "ambiguous_surnames": "word",
    "bad_things": "lemma",
    "bearers": "lemma kind",
    "boilerplate": "action pattern what example",
    "descriptions": "noun refers kinds",
    "deviations": "lemma",
    "effects": "lemma sign",
    "epithets": "word sign",
    "fates": "verb with sign",
    "good_things": "lemma",
    "group_nouns": "lemma kind",
    "hedges": "lemma certainty",
    "ideas": "word",
    "idioms": "verb words sign strength manner",
    "inverters": "word",
    "judgements": "word sign",
    "light_verbs": "lemma direction",
    "mixed_sets": "set words example",
    "modifier_sets": "set words example",
    "name_cues": "word kind place",
    "neutral_verbs": "lemma takes when",
    "noun_sets": "set words example",
    "nouns": "lemma prepositions sign strength",
    "outcomes": "noun sign",
    "partings": "word from",
    "policy_nouns": "lemma kind",
    "quantities": "lemma",
    "reporting_adjectives": "lemma sense takes",
    "reporting_nouns": "lemma sense takes",
    "reporting_verbs": "lemma sense takes",
    "speech_verbs": "lemma",
    "stand_ins": "form lemma stand_in after",
    "topic_terms": "term",
    "unwilled_verbs": "lemma",
    "verb_sets": "set words example",
    "verbs": "lemma frame sign strength manner",
}
# What tells a row from every other one of its table; the first column where nothing is said.
KEYS = {
    "adjectives": ("lemma", "prepositions"),
    "boilerplate": ("action", "pattern"),
    "descriptions": ("noun", "refers"),
    "fates": ("verb", "with"),
    "idioms": ("verb", "words"),
    "light_verbs": ("lemma", "direction"),
    "name_cues": ("word", "place"),
    "neutral_verbs": ("lemma", "takes"),
    "nouns": ("lemma", "prepositions"),
    "partings": ("word", "from"),
    "verbs": ("lemma", "frame"),
    "verdicts": ("verb", "with"),
}
WORDS = re.compile(r"[a-z][a-z.]*(?:[ '-][a-z.]+)*")
PREPOSITION = re.compile(
    r"(?:about|against|ahead|among|at|away|behind|by|for|from|in|into|of|on|onto|over|regarding|that|to|towards?|with)"
)
FRAME = re.compile(rf"obj|deed|inf|urge|as|pred|clause|means|inference|prep:(?:away )?{PREPOSITION.pattern}")
MANNERS = {"act", "attitude", "plan", "policy", "speech", "inference", "lapse"}
NOT_LOWER_CASE = {"ambiguous_surnames", "boilerplate", "topic_terms"}
# Rows that say nothing new or that the parser can never meet.
TWICE: dict[str, str] = {}
UNREACHABLE: dict[str, str] = {}

every_table = pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
signed = pytest.mark.parametrize("name", [name for name, header in COLUMNS.items() if "sign" in header.split()])


def tables(defects):
    """Every table, those with a known defect marked."""
    return [
        pytest.param(path, id=path.stem, marks=[pytest.mark.xfail(reason=defects[path.stem], strict=True)] if path.stem in defects else [])
        for path in TABLES
        if path.stem not in NOT_LOWER_CASE
    ]


def columns(path):
    """Documented columns; a table not listed above has its header's."""
    header = path.read_text(encoding="utf-8").split("\n")[0].split("\t")
    return COLUMNS.get(path.stem, " ".join(header)).split()


def rows(name):
    return list(lexicon.rows(name))


def lemmas_with_a_stance():
    return {*lexicon.verbs(), *lexicon.speech_verbs(), *lexicon.effects(), *lexicon.light_verbs()}


@every_table
def test_columns_are_the_documented_ones(path):
    header = path.read_text(encoding="utf-8").split("\n")[0].split("\t")
    assert header == columns(path)
    assert len(set(header)) == len(header)
    assert rows(path.stem)


@every_table
def test_cells_are_clean(path):
    text = path.read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert "\n\n" not in text
    assert "\r" not in text
    for row in rows(path.stem):
        first = row[columns(path)[0]]
        assert first
        assert all(cell == cell.strip() and "  " not in cell for name, cell in row.items() if name not in ("pattern", "example")), row


@pytest.mark.parametrize("path", tables(UNREACHABLE))
def test_words_are_lower_case_lemmas(path):
    name = columns(path)[0]
    assert [row[name] for row in rows(path.stem) if not WORDS.fullmatch(row[name])] == []


@pytest.mark.parametrize("path", tables(TWICE))
def test_no_row_stands_twice(path):
    key = KEYS.get(path.stem, columns(path)[:1])
    counted = Counter(tuple(row[name] for name in key) for row in rows(path.stem))
    assert [found for found, times in counted.items() if times > 1] == []


@signed
def test_signs_and_strengths(name):
    for row in rows(name):
        assert row["sign"] in lexicon.SIGNS, row
        assert 0 < float(row.get("strength", "1")) <= 1, row
    assert {row["sign"] for row in rows(name)} >= {"+", "-"}


def test_verb_frames():
    for row in rows("verbs"):
        assert FRAME.fullmatch(row["frame"]), row
        assert row["manner"] in MANNERS, row
        judges = row["frame"] in ("as", "pred")
        assert (row["sign"] == "=") == judges, f"only a judgement leaves the sign to its word: {row}"
        assert row["manner"] != "inference" or row["frame"] == "inference" or row["frame"].startswith("prep:"), row


def test_a_verb_frame_has_one_sign():
    signs = {}
    for row in rows("verbs"):
        signs.setdefault((row["lemma"], row["frame"]), set()).add(row["sign"])
    assert {key: found for key, found in signs.items() if len(found) > 1} == {}


@pytest.mark.parametrize("preposition", ["for", "against", "behind", "toward", "towards", "away from"])
def test_prepositions_that_name_a_side_have_their_sign(preposition):
    side = "-" if preposition in ("against", "away from") else "+"
    assert [row for row in rows("verbs") if row["frame"] == f"prep:{preposition}" and row["sign"] != side] == []


@pytest.mark.parametrize("name", ["nouns", "adjectives"])
def test_prepositions_of_stance_words(name):
    for row in rows(name):
        for preposition in row["prepositions"].split():
            assert PREPOSITION.fullmatch(preposition), row
            assert (preposition, row["sign"]) not in {("against", "+"), ("for", "-")} or row["lemma"] in ("contempt", "disdain"), row


@pytest.mark.parametrize("name", ["nouns", "adjectives"])
def test_no_row_hides_another_of_its_lemma(name):
    frames = getattr(lexicon, name)()
    kept = {lemma: {word for frame in own for word in frame.prepositions} for lemma, own in frames.items()}
    lost = [row for row in rows(name) if not set(row["prepositions"].split()) <= kept[row["lemma"]]]
    assert lost == []


def test_kinds():
    assert all(ActorKind(row["kind"]) for name in ("group_nouns", "name_cues") for row in rows(name))
    assert all(TargetKind(row["kind"]) is not TargetKind.ACTOR for row in rows("policy_nouns"))
    assert all(Certainty(row["certainty"]) is not Certainty.CERTAIN for row in rows("hedges"))
    assert {row["kind"] for row in rows("bearers")} == {"document", "conduct"}
    assert {"gives", "receives"} <= {row["direction"] for row in rows("light_verbs")} <= {"gives", "receives", "ends", "grants"}
    assert {row["place"] for row in rows("name_cues")} == {"title", "suffix", "post"}


def test_descriptions_name_kinds_that_exist():
    known = {"actor": set(ActorKind), "instrument": {entry.type for entry in registry().instruments.values()}}
    for row in rows("descriptions"):
        assert set(row["kinds"].split(",")) <= known[row["refers"]], row


def test_stand_ins_have_a_lemma_that_carries_a_stance():
    told_elsewhere = {"risk", "echo"}  # by the gerund behind it, or by the sentence before
    assert {row["lemma"] for row in rows("stand_ins")} <= lemmas_with_a_stance() | told_elsewhere


@pytest.mark.parametrize(("ending", "stand_ins"), [("s", {"rejects", "says"}), ("d", {"rejected", "said"}), ("", {"reject"})])
def test_stand_ins_have_the_form_they_replace(ending, stand_ins):
    irregular = {"froze", "overrode", "undid", "upheld"}
    for row in rows("stand_ins"):
        form = row["form"]
        if ending == "":
            assert (row["stand_in"] in stand_ins) == (form == row["lemma"]), row
            # A base form is mostly a noun as well: it stands for itself behind "to" alone, but for what is a verb everywhere.
            base = ("to", "name", *([""] if form in ("empower", "resist") else []))
            assert row["after"] in (base if form == row["lemma"] else ("", "name", "gerund")), row
        elif row["stand_in"] in stand_ins:
            assert form.endswith(ending) or form in irregular, row


def test_stand_ins_are_forms_that_are_written():
    wrong = {"abhored", "casted", "flaged", "regreted", "seed", "slamed"}
    assert {row["form"] for row in rows("stand_ins")} & wrong == set()


def test_no_stand_in_swallows_a_plain_noun():
    rare = {"co-authors", "co-sponsors", "cosponsors", "praises", "repeals"}
    nouns = {*lexicon.policy_nouns(), *lexicon.act_nouns(), *lexicon.nouns(), *lexicon.group_nouns()}
    plural = {form for noun in nouns for form in (noun, f"{noun}s")}
    always = {form for form, swap in lexicon.stand_ins().items() if not swap.after}
    assert (always & plural) - rare == set()


@pytest.mark.parametrize(
    ("line", "cells"), [("one", 1), ("one\t+\tmore", 3), ("", 1), ("\t\t\t", 4)], ids=["short", "long", "empty", "tabs"]
)
def test_a_row_with_wrong_cells_is_named_with_file_and_line(tmp_path, line, cells):
    (tmp_path / "bad.tsv").write_text(f"lemma\tsign\ngood\t+\n{line}\n", encoding="utf-8")
    # An absolute name wins over the folder of the lexicon.
    with pytest.raises(InputError, match=rf"bad\.tsv line 3: {cells} cells where 2 belong \(lemma, sign\)"):
        list(lexicon.rows(str(tmp_path / "bad")))


@pytest.mark.parametrize(
    ("table", "word", "meaning"),
    [
        (lexicon.act_nouns, "repeal", -1),
        (lexicon.act_nouns, "passage", 1),
        (lexicon.judgements, "disaster", -1),
        (lexicon.judgements, "breakthrough", 1),
        (lexicon.effects, "stifle", -1),
        (lexicon.effects, "protect", 1),
        (lexicon.group_nouns, "investor", ActorKind.INVESTOR),
        (lexicon.policy_nouns, "bill", TargetKind.INSTRUMENT),
        (lexicon.hedges, "reportedly", Certainty.PROBABLE),
        (lexicon.bearers, "letter", "document"),
    ],
)
def test_tables_by_word(table, word, meaning):
    assert table()[word] == meaning


def test_verb_frames_by_lemma():
    (frame,) = lexicon.verbs()["roll back"]
    assert (frame.frame, frame.sign, frame.manner) == ("obj", -1, "act")
    assert {frame.frame for frame in lexicon.verbs()["push"]} >= {"inf", "prep:for", "prep:against", "urge"}
    assert lexicon.light_verbs()["have"] == {"gives", "receives"}


@pytest.mark.parametrize(("lemma", "signs"), [("oppose", {-1}), ("sign", {1}), ("sit", set())])
def test_what_a_verb_does_to_its_object(lemma, signs):
    assert lexicon.object_signs(lexicon.verbs().get(lemma, ())) == signs
