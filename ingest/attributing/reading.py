"""A document's attributions: who said, thought or wanted what, as the text reports it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ingest.clean import CleanBlock, blocks
from ingest.masking import masked
from ingest.names import NameIndex
from ingest.pipeline import load
from ontology.model import Attribution, Document
from ontology.registry import registry

from .according import according
from .found import Found
from .going_on import goes_over, going_on, taken_up
from .labels import labels
from .nominal import nominal
from .predicates import predicates
from .sheet import Sheet
from .verbal import verbal

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def _names() -> NameIndex:
    return NameIndex(registry().surfaces)


def attributions(document: Document, *, nlp: Language | None = None) -> Iterator[Attribution]:
    """Yield the document's attributions in text order."""
    nlp = nlp or load()
    held: list[Attribution] = []
    opens = False
    for number, block in enumerate(blocks(document)):
        sheet = _sheet(block, document, nlp)
        found = going_on(sheet, _found(sheet, first=number == 0))
        stretch = taken_up(sheet, after_colon=not held[-1].content) if held and opens else None
        if stretch is not None:
            held[-1] = replace(held[-1], content=(*held[-1].content, sheet.span(stretch)))
        if not found and stretch is not None:
            continue
        yield from (each for each in held if each.content)
        held = [each.on(sheet) for each in found]
        opens = bool(found) and goes_over(sheet, found[-1])
    yield from (each for each in held if each.content)


def _sheet(block: CleanBlock, document: Document, nlp: Language) -> Sheet:
    mask = masked(block.text.replace("''", '""'), _names(), registry(), headline=block.role in ("title", "heading"))
    doc = nlp(mask.text)
    own = dict(mask.lemmas)
    for token in doc:
        token.lemma_ = own.get(token.idx, token.lemma_)
    return Sheet(block, document, doc, mask)


def _found(sheet: Sheet, *, first: bool) -> list[Found]:
    plain = [*verbal(sheet), *according(sheet), *labels(sheet, first=first)]
    nouns = [each for each in (*nominal(sheet), *predicates(sheet)) if not _is_told(each, plain)]
    return sorted((*plain, *nouns), key=lambda each: each.cue)


def _is_told(found: Found, others: list[Found]) -> bool:
    """Whether another attribution's content or cue holds this one's cue: then it is that source's talk, not the text's."""
    return any(start <= found.cue[0] < end for other in others for start, end in (*other.content, other.cue))
