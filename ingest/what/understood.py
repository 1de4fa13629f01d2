"""Targets left to be understood from the sentence before: in "The bill is up on Monday. Acme | is opposed |" it is the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, object_signs, verbs
from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, relation, start_before

from .aims import Aim
from .targets import taken_up

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPLEMENTS = ("acl", "ccomp", "iobj", "nmod", "obj", "obl", "xcomp")
# What is part of the predicate itself: "are up in arms", "voted against", "opposes it".
SIDES = WordSet("sides without a feeling")
ENDS = frozenset({",", ".", ";", "and", "but", "while"})
OWN = frozenset({"against", "arms", "it", "no", "yes"})


def left_out(clause: Token, passage: Passage) -> Aim | None:
    """What a predicate without complements is about; None where it names something, or nothing before it can be meant."""
    if any(child.lower_ not in OWN for child in children(clause, *COMPLEMENTS)):
        return None
    target = taken_up(clause, passage, within=1)
    if _is_set_against(clause) and not _is_named_here(clause, passage):
        return None
    return None if target is None else Aim(target, clause.i, clause.i + 1, 1, 0.6)


def left_out_behind(verb: Token, noun: Token, passage: Passage) -> Aim | None:
    """What somebody is for or against who just "voiced support": nothing behind the noun or its verb says of what."""
    bare = (
        noun.i > verb.i and noun.lemma_.lower() in SIDES and not children(noun, "nmod", "acl", "acl:relcl", "det", "nmod:poss", "compound")
    )
    open_end = noun.i + 1 >= noun.sent.end or noun.nbor().text in ENDS
    if not bare or not open_end or children(verb, "obl", "xcomp", "ccomp", "iobj", "parataxis") or _is_behind_a_deed(verb):
        return None
    target = taken_up(verb, passage, within=1)
    return None if target is None else Aim(target, noun.i, noun.i + 1, 1, 0.6)


def _is_behind_a_deed(verb: Token) -> bool:
    """True behind a sentence of what was done against something ("Roe vetoed it. Acme voiced support"): the side may be on the deed."""
    before = verb.doc[start_before(verb.doc, verb.sent.start) : verb.sent.start] if verb.sent.start else ()
    return any(word.pos_ == "VERB" and object_signs(verbs().get(word.lemma_.lower(), ())) == {-1} for word in before)


def _is_set_against(word: Token) -> bool:
    """True behind what the main clause says of a thing of its own ("floated selling dolls abroad, though some | remain opposed |")."""
    clause = word.head if relation(word) == "xcomp" else word
    main = clause.head
    behind = relation(clause) in ("advcl", "conj") and main.i < clause.i and bool(own_subjects(main))
    return behind and any(each.i < clause.i for each in children(main, "obj", "xcomp", "ccomp"))


def _is_named_here(word: Token, passage: Passage) -> bool:
    """True if the sentence itself has named a target before the word."""
    before = [trace for trace, _ in passage.discourse.targets_before(passage.number, word.i)]
    return any(trace.block == passage.number and trace.token >= word.sent.start for trace in before)
