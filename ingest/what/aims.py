"""What words mean as a target, as a record: "| the repeal of SB 53 |" is SB 53, turned."""

from __future__ import annotations

from dataclasses import dataclass, replace

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


def of_some(found: Aim) -> Aim:
    """What there is to be none of, by its own name: who wants "no blanket exemption" is against a blanket exemption."""
    words = found.target.name
    if found.target.iri is not None or not words.lower().startswith("no ") or words.count(" ") == 1:
        return found
    return replace(found, target=replace(found.target, name=words.partition(" ")[2]))
