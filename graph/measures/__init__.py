"""The measures of the debate by name; each is loaded when it is first called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import Any

from ontology.model import Source, Statement


@dataclass(frozen=True, slots=True)
class Measure:
    """A named question about the debate; calling it gives its answer as a tuple of frozen records with plain fields."""

    name: str
    summary: str

    def __call__(self, statements: Iterable[Statement], sources: Iterable[Source], **options: Any) -> tuple[Any, ...]:
        """The measure's rows, best first; `options` are the keyword options of its `measure` function."""
        rows: tuple[Any, ...] = import_module(f"graph.measures.{self.name}").measure(statements, sources, **options)
        return rows


MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        name: Measure(name, summary)
        for name, summary in (
            ("rank", "who takes part most: statements, targets and place between the camps"),
            ("blocs", "who stands together, and on what"),
            ("disputes", "what is contested, and who stands on either side"),
            ("brokers", "who agrees with more than one bloc"),
            ("polarization", "how much of the debate is conflict, year by year"),
            ("changes", "who moved, when, and from which side to which"),
        )
    }
)
