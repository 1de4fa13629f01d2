"""A store's folder as an engine: one writer with the database itself, any number of readers with the newest copy that it published."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph
from pyoxigraph import Quad

from graph.engines.embedded import Embedded
from graph.engines.engine import Change
from graph.engines.folder import Folder
from graph.engines.lock import PAUSE, Lock, erase, sign
from graph.engines.published import Copy
from ontology.errors import InputError

WAIT_SECONDS = 2.0
# A load of fewer bytes leaves the database as quick to read as it was.
LARGE_LOAD = 16 << 20


class Disk(Embedded):
    """The database of a folder, open."""

    def __init__(self, folder: Folder, *, read_only: bool, wait: float = WAIT_SECONDS) -> None:
        """Open it; raises InputError when it is damaged, cannot be written, or was somebody else's to write for `wait` seconds."""
        self.folder = folder
        # A query that runs in another thread or process may still read the copy before the newest.
        self._copies: list[Copy] = []
        self._guard: Lock | None = None
        self._lock: Lock | None = None
        self._unpublished = False
        # Bytes that were loaded in bulk since the files of the database were last merged.
        self._loose = 0
        try:
            if not read_only:
                self._begin(wait)
            super().__init__(self._readable(wait) if read_only else folder.open(), folder.attempt)
        except BaseException:
            self._release()
            raise

    @property
    def place(self) -> str:
        """The folder."""
        return str(self.folder.path)

    @property
    def database(self) -> Path:
        """The newest published copy, in which everything is that was changed."""
        self.settle()
        copy = self._copies[-1] if self._copies else self._newest()
        return copy.path if copy else self.folder.database

    def change(self, change: Change) -> None:
        """Texts come first and go last: one without its graph does no harm, and a graph is never without its text."""
        self.folder.write_sources({document_id: text for document_id, text in change.texts.items() if text is not None})
        super().change(change)
        for document_id, text in change.texts.items():
            if text is None:
                self.folder.erase_source(document_id)
        self._unpublished = True
        if change.texts and not self.folder.is_published():
            # There is nothing to read yet: readers need not wait for a settled state.
            self.settle()

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads."""
        super().load(quads)
        self._unpublished = True

    def load_texts(self, texts: Iterable[bytes]) -> None:
        """Add many quads as texts."""
        super().load_texts(map(self._counted, texts))
        self._unpublished = True

    def update(self, text: str) -> None:
        """Carry out a SPARQL update."""
        super().update(text)
        self._unpublished = True

    def text(self, document_id: str) -> bytes:
        """The stored bytes of a document's text."""
        return self.folder.read_source(document_id)

    def settle(self) -> None:
        """Publish what was changed; one that only reads turns to what has been published since."""
        if self._lock is None:
            self._turn_to_newest()
        elif self._unpublished:
            self._merge()
            self.folder.attempt(lambda: self.folder.published.publish(self.quads.backup))
            self._unpublished = False
            if self._copies:
                self._newest()

    def close(self) -> None:
        """Publish what was changed and let go of the lock."""
        if not hasattr(self, "quads"):
            return
        try:
            if self._lock is not None:
                self.settle()
                self.folder.attempt(self.quads.flush)
                erase(self._lock)
        finally:
            # Oxigraph lets go of its own lock when the last reference goes.
            del self.quads
            self._release()

    def damaged(self, what: str) -> InputError:
        """The error for files that are not as they were written."""
        return self.folder.damaged(what)

    def _counted(self, text: bytes) -> bytes:
        self._loose += len(text)
        return text

    def _merge(self) -> None:
        """Merge the files that a large load left side by side, of which every look-up tries each: reading is then twice as fast.

        Only when much of the database is new, so that over many loads no quad is merged more than a few times.
        """
        if self._loose < LARGE_LOAD:
            return
        if 2 * self._loose >= sum(file.stat().st_size for file in self.folder.database.iterdir()):
            self.folder.attempt(self.quads.optimize)
            self._loose = 0

    def _begin(self, wait: float) -> None:
        """Take the lock and sign it; who signed before us and did not end well may have left something to publish."""
        self._lock = lock = self.folder.lock(wait=wait)
        self._unpublished = self.folder.is_unfinished()
        self.folder.attempt(lambda: sign(lock))

    def _readable(self, wait: float) -> pyoxigraph.Store:
        """The newest copy; without any, the database itself, which then nobody can write to."""
        until = time.monotonic() + wait
        while True:
            if (copy := self._newest()) is not None:
                return self.folder.open_copy(copy.path)
            self._guard = self.folder.guard()
            if self._guard is not None or not self.folder.writer_file.exists():
                return self.folder.open_copy(self.folder.database)
            if time.monotonic() >= until:
                raise self.folder.in_use()
            time.sleep(PAUSE)

    def _newest(self) -> Copy | None:
        copy: Copy | None = self.folder.attempt(self.folder.published.newest)
        if copy is not None:
            self._copies.append(copy)
        for old in self._copies[:-2]:
            old.lock.release()
        self._copies = self._copies[-2:]
        return copy

    def _turn_to_newest(self) -> None:
        if self._copies and self.folder.published.is_newest(self._copies[-1]):
            return
        if (copy := self._newest()) is not None:
            self.quads: pyoxigraph.Store = self.folder.open_copy(copy.path)
            self._let_go()

    def _release(self) -> None:
        for copy in self._copies:
            copy.lock.release()
        self._copies = []
        self._let_go()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _let_go(self) -> None:
        if self._guard is not None:
            self._guard.release()
            self._guard = None
