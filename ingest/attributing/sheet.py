"""A block as attributions are read from it: its tokens where the block has them, its quotations, and its sentences around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ingest.cleaning.clean import CleanBlock
    from ingest.parsing.masking import Masked
    from ontology.model import Document, Span

ENDS = frozenset({".", "?", "!", "...", "…", "?!", "!!"})
MARK = re.compile("\"\"?|''")
SHAPES = {"“": "opens", "„": "opens", "«": "opens", "”": "closes", "»": "closes"}
LONGEST = 1000  # words; what is longer is a list without full stops, and each cue in it would be paid for by its length
STRETCH = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in double quotation marks: [start, end) in the block's text with both marks; `closed` is False where the second is missing."""

    start: int
    end: int
    closed: bool


class Sheet:
    """A parsed block; read-only. Stretches are [start, end) in the block's text, token ranges are said to be such."""

    def __init__(self, block: CleanBlock, document: Document, doc: Doc, mask: Masked) -> None:
        """Lay quotations and sentences over the parse."""
        self.block = block
        self.text = block.text
        self.doc = doc
        self.document = document
        self.starts = [mask.starts[token.idx] for token in doc]
        self.ends = [mask.ends[token.idx + len(token) - 1] for token in doc]
        self.quotes = tuple(_quotes(block, document))
        self._quote_of = list(_quote_of(self.starts, self.quotes))
        self.sentences = tuple(_sentences(self))
        self._sentence_of = [each for each in self.sentences for _ in range(*each)]

    def quote(self, token: int) -> Quote | None:
        """The quotation a token stands in."""
        return self._quote_of[token]

    def sentence(self, token: int) -> tuple[int, int]:
        """Token range of the sentence a token stands in; a sentence of the text is not broken inside a quotation."""
        return self._sentence_of[token]

    def span(self, stretch: STRETCH) -> Span:
        """The document's span under a stretch."""
        return self.block.span(self.document, *stretch)

    def stretch(self, first: int, end: int) -> STRETCH:
        """The stretch of tokens [first, end), with quotation marks that stand at its own edges and belong to it."""
        start, stop = self.starts[first], self.ends[end - 1]
        opened, closed = self.quote(first), self.quote(end - 1)
        if opened is not None and not self.text[opened.start : start].strip("\"' "):
            start = opened.start
        if closed is not None and closed.closed and not self.text[stop : closed.end].strip("\"' .,!?"):
            stop = closed.end
        return self._single(start, stop)

    def _single(self, start: int, stop: int) -> STRETCH:
        """The stretch with single quotation marks at its edges."""
        if self.text[start - 1 : start] == "'" and (start == 1 or self.text[start - 2] in " ("):
            start -= 1
        if "'" in self.text[start : start + 1] and self.text[stop : stop + 1] == "'":
            stop += 1
        return start, stop


def _quotes(block: CleanBlock, document: Document) -> Iterator[Quote]:
    opened: int | None = None
    for mark in MARK.finditer(block.text):
        side = _side(block, document, *mark.span())
        if opened is None and side != "closes":
            opened = mark.start()
        elif opened is not None and side != "opens":
            yield Quote(opened, mark.end(), closed=True)
            opened = None
    if opened is not None:
        yield Quote(opened, len(block.text), closed=False)


def _quote_of(starts: list[int], quotes: tuple[Quote, ...]) -> Iterator[Quote | None]:
    """The quotation around each token."""
    waiting = list(reversed(quotes))
    for start in starts:
        while waiting and waiting[-1].end <= start:
            waiting.pop()
        yield waiting[-1] if waiting and waiting[-1].start < start else None


def _side(block: CleanBlock, document: Document, start: int, end: int) -> str:
    """Whether a mark opens or closes a quotation, by its shape in the document, else by the blanks beside it; "" if nothing tells."""
    written = document.text[block.offsets[start]]
    free_before = start == 0 or block.text[start - 1] in " ([-"
    free_behind = end == len(block.text) or block.text[end] in " .,;:!?)"
    if written in SHAPES and (free_behind or not free_before):
        return SHAPES[written]
    if free_before == free_behind:
        return ""
    return "opens" if free_before else "closes"


def _sentences(sheet: Sheet) -> Iterator[tuple[int, int]]:
    first = 0
    for token in sheet.doc:
        if token.i + 1 < len(sheet.doc) and (_breaks(sheet, token) or token.i - first >= LONGEST):
            yield first, token.i + 1
            first = token.i + 1
    if first < len(sheet.doc):
        yield first, len(sheet.doc)


def _breaks(sheet: Sheet, token: Token) -> bool:
    """Whether a sentence ends after the token: at a full stop or semicolon outside quotations, or one that ends a quotation for good."""
    following = sheet.doc[token.i + 1]
    quote = sheet.quote(token.i)
    if quote is not None and quote is sheet.quote(following.i):
        return False
    if token.text == ";" and quote is None:
        return True
    stops = token.text in ENDS or (following.is_sent_start and token.text.endswith("."))
    if not stops or following.text in ENDS or following.text in ")]":
        return False
    starts_lower = following.text[0].islower()
    if quote is None or not quote.closed:
        return not starts_lower or sheet.quote(following.i) is not None
    return not starts_lower and token.text == "."
