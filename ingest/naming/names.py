"""Registry names in a stretch of text: the longest match wins, case decides where a name is also a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

WORD = re.compile(r"\w+|[^\w\s]")
FORM = re.compile(
    r"(?:\.com\b)?(?:,? (?:Corp|Inc|Ltd|LLC|PBC|Co|PLC|plc|GmbH|Corporation|Incorporated|Limited|Company)\b)?"
    r"(?:\.(?=['’,;:)]| (?:[a-z(&]|(?:President|Chief|CEO|Vice|Chair\w*|General|Senior|Co-?founder|Founder)\b)))?"
)
COUNTRIES = (("u", ".", "s", "."), ("us",), ("u", ".", "k", "."), ("uk",))
SIGN = re.compile(r"[A-Z]{2}|\d|[a-z][A-Z]")


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A registry name at [start, end) of the text, with every entry that bears it."""

    start: int
    end: int
    iris: tuple[str, ...]


class NameIndex:
    """Names by their words, and the lengths of names by their first word, so that a text is read once."""

    def __init__(self, surfaces: Mapping[str, tuple[str, ...]]) -> None:
        """Index `surfaces`: name as written -> IRIs."""
        self._bearers: dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]] = {}
        lengths: dict[str, set[int]] = {}
        for surface in sorted(surfaces):
            words = tuple([word.casefold() for word in WORD.findall(surface)])
            if words:
                self._bearers.setdefault(words, []).append((surface, surfaces[surface]))
                lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def find(self, text: str) -> list[NameMatch]:
        """Non-overlapping matches in text order."""
        places = list(WORD.finditer(text))
        words = [place.group().casefold() for place in places]
        found: list[NameMatch] = []
        free = 0
        for index, word in enumerate(words):
            if word not in self._lengths or index < free:
                continue
            one = self._longest(text, places, words, index)
            if one is not None:
                length, match = self._less_country(text, places, words, index, *one)
                found.append(replace(match, end=_with_form(text, match)))
                free = index + length
        return found

    def _longest(self, text: str, places: list[re.Match[str]], words: list[str], index: int) -> tuple[int, NameMatch] | None:
        """The longest name from the word `index` on, with its length in words."""
        for length in self._lengths.get(words[index], ()):
            match = self._match(text, places, words, index, length)
            if match is not None:
                return length, match
        return None

    def _less_country(
        self, text: str, places: list[re.Match[str]], words: list[str], index: int, length: int, match: NameMatch
    ) -> tuple[int, NameMatch]:
        """The match, or the longer name that begins behind its country ("the U.S. | Senate Commerce Committee")."""
        country = next((len(short) for short in COUNTRIES if tuple(words[index : index + len(short)]) == short), 0)
        inner = self._longest(text, places, words, index + country) if 0 < country < length else None
        if inner is None or country + inner[0] <= length:
            return length, match
        return country + inner[0], replace(inner[1], start=match.start)

    def _match(self, text: str, places: list[re.Match[str]], words: list[str], index: int, length: int) -> NameMatch | None:
        bearers = self._bearers.get(tuple(words[index : index + length]))
        if bearers is None or index + length > len(words):
            return None
        start, end = places[index].start(), places[index + length - 1].end()
        if text[start - 1 : start] in ("-", "–") or text[end : end + 1] == "-":
            return None
        written = text[start:end]
        iris = next((iris for surface, iris in bearers if _same_name(written, surface) and not _is_adjective(written, surface, iris)), None)
        return None if iris is None else NameMatch(start, end, iris)


def _with_form(text: str, match: NameMatch) -> int:
    """Where the name ends with the legal form behind it ("Microsoft | Corp."); a point that may end the sentence is left out."""
    form = FORM.match(text, match.end)
    name = text[match.start : match.end]
    return match.end if form is None or form.group() in ("", ".") or not name[:1].isupper() else form.end()


def _same_name(written: str, surface: str) -> bool:
    """One-word names keep their case ("Meta", not "meta"); longer ones may be written in any.

    All in lower case, only what holds a sign of its own ("the ai act"): "every public citizen" is nobody's name.
    """
    if written == surface:
        return True
    if written.islower() and not surface.islower() and not SIGN.search(surface):
        return False
    if " " in surface or surface.islower():
        return written.casefold() == surface.casefold() and (not surface.islower() or written[1:].islower() or written.istitle())
    return False


def _is_adjective(written: str, surface: str, iris: tuple[str, ...]) -> bool:
    """True for a small word before capitals where somebody's name begins with a capital: "open AI" is not "Open AI"."""
    small = written[:1].islower() and surface[:1].isupper() and not written.islower() and not written.startswith("the ")
    return small and any("/actor/" in iri for iri in iris)
