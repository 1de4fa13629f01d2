"""Plain words that the parser is shown for rare ones: it knows "rejected" and stumbles over "lambasted"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .rows import rows


@dataclass(frozen=True, slots=True)
class StandIn:
    """A plain verb form shown to the parser for a rare one.

    `after` limits it to an infinitive ("to"), to right behind a name ("name") or right before the gerund of a harm ("gerund").
    """

    lemma: str
    form: str
    after: str


@cache
def stand_ins() -> Mapping[str, StandIn]:
    """Stand-ins by the form they replace."""
    return {row["form"]: StandIn(row["lemma"], row["stand_in"], row["after"]) for row in rows("stand_ins")}
