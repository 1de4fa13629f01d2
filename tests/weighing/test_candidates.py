"""Who could hold a stance in the last sentence of a text, and who speaks it."""

import pytest

from ingest import extract as extraction
from ingest.weighing.candidates import mentioned, voices
from tests.parsed import document, passages, under

MENTIONED = (
    # text, words marked in its last sentence, the actors they name
    ("Meta opposes SB 53, and Senator Scott Wiener wrote it.", ["Meta", "Senator Scott Wiener"], ["Meta Platforms", "Scott Wiener"]),
    ("OpenAI makes ChatGPT. The company endorsed the bill.", ["The company"], ["OpenAI"]),
    ("California lawmakers passed the California bill.", ["California lawmakers"], ["California lawmakers"]),
    (
        "Lawmakers from all 50 states, 40 state attorneys general, and 17 governors oppose it.",
        ["Lawmakers from all 50 states, 40 state attorneys general", "17 governors"],
        ["Lawmakers from all 50 states", "state attorneys general", "governors"],
    ),
    ("Teachers, a proud lot, hate it.", ["Teachers, a proud lot"], ["Teachers"]),
    ("Several firms, including Meta and Google, oppose it.", ["Several firms"], ["Meta Platforms", "Google"]),
    ("Toy firms, including Meta, oppose it.", ["Toy firms"], ["Toy firms", "Meta Platforms"]),
    ("Roe signed SB 53, another policy that Meta hates.", ["policy", "Meta"], ["Meta Platforms"]),
    # whose members are told speaks for itself
    ("The guild, whose members include Meta and Google, hates it.", ["The guild"], ["guild"]),
    ("Senators Hawley and Blumenthal hate it.", ["Senators Hawley and Blumenthal"], ["Josh Hawley", "Richard Blumenthal"]),
    ("Dozens of Meta and Google employees hate it.", ["Dozens of Meta"], []),
    ("Meta and consumer groups hate it.", ["Meta"], ["Meta Platforms"]),
    ("It is hated by housing, labor and arts groups.", ["housing", "labor", "arts groups"], ["housing, labor and arts groups"]),
    # in a list nobody is what another is said to be, and a place is not who is from there
    (
        "Governors, state lawmakers, attorneys general from red and blue states, pundits and church-based charities hate it.",
        ["attorneys general from red and blue states", "church-based charities"],
        ["state attorneys general", "church-based charities"],
    ),
    ("Others hate it.", ["Others"], []),  # leads to nobody
    ("Alex Bores told Reuters that the bill goes too far.", ["Alex Bores", "Reuters"], ["Alex Bores"]),  # who listens holds nothing
    ("Meta and Google met. They hate it.", ["They"], ["Meta Platforms", "Google"]),
    ("Google asked Meta to support it.", ["Google", "Meta"], ["Google", "Meta Platforms"]),
    ("Governor Gavin Newsom vetoed the bill.", ["Governor Gavin Newsom", "Gavin Newsom"], ["Gavin Newsom"]),  # one place, one actor
)

SPOKEN = (
    # text, speaker of its last sentence
    ("“We oppose it,” said Meta. “Research would suffer.”", "Meta Platforms"),
    ("“A strong press is a pillar of democracy.” – Kent Walker, President of Global Affairs, Alphabet", "Kent Walker"),
    ("The bill would take effect in 2027.", None),
)


@pytest.mark.parametrize(("text", "words", "names"), MENTIONED)
def test_mentioned(text: str, words: list[str], names: list[str]) -> None:
    read = passages(text)[-1]
    assert [one.actor.name for one in mentioned([under(read, each) for each in words], read)] == names


@pytest.mark.parametrize(("text", "name"), SPOKEN)
def test_speaker(text: str, name: str | None) -> None:
    read = passages(text)[-1]
    first = next(sentence for sentence in read.doc.sents if name is None or read.quotation(sentence[1]) is not None)
    found = next(iter(voices(first, read)), None)
    assert (found.actor.name if found else None) == name


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("Asked about it, Joel Kaplan wrote in a statement:", "Joel Kaplan"),
        ("Toys/First MEP Dana van Reed comments:", "Dana van Reed"),
        ("Dana Reed, Digital Policy Lead at the Toy Guild, comments:", "Dana Reed"),
        (
            "It may be of little use, Dana Reed, the policy head of Connected by Data, writes in a letter to Engadget:",
            "Dana Reed",
        ),
    ],
)
def test_an_introduction_that_ends_in_a_colon_names_the_speaker_of_the_next_paragraph(opening: str, name: str) -> None:
    read = passages(f"{opening}\n\nThe code goes far beyond the law and would stifle research in Europe.")[-1]
    (sentence,) = read.doc.sents
    found = next(iter(voices(sentence, read)), None)
    assert found is not None
    assert found.actor.name == name


@pytest.mark.parametrize(
    ("author", "speaks"),
    [("OpenAI", True), ("Coalition for Open Models", True), ("Donald Trump (President)", True), ("Mia Sato", False), (None, False)],
)
def test_a_body_speaks_in_its_own_text_and_a_reporter_does_not(author: str | None, *, speaks: bool) -> None:
    read = passages("Excessive rules would thwart this aim.", author=author)[-1]
    (sentence,) = read.doc.sents
    assert bool(voices(sentence, read)) is speaks


STATEMENT = "Senator Maria Lopez released the following statement:"
BOTH = ["Maria Lopez", "Maria Lopez"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{STATEMENT}\n\n“The bill is a gift.\n\n“Reject it.”", BOTH, id="a mark opens each paragraph"),
        pytest.param(f"{STATEMENT}\n\nThe bill is a gift.\n\nReject it.", BOTH, id="no marks at all"),
        pytest.param(f"{STATEMENT}\n\n“It is a gift.”\n\nThe bill goes on.", ["Maria Lopez", None], id="told again behind a quotation"),
        pytest.param("Maria Lopez said:\n\nIt is a gift.\n\nThe bill goes on.", ["Maria Lopez", None], id="said opens one paragraph"),
        pytest.param("Statement from Maria Lopez on the Rule:\n\nIt is a gift.\n\nReject it.", BOTH, id="a heading"),
        pytest.param("Testimony of Maria Lopez before the Senate\n\nIt is a gift.\n\nReject it.", BOTH, id="a testimony"),
        pytest.param(f"{STATEMENT}\n\nIt is a gift.\n\nThe chair said it is not.", ["Maria Lopez", None], id="somebody else is told of"),
    ],
)
def test_words_that_are_announced(text: str, expected: list[str | None]) -> None:
    found = []
    for read in extraction.passages(document(text)):
        found += [next(iter(voices(sentence, read)), None) for sentence in read.doc.sents][:1]
    assert [None if holder is None else holder.actor.name for holder in found][1:] == expected


def test_all_who_issue_a_statement_say_its_sentences():
    read = passages("Chris Coons and Marsha Blackburn issued the following statement:\n\nWe oppose the moratorium.")[-1]
    (sentence,) = read.doc.sents
    assert [one.actor.name for one in voices(sentence, read)] == ["Chris Coons", "Marsha Blackburn"]
