"""What others did or may do, taken up by who speaks of it: "sadly, it passed", "glad that he vetoed it", "harm if it passes"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, feelings, judgements
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.counterfactual import counterfactual
from ingest.parsing.gerunds import is_how
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, is_passive, obliques, relation, words_on
from ingest.who.doers import bearers_of
from ontology.model import Modality

from .effects import sign_of_effect
from .fated import fated
from .holding import Claim, doers, held, held_by, spoken
from .judged import judgement
from .leaning import Leaning
from .regrets import state
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 6
TIDINGS = WordSet("tidings")
STRESSING = WordSet("stressing")
LEARNING = WordSet("learning")


def comment(verb: Token) -> int:
    """The sign of the adverb by which a speaker judges what a clause tells ("sadly, it passed", "rightly vetoed it"), 0 without one."""
    signs = {judgements()[adverb.lower_] for adverb in _comments(verb)}
    return signs.pop() if len(signs) == 1 else 0


def _comments(verb: Token) -> list[Token]:
    return [adverb for adverb in children(verb, "advmod") if adverb.lower_.endswith("ly") and adverb.lower_ in judgements()]


def commented(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What others did is regretted or welcomed by whoever says so ("unfortunately, the Senate rejected the act")."""
    sign = comment(verb)
    if not sign:
        return
    sign *= -1 if is_negated(verb) else 1
    who = doers(verb, passage)
    if not who and sign_of_effect(verb):
        return  # "the act recklessly undermines safety" judges the act
    for act in leanings(verb, passage):
        cue = (*act.cue, *(adverb.i for adverb in _comments(verb)))
        for claim in spoken(verb, replace(act, sign=sign * act.sign, manner="speech", cue=cue), passage):
            if all(doer.actor != claim.holder.actor for doer in who):
                yield claim


def warned(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Who warns of what an act will bring is against it ("warned of chaos if Congress passes the act"), and for what is to avert it."""
    warning = of_warning(verb)
    if warning is None:
        return
    sign, telling = warning
    for act in leanings(verb, passage):
        told = replace(act, sign=sign * act.sign, manner="speech", cue=(telling.i, *act.cue), confidence=0.8 * act.confidence)
        yield from held(telling, told, passage)


def felt(token: Token, passage: Passage) -> Iterator[Claim]:
    """Who is glad of what others did, or sorry for it, takes a side by that ("disappointed that he vetoed the act")."""
    sign = feelings().get(token.lower_) or feelings().get(token.lemma_.lower(), 0)
    feeling = token.head if token.pos_ == "NOUN" and token in objects(token.head) else token
    for clause in _learnt(token, feeling) if sign and not is_negated(feeling) else ():
        done = sign * (-1 if is_negated(clause) else 1)
        by_doing = [act for deed in children(clause, "advcl") if is_how(deed) for act in leanings(deed, passage)]
        acts = by_doing or [*leanings(clause, passage), *fated(clause, passage)]
        for act in acts:
            cue = (token.i, clause.left_edge.i)
            told = replace(act, sign=done * act.sign, manner="speech", cue=cue, confidence=0.9 * act.confidence, firm=_is_ours(feeling))
            yield from _of_feelers(feeling, told, passage)
        for thing in state(clause, passage) if not acts and clause.head.lemma_.lower() not in LEARNING else ():
            side = sign * thing.sign if thing.firm else sign
            yield from _of_feelers(feeling, replace(thing, sign=side, cue=(token.i, clause.left_edge.i)), passage)


def _is_ours(feeling: Token) -> bool:
    """True for what whoever speaks feels himself ("| we | were sorry to hear"): of that he leaves no doubt."""
    be = copula(feeling)
    feelers = own_subjects(feeling) or (own_subjects(be) if be is not None else [])
    return any(noun.lower_ in FIRST_PERSON for noun in feelers)


def _of_feelers(feeling: Token, told: Leaning, passage: Passage) -> Iterator[Claim]:
    """The claims of who feels it; in "they are alarmed by reports" the reports alarm, and they feel."""
    if not is_passive(feeling):
        yield from held(feeling, told, passage)
        return
    feelers = own_subjects(feeling)
    if any(noun.lower_ in FIRST_PERSON for noun in feelers):
        yield from spoken(feeling, told, passage)
    for one in [each for noun in feelers if noun.lower_ not in FIRST_PERSON for each in bearers_of(noun, passage)]:
        yield held_by(one, told, feeling, Modality.INDIRECT_SPEECH)


def _learnt(token: Token, feeling: Token) -> list[Token]:
    """The clauses that tell what a feeling is about ("sorry that", "expressed dismay that", "alarmed by reports that")."""
    news = [noun for _, noun in obliques(token) if noun.lemma_.lower() in TIDINGS]
    found = [clause for each in (feeling, *_learning(feeling)) for clause in children(each, "ccomp")]
    for noun in (token, *news):
        found += [clause for clause in children(noun, "acl", "acl:relcl", "ccomp") if _is_that(clause)]
    return [clause for clause in dict.fromkeys(found) if clause.i > token.i]


def _learning(feeling: Token) -> list[Token]:
    """How one came to know what one is glad of ("pleased | to hear | that they will sign it")."""
    infinitives = [each for each in children(feeling, "xcomp", "advcl", "csubj") if each.lemma_.lower() in LEARNING and each.i > feeling.i]
    return [each for each in infinitives if "to" in words_on(each, "mark", "aux")]


def _is_that(clause: Token) -> bool:
    return "that" in words_on(clause, "mark")


def of_warning(verb: Token) -> tuple[int, Token] | None:
    """The side on a condition that a warning takes, and the verb that warns: -1 for "if", 1 for "unless"."""
    marks = words_on(verb, "mark") & {"if", "unless"}
    fits = marks and relation(verb) in ("advcl", "ccomp", "acl") and counterfactual(verb) is None and not is_negated(verb)
    telling = _warning(verb.head) if fits else None
    return None if telling is None else (1 if "unless" in marks else -1, telling)


def _warning(head: Token) -> Token | None:
    """The verb that warns of what stands under a condition ("warned that it would suffer", "stressed the harm"), None if nobody warns."""
    for _ in range(DEEP):
        named = [*objects(head), *(noun for _, noun in obliques(head))] if head.pos_ == "VERB" else []
        bad = any(noun.lemma_.lower() in bad_things() or judgement(noun) < 0 for noun in named)
        if head.lemma_.lower() == "warn" or (bad and head.lemma_.lower() in STRESSING):
            return None if is_negated(head) else head
        if head.head.i == head.i or not (head.pos_ == "NOUN" or relation(head) in ("ccomp", "xcomp", "acl", "advcl")):
            return None
        head = head.head
    return None
