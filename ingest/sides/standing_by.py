"""Who stands by somebody on a law is for the law: "I support my colleague on Amendment 4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children, obliques
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.who.actors import holders
from ontology.model import TargetKind

from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

STANDING_BY = WordSet("standing by")


def stood_by(verb: Token, passage: Passage) -> list[Leaning]:
    """The laws on which the verb's doer stands by somebody, in place of whom he stands by."""
    if verb.lemma_.lower() not in STANDING_BY:
        return []
    who = [one for noun in objects(verb) for one in (noun, *children(noun, "appos"))]
    if not any(holders(one, passage) for one in who):
        return []
    behind = [noun for one in (verb, *who) for case, noun in obliques(one) if case == "on" and noun.i > who[0].i]
    found = [about for noun in behind if (about := aim(noun, passage, actors=False)) is not None and _is_law(about)]
    return [lean(about, 1, 0.8, "attitude", (verb.i,)) for about in found]


def _is_law(about: Aim) -> bool:
    return about.target.kind is TargetKind.INSTRUMENT
