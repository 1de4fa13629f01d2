"""A user's own CSV files of actors and instruments: paths in, lines out, each known by its header to be the one or the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ontology.actor_rows import ACTORS
from ontology.csv_rows import Row, header, parse
from ontology.errors import InputError
from ontology.policy_rows import INSTRUMENTS

# What a user's file must say; every other column may be left out, and then says nothing.
NEEDED = {ACTORS: ("id", "label", "class", "type"), INSTRUMENTS: ("id", "label", "type", "status")}
_UNSAID = {"checked": "no", "draft": "no"}


def own_rows(paths: Iterable[Path]) -> tuple[list[Row], list[Row]]:
    """The lines that add actors, and those that add instruments, of CSV files and folders of them; raises InputError."""
    actors: list[Row] = []
    instruments: list[Row] = []
    for path in paths:
        for file in _files(path):
            text = _read(file)
            written = header(text)
            kind = _kind(file, written)
            lines = (_filled(row, kind) for row in parse(text, str(file), written))
            (actors if kind is ACTORS else instruments).extend(lines)
    return actors, instruments


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = sorted(file for file in path.rglob("*.csv") if file.is_file())
    if not found:
        raise InputError(f"{path}: the folder holds no .csv file: name a folder that does, or a file")
    yield from found


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{file}: is not UTF-8 at byte {error.start}: save it as UTF-8") from None
    except OSError as error:
        raise InputError(
            f"{file}: cannot be read ({error.strerror}): name a CSV file of actors or instruments, or a folder of them"
        ) from None


def _kind(file: Path, written: tuple[str, ...]) -> tuple[str, ...]:
    for columns, needed in NEEDED.items():
        if set(needed) <= set(written) <= set(columns) and len(set(written)) == len(written):
            return columns
    asked = " or ".join(
        f"{','.join(needed)} and any of {','.join(c for c in columns if c not in needed)}" for columns, needed in NEEDED.items()
    )
    raise InputError(f"{file}, line 1: the header is {','.join(written)!r}, it must be {asked}")


def _filled(row: Row, columns: tuple[str, ...]) -> Row:
    cells = {column: row.cells.get(column, "").strip() or _UNSAID.get(column, "") for column in columns}
    return Row(row.file, row.line, cells)
