"""Readings on those who stand for office by their side: who would "unseat lawmakers who back the act" is against the act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.sorts import is_sort
from ingest.parsing.syntax import children
from ingest.sides.electing import SEEKERS
from ingest.sides.stance import leanings

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage

    from .sensing import Sense


def on_their_cause(reading: Sense, passage: Passage) -> Sense:
    """The reading on what the people are for or against, in place of the people: nobody is meant but all who take that side."""
    aimed = reading.aim
    if aimed is None or not reading.sign or aimed.target.iri is not None:
        return reading
    people = passage.doc[aimed.start : aimed.end].root
    if people.lemma_.lower() not in SEEKERS or not is_sort(people):
        return reading
    causes = [each for clause in children(people, "acl:relcl") for each in leanings(clause, passage, 1) if each.sign]
    if len(causes) != 1:
        return reading
    return replace(reading, aim=replace(causes[0].aim, sign=1), sign=reading.sign * causes[0].sign)
