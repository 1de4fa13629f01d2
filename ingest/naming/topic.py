"""Whether a document is about the field at all: it speaks of AI or of what AI policy is made of, or names a known instrument."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import rows

if TYPE_CHECKING:
    from ingest.naming.names import NameIndex
    from ontology.model import Document
    from ontology.registry import Registry

ENOUGH = 120
"""Words from which a text that is about the field says so; a shorter one may be cut from a text that does."""

WORD = re.compile(r"\S+")


def is_on_topic(document: Document, index: NameIndex, registry: Registry) -> bool:
    """True if title or text hold a term of the field or a known instrument, or the text is too short to tell.

    One term is enough: what the rest of an article says may be said of what it names once.
    """
    whole = f"{document.source.title}\n{document.text}"
    if _terms().search(whole) is not None or _is_short(document.text):
        return True
    return any(iri in registry.instruments for match in index.find(whole) for iri in match.iris)


def _is_short(text: str) -> bool:
    return all(number < ENOUGH for number, _ in enumerate(WORD.finditer(text), start=1))


@cache
def _terms() -> re.Pattern[str]:
    """Every term: "*" stands for the rest of a word, a space also for a hyphen, and what is in capitals is looked for in capitals."""
    terms = [row["term"] for row in rows("topic_terms")]
    capitals = "|".join(_pattern(term) for term in terms if term.isupper())
    others = "|".join(_pattern(term) for term in terms if not term.isupper())
    return re.compile(rf"\b(?:{capitals}|(?i:{others}))(?!\w)")


def _pattern(term: str) -> str:
    return r"[\s-]+".join(re.escape(word).replace(r"\*", r"\w*") for word in term.split())
