"""Reads texts on AI policy and shows who stands where: dated, quoted, signed stances in an RDF graph.

The public Python API: names re-exported from the rooms that own them, each loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.check import check as check
    from graph.measures import MEASURES as MEASURES
    from graph.network import actor_target as actor_target
    from graph.network import agreement as agreement
    from graph.opening import open_store as open_store
    from graph.query import answer as answer
    from graph.query import questions as questions
    from graph.query import write as write
    from graph.store import Store as Store
    from graph.surer import surer as surer
    from ingest.attributing.reading import attributions as attributions
    from ingest.extract import extract as extract
    from ingest.many import extract_all as extract_all
    from ingest.pipeline import load as load
    from ingest.read import read as read
    from ontology.errors import InputError as InputError
    from ontology.jsonl import from_json as from_json
    from ontology.jsonl import to_json as to_json
    from ontology.model import Actor as Actor
    from ontology.model import ActorKind as ActorKind
    from ontology.model import Attribution as Attribution
    from ontology.model import Certainty as Certainty
    from ontology.model import Document as Document
    from ontology.model import Mention as Mention
    from ontology.model import Modality as Modality
    from ontology.model import PartialDate as PartialDate
    from ontology.model import Position as Position
    from ontology.model import PositionChange as PositionChange
    from ontology.model import Source as Source
    from ontology.model import Span as Span
    from ontology.model import Stance as Stance
    from ontology.model import Statement as Statement
    from ontology.model import Target as Target
    from ontology.model import TargetKind as TargetKind
    from ontology.registry import registry as registry
    from visualizations import draw as draw
    from visualizations.page import page as page

_HOME = {
    "graph.check": ("check",),
    "graph.measures": ("MEASURES",),
    "graph.network": ("actor_target", "agreement"),
    "graph.query": ("answer", "questions", "write"),
    "graph.opening": ("open_store",),
    "graph.store": ("Store",),
    "graph.surer": ("surer",),
    "ingest.attributing.reading": ("attributions",),
    "ingest.extract": ("extract",),
    "ingest.many": ("extract_all",),
    "ingest.pipeline": ("load",),
    "ingest.read": ("read",),
    "ontology.errors": ("InputError",),
    "ontology.jsonl": ("from_json", "to_json"),
    "ontology.model": (
        "Actor",
        "ActorKind",
        "Attribution",
        "Certainty",
        "Document",
        "Mention",
        "Modality",
        "PartialDate",
        "Position",
        "PositionChange",
        "Source",
        "Span",
        "Stance",
        "Statement",
        "Target",
        "TargetKind",
    ),
    "ontology.registry": ("registry",),
    "visualizations": ("draw",),
    "visualizations.page": ("page",),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = sorted(_MODULE_OF)


def __getattr__(name: str) -> Any:
    """The public name, from its module, loaded now."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'stancegraph' has no attribute {name!r}")
    return getattr(import_module(_MODULE_OF[name]), name)


def __dir__() -> list[str]:
    """The public names."""
    return list(__all__)
