"""The two seed articles beside the checkout: their seven main stances, and those whom the hand-made reading lists as taking no side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.extract import extract
from ingest.read import read
from ontology.model import Certainty, Document, Stance, Statement
from ontology.terms import PREFIXES
from tests.benchmarks.row import Row

SHARED = Path(__file__).resolve().parents[3] / "shared"
FILES = sorted((SHARED / "seeds").glob("*.txt"))
GOLD = SHARED / "ontology" / "seeds_gold.ttl"


@dataclass(frozen=True, slots=True)
class Main:
    """A main stance: every statement of the holder on one of the targets has this sign, and its quote has one of the words."""

    holder: str
    stance: Stance
    targets: frozenset[str]
    words: tuple[str, ...]

    def is_shown(self, found: tuple[Found, ...]) -> bool:
        """True if it is found with sign, entries and an exact quote, and nothing found contradicts it."""
        mine = [one for one in found if one.holder == self.holder and one.target in self.targets]
        return bool(mine) and all(self._agrees(one) for one in mine)

    def _agrees(self, one: Found) -> bool:
        quote = one.statement.quote
        exact = one.document.text[quote.start : quote.end] == quote.text
        told = any(word.lower() in quote.text.lower() for word in self.words)
        return exact and told and one.statement.stance is self.stance and one.statement.certainty is not Certainty.HYPOTHETICAL


@dataclass(frozen=True, slots=True)
class Found:
    """A statement, its document, the first three signs of the article's file name, and its entries as `ac:openai`."""

    article: str
    document: Document
    statement: Statement

    @property
    def holder(self) -> str:
        """The holder's entry or name."""
        return short(self.statement.actor.iri or self.statement.actor.name)

    @property
    def target(self) -> str:
        """The target's entry or name."""
        return short(self.statement.target.iri or self.statement.target.name)


ORDER = "in:us-draft-eo-ai-security-2026-05"
REVIEW = "pr:mandatory-prerelease-review"
MAIN = (
    Main("ac:trump", Stance.OPPOSE, frozenset([ORDER]), ("delay", "pause", "blocker", "language", "dissatisf")),
    Main("ac:us-admin-trump-2", Stance.OPPOSE, frozenset([ORDER]), ("delayed", "flagging")),
    Main("ac:open-source-advocates", Stance.OPPOSE, frozenset([REVIEW]), ("lobbied against",)),
    Main("ac:venture-capitalists", Stance.OPPOSE, frozenset([REVIEW]), ("lobbied against",)),
    Main("ac:eu", Stance.SUPPORT, frozenset(["in:eu-ai-act", "pr:comprehensive-regulation"]), ("AI Act",)),
    Main("ac:us-admin-biden", Stance.SUPPORT, frozenset(["pr:federal-oversight-framework", "in:us-eo-14110"]), ("leaned", "establish")),
    Main("ac:accelerationists", Stance.OPPOSE, frozenset(["pr:strict-oversight"]), ("heavy-handed",)),
)


def are_there() -> bool:
    """True where the articles and their hand-made reading stand beside the checkout."""
    return bool(FILES) and GOLD.is_file()


@cache
def found() -> tuple[Found, ...]:
    """Everything extracted from the articles."""
    documents = [(path.name[:3], document) for path in FILES for document in read([path])]
    return tuple(Found(name, document, one) for name, document in documents for one in extract(document))


@cache
def silent() -> frozenset[tuple[str, str]]:
    """(article, holder) pairs of whom the hand-made reading says that they are named and take no side."""
    import rdflib

    graph = rdflib.Graph().parse(GOLD, format="turtle")
    evidence, holder, none = (
        rdflib.URIRef(PREFIXES[prefix] + name) for prefix, name in (("aip", "evidence"), ("aip", "holder"), ("aipv", "NoStance"))
    )
    negatives = graph.subjects(predicate=None, object=none)
    return frozenset((article(str(graph.value(one, evidence))), short(str(graph.value(one, holder)))) for one in negatives)


def article(evidence: str) -> str:
    """The first three signs of the file whose sentence `evidence` is."""
    return next(path.name[:3] for path in FILES if path.stem.split("_")[1] in evidence)


def short(full: str) -> str:
    """An entry's IRI as `ac:openai`; anything else as it is."""
    start = next((start for start in ("ac", "in", "pr", "ev") if full.startswith(PREFIXES[start])), None)
    return full if start is None else f"{start}:{full.removeprefix(PREFIXES[start])}"


def rows() -> Iterator[Row]:
    """Main stances found, and holders found who hold nothing."""
    measures = (f"seeds: main stances of {len(MAIN)} with sign, IRIs and quote", "seeds: holders found who are listed as taking no side")
    if not are_there():
        yield from (Row(measures[0], 7, None, None), Row(measures[1], 0, None, None, at_most=True))
        return
    yield Row(measures[0], len(MAIN), None, sum(main.is_shown(found()) for main in MAIN))
    yield Row(measures[1], 0, None, len({(one.article, one.holder) for one in found()} & silent()), at_most=True)
