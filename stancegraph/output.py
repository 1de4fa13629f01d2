"""Text out: to stdout, to stderr, or to a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from ontology.errors import InputError

# Every page we write carries this, so that we never overwrite a file that somebody else made.
OURS = "Stancegraph"


def say(text: str) -> None:
    """One result on stdout, ended by exactly one line break."""
    sys.stdout.write(text if text.endswith("\n") else f"{text}\n")


def note(text: str) -> None:
    """One message on stderr; line breaks inside it become spaces."""
    sys.stderr.write(" ".join(text.split()) + "\n")


def counted(number: int, noun: str) -> str:
    """A number and its noun: 1 actor, 2 actors."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def write_whole(path: Path, text: str) -> None:
    """Write `text` as UTF-8 to `path` by way of a temporary file beside it; raises InputError if that cannot be done."""
    with writing_whole(path) as file:
        file.write(text)


@contextmanager
def writing_whole(path: Path | str) -> Iterator[TextIO]:
    """A file to write UTF-8 to, which takes the place of `path` when all went well; raises InputError if that cannot be done."""
    path = Path(path)
    if path.is_dir():
        raise InputError(f"cannot write to {str(path)!r}: it is a directory; give the path of a file")
    if not path.parent.is_dir():
        raise InputError(f"cannot write {str(path)!r}: the directory {str(path.parent)!r} does not exist")
    try:
        handle, draft = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise InputError(f"cannot write {str(path)!r}: {error.strerror}") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            yield file
        Path(draft).chmod(0o666 & ~_umask())
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def refuse_foreign(path: Path, *, remedy: str) -> None:
    """Raise InputError if `path` exists and is not a page that Stancegraph wrote."""
    if not path.exists():
        return
    if path.is_file():
        with path.open(encoding="utf-8", errors="replace") as file:
            if OURS in file.read(4096):
                return
    raise InputError(f"{str(path)!r} is there already and was not written by Stancegraph; {remedy}")


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
