"""Readings that grammar turns: the words show the other side of what the encoder took them for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import NounFrame, WordSet, intention_nouns, nouns, object_signs
from ingest.parsing.clauses import is_negated, is_undercut, objects, own_subjects
from ingest.parsing.counterfactual import counterfactual
from ingest.parsing.denials import is_denied
from ingest.parsing.duties import is_duty
from ingest.parsing.mandates import asked
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, is_passive, lemma, obliques, relation, words_on
from ingest.sides.ambivalent import mixed_feelings
from ingest.sides.ballots import ballot
from ingest.sides.judged import judged, judgement
from ingest.sides.judging import side
from ingest.sides.partisans import PERSON_ENDINGS
from ingest.sides.reactions import comment, of_warning
from ingest.sides.stance import noun_targets
from ingest.what.antecedents import deed_before
from ingest.who.attribution import speech

from .accused import is_said_of_others
from .coming_or_not import is_said_of_its_coming
from .contrasts import is_contrasted, is_foregone
from .deeds import does, frames_of, governors, is_doer, is_in, naming_tokens, side_on_omission
from .given import given
from .least import makes_least
from .opening import opened
from .receptions import received
from .reckoning import reckoned
from .rejected_views import turned_down
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

LAMENTING = WordSet("lamenting")
WORKING = WordSet("having the wanted effect")


def heard_out(reading: Sense, passage: Passage) -> Sense:
    """The reading, turned if grammar says the opposite."""
    reading = opened(reading, passage)
    if mixed_feelings(reading.predicate):
        return replace(reading, sign=0)
    if (rejected := turned_down(reading, passage)) is not None:
        return rejected
    told = (given(reading, passage) or received(reading, passage) or reckoned(reading, passage)) if reading.sign else 0
    if told:
        return replace(reading, sign=told)
    return replace(reading, sign=-reading.sign) if _is_opposite(reading, passage) else reading


def _is_opposite(reading: Sense, passage: Passage) -> bool:
    return (
        is_said_of_its_coming(reading, passage)
        or _is_overheard(reading, passage)
        or _is_betrayed(reading, passage)
        or _is_regretted(reading, passage)
        or _is_warned_of(reading, passage)
        or _is_lamented(reading, passage)
        or _is_undone(reading, passage)
        or _is_outvoted(reading, passage)
        or _is_needed(reading)
        or _is_outweighed(reading)
        or is_contrasted(reading, passage)
        or is_foregone(reading, passage)
        or _is_of_a_deed(reading)
        or _is_urged(reading, passage)
        or _is_called(reading, passage)
        or is_said_of_others(reading, passage)
        or _is_aimed_against(reading)
        or makes_least(reading, passage)
    )


def _is_overheard(reading: Sense, passage: Passage) -> bool:
    """True if its side is what is denied ("nobody has convinced me that it is good"), or blame for an act left undone."""
    judging, sign = _judging(reading.predicate)
    denied = is_denied(judging) and reading.sign == sign != 0
    signs = {frame.sign for frame in frames_of(reading.predicate)}
    untrue = counterfactual(reading.predicate) is not None and is_negated(reading.predicate) and signs == {-reading.sign}
    return denied or untrue or reading.sign == side_on_omission(reading, passage) != 0


def _judging(word: Token) -> tuple[Token, int]:
    """What the predicate would show if it were so, and the word that shows it: itself, or what judges the deed ("| right | to ban it")."""
    sign, above = side(word), word.head
    advised = relation(word) == "csubj" or (relation(word) == "advcl" and "it" in words_on(above, "nsubj", "expl"))
    if not sign and advised and "to" in words_on(word, "mark") and judgement(above):
        acts = object_signs(frames_of(word))
        return above, side(above) * (acts.pop() if len(acts) == 1 else 1)
    if not sign and lemma(word) in WORKING and not objects(word) and not is_negated(word):
        return word, 1
    return word, sign


def _is_of_a_deed(reading: Sense) -> bool:
    """True if "it" is the act against its target that the sentence before tells of ("Roe vetoed it. Acme called | it | a mistake")."""
    if reading.aim is None or reading.aim.end - reading.aim.start > 1:
        return False
    it = reading.predicate.doc[reading.aim.start]
    deeds = (deed_before(it, word) for word in it.head.subtree)
    return any(frame.sign < 0 for deed in deeds if deed is not None for frame in frames_of(deed))


def _is_aimed_against(reading: Sense) -> bool:
    """True for support of what a plan of nobody else's is to act against ("issued it with | ambitions to rein in | state rules").

    Who fights such a plan is for what it is against.
    """
    thing = None if reading.aim is None else reading.predicate.doc[reading.aim.start : reading.aim.end].root
    verb = None if thing is None else thing.head
    if thing is None or verb is None or reading.sign <= 0 or thing not in objects(verb) or is_negated(verb):
        return False
    to = next((mark.i for mark in children(verb, "mark") if mark.lower_ == "to"), 0)
    plan = verb.doc[to - 1] if to else verb
    if intention_nouns().get(plan.lemma_.lower(), 0) <= 0 or children(plan, "nmod:poss"):
        return False
    fought = {frame.sign for frame in frames_of(plan.head)} | {judgement(plan.head)}
    return object_signs(frames_of(verb)) == {-1} and -1 not in fought


def _is_called(reading: Sense, passage: Passage) -> bool:
    """True for the other side than the words show by which the target is called ("joined them to brand | the summit | as a failure")."""
    verb, aimed = reading.predicate, reading.aim
    if aimed is None or is_negated(verb):
        return False
    found = [each for frame in frames_of(verb) if frame.frame in ("as", "pred") for each in judged(verb, frame, passage)]
    said = {each.sign * each.aim.sign for each in found if each.aim.meets(aimed)}
    return said == {-reading.sign}


def _is_urged(reading: Sense, passage: Passage) -> bool:
    """True for the wrong side of who presses others to do what the predicate says ("was pressured | by parents | to sign it")."""
    deed = reading.predicate
    urging = deed.head if relation(deed) in ("xcomp", "advcl") and is_passive(deed.head) else None
    signs = object_signs(frames_of(deed))
    if urging is None or not asked(deed) or signs != {-reading.sign} or is_negated(deed):
        return False
    pressing = [each for agent in agents(urging) for each in (agent, *children(agent, "conj"))]
    return any(is_in(noun, reading.holder.text, passage) for noun in pressing)


def _is_regretted(reading: Sense, passage: Passage) -> bool:
    """True for the side of who is said to do it, given to who is sorry or glad of it ("Roe said that, sadly, the Senate rejected it")."""
    verb, aimed = reading.predicate, reading.aim
    sign = comment(verb)
    if aimed is None or not sign:
        return False
    sign *= -1 if is_negated(verb) else 1
    signs = object_signs(frames_of(verb))
    if len(signs) != 1 or reading.sign != -sign * signs.pop():
        return False
    return not is_doer(reading.holder, verb, passage) and any(aimed.start <= noun.i < aimed.end for noun in objects(verb))


def _is_warned_of(reading: Sense, passage: Passage) -> bool:
    """True for the side of an act given to who warns of it ("stressed the harm if Congress passes the act")."""
    warning = of_warning(reading.predicate)
    signs = object_signs(frames_of(reading.predicate))
    turned = warning is not None and len(signs) == 1 and reading.sign == -warning[0] * signs.pop() != 0
    return turned and warning is not None and does(reading.holder, warning[1], passage)


def _is_lamented(reading: Sense, passage: Passage) -> bool:
    """True for harm that a law undergoes at others' hands, given to who warns of it ("| the act | is being gutted, Roe warned")."""
    verb, aimed = reading.predicate, reading.aim
    harmed = aimed is not None and any(aimed.start <= noun.i < aimed.end for noun in children(verb, "nsubj:pass", "nsubj"))
    signs = {(frame.sign, frame.manner) for frame in frames_of(verb) if frame.frame == "obj"}
    if not harmed or reading.sign >= 0 or signs != {(-1, "act")} or not is_passive(verb) or is_negated(verb) or is_duty(verb):
        return False
    telling = next((word for word in (verb.head, *verb.sent) if word.lemma_.lower() in LAMENTING), None)
    if telling is None or does(reading.holder, verb, passage):
        return False
    said = speech(verb, passage)
    place = reading.holder.text
    own = said is not None and any(one.text is not None and place is not None and one.text.start == place.start for one in said.speakers)
    return own or does(reading.holder, telling, passage)


def _is_betrayed(reading: Sense, passage: Passage) -> bool:
    """True if what the holder is called by takes the other side ("backers of SB 53 fear it will be watered down")."""
    aimed = reading.aim
    if aimed is None or any(aimed.start <= noun.i < aimed.end for noun in objects(reading.predicate)):
        return False
    return any(
        reading.sign == -frame.sign and aimed.target == target.target
        for noun in naming_tokens(reading, passage)
        for frame in _called(noun)
        for target in noun_targets(noun, frame, passage)
    )


def _called(noun: Token) -> Sequence[NounFrame]:
    """The sides of those who are called by one ("backers of", also at the start of a sentence, where a tagger may see a name)."""
    kinds = (noun.lemma_.lower(), noun.lower_.removesuffix("s"))
    return next((nouns()[kind] for kind in kinds if kind in nouns() and kind.endswith(PERSON_ENDINGS)), ())


def _is_undone(reading: Sense, passage: Passage) -> bool:
    """True if the holder ends or weakens what he is read to support ("loosened the AI rules"), or will not ("refused to ease them")."""
    verb, aimed = reading.predicate, reading.aim
    if aimed is None or not reading.sign or any(is_negated(each) or is_undercut(each) for each in governors(verb)):
        return False
    ended = any(aimed.start <= noun.i < aimed.end for noun in objects(verb))
    return ended and reading.sign == -_side_of_deed(verb) and does(reading.holder, verb, passage)


def _side_of_deed(verb: Token) -> int:
    """The side shown by a verb that has only objects to be against, with the verbs above it ("vowed to weaken"); 0 if not known."""
    frames = frames_of(verb)
    sign = -1 if frames and all(frame.frame == "obj" and frame.sign < 0 for frame in frames) else 0
    while relation(verb) == "xcomp" and verb.head.i != verb.i:
        verb = verb.head
        signs = {0 if frame.manner == "lapse" else frame.sign for frame in frames_of(verb) if frame.frame == "inf"}
        sign *= signs.pop() if len(signs) == 1 else 0
    return sign


def _is_needed(reading: Sense) -> bool:
    """True for what is called critical: that is praise of what it is said of, but for those who are "critical of" something."""
    word, aimed = reading.predicate, reading.aim
    if aimed is not None and word.lower_ == "anything" and word.nbor().lower_ == "but":
        return reading.sign > 0  # "anything but | reasonable"
    if aimed is None or reading.sign >= 0 or word.lower_ != "critical" or is_negated(word):
        return False
    of = any(preposition == "of" for preposition, _ in obliques(word))
    return not of and any(aimed.start <= subject.i < aimed.end for subject in own_subjects(word))


def _is_outweighed(reading: Sense) -> bool:
    """True for a judgement that is granted only to be set against the opposite one ("daunting, but | imperative")."""
    last = next((word for word in reversed(children(reading.predicate, "conj")) if "but" in words_on(word, "cc")), None)
    return last is not None and reading.sign == -judgement(last) != 0 and last.pos_ in ("ADJ", "NOUN")


def _is_outvoted(reading: Sense, passage: Passage) -> bool:
    """True if the holder votes against what others do ("voted to strike the ban, with Roe casting the only vote against")."""
    signs = object_signs(frames_of(reading.predicate))
    if len(signs) != 1 or not reading.sign or does(reading.holder, reading.predicate, passage):
        return False
    sides = {own for token in reading.predicate.sent if (own := ballot(token)) and does(reading.holder, token, passage)}
    return len(sides) == 1 and reading.sign == -sides.pop() * signs.pop()
