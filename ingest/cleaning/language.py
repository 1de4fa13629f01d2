"""Whether a text is English, by how many of its words are English function words; no model, no other language needed."""

from __future__ import annotations

import re

FUNCTION_WORDS = frozenset(
    {"the", "of", "and", "to", "that", "with", "as", "it", "be", "this", "are", "from", "which", "or", "not", "have", "has", "were", "been"}
    | {"their", "its", "but", "they", "would", "he", "she", "his", "you", "your", "can", "should", "could", "may", "must", "who", "what"}
    | {"when", "there", "these", "those", "more", "than", "about", "into", "after", "if", "does", "did"}
)
"""Words that no other language writes often (left out: "at", "by", "do", "for", "had", "in", "is", "no", "on", "over", "was", "will")."""

SHARED = frozenset(
    {"a", "an", "in", "on", "for", "is", "at", "by", "will", "no", "was", "had", "do", "over", "said", "says", "all", "against"}
)
"""English words that some other language writes too, or that say less: for short texts, where they are weighed against what is foreign."""

FOREIGN = frozenset(
    "der das und den dem ein eine einen von zu zur zum mit nicht dass für auf ist sich auch als wird dat het een van niet"
    " zijn ook wordt de voor le la les des du et est une pour dans que qui sur pas par avec aux ce el los las del y se por con"
    " una para su como il lo gli di che della dei delle sono più nel alla o os da em um uma não mais pela och att som det är"
    " inte av til og ikke skal vil med på w na się z nie jest że oraz przez ja että ei hän sitä ovat ve bir bu ile yang untuk"
    " dengan ini itu az és hogy nem egy si cu pe sunt nu este sa je pro są od u za ta v dla po en dit wat daar te".split()
)
"""Words that other languages write often and English, but for names, does not."""

SHARE = 0.09
SHORTEST = 12
"""Fewer words than this tell nothing; such a text passes as English."""

LONG = 40
"""Words from which the share alone tells: a headline and a sentence full of names hold few function words."""

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
    own = sum(word in FUNCTION_WORDS for word in words)
    if own / len(words) >= SHARE or len(words) >= LONG:
        return own / len(words) >= SHARE
    other = sum(word in FOREIGN or not word.isascii() for word in words)
    return own + sum(word in SHARED for word in words) > 2 * other
