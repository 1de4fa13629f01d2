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

MARKS = frozenset('"“”«»„')
SINGLE = re.compile(r"(?<!\w)['‘](?=\w)[^'‘’]{1,120}(?:(?<=\w)['’]\w[^'‘’]{0,80})*(?<=[\w,.!?])['’](?!\w)")
TITLED_NAME = re.compile(r"(?:Sen\.|Rep\.|Gov\.|Senator|Governor|President|Representative) $")


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
    """A parsed block. Read-only after construction.

    The parser sees the block without its double quotation marks, which break sentences where a quotation ends;
    `places` leads from its characters back to the block's.
    """

    def __init__(
        self, number: int, block: CleanBlock, doc: Doc, places: tuple[int, ...], matches: list[NameMatch], discourse: Discourse
    ) -> None:
        """Lay registry names and quotations over the parse of block `number`."""
        self.number = number
        self.block = block
        self.doc = doc
        self.discourse = discourse
        self._places = places
        self.names: dict[int, Name] = {}
        for match in matches:
            inside = [token.i for token in doc if match.start <= token.idx < match.end]
            if inside:
                name = Name(inside[0], inside[-1] + 1, match.iris)
                self.names.update((index, name) for index in inside)
        self.quotations = tuple(self._quotations())

    def span(self, start: int, end: int) -> Span:
        """The document span under tokens [start, end)."""
        first, last = self.doc[start], self.doc[end - 1]
        return self.block.span(self.discourse.document, self._places[first.idx], self._places[last.idx + len(last) - 1] + 1)

    def quotation(self, token: Token) -> Quotation | None:
        """The quotation that the token stands in."""
        return next((quote for quote in self.quotations if quote.start <= token.i < quote.end), None)

    def _quotations(self) -> list[Quotation]:
        marks = _marks(self.block.text)
        found: list[Quotation] = []
        for begin, close in zip(marks[::2], [*marks[1::2], len(self.block.text)], strict=False):
            inside = [token.i for token in self.doc if begin < self._places[token.idx] < close]
            if inside:
                found.append(Quotation(inside[0], inside[-1] + 1, open=close == len(self.block.text)))
        return found


def passage(number: int, block: CleanBlock, nlp: Language, index: NameIndex, discourse: Discourse) -> Passage:
    """Parse one block. A headline in Title Case is read in lower case, except its names, so that the tagger sees words."""
    marks = set(_marks(block.text))
    places = tuple(place for place in range(len(block.text)) if place not in marks)
    text = "".join(block.text[place] for place in places)
    matches = index.find(text)
    if block.role in ("title", "heading"):
        text = _sentence_case(text, matches)
    return Passage(number, block, nlp(text), places, matches, discourse)


def _marks(text: str) -> list[int]:
    """Places of quotation marks, opening and closing in turn; single ones only where they clearly are a pair."""
    double = [place for place, sign in enumerate(text) if sign in MARKS]
    single = [place for match in SINGLE.finditer(text) for place in (match.start(), match.end() - 1)]
    return double or single


def _sentence_case(text: str, matches: list[NameMatch]) -> str:
    words = re.findall(r"\b[A-Za-z][a-z]+\b", text)
    if not words or sum(word[0].isupper() for word in words) < 0.6 * len(words):
        return text

    def lower(word: re.Match[str]) -> str:
        inside = any(match.start <= word.start() < match.end for match in matches)
        return word.group() if inside or TITLED_NAME.search(text[: word.start()]) else word.group().lower()

    return re.sub(r"\b[A-Z][a-z]+\b", lower, text)
