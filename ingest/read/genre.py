"""What a file says its genre is ("press release", "bill", "hearing") as one of the ontology's genres."""

from __future__ import annotations

import re

from ontology.model import Genre

NAMES: dict[Genre, tuple[str, ...]] = {
    Genre.NEWS_REPORT: ("news", "news report", "news article", "report", "newswire", "wire"),
    Genre.COMMENTARY: (
        "commentary",
        "opinion",
        "op ed",
        "editorial",
        "blog",
        "blog post",
        "column",
        "essay",
        "analysis",
        "newsletter",
        "letter",
    ),
    Genre.PRESS_RELEASE: ("press release", "press statement", "statement", "release", "announcement", "news release"),
    Genre.TRANSCRIPT: ("transcript", "hearing", "interview", "testimony", "speech", "remarks", "debate"),
    Genre.LEGAL_TEXT: (
        "legal text",
        "legal",
        "bill",
        "law",
        "act",
        "statute",
        "regulation",
        "executive order",
        "order",
        "directive",
        "ruling",
        "judgment",
    ),
}

UNSURE = frozenset({"analysis", "letter", "newsletter", "blog"})  # reporters write these, too


def genre_named(name: str | None) -> Genre | None:
    """The genre that `name` names, in any spelling ("press-release", "PressRelease"); None when it names none of ours."""
    if not name:
        return None
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    plain = " ".join(re.split(r"[\s_-]+", spaced.strip().lower()))
    return next((genre for genre, names in NAMES.items() if plain in names), None)


def genre_titled(title: str) -> Genre | None:
    """COMMENTARY for a title that says so itself ("Opinion: Let states decide", "Let states decide | Op-Ed"), else None."""
    ends = re.split(r"\s*(?:[:|]|\s[–—-])\s+", title)
    named = {genre_named(end) for end in (ends[0], ends[-1]) if len(ends) > 1 and end.lower() not in UNSURE}
    return Genre.COMMENTARY if Genre.COMMENTARY in named else None
