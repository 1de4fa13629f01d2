"""Predicates that show a side: "it is a mistake" judges for whoever says it, "Acme is opposed to it" tells of Acme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import NounFrame, WordSet, adjectives, judgements, nouns, policy_nouns
from ingest.parsing.clauses import complements, is_negated, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.comparing import is_graded
from ingest.parsing.denials import denials
from ingest.parsing.goals import is_goal
from ingest.parsing.insertions import parted_subject
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, obliques, relation, start_before, words_on
from ingest.what.aims import Aim
from ingest.what.antecedents import deed_before
from ingest.what.targets import clause_aim
from ingest.what.understood import left_out
from ingest.who.attribution import speech
from ingest.who.doers import bearers_of

from .effects import side_of_effect
from .holding import Claim, held_by, modality, ourselves, spoken
from .judged import is_overdone, is_too_little, is_way_to_harm, judgement, set_phrase, turned_to
from .leaning import lean, turned
from .omissions import done_in
from .stance import leanings, noun_targets
from .victories import is_of_others
from .what_is_judged import judged_clauses, judged_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder

LEGISLATING = WordSet("legislating")
ASKING = frozenset({"how", "if", "what", "when", "where", "whether", "which", "who", "why"})
CHOOSING = WordSet("right or wrong to do")  # what somebody was "right to reject", whatever he did himself
UNDIRECTED = WordSet("sides that need no object")  # said, too, where it is clear of what
NEEDFUL = WordSet("needful")  # that a thing is not so is plain


def is_policy(target: Aim, passage: Passage) -> bool:
    """True if the clause names a law, a rule or another matter of policy."""
    return any(token.lemma_.lower() in policy_nouns() for token in passage.doc[target.start : target.end])


def side(token: Token) -> int:
    """The side that a predicate takes on its subject by judging it or telling its effect, 0 for one that takes none."""
    return (judgement(token) or side_of_effect(token)) * (-1 if is_negated(token) else 1)


def predicate(token: Token, passage: Passage) -> Iterator[Claim]:
    """Dispositions and judgements: "X is opposed to Y" is the stance of X, "Y is a mistake" that of whoever says it."""
    first = first_predicate(token) or token
    be = copula(first)
    parted = parted_subject(first)
    nouns_before = [parted] if parted is not None else children(first, "nsubj", "nsubj:pass")
    nouns_before = nouns_before or (children(be, "nsubj") if be is not None else [])
    frames = adjectives().get(token.lemma_.lower()) or adjectives().get(token.lower_) or ()
    if not frames and token.tag_ not in ("VBG", "VBN"):  # "is concerning" is no concern, "is needed" no need
        frames = nouns().get(token.lemma_.lower(), ())
    disposed = [claim for frame in frames for claim in _disposed(token, nouns_before, frame, passage)]
    yield from disposed
    if disposed or (frames and not _judges_too(token)) or first.i != token.i:
        return
    sign = 0 if is_goal(token) else _sign_of(token)
    if not sign or is_of_others(token, passage):
        return
    for claim in _judged(token, nouns_before, sign, passage):
        yield replace(claim, leaning=replace(claim.leaning, firm=True)) if frames else claim


def _judged(token: Token, nouns_before: list[Token], sign: int, passage: Passage) -> Iterator[Claim]:
    """The side shown to what a judgement is said of: an act, what is done, or what the subject names."""
    yield from _advised(token, sign, passage)
    phrased = set_phrase(token)
    plain = is_graded(token) or is_overdone(token) or is_too_little(token) or is_way_to_harm(token)
    firmly = plain or phrased is not None or (is_negated(token) and token.lower_ in NEEDFUL)
    for clause in judged_clauses(token):
        yield from _judged_deed(token, clause, sign, passage)
    for noun in nouns_before if not _asks_behind(token) else ():
        deed = deed_before(noun, token)
        for found in judged_subject(noun, passage) if deed is None else leanings(deed, passage, 1):
            cue = (token.i,) if deed is None else (*found.cue, token.i)
            cue = cue if phrased is None else (*cue, phrased[1])
            judged = replace(found, sign=sign * found.sign, strength=0.6, manner="speech", cue=cue, confidence=0.8 * found.confidence)
            yield from spoken(token, replace(judged, firm=firmly or deed is not None), passage)


def _judges_too(token: Token) -> bool:
    """True for an attitude's word that judges where it is told for what a thing counts ("audits are | critical | to trust")."""
    weighed = any(preposition in ("for", "to") for preposition, _ in obliques(token)) or bool(complements(token))
    return token.lower_ in judgements() and (weighed or bool(children(token, "csubj")))


def _asks_behind(token: Token) -> bool:
    """True where the judgement falls on the question behind it ("it is | unclear | if it will pass"), not on what "it" may take up."""
    behind = token.doc[token.i + 1 : token.i + 2]
    return "it" in words_on(token, "nsubj", "expl") | words_on(token.head, "nsubj", "expl") and any(
        each.lower_ in ASKING for each in behind
    )


def _sign_of(token: Token) -> int:
    """The sign of a judgement; of one that is denied what is said instead decides ("not a luxury but a necessity").

    Whether it is so may be an open question.
    """
    if any(mark.lower_ == "whether" for mark in children(token, "mark")) and not denials(token):
        return 0
    instead = turned_to(token)
    sign = 0 if instead is None else judgement(instead)
    return sign or judgement(token) * (-1 if is_negated(token) else 1)


def first_predicate(token: Token) -> Token | None:
    """The noun that shares its copula and subject with one that is joined to it ("is the author of one and | a sponsor | of another")."""
    first = token.head
    joined = relation(token) == "conj" and token.pos_ == first.pos_ == "NOUN" and copula(token) is None and not own_subjects(token)
    return first if joined and copula(first) is not None else None


def _judged_deed(token: Token, clause: Token, sign: int, passage: Passage) -> Iterator[Claim]:
    """The side shown to what is done in a clause by judging it, turned where it is left undone."""
    deed, done = done_in(clause)
    cue = (token.i,) if done > 0 else (token.i, deed.i)
    acts = leanings(deed, passage, 1)
    for act in acts:
        told = replace(act, sign=sign * done * act.sign, manner="speech", cue=cue, firm=act.firm or token.lower_ in CHOOSING)
        yield from spoken(token, told, passage)
    named = not acts and (done < 0 or relation(clause) == "csubj")
    target = clause_aim(deed, passage) if named else None
    if target is not None and (target.target.iri is not None or deed.lemma_.lower() in LEGISLATING or is_policy(target, passage)):
        yield from spoken(token, lean(target, sign * done, 0.6, "speech", cue, 0.8), passage)


def _disposed(token: Token, holders_before: list[Token], frame: NounFrame, passage: Passage) -> Iterator[Claim]:
    negated = is_negated(token)
    if negated and frame.sign < 0:
        return
    targets = list(noun_targets(token, frame, passage))
    implied = left_out(token, passage) if not targets and {token.lower_, token.lemma_.lower()} & UNDIRECTED else None
    before = start_before(token.doc, token.sent.start), token.sent.end
    for target in [implied] if implied is not None else targets:
        leaning = lean(target, -frame.sign if negated else frame.sign, frame.strength, "attitude", (token.i,))
        for holder in [each for noun in holders_before for each in _of(noun, token, passage)]:
            told = held_by(holder, leaning, token, modality(leaning, speech(token, passage), own_words=False))
            yield told if implied is None else replace(told, leaning=replace(leaning, firm=True), reach=before)


def _of(noun: Token, token: Token, passage: Passage) -> list[Holder]:
    """Whom the subject of a disposition names; "we" and "I" are whoever speaks."""
    return ourselves(token, passage) if noun.lower_ in FIRST_PERSON else bearers_of(noun, passage)


def _advised(token: Token, sign: int, passage: Passage) -> Iterator[Claim]:
    """Judgements that fall on an act ("it is time to regulate AI", "it would be a mistake to repeal the act")."""
    for clause in complements(token):
        if "to" in words_on(clause, "mark", "aux"):
            for leaning in leanings(clause, passage, 1):
                told = replace(leaning, firm=leaning.firm or token.lower_ in CHOOSING)
                yield from spoken(token, turned(told) if is_negated(clause) != (sign < 0) else told, passage)
