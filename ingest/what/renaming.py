"""Words that only call something again what it is: in "a levy on data, | a measure | that Acme opposes" the measure is the levy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.parsing.amounts import is_measure
from ingest.parsing.syntax import children, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

OWN = ("amod", "compound", "nmod", "nmod:poss", "nummod")
SORTS = WordSet("sorts of plans")
PLAIN = WordSet("plainly renaming")
TORN = ("parataxis", "acl:relcl", "ccomp", "conj")


def renamed(noun: Token) -> Token | None:
    """What a bare noun between commas calls again, the whole of its phrase; None for a noun with words of its own."""
    own = [word for word in children(noun, *OWN) if word.lower_ not in PLAIN]
    torn = _torn_off(noun)
    if (relation(noun) != "appos" and torn is None) or own or noun.lemma_.lower() not in policy_nouns().keys() | SORTS:
        return None
    if torn is not None:
        return torn
    first, begin = noun.head, noun.left_edge.i
    if begin == 0 or (noun.doc[begin].text != "," and noun.doc[begin - 1].text != ","):
        return None
    while relation(first) == "nmod" and first.head.i < first.i and first.head.pos_ == "NOUN":
        first = first.head
    return first if first.i < noun.i and first.pos_ in ("NOUN", "PROPN") and not is_measure(first) else None


def _torn_off(noun: Token) -> Token | None:
    """What stands before the comma where a parser hangs the noun on a clause behind it ("the act, | another measure | Acme opposes")."""
    begin, clause = noun.left_edge.i + (noun.left_edge.text == ","), noun.head
    torn = relation(noun) == "parataxis" or (relation(noun) == "obj" and clause.i > noun.i and relation(clause) in TORN)
    if not torn or begin < 2 or noun.doc[begin - 1].text != ",":
        return None
    before = noun.doc[begin - 2]
    while relation(before) in ("compound", "flat") and before.head.i < begin:
        before = before.head
    another = noun.doc[begin].lower_ in ("a", "an", "another", "one")
    return before if another and before.pos_ in ("NOUN", "PROPN") and not is_measure(before) else None
