"""Words for who can hold a stance ("a coalition", "the ministry", "Senator"), and for what never does ("innovation", "a share of")."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ontology.model import ActorKind

from .rows import kind, rows


@cache
def group_nouns() -> Mapping[str, ActorKind]:
    """Nouns that describe a group able to hold a stance."""
    return {row["lemma"]: kind(row, ActorKind) for row in rows("group_nouns")}


@cache
def office_nouns() -> Mapping[str, ActorKind]:
    """Nouns for one public body, told from others by what stands before them ("India's IT ministry")."""
    return {row["lemma"]: kind(row, ActorKind) for row in rows("office_nouns")}


@cache
def name_cues() -> Mapping[tuple[str, str], ActorKind]:
    """Kind of actor by a word's place in a name: ("senator", "title"), ("institute", "suffix")."""
    return {(row["word"], row["place"]): kind(row, ActorKind) for row in rows("name_cues")}


@cache
def ambiguous_surnames() -> frozenset[str]:
    """Surnames of listed people that are also words; alone they are not taken for names."""
    return frozenset(row["word"] for row in rows("ambiguous_surnames"))


@cache
def bearers() -> Mapping[str, str]:
    """Nouns whose stance is their owner's: a "document" (its signers or sender) or a "conduct" (whose it is)."""
    return {row["lemma"]: row["kind"] for row in rows("bearers")}


@cache
def accusations() -> frozenset[str]:
    """Nouns for what somebody is accused of ("a ploy by")."""
    return frozenset(row["lemma"] for row in rows("accusations"))


@cache
def ideas() -> frozenset[str]:
    """Ideas and technologies, which hold no position."""
    return frozenset(row["word"] for row in rows("ideas"))


@cache
def quantities() -> frozenset[str]:
    """Nouns that count others or votes ("a share of", "by a margin of")."""
    return frozenset(row["lemma"] for row in rows("quantities"))
