"""What holds for every text, well written or not; and small texts whose statements are known."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from parsed import document, short, signed, statements

from ingest.extract import extract
from ontology.model import Certainty, Modality, Stance

ROOT = Path(__file__).resolve().parents[1]
PLAIN = "Meta opposes SB 53. On Monday, Anthropic endorsed the bill."
NEUTRAL = "The committee met on Monday in a large room near the park and read the report of the office with care. "
NASTY = {
    "empty": "",
    "blank": "  \n\n\t\n ",
    "punctuation": "... --- !!! ???\n\"\" '' “” ‘’\n\n()[]{} — – …",
    "one name": "SB 53",
    "one word": "Opposes",
    "emoji": "🎉🎉 Meta 🙅‍♀️ opposes SB 53 🎉! 👍🏽 OpenAI supports SB 53 👩‍👩‍👧.",
    "right-to-left marks": "\u200fMeta\u200e opposes \u202bSB 53\u202c. \u2067OpenAI\u2069 supports SB 53. מטא OpenAI opposes SB 53.",
    "nested quotes": '“We oppose ‘the “so-called” SB 53’ today,” said Joel Kaplan. "Meta said \'OpenAI said "SB 53 is bad"\' twice."',
    "unbalanced quotes": (
        '"Meta opposes SB 53. “OpenAI supports SB 53. \'Anthropic\' supports “SB 53.\n\n"SB 53 is bad, said Meta.\n\nMeta said: "It'
    ),
    "only quotes": '""""""',
    "bullets": "\n".join(f"- Meta opposes SB {number}." for number in range(300)),
    "one long paragraph": PLAIN + " " + NEUTRAL * 240 + PLAIN,
    "no full stop": " and ".join(["Meta opposes SB 53"] * 60),
    "no verbs": "policy regulation oversight law " * 60,
    "carriage returns": "Meta opposes SB 53.\r\n\r\nOpenAI supports it.\r\n",
    "control signs": "Meta\x00 opposes\x07 SB\x00 53.\x1b[31m OpenAI supports SB 53.",
    "tabs and hard blanks": "Meta\topposes\u00a0SB\u00a053.",
    "capitals": "META OPPOSES SB 53. OPENAI SUPPORTS THE RAISE ACT.",
    "small letters": "meta opposes sb 53. openai supports the raise act.",
    "wide letters": "Ｍｅｔａ opposes ＳＢ ５３. 𝐌𝐞𝐭𝐚 opposes SB 53. Me\u0301ta opposes SB 53.",
    "dashes": "Meta—which opposes SB 53—and OpenAI–which supports SB 53–met -- again.",
    "turns": "Senator HAWLEY. Meta opposes SB 53.\n\nMr. ALTMAN. I support SB 53.\n\nThe CHAIRMAN. Thank you.\n\nMr. Altman: “",
    "entities": "Meta &amp; OpenAI oppose SB&nbsp;53. <b>OpenAI</b> supports [SB 53](https://example.org/(a)).",
    "long address": "https://example.org/" + "a" * 3000 + " Meta opposes SB 53.",
    "long number": "9" * 5000,
    "one endless word": "Metaopposessb53" * 400,
    "possessives": "Meta's and OpenAI's and Google's opposition to SB 53's passage's delay's repeal.",
    "deep that": " that ".join(["Meta said"] * 40) + " Google opposes SB 53.",
    "deep of": "Meta opposes " + " of ".join(["the repeal"] * 40) + " of SB 53.",
    "table": "Meta\tSB 53\topposed\nOpenAI\tSB 53\tsupported\n" * 20,
}


def check(text, found):
    """Everything that is promised of every statement."""
    assert len({one.id for one in found}) == len(found)
    for one in found:
        spans = [one.sentence, one.quote, one.target_text, *([one.actor_text] if one.actor_text else [])]
        for span in spans:
            assert text[span.start : span.end] == span.text
            assert span.text.strip()
        assert one.sentence.start <= one.quote.start < one.quote.end <= one.sentence.end
        assert one.sentence.start <= one.target_text.start < one.target_text.end <= one.sentence.end
        assert {Stance.SUPPORT: one.intensity > 0, Stance.OPPOSE: one.intensity < 0, Stance.MIXED: True}[one.stance]
        assert -1 <= one.intensity <= 1
        assert 0 <= one.confidence <= 1
        assert one.actor.name.strip()
        assert one.target.name.strip()
        assert one.cue.strip()
        assert one.method in ("rules", "encoder")
        assert (one.actor.iri, one.actor.name) != (one.target.iri, one.target.name)


@pytest.mark.parametrize("name", NASTY)
def test_promises_hold_for_nasty_texts(name):
    source = document(NASTY[name])
    found = tuple(extract(source))
    check(source.text, found)
    assert all(one.document == source.source.id for one in found)


def test_promises_hold_for_the_bundled_texts(samples):
    count = 0
    for source in samples:
        found = tuple(extract(source))
        check(source.text, found)
        count += len(found)
    assert count >= 40


def test_a_second_run_finds_the_same(samples):
    for source in samples[::4]:
        assert tuple(extract(source)) == tuple(extract(source))


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("empty", 0),
        ("blank", 0),
        ("punctuation", 0),
        ("one name", 0),
        ("no verbs", 0),
        ("bullets", 300),
        ("carriage returns", 2),
        ("emoji", 2),
    ],
)
def test_how_many_statements_a_nasty_text_has(name, count):
    assert len(statements(NASTY[name])) == count


def test_a_long_paragraph_is_read_to_its_end():
    text = NASTY["one long paragraph"]
    assert len(text.split()) > 5000
    assert signed(statements(text)) == ["ac:meta - in:ca-sb-53", "ac:anthropic + in:ca-sb-53"] * 2


def test_a_paragraph_of_one_endless_phrase():
    check(text := "Meta opposes " + " of ".join(["the repeal"] * 1100) + " of SB 53.", statements(text))


def test_text_order_and_one_statement_per_pair_and_sentence():
    found = statements("Meta opposes SB 53 and called SB 53 a mistake. Google supports SB 53. Meta slammed SB 53.")
    assert signed(found) == ["ac:meta - in:ca-sb-53", "ac:google + in:ca-sb-53", "ac:meta - in:ca-sb-53"]
    assert [one.sentence.start for one in found] == sorted(one.sentence.start for one in found)


@pytest.mark.parametrize("text", ["Meta supports SB 53 but opposes SB 53.", "Meta praised SB 53 in May and condemned SB 53 in June."])
def test_both_signs_in_one_sentence_are_mixed(text):
    (found,) = statements(text)
    assert (found.stance, found.intensity) == (Stance.MIXED, 0.0)
    assert found.quote.text.count("SB 53") == 2


@pytest.mark.parametrize(
    "text",
    [
        "Does Meta oppose SB 53?",
        "Will Meta oppose SB 53? Should OpenAI support it?",
        "The committee met on Monday.",
        "Meta has 70,000 employees. SB 53 has 20 pages.",
        "SB 53 would require reports from large developers.",
        "Meta opposes Meta.",
        "The story so far: nobody has said a word.",
    ],
)
def test_texts_without_a_stance_yield_nothing(text):
    assert statements(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The bill is dead if Meta opposes SB 53.",
        "Unless Anthropic supports SB 53, it will fail.",
        "Nobody knows whether Meta opposes SB 53.",
    ],
)
def test_what_is_only_supposed_is_hypothetical(text):
    found = statements(text)
    assert found
    assert {one.certainty for one in found} == {Certainty.HYPOTHETICAL}


def test_a_headline_counts_as_text():
    found = statements("Anthropic Backs SB 53\n\nThe committee met on Monday.", title="Anthropic Backs SB 53")
    assert signed(found) == ["ac:anthropic + in:ca-sb-53"]
    assert found[0].quote.text == "Anthropic Backs SB 53"


def test_quotes_keep_typography():
    text = "Joel Kaplan said\u00a0that “SB\u00a053 would stifle\nresearch”—and more."
    (found,) = statements(text)
    assert text[found.sentence.start : found.sentence.end] == found.sentence.text
    assert "SB\u00a053" in found.target_text.text


def test_the_date_decides_who_is_meant():
    text = "The administration opposes SB 53."
    assert signed(statements(text, on=date(2024, 5, 1))) == ["ac:us-admin-biden - in:ca-sb-53"]
    assert signed(statements(text, on=date(2026, 5, 1))) == ["ac:us-admin-trump-2 - in:ca-sb-53"]


def test_a_registered_target_brings_its_issues():
    (found,) = statements("Meta opposes SB 53.")
    assert short(found.target.iri) == "in:ca-sb-53"
    assert found.target.issues
    assert found.modality is Modality.PARAPHRASE
    assert found.cue == "oppose"


SCRIPT = """
import sys
sys.path.insert(0, "tests")
from parsed import statements
from test_extract import NASTY, PLAIN
for text in (PLAIN, NASTY["nested quotes"], NASTY["turns"], NASTY["unbalanced quotes"], NASTY["emoji"]):
    for one in statements(text, publisher="Meta"):
        print(one.id, one)
"""


@pytest.mark.slow
def test_the_same_under_every_hash_seed():
    runs = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("1", "4242")
    ]
    assert runs[0] == runs[1]
    assert runs[0].count("\n") >= 6
