"""One block of a document under the parser: tokens, registry names on them, quotations, and the way back to document offsets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.cleaning.clean import CleanBlock
from ingest.naming.discourse import Discourse
from ingest.naming.names import NameIndex
from ontology import phrases
from ontology.model import Span

from .closed_classes import NOMINAL
from .masking import MARKS, Masked, masked, quotation_marks
from .mending import mend
from .syntax import relation

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

TITLES = frozenset({"Act", "Bill"})
UNTOLD = frozenset("eu european union ai artificial intelligence".split())
AT_ONCE = 16  # blocks parsed together; what is held in memory does not grow with the text


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

    The tokens are those of the masked text; what a token or span really says comes from `words` and `span`.
    """

    def __init__(self, number: int, block: CleanBlock, doc: Doc, mask: Masked, discourse: Discourse) -> None:
        """Lay registry names and quotations over the parse of block `number`."""
        self.number = number
        self.block = block
        self.doc = doc
        self.discourse = discourse
        self._own_lemmas = dict(mask.lemmas)
        self.names: dict[int, Name] = {}
        places = [token.idx for token in doc]
        self._starts = [mask.starts[place] for place in places]
        self._ends = [mask.ends[place + len(token) - 1] for place, token in zip(places, doc, strict=True)]
        for match in mask.names:
            start, end = bisect_left(places, match.start), bisect_left(places, match.end)
            if start < end:
                name = Name(start, end, match.iris)
                self.names.update((index, name) for index in range(start, end))
        self.quotations = tuple(self._quotations())

    def span(self, start: int, end: int) -> Span:
        """The document span under tokens [start, end)."""
        return self.block.span(self.discourse.document, *self._range(start, end))

    def extent(self, token: Token) -> tuple[int, int]:
        """The characters [start, end) of the document under the token."""
        offsets = self.block.offsets
        return offsets[self._starts[token.i]], offsets[self._ends[token.i] - 1] + 1

    def words(self, start: int, end: int) -> str:
        """What tokens [start, end) say in the cleaned text, without quotation marks; nothing if there are none."""
        if start >= end:
            return ""
        first, last = self._range(start, end)
        return "".join(sign for sign in self.block.text[first:last] if sign not in MARKS)

    def bearers(self, name: Name) -> tuple[str, ...]:
        """The entries that a name can mean on the document's day; more than one is ambiguous."""
        return self.discourse.registry.candidates(self.words(name.start, name.end), on=self.discourse.on) or name.iris

    def content(self, start: int, end: int) -> frozenset[str]:
        """The words that phrases are checked against: tokens [start, end) as written and as lemmas, with their compounds.

        What a law is called tells nothing of what it is for ("the AI rules | in the National Defense Authorization Act"), and what a list
        adds to the first thing that it names is not what the whole is about ("rules for toys, dolls | and chatbots |").
        """
        written: list[str] = []
        lemmas: list[str] = []
        titles = {place for token in self.doc[start:end] if token.text in TITLES for place in _title(token)}
        besides = {each.i for token in self.doc[start:end] if _is_later_item(token, start) for each in token.subtree}
        for token in self.doc[start:end]:
            if token.i in titles | besides:
                continue
            said = self.words(token.i, token.i + 1).lower().split()
            written.extend(said)
            masked_name = said != [token.lower_] and token.idx not in self._own_lemmas
            lemmas.extend(said if masked_name else [token.lemma_.lower()])
        return phrases.words(written) | phrases.words(lemmas)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        return self._starts[start], self._ends[end - 1]

    def place(self, token: Token) -> int:
        """Where the token begins in the block's text."""
        return self._starts[token.i]

    def quotation(self, token: Token) -> Quotation | None:
        """The quotation that the token stands in."""
        return next((quote for quote in self.quotations if quote.start <= token.i < quote.end), None)

    def _quotations(self) -> list[Quotation]:
        marks = quotation_marks(self.block.text, self.block.written(self.discourse.document))
        places = self._starts
        found: list[Quotation] = []
        for begin, close in zip(marks[::2], [*marks[1::2], len(self.block.text)], strict=False):
            start, end = bisect_right(places, begin), bisect_left(places, close)
            if start < end:
                found.append(Quotation(start, end, open=close == len(self.block.text)))
        return found


def _title(law: Token) -> list[int]:
    """The tokens of a law's capitalised name up to "Act"; none where its words say no more than "the European Union's AI Act"."""
    start = law.i
    while start and law.doc[start - 1].text[:1].isupper() and law.doc[start - 1].i > law.sent.start:
        start -= 1
    said = {token.lower_ for token in law.doc[start : law.i]}
    return list(range(start, law.i + 1)) if said - UNTOLD else []


def _is_later_item(noun: Token, start: int) -> bool:
    """True for what a list adds to the noun that it describes another by ("rules for toys, | dolls | and | chatbots |").

    From token `start` on; the whole is no idea of that item.
    """
    if relation(noun) != "conj" or noun.pos_ not in NOMINAL:
        return False
    first = noun
    while relation(first) == "conj" and first.head.i >= start:
        first = first.head
    return first.i < noun.i and relation(first) == "nmod" and first.head.i >= start


def parsed(given: Iterable[CleanBlock], nlp: Language, index: NameIndex, discourse: Discourse) -> Iterator[Passage]:
    """Parse blocks in order, a few at a time."""
    masks = ((mask.text, (number, block, mask)) for number, block, mask in _masks(given, index, discourse))
    for doc, (number, block, mask) in nlp.pipe(masks, as_tuples=True, batch_size=AT_ONCE):
        own = dict(mask.lemmas)
        for token in doc:
            token.lemma_ = own.get(token.idx, token.lemma_)
        mend(doc)
        yield Passage(number, block, doc, mask, discourse)


def _masks(given: Iterable[CleanBlock], index: NameIndex, discourse: Discourse) -> Iterator[tuple[int, CleanBlock, Masked]]:
    for number, block in enumerate(given):
        headline = block.role in ("title", "heading")
        mask = masked(
            block.text,
            index,
            discourse.registry,
            headline=headline,
            item=block.role == "item",
            surnames=discourse.known_surnames,
            states=discourse.states,
            laws=discourse.short_laws,
            written=block.written(discourse.document),
        )
        yield number, block, mask
