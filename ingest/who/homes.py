"""Party and place behind a politician's name ("Ann Lee, D-Ohio", "Bo Cole, N.C."): they hold nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.naming.state_names import STATES

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage

PLACE = r"(?:W\. )?[A-Z][\w.]*(?: [A-Z][\w.]*(?=[,;.)]))?"
TAG = re.compile(
    rf"[,(]\s?(?P<home>(?:[DRIL]|DFL|Dem|Rep|Ind)\.?[-–]{PLACE})|\b[A-Z][\w’'-]+, (?P<state>{'|'.join(map(re.escape, STATES))})(?!\w)"
)


def is_home(start: int, passage: Passage) -> bool:
    """True if the token at `start` stands in a tag: a party with its place behind a comma or bracket, or a state behind a name."""
    place = passage.place(passage.doc[start])
    return any(left <= place < right for left, right in _homes(passage.block.text))


@lru_cache(maxsize=8)
def _homes(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span(match.lastgroup or 0) for match in TAG.finditer(text))
