"""A document's attributions: who said, thought or wanted what, as the text reports it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ingest.clean import CleanBlock, blocks
from ingest.masking import masked
from ingest.names import NameIndex
from ingest.pipeline import load
from ontology.model import Attribution, Document
from ontology.registry import registry

from .according import according
from .contents import contents
from .cues import verbal_cues
from .found import Found
from .going_on import going_on
from .labels import labels
from .sheet import Sheet
from .sources import source

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def _names() -> NameIndex:
    return NameIndex(registry().surfaces)


def attributions(document: Document, *, nlp: Language | None = None) -> Iterator[Attribution]:
    """Yield the document's attributions in text order."""
    nlp = nlp or load()
    for block in blocks(document):
        sheet = _sheet(block, document, nlp)
        for each in going_on(sheet, _found(sheet)):
            yield each.on(sheet)


def _sheet(block: CleanBlock, document: Document, nlp: Language) -> Sheet:
    mask = masked(block.text.replace("''", '""'), _names(), registry(), headline=block.role in ("title", "heading"))
    doc = nlp(mask.text)
    own = dict(mask.lemmas)
    for token in doc:
        token.lemma_ = own.get(token.idx, token.lemma_)
    return Sheet(block, document, doc, mask)


def _found(sheet: Sheet) -> list[Found]:
    return sorted((*_verbal(sheet), *according(sheet), *labels(sheet)), key=lambda each: each.cue)


def _verbal(sheet: Sheet) -> Iterator[Found]:
    for cue in verbal_cues(sheet):
        named = source(sheet, cue)
        told = contents(sheet, cue, named)
        if told is not None:
            stretch = sheet.stretch(told.cue.start, told.cue.end)
            yield Found(cue.verb.i, named.stretch if named else None, stretch, told.pieces, told.frame, cue.word.lemma)
