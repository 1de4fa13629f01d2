"""What is asked for behind a colon: "proposed two things: ban toys and test dolls" asks for both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.syntax import children

if TYPE_CHECKING:
    from spacy.tokens import Token

ASKING = WordSet("asking", "wanting in a list", "suggesting what to do")
BARE = frozenset({"VB", "VBP"})
BEHIND = ("parataxis", "ccomp", "xcomp", "advcl", "conj")


def spelt_out(verb: Token) -> Iterator[tuple[int, Token]]:
    """The first order behind the colon of who asks, suggests or demands, with 1; those joined to it are read with it."""
    if verb.lemma_.lower() not in ASKING:
        return
    colon = next((token.i for token in verb.doc[verb.i + 1 : verb.sent.end] if token.text == ":"), None)
    first = [clause for clause in children(verb, *BEHIND) if colon is not None and clause.left_edge.i - colon in (0, 1)]
    yield from ((1, order) for order in first if order.tag_ in BARE and not own_subjects(order))
