"""`python -m ontology.generate` writes registry.ttl from the CSV files; with --check it only says (exit code 1) that it is stale."""

from __future__ import annotations

import sys
from pathlib import Path

from ontology.errors import InputError
from ontology.registry_tables import read_tables
from ontology.registry_turtle import registry_turtle

HERE = Path(__file__).parent


def stale(folder: Path = HERE) -> bool:
    """Whether `folder`/registry.ttl differs from what the CSV files of its data folder say; raises InputError on a bad row."""
    written = folder / "registry.ttl"
    return not written.exists() or written.read_text(encoding="utf-8") != registry_turtle(read_tables(folder / "data"))


def write(folder: Path = HERE) -> None:
    """Write `folder`/registry.ttl from the CSV files of its data folder; raises InputError on a bad row."""
    (folder / "registry.ttl").write_text(registry_turtle(read_tables(folder / "data")), encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Run the command; returns the exit code."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("usage: python -m ontology.generate [--check]\n")
        return 2
    try:
        if not arguments:
            write()
        elif stale():
            sys.stderr.write("ontology/registry.ttl is older than ontology/data: run python -m ontology.generate\n")
            return 1
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
