"""Money is no agreement: who backs or funds a company does not take its side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.model import ActorKind

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage
    from ingest.what.aims import Aim


def is_business(target: Aim, passage: Passage) -> bool:
    """A lab or company that is backed or funded gets money, not agreement."""
    entry = passage.discourse.registry.actors.get(target.target.iri or "")
    return entry is not None and entry.kind in (ActorKind.LAB, ActorKind.COMPANY)
