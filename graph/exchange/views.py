"""The published forms by name: what each is, how its files are called, and the function that writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TextIO

from graph.exchange import annotation, nanopub, reified, review
from graph.store import Store


@dataclass(frozen=True, slots=True)
class View:
    """A form in which a store is published; `write(store, out)` writes text, the same for equal stores."""

    name: str
    title: str
    suffix: str
    media_type: str
    write: Callable[[Store, TextIO], None]


_ALL = (
    View("nanopub", "Nanopublications, four graphs per statement (TriG)", ".trig", "application/trig", nanopub.write),
    View("annotation", "W3C Web Annotations (JSON-LD)", ".jsonld", "application/ld+json", annotation.write),
    View("review", "schema.org Reviews, opinions and no fact-checks (JSON-LD)", ".jsonld", "application/ld+json", review.write),
    View("reified", "RDF 1.2, statements as reifiers of plain triples (N-Quads 1.2)", ".nq", "application/n-quads", reified.write),
)
VIEWS: Mapping[str, View] = MappingProxyType({view.name: view for view in _ALL})
