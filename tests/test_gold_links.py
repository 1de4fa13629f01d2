"""Actors that coders named in real passages and that the registry holds: each is linked to its entry, none to another one.

Reads the coded passages beside the checkout (those that may be read) and skips where they are absent.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from ingest.extract import passages
from ontology.model import Actor, DatePrecision, Document, PartialDate, Source
from ontology.registry import registry

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold" / "passages_dev.jsonl"
pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="no coded passages beside this checkout")


def coded():
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if int(row["id"][1:]) <= 11]


def document(row):
    parts = [int(part) for part in row["date"].split("-")]
    day = PartialDate(date(*parts, *[1] * (3 - len(parts))), DatePrecision.DAY)
    return Document(Source(row["id"], row["id"], None, None, row["doc_author"], day, None, "text/plain", "0" * 64), row["text"])


def linked(row):
    """Every registry actor that the reading of a passage names, by the words that name it."""
    found = {}
    for passage in passages(document(row)):
        for trace in passage.discourse.trail:
            if isinstance(trace.entity, Actor) and trace.entity.iri:
                found.setdefault(trace.entity.iri, trace.entity)
    return found


def test_listed_actors_are_linked_to_their_entries_and_to_no_other():
    known = right = 0
    missed = []
    for row in coded():
        found = linked(row)
        for statement in row["statements"]:
            named = [name for name in (statement["actor"], *statement["actor_alt"]) if name in row["text"]]
            meant = {iri for name in named for iri in registry().candidates(name) if iri in registry().actors}
            if not meant:
                continue
            known += 1
            right += bool(meant & found.keys())
            if not meant & found.keys():
                missed.append((row["id"], named))
    assert known >= 20
    assert right >= 0.95 * known, f"{right} of {known} linked, not: {missed}"
