"""What is said above a that-clause to deny it: "I do not think that", "little to suggest that", "reject the claim that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .clauses import is_negated
from .leading import agreed_to
from .syntax import SUBJECTS, children, clause_head, lemma, obliques, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 6
DOUBTS = WordSet("doubts")
GROUNDS = WordSet("grounds")
BELIEFS = WordSet("beliefs")
SAYINGS = WordSet("claims not made")  # who does not say it need not think otherwise
CARRIERS = frozenset({"be", "find", "have", "hear", "see"})  # of grounds: "have not seen evidence that"
VIEWS = WordSet("views told")
REJECTING = WordSet("rejecting views")
AT = frozenset({"against", "at", "on", "with"})  # "pushes back | on | the idea that"
NOBODY = frozenset({"nobody", "none", "nothing", "little"})
NONE_OF = frozenset({"no", "little", "few", "scant"})


def denials(token: Token) -> list[Token]:
    """The words that deny the clause of `token`, the nearest first; two cancel out ("there is no doubt that")."""
    found: list[Token] = []
    clause = token
    for _ in range(DEEP):
        head = clause.head
        if head.i == clause.i or not _governs(head, clause):
            break
        found += _denying(head, clause)
        clause = head
    return found


def is_denied(token: Token) -> bool:
    """True if the clause of `token` is denied, and not denied twice."""
    return len(denials(token)) % 2 == 1


def _governs(head: Token, clause: Token) -> bool:
    """True if the head tells whether the clause holds, or that there are grounds for it."""
    word = head.lemma_.lower()
    if clause.lemma_.lower() in GROUNDS | DOUBTS and clause.pos_ == "NOUN":
        return word in CARRIERS and relation(clause) in ("obj", *SUBJECTS)
    if rejecting(head) is not None:
        return relation(clause) in ("acl", "ccomp") and "that" in words_on(clause, "mark")
    known = word in BELIEFS | SAYINGS | DOUBTS or _asks(head) or (head.pos_ == "NOUN" and word in GROUNDS)
    return (known or head.lower_ in NOBODY) and relation(clause) in ("ccomp", "xcomp", "csubj", "acl", "acl:relcl", "advcl")


def _asks(head: Token) -> bool:
    """True for the verb by which somebody doubts something ("| questions | whether it is wise"), not for a question."""
    return head.lemma_.lower() == "question" and head.pos_ == "VERB"


def rejecting(noun: Token) -> Token | None:
    """The verb by which somebody turns down a view of others ("| rejects | the claim that", "| pushes back | on the notion that")."""
    verb = noun.head
    told = noun.pos_ == "NOUN" and noun.lemma_.lower() in VIEWS and lemma(verb) in REJECTING
    at = relation(noun) == "obj" or any(each == noun and case in AT for case, each in obliques(verb))
    return verb if told and at else None


def _denying(head: Token, clause: Token) -> list[Token]:
    word = head.lemma_.lower()
    found = [head] if word in DOUBTS or head.lower_ in NOBODY or _asks(head) else []
    if (verb := rejecting(head)) is not None:
        return [] if is_negated(verb) else [verb]
    if head.pos_ == "NOUN":
        return found + [child for child in children(head, "det", "amod") if child.lower_ in NONE_OF][:1]
    if words_on(clause, "det", "amod") & NONE_OF:
        return found  # "there is no doubt": said of the noun already
    others = [*children(clause_head(head), *SUBJECTS), *(each for each in children(head, "obj") if each.i != clause.i)]
    if any(_is_none(noun) for noun in others) or (word not in SAYINGS and is_negated(head) and not agreed_to(head)):
        found.append(head)
    return found


def _is_none(noun: Token) -> bool:
    return noun.lower_ in NOBODY or bool(words_on(noun, "det", "amod") & NONE_OF)
