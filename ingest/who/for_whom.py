"""For whom a thing is what is said of it: "for many teachers, the ban is a step backward" is how they see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.syntax import copula, obliques
from ontology.model import ActorKind

from .actors import holders

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

FOR = frozenset({"for", "to"})
PLACES = frozenset({ActorKind.STATE, ActorKind.COUNTRY})  # "for Ohio, the bill is a first"


def for_whom(predicate: Token, passage: Passage) -> list[Holder]:
    """The people or bodies between "for" and a comma, at the beginning of a clause that says with "be" what something is."""
    be = copula(predicate)
    if be is None:
        return []
    places = [noun for case, noun in obliques(predicate) if case in FOR and noun.i < be.i and _opens(noun)]
    found = [one for noun in places for part in conjuncts(noun) for one in holders(part, passage)]
    return [one for one in found if one.actor.kind not in PLACES]


def _opens(noun: Token) -> bool:
    """True for what begins its clause, a comma behind it."""
    first, behind = noun.left_edge, noun.doc[noun.right_edge.i + 1 : noun.right_edge.i + 2].text
    begins = first.is_sent_start or first.i == 0 or first.nbor(-1).is_punct or first.nbor(-1).lower_ in ("and", "but")
    return bool(begins) and (behind == "," or noun.right_edge.text == ",")
