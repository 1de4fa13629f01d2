"""What the encoder's readings say for and against one another, and for a claim of the rules."""

import pytest

from ingest.naming.mentions import Holder
from ingest.sides.claims import claims
from ingest.weighing.backing import of_claim, of_reading
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.who.actors import holder as holder_of
from ontology.model import Target, TargetKind
from tests.parsed import one_passage, word


def reading(text: str, sign: int, first: str, last: str, *, sure: float = 0.9) -> tuple[Sense, list]:
    """A reading of Meta's side on the words from `first` to `last`, and the rules' claims."""
    read = one_passage(text)
    meta = holder_of(read.doc[0], read)
    assert isinstance(meta, Holder)
    start, end = word(read, first).i, word(read, last).i + 1
    known = aim(word(read, last), read) if first == last else None
    about = known or Aim(Target(None, read.words(start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)
    return Sense(0, meta, sign, sure, 0.9, about, read.doc[0].sent.root), list(claims(read))


@pytest.mark.parametrize(
    ("text", "sign", "first", "last", "backed"),
    [
        ("Meta approved delaying SB 53.", -1, "53", "53", True),
        ("Meta approved delaying SB 53.", 1, "delaying", "53", True),  # the side on what is done to it
        ("Meta approved delaying SB 53.", 1, "53", "53", False),
        ("Meta voted to repeal SB 53.", 1, "repeal", "53", True),
        ("Meta voted to pass SB 53.", -1, "pass", "53", False),
        ("Meta voted to pass SB 53.", 1, "pass", "53", True),
    ],
)
def test_a_side_on_the_deed_backs_the_claim(text: str, sign: int, first: str, last: str, *, backed: bool) -> None:
    given, ruled = reading(text, sign, first, last)
    assert {of_claim(claim, [given]).sure for claim in ruled} == {given.sure if backed else 0.0}


@pytest.mark.parametrize(("other", "against"), [("53", 0.8), ("Fund", 0.0)])
def test_only_another_side_on_the_same_speaks_against_it(other: str, against: float) -> None:
    text = "Meta endorsed the Chip Fund while it denounced SB 53."
    first, ruled = reading(text, -1, "53", "53")
    second, _ = reading(text, 1, other, other, sure=0.8)
    assert of_reading(first, [first, second]).against == against
    denounced = next(claim for claim in ruled if claim.leaning.sign < 0)
    assert of_claim(denounced, [first, second]).against == against


@pytest.mark.parametrize(
    ("text", "backed"),
    [
        ("Meta noted that, unfortunately, the court keeps SB 53.", True),
        ("Meta noted that the court is wisely keeping SB 53.", True),
        ("Meta noted that the court keeps SB 53.", False),
    ],
)
def test_a_judgement_in_passing_backs_the_reading(text: str, *, backed: bool) -> None:
    first, _ = reading(text, -1, "53", "53")
    assert of_reading(first, [first]).rule is backed
