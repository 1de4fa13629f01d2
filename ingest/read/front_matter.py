"""The YAML block between two "---" lines at the head of a text, as facts about the source."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.read.fields import metadata_of
from ingest.read.metadata import Metadata
from ontology.errors import InputError

FENCED = re.compile(r"\s*\A---[ \t]*\n(?P<yaml>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
BARE_DATE = re.compile(r"^([\w-]+:[ \t]+)(\d{4}-\d\d?-\d\d?(?:[T ][^#'\n]*?)?)(?=[ \t]*(?:#.*)?$)", re.MULTILINE)
KEY_LINE = re.compile(r"\A\s*(?:#.*\n\s*)*[\w-]+\s*:(?:\s|\Z)")


def split_front_matter(text: str, *, place: str) -> tuple[Metadata, str]:
    """What the front matter states, and the text after it: the front matter itself is never part of a stored text.

    Raises InputError, naming `place`, for a block that starts with a key but is not YAML, and for a date that is none.
    """
    match = FENCED.match(text)
    if match is None or not KEY_LINE.match(match["yaml"] or ""):
        return Metadata(), text
    return metadata_of(_parse(match["yaml"], place), place=f"{place}: front matter"), text[match.end() :].lstrip("\n")


def _parse(yaml: str, place: str) -> Mapping[str, object]:
    import srsly  # type: ignore[import-untyped]

    try:
        # A date such as 2026-02-30 would make the YAML reader itself fail, so every bare date is read as a string.
        read = srsly.yaml_loads(BARE_DATE.sub(r"\1'\2'", yaml))
    except ValueError as error:
        line = re.search(r"line (\d+), column", str(error))
        where = f" (line {int(line[1]) + 1})" if line else ""
        raise InputError(f"{place}: the front matter is not YAML{where}; put quotes around a value that holds a colon") from None
    if not isinstance(read, Mapping):
        raise InputError(f"{place}: the front matter has no keys; write lines such as title: ...")
    return read
