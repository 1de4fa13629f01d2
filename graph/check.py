"""A store goes in, what is wrong with it comes out: broken shapes, contradictions, quotes that their sources do not bear out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

import pyoxigraph

from graph.asking.answers import shortened
from graph.checking.proof import document_findings
from graph.checking.shapes import shape_findings
from graph.checking.wrong import Finding
from graph.deriving.incremental import LAYER
from graph.engines.engine import Engine
from graph.rdf.term import Term
from graph.store import Store
from ontology.registry import registry

__all__ = ["Finding", "Rule", "check", "rules", "unchecked"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A question whose every row is a mistake: `wrong` says which, the first column names what is affected."""

    name: str
    wrong: str
    text: str


def check(store: Store) -> tuple[Finding, ...]:
    """Everything that is wrong with the store, sorted; raises InputError if the database itself cannot be read."""
    return tuple(sorted({*document_findings(store), *shape_findings(store), *_rule_findings(store), *_derived_findings(store)}))


def rules() -> tuple[Rule, ...]:
    """The set-based checks that come with Stancegraph, sorted by name; the first line of each file says what a row means."""
    folder = files("ontology").joinpath("checks")
    found = sorted((place.name, place.read_text(encoding="utf-8")) for place in folder.iterdir() if place.name.endswith(".rq"))
    return tuple(Rule(name.removesuffix(".rq"), text.splitlines()[0].removeprefix("#").strip(), text) for name, text in found)


def unchecked() -> tuple[Finding, ...]:
    """The registry entries that nobody has looked up yet: worth knowing, no mistake."""
    actors = [(entry.iri, entry.name) for entry in registry().actors.values() if not entry.checked]
    instruments = [(entry.iri, entry.name) for entry in registry().instruments.values() if not entry.checked]
    return tuple(sorted(Finding("unchecked", shortened(iri), name) for iri, name in actors + instruments))


def _rule_findings(store: Store) -> Iterator[Finding]:
    for rule in rules():
        for row in _rows(store.engine, rule.text):
            shown = [_shown(term) for term in row]
            detail = f" ({', '.join(shown[1:])})" if shown[1:] else ""
            for subject in _statements_at(store.engine, row[0]) or shown[:1]:
                yield Finding("rule", subject, f"{rule.wrong}{detail}")


def _statements_at(engine: Engine, term: Term) -> list[str]:
    """The statements whose sentence, quote or mention a node is."""
    if not isinstance(term, pyoxigraph.NamedNode) or "#offset_" not in term.value:
        return []
    pointing = {_shown(quad.subject) for quad in engine.match(value=term)}
    return sorted(each for each in pointing if each.startswith("st:"))


def _rows(engine: Engine, text: str) -> list[list[Term]]:
    found = engine.query(text)
    if not isinstance(found, pyoxigraph.QuerySolutions):
        raise ValueError(f"a check must be a SELECT query: {text[:60]!r}")
    return [[term for term in row if term is not None] for row in found]


def _shown(term: Term) -> str:
    return shortened(term.value) if isinstance(term, pyoxigraph.NamedNode) else str(getattr(term, "value", term))


def _derived_findings(store: Store) -> Iterator[Finding]:
    if store.stale:
        yield Finding(
            "derived", "gr:derived", "positions are older than the documents: open the store for writing once, it then derives them"
        )
        return
    try:
        differing = {quad for graph in LAYER for quad in store.engine.match(graph=graph)} ^ store.derived()
    except (ValueError, KeyError):
        return  # A document that cannot be read as records is reported as such.
    for subject in sorted({_shown(quad.subject) for quad in differing}):
        yield Finding("derived", subject, "is not what the documents give: ingest a document again, or derive the positions anew")
