"""One block of a document under the parser: tokens, registry names on them, quotations, and the way back to document offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.model import Span

from .clean import CleanBlock
from .discourse import Discourse
from .names import NameIndex, NameMatch

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

MAX_QUOTE = 2000


@dataclass(frozen=True, slots=True)
class Name:
    """A registry name on tokens [start, end)."""

    start: int
    end: int
    iris: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks on tokens [start, end), marks left out; `open` if the block ends before the closing mark."""

    start: int
    end: int
    open: bool


class Passage:
    """A parsed block. Read-only after construction."""

    def __init__(self, number: int, block: CleanBlock, doc: Doc, matches: list[NameMatch], discourse: Discourse) -> None:
        """Lay registry names and quotations over the parse of block `number`."""
        self.number = number
        self.block = block
        self.doc = doc
        self.discourse = discourse
        self.names: dict[int, Name] = {}
        for match in matches:
            span = doc.char_span(match.start, match.end, alignment_mode="expand")
            if span is not None:
                name = Name(span.start, span.end, match.iris)
                self.names.update((index, name) for index in range(span.start, span.end))
        self.quotations = tuple(_quotations(doc))

    def span(self, start: int, end: int) -> Span:
        """The document span under tokens [start, end)."""
        first, last = self.doc[start], self.doc[end - 1]
        return self.block.span(self.discourse.document, first.idx, last.idx + len(last))

    def quotation(self, token: Token) -> Quotation | None:
        """The quotation that the token stands in."""
        return next((quote for quote in self.quotations if quote.start <= token.i < quote.end), None)


def passage(number: int, block: CleanBlock, nlp: Language, index: NameIndex, discourse: Discourse) -> Passage:
    """Parse one block. A headline in Title Case is read in lower case, except its names, so that the tagger sees words."""
    matches = index.find(block.text)
    text = _sentence_case(block.text, matches) if block.role in ("title", "heading") else block.text
    return Passage(number, block, nlp(text), matches, discourse)


def _sentence_case(text: str, matches: list[NameMatch]) -> str:
    words = re.findall(r"\b[A-Za-z][a-z]+\b", text)
    if not words or sum(word[0].isupper() for word in words) < 0.6 * len(words):
        return text
    kept = [(match.start, match.end) for match in matches]

    def lower(word: re.Match[str]) -> str:
        inside = any(start <= word.start() < end for start, end in kept)
        follows_title = re.search(r"(?:Sen\.|Rep\.|Gov\.|Senator|Governor|President|Representative) $", text[: word.start()])
        return word.group() if inside or follows_title else word.group().lower()

    return re.sub(r"\b[A-Z][a-z]+\b", lower, text)


def _quotations(doc: Doc) -> list[Quotation]:
    found: list[Quotation] = []
    start: int | None = None
    for token in doc:
        if token.text not in ('"', "“", "”", "''", "``"):
            continue
        if start is None:
            start = token.i + 1
        else:
            if token.i > start:
                found.append(Quotation(start, token.i, open=False))
            start = None
    if start is not None and start < len(doc):
        found.append(Quotation(start, len(doc), open=True))
    return found
