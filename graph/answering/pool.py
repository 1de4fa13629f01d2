"""The processes that answer the queries on one store: started when needed, lent to one thread at a time, replaced when they die."""

from __future__ import annotations

import os
import time
from pathlib import Path
from threading import Condition

from graph.answering.process import Launch, Process
from graph.engines.asked import Asked, BusyError, Reply


class Pool:
    """At most `size` processes; safe to use from many threads, and after a fork (the child starts its own)."""

    def __init__(self, launch: Launch, size: int) -> None:
        """Start nothing yet."""
        self._launch = launch
        self._size = size
        self._processes: list[Process] = []
        self._idle: list[Process] = []
        self._begin()

    def ask(self, asked: Asked, database: Path | None = None) -> Reply:
        """The answer of the next free process; raises the errors of `engines.asked`, BusyError when none is free within the time limit."""
        process = self._borrow(asked.timeout)
        try:
            return process.ask(asked, database)
        finally:
            self._give_back(process)

    def close(self) -> None:
        """End all processes, at once; the pool may be asked again and then starts new ones."""
        if self._owner != os.getpid():
            return
        with self._changed:
            ended, self._processes, self._idle = self._processes, [], []
            self._changed.notify_all()
        for process in ended:
            process.end()

    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes that run now."""
        return tuple(process.pid for process in self._processes)

    def _begin(self) -> None:
        self._owner = os.getpid()
        self._changed = Condition()
        self._starting = 0
        self._processes, self._idle = [], []

    def _borrow(self, patience: float) -> Process:
        if self._owner != os.getpid():
            # A fork copies the list of processes, but they talk to the parent.
            self._begin()
        deadline = time.monotonic() + patience
        with self._changed:
            while not self._idle and len(self._processes) + self._starting >= self._size:
                if not self._changed.wait(deadline - time.monotonic()):
                    raise BusyError(f"no query was begun within {patience:g} s because others are still running: ask again later")
            while self._idle:
                # The one that answered last has what it read still at hand.
                process = self._idle.pop()
                if process.alive:
                    return process
                self._drop(process)
            self._starting += 1
        return self._started()

    def _started(self) -> Process:
        process = None
        try:
            process = Process(self._launch)
            return process
        finally:
            with self._changed:
                self._starting -= 1
                if process:
                    self._processes.append(process)
                self._changed.notify()

    def _give_back(self, process: Process) -> None:
        with self._changed:
            if process not in self._processes:
                return
            if process.alive:
                self._idle.append(process)
            else:
                self._drop(process)
            self._changed.notify()

    def _drop(self, process: Process) -> None:
        self._processes.remove(process)
        process.end()
