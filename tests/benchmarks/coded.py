"""Coded passages: what is read in them, by us or by another way, and how the scorer that comes with them judges it.

Passages D12 to D21 of the first set are for the scorer alone: only sums of them may be printed, and nothing of their text.
"""

from __future__ import annotations

import hashlib
import json
import runpy
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ingest.extract import extract
from ingest.read.dates import option_date
from ingest.read.genre import genre_named
from ontology.model import Document, Genre, Source, Statement
from ontology.registry import registry

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold"
SCORER = GOLD / "score.py"
PRONOUNS = ("", "it", "he", "she", "they")

Told = dict[str, Any]  # a statement in the scorer's form
Reader = Callable[[Document], Sequence[Told]]


@dataclass(frozen=True, slots=True)
class Passage:
    """A coded passage: its document, and its statements in the scorer's form."""

    name: str
    genre: str
    document: Document
    coded: tuple[Told, ...]

    @property
    def stance_free(self) -> bool:
        """True for a passage that was chosen because it takes no side."""
        return self.genre.startswith("negative")


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1, 0 to 1."""

    precision: float
    recall: float
    f1: float


def passages(path: Path) -> list[Passage]:
    """The passages of a file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Passage(row["id"], row["genre"], _document(row), tuple(row["statements"])) for row in rows]


def _document(row: dict[str, Any]) -> Document:
    """The passage as a document of its author and date."""
    digest = hashlib.sha256(row["text"].encode("utf-8")).hexdigest()
    published = option_date(row["date"])
    genre = genre_named(row["genre"]) or Genre.UNKNOWN  # as a file's front matter would say it
    source = Source(digest[:16], row["id"], None, None, row["doc_author"], published, None, "text/plain", digest, genre)
    return Document(source, row["text"])


def ours(document: Document) -> list[Told]:
    """What `extract` reads, each actor, target and stance once, where the text first shows it."""
    first: dict[tuple[str, str, str], Told] = {}
    for each in extract(document):
        first.setdefault((each.actor.iri or each.actor.name, each.target.iri or each.target.name, each.stance), told(each))
    return list(first.values())


def told(statement: Statement) -> Told:
    """A statement as the scorer takes it; a pronoun names nobody."""
    said = statement.actor_text.text if statement.actor_text else ""
    return {
        "actor": statement.actor.name,
        "actor_alt": [said] if said.lower() not in PRONOUNS else [],
        "target": statement.target.name,
        "target_alt": [statement.target_text.text, *_also_called(statement.target.iri)],
        "stance": str(statement.stance),
        "start": statement.quote.start,
        "end": statement.quote.end,
    }


@cache
def _also_called(iri: str | None) -> tuple[str, ...]:
    """The registry's other names of a target: whoever means the entry means what bears them."""
    known = registry()
    if iri in known.propositions:
        return (known.propositions[iri].label,)
    return tuple(name for name, bearers in sorted(known.surfaces.items()) if bearers == (iri,))


@cache
def _scorer() -> dict[str, Any]:
    """The scorer's functions, by name."""
    return runpy.run_path(str(SCORER))


def is_coded(statement: Statement, passage: Passage) -> bool:
    """True if a coder reads it too: actor, stance and place agree."""
    return any(_scorer()["agrees"](one, told(statement), "who") for one in passage.coded)


def score(coded: Iterable[Passage], level: str, read: Reader = ours) -> Score:
    """How what `read` finds agrees with what is coded; level "who" asks for actor and stance, "full" for the target too."""
    figures = _scorer()["score"]([(passage.coded, read(passage.document)) for passage in coded], level)
    return Score(figures["precision"], figures["recall"], figures["f1"])
