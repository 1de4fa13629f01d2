"""Own sentences to documents, passages and statements, by the shipped pipeline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from hashlib import sha256

from spacy import blank
from spacy.tokens import Doc, Span, Token
from spacy.vocab import Vocab

from ingest import extract as extraction
from ingest.extract import extract
from ingest.parsing.passage import Passage
from ingest.pipeline import load
from ontology.model import Document, PartialDate, Source, Statement
from ontology.terms import PREFIXES

TODAY = date(2026, 5, 21)


def document(text: str, *, on: date | None = TODAY, title: str = "", author: str | None = None, publisher: str | None = None) -> Document:
    """`text` as a document of that day."""
    digest = sha256(text.encode()).hexdigest()
    published = PartialDate(on) if on else None
    return Document(Source(digest[:16], title, None, publisher, author, published, None, "text/plain", digest), text)


def passages(text: str, **about: object) -> list[Passage]:
    """Every block of `text`, read in order as `extract` reads them."""
    return list(extraction.passages(document(text, **about)))


def one_passage(text: str, **about: object) -> Passage:
    """`text` as its only block."""
    (read,) = passages(text, **about)
    return read


def under(read: Passage, words: str) -> Span:
    """The tokens of the passage's last sentence that `words` cover."""
    *_, sentence = read.doc.sents
    start = read.place(sentence[0]) + read.words(sentence.start, sentence.end).index(words)
    inside = [token for token in sentence if start <= read.place(token) < start + len(words)]
    return read.doc[inside[0].i : inside[-1].i + 1]


def statements(text: str, **about: object) -> tuple[Statement, ...]:
    """What the rules find in `text`."""
    return tuple(extract(document(text, **about), rules_only=True))


def read_together(text: str, **about: object) -> tuple[Statement, ...]:
    """What rules and encoder find in `text`."""
    return tuple(extract(document(text, **about)))


def word(read: Passage | Doc, form: str, nth: int = 0) -> Token:
    """The nth token that says `form` in the source (a masked name is one token) or, in a bare parse, is `form`."""
    if isinstance(read, Doc):
        return [token for token in read if token.text == form][nth]
    return [token for token in read.doc if form in re.findall(r"[\w-]+", read.words(token.i, token.i + 1))][nth]


def short(full: str | None) -> str | None:
    """An IRI as `ac:openai`."""
    for prefix, start in PREFIXES.items():
        if full and full.startswith(start) and "/" not in full.removeprefix(start):
            return f"{prefix}:{full.removeprefix(start)}"
    return full


def signed(found: Sequence[Statement]) -> list[str]:
    """Statements as "ac:openai + in:ca-sb-53", in text order."""
    marks = {"support": "+", "oppose": "-", "mixed": "~"}
    return [f"{short(one.actor.iri) or one.actor.name} {marks[one.stance]} {short(one.target.iri) or one.target.name}" for one in found]


@cache
def _empty() -> Vocab:
    return blank("en").vocab


def tree(words: str, heads: Sequence[int], deps: str, tags: str, pos: str, lemmas: str) -> Doc:
    """A parse written by hand: blank-separated columns, heads as token numbers."""
    return Doc(
        _empty(),
        words=words.split(),
        heads=list(heads),
        deps=deps.split(),
        tags=tags.split(),
        pos=pos.split(),
        lemmas=lemmas.split(),
    )


def parse(text: str) -> Doc:
    """The shipped parser's reading of `text`, without masking."""
    return load()(text)
