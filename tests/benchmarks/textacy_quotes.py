"""The baseline: textacy's direct quotations on our parse, as sets of character spans; needs `pip install .[bench]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from ontology.model import Document

if TYPE_CHECKING:
    from spacy.tokens import Token

Spans = tuple[tuple[int, int], ...]

# textacy reads ClearNLP's labels; a Universal Dependencies parser has these others
CLEAR = {"nsubj:pass": "nsubjpass", "aux:pass": "auxpass", "obj": "dobj"}


def quotations(document: Document) -> Iterator[dict[str, Spans]]:
    """What textacy finds paragraph by paragraph, quotation marks made straight; one with an odd number of them it refuses."""
    for paragraph in re.finditer(r"[^\n]+", document.text):
        yield from _in_paragraph(paragraph.group(), paragraph.start())


def _in_paragraph(text: str, start: int) -> Iterator[dict[str, Spans]]:
    from textacy.extract import direct_quotations

    from ingest.pipeline import load

    doc = load()(text.translate(str.maketrans("“”", '""')).replace("''", '" '))
    for token in doc:
        token.dep_ = CLEAR.get(token.dep_, token.dep_)
    with suppress(ValueError):
        for each in direct_quotations(doc):
            content = (start + each.content.start_char, start + each.content.end_char)
            yield {"source": _run(each.speaker, start), "cue": _run(each.cue, start), "content": (content,)}


def _run(tokens: list[Token], start: int) -> Spans:
    """One span from the first to the last of some tokens."""
    return ((start + tokens[0].idx, start + tokens[-1].idx + len(tokens[-1])),) if tokens else ()
