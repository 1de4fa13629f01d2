"""With whom one agrees that something is so: "we agree with the agency that audits are needed" is no word on the agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns
from ingest.parsing.syntax import children, lemma

if TYPE_CHECKING:
    from spacy.tokens import Token

AGREEING = WordSet("agreeing or not with others")


def says_what_another_says(noun: Token, verb: Token) -> bool:
    """True for somebody behind "agree with", where a clause with "that" says on what, wherever a parser hangs it."""
    somebody = noun.pos_ == "PROPN" or noun.lemma_.lower() in group_nouns()
    if lemma(verb) not in AGREEING or not somebody:
        return False
    clauses = [*children(verb, "ccomp"), *children(noun, "acl", "acl:relcl", "ccomp")]
    return any(mark.lower_ == "that" for clause in clauses if clause.i > noun.i for mark in children(clause, "mark"))
