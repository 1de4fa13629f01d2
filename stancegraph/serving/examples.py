"""The named questions as a page shows them: what each asks, and its text with names of this very store put in where it needs some."""

from __future__ import annotations

from dataclasses import dataclass

from graph.asking.questions import THEMES, Parameter, ParameterKind, Question
from graph.query import answer, questions, sparql
from graph.store import Store
from ontology.errors import InputError

# Whom and what the store says most about.
_ACTORS = "SELECT ?x (COUNT(?s) AS ?n) WHERE { ?s aip:holder ?x . ?x skos:prefLabel ?name } GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 2"
_TARGETS = "SELECT ?x (COUNT(?s) AS ?n) WHERE { ?s aip:target ?x . ?x skos:prefLabel ?name } GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1"
_ISSUES = """SELECT ?x (COUNT(?t) AS ?n) WHERE { { ?t aip:onIssue ?x } UNION { ?t aip:addresses ?x } ?x skos:prefLabel ?name }
GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 1"""
_POLITIES = "SELECT ?x WHERE { ?a aip:executiveOf ?x } GROUP BY ?x ORDER BY DESC(COUNT(?a)) ?x LIMIT 1"
_DOCUMENTS = "SELECT ?x WHERE { ?e nif:referenceContext ?x . ?x dct:issued ?day } GROUP BY ?x ?day ORDER BY DESC(?day) ?x LIMIT 1"
_DAYS = "SELECT (MAX(?day) AS ?x) WHERE { ?s aip:atDate ?day }"
_FIRST = {
    ParameterKind.ACTOR: _ACTORS,
    ParameterKind.TARGET: _TARGETS,
    ParameterKind.ISSUE: _ISSUES,
    ParameterKind.POLITY: _POLITIES,
    ParameterKind.DOCUMENT: _DOCUMENTS,
    ParameterKind.DATE: _DAYS,
}


@dataclass(frozen=True, slots=True)
class Example:
    """A question to start from: `query` is its text, in which parameters without a value stand as variables, for anything."""

    theme: str
    name: str
    title: str
    query: str


def examples(store: Store) -> tuple[Example, ...]:
    """All named questions, theme by theme; one that needs what an (almost) empty store does not have is left out."""
    found: dict[ParameterKind, list[str]] = {kind: _first(store, query) for kind, query in _FIRST.items()}
    ordered = sorted(questions(), key=lambda question: (_place(question.theme), question.name))
    made = (_example(store, question, found) for question in ordered)
    return tuple(one for one in made if one is not None)


def _example(store: Store, question: Question, found: dict[ParameterKind, list[str]]) -> Example | None:
    left = {kind: list(values) for kind, values in found.items()}
    given = {slot.name: value for slot in question.slots if slot.required and (value := _next(slot, left)) is not None}
    try:
        query = sparql(store, question.name, given)
    except InputError:
        return None
    # The theme stands above the question already.
    text = "".join(line for line in query.splitlines(keepends=True) if not line.startswith("# Theme:"))
    return Example(question.theme, question.name, question.title, text)


def _next(slot: Parameter, left: dict[ParameterKind, list[str]]) -> str | None:
    values = left.get(slot.kind, [])
    return values.pop(0) if values else None


def _first(store: Store, query: str) -> list[str]:
    try:
        rows = answer(store, query, timeout=5).rows
    except InputError:
        return []
    return [row[0].text for row in rows if row[0] is not None]


def _place(theme: str) -> int:
    return THEMES.index(theme) if theme in THEMES else len(THEMES)
