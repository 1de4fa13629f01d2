"""What the encoder is shown: who speaks and what was said before, then the sentence, in word pieces that know their characters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer

BEGIN, END = 101, 102
BEFORE = 56  # pieces of speaker and context together; the context gives way from its beginning
SENTENCE = 120
SPEAKER = 16


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence as `ids` of word pieces.

    `ids[:first]` are what stands before it; piece `first + k` covers characters `[offsets[k][0], offsets[k][1])` of the sentence.
    The speaker's name is on pieces [1, speaker_end).
    """

    ids: tuple[int, ...]
    first: int
    offsets: tuple[tuple[int, int], ...]
    speaker_end: int

    def pieces(self, start: int, end: int) -> tuple[int, ...]:
        """The pieces that touch characters [start, end) of the sentence; none for what was cut off."""
        return tuple(self.first + k for k, (begin, close) in enumerate(self.offsets) if begin < end and start < close)

    def speaker(self) -> tuple[int, ...]:
        """The pieces of the speaker's name."""
        return tuple(range(1, self.speaker_end))


def shown(tokenizer: Tokenizer, sentence: str, *, speaker: str = "", context: str = "") -> Shown:
    """The sentence in pieces, behind the speaker's name and as much of the end of the context as there is room for."""

    def pieces(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False).ids) if text else []

    name = pieces(speaker)[:SPEAKER]
    opening = [*name, *pieces(".")] if name else []
    room = BEFORE - len(opening)
    before = [*opening, *pieces(context)[-room:]] if room > 0 else opening
    inside = tokenizer.encode(sentence, add_special_tokens=False)
    ids = (BEGIN, *before, END, *inside.ids[:SENTENCE], END)
    return Shown(ids, len(before) + 2, tuple(inside.offsets[:SENTENCE]), 1 + len(name))


def open_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer in a `tokenizer.json`, told to cut and fill nothing by itself."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer
