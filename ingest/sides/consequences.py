"""What comes of an act if it is done: "patients will lose their care if it is signed" is against it, for whoever says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, verbs
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.counterfactual import counterfactual
from ingest.parsing.syntax import is_passive, lemma, relation, words_on

from .absences import asked_for, is_ill
from .effects import sign_of_effect
from .holding import Claim, spoken
from .leaning import Leaning, lean
from .reactions import of_warning
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SUFFERING = WordSet("suffering from")
BRINGING = frozenset({"bring", "put", "set"})  # "forward", "in place", "up"
UNDERGOING = WordSet("undergoing")
AHEAD = frozenset({"could", "may", "might", "will", "would", "'ll", "’ll"})


def consequences(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Who says that others will suffer if an act is done is against it, and for it if they suffer "unless" it is done."""
    marks = words_on(verb, "mark") & {"if", "unless"}
    if not marks or relation(verb) != "advcl" or is_negated(verb) or of_warning(verb) is not None or counterfactual(verb) is not None:
        return
    unless = "unless" in marks
    if not (_suffers(verb.head) or (unless and is_ill(verb.head) and _is_ahead(verb.head))):
        return
    sign = 1 if unless else -1
    for act in leanings(verb, passage) or (_missing(verb, passage) if unless else []):
        told = replace(act, sign=sign * act.sign, manner="speech", cue=(verb.head.i, *act.cue), confidence=0.8 * act.confidence)
        yield from spoken(verb.head, told, passage)


def _missing(verb: Token, passage: Passage) -> list[Leaning]:
    """A policy said to be needed by how good it must be ("unless | strong rules | are adopted")."""
    signs = {frame.sign for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj"}
    wanted = is_passive(verb) and (signs == {1} or verb.lemma_.lower() in BRINGING)
    found = [asked_for(noun, passage) for noun in own_subjects(verb)] if wanted else []
    return [lean(target, 1, 0.5, "speech", (verb.i,)) for target in found if target is not None]


def _is_ahead(verb: Token) -> bool:
    return bool(words_on(verb, "aux") & AHEAD)


def _suffers(verb: Token) -> bool:
    """True for a loss that is foretold."""
    ahead = _is_ahead(verb)
    undergone = is_passive(verb) and (sign_of_effect(verb) < 0 or lemma(verb) in UNDERGOING)
    return ahead and not is_negated(verb) and (undergone or verb.lemma_.lower() in SUFFERING)
