"""Party and place of somebody ("Ann Lee, D-Ohio", "Bo Cole, N.C.", "| Paris |-based Mistral"): they hold nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.state_names import FULL, STATES
from ingest.read.dates import MONTHS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

PLACE = r"(?:W\. )?[A-Z][\w.]*(?: [A-Z][\w.]*(?=[,;.)]))?"
TAG = re.compile(
    rf"[,;(]\s?(?P<home>(?:[DRIL]|DFL|Dem|Rep|Ind)\.?[-–]{PLACE})|\b[A-Z][\w’'-]+, (?P<state>{'|'.join(map(re.escape, STATES))})(?!\w)"
)

NO_CITY = f"{FULL}|{'|'.join(month.title() for month in MONTHS)}"
CITY = re.compile(  # "a rally in Albany, | New York | drew hundreds"; but "in Ohio, Texas and Maine"
    rf"(?<=[a-z] )(?:in|at|from|of|near|outside) (?!(?:{NO_CITY})\b)(?:[A-Z][\w’'.-]+ ){{0,2}}[A-Z][\w’'-]+, "
    rf"(?P<state>{FULL})(?!\w|,? and\b|,? or\b|, [A-Z]|['’]s)"
)
# "| Dayton, Ohio |-based Acme", "| Tulsa, OK |-based Bolt"
TOWN = re.compile(
    rf"(?:[A-Z][\w’'.]+ ){{0,2}}[A-Z][\w’']+, (?:{FULL}|{'|'.join(map(re.escape, STATES))}|[A-Z]{{2}})(?=[-–](?:based|headquartered)\b)"
)
SEATED = WordSet("seated")
NAME = 5  # tokens


def is_home(start: int, passage: Passage) -> bool:
    """True for the party with its place behind a comma or bracket, a state behind a name, and a seat before one."""
    place = passage.place(passage.doc[start])
    return seated(start, passage) is not None or any(left <= place < right for left, right in _homes(passage.block.text))


def seated(start: int, passage: Passage) -> Token | None:
    """The word behind a place or an owner that the token at `start` begins ("Paris-based | Mistral", "an Amazon-backed | lab")."""
    doc = passage.doc
    if not _is_named(doc[start], passage):
        return None
    dash = next((token for token in doc[start + 1 : start + NAME] if token.pos_ != "PROPN"), None)
    if dash is None or dash.text not in ("-", "–") or dash.i + 2 >= len(doc) or doc[dash.i + 1].lower_ not in SEATED:
        return None
    return doc[dash.i + 2]


def _is_named(word: Token, passage: Passage) -> bool:
    """True for the name of a place or an owner: "faith-based groups" and "community-led groups" have no seat in those."""
    return word.i in passage.names or (word.text[:1].isupper() and (not word.is_sent_start or word.pos_ == "PROPN"))


@lru_cache(maxsize=8)
def _homes(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span(match.lastgroup or 0) for pattern in (TAG, CITY, TOWN) for match in pattern.finditer(text))
