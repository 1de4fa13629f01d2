"""A closed class is shared: one that a single rule asks for stands with that rule."""

import re
from pathlib import Path

import pytest

import ingest
from ingest.parsing import closed_classes

CLASSES = [name for name in vars(closed_classes) if name.isupper()]
TEXTS = [
    path.read_text(encoding="utf-8")
    for path in Path(ingest.__file__).parent.rglob("*.py")
    if path.name != Path(closed_classes.__file__).name
]


@pytest.mark.parametrize("name", CLASSES)
def test_two_rules_at_least_ask_for_it(name):
    imported = re.compile(rf"closed_classes import [^\n]*\b{name}\b|closed_classes import \([^)]*\b{name}\b")
    assert sum(bool(imported.search(text)) for text in TEXTS) > 1


def test_no_class_stands_under_two_names():
    assert len({getattr(closed_classes, name) for name in CLASSES}) == len(CLASSES)
