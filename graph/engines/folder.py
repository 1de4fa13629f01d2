"""The folder of a store on disk: what lies where, when it may be opened, and what a failure means in one line."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import pyoxigraph

from graph.engines.lock import Lock, exclusive, shared, signed
from graph.engines.published import Published
from ontology.errors import InputError

FORMAT = 1
# A writer may put another manifest in the place of one whose name we have just read.
TRIES = 3
# From so many texts on, all of them are waited for at once.
MANY = 20
_DAMAGE = re.compile(
    r"corrupt|checksum|CURRENT|MANIFEST|invalid|mismatch|truncated|\.sst|bad block|no such file|decod|encod|unexpected", re.IGNORECASE
)
Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Folder:
    """`path/graph` is the Oxigraph database, `path/published` its copies for readers, `path/sources/<document id>.txt` the texts.

    `path/stancegraph.json` says the format version, `path/writer.json` who writes; it is empty when what was written is published as well.
    """

    path: Path

    @property
    def database(self) -> Path:
        """Where Oxigraph keeps its files."""
        return self.path / "graph"

    @property
    def published(self) -> Published:
        """The copies of the database that readers open."""
        return Published(self.path / "published")

    @property
    def writer_file(self) -> Path:
        """The file that the writer has a lock on, and signs."""
        return self.path / "writer.json"

    @property
    def version_file(self) -> Path:
        """The file that makes a folder a store."""
        return self.path / "stancegraph.json"

    def source(self, document_id: str) -> Path:
        """Where a document's text lies; raises InputError for an id that is not 16 hex digits, so that no id leads out of the folder."""
        if not re.fullmatch(r"[0-9a-f]{16}", document_id):
            raise InputError(f"{document_id!r} is not a document id: 16 hex digits are expected")
        return self.path / "sources" / f"{document_id}.txt"

    def exists(self) -> bool:
        """Whether a store is there; raises InputError for a file, a folder of somebody else's, another format and missing parts."""
        if not self.path.exists():
            return False
        if not self.path.is_dir():
            raise InputError(f"{self.path} is a file, not a store: name a folder")
        if not self.version_file.is_file():
            if any(self.path.iterdir()):
                raise InputError(
                    f"{self.path} is a folder but not a store (it has no stancegraph.json): name another folder or an empty one"
                )
            return False
        self._check_format()
        if any(self._has_manifest() for _ in range(TRIES)):
            return True
        if any(self.path.glob("sources/*.txt")) or (self.database.is_dir() and self.is_published()):
            raise self.damaged("graph/CURRENT is missing or names no manifest")
        # Nothing was ever stored: whoever made it was killed over it.
        return False

    def create(self) -> None:
        """Make the folder a store without documents; raises InputError when that cannot be written."""
        self.attempt(self._create)

    def write_sources(self, texts: Mapping[str, str]) -> None:
        """Put the texts of documents, by id, in their places, each whole or not at all; on return they are on the disk."""
        # One call for all that is unwritten costs as much as waiting for a few files, and a load has a thousand.
        at_once = len(texts) > MANY and hasattr(os, "sync")
        for document_id, text in texts.items():
            place, content = self.source(document_id), text.encode("utf-8")
            if not place.is_file() or place.read_bytes() != content:
                self.attempt(partial(_write_whole, place, content, wait=not at_once))
        if at_once:
            os.sync()

    def erase_source(self, document_id: str) -> None:
        """Take a document's text away."""
        self.attempt(lambda: self.source(document_id).unlink(missing_ok=True))

    def read_source(self, document_id: str) -> bytes:
        """The stored bytes of a document's text; raises InputError when there are none."""
        place = self.source(document_id)
        try:
            return place.read_bytes()
        except OSError as error:
            raise InputError(
                f"the text of document {document_id} cannot be read from {place} ({error.strerror}): ingest its source again"
            ) from error

    def is_published(self) -> bool:
        """Whether there is a copy for readers."""
        return self.attempt(self.published.exist)

    def is_unfinished(self) -> bool:
        """Whether readers should not be content with what is published: nothing is, or a writer was killed before it published its last."""
        return not self.is_published() or bool(signed(self.writer_file))

    def lock(self, *, wait: float) -> Lock:
        """The writer's lock, to be signed; raises InputError naming who has it, if it was taken for `wait` seconds."""
        lock = self.attempt(lambda: exclusive(self.writer_file, wait=wait))
        if lock is None:
            raise self.in_use()
        return lock

    def open(self) -> pyoxigraph.Store:
        """The database, to write to it; raises InputError when it is damaged or cannot be written."""
        return self.attempt(lambda: pyoxigraph.Store(str(self.database)))

    def guard(self) -> Lock | None:
        """A lock that keeps writers out while the database itself is read; None while there is one, or none has ever been."""
        try:
            return shared(self.writer_file)
        except FileNotFoundError:
            return None

    def open_copy(self, database: Path) -> pyoxigraph.Store:
        """A database that nobody writes to, to read it."""
        return self.attempt(lambda: pyoxigraph.Store.read_only(str(database)))

    def attempt(self, action: Callable[[], Outcome]) -> Outcome:
        """Run what reads or writes the store and turn the operating system's and the database's failures into InputError."""
        try:
            return action()
        except (OSError, RuntimeError) as error:
            raise self._refusal(error) from error
        except BaseException as error:
            # A panic of Rust code over damaged files arrives as PyO3's PanicException, which is no Exception and cannot be imported.
            if type(error).__name__ != "PanicException":
                raise
            raise self.damaged(" ".join(str(error).split())) from error

    def damaged(self, what: str) -> InputError:
        """The error for a store whose files are not as they were written."""
        return InputError(
            f"the store {self.path} is damaged ({what}): if no other process is writing to it, ingest its sources into a new one"
        )

    def _refusal(self, error: OSError | RuntimeError) -> InputError:
        told = " ".join(str(error).split())
        if "lock" in told.casefold() and "LOCK" in told:
            return self.in_use()
        if isinstance(error, PermissionError) or re.search("permission denied|read-only file system", told, re.IGNORECASE):
            return InputError(f"the store {self.path} cannot be written ({told}): check its permissions, or name another --store")
        if re.search("no space left|file too large|disk quota", told, re.IGNORECASE):
            return InputError(f"the store {self.path} has no room to write ({told}): free some space; nothing was changed")
        if _DAMAGE.search(told):
            return self.damaged(told)
        return InputError(f"the store {self.path} cannot be used ({told})")

    def in_use(self) -> InputError:
        """The error for a store that somebody else writes to."""
        holder = signed(self.writer_file)
        return InputError(
            f"the store {self.path} is in use by another process{f' ({holder})' if holder else ''}: "
            "wait until it has ended, or name another --store"
        )

    def _has_manifest(self) -> bool:
        """Whether the database names its manifest; a reader should hear of a loss that a published copy would hide."""
        try:
            named = (self.database / "CURRENT").read_bytes()
        except OSError:
            return False
        return re.fullmatch(rb"MANIFEST-\d+\n", named) is not None and (self.database / named.decode().strip()).is_file()

    def _create(self) -> None:
        (self.path / "sources").mkdir(parents=True, exist_ok=True)
        _write_whole(self.version_file, (json.dumps({"format": FORMAT}) + "\n").encode())

    def _check_format(self) -> None:
        try:
            found = json.loads(self.version_file.read_text(encoding="utf-8"))["format"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise self.damaged(f"stancegraph.json cannot be read: {error}") from error
        if found != FORMAT:
            raise InputError(
                f"the store {self.path} has format {found!r}, this version reads format {FORMAT}: ingest its sources into a new store"
            )


def _write_whole(place: Path, content: bytes, *, wait: bool = True) -> None:
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            # A graph that is stored is never without its text, also when the power fails.
            file.flush()
            if wait:
                os.fsync(file.fileno())
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
