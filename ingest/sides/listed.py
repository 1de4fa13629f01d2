"""Things below a line that takes a side on them: "We support: - Chip Registry: Creating ...", "The union opposes: - a ban on strikes"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import FINITE, FIRST_PERSON
from ingest.parsing.syntax import SUBJECTS, children, relation
from ingest.what.aims import Aim
from ingest.what.literal import open_aim
from ingest.what.targets import aim, clause_aim
from ingest.what.wording import MAX_WORDS, worded
from ingest.who.item_lists import is_demanded
from ontology.model import Modality, Target, TargetKind

from .holding import Claim, author
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

THINGS = frozenset({"NOUN", "PROPN"})
LONG_HEADING = 8


def listed(sentence: Span, told: Sequence[Claim], passage: Passage) -> Iterator[Claim]:
    """What an item names, in its heading or by itself, on the side that the line above the list takes.

    What an item asks to be done is a demand, and an item that says something in a whole sentence is read like any other.
    """
    side = passage.discourse.listed_side
    if not side or passage.block.role != "item" or sentence.start or not passage.discourse.on_topic:
        return
    if _tells_of_us(sentence):
        return
    heading = _heading(sentence)
    thing = _in_heading(heading, passage) if heading else _by_itself(sentence.root, passage)
    if thing is None or any(claim.leaning.aim.target == thing.target for claim in told):
        return
    leaning = replace(lean(thing, side, 0.7, "speech", (sentence.root.i,)), firm=True)
    manner = Modality.INDIRECT_SPEECH if passage.discourse.demanders else Modality.AUTHOR_VOICE
    for holder in author(passage):
        yield Claim(holder, leaning, sentence.root, manner, None)


def _heading(sentence: Span) -> Sequence[Token]:
    """The words before an item's colon, where they only name something ("| Visa reform |: Graduates need to stay")."""
    end = _colon(sentence)
    words = list(sentence[:end])
    names = end + 1 < len(sentence) and end <= LONG_HEADING and any(word.pos_ in THINGS for word in words)
    return words if names and not any(word.tag_ in FINITE for word in words) else []


def _colon(sentence: Span) -> int:
    return next((token.i for token in sentence if token.text == ":"), 0)


def _tells_of_us(sentence: Span) -> bool:
    """True where "we" say behind a heading what we want, which names it better ("Visa reform: | We | called for more places")."""
    end = _colon(sentence)
    return bool(end) and any(word.lower_ in FIRST_PERSON and word.tag_ == "PRP" for word in sentence[end + 1 : end + 2])


def _in_heading(words: Sequence[Token], passage: Passage) -> Aim | None:
    """What a heading names: an idea or law that is known, else its own words."""
    for word in words:
        found = aim(word, passage, actors=False) if word.pos_ in THINGS else None
        if found is not None and found.target.iri is not None:
            return found
    start, end = words[0].i, words[-1].i + 1
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)


def _by_itself(root: Token, passage: Passage) -> Aim | None:
    """What an item without a heading names: a thing, or what would be done ("| requiring a licence |"), which the line above is against."""
    if root.tag_ == "VBG" and not children(root, *SUBJECTS, "aux"):
        return None if is_demanded(root, passage) else clause_aim(root, passage)
    if (
        root.pos_ != "NOUN"
        or children(root, "cop", *SUBJECTS)
        or relation(root) != "ROOT"
        or root.right_edge.i - root.left_edge.i > 2 * MAX_WORDS
    ):
        return None
    return aim(root, passage, actors=False) or open_aim(root, passage)
