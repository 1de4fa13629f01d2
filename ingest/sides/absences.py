"""What would come without a thing: who says that "without the act, the harm will go on" is for the act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things
from ingest.parsing.clauses import is_negated
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, words_on
from ingest.what.aims import Aim
from ingest.what.distinctions import DEFINITE
from ingest.what.targets import aim
from ingest.what.wording import worded
from ingest.who.attribution import speech
from ontology.model import Target, TargetKind

from .effects import sign_of_effect
from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

LACK = frozenset({"absent", "without"})
FORESEEING = frozenset({"can", "ca", "could", "may", "might", "will", "wo", "would"})
SOUND = WordSet("sound")
GUARDS = WordSet("guards")
DANGERS = WordSet("at stake")
# What goes on, or is borne, where nothing is done about it.
SUFFERING = WordSet("suffering without")


def missed(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says what ill would come without a policy, for that policy; a good that would come says nothing here.

    What has no name of its own, is not pointed to and not called good may be any that there is none of ("without rules").
    """
    endangered = _is_endangered(verb)
    if not endangered and not words_on(verb, "aux") & FORESEEING:
        return
    for noun in children(verb, "obl", "nmod"):
        lack = next((case for case in children(noun, "case") if case.lower_ in LACK), None)
        if lack is None or noun.i > verb.i or not (endangered or is_ill(verb)):
            continue
        target = aim(noun, passage, actors=False)
        known = target is not None and (target.target.iri is not None or passage.doc[target.start].lower_ in DEFINITE)
        # What an author says without a policy's name he may say of the world.
        target = target if known else asked_for(noun, passage) if speech(verb, passage) is not None else None
        if target is not None:
            yield from spoken(verb, lean(target, 1, 0.5, "speech", (lack.i, verb.i), 0.8), passage)


def asked_for(noun: Token, passage: Passage) -> Aim | None:
    """A policy in words that say how good it must be ("without | strong privacy rules |"): that one is wanted, whatever its name."""
    start, end = phrase(noun)
    good = bool(words_on(noun, "amod") & SOUND)
    if not good or noun.lemma_.lower() not in GUARDS or start + 1 == end:
        return None
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)


def _is_endangered(word: Token) -> bool:
    """True for what is "at risk" or "under threat" now."""
    at = bool(words_on(word, "case") & {"at", "in", "under"})
    return at and copula(word) is not None and word.lemma_.lower() in DANGERS


def is_ill(verb: Token) -> bool:
    """True for a clause that tells of something bad, or of something good that will not come."""
    if is_negated(verb) or sign_of_effect(verb) < 0 or verb.lemma_.lower() in SUFFERING:
        return True
    return any(token.lemma_.lower() in bad_things() for token in verb.subtree if token.i > verb.i)
