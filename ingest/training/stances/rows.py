"""Units as the numbers that the network learns from: one row for each possible holder in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ingest.encoder.pieces import Shown, shown

from .coded import ACTORS, SIGNS, SPEAKER, Unit

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

IGNORED = -100  # the label of pieces outside the sentence


@dataclass(frozen=True, slots=True)
class Row:
    """What is to be learned about one holder: the signs held (3 numbers, 0 or 1) and the tag of every piece (see encoder.spans).

    A row without a holder asks what the whole sentence shows: the signs of anybody, and in `mentions` where actors are named
    (0 outside, 1 where a name begins, 2 inside one).
    """

    holder: tuple[int, ...]
    signs: tuple[float, ...]
    tags: tuple[int, ...]
    mentions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence in pieces with its rows."""

    sentence: Shown
    rows: tuple[Row, ...]


def example(unit: Unit, tokenizer: Tokenizer) -> Example:
    """The unit's sentence with one row for nobody in particular, one for each actor's mention and one for the speaker.

    Mentions of one actor share its stances, mentions of one target its tags.
    """
    words = shown(tokenizer, unit.text, speaker=unit.speaker, context=unit.context)
    places = {mark: words.pieces(*span) for mark, span in unit.marks.items() if mark[0] in ACTORS}
    if unit.speaker:
        places[SPEAKER] = words.speaker()
    rows = tuple(Row(pieces, *_labels(mark, unit, words)) for mark, pieces in places.items() if pieces)
    return Example(words, (_anybody(unit, words), *rows))


def packed(examples: Sequence[Example]) -> dict[str, NDArray[np.int64]]:
    """The network's inputs, by name; unused places are 0.

    `ids`, `types` (0 before the sentence, 1 in it) and `mask` are (sentences, pieces). `row` (holders) says in which sentence a holder
    stands, `actor` (holders, pieces) on which of its pieces.
    """
    width = max(len(each.sentence.ids) for each in examples)
    ids = np.zeros((len(examples), width), dtype=np.int64)
    types, mask = np.zeros_like(ids), np.zeros_like(ids)
    rows = [number for number, each in enumerate(examples) for _ in each.rows]
    actor = np.zeros((len(rows), width), dtype=np.int64)
    for number, each in enumerate(examples):
        length = len(each.sentence.ids)
        ids[number, :length] = each.sentence.ids
        types[number, each.sentence.first : length] = 1
        mask[number, :length] = 1
    for number, row in enumerate(row for each in examples for row in each.rows):
        actor[number, list(row.holder)] = 1
    return {"ids": ids, "types": types, "mask": mask, "row": np.array(rows), "actor": actor}


def _anybody(unit: Unit, words: Shown) -> Row:
    signs = tuple(float(any(stance.sign == sign for stance in unit.stances)) for sign in SIGNS)
    mentions = [IGNORED] * words.first + [0] * len(words.offsets) + [IGNORED]
    # Longer names first: what stands inside another name begins a name of its own.
    for mark, span in sorted(unit.marks.items(), key=lambda item: item[1][0] - item[1][1]):
        if mark[0] in ACTORS:
            for place, piece in enumerate(words.pieces(*span)):
                mentions[piece] = 1 if place == 0 else 2
    return Row((), signs, tuple(IGNORED for _ in mentions), tuple(mentions))


def _labels(holder: str, unit: Unit, words: Shown) -> tuple[tuple[float, ...], tuple[int, ...]]:
    signs = [0.0] * len(SIGNS)
    tags = [IGNORED] * words.first + [0] * len(words.offsets) + [IGNORED]
    for stance in unit.stances:
        if stance.holder[0] != holder[0]:
            continue
        number = SIGNS.index(stance.sign)
        signs[number] = 1.0
        for mark, span in unit.marks.items():
            if mark[0] == stance.target[0]:
                for place, piece in enumerate(words.pieces(*span)):
                    tags[piece] = 1 + 2 * number + (place > 0)
    return tuple(signs), tuple(tags)
