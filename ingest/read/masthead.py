"""The lines above the prose of a plain text (title, byline, date, "Key: value") as facts about the source."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from ingest.read.boilerplate import is_boilerplate
from ingest.read.dates import MONTH, WEEKDAY, written_date
from ingest.read.fields import metadata_of
from ingest.read.metadata import Metadata
from ingest.read.wrapping import surely_goes_on
from ontology.errors import InputError
from ontology.model import PartialDate

DEEPEST_LINE = 12
LONGEST_LINE = 200
"""A longer line is prose: the masthead is over."""

LONGEST_VALUE = 60
"""A longer value that ends like a sentence is one."""

SEPARATOR = re.compile(r"\s*[·•|]\s*|\s{3,}|\t+")
READING_TIME = re.compile(r"\d+[ -]min(?:ute)?s?(?: read)?", re.IGNORECASE)
KEY = re.compile(
    r"(?P<key>title|headline|authors?|by|date|published(?: on)?|posted(?: on)?|publisher|source|site|url|link)\s*:\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:Written |Posted |Reported )?[Bb][Yy]:?\s+(?P<name>[A-Z][\w.'’-]*(?:(?:,| and| &| de| van| von)* [A-Z][\w.'’-]*){0,8})"
)
JOB = re.compile(r", (?:Staff Writer|Senior \w+|\w+ (?:Editor|Reporter|Correspondent)|Reporter|Correspondent|Contributor|Editor)\b.*$")
STAMP = re.compile(r"^(?:Published|Posted|Released|Date|First published)(?: on)?:?\s+", re.IGNORECASE)
UPDATED = re.compile(r"^(?:Last )?(?:Updated|Modified)(?: on)?:?\s+", re.IGNORECASE)
LABEL = re.compile(rf"^[A-Z][A-Za-z &]{{1,30}}?(?=(?:{WEEKDAY},?\s|{MONTH.replace('?P<month>', '?:')}\s)[\w ,]*\d{{4}})")


def read_masthead(text: str) -> Metadata:
    """The facts that the first lines of `text` state; the title is the first line that states no other fact."""
    known = Metadata()
    lines = [line.strip().lstrip("#").strip() for line in islice(filter(str.strip, text.splitlines()), DEEPEST_LINE + 1)]
    for line, following in pairwise([*lines, ""]):
        facts = masthead_line(line)
        if facts is not None:
            known = known.over(facts)
        elif known.title is None and not is_boilerplate(line):
            known = Metadata(title=f"{line} {following}" if _is_broken(line, following) else line).over(known)
        if len(line) > LONGEST_LINE:
            break
    return known


def _is_broken(title: str, following: str) -> bool:
    return len(title) + len(following) <= LONGEST_LINE and surely_goes_on(title, following)


def masthead_line(line: str) -> Metadata | None:
    """The facts of a line that is no prose ("By Ann Lee·3 min read"), empty for a mere label; None for any other line."""
    line = line.strip()
    if len(line) > LONGEST_LINE or not line:
        return None
    key = KEY.fullmatch(line)
    if key is not None and not (len(key["value"]) > LONGEST_VALUE and key["value"].endswith((".", "!", "?"))):
        return _keyed(key["key"], key["value"].strip())
    if line[-1] in "·|":
        line = line[:-1].strip()
        return _parts(line) or Metadata()
    return _parts(line)


def _parts(line: str) -> Metadata | None:
    known = Metadata()
    recognized = 0
    for part in filter(None, SEPARATOR.split(line)):
        byline = BYLINE.fullmatch(JOB.sub("", part))
        day = _day(part)
        if byline is not None:
            known = known.over(Metadata(author=byline["name"]))
        elif day is not None:
            known = known.over(Metadata(published=day))
        elif not (READING_TIME.fullmatch(part) or (UPDATED.match(part) and _day(UPDATED.sub("", part)))):
            continue
        recognized += 1
    return known if recognized else None


def _day(part: str) -> PartialDate | None:
    bare = STAMP.sub("", part)
    day = written_date(LABEL.sub("", bare))
    is_bare_year = bare.isdigit() and bare == part
    return None if is_bare_year else day


def _keyed(key: str, value: str) -> Metadata | None:
    try:
        return metadata_of({key: value}, place="masthead")
    except InputError:
        return None
