"""A document's attributions: who said, thought or wanted what, as the text reports it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ingest.cleaning.clean import CleanBlock, Role, blocks
from ingest.naming.names import NameIndex
from ingest.parsing.masking import Masked, masked
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

AT_ONCE = 32  # blocks parsed together: twice as fast as one by one


def attributions(document: Document, *, nlp: Language | None = None) -> Iterator[Attribution]:
    """Yield the document's attributions in text order, stance or not; every span's text equals the document's text at its offsets.

    What stands in quotation marks, or is reported as another's words, is read as content and not searched for reports of its own.
    """
    held: list[Attribution] = []
    opens = False
    for number, sheet in enumerate(_sheets(document, nlp or load())):
        found = going_on(sheet, _found(sheet, first=number == 0))
        stretch = taken_up(sheet, after_colon=not held[-1].content) if held and opens else None
        if stretch is not None:
            held[-1] = replace(held[-1], content=(*held[-1].content, sheet.span(stretch)))
        if stretch is not None and not found:
            continue
        yield from (each for each in held if each.content)
        held = [each.on(sheet) for each in found]
        opens = bool(found) and goes_over(sheet, found[-1])
    yield from (each for each in held if each.content)


def _sheets(document: Document, nlp: Language) -> Iterator[Sheet]:
    shown = ((mask.text, (block, mask)) for block, mask in _masks(document))
    for doc, (block, mask) in nlp.pipe(shown, as_tuples=True, batch_size=AT_ONCE):
        own = dict(mask.lemmas)
        for token in doc:
            token.lemma_ = own.get(token.idx, token.lemma_)
        yield Sheet(block, document, doc, mask)


def _masks(document: Document) -> Iterator[tuple[CleanBlock, Masked]]:
    for number, block in enumerate(blocks(document)):
        # the press of some houses writes a quotation mark as two apostrophes
        text = block.text.replace("''", '""')
        headline = number == 0 or block.role in (Role.TITLE, Role.HEADING)
        yield block, masked(text, _names(), registry(), headline=headline)


@cache
def _names() -> NameIndex:
    return NameIndex(registry().surfaces)


def _found(sheet: Sheet, *, first: bool) -> list[Found]:
    plain = [*verbal(sheet), *according(sheet), *labels(sheet, first=first)]
    beside: dict[tuple[int, int], list[Found]] = {}
    for each in plain:
        beside.setdefault(sheet.sentence(each.place), []).append(each)
    others = [each for each in (*nominal(sheet), *predicates(sheet)) if not _is_told(each, beside.get(sheet.sentence(each.place), []))]
    return sorted((*plain, *others), key=lambda each: each.cue)


def _is_told(found: Found, others: list[Found]) -> bool:
    """Whether the content or cue of another attribution of its sentence holds its cue: then it is that source's talk, not the text's."""
    return any(start <= found.cue[0] < end for other in others for start, end in (*other.content, other.cue))
