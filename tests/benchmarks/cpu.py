"""CPU time of this process and of those it started: what a busy machine does beside them does not count."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

# Work in the background goes on if it takes this share of so many seconds, also where it gets a small part of a busy machine.
PAUSE, SHARE = 0.5, 0.02


def cpu_seconds() -> float:
    """CPU time spent so far, in seconds; that of running children is known to the nanosecond where /proc says it, else not at all."""
    return time.process_time() + sum(map(_of_process, _children("self")))


def spent(action: Callable[[], object], *, times: int = 1) -> float:
    """The least CPU time of several runs, in seconds: other work on the machine makes a run dearer and never cheaper."""
    found = []
    for _ in range(times):
        begin = cpu_seconds()
        action()
        found.append(cpu_seconds() - begin)
    return min(found)


def rest() -> None:
    """Wait until no thread of this process works, as those of a database do for a while after they were given much."""
    while True:
        begin = time.process_time()
        time.sleep(PAUSE)
        if time.process_time() - begin < SHARE * PAUSE:
            return


def _children(process: str) -> list[str]:
    listed = [place.read_text() for place in Path(f"/proc/{process}/task").glob("*/children")]
    return " ".join(listed).split()


def _of_process(process: str) -> float:
    try:
        threads = [place.read_text() for place in Path(f"/proc/{process}/task").glob("*/schedstat")]
    except OSError:
        return 0.0
    return sum(int(thread.split()[0]) for thread in threads) / 1e9
