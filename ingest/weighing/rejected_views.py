"""Views of others that somebody turns down: who rejects "the claim that the act stifles labs" is for the act.

The encoder hears the rejection and takes what the view is about, or the view itself, for what he is against.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.denials import rejecting
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children
from ingest.sides.judging import side
from ingest.what.targets import aim

from .deeds import is_doer
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token


def turned_down(reading: Sense, passage: Passage) -> Sense | None:
    """The reading of a rejected view as the side on what the view judges; None for all others, and for views that judge nothing."""
    aimed = reading.aim
    if aimed is None or reading.sign >= 0:
        return None
    for noun in reading.predicate.sent:
        verb = rejecting(noun)
        if verb is None or is_negated(verb) or not is_doer(reading.holder, verb, passage):
            continue
        for clause in _told(noun, verb):
            if not noun.left_edge.i <= aimed.start < aimed.end <= clause.right_edge.i + 1:
                continue
            sign = side(clause)
            about = next((found for subject in own_subjects(clause) if (found := aim(subject, passage, actors=False))), None)
            if sign and about is not None:
                return replace(reading, sign=-sign * about.sign, aim=replace(about, sign=1))
    return None


def _told(noun: Token, verb: Token) -> list[Token]:
    """What the view says, on whichever word a parser hangs it."""
    if noun.doc[noun.i + 1 : noun.i + 2].text != "that":
        return []
    clauses = [*children(noun, "acl", "ccomp", "acl:relcl"), *children(verb, "ccomp")]
    return [clause for clause in clauses if clause.left_edge.i == noun.i + 1]
