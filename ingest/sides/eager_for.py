"""What one is eager for others to do: "keen for small firms to take part in the sandbox"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import children, obliques, words_on

from .holding import Claim, held
from .letting import happening
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

EAGER = WordSet("eager")


def eager_for(word: Token, passage: Passage) -> Iterator[Claim]:
    """The side of who is eager for somebody to do a thing, on what that shows, else on the deed itself."""
    if word.lower_ not in EAGER or is_negated(word):
        return
    deed = next((each for each in children(word, "xcomp", "advcl", "ccomp") if "to" in words_on(each, "mark")), None)
    doer = next((noun for case, noun in obliques(word) if case == "for" and deed is not None and noun.i < deed.i), None)
    if deed is None or doer is None:
        return
    for each in leanings(deed, passage, 1) or happening(doer, deed, passage):
        yield from held(word, replace(each, manner="attitude", cue=(word.i, deed.i, *each.cue)), passage)
