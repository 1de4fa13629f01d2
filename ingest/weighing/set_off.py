"""Who stands beside what others do: he set it off, it came before his news, or he is the one who is warned of it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import objects, own_subjects
from ingest.parsing.syntax import children, is_passive, obliques, relation, words_on

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

MOVING = WordSet("setting off")
COMING_AFTER = WordSet("coming after")
WARNING = WordSet("warning somebody")
DEEP = 4
WITHIN = frozenset({"appos", "compound", "conj", "flat", "nmod", "nmod:desc", "nmod:poss"})


def is_set_off(reading: Sense, passage: Passage) -> bool:
    """True for a holder who takes no side on the target: others do what the sentence tells of it."""
    if reading.aim is None:
        return False
    meant = reading.predicate.doc[reading.aim.start : reading.aim.end].root
    outer = {_outermost(token) for token in naming_tokens(reading, passage)}
    return any(_moved_others(noun, meant) or _tells_later(noun, meant) or _is_warned(noun, meant) for noun in outer)


def _outermost(name: Token) -> Token:
    """The noun phrase that the name is a part of ("the | order | of the Governor")."""
    while relation(name) in WITHIN and name.head.pos_ in ("NOUN", "PROPN"):
        name = name.head
    return name


def _moved_others(noun: Token, meant: Token) -> bool:
    """True for whose deed only moved others to theirs ("prompted by a lawsuit from | Acme |, lawmakers want to ban it").

    By words, not by the parse: a small parser takes such an opening for a subject, and the names in it for anything.
    """
    clause = next((verb for verb in islice(noun.ancestors, DEEP) if verb.lemma_.lower() in MOVING and verb.i < noun.i), None)
    if clause is None or clause.tag_ != "VBN" or children(clause, "aux", "aux:pass"):
        return False
    between = clause.doc[clause.i + 1 : noun.i]
    by = any(word.lower_ == "by" for word in between) and not any(word.pos_ == "VERB" for word in between)
    return by and clause.i < meant.i and not clause.is_ancestor(meant)


def _tells_later(noun: Token, meant: Token) -> bool:
    """True for whose news or move comes after what others did ("| Roe's | announcement follows the council's decision to drop it")."""
    verb = noun.head
    if verb.lemma_.lower() not in COMING_AFTER or noun not in own_subjects(verb) or noun.is_ancestor(meant):
        return False
    before = [*objects(verb), *(inner for preposition, inner in obliques(verb) if preposition == "after")]
    before += [clause for clause in children(verb, "advcl") if "after" in words_on(clause, "mark")]
    return any(part.i == meant.i or part.is_ancestor(meant) for part in before)


def _is_warned(noun: Token, meant: Token) -> bool:
    """True for who is told not to do a thing ("| the ministry | is cautioned against cutting it")."""
    verb = noun.head
    told = relation(noun) == "nsubj:pass" and is_passive(verb) and verb.lemma_.lower() in WARNING
    return told and verb.i < meant.i and verb.is_ancestor(meant)
