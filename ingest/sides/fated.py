"""What becomes of a thing by itself: whoever hopes "that the act survives" is for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import fates
from ingest.parsing.syntax import children, obliques, relation
from ingest.what.targets import aim

from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

ANY = frozenset({"any", "whatever", "whichever"})
NEEDING = frozenset({"have", "need", "ought"})


def fate(clause: Token) -> int:
    """1 where the clause's subject comes into its own ("takes effect"), -1 where it comes to nothing ("dies"), 0 for other clauses."""
    beside = children(clause, "obj", "xcomp", "advmod", "compound:prt")
    around = {"", *(word.lower_ for word in beside), *(noun.lower_ for _, noun in obliques(clause))}
    signs = {sign for word, sign in fates().get(clause.lemma_.lower(), {}).items() if word in around}
    return signs.pop() if len(signs) == 1 else 0


def fated(clause: Token, passage: Passage) -> Iterator[Leaning]:
    """What is hoped or feared of the subject of a clause that tells its fate."""
    sign = fate(clause)
    needing = relation(clause) == "xcomp" and clause.head.lemma_.lower() in NEEDING
    for thing in children(clause, "nsubj") or (children(clause.head, "nsubj") if needing else []) if sign else ():
        target = aim(thing, passage, actors=False)
        if target is not None and not any(word.lower_ in ANY for word in children(thing, "det")):
            yield lean(target, sign, 0.6, "attitude", (clause.i,), 0.9)
