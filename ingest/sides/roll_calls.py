"""Who stands in brackets behind a count: "adopted by 150 in favour to 2 against (Peru, Chad)" is Peru and Chad against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children, is_passive
from ingest.what.literal import open_aim
from ingest.what.targets import aim
from ingest.who.actors import holder
from ontology.model import Modality

from .ballots import AGAINST, FAVOR, IN_FAVOR
from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage
    from ingest.what.aims import Aim

NEAR = 4  # tokens between a count and what is counted ("3 votes | in | favour")


def called(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The sides of those whose names stand in brackets behind how many voted so."""
    for bracket in sentence[2:]:
        sign = _counted(bracket) if bracket.text == "(" else 0
        put = _put_to_the_vote(bracket, passage) if sign else None
        if put is not None:
            told = replace(lean(put, sign, 0.8, "act", (bracket.i - 1,), 0.9), firm=True)
            members = dict.fromkeys(one for name in inside(bracket) if (one := _member(name, passage)) is not None)
            yield from (held_by(member, told, bracket.nbor(-1), Modality.REPORTED_ACTION) for member in members)


def inside(bracket: Token) -> list[Token]:
    """The tokens between an opening bracket and its end."""
    return list(takewhile(lambda token: token.text != ")", bracket.doc[bracket.i + 1 : bracket.sent.end]))


def _member(name: Token, passage: Passage) -> Holder | None:
    return holder(name, passage) if name.pos_ == "PROPN" else None


def _counted(bracket: Token) -> int:
    """1 behind a count of votes in favor, -1 behind one of votes against, 0 elsewhere."""
    word = bracket.nbor(-1).lower_
    before = bracket.doc[max(bracket.i - NEAR, bracket.sent.start) : bracket.i - 1]
    many = any(token.pos_ == "NUM" for token in before)
    return 0 if not many else -1 if word in AGAINST else 1 if word in FAVOR | IN_FAVOR else 0


def _put_to_the_vote(bracket: Token, passage: Passage) -> Aim | None:
    """What was voted on, by the last verb before the bracket that decides, else by the sentence's own."""
    for verb in (*reversed(bracket.doc[bracket.sent.start : bracket.i]), bracket.sent.root):
        if verb.pos_ == "VERB" and any(frame.manner == "act" for frame in verbs().get(verb.lemma_.lower(), ())):
            things = children(verb, "nsubj:pass") if is_passive(verb) else objects(verb)
            found = (aim(thing, passage, actors=False) or open_aim(thing, passage) for thing in things)
            return next((one for one in found if one is not None), None)
    return None
