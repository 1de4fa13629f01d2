"""What is asked of a store and what comes back, before anybody reads it: a query and the forms it may be answered in; bytes."""

from __future__ import annotations

from dataclasses import dataclass

from graph.engines.engine import N_TRIPLES, TSV
from ontology.errors import InputError


@dataclass(frozen=True, slots=True)
class Asked:
    """A SPARQL query; SELECT and ASK are answered in the media type `rows`, CONSTRUCT and DESCRIBE in `triples`.

    It is about the union of all graphs, or, where graphs are named, about those and no others. `timeout` is in seconds; `most_bytes` is how
    long the answer may be (None: any length).
    """

    query: str
    rows: str = TSV
    triples: str = N_TRIPLES
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    timeout: float = 10.0
    most_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer in the media type that was asked for; `is_graph` tells triples from rows."""

    is_graph: bool
    body: bytes


class NotAQueryError(InputError):
    """Text that is not a SPARQL query."""


class TooSlowError(InputError):
    """A query that was stopped because it took too long."""


class TooLargeError(InputError):
    """A query that was stopped because of what it needed: a longer answer, more memory or a deeper recursion than is allowed."""


class BusyError(InputError):
    """A query that was not begun because others took all the time there was."""


class FailedError(InputError):
    """A query that could not be answered, for reasons that are not its own."""


class ChoiceError(InputError):
    """A query about graphs that it names, on a store that can only be asked about all of them."""
