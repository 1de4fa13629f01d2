"""What is said to be due: "the time has come to regulate AI", "the time for an AI law is now"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import complements, is_negated, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, obliques
from ingest.what.targets import aim, clause_aim

from .holding import Claim, spoken
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token


def due(token: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says that the time for a deed or a thing has come, for it."""
    times = [noun for noun in own_subjects(token) if noun.lemma_.lower() == "time"]
    come = token.lemma_.lower() == "come" or (token.lower_ in ("now", "ripe") and copula(token) is not None)
    if not times or not come or is_negated(token):
        return
    for leaning in _due(times[0], token, passage):
        yield from spoken(token, replace(leaning, manner="speech", cue=(token.i, *leaning.cue), firm=True), passage)


def _due(time: Token, token: Token, passage: Passage) -> Iterator[Leaning]:
    deeds = [each for word in (time, token) for each in (*complements(word), *children(word, "acl", "advcl")) if each.tag_ == "VB"]
    for deed in deeds:
        found = leanings(deed, passage, 1)
        whole = None if found else clause_aim(deed, passage)
        yield from found or ([lean(whole, 1, 0.6, "speech", (deed.i,), 0.8)] if whole is not None else [])
    for case, thing in (*obliques(time), *obliques(token)) if not deeds else ():
        target = aim(thing, passage, actors=False) if case == "for" else None
        if target is not None:
            yield lean(target, 1, 0.6, "speech", (thing.i,), 0.8)
