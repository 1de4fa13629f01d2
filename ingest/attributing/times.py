"""Words for days, weeks and months, which name when something was said and never who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday week month year day morning afternoon evening night".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan. feb. sept. oct. nov. dec.".split()
)


def is_time(token: Token) -> bool:
    """A day, a part of one, a week, a month or a year as such ("Monday", "morning", "year")."""
    return token.lower_ in TIMES


def is_date(token: Token) -> bool:
    """A time, a month's name or a year's number."""
    return is_time(token) or (token.lower_ in MONTHS and token.text[0].isupper()) or is_year(token)


def is_year(token: Token) -> bool:
    """A number of four digits."""
    return token.text.isdigit() and len(token) == 4
