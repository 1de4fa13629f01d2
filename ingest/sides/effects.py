"""Good and bad effects, which are told for or against their cause: "the bill would stifle innovation", "it risks harming children"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, effects, object_signs, policy_nouns, verbs
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.duties import is_duty
from ingest.parsing.goals import is_goal
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.shared import causes, is_denied, joined_to, ongoing
from ingest.parsing.syntax import agents, children, copula, is_passive, obliques, words_on
from ingest.what.aims import Aim
from ingest.what.literal import by_its_words

from .holding import Claim, spoken
from .leaning import Leaning, lean
from .prompted import is_to_prompt, sign_of_prompting
from .sparing import spares
from .stance import leanings
from .what_is_judged import done_by, judged_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

BARELY = WordSet("barely")
RISKING = WordSet("putting at risk")
SPARING = WordSet("shielding")
ANSWERING = WordSet("answering for harm")
REMEDIES = WordSet("remedies")  # against what is bad ("fraud | detection")
FORETELLING = frozenset({"will", "would", "could", "can", "may", "might", "does", "do"})


def side_of_effect(verb: Token) -> int:
    """The side that a verb takes on its subject by what it says that this does, 0 for a verb that tells of no good or harm to come."""
    if spares(verb):
        return 1 if foretells(verb) else 0
    if is_to_prompt(verb):
        return sign_of_prompting(verb) if foretells(verb) and not is_passive(verb) else 0
    sign = sign_of_effect(verb)
    if verb.lemma_.lower() in RISKING and any(map(_is_harm, _risked(verb))):
        return -1 if foretells(verb) else 0
    if words_on(verb, "advmod") & BARELY and (sign or verb.lemma_.lower() == "address"):
        return -1 if foretells(verb) else 0
    affected = (own_subjects(verb) if agents(verb) else objects(verb)) if sign else []
    if not affected or (is_passive(verb) and not agents(verb)) or copula(verb) is not None or not foretells(verb):
        return 0
    words = [word for noun in affected if noun.lemma_.lower() not in REMEDIES for word in (noun, *children(noun, "compound", "amod"))]
    bad = any(word.lemma_.lower() in bad_things() for word in words)
    return -sign if bad or _spares(verb) else sign


def _spares(verb: Token) -> bool:
    """True for a protection from what others are owed ("it protects its makers | from accountability")."""
    owed = [noun for case, noun in obliques(verb) if case == "from" and noun.lemma_.lower() in ANSWERING]
    return verb.lemma_.lower() in SPARING and any(not children(noun, "amod") for noun in owed)


def _risked(verb: Token) -> list[Token]:
    """What is said to be risked, also where a parser makes the gerund describe its object ("risks stifling | innovation")."""
    things = [*objects(verb), *(word for noun in objects(verb) for word in children(noun, "amod", "conj") if word.tag_ == "VBG")]
    first = [*children(verb, "xcomp"), *(word for word in things if word.tag_ == "VBG")]
    return [*first, *(word for each in first for word in children(each, "conj") if word.tag_ in ("VB", "VBG"))]


def _is_harm(deed: Token) -> bool:
    """True for what is bad for what undergoes it ("eroding trust", "gutting the law")."""
    return sign_of_effect(deed) < 0 or object_signs(verbs().get(deed.lemma_.lower(), ())) == {-1}


def sign_of_effect(verb: Token) -> int:
    """The sign of the verb with its adverb ("adversely affect"), else of the verb alone."""
    own = verb.lemma_.lower()
    beside = [f"{adverb.lower_} {own}" for adverb in children(verb, "advmod")]
    return next((effects()[each] for each in (*beside, own) if each in effects()), 0)


def effect(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Good and bad effects, told by someone, are stances on their cause ("the bill would stifle innovation")."""
    sign = side_of_effect(verb) * (-1 if is_denied(verb) else 1)
    if not sign or (sign > 0 and is_harmless_goal(verb)):
        return
    telling = ongoing(verb)
    for clause in children(joined_to(verb), "csubj"):
        for act in leanings(clause, passage, 1) or _on_a_plan(clause, passage):
            yield from spoken(telling, replace(act, sign=sign * act.sign, manner="speech", cue=(verb.i,)), passage)
    policies = [found for cause in agents(verb) or causes(verb) for found in judged_subject(cause, passage)]
    for found in policies or done_by(verb, passage):
        cue = (verb.i,) if policies else (verb.i, *found.cue)
        judged = replace(found, sign=sign * found.sign, strength=0.6, manner="speech", cue=cue, confidence=0.75 * found.confidence)
        yield from spoken(telling, replace(judged, firm=_spares(verb) or is_to_prompt(verb)), passage)


def is_harmless_goal(verb: Token) -> bool:
    """True for harm that somebody is only to see does not come ("ensure that the rules do not stifle us"): it is no praise of the rules."""
    return sign_of_effect(verb) < 0 and is_negated(verb) and (is_goal(verb) or is_duty(verb))


def _on_a_plan(deed: Token, passage: Passage) -> Iterator[Leaning]:
    """What is done to a plan that only points back to words that lead to no entry ("adopting | such a proposal | would hurt us")."""
    signs = object_signs(verbs().get(deed.lemma_.lower(), ()))
    for thing in objects(deed) if len(signs) == 1 else ():
        target = by_its_words(thing, passage) if thing.lemma_.lower() in policy_nouns() else None
        if target is not None:
            yield lean(Aim(target, *phrase(thing), 1, 0.6), signs.copy().pop(), 0.6, "speech", ())


def foretells(verb: Token) -> bool:
    """True for what a policy does or would do; what something has done is report, not judgement."""
    verb = ongoing(verb)
    auxiliaries = words_on(joined_to(verb), "aux")
    present = verb.tag_ in ("VBZ", "VBP", "NNS") and not auxiliaries
    return present or bool(auxiliaries & FORETELLING)
