"""`python -m ontology.generate` writes registry.ttl and data/shared_names.csv from the CSV files; with --check it only says (exit code 1)
that one is stale.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ontology.errors import InputError
from ontology.registry import Registry
from ontology.registry_tables import read_tables
from ontology.registry_turtle import registry_turtle
from ontology.shared_names import shared_names, written

HERE = Path(__file__).parent


def generated(folder: Path = HERE) -> dict[Path, str]:
    """What the CSV files in `folder`/data give: file -> text; raises InputError on a bad row."""
    tables = read_tables(folder / "data")
    return {
        folder / "registry.ttl": registry_turtle(tables),
        folder / "data" / "shared_names.csv": written(shared_names(Registry(tables))),
    }


def stale(folder: Path = HERE) -> bool:
    """Whether a generated file differs from what the CSV files of `folder`/data say; raises InputError on a bad row."""
    return any(not file.exists() or file.read_text(encoding="utf-8") != text for file, text in generated(folder).items())


def write(folder: Path = HERE) -> None:
    """Write the generated files of `folder`; raises InputError on a bad row."""
    for file, text in generated(folder).items():
        file.write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Run the command; returns the exit code."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("usage: python -m ontology.generate [--check]\n")
        return 2
    try:
        if not arguments:
            write()
        elif stale():
            sys.stderr.write(
                "ontology/registry.ttl or shared_names.csv is older than the CSV files of ontology/data: run python -m ontology.generate\n"
            )
            return 1
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
