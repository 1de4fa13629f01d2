"""Judgements that words pass on what stands beside them: "called the bill | a mistake", "signaling | a shift toward X"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet, effects, judgements
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.noun_roles import is_complement
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, obliques, relation, words_on
from ingest.what.antecedents import deed_before
from ingest.what.targets import aim

from .goods import harms_a_good
from .leaning import Leaning

if TYPE_CHECKING:
    from spacy.tokens import Token

LESSER = frozenset({"less", "least"})
TOO_MUCH = WordSet("too much")  # whatever it is, nobody wants it so
WASTED = WordSet("gone to waste")
WAYS = WordSet("ways of harming")
MARKET = WordSet("goods of a market")
ASKED = WordSet("asked of rules")
OPENINGS = WordSet("openings")
TOWARD = {"toward": 1, "towards": 1, "to": 1, "from": -1, "away from": -1}


def judged(verb: Token, frame: VerbFrame, passage: Passage) -> Iterator[Leaning]:
    """Judged objects ("view the delay as a victory", "called the bill a mistake"); the sign is the judgement's."""
    if frame.frame == "as":
        words = [noun for preposition, noun in obliques(verb) if preposition == "as"]
        words += [clause for clause in children(verb, "advcl", "xcomp", "acl") if "as" in words_on(clause, "mark", "case")]
    else:
        words = children(verb, "xcomp", "oprd", "ccomp", "obl:unmarked", "obj")
        words += [each for noun in objects(verb) for each in children(noun, "obj") if is_complement(each)]
        near = 0 if relation(verb) == "acl:relcl" else 1  # "a move that Acme called | reckless |"
        words = [each for each in words if each.pos_ in ("NOUN", "ADJ", "PROPN") and each.i > verb.i + near]
    for word in words:
        sign = judgement(word)
        if sign == 0 or any(child.lower_ in ("no", "not", "hardly") for child in word.children):
            continue
        for noun in objects(verb):
            target = None if noun.i == word.i or deed_before(noun, word) is not None else aim(noun, passage)
            if target is not None:
                yield Leaning(target, sign * target.sign, frame.strength, frame.manner, (verb.i, word.i), 0.9 * target.confidence)


def _is_welcome(word: Token) -> bool:
    """True for a gift that is not said to be to others ("a gift | to the industry" is a reproach)."""
    return word.lemma_.lower() == "gift" and not any(case in ("to", "for") and to.i > word.i for case, to in obliques(word))


def judgement(word: Token) -> int:
    """The sign of a judging noun or adjective with its modifiers, 0 if it does not judge or contradicts itself ("less harmful")."""
    if words_on(word, "advmod") & LESSER or _is_welcome(word):
        return 0
    if is_overdone(word) or _is_wasted(word) or is_way_to_harm(word):
        return -1
    if is_too_little(word):
        return 1  # the sign that is denied
    said = set_phrase(word)
    if said is not None:
        return said[0]
    signs = {
        judgements().get(each.lower_) or judgements().get(each.lemma_.lower(), 0)
        for each in (word, *children(word, "amod", "compound", "appos", "conj"))
        if each != turned_to(word) and (each == word or not children(each, "nsubj", "expl"))  # "long, and it is | unclear | whether"
    }
    signs.discard(0)
    return signs.pop() if len(signs) == 1 else 0


def turned_to(word: Token) -> Token | None:
    """What is said in the place of a word that is denied ("not a luxury but | a necessity"), None where nothing is."""
    behind = (each for each in children(word, "conj") if any(cc.lower_ == "but" for cc in children(each, "cc"))) if is_negated(word) else ()
    return next((each for each in behind if each.pos_ == word.pos_ and not is_negated(each)), None)


def _is_wasted(word: Token) -> bool:
    """True for what could have been good ("a | missed | opportunity")."""
    return word.lemma_.lower() in OPENINGS and any(each.lower_ in WASTED for each in children(word, "amod", "acl"))


def is_way_to_harm(word: Token) -> bool:
    """True for a way of harming what is good, however it is praised ("a great way | to kill innovation")."""
    deeds = children(word, "acl", "advcl") if word.lemma_.lower() in WAYS else []
    harms = [(deed, thing) for deed in deeds if "to" in words_on(deed, "mark", "aux") and not is_negated(deed) for thing in objects(deed)]
    return any(harms_a_good(deed, thing) or _hits_a_market(deed, thing) for deed, thing in harms)


def _hits_a_market(deed: Token, thing: Token) -> bool:
    return effects().get(deed.lemma_.lower(), 0) < 0 and thing.lemma_.lower() in MARKET


def is_overdone(word: Token) -> bool:
    """True for what there is too much of in somebody's eyes ("overly | broad")."""
    return bool(words_on(word, "advmod") & TOO_MUCH)


def is_too_little(word: Token) -> bool:
    """True for what rules are denied to have enough of ("not | ambitious | enough"), and so is a reproach."""
    enough = any(each.lower_ == "enough" and each.i == word.i + 1 for each in word.children)
    return enough and word.lower_ in ASKED and is_negated(word)


def set_phrase(word: Token) -> tuple[int, int] | None:
    """Sign and last place of three words that judge together, also with a word of how much before them ("is | far | behind the times")."""
    graded = [noun for preposition, noun in obliques(word) if preposition == "behind" and noun.i == word.i + 3]
    compounds = {last.i: word.doc[max(last.i - 2, 0) : last.i + 1].text.lower() for last in (word, *graded)}
    ends = [end for end in (word.i + more for more in (2, 3, 4)) if end < len(word.doc)]
    compounds = {end: word.doc[word.i : end + 1].text.lower() for end in ends} | compounds
    return next(((judgements()[each], place) for place, each in compounds.items() if each in judgements()), None)


def inferred(verb: Token, frame: VerbFrame, passage: Passage) -> Iterator[Leaning]:
    """What the writer reads into a move ("signaling a shift toward X")."""
    for noun in objects(verb):
        if noun.lemma_.lower() not in ("shift", "move", "turn", "pivot", "departure", "retreat", "break"):
            continue
        behind = [(preposition, inner) for preposition, inner in obliques(verb) if inner.i > noun.i]
        for preposition, inner in (*obliques(noun), *behind):
            for part in conjuncts(inner):
                own = next((case for case in children(part, "case")), None)
                side = TOWARD.get(own.lower_ if own is not None and part.i != inner.i else preposition)
                target = aim(part, passage, actors=False) if side else None
                if side and target is not None:
                    yield Leaning(target, side * target.sign, frame.strength, "inference", (verb.i, noun.i), 0.8 * target.confidence)
