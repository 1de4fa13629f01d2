"""Who should not be the first to do a thing: "does not believe that Ohio should be the first state to pass it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated
from ingest.parsing.denials import is_denied
from ingest.parsing.duties import is_duty
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, words_on
from ingest.what.targets import clause_aim

from .holding import Claim, spoken
from .leaning import lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

RANKS = frozenset({"first", "last", "latest", "next", "only"})


def first_to(noun: Token, passage: Passage) -> Iterator[Claim]:
    """What somebody says that others should not be the first to do, as what he is against; what they should be is plain to see."""
    refused = is_negated(noun) != is_denied(noun)
    if not refused or copula(noun) is None or not is_duty(noun) or not words_on(noun, "amod") & RANKS:
        return
    sign = -1 if is_negated(noun) else 1  # what is denied above is turned where it is said
    for deed in children(noun, "acl", "xcomp", "advcl"):
        if deed.i > noun.i and "to" in words_on(deed, "mark", "aux"):
            done = [each for each in leanings(deed, passage) if each.sign > 0]
            whole = None if done else clause_aim(deed, passage)
            for each in done or ([] if whole is None else [lean(whole, 1, 0.6, "speech", (deed.i,), 0.8)]):
                yield from spoken(noun, replace(each, sign=sign, manner="speech", cue=(noun.i, *each.cue)), passage)
