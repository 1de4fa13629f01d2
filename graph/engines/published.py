"""What readers read: copies of the database that nobody writes to any more, made by the writer, removed when a newer one is there.

Oxigraph says that opening a database for reading while another process writes to it is undefined, and under load one opening in twelve
fails ("No such file", "Corruption"). So nobody does: readers open the newest of these copies. RocksDB makes one as a checkpoint, whose
files are hard links to files that it never changes; it costs some tens of milliseconds and hardly any room.

`published/7` is a copy, `published/7.readers` the file on which each of its readers has a shared lock. The writer removes an older copy
once it gets the only lock on it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from graph.engines.lock import Lock, exclusive, shared

RETRIES = 20
_DRAFT = ".draft"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that stays as long as its lock is not released."""

    path: Path
    lock: Lock


@dataclass(frozen=True, slots=True)
class Published:
    """The folder of the copies."""

    path: Path

    def newest(self) -> Copy | None:
        """The newest copy, locked for reading; None when there is none. Raises OSError."""
        for _ in range(RETRIES):
            numbers = self._numbers()
            if not numbers:
                return None
            copy = self.path / str(numbers[-1])
            try:
                lock = shared(self._readers(numbers[-1]))
            except FileNotFoundError:
                # A newer one has come, and this one has gone.
                continue
            if lock is not None and copy.is_dir():
                return Copy(copy, lock)
            if lock is not None:
                lock.release()
        raise FileNotFoundError(f"No such file or directory: {self.path} (its copies come and go)")

    def is_newest(self, copy: Copy) -> bool:
        """Whether nothing was published after a copy."""
        return copy.path.name == str((self._numbers() or [0])[-1])

    def exist(self) -> bool:
        """Whether anything has been published."""
        return bool(self._numbers())

    def publish(self, copy: Callable[[Path], None]) -> None:
        """Let `copy` write a new one into a folder that is not there yet, and remove those that nobody reads. For the writer alone."""
        self.path.mkdir(exist_ok=True)
        draft, numbers = self.path / _DRAFT, self._numbers()
        shutil.rmtree(draft, ignore_errors=True)
        copy(draft)
        number = numbers[-1] + 1 if numbers else 1
        self._readers(number).touch()
        draft.replace(self.path / str(number))
        for old in numbers:
            self._remove_unread(old)

    def _remove_unread(self, number: int) -> None:
        lock = exclusive(self._readers(number))
        if lock is None:
            return
        shutil.rmtree(self.path / str(number), ignore_errors=True)
        self._readers(number).unlink(missing_ok=True)
        lock.release()

    def _numbers(self) -> list[int]:
        if not self.path.is_dir():
            return []
        return sorted(int(each.name) for each in self.path.iterdir() if each.name.isdigit())

    def _readers(self, number: int) -> Path:
        return self.path / f"{number}.readers"
