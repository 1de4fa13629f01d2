"""Definite descriptions as data: what kinds "the company" or "the bill" can mean."""

from __future__ import annotations

from functools import cache

from ingest.lexicon import rows


@cache
def _table() -> dict[tuple[str, str], frozenset[str]]:
    return {(row["noun"], row["refers"]): frozenset(row["kinds"].split(",")) for row in rows("descriptions")}


def described_kinds(noun: str, refers: str) -> frozenset[str]:
    """Kinds of actor (`refers="actor"`) or types of instrument that the noun can stand for; empty if it stands for none."""
    return _table().get((noun, refers), frozenset())
