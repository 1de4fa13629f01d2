"""The project's own sentences as texts for a parser to learn from: in paragraphs, and set as newspapers and as typists set them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from spacy.tokens import Doc

if TYPE_CHECKING:
    from spacy.vocab import Vocab

    from ingest.training.stances.coded import Unit

LONGEST = 8  # sentences of a document that stay together
STRAIGHT = {"“": '"', "”": '"', "’": "'"}


@dataclass(frozen=True, slots=True)
class Parse:
    """A sentence as a parser reads it: words, the spaces behind them, heads (0 the root, words from 1) and labels."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]


def texts(units: Sequence[Unit], chance: Random) -> list[list[str]]:
    """The units' sentences as paragraphs, in random order: what stood together stays so, the rest is put together by ones to threes."""
    together = list(_documents(units))
    alone = [sentences[0] for sentences in together if len(sentences) == 1]
    found = [sentences for sentences in together if len(sentences) > 1]
    chance.shuffle(alone)
    while alone:
        size = chance.choice((1, 2, 3))
        found.append(alone[:size])
        alone = alone[size:]
    chance.shuffle(found)
    return [[typeset(" ".join(sentence.split()), chance) for sentence in sentences] for sentences in found]


def _documents(units: Sequence[Unit]) -> Iterator[list[str]]:
    """Runs of units in which each has the one before as its context."""
    run: list[str] = []
    for unit in units:
        if run and (unit.context != run[-1] or len(run) == LONGEST):
            yield run
            run = []
        run.append(unit.text)
    if run:
        yield run


def typeset(sentence: str, chance: Random) -> str:
    """The sentence as it is, with straight marks throughout, or (half the time) with curly ones."""
    if chance.random() < 0.5:
        straight = "".join(STRAIGHT.get(sign, sign) for sign in sentence)
        return straight if chance.random() < 0.3 else sentence
    parts = sentence.split('"')
    marked = "".join(f"{'“' if place % 2 else '”'}{part}" if place else part for place, part in enumerate(parts))
    return re.sub("'", "’", marked)


def is_tree(heads: Sequence[int]) -> bool:
    """True if the heads (0 the root, words from 1) make one tree over all words."""
    if list(heads).count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        steps, place = 0, word
        while place and steps <= len(heads):
            place, steps = heads[place - 1], steps + 1
        if place:
            return False
    return True


def document(vocab: Vocab, parses: Sequence[Parse]) -> Doc:
    """The sentences as one text with heads and labels."""
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    labels: list[str] = []
    for parse in parses:
        before = len(words)
        words += parse.words
        spaces += (*parse.spaces[:-1], True)
        heads += [before + (head - 1 if head else place) for place, head in enumerate(parse.heads)]
        labels += [
            "ROOT" if head == 0 else "dep" if label == "ROOT" else label for head, label in zip(parse.heads, parse.labels, strict=True)
        ]
    return Doc(vocab, words=words, spaces=spaces, heads=heads, deps=labels)


def _label(head: int, label: str) -> str:
    if head == 0:
        return "ROOT"
    return "dep" if label == "ROOT" else label
