"""People who are only told apart by the side they take: "the fund will target | senators who back the act |" names no senator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, object_signs, verbs

from .clauses import antecedent
from .closed_classes import WHO
from .syntax import children, obliques, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

CAMPAIGNING = WordSet("campaigning on somebody")
TOWARD = frozenset({"after", "against", "behind", "for"})
OWN = ("det", "nmod:poss", "nummod", "amod")


def is_sort(noun: Token) -> bool:
    """True for a bare plural with a clause on its side, where somebody else is for or against all of that sort."""
    clauses = [clause for clause in children(noun, "acl:relcl") if words_on(clause, "nsubj", "nsubj:pass") & WHO]
    return noun.tag_ == "NNS" and bool(clauses) and not children(noun, *OWN) and is_campaigned_on(noun)


def is_campaigned_on(noun: Token) -> bool:
    """True for those for or against whom a verb says that somebody does something ("goes after | candidates |", "backs | them |")."""
    verb = noun.head
    behind = any(inner == noun and case in TOWARD for case, inner in obliques(verb))
    taken = verb.lemma_.lower() in CAMPAIGNING or bool(object_signs(verbs().get(verb.lemma_.lower(), ())))
    return (relation(noun) == "obj" and taken) or (behind and verb.lemma_.lower() in CAMPAIGNING)


def side_of_sort(verb: Token) -> bool:
    """True for the verb of such a clause ("senators | who | back | the act")."""
    noun = antecedent(verb) if relation(verb) == "acl:relcl" else None
    return noun is not None and is_sort(noun)
