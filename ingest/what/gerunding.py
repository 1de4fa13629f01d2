"""A deed as a noun: "AI should never | replace teachers |" is about AI replacing teachers."""

from __future__ import annotations

VOWELS = frozenset("aeiou")
KEPT = frozenset("wxy")  # "show", "fix", "play"
STRESSED_LAST = ("control", "compel", "refer", "permit", "admit", "commit", "submit", "prefer", "begin", "forget", "occur", "transfer")


def gerund(lemma: str) -> str:
    """The verb's form in -ing, by the rules of spelling."""
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and len(lemma) > 2:
        return f"{lemma[:-1]}ing"
    return f"{lemma}{lemma[-1]}ing" if _doubles(lemma) else f"{lemma}ing"


def _doubles(lemma: str) -> bool:
    """True for a short verb such as "set" and for one that is stressed on its last syllable ("control")."""
    ends = len(lemma) > 2 and lemma[-1] not in VOWELS | KEPT and lemma[-2] in VOWELS and lemma[-3] not in VOWELS
    return ends and (sum(letter in VOWELS for letter in lemma) == 1 or lemma in STRESSED_LAST)
