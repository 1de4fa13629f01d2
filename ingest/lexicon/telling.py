"""Words that tell whose words these are and how sure of them he is: "warned that", "reportedly"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ontology.model import Certainty

from .rows import kind, rows


@cache
def speech_verbs() -> frozenset[str]:
    """Verbs that attribute a clause or a quotation to their subject."""
    return frozenset(row["lemma"] for row in rows("speech_verbs"))


@cache
def hedges() -> Mapping[str, Certainty]:
    """Words that lower the certainty with which the source presents a stance."""
    return {row["lemma"]: kind(row, Certainty, "certainty") for row in rows("hedges")}
