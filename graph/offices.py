"""What the registry says that the graph needs: which name is a known actor, when an administration's term ended and whom it followed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from graph.derive import Succession
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
