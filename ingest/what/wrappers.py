"""What is inside words about words: the thing demanded, not the demand; what a worry is about; what something is aligned with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import SAID, WordSet, good_things, verbs
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, obliques, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

HOLDING = WordSet("wrappers of a wish")
INSIDE = frozenset({"for", "of"})
WORRIES = WordSet("worries")
SHOWING = WordSet("showing")
ABOUT = frozenset({"about", "over", "to", "on", "regarding", "of", "at", "around"})
ALIGNING = WordSet("aligning")
BEFORE = ("amod", "compound", "nmod:poss")


def unwrapped(inside: Sequence[Token], sign: int) -> tuple[Sequence[Token], int] | None:
    """The marked tokens that a stance of that sign is about, and 1 or -1 if they turn it; None where they only say that somebody worries.

    "the need for | clear rules", "concerns about | the bill", "in opposing | the plan" of one who opposes it.
    """
    inside = _without_own_verb(inside, sign)
    head = _head(inside)
    if head is None:
        return inside, 1
    word = head.lemma_.lower()
    if sign > 0 and (shown := _shown_by(head)):
        return shown, 1
    if word in WORRIES:
        return _of_a_worry(head, inside, sign)
    if word == "expense":
        return _paid_with(head, inside)
    if word in HOLDING:
        held = next(
            (thing for preposition, thing in obliques(head) if preposition in INSIDE and thing.i > head.i), None
        )  # "the idea of Ann Roe" is hers
        acting = held is not None and held.doc[phrase(held)[1] : phrase(held)[1] + 1].text == "to"  # "demands for police to have it"
        if held is None and (asked := _asked_by_source(head)) is not None:
            return asked, 1
        rest = [] if held is None or acting or held.pos_ == "PROPN" else [token for token in inside if token.i > held.left_edge.i]
        return (rest, 1) if held in rest else (inside, 1)
    return inside, 1


def _asked_by_source(demand: Token) -> Sequence[Token] | None:
    """What is asked for behind those who ask ("a demand from makers, including Acme, for | a delay |"), wherever a parser hangs it."""
    source = next((who for preposition, who in obliques(demand) if preposition == "from"), None)
    if source is None or source.i < demand.i:
        return None
    place = source.right_edge.i + 1
    behind = [token for token in demand.doc[place : place + 2] if token.text != ","]
    thing = behind[0].head if behind and behind[0].lower_ == "for" and relation(behind[0]) == "case" else None
    if thing is None or thing.i < place or thing.head not in (demand, demand.head, source):
        return None
    start, end = full_phrase(thing)
    return [token for token in demand.doc[start:end] if token.i > behind[0].i]


def _paid_with(expense: Token, inside: Sequence[Token]) -> tuple[Sequence[Token], int]:
    """What is harmed where the marked words say at whose expense ("must not come at | the expense of | workers' rights")."""
    harmed = next((thing for preposition, thing in obliques(expense) if preposition == "of" and thing in inside), None)
    case = next((token.i for token in inside if harmed is not None and token.i > expense.i and token.lower_ == "of"), expense.i)
    return ([token for token in inside if token.i > case], -1) if harmed is not None else (inside, 1)


def _shown_by(witness: Token) -> Sequence[Token]:
    """What is needed where the marked words only show it ("| the report | shows the need for | clear rules"); none elsewhere."""
    verb = witness.head
    needs = children(verb, "obj") if relation(witness) == "nsubj" and verb.lemma_.lower() in SHOWING else []
    for need in (noun for noun in needs if noun.lemma_.lower() in HOLDING):
        for preposition, thing in (*obliques(need), *obliques(verb)):
            if preposition in INSIDE and thing.i > need.i:
                start, end = full_phrase(thing)
                return [token for token in witness.doc[start:end] if token.i > need.i + 1]
    return []


def _head(inside: Sequence[Token]) -> Token | None:
    """The first marked noun, if no verb stands before it."""
    first = next((token for token in inside if token.pos_ in ("NOUN", "PROPN", "VERB") and relation(token) not in BEFORE), None)
    return first if first is not None and first.pos_ == "NOUN" else None


def _without_own_verb(inside: Sequence[Token], sign: int) -> Sequence[Token]:
    """The marked tokens behind a gerund that only says which side is taken ("in | opposing | the plan", "95% | backing | rules")."""
    place = next((place for place, token in enumerate(inside[:4]) if token.tag_ == "VBG"), None)
    if place is None or place + 1 >= len(inside) or any(token.pos_ not in ("NUM", "SYM", "NOUN") for token in inside[:place]):
        return inside
    if any(token.pos_ == "NOUN" and token.text != "%" and token.lemma_.lower() not in ("percent", "%") for token in inside[:place]):
        return inside
    taken = {frame.sign for frame in verbs().get(inside[place].lemma_.lower(), ()) if frame.frame == "obj" and frame.manner in SAID}
    return inside[place + 1 :] if sign and taken == {sign} else inside


def _of_a_worry(worry: Token, inside: Sequence[Token], sign: int) -> tuple[Sequence[Token], int] | None:
    """What is urged behind a worry ("these concerns, urging | new rules"), else what the worry is about, unless it is waved away."""
    if sign > 0 and (urged := _urged(worry)) is not None:
        start, end = full_phrase(urged)
        return list(worry.doc[start:end]), 1
    about = next((thing for preposition, thing in obliques(worry) if preposition in ABOUT and thing.i > worry.i), None)
    waved_away = any(frame.frame == "obj" and frame.sign < 0 for frame in verbs().get(worry.head.lemma_.lower(), ()))
    if about is None or waved_away or not sign or about.lemma_.lower() in good_things():
        return None
    rest = [token for token in inside if token.i > worry.i + 1]
    return (rest, -1 if sign > 0 else 1) if about in rest else None


def _urged(worry: Token) -> Token | None:
    """What those who share a worry urge ("supported these concerns, urging | new rules")."""
    for clause in (*children(worry.head, "advcl"), *children(worry, "acl", "advcl")):
        frames = {frame.frame for frame in verbs().get(clause.lemma_.lower(), ()) if frame.sign > 0}
        if clause.tag_ == "VBG" and clause.i > worry.i and frames:
            asked = [thing for on, thing in obliques(clause) if f"prep:{on}" in frames] or children(clause, "obj")
            return next(iter(asked), None)
    return None


def yardstick(inside: Sequence[Token]) -> tuple[Token, Token] | None:
    """The verb and what the marked thing is to be brought in line with ("aligning | state rules | with | federal standards")."""
    for token in inside[:8]:
        for verb in (token, *islice(token.ancestors, 2)):
            if verb.lemma_.lower() in ALIGNING and any(thing in inside for thing in children(verb, "obj")):
                places = (verb, *children(verb, "obj"))
                found = next((each for place in places for on, each in obliques(place) if on in ("with", "to") and each.i > verb.i), None)
                return None if found is None else (verb, found)
    return None
