"""Thanks for a deed: a courtesy to whoever did it, and a side on what was done ("thanked Roe for signing the act")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet, policy_nouns, verbs
from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children, obliques
from ingest.what.targets import aim
from ontology.model import TargetKind

from .leaning import Leaning

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage
    from ingest.what.aims import Aim


COURTESIES = WordSet("courtesies")
DEVOTION = WordSet("devotion")
THANKING = WordSet("thanking")


def less_thanked(found: list[Leaning], frames: Sequence[VerbFrame]) -> list[Leaning]:
    """The leanings without those toward persons, where it is said what they are thanked for."""
    told = [each for each in found if each.aim.target.kind is not TargetKind.ACTOR] if _is_thanking(frames) else []
    return told or found


def is_courtesy(noun: Token, verb: Token) -> bool:
    """True for what one is thanked for out of courtesy ("we appreciate the | interest | in our plans")."""
    return noun.lemma_.lower() in COURTESIES and verb.lemma_.lower() in THANKING and noun in objects(verb)


def done_for(noun: Token, verb: Token, passage: Passage) -> list[Token]:
    """What somebody is praised for: the laws behind his work ("for | her work on | the act"), nothing behind work on a field."""
    if noun.lemma_.lower() not in DEVOTION or verb.lemma_.lower() not in THANKING:
        return [noun]
    found = [(thing, aim(thing, passage, actors=False)) for _, thing in obliques(noun)]
    return [thing for thing, about in found if about is not None and _is_law(about)]


def is_what_rules_are_for(noun: Token, verb: Token) -> bool:
    """True for what the rules are for on which the side is taken ("criticised the rules | for hiring |"), not for what they do.

    What they do is said to be theirs: "criticised the rules for | their loopholes |".
    """
    case = next((word for word in children(noun, "case") if word.lower_ == "for"), None)
    before = case.nbor(-1) if case is not None and case.i > verb.i else None
    rules = before is not None and before in objects(verb) and before.lemma_.lower() in policy_nouns()
    return rules and not children(noun, "det", "nmod:poss")


def _is_law(about: Aim) -> bool:
    return about.target.iri is not None or about.target.kind is TargetKind.INSTRUMENT


def is_thanked(about: Aim, verb: Token) -> bool:
    """True for whom the verb thanks or praises."""
    thanked = about.target.kind is TargetKind.ACTOR and _is_thanking(verbs().get(verb.lemma_.lower(), ()))
    return thanked and any(about.start <= noun.i < about.end for noun in objects(verb))


def _is_thanking(frames: Iterable[VerbFrame]) -> bool:
    return any(frame.frame == "deed" and frame.sign > 0 for frame in frames)
