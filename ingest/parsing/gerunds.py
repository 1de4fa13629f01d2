"""Gerunds and infinitives with a doer of their own: what is opposed in "objected to the agency trying to scrap it" is the deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import SAID, adjectives, group_nouns, intention_nouns, nouns, office_nouns, policy_nouns, verbs
from ingest.read.dates import MONTHS
from ontology.model import TargetKind

from .closed_classes import DAYS
from .noun_phrases import phrase
from .syntax import children, obliques, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

GIVING = frozenset({"by", "from"})
DONE = frozenset({"VBN", "VBD", "VBG", "VB", "VBP"})
MEANS = frozenset({"be", "follow", "use"})
CLAUSES = ("acl", "advcl", "xcomp", "ccomp")


def deed_of(doer: Token) -> Token | None:
    """The gerund right behind a noun that names who does it, where the two are what a stance is about."""
    place = phrase(doer)[1]
    while place < len(doer.doc) and doer.doc[place].pos_ == "ADV":
        place += 1
    behind = doer.doc[place] if place < len(doer.doc) else doer
    return behind if behind.tag_ == "VBG" and behind.i > doer.i and _is_doer(doer) and _joins(doer, behind) else None


def doer_of(gerund: Token) -> Token | None:
    """The noun that does what a gerund says and that a parser took for the only thing a stance is about."""
    if gerund.tag_ != "VBG":
        return None
    governors = (gerund.head, *children(gerund.head, "obj"))
    around = [gerund.head, *children(gerund.head, "obj"), *(noun for each in governors for _, noun in obliques(each))]
    return next((noun for noun in around if noun.i < gerund.i and deed_of(noun) == gerund), None)


def plan_of(noun: Token) -> tuple[Token, Token] | None:
    """Who plans and what, behind a noun of intention ("a push by | Acme | to weaken | it"), wherever a parser hangs the two."""
    around = [*obliques(noun), *obliques(noun.head)] if noun.lemma_.lower() in intention_nouns() else []
    for giver in [each for preposition, each in around if preposition in GIVING and each.i > noun.i]:
        row = max(phrase(each)[1] for each in (giver, *children(giver, "conj")))  # "calls from | founders and unions | to scrap it"
        behind = [word for word in noun.doc[row:][:3] if word.pos_ != "ADV"]
        if len(behind) > 1 and behind[0].lower_ == "to" and behind[1].tag_ == "VB":
            return giver, behind[1]
    return None


def hung_on_verb(noun: Token) -> list[Token]:
    """The infinitive right behind a noun of intention that a parser gives to the noun's verb ("dismissed calls | to delay it")."""
    if noun.lemma_.lower() not in intention_nouns() or relation(noun) != "obj":
        return []
    end = phrase(noun)[1]
    return [
        clause
        for clause in children(noun.head, "xcomp", "advcl")
        if any(mark.lower_ == "to" and mark.i == end for mark in children(clause, "mark"))
    ]


def planner_of(infinitive: Token) -> Token | None:
    """The noun that plans what an infinitive says, where the two stand behind a noun of intention."""
    if infinitive.tag_ != "VB":
        return None
    head = infinitive.head
    plans = (plan_of(noun) for noun in (head, head.head, *children(head, "obj", "nsubj"), *(each for _, each in obliques(head))))
    return next((plan[0] for plan in plans if plan is not None and plan[1] == infinitive), None)


def _joins(doer: Token, gerund: Token) -> bool:
    """True if the gerund hangs on the noun or beside it, and the noun is what a word of stance is about."""
    beside = gerund.head in (doer, doer.head, doer.head.head) and relation(gerund) in CLAUSES
    governors = (doer.head, *children(doer.head, "obj"))
    cases = words_on(doer, "case")
    named = any(cases & takes(each) for each in governors) or _is_sided_with(doer)
    return beside and not children(gerund, "mark", "case") and named


def _is_sided_with(doer: Token) -> bool:
    """True for one who, or what office, stands where a verb names what one is for or against ("supports | the agency | setting rules")."""
    one = doer.pos_ == "PROPN" or (doer.tag_ == "NN" and doer.lemma_.lower() in office_nouns())
    frames = verbs().get(doer.head.lemma_.lower(), ())
    return one and relation(doer) == "obj" and any(frame.frame == "obj" and frame.manner in SAID for frame in frames)


def takes(word: Token) -> set[str]:
    """The prepositions by which a word names what its stance is about."""
    own = word.lemma_.lower()
    found = {frame.frame.removeprefix("prep:") for frame in verbs().get(own, ()) if frame.frame.startswith("prep:")}
    for frame in (*nouns().get(own, ()), *adjectives().get(word.lower_, ()), *adjectives().get(own, ())):
        found.update(frame.prepositions)
    return found


def _is_doer(noun: Token) -> bool:
    """True for who may be meant to act: a name, a body or a group; "rules | requiring audits" are things, "in May | banning" a time."""
    if noun.lower_ in DAYS or noun.lower_ in MONTHS:
        return False
    return noun.pos_ == "PROPN" or noun.lemma_.lower() in {*group_nouns(), *office_nouns()}


def seen_of(verb: Token, thing: Token) -> list[Token]:
    """What somebody sees a thing do or undergo ("see | the act repealed"), wherever a parser hangs it."""
    around = [*children(verb, *CLAUSES), *children(thing, "acl"), *children(verb.head, "advcl"), thing.head]
    place = phrase(thing)[1]
    return [each for each in around if each.i == place and each.tag_ in DONE and not children(each, "mark", "aux")][:1]


def is_undergone(deed: Token) -> bool:
    """True for what is done to a thing: a participle without an object, or "see the bill | pass"."""
    return deed.tag_ in ("VBN", "VBD") or (deed.lemma_.lower() == "pass" and not children(deed, "obj"))


def is_how(deed: Token) -> bool:
    """True for the deed in which another one lies ("sided with Meta | in vetoing it")."""
    return deed.tag_ == "VBG" and bool(words_on(deed, "mark", "case") & {"by", "in"})


def is_to_doing(deed: Token) -> bool:
    """True for what somebody is opposed or committed | to doing |, who need not do it."""
    return deed.tag_ == "VBG" and "to" in words_on(deed, "mark", "case")


def told_of(gerund: Token) -> Token | None:
    """The bill that a gerund behind it, or behind a day, describes without a comma ("passed | a bill | Monday aiming to ban it")."""
    before = gerund.i - 1
    while before > 0 and gerund.doc[before].lower_ in DAYS:
        before -= 1
    noun = gerund.doc[max(before, 0)]
    law = policy_nouns().get(noun.lemma_.lower()) is TargetKind.INSTRUMENT
    main = law and gerund.head.i in {noun.head.i, noun.i} and relation(noun) == "obj"
    return noun if main and gerund.tag_ == "VBG" and gerund.lemma_.lower() not in MEANS else None
