"""A progress line on stderr: on a terminal only, so that logs and pipes stay clean."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
WIDTH = 30


def progress(items: Sequence[Item], *, label: str) -> Iterator[Item]:
    """The items, one by one, with a bar that shows how many have been dealt with."""
    shown = sys.stderr.isatty() and len(items) > 1
    for number, item in enumerate(items):
        if shown:
            bar = "#" * (WIDTH * number // len(items))
            sys.stderr.write(f"\r{label} [{bar:<{WIDTH}}] {number}/{len(items)}")
            sys.stderr.flush()
        yield item
    if shown:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
