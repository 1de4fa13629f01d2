"""What the registry says that the graph needs: which name is a known actor, when an administration's term ended and whom it followed."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache

from graph.deriving.books import Rules
from graph.deriving.derive import Succession
from ontology.registry import registry
from ontology.terms import PREFIXES


def listed_actor(name: str) -> str | None:
    """The registry IRI of the one actor that `name` can mean, else None."""
    found = [iri for iri in registry().candidates(name) if iri.startswith(PREFIXES["ac"])]
    return found[0] if len(found) == 1 else None


def term_ends() -> Mapping[str, date]:
    """First day after the term of each administration that has ended."""
    actors = registry().actors.values()
    return {actor.iri: actor.valid.end for actor in actors if actor.executive_of is not None and actor.valid.end is not None}


def predecessors() -> Mapping[str, Succession]:
    """Whom each administration followed, and in which polity."""
    actors = registry().actors.values()
    return {actor.iri: Succession(actor.successor_of, actor.executive_of) for actor in actors if actor.successor_of and actor.executive_of}


def rules(labelled: Collection[str], registry_marks: Iterable[str]) -> Rules:
    """What the registry decides for the derived layer; `labelled` has a label in the store, `registry_marks` say which registry that is."""
    ends, successions = term_ends(), predecessors()
    parts = [*registry_marks, *(f"{iri} {end}" for iri, end in ends.items()), *map(repr, successions.items())]
    # Most documents have one of a few publishers.
    listed = lru_cache(maxsize=10_000)(listed_actor)
    return Rules(ends, successions, listed, labelled, hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()[:16])
