"""What the caller named to the files it means: a file is itself, a directory is the readable files below it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from ontology.errors import InputError

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".jsonl", ".ndjson"})


def files_of(source: Path) -> Iterator[Path | InputError]:
    """The files that `source` stands for, sorted by path, hidden ones left out; whatever is in the way comes out as its error."""
    try:
        is_directory = stat.S_ISDIR(source.stat().st_mode)
    except OSError as error:
        yield unreadable(source, error)
        return
    except ValueError:
        yield InputError(f"{shown(source)}: is not a path; check the path")
        return
    if not is_directory:
        yield source
        return
    found = False
    for path in _below(source):
        found = True
        yield path
    if not found:
        yield InputError(f"{shown(source)}: holds no file to read; give a directory with {', '.join(sorted(SUFFIXES))} files")


def _below(directory: Path) -> Iterator[Path | InputError]:
    problems: list[OSError] = []
    paths: list[Path] = []
    for folder, folders, names in os.walk(directory, onerror=problems.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths.extend(Path(folder, name) for name in names if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES)
    # A pipe would be waited for without end; a link that leads nowhere is kept, to be named as such.
    paths = [path for path in paths if path.is_file() or path.is_symlink()]
    yield from sorted(paths, key=lambda path: path.parts)
    for problem in problems:
        yield unreadable(Path(str(problem.filename)), problem)


def unreadable(path: Path, error: OSError) -> InputError:
    """Why `path` cannot be opened, in the user's terms."""
    if isinstance(error, FileNotFoundError):
        return InputError(f"{shown(path)}: there is no such file or directory; check the path")
    if isinstance(error, PermissionError):
        return InputError(f"{shown(path)}: permission denied; allow reading it (chmod +r)")
    return InputError(f"{shown(path)}: cannot be read ({error.strerror or type(error).__name__}); check the path")


def shown(path: Path) -> str:
    """A path as one printable line."""
    name = str(path)
    return name if name.isprintable() else ascii(name)
