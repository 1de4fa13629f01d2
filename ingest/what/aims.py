"""What words mean as a target, as a record: "| the repeal of SB 53 |" is SB 53, turned."""

from __future__ import annotations

from dataclasses import dataclass

from ontology.model import Target


@dataclass(frozen=True, slots=True)
class Aim:
    """A target on tokens [start, end); `sign` is -1 if the words turn it around ("repeal of X"), `confidence` how sure the reading is."""

    target: Target
    start: int
    end: int
    sign: int
    confidence: float

    def meets(self, other: Aim) -> bool:
        """True if the two share a word."""
        return self.start < other.end and other.start < self.end
