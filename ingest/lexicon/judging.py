"""Words that judge what they are said of, or what comes of it: "a disaster", "stifles innovation", "a blow to", "sadly"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .rows import rows, sign


@cache
def judgements() -> Mapping[str, int]:
    """Predicate nouns and adjectives that judge, with their sign."""
    return {row["word"]: sign(row) for row in rows("judgements")}


@cache
def epithets() -> Mapping[str, int]:
    """Adjectives that speakers set before a policy to show their side, with its sign."""
    return {row["word"]: sign(row) for row in rows("epithets")}


@cache
def effects() -> Mapping[str, int]:
    """Verbs for what a policy does to something, with their sign where the thing is good."""
    return {row["lemma"]: sign(row) for row in rows("effects")}


@cache
def bad_things() -> frozenset[str]:
    """Nouns for what is bad to help and good to hinder."""
    return frozenset(row["lemma"] for row in rows("bad_things"))


@cache
def good_things() -> frozenset[str]:
    """Nouns for what nobody is against: to worry about them is to want them."""
    return frozenset(row["lemma"] for row in rows("good_things"))


@cache
def verdicts() -> Mapping[tuple[str, str], int]:
    """Verbs that judge their subject together with another word: ("strike", "balance"), ("go", "far")."""
    return {(row["verb"], row["with"]): sign(row) for row in rows("verdicts")}


@cache
def firm_verdicts() -> frozenset[tuple[str, str]]:
    """The verdicts that mean nothing else whatever they are said of ("misses the mark"; a bill may well "set a standard" of any kind)."""
    return frozenset((row["verb"], row["with"]) for row in rows("verdicts") if row["firm"] == "yes")


@cache
def needs() -> Mapping[str, int]:
    """Verbs whose object the speaker wants ("the state needs this law")."""
    return {row["lemma"]: sign(row) for row in rows("needs")}


@cache
def outcomes() -> Mapping[str, int]:
    """Nouns for how something turned out for whoever fought over it ("a blow to"), with the side that this shows he took."""
    return {row["noun"]: sign(row) for row in rows("outcomes")}


@cache
def fates() -> Mapping[str, Mapping[str, int]]:
    """What may become of a thing by itself: a sign by verb and by the word that goes with it ("take | effect"), "" for none."""
    found: dict[str, dict[str, int]] = {}
    for row in rows("fates"):
        found.setdefault(row["verb"], {})[row["with"]] = sign(row)
    return found


@cache
def feelings() -> Mapping[str, int]:
    """Words for being glad of what others have done, or sorry for it."""
    return {row["lemma"]: sign(row) for row in rows("feelings")}


@cache
def expectations() -> Mapping[str, int]:
    """Words for expecting what others will do: 1 for hoping it, -1 for fearing it, 0 where neither is said."""
    return {row["lemma"]: sign(row) for row in rows("expectations")}
