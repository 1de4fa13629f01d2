"""The lines of a text put together to paragraphs, items and headings, those that are the page's own left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from ingest.read.boilerplate import edges, is_boilerplate, opens_other_texts
from ingest.read.masthead import masthead_line
from ingest.read.wrapping import goes_on, wrap_width

from .lines import Line, lines_of
from .traced import Traced, joined
from .typography import typeset

LONGEST_HEADING = 160
"""In characters; a longer line without a full stop is a paragraph that lacks one."""

LONGEST_HEADING_LINES = 2
ENDS_SENTENCE = re.compile(r"[.!?:;…,][\"')\]]*$")
ENDS_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Clean prose and what its lines looked like."""

    prose: Traced
    is_item: bool
    is_heading: bool


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of `text` in order, cleaned; those of which nothing is prose are left out."""
    in_other_texts = False
    for group in _groups(text):
        raw = joined([line.content for line in group])
        prose = typeset(raw)
        if opens_other_texts(prose.text):
            in_other_texts = True
            continue
        paragraph = _paragraph(group, prose)
        if paragraph is None:
            continue
        looks_linked = not ENDS_SENTENCE.search(paragraph.prose.text)
        in_other_texts = in_other_texts and looks_linked
        if not in_other_texts:
            yield paragraph


def _paragraph(group: list[Line], prose: Traced) -> Paragraph | None:
    if not any(character.isalpha() for character in prose.text) or _is_page_furniture(prose.text):
        return None
    prose = prose.part(*edges(prose.text)).stripped()
    if not prose.text or _is_page_furniture(prose.text):
        return None
    first = group[0]
    return Paragraph(
        prose,
        first.is_item,
        first.is_heading or (not first.is_item and len(group) <= LONGEST_HEADING_LINES and _looks_like_heading(prose.text)),
    )


def _is_page_furniture(line: str) -> bool:
    return is_boilerplate(line) or masthead_line(line) is not None


def _looks_like_heading(text: str) -> bool:
    ends_open = ENDS_SENTENCE.search(text) is None or ENDS_ABBREVIATED.search(text) is not None
    return ends_open and len(text) <= LONGEST_HEADING


def _groups(text: str) -> Iterator[list[Line]]:
    """Runs of lines that make one paragraph each."""
    lines = list(lines_of(text))
    width = wrap_width([line.content.text for line in lines])
    group: list[Line] = []
    for line, following in zip_longest(lines, lines[1:]):
        if not line.is_blank:
            group.append(line)
        if group and (following is None or line.is_blank or not _continues(line, following, width)):
            yield group
            group = []


def _continues(line: Line, following: Line, width: int) -> bool:
    if following.is_blank or following.starts_block or line.is_heading:
        return False
    if line.names_speaker:
        return True
    return goes_on(line.content.text, following.content.text, width=width) and not _alone(line) and not _alone(following)


def _alone(line: Line) -> bool:
    """A line that is a button, a byline or the like is never part of the paragraph beside it."""
    return _is_page_furniture(typeset(line.content).text)
