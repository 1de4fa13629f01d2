"""Votes that do not say on what: "Chen said he would vote no" is about the bill that was spoken of last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated
from ingest.parsing.mandates import asked
from ingest.parsing.passage import Passage
from ingest.what.aims import Aim
from ontology.model import TargetKind

from .ballots import YES_OR_NO, answers, ballot
from .holding import Claim, held
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

NEAR = 2  # blocks


def voted(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claim of who votes yes or no, on the latest bill; nobody's where another is only asked to vote so."""
    behind = verb.doc[verb.i + 1 : verb.i + 2].text.lower()
    if verb.lemma_.lower() != "vote" or behind not in YES_OR_NO or answers(verb) or is_negated(verb) or asked(verb):
        return
    sign = ballot(verb)
    bills = [target for trace, target in passage.discourse.targets_before(passage.number, verb.i) if passage.number - trace.block <= NEAR]
    latest = next((target for target in reversed(bills) if target.kind is TargetKind.INSTRUMENT), None)
    if sign and latest is not None:
        found = lean(Aim(latest, verb.i, verb.i + 2, 1, 0.8), sign, 0.8, "act", (verb.i, verb.i + 1))
        yield from held(verb, replace(found, firm=True), passage)
