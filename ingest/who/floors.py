"""The chamber that decides where a text only tells where it was decided ("the ban was defeated | in the Senate")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.naming.mentions import Holder
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, lemma, obliques
from ontology.model import ActorKind

from .actors import holders

if TYPE_CHECKING:
    from spacy.tokens import Token

# What one member alone can do there, as introducing or blocking it, is not the chamber's.
DECIDED = frozenset({"adopt", "approve", "defeat", "kill", "pass", "quash", "ratify", "reject", "strike", "vote down"})
HOUSES = (ActorKind.LEGISLATURE, ActorKind.EU_BODY)
VOTES = frozenset({"ballot", "majority", "margin", "vote"})


def deciding(verb: Token, passage: Passage) -> list[Holder]:
    """The legislatures in which a passive verb says that something was passed or voted down."""
    if not is_passive(verb) or lemma(verb) not in DECIDED:
        return []
    return [each for noun in _places(verb) for each in holders(noun, passage) if each.actor.kind in HOUSES]


def _places(verb: Token) -> Iterator[Token]:
    """Where it was decided, also behind the vote ("in a 99-1 vote | in the Senate", "by a majority | of the House")."""
    for preposition, noun in obliques(verb):
        if noun.i > verb.i and noun.lemma_.lower() in VOTES:
            yield from (
                inner
                for inner in noun.subtree
                if inner.i != noun.i and any(case.lower_ in ("in", "of") for case in children(inner, "case"))
            )
        elif preposition == "in":
            yield noun
