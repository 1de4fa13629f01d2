"""What a phrase says of an actor once articles and stray words are off, and the record of an actor found in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ontology.model import Actor, Span

LEADING = re.compile(
    r"^(?:['’]s\s+|[\W_]+|(?:to|of|for|on|in|with|against|by|from|about|as|over|under|and|or|but|nor|comprising|including)\s+)+",
    re.IGNORECASE,
)
ITEM = re.compile(r"^(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\w)")  # "subsection (q) the moratorium"
DETERMINERS = re.compile(
    r"^(?:(?:the|a|an|this|that|these|those|which|its|their|our|many|some|several|most|other|both|all|more|than|even|as)\s+)+",
    re.IGNORECASE,
)
CERTAIN = re.compile(r"^(?:certain|various|numerous|countless|fellow)\s+(?=\w)", re.IGNORECASE)
EVERYWHERE = re.compile(
    r"(?:\s+(?:alike|alone|themselves|who|(?:late )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this) (?:week|month|year)"
    r"|from (?:both|all) (?:sides|parties|ends)(?: of (?:the )?[\w ]+)?|on both sides(?: of (?:the )?\w+)?))+$"
)
COUNT = re.compile(r"^(?:\d[\d,]*\s+|(?:hundred|thousand|dozen|(?i:hundreds of|thousands of|dozens of|scores of))\s+)")
TALLY = re.compile(r"\b(Assembly|Chamber|Committee|Council|House|Legislature|Parliament|Senate) \d+\s?[-–]\s?\d+$")  # "the Assembly | 60-4"
OF_THEM = re.compile(r"^of (?:(?:the|its|their|our) )?(?=\w)")  # "400 | of the city's painters"


@dataclass(frozen=True, slots=True)
class Holder:
    """An actor found in the text, the span that names it, the kind of mention, and how sure the reading is (0 to 1)."""

    actor: Actor
    text: Span | None
    label: str
    confidence: float


def bare(words: str) -> str:
    """The phrase without what a parser may leave before it: determiners, prepositions, stray marks, counts."""
    stripped = ITEM.sub("", LEADING.sub("", words))
    return TALLY.sub(r"\1", OF_THEM.sub("", COUNT.sub("", DETERMINERS.sub("", stripped))).strip(" ,;:–—"))


def bare_group(words: str) -> str:
    """The bare phrase without what only says that some or all of them are meant, or when ("certain | members", "teachers | alike")."""
    return EVERYWHERE.sub("", CERTAIN.sub("", bare(words))).rstrip(" —–-") or bare(words)
