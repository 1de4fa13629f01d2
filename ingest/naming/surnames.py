"""People whom a text calls by their surnames when it quotes them: a small parser takes rare surnames for anything but names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ingest.lexicon import ambiguous_surnames, speech_verbs

TITLES = "Asm|Atty|Del|Dr|Gen|Gov|Hon|Lt|Mr|Mrs|Ms|Mx|Pres|Prof|Rep|Reps|Sen|Sens|St"
FULL = re.compile(rf"\b(?:(?:[A-Z]|{TITLES})\.|[A-Z][\w'’-]*)(?: [A-Z]\.)? (?P<last>[A-Z][a-z][\w'’-]*)\b")
NO_SURNAME_BEHIND = re.compile(r"(?:\b[A-Z][\w.'’-]*[ -]|\b(?:[Tt]he|[Aa]n?) )$")
GIVEN = re.compile(r"\b[A-Z][\w'’-]*[ -]$")
IRREGULAR = ("said", "told", "wrote", "thought", "felt", "read", "went on", "put it")
NEAR = 40  # characters
FORMS = ("", "s", "es", "d", "ed")


def surnames(text: str) -> frozenset[str]:
    """The surnames that stand alone beside a verb of saying, and behind a given name elsewhere in the text.

    A word that the text also writes in small letters is left out: "Bell" may be one, "bell" is not.
    """
    full = {name["last"] for name in FULL.finditer(text)}
    alone = {name for name in _alone(text) if name in full and name not in ambiguous_surnames()}
    return frozenset(name for name in alone if re.search(rf"\b{re.escape(name.lower())}\b", text) is None)


@lru_cache(maxsize=256)
def called_by(name: str, text: str) -> str:
    """The part of a full name by which the text calls him alone: the last, or the first if that is his family's ("Mao Zedong ... Mao")."""
    first, last = name.split()[0], name.split()[-1]
    return first if _stands_alone(first, text) and not _stands_alone(last, text) else last


def _stands_alone(word: str, text: str) -> bool:
    behind = (match.start() for match in re.finditer(rf"\b{re.escape(word)}\b(?!-| [A-Z])", text))
    return any(GIVEN.search(text[max(place - NEAR, 0) : place]) is None for place in behind)


def _alone(text: str) -> Iterator[str]:
    for match in _beside_saying().finditer(text):
        side = "before" if match["before"] else "behind"
        start = match.start(side)
        if NO_SURNAME_BEHIND.search(text[max(start - NEAR, 0) : start]) is None:
            yield match[side]


@cache
def _beside_saying() -> re.Pattern[str]:
    """A capitalised word right before or behind a form of a verb of saying."""
    forms = "|".join(sorted({*IRREGULAR, *(verb + end for verb in speech_verbs() for end in FORMS)}, key=lambda form: (-len(form), form)))
    return re.compile(
        rf"\b(?P<before>[A-Z][a-z][\w’-]*)(?= (?:also |later |then )?(?:{forms})\b)|\b(?:{forms}) (?P<behind>[A-Z][a-z][\w’-]*)\b(?! [A-Z])"
    )
