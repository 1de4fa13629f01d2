"""What gets through a chamber: "the bill cleared the Senate", "advanced out of the committee" tell what that body decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.syntax import is_passive, obliques, words_on
from ingest.what.targets import aim
from ingest.who.floors import bodies
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

OVER = frozenset({"clear", "pass"})  # a hurdle
OUT = {
    "advance": ("out", "out of", "from"),
    "clear": ("out", "out of"),
    "move": ("out", "out of"),
    "sail": ("through",),
    "emerge": ("from",),
}
CONDITIONS = frozenset({"before", "if", "once", "should", "unless", "until", "when", "whether"})
OPEN = frozenset({"must", "would", "will", "could", "may", "might", "should", "to", "can"})


def through(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The body that a bill is told to have got through is for it."""
    if verb.lemma_.lower() not in OVER | OUT.keys() or is_passive(verb) or is_negated(verb) or _is_open(verb):
        return
    places = objects(verb) if verb.lemma_.lower() in OVER else []
    places += [noun for case, noun in obliques(verb) if case in OUT.get(verb.lemma_.lower(), ())]
    for subject in own_subjects(verb):
        bill = aim(subject, passage, actors=False)
        if bill is None or bill.target.kind is not TargetKind.INSTRUMENT:
            continue
        for noun in places:
            for body in bodies(noun, passage):
                yield held_by(body, lean(bill, 1, 0.8, "act", (verb.i,)), verb, Modality.REPORTED_ACTION)


def _is_open(verb: Token) -> bool:
    """True for what is still to come, or a condition ("if it clears the Senate")."""
    return verb.left_edge.lower_ in CONDITIONS or bool(words_on(verb, "aux", "mark") & OPEN)
