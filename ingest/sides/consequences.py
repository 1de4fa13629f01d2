"""What comes of an act if it is done: "patients will lose their care if it is signed" is against it, for whoever says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated
from ingest.parsing.counterfactual import counterfactual
from ingest.parsing.syntax import is_passive, lemma, relation, words_on

from .effects import sign_of_effect
from .holding import Claim, spoken
from .reactions import of_warning
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SUFFERING = WordSet("suffering from")
UNDERGOING = WordSet("undergoing")
AHEAD = frozenset({"could", "may", "might", "will", "would", "'ll", "’ll"})


def consequences(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Who says that others will suffer if an act is done is against it, and for it if they suffer "unless" it is done."""
    marks = words_on(verb, "mark") & {"if", "unless"}
    if not marks or relation(verb) != "advcl" or is_negated(verb) or of_warning(verb) is not None or counterfactual(verb) is not None:
        return
    if not _suffers(verb.head):
        return
    sign = 1 if "unless" in marks else -1
    for act in leanings(verb, passage):
        told = replace(act, sign=sign * act.sign, manner="speech", cue=(verb.head.i, *act.cue), confidence=0.8 * act.confidence)
        yield from spoken(verb.head, told, passage)


def _suffers(verb: Token) -> bool:
    """True for a loss that is foretold."""
    ahead = bool(words_on(verb, "aux") & AHEAD)
    undergone = is_passive(verb) and (sign_of_effect(verb) < 0 or lemma(verb) in UNDERGOING)
    return ahead and not is_negated(verb) and (undergone or verb.lemma_.lower() in SUFFERING)
