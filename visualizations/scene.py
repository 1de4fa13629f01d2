"""An actor-target network goes in; what the page draws comes out: sized shapes with wrapped names, lines that carry their evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import sqrt
from textwrap import wrap
from typing import Any, Protocol
from urllib.parse import urlsplit

import networkx as nx

from visualizations.style import family

EPOCH = date(1970, 1, 1)
# More shapes than this are neither readable nor quick; the most connected ones are drawn.
MOST = 1500
# About so many names are large enough to be read when the whole network is in view.
LANDMARKS = 24


class Evidence(Protocol):
    """What the page needs to know about a statement; `graph.evidence.Evidence` is one."""

    @property
    def quote(self) -> str: ...
    @property
    def sentence(self) -> str: ...
    @property
    def quote_at(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def url(self) -> str | None: ...
    @property
    def date(self) -> str | None: ...
    @property
    def date_precision(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def modality(self) -> str: ...
    @property
    def certainty(self) -> str: ...
    @property
    def confidence(self) -> float: ...
    @property
    def condition(self) -> str | None: ...
    @property
    def attributed_to(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Shape:
    """One node: `half_width`, `above` and `below` (pixels at zoom 1) bound the shape with its name around the node's position."""

    id: str
    name: str
    label: str
    role: str
    kind: str
    family: str
    issues: tuple[str, ...]
    form: str
    color: str | None
    size: float
    font: int
    half_width: float
    above: float
    below: float


def shown(network: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """The part of a network that is drawn: at most `MOST` nodes, the most connected ones."""
    if len(network) <= MOST:
        return network
    kept = sorted(network, key=lambda node: (-network.degree(node), node))[:MOST]
    return network.subgraph(kept)


def shapes(network: nx.MultiDiGraph) -> tuple[Shape, ...]:
    """The nodes in the order of their keys; the larger a node's share of the debate, the larger its shape and name."""
    partners = {node: len(set(network.predecessors(node)) | set(network.successors(node))) for node in sorted(network)}
    ranked = sorted(partners, key=lambda node: (-partners[node], node))
    place = {node: index for index, node in enumerate(ranked)}
    return tuple(_shape(node, network.nodes[node], partners[node], _font(place[node], len(ranked))) for node in partners)


def _font(place: int, count: int) -> int:
    """Names grow with the crowd, for the landmarks only: the larger the network, the farther away it is first seen from."""
    landmark = sqrt(max(0.0, 1 - place / LANDMARKS))
    return round(13 + landmark * min(46, max(0, count - 30) / 9))


def _shape(node: str, attributes: dict[str, Any], partners: int, font: int) -> Shape:
    name, role, kind = str(attributes["label"]) or node, str(attributes["role"]), str(attributes["kind"])
    target = role == "target"
    lines = _lines(name, *((26, 3) if target else (20, 2)))
    text_width = max(sum(_width(sign) for sign in line) for line in lines) * font
    text_height = len(lines) * font * 1.2
    size = 0.0 if target else (5 + 2.2 * sqrt(partners)) * (font / 13) ** 0.7
    group = None if target else family(kind)
    return Shape(
        id=node,
        name=name,
        label="\n".join(lines),
        role=role,
        kind=kind,
        family=group.name if group else kind,
        issues=tuple(attributes.get("issues", ())),
        form=group.shape if group else "box",
        color=group.color if group else None,
        size=round(size, 1),
        font=font,
        half_width=max(size, text_width / 2 + (8 if target else 2)),
        above=text_height / 2 + 7 if target else size + 2,
        below=text_height / 2 + 7 if target else size + text_height + 6,
    )


def _width(sign: str) -> float:
    """Width of a character in ems, roughly, for Arial."""
    return 0.3 if sign in "iljt.,;:'!|()I " else 0.9 if sign in "mwMW@%" else 0.7 if sign.isupper() else 0.56 if sign.isascii() else 1.0


def _lines(name: str, width: int, most: int) -> list[str]:
    lines = wrap(name, width) or [name]
    return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1][: width - 1].rstrip(" ,.;:") + "…"]


def pairs(network: nx.MultiDiGraph) -> tuple[tuple[str, str, tuple[dict[str, Any], ...]], ...]:
    """Actor, target and all that one says about the other, one entry per pair, in the order of their keys."""
    together: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for actor, target, edge in sorted(network.edges(data=True), key=lambda entry: (entry[0], entry[1], entry[2]["stance"])):
        together.setdefault((actor, target), []).extend(_card(record, str(edge["stance"])) for record in edge["evidence"])
    return tuple((actor, target, tuple(cards)) for (actor, target), cards in sorted(together.items(), key=lambda entry: entry[0]))


def stances(cards: Iterable[dict[str, Any]]) -> Counter[str]:
    """How many cards take which side."""
    return Counter(card["stance"] for card in cards)


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
