"""Dates as sources write them ("May 21, 2026", "2026-05", "21 May 2026") to a PartialDate that says how much is known."""

from __future__ import annotations

import re
from datetime import date

from ontology.errors import InputError
from ontology.model import DatePrecision, PartialDate

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"

ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
ISO_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d\S*(?: ?(?:UTC|GMT|Z|[+-]\d\d:?\d\d))?")
CLOCK = re.compile(r"(?:,|,? at| -)? \d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{1,4}\)?)?$", re.IGNORECASE)
WRITTEN = tuple(
    re.compile(rf"(?:{WEEKDAY},?\s+)?{form}", re.IGNORECASE)
    for form in (rf"{MONTH}\s+{DAY},?\s+{YEAR}", rf"{DAY}\s+{MONTH},?\s+{YEAR}", rf"{MONTH},?\s+{YEAR}")
)


def iso_date(text: str) -> PartialDate | None:
    """Read "2026", "2026-05" or "2026-05-21"; None for any other form and for a day that does not exist."""
    match = ISO.fullmatch(text.strip())
    if match is None:
        return None
    return _partial(match["year"], match["month"], match["day"])


def written_date(text: str) -> PartialDate | None:
    """Read a date in any form a source uses, weekday and time of day ignored; None when the text is anything else."""
    text = text.strip()
    timed = ISO_TIME.fullmatch(text)
    if timed is not None:
        return iso_date(timed[1])
    for form in WRITTEN:
        match = form.fullmatch(text) or form.fullmatch(CLOCK.sub("", text))
        if match is not None:
            return _partial(match["year"], str(_month(match["month"])), match.groupdict().get("day"))
    return iso_date(text)


def option_date(value: str | PartialDate | None) -> PartialDate | None:
    """The date a caller gives; raises InputError unless it is 2026, 2026-05 or 2026-05-21."""
    if value is None or isinstance(value, PartialDate):
        return value
    published = iso_date(value)
    if published is None:
        raise InputError(f"date {value!r} is not a calendar date; write it as 2026, 2026-05 or 2026-05-21")
    return published


def _month(name: str) -> int:
    return 1 + next(index for index, month in enumerate(MONTHS) if month.startswith(name.lower()[:3]))


def _partial(year: str, month: str | None, day: str | None) -> PartialDate | None:
    precision = DatePrecision.DAY if day else DatePrecision.MONTH if month else DatePrecision.YEAR
    try:
        return PartialDate(date(int(year), int(month or 1), int(day or 1)), precision)
    except ValueError:
        return None
