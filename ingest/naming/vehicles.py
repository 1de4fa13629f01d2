"""Laws that carry others: what a text says of "the bill" is not of the spending act that the bill was folded into."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from ingest.lexicon import WordSet

VEHICLE = re.compile(
    r"\b(?:(?:authorization|appropriations|reconciliation|spending|budget) (?:act|bill|law|resolution|package)"
    r"|one,? big,? beautiful bill|ndaa)\b",
    re.IGNORECASE,
)
WHOLE = WordSet("whole")

Named = TypeVar("Named")


def carried(named: Iterable[tuple[Named, str]], *, whole: bool = False) -> list[Named]:
    """Those things, each with its name, that are no vehicle of others, or are where the `whole` is meant; all where there are none."""
    everything = list(named)
    return [each for each, name in everything if bool(VEHICLE.search(name)) == whole] or [each for each, _ in everything]
