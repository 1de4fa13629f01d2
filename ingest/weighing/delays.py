"""Putting off: who asks that a law be delayed is for the delay, and may well be for the law ("urged them to | delay | the act")."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, feelings
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.closed_classes import INFLECTED
from ingest.parsing.duties import is_duty
from ingest.parsing.mandates import INSISTING
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, is_verbal, obliques, relation
from ingest.sides.holding import Claim
from ontology.model import Target, TargetKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.what.aims import Aim

NAMES = {"delay": "delay", "postpone": "delay", "postponement": "delay", "defer": "delay", "pause": "pause"}
LATER = re.compile(r"(?: (?:to|should|must) be)? (?:delayed|paused|postponed|deferred)\b.*$")
SEEING = WordSet("seeing happen")
NEAR = 3  # tokens between what is felt and "see"
BEFORE = 8  # tokens between "delay" and what is delayed
STEPS = WordSet("steps to a law")  # to put these off obstructs


def put_off(claim: Claim, passage: Passage) -> Claim:
    """The claim with the delay itself as its target, where its side on a thing comes from what is said of its delay.

    Who delays it himself has acted against it.
    """
    aimed = claim.leaning.aim
    word = _delay(aimed, claim, passage)
    if word is None or not claim.leaning.sign:
        return claim
    start, end = min(word.i, aimed.start), max(word.i + 1, aimed.end)
    target = _delayed(word, aimed, passage.content(start, end), passage)
    inside = aimed.start <= word.i < aimed.end and is_duty(word)  # "argues that | the act should be delayed |"
    named = aimed.start <= word.i and word.tag_ in ("NN", "NNS", "VBG")
    whole = aimed.sign > 0 and (inside or named)  # the side is one on the words as they stand
    sign = _felt(word) or (claim.leaning.sign if whole else -claim.leaning.sign)
    leaning = replace(claim.leaning, aim=replace(aimed, target=target, start=start, end=end, sign=1), sign=sign)
    return replace(claim, leaning=leaning)


def _delay(aimed: Aim, claim: Claim, passage: Passage) -> Token | None:
    """The verb or noun that says that the target is put off, if it is not told as a deed."""
    sentence = claim.predicate.sent
    named = {said.lower().removesuffix("s").removesuffix("ing") for said in aimed.target.name.split()} & {
        *NAMES,
        "delay",
        "paus",
        "postpon",
        "deferr",
    }
    idea = aimed.target.iri in passage.discourse.registry.propositions
    if named or idea or aimed.target.kind is TargetKind.ACTOR or not sentence.start <= aimed.start < sentence.end:
        return None
    for word in passage.doc[max(aimed.start - BEFORE, sentence.start) : min(aimed.end + BEFORE, sentence.end)]:
        if word.lemma_.lower() not in NAMES and not _is_clock(word):
            continue
        things = _things(word)
        about = any(aimed.start <= thing.i < aimed.end or thing.i <= aimed.start <= thing.right_edge.i for thing in things)
        if about and not any(STEPS & {thing.lemma_.lower() for thing in (each, *children(each, "compound"))} for each in things):
            return None if _is_done(word) or _is_denied(word) else word
    return None


def _felt(word: Token) -> int:
    """The side of who is glad or sorry to see a thing put off ("disappointed to see it | delayed |"), 0 where nobody says so."""
    around = word.doc[max(word.i - BEFORE, word.sent.start) : word.i]
    seeing = next((verb for verb in reversed(around) if verb.lemma_.lower() in SEEING), None)
    before = word.doc[max(seeing.i - NEAR, word.sent.start) : seeing.i] if seeing is not None else ()
    return next((feelings()[told] for felt in before for told in (felt.lower_, felt.lemma_.lower()) if told in feelings()), 0)


def _is_clock(word: Token) -> bool:
    """True for the verb of "| stop | the clock on the act"."""
    return word.lemma_.lower() == "stop" and any(noun.lower_ == "clock" for noun in objects(word))


def _is_denied(word: Token) -> bool:
    """True for what is not to be put off ("no reason to | delay | it", "wants no | delay |")."""
    return is_negated(word) or any(no.lower_ == "no" for noun in (word, word.head) for no in children(noun, "det"))


def _things(word: Token) -> list[Token]:
    """What is put off: a verb's object, or what stands behind the noun."""
    if _is_clock(word):
        return [noun for each in (word, *objects(word)) for case, noun in obliques(each) if case in ("on", "for")]
    if is_verbal(word):
        return (_wanted(word) if _is_participle(word) else []) or objects(word)
    return [noun for case, noun in obliques(word) if case in ("of", "to", "on", "in", "for")]


def _is_participle(word: Token) -> bool:
    """True for what is to be done to the thing before it ("wants the act | delayed |"), also where a tagger sees a past tense."""
    return word.tag_ in ("VBN", "VBD") and relation(word) in ("acl", "xcomp") and not own_subjects(word)


def _wanted(word: Token) -> list[Token]:
    """The thing that somebody wants to be put off ("calls for | the act | to be delayed")."""
    head = word.head
    return [head] if head.pos_ in ("NOUN", "PROPN") else [*objects(head), *(noun for case, noun in obliques(head) if case == "for")]


def _is_done(word: Token) -> bool:
    """True for a delay that is told as a deed ("the Senate | delayed | the act"), not as what should come."""
    if not is_verbal(word) or (_is_participle(word) and not agents(word)):
        return False
    told = (
        (word.tag_ in INFLECTED and not _is_suggested(word))
        or bool(agents(word))
        or any(aux.tag_ in INFLECTED for aux in children(word, "aux", "aux:pass"))
    )
    return (told or relation(word) == "acl:relcl") and not is_duty(word)


def _is_suggested(word: Token) -> bool:
    """True for what somebody proposes, whatever form of the verb the writer takes ("suggested that Brussels | stops | the clock")."""
    return relation(word) == "ccomp" and word.head.lemma_.lower() in INSISTING


def _delayed(word: Token, aimed: Aim, content: frozenset[str], passage: Passage) -> Target:
    """The delay as a target: a listed idea, else in words."""
    registry = passage.discourse.registry
    name = NAMES.get(word.lemma_.lower(), "pause")
    iri = passage.discourse.ideas.match(content | {name})
    if iri is not None and iri in registry.propositions:
        label = registry.propositions[iri].label
        if {"delay", "pause"} & set(label.lower().split()):
            return registry.as_target(iri)
    return Target(None, f"{name} of {LATER.sub('', aimed.target.name)}", TargetKind.PROPOSITION, aimed.target.issues)
