"""What goes on from one sentence to the next, put through the reading to see what is quoted."""

import pytest

from ingest.extract import stated
from ingest.weighing.agreeing import agreed
from ingest.weighing.sensing import Sense
from ingest.what.aiming import aimed
from ingest.who.actors import holder as holder_of
from tests.parsed import one_passage

RUNS = (
    # text, sides of Meta in its sentences, the stretches that are quoted
    (
        "Meta threw cold water on SB 53. Meta dreads the paperwork.",
        (-1, -1),
        ["Meta threw cold water on SB 53. Meta dreads the paperwork."],
    ),
    ("Meta threw cold water on SB 53. Meta warmed to SB 243.", (-1, 1), ["Meta threw cold water on SB 53.", "Meta warmed to SB 243."]),
    # two entries are two matters
    ("Meta threw cold water on SB 53. Meta sneered at SB 243.", (-1, -1), ["Meta threw cold water on SB 53.", "Meta sneered at SB 243."]),
    # a side taken on something else by a verb of its own is another stance
    (
        "Meta threw cold water on face scans. Meta opposes drone bans.",
        (-1, -1),
        ["Meta threw cold water on face scans.", "Meta opposes drone bans."],
    ),
    (
        "Meta threw cold water on face scans. Meta opposes such scans.",
        (-1, -1),
        ["Meta threw cold water on face scans. Meta opposes such scans."],
    ),
    # that both are about AI makes them no one matter
    (
        "Meta threw cold water on AI tutors. Meta opposes AI cameras.",
        (-1, -1),
        ["Meta threw cold water on AI tutors.", "Meta opposes AI cameras."],
    ),
    # two sentences at most
    (
        "Meta threw cold water on SB 53. Meta dreads the paperwork. Meta sneers at SB 53.",
        (-1, -1, -1),
        ["Meta threw cold water on SB 53. Meta dreads the paperwork.", "Meta sneers at SB 53."],
    ),
)


@pytest.mark.parametrize(("text", "signs", "quoted"), RUNS)
def test_what_goes_on_in_the_next_sentence_is_one_stance(text: str, signs: tuple[int, ...], quoted: list[str]) -> None:
    read = one_passage(text)
    given = []
    for sentence, sign in zip(read.doc.sents, signs, strict=True):
        holder = next(one for token in sentence if (one := holder_of(token, read)))
        nouns = [token for token in reversed(list(sentence)) if token.pos_ in ("NOUN", "PROPN")]
        given.append(Sense(sentence.start, holder, sign, 0.99, 0.99, aimed(nouns[:1], read), sentence.root))
    found = [stated(read, claim) for claim in agreed([], given, read)]
    assert [one.quote.text for one in found if one] == quoted
    assert all(one and one.sentence == one.quote for one in found)
