"""Which of the media types that we have a client likes best (RFC 9110, section 12.5.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import inf

from graph.engines.engine import CSV, JSON, JSON_LD, N_TRIPLES, RDF_XML, TSV, TURTLE, XML

# Ours in the order in which we like to send them, each with the names under which clients also ask for it.
ROWS = ((JSON, "application/json"), (XML, "application/xml", "text/xml"), (CSV,), (TSV,))
GRAPHS = (
    (TURTLE, "application/x-turtle"),
    (N_TRIPLES, "text/plain"),
    (RDF_XML, "application/xml", "text/xml"),
    (JSON_LD, "application/json"),
)
_RANGE = re.compile(r"\s*([\w!#$&^.+*-]+)/([\w!#$&^.+*-]+)\s*((?:;[^,]*)?)")


def best(accept: str | None, offered: Sequence[Sequence[str]]) -> str | None:
    """The first name of the offered type that the header likes best, ours to choose among equals; None if it takes none of them."""
    if accept is None or not accept.strip():
        return offered[0][0]
    ranges = [_read(one) for one in accept.split(",") if one.strip()]
    liked = [(_liking(names, ranges), -place, names[0]) for place, names in enumerate(offered)]
    quality, _, chosen = max(liked)
    return chosen if quality > 0 else None


def _read(one: str) -> tuple[str, str, float]:
    match = _RANGE.fullmatch(one)
    if match is None:
        return "", "", 0.0
    kind, sort, parameters = match.groups()
    found = re.search(r";\s*q=([01](?:\.\d{0,3})?)\s*(?:;|$)", parameters, re.IGNORECASE)
    stated = re.search(r";\s*q=", parameters, re.IGNORECASE)
    return kind.lower(), sort.lower(), min(float(found[1]), 1.0) if found else 0.0 if stated else 1.0


def _liking(names: Sequence[str], ranges: Sequence[tuple[str, str, float]]) -> float:
    """By whichever name the header names it; by ranges, only its own name counts."""
    exact = [quality for kind, sort, quality in ranges if f"{kind}/{sort}" in names]
    return max(exact) if exact else _quality(names[0], ranges)


def _quality(name: str, ranges: Sequence[tuple[str, str, float]]) -> float:
    """The most exact range decides, not the most generous."""
    kind, _, sort = name.partition("/")
    exactness, quality = -inf, 0.0
    for some_kind, some_sort, some_quality in ranges:
        fits = some_kind in {"*", kind} and some_sort in {"*", sort} and not (some_kind == "*" and some_sort != "*")
        exact = (some_kind != "*") + (some_sort != "*")
        if fits and exact > exactness:
            exactness, quality = exact, some_quality
    return quality
