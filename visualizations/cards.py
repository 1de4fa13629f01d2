"""The evidence of an actor-target network goes in; sources and statements as JSON that a browser can show come out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol
from urllib.parse import urlsplit

import networkx as nx

EPOCH = date(1970, 1, 1)


class Evidence(Protocol):
    """What the page needs to know about a statement; `graph.evidence.Evidence` is one."""

    statement: str
    quote: str
    sentence: str
    quote_at: int
    title: str
    url: str | None
    date: str | None
    date_precision: str
    document: str
    modality: str
    certainty: str
    confidence: float
    condition: str | None
    attributed_to: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """All that `actor` says about `target`, as cards; a card's `source` is a place in `Cards.sources`."""

    actor: str
    target: str
    cards: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """Sources in the order of their documents' ids, pairs in the order of their keys."""

    sources: tuple[dict[str, Any], ...]
    pairs: tuple[Pair, ...]


def cards(network: nx.MultiDiGraph) -> Cards:
    """Every statement of the network, one entry per pair of actor and target, and the sources they stand in, each once."""
    edges = sorted(network.edges(data=True), key=lambda entry: (entry[0], entry[1], entry[2]["stance"]))
    known: dict[str, Evidence] = {}
    for *_, edge in edges:
        for record in edge["evidence"]:
            known.setdefault(record.document, record)
    place = {document: number for number, document in enumerate(sorted(known))}
    together: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for actor, target, edge in edges:
        made = (_card(record, str(edge["stance"]), place[record.document]) for record in edge["evidence"])
        together.setdefault((actor, target), []).extend(made)
    return Cards(
        sources=tuple(_source(known[document]) for document in place),
        pairs=tuple(Pair(actor, target, tuple(made)) for (actor, target), made in sorted(together.items(), key=lambda entry: entry[0])),
    )


def day(known: str | None) -> int | None:
    """Days since 1970-01-01 of an ISO date, the first possible day where only the year or month is known."""
    return (date.fromisoformat((known + "-01-01")[:10]) - EPOCH).days if known else None


def _source(record: Evidence) -> dict[str, Any]:
    return {
        "document": record.document,
        "title": record.title,
        "url": _web(record.url),
        "date": record.date,
        "precision": record.date_precision,
        "day": day(record.date),
    }


def _card(record: Evidence, stance: str, source: int) -> dict[str, Any]:
    """A statement as JSON; the sentence is cut around the quote here, since JavaScript counts characters differently."""
    start, end = record.quote_at, record.quote_at + len(record.quote)
    inside = start >= 0 and record.sentence[start:end] == record.quote
    return {
        "id": record.statement,
        "stance": stance,
        "before": record.sentence[:start] if inside else "",
        "quote": record.quote,
        "after": record.sentence[end:] if inside else "",
        "source": source,
        "modality": record.modality,
        "certainty": record.certainty,
        "confidence": round(record.confidence, 3),
        "condition": record.condition,
        "by": record.attributed_to,
    }


def _web(url: str | None) -> str | None:
    """The address if it is one that a link may lead to: http or https with a host."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
