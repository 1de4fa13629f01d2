"""CPU time of this process and of those it started: what a busy machine does beside them does not count. And time by the clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# Work in the background goes on if it takes this share of so many seconds, also where it gets a small part of a busy machine.
PAUSE, SHARE = 0.5, 0.02


@dataclass(frozen=True, slots=True, order=True)
class Took:
    """Seconds by the clock until something was done, and of CPU time with what it left to be done in the background."""

    clock: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.clock:.2f} s, CPU {self.cpu:.2f} s"


def took(action: Callable[[], object]) -> Took:
    """What it takes, begun and ended on a process that rests."""
    rest()
    begun, begin = time.monotonic(), cpu_seconds()
    action()
    clock = time.monotonic() - begun
    rest()
    return Took(clock, cpu_seconds() - begin)


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
