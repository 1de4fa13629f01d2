"""The stretch of time that a sentence speaks of ("in December", "last year"), seen from the day it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.read.dates import MONTHS

NOW = re.compile(
    r"\b(?:today|yesterday|this (?:week|morning|afternoon|evening)|(?<!last )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", re.IGNORECASE
)
MONTH = re.compile(
    r"\b(?P<month>" + "|".join(each.title() for each in MONTHS if each != "may") + r"|(?<=[Ii]n )May|(?<=[Ll]ast )May|May(?= (?:of )?\d))\b"
    r"(?: (?P<day>\d{1,2})(?!\d),?)?(?:,? (?:of )?(?P<year>20\d\d))?"
)
YEAR = re.compile(r"\b(?:in|of|since|from|early|late|mid-?) ?(?P<year>20\d\d)\b", re.IGNORECASE)
SPOKEN = re.compile(r"\b(?P<which>last|earlier this|previous) (?P<unit>month|year)\b", re.IGNORECASE)
LONG_AGO = re.compile(r"\b(?:months?|years?) (?:ago|earlier)\b|\bfirst (?:term|day in office)\b|\bday one\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both counted."""

    first: date
    last: date


def spoken_period(sentence: str, on: date) -> Period | None:
    """The time other than the present that `sentence`, written on the day `on`, speaks of; None where it speaks of none or of these days.

    A period with `last` before `first` is one that nobody can place ("years ago").
    """
    if NOW.search(sentence):
        return None
    if LONG_AGO.search(sentence):
        return Period(on, on - timedelta(days=1))
    return _month(sentence, on) or _year(sentence, on)


def _month(sentence: str, on: date) -> Period | None:
    said = MONTH.search(sentence)
    if said is not None:
        month = MONTHS.index(said["month"].lower()) + 1
        return _whole_month(int(said["year"] or on.year - (month > on.month)), month)
    spoken = SPOKEN.search(sentence)
    if spoken is None or spoken["unit"].lower() != "month":
        return None
    before = on.replace(day=1) - timedelta(days=1)
    return Period(on.replace(day=1), on) if spoken["which"].lower() == "earlier this" else Period(before.replace(day=1), before)


def _year(sentence: str, on: date) -> Period | None:
    said, spoken = YEAR.search(sentence), SPOKEN.search(sentence)
    if said is not None:
        return Period(date(int(said["year"]), 1, 1), date(int(said["year"]), 12, 31))
    if spoken is None:
        return None
    if spoken["which"].lower() == "earlier this":
        return Period(date(on.year, 1, 1), on)
    return Period(date(on.year - 1, 1, 1), date(on.year - 1, 12, 31))


def _whole_month(year: int, month: int) -> Period:
    following = date(year + month // 12, month % 12 + 1, 1)
    return Period(date(year, month, 1), following - timedelta(days=1))
