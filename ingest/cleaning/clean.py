"""A document to the blocks a parser should see, one paragraph, item or heading at a time, with a way back to the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ontology.model import Document, Span

from .paragraphs import Paragraph, paragraphs


class Role(StrEnum):
    """What a block is in its text."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class CleanBlock:
    """One stretch of prose: no line ends, straight quotes, nothing of the page around it.

    `offsets[i]` is the code point in the document's text that `text[i]` stands for; `offsets[len(text)]` is the end of the last one.
    """

    text: str
    offsets: tuple[int, ...]
    role: Role

    def span(self, document: Document, start: int, end: int) -> Span:
        """The stretch of `document.text` that `text[start:end]` stands for; raises ValueError if it is empty or not inside the block."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"block span {start}:{end} is not inside a block of length {len(self.text)}")
        return document.span(self.offsets[start], self.offsets[end - 1] + 1)

    def written(self, document: Document) -> str:
        """The block with every character as its author wrote it, quotation marks curled where they were: as long as `text`."""
        return "".join(document.text[place] for place in self.offsets[:-1])


def blocks(document: Document) -> Iterator[CleanBlock]:
    """The prose of `document` in order, boilerplate, bylines, datelines and list marks left out."""
    title = _plain(document.source.title)
    for paragraph in paragraphs(document.text):
        prose = paragraph.prose
        role = _role(paragraph, is_title=_plain(prose.text) == title)
        title = "" if role is Role.TITLE else title
        yield CleanBlock(prose.text, (*prose.offsets, prose.offsets[-1] + 1), role)


def _role(paragraph: Paragraph, *, is_title: bool) -> Role:
    if is_title and (paragraph.is_heading or paragraph.prose.text[-1] in "?!\"'"):
        return Role.TITLE
    if paragraph.is_heading:
        return Role.HEADING
    return Role.ITEM if paragraph.is_item else Role.PARAGRAPH


def _plain(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())
