"""What is left undone: "Congress has failed to act" blames Congress, "a shame that it has not acted" asks for the act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, verbs
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, relation
from ingest.what.targets import aim

from .effects import sign_of_effect
from .holding import Claim, spoken
from .judged import judgement
from .leaning import lean
from .what_is_judged import judged_clauses

if TYPE_CHECKING:
    from spacy.tokens import Token

OMISSIONS = WordSet("omitting to do")
FAILING = WordSet("failing to do")
LEAVING_OUT = WordSet("leaving out")
OWED = WordSet("owed by lawmakers")
MEASURES = WordSet("measures taken")
DEEP = 6


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


def done_in(clause: Token) -> tuple[Token, int]:
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
        if clause in judged_clauses(head) and done_in(clause)[1] < 0 and (sign := judgement(head) or _blame(head)):
            return sign * (-1 if is_negated(head) else 1), clause
        clause = head
    return None


def _blame(verb: Token) -> int:
    """The sign of a verb that shows one side to a fact ("regretted that"), 0 for others."""
    signs = {frame.sign for frame in verbs().get(verb.lemma_.lower(), ()) if frame.frame in ("obj", "ccomp", "that")}
    return signs.pop() if len(signs) == 1 else 0
