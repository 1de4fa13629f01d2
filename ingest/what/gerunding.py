"""A deed as a noun: "AI should never | replace teachers |" is about AI replacing teachers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import JOINTS
from ingest.parsing.syntax import children

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage

VOWELS = frozenset("aeiou")
JOINING = JOINTS | {"or"}
KEPT = frozenset("wxy")  # "show", "fix", "play"
STRESSED_LAST = ("control", "compel", "refer", "permit", "admit", "commit", "submit", "prefer", "begin", "forget", "occur", "transfer")


def gerund(lemma: str) -> str:
    """The verb's form in -ing, by the rules of spelling."""
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and len(lemma) > 2:
        return f"{lemma[:-1]}ing"
    return f"{lemma}{lemma[-1]}ing" if _doubles(lemma) else f"{lemma}ing"


def named_as_deed(words: str, passage: Passage, start: int, end: int) -> str:
    """The words of tokens [start, end) as the name of a deed where they begin with a bare verb ("| streamline permits |").

    So, too, the verbs that are joined to it ("| test and label models |").  "Fast-track permits" does not begin with a whole verb,
    and where a parser did not see the second verb for one, neither is touched.
    """
    first, opening = passage.doc[start], passage.words(start, start + 1)
    if first.tag_ != "VB" or first.pos_ != "VERB" or not words.startswith(f"{opening} ") or words.startswith(f"{opening} of "):
        return words  # "delay of the act" is a name already, whatever verb it was made from
    verbs = [first, *(more for more in children(first, "conj") if more.tag_ == "VB" and more.i < end)]
    behind = passage.doc[start + 1 : start + 2]
    if len(behind) and behind[0].lower_ in JOINING and not any(verb.i == start + 2 for verb in verbs):
        return words
    for verb in verbs:
        said = passage.words(verb.i, verb.i + 1)
        words = re.sub(rf"\b{re.escape(said)}(?=[\s,])", gerund(said), words, count=1)
    return words


def _doubles(lemma: str) -> bool:
    """True for a short verb such as "set" and for one that is stressed on its last syllable ("control")."""
    ends = len(lemma) > 2 and lemma[-1] not in VOWELS | KEPT and lemma[-2] in VOWELS and lemma[-3] not in VOWELS
    return ends and (sum(letter in VOWELS for letter in lemma) == 1 or lemma in STRESSED_LAST)
