"""The evidence of an actor-target network goes in, JSON cards that a browser can show come out."""

from __future__ import annotations

from datetime import date
from typing import Any, Protocol
from urllib.parse import urlsplit

import networkx as nx

EPOCH = date(1970, 1, 1)


class Evidence(Protocol):
    """What the page needs to know about a statement; `graph.evidence.Evidence` is one."""

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


def pairs(network: nx.MultiDiGraph) -> tuple[tuple[str, str, tuple[dict[str, Any], ...]], ...]:
    """Actor, target and all that one says about the other, one entry per pair, in the order of their keys."""
    together: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for actor, target, edge in sorted(network.edges(data=True), key=lambda entry: (entry[0], entry[1], entry[2]["stance"])):
        together.setdefault((actor, target), []).extend(_card(record, str(edge["stance"])) for record in edge["evidence"])
    return tuple((actor, target, tuple(cards)) for (actor, target), cards in sorted(together.items(), key=lambda entry: entry[0]))


def _card(record: Evidence, stance: str) -> dict[str, Any]:
    """A statement as JSON; the sentence is cut around the quote here, since JavaScript counts characters differently."""
    start, end = record.quote_at, record.quote_at + len(record.quote)
    inside = record.sentence[max(start, 0) : end] == record.quote
    return {
        "stance": stance,
        "before": record.sentence[:start] if inside else "",
        "quote": record.quote,
        "after": record.sentence[end:] if inside else "",
        "title": record.title,
        "url": _web(record.url),
        "document": record.document,
        "date": record.date,
        "precision": record.date_precision,
        "day": _day(record.date),
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


def _day(known: str | None) -> int | None:
    """Days since 1970-01-01 of an ISO date, the first possible day where only the year or month is known."""
    return (date.fromisoformat((known + "-01-01")[:10]) - EPOCH).days if known else None
