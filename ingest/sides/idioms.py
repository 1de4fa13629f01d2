"""What a verb says of its object together with words further on: "put the act on hold"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, idioms

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 20  # words behind a verb in which the rest of an idiom stands


def idiom(verb: Token) -> Iterator[VerbFrame]:
    """The frame of the first idiom of the verb whose words stand behind it ("put the act | on hold"); none for other verbs."""
    known = idioms().get(verb.lemma_.lower(), {})
    behind = verb.doc[verb.i + 1 : min(verb.i + 1 + REACH, verb.sent.end)]
    said = [word.lower_.replace("’", "'") for word in behind] if known else []
    for words, frame in known.items():
        places = (start for start in range(len(said)) if tuple(said[start : start + len(words)]) == words)
        if any(verb.is_ancestor(behind[start + len(words) - 1]) for start in places):
            yield frame
            return
