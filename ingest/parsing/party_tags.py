"""Party and state behind the names of a long list: "Sens. Roe, R-Ohio; Poe, D-Utah; and Lee, R-Iowa" are "Roe, Poe and Lee"."""

from __future__ import annotations

import re

TAG = r", (?:[DRIL]|DFL|Dem|Rep|Ind)\.?[-–][A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)?"
LISTED = re.compile(rf"(?P<tag>{TAG})(?P<mark>;)")
LAST = re.compile(rf"[^;,:]{{3,60}}(?P<tag>{TAG}(?:,(?= [a-z]))?)")


def listed_tags(text: str) -> tuple[set[int], set[int]]:
    """The places of such tags, and of the semicolons that part their bearers; a tag that no semicolon follows tears nothing."""
    tags: set[int] = set()
    marks: set[int] = set()
    for listed in LISTED.finditer(text):
        tags.update(range(*listed.span("tag")))
        last_but_one = text.startswith(" and ", listed.end())
        (tags if last_but_one else marks).add(listed.start("mark"))  # a small parser loses its way behind ", and"
        last = LAST.match(text, listed.end())
        if last is not None:
            tags.update(range(*last.span("tag")))
    return tags, marks
