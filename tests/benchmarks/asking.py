"""The named questions on a made-up store: what each costs through our API, and what the same query costs in bare pyoxigraph."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph

from graph.asking.questions import ParameterKind, Question
from graph.query import answer, questions, sparql
from graph.store import Store
from ontology.errors import InputError
from ontology.registry import registry
from ontology.terms import PREFIXES
from tests.benchmarks.cpu import spent
from tests.benchmarks.debates import cast

TIMES, OFTEN, QUICK = 3, 15, 0.02
# Neither the most nor the least talked of.
RANK = 5


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds of one question: through `graph.query.answer`, and of the same text in pyoxigraph, values read in both."""

    question: str
    ours: float
    bare: float


def costs(store: Store) -> Iterator[Cost]:
    """What each shipped question costs, with parameters that one may well ask for."""
    bare = pyoxigraph.Store.read_only(str(store.engine.database))
    for question in questions():
        given = parameters(store, question)
        text = sparql(store, question.name, given)
        times = TIMES if spent(lambda: answer(store, question.name, given, timeout=60), times=2) > QUICK else OFTEN  # noqa: B023
        ours = spent(lambda: answer(store, question.name, given, timeout=60), times=times)  # noqa: B023
        yield Cost(question.name, ours, spent(lambda: _read(bare, text), times=times))  # noqa: B023


def parameters(store: Store, question: Question) -> dict[str, str]:
    """A value for every required parameter, and for the first optional actor or target, so that nobody asks for everything at once."""
    given = {slot.name: _value(store, slot.kind, place) for place, slot in enumerate(question.slots) if slot.required}
    narrowing = [slot for slot in question.slots if slot.kind in (ParameterKind.ACTOR, ParameterKind.TARGET)]
    if narrowing and not any(slot.name in given for slot in narrowing):
        given[narrowing[0].name] = _value(store, narrowing[0].kind, 0)
    return given


def ratio(found: list[Cost]) -> float:
    """The median over all questions of ours over bare."""
    return statistics.median(cost.ours / cost.bare for cost in found)


def _value(store: Store, kind: ParameterKind, place: int) -> str:
    actors = [actor for actor in cast().actors if actor.iri]
    targets = [target for target in cast().targets if target.iri]
    match kind:
        case ParameterKind.ACTOR:
            return str(actors[RANK + place].iri)
        case ParameterKind.TARGET:
            return str(targets[RANK].iri)
        case ParameterKind.ISSUE:
            return targets[RANK].issues[0]
        case ParameterKind.INSTRUMENT:
            return next(iter(registry().instruments))
        case ParameterKind.POLITY:
            return PREFIXES["ac"] + "us"
        case ParameterKind.DOCUMENT:
            return store.document_ids()[0]
        case ParameterKind.DATE:
            return "2023-06-30"
        case _:
            raise InputError(f"the benchmark has no value for a required {kind}: say in tests/benchmarks/asking.py what to ask for")


def _read(bare: pyoxigraph.Store, text: str) -> int:
    found = bare.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)
    if isinstance(found, pyoxigraph.QuerySolutions):
        return len([[term.value for term in row if term is not None] for row in found])  # type: ignore[union-attr]
    return len(list(found)) if isinstance(found, pyoxigraph.QueryTriples) else 1
