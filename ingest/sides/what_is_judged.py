"""What a judgement falls on: its subject, the act on that ("| vetoing SB 53 | is wrong"), or a clause ("a shame | that it fell |")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.clauses import own_subjects
from ingest.parsing.gerunds import is_how
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, words_on
from ingest.what.aims import Aim
from ingest.what.targets import LACKING, aim
from ingest.who.doers import bearers_of
from ontology.model import TargetKind

from .leaning import Leaning, lean
from .publishing import act_of
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token


def done_by(verb: Token, passage: Passage) -> list[Leaning]:
    """The deeds by which somebody does what is judged ("| by delaying SB 53 |, the state leaves us exposed"); a policy is judged itself."""
    if not any(bearers_of(noun, passage) for noun in own_subjects(verb)):
        return []
    return [act for deed in children(verb, "advcl") if is_how(deed) for act in leanings(deed, passage, 1)]


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


def judged_clauses(token: Token) -> list[Token]:
    """The clauses that a judgement falls on ("regulating AI is wise", "it is a shame that the state has not acted", "a pity if it did")."""
    told = [
        clause
        for clause in children(token, "ccomp", "acl:relcl", "acl")
        if any(mark.lower_ == "that" for mark in clause.children) and clause.i > token.i
    ]
    supposed = [clause for clause in children(token, "advcl") if clause.i > token.i and "if" in words_on(clause, "mark")]
    dummy = "it" in words_on(token, "nsubj", "expl")
    return [*children(token, "csubj"), *told, *(supposed if dummy else ())]
