"""Whether a text is English, by how many of its words are English function words; no model, no other language needed."""

from __future__ import annotations

import re

FUNCTION_WORDS = frozenset(
    {"the", "of", "and", "to", "that", "with", "as", "it", "be", "this", "are", "from", "which", "or", "not", "have", "has", "were", "been"}
    | {"their", "its", "but", "they", "would", "he", "she", "his", "you", "your", "can", "should", "could", "may", "must", "who", "what"}
    | {"when", "there", "these", "those", "more", "than", "about", "into", "after", "if", "does", "did"}
)
"""Words that no other language writes often (left out: "at", "by", "do", "for", "had", "in", "is", "no", "on", "over", "was", "will")."""

SHARE = 0.09
SHORTEST = 12
"""Fewer words than this tell nothing; such a text passes as English."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def is_english(text: str) -> bool:
    """Whether the words of `text` (its first 2,000) hold as many function words as English prose does, or are too few to tell.

    Letters of another script count as words that are none of English.
    """
    words = [match.group().lower() for match, _ in zip(WORD.finditer(text), range(2000), strict=False)]
    if not words:
        return not any(character.isalpha() for character in text)
    foreign = sum(not word[0].isascii() for word in words)
    if len(words) < SHORTEST:
        return foreign * 2 < len(words)
    return sum(word in FUNCTION_WORDS for word in words) / len(words) >= SHARE
