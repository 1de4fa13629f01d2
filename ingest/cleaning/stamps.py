"""The times that a transcript of a recording sets before its lines ("00:05Thank you", "[1:07] Yes", "(00:37)"): nobody's words."""

from __future__ import annotations

import re

CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d{2}"
EXACT = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?"
STAMP = re.compile(
    rf"\s*(?:(?:Starting point is )?{EXACT}(?=[ \t]+[\"'“‘A-Za-z])|\[{CLOCK}\]|\({CLOCK}\):?|{CLOCK}(?=[\"“‘A-Za-z]))(?![ap]\.?m\b)[ \t]*"
)
"""A time in brackets, glued to a word, or told to the second: one before a space may be an agenda's ("9:30 Welcome")."""

ALONE = re.compile(rf"\s*(?:[\[(]{CLOCK}[\])]:?|(?:{CLOCK}[.,]\d{{1,3}})(?: *--> *{CLOCK}[.,]\d{{1,3}})?)\s*")


def is_stamp(line: str) -> bool:
    """Whether the line is nothing but a time: what is said goes on over it."""
    return ALONE.fullmatch(line) is not None


def behind_stamp(line: str, start: int) -> int:
    """Where the words begin that stand behind a time at `start`; `start` if there is none."""
    stamp = STAMP.match(line, start)
    return stamp.end() if stamp is not None else start
