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


def renamed(noun: Token) -> Token | None:
    """What a bare noun between commas calls again, the whole of its phrase; None for a noun with words of its own."""
    own = [word for word in children(noun, *OWN) if word.lower_ not in PLAIN]
    if relation(noun) != "appos" or own or noun.lemma_.lower() not in policy_nouns().keys() | SORTS:
        return None
    first, begin = noun.head, noun.left_edge.i
    if begin == 0 or (noun.doc[begin].text != "," and noun.doc[begin - 1].text != ","):
        return None
    while relation(first) == "nmod" and first.head.i < first.i and first.head.pos_ == "NOUN":
        first = first.head
    return first if first.i < noun.i and first.pos_ in ("NOUN", "PROPN") and not is_measure(first) else None
