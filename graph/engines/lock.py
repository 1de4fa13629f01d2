"""Who works in a folder: one writer, who signs, or many readers; a lock ends with its process, however that ends."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from socket import gethostname
from typing import BinaryIO

PAUSE = 0.05


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock on an open file; it ends with `release`, or when nobody refers to it any more."""

    file: BinaryIO

    def release(self) -> None:
        """Let go of it."""
        self.file.close()


def exclusive(place: Path, *, wait: float = 0.0) -> Lock | None:
    """The only lock on a file, made if it is not there; None when others had one for `wait` seconds. Raises OSError."""
    # Unbuffered, and neither cut nor moved to the end on opening: another one's signature stays until the lock is ours.
    descriptor = os.open(place, os.O_RDWR | os.O_CREAT, 0o666)
    return _locked(os.fdopen(descriptor, "r+b", buffering=0), "LOCK_EX", wait)


def shared(place: Path) -> Lock | None:
    """One of many locks on a file, for which reading it is enough; None while somebody has the only one. Raises OSError."""
    return _locked(place.open("rb", buffering=0), "LOCK_SH", 0.0)


def sign(lock: Lock) -> None:
    """Write into a locked file who has it: process, host and time."""
    told = {"pid": os.getpid(), "host": gethostname(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
    erase(lock)
    lock.file.write(json.dumps(told).encode() + b"\n")


def erase(lock: Lock) -> None:
    """Take the signature out: what was to be done is done."""
    lock.file.seek(0)
    lock.file.truncate()


def signed(place: Path) -> str:
    """Who signed a file, in words; empty when nobody did or it cannot be read."""
    try:
        told = json.loads(place.read_bytes())
        return f"process {told['pid']} on {told['host']} since {told['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _locked(file: BinaryIO, kind: str, wait: float) -> Lock | None:
    until = time.monotonic() + wait
    while not _try(file.fileno(), kind):
        if time.monotonic() >= until:
            file.close()
            return None
        time.sleep(PAUSE)
    return Lock(file)


def _try(descriptor: int, kind: str) -> bool:
    if sys.platform == "win32":
        # No such locks: there, the database's own keeps a second writer out, and the files in use cannot be removed.
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, getattr(fcntl, kind) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
