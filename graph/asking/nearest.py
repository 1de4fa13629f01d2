"""What somebody may have meant: a word goes in, the most similar ones of a list come out."""

from __future__ import annotations

from collections.abc import Iterable

# Of 100. "OpenIA" for "OpenAI" reaches 83, "Californa 1047" for "California SB 1047" 88; at 60 and less nobody sees why.
LEAST = 70.0
# A name of which only some words were given comes after one that is like the whole.
PART = 0.95


def nearest(wanted: str, names: Iterable[str], *, at_most: int = 3) -> list[str]:
    """At most so many of `names`, the most similar first, of equals the shorter, then by code point; none where nothing is similar.

    Similar is a name with few letters changed, and one that holds all the words of `wanted`, each with few letters changed.
    """
    from rapidfuzz import fuzz

    words = wanted.split()
    scored = []
    for name in names:
        whole = fuzz.ratio(wanted, name, score_cutoff=LEAST)
        parts = [max((fuzz.ratio(word, part) for part in name.split()), default=0.0) for word in words]
        score = max(whole, PART * sum(parts) / len(parts) if parts else 0.0)
        if score >= LEAST:
            scored.append((-score, len(name), name))
    return [name for _, _, name in sorted(scored)[:at_most]]
