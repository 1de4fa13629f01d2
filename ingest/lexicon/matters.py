"""Words for what a stance is about: a policy ("the bill"), an act on it ("its repeal"), what is meant to be done ("calls to")."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ontology.model import TargetKind

from .rows import kind, rows, sign


@cache
def policy_nouns() -> Mapping[str, TargetKind]:
    """Nouns that a described target must have as head."""
    return {row["lemma"]: kind(row, TargetKind) for row in rows("policy_nouns")}


@cache
def act_nouns() -> Mapping[str, int]:
    """Nouns that stand for an act on what follows them ("the repeal of X"), with the act's sign."""
    return {row["lemma"]: sign(row) for row in rows("act_nouns")}


@cache
def law_nouns() -> frozenset[str]:
    """The act nouns of which only an instrument can be the owner: "its language", "its repeal"."""
    return frozenset(row["lemma"] for row in rows("act_nouns") if row["of"] == "law")


@cache
def deed_nouns() -> Mapping[str, int]:
    """Nouns for what their owner has done to something ("Newsom's veto of X"), with the side that it shows."""
    return {row["lemma"]: sign(row) for row in rows("deed_nouns")}


@cache
def intention_nouns() -> Mapping[str, int]:
    """Nouns whose infinitive says what is meant to be done ("calls to pause", "the refusal to sign"), with the noun's sign."""
    return {row["lemma"]: sign(row) for row in rows("intention_nouns")}


@cache
def deviations() -> frozenset[str]:
    """Nouns for what departs from the rule that "to", "from" or "in" places behind them ("changes to", "an exemption from")."""
    return frozenset(row["lemma"] for row in rows("deviations"))
