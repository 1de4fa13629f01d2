"""Judgements, which belong to whoever says them: "the bill would stifle innovation", "it is a mistake"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import NounFrame, WordSet, adjectives, bad_things, effects, nouns, object_signs, policy_nouns, verbs
from ingest.parsing.clauses import complements, is_negated, objects, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.comparing import is_graded
from ingest.parsing.denials import denials
from ingest.parsing.gerunds import is_how
from ingest.parsing.goals import is_goal
from ingest.parsing.insertions import parted_subject
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.shared import causes, is_denied, joined_to
from ingest.parsing.syntax import SUBJECTS, agents, children, copula, is_passive, obliques, relation, start_before, words_on
from ingest.what.antecedents import deed_before
from ingest.what.instruments import Aim
from ingest.what.literal import by_its_words
from ingest.what.targets import LACKING, aim, clause_aim
from ingest.what.understood import left_out
from ingest.who.attribution import speech
from ingest.who.doers import bearers_of
from ontology.model import TargetKind

from .holding import Claim, held_by, modality, ourselves, spoken
from .judged import is_overdone, judgement, set_phrase, turned_to
from .leaning import Leaning, lean, turned
from .publishing import act_of
from .sparing import spares
from .stance import leanings, noun_targets
from .victories import is_of_others

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder

OMISSIONS = WordSet("omitting to do")
FAILING = frozenset({"fail", "neglect"})
LEAVING_OUT = WordSet("leaving out")
OWED = WordSet("owed by lawmakers")
MEASURES = WordSet("measures taken")
BARELY = WordSet("barely")
RISKING = WordSet("putting at risk")
SPARING = WordSet("shielding")
ANSWERING = WordSet("answering for harm")
LEGISLATING = WordSet("legislating")
# Against what is bad ("fraud | detection").
REMEDIES = WordSet("remedies")
DEEP = 6
CHOOSING = frozenset({"right", "wrong"})  # what somebody was "right to reject", whatever he did himself
# Said, too, where it is clear of what.
UNDIRECTED = WordSet("sides that need no object")
NEEDFUL = WordSet("needful")  # that a thing is not so is plain
FORETELLING = frozenset({"will", "would", "could", "can", "may", "might", "does", "do"})


def is_policy(target: Aim, passage: Passage) -> bool:
    """True if the clause names a law, a rule or another matter of policy."""
    return any(token.lemma_.lower() in policy_nouns() for token in passage.doc[target.start : target.end])


def side(token: Token) -> int:
    """The side that a predicate takes on its subject by judging it or telling its effect, 0 for one that takes none."""
    return (judgement(token) or _side_of_effect(token)) * (-1 if is_negated(token) else 1)


def _side_of_effect(verb: Token) -> int:
    if spares(verb):
        return 1 if foretells(verb) else 0
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
    sign = _side_of_effect(verb) * (-1 if is_denied(verb) else 1)
    if not sign:
        return
    for clause in children(joined_to(verb), "csubj"):
        for act in leanings(clause, passage, 1) or _on_a_plan(clause, passage):
            yield from spoken(verb, replace(act, sign=sign * act.sign, manner="speech", cue=(verb.i,)), passage)
    policies = [found for cause in agents(verb) or causes(verb) for found in judged_subject(cause, passage)]
    for found in policies or done_by(verb, passage):
        cue = (verb.i,) if policies else (verb.i, *found.cue)
        judged = replace(found, sign=sign * found.sign, strength=0.6, manner="speech", cue=cue, confidence=0.75 * found.confidence)
        yield from spoken(verb, replace(judged, firm=_spares(verb)), passage)


def _on_a_plan(deed: Token, passage: Passage) -> Iterator[Leaning]:
    """What is done to a plan that only points back to words that lead to no entry ("adopting | such a proposal | would hurt us")."""
    signs = object_signs(verbs().get(deed.lemma_.lower(), ()))
    for thing in objects(deed) if len(signs) == 1 else ():
        target = by_its_words(thing, passage) if thing.lemma_.lower() in policy_nouns() else None
        if target is not None:
            yield lean(Aim(target, *phrase(thing), 1, 0.6), signs.copy().pop(), 0.6, "speech", ())


def done_by(verb: Token, passage: Passage) -> list[Leaning]:
    """The deeds by which somebody does what is judged ("| by delaying SB 53 |, the state leaves us exposed"); a policy is judged itself."""
    if not any(bearers_of(noun, passage) for noun in own_subjects(verb)):
        return []
    return [act for deed in children(verb, "advcl") if is_how(deed) for act in leanings(deed, passage, 1)]


def blame(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Whoever is said to fail to act or to protect is blamed for it ("Congress has failed to act")."""
    missed = [act for act in children(verb, "xcomp") if _is_owed(act)] if verb.lemma_.lower() in FAILING else []
    if not missed:
        return
    for subject in own_subjects(verb):
        target = aim(subject, passage)
        if target is not None:
            yield from spoken(verb, lean(target, 1 if is_negated(verb) else -1, 0.6, "speech", (verb.i, missed[0].i), 0.75), passage)


def _is_owed(act: Token) -> bool:
    """True for what is good to do whatever it is done to: acting, taking measures, protecting."""
    measures = act.lemma_.lower() == "take" and any(noun.lemma_.lower() in MEASURES for noun in objects(act))
    return measures or act.lemma_.lower() in OWED or sign_of_effect(act) > 0


def judged_subject(subject: Token, passage: Passage) -> Iterator[Leaning]:
    """What a judgement on the subject falls on: the subject, or the act on it ("failing to pass SB 53 would harm consumers")."""
    if subject.lemma_.lower() in LACKING and children(subject, "nmod:poss"):
        return  # "Acme's lack of safeguards" speaks against Acme
    target = aim(subject, passage, actors=False)
    whole = target is not None and target.target.iri is not None and _covers_a_deed(target, subject)
    sign = 1 if whole else sign_of_gerund(subject, passage)
    if target is not None and sign:
        yield lean(target, sign, 0.6, "speech", ())


def _covers_a_deed(target: Aim, subject: Token) -> bool:
    """True for an idea that is what is done to the subject ("| preempting state AI laws | would hurt"): its sign is the whole's."""
    ideas = target.target.kind is TargetKind.PROPOSITION
    return ideas and any(word.tag_ == "VBG" for word in subject.doc[target.start : subject.i])


def sign_of_gerund(subject: Token, passage: Passage) -> int:
    """The sign of the act whose object the subject is, whatever a parser made of it: 1 without one, 0 if what it does is not known."""
    inside = [child.i for child in subject.children if child.i < subject.i and (child.tag_ == "VBG" or act_of(child) in verbs())]
    sign, place = 1, inside[0] + 1 if inside else phrase(subject)[0]
    gerund = False
    while place > 0 and not gerund:
        word = passage.doc[place - 1]
        gerund = word.tag_ == "VBG" or act_of(word) in verbs()
        if word.lower_ not in ("to", "not", "the", "a") and not gerund and word.tag_ != "VB":
            return 1
        if gerund or word.tag_ == "VB":
            frames = [frame for frame in verbs().get(act_of(word) or word.lemma_.lower(), ()) if frame.frame in ("obj", "inf")]
            sign *= frames[0].sign if frames else 0
        place -= 1
    return sign if gerund else 1


def foretells(verb: Token) -> bool:
    """True for what a policy does or would do; what something has done is report, not judgement."""
    auxiliaries = words_on(joined_to(verb), "aux")
    present = verb.tag_ in ("VBZ", "VBP", "NNS") and not auxiliaries
    return present or bool(auxiliaries & FORETELLING)


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
    for frame in frames:
        yield from _disposed(token, nouns_before, frame, passage)
    if frames or first.i != token.i:
        return
    sign = 0 if is_goal(token) else _sign_of(token)
    if not sign or is_of_others(token, passage):
        return
    yield from _advised(token, sign, passage)
    phrased = set_phrase(token)
    firmly = is_graded(token) or is_overdone(token) or phrased is not None or (is_negated(token) and token.lower_ in NEEDFUL)
    for clause in _judged_clauses(token):
        yield from _judged_deed(token, clause, sign, passage)
    for noun in nouns_before:
        deed = deed_before(noun, token)
        for found in judged_subject(noun, passage) if deed is None else leanings(deed, passage, 1):
            cue = (token.i,) if deed is None else (*found.cue, token.i)
            cue = cue if phrased is None else (*cue, phrased[1])
            judged = replace(found, sign=sign * found.sign, strength=0.6, manner="speech", cue=cue, confidence=0.8 * found.confidence)
            yield from spoken(token, replace(judged, firm=firmly or deed is not None), passage)


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


def _judged_clauses(token: Token) -> list[Token]:
    """The clauses that a judgement falls on ("regulating AI is wise", "it is a shame that the state has not acted", "a pity if it did")."""
    told = [
        clause
        for clause in children(token, "ccomp", "acl:relcl", "acl")
        if any(mark.lower_ == "that" for mark in clause.children) and clause.i > token.i
    ]
    supposed = [clause for clause in children(token, "advcl") if clause.i > token.i and "if" in words_on(clause, "mark")]
    dummy = "it" in words_on(token, "nsubj", "expl")
    return [*children(token, "csubj"), *told, *(supposed if dummy else ())]


def _judged_deed(token: Token, clause: Token, sign: int, passage: Passage) -> Iterator[Claim]:
    """The side shown to what is done in a clause by judging it, turned where it is left undone."""
    deed, done = _deed(clause)
    cue = (token.i,) if done > 0 else (token.i, deed.i)
    acts = leanings(deed, passage, 1)
    for act in acts:
        told = replace(act, sign=sign * done * act.sign, manner="speech", cue=cue, firm=act.firm or token.lower_ in CHOOSING)
        yield from spoken(token, told, passage)
    named = not acts and (done < 0 or relation(clause) == "csubj")
    target = clause_aim(deed, passage) if named else None
    if target is not None and (target.target.iri is not None or deed.lemma_.lower() in LEGISLATING or is_policy(target, passage)):
        yield from spoken(token, lean(target, sign * done, 0.6, "speech", cue, 0.8), passage)


def _deed(clause: Token) -> tuple[Token, int]:
    """What a clause tells of, and 1 if it is done, -1 if it is left undone ("has not acted", "is unable to act")."""
    done = -1 if is_negated(clause) else 1
    if clause.lemma_.lower() in LEAVING_OUT:
        return clause, -done
    inner = children(clause, "xcomp") if clause.lemma_.lower() in OMISSIONS else []
    return (inner[0], -done) if inner else (clause, done)


def of_omission(token: Token) -> tuple[int, Token] | None:
    """The judgement on leaving undone what `token` is part of ("alarming that it has not | acted"): its sign, and the clause judged."""
    clause, inside = token, True
    for _ in range(DEEP):
        head = clause.head
        inside = inside and relation(clause) not in SUBJECTS
        if head.i == clause.i or not inside:
            return None
        if clause in _judged_clauses(head) and _deed(clause)[1] < 0 and (sign := judgement(head) or _blame(head)):
            return sign * (-1 if is_negated(head) else 1), clause
        clause = head
    return None


def _blame(verb: Token) -> int:
    """The sign of a verb that shows one side to a fact ("regretted that"), 0 for others."""
    signs = {frame.sign for frame in verbs().get(verb.lemma_.lower(), ()) if frame.frame in ("obj", "ccomp", "that")}
    return signs.pop() if len(signs) == 1 else 0


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
