"""Who could hold a stance in the last sentence of a text, and who speaks it."""

import pytest

from ingest.candidates import candidates
from tests.parsed import passages

TABLE = (
    # text, mentioned in its last sentence, speaker
    ("Meta opposes SB 53, and Senator Scott Wiener wrote it.", ["Meta Platforms", "Scott Wiener"], None),
    ("OpenAI makes ChatGPT. The company endorsed the bill.", ["OpenAI"], None),
    ("California lawmakers passed the California bill.", ["California lawmakers"], None),
    ("Encode pushed for a landmark bill in California.", ["Encode"], None),
    ("California opposes the moratorium.", ["California"], None),
    ("“We oppose it,” said Meta. “Research would suffer.”", [], "Meta Platforms"),
    ("“It puts children at risk,” said Florida Attorney General James Uthmeier.", ["James Uthmeier"], None),
    ("The bill would take effect in 2027.", [], None),
)


@pytest.mark.parametrize(("text", "mentioned", "speaker"), TABLE)
def test_candidates(text: str, mentioned: list[str], speaker: str | None) -> None:
    read = passages(text)[-1]
    *_, last = read.doc.sents
    found = candidates(last, read)
    assert [one.actor.name for one in found.mentioned] == mentioned
    assert (found.speaker.actor.name if found.speaker else None) == speaker


def test_an_introduction_that_ends_in_a_colon_names_the_speaker_of_the_next_paragraph() -> None:
    text = "Asked about it, Joel Kaplan wrote in a statement:\n\nThe code goes far beyond the law and would stifle research in Europe."
    read = passages(text)[-1]
    (sentence,) = read.doc.sents
    found = candidates(sentence, read)
    assert found.speaker is not None
    assert found.speaker.actor.name == "Joel Kaplan"


@pytest.mark.parametrize(
    ("author", "speaks"),
    [("OpenAI", True), ("Coalition for Open Models", True), ("Donald Trump (President)", True), ("Mia Sato", False), (None, False)],
)
def test_a_body_speaks_in_its_own_text_and_a_reporter_does_not(author: str | None, *, speaks: bool) -> None:
    read = passages("Excessive rules would thwart this aim.", author=author)[-1]
    (sentence,) = read.doc.sents
    assert (candidates(sentence, read).speaker is not None) is speaks
