"""Keys and values that a file states of itself (front matter, a JSON line) as facts about the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ingest.read.dates import written_date
from ingest.read.genre import genre_named
from ingest.read.metadata import Metadata, one_line
from ontology.errors import InputError
from ontology.model import PartialDate

TITLE = ("title", "headline")
PUBLISHER = ("publisher", "source", "site", "site_name", "sitename", "publication")
AUTHOR = ("author", "authors", "by", "byline")
PUBLISHED = ("published", "date", "published_on", "date_published", "published_at", "publication_date", "posted", "posted_on")
URL = ("url", "link", "source_url", "canonical", "canonical_url")
GENRE = ("genre", "type", "kind")


def metadata_of(stated: Mapping[str, object], *, place: str) -> Metadata:
    """The facts among `stated`, keys in any case; raises InputError, naming `place`, for a date that cannot be read."""
    plain = {str(key).strip().lower().replace("-", "_").replace(" ", "_"): value for key, value in stated.items()}
    publisher = _first(plain, PUBLISHER)
    url = _first(plain, URL)
    if publisher is not None and publisher.startswith(("http://", "https://")):
        publisher, url = None, url or publisher
    return Metadata(
        title=_first(plain, TITLE),
        publisher=publisher,
        author=_first(plain, AUTHOR),
        published=_published(plain, place),
        url=url,
        genre=genre_named(_first(plain, GENRE)),
    )


def _first(stated: Mapping[str, object], keys: Iterable[str]) -> str | None:
    return next((value for value in (_flat(stated.get(key)) for key in keys) if value is not None), None)


def _flat(value: object) -> str | None:
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(_name, value))) or None
    return _name(value)


def _name(value: object) -> str | None:
    """A plain value, or the name of {"name": ...}; anything nested deeper (YAML can make that endless) is not looked into."""
    inner = value.get("name") if isinstance(value, Mapping) else value
    return None if isinstance(inner, (Mapping, list, tuple)) else one_line(inner)


def _published(stated: Mapping[str, object], place: str) -> PartialDate | None:
    for key in PUBLISHED:
        value = _flat(stated.get(key))
        if value is not None:
            day = written_date(value)
            if day is None:
                raise InputError(f"{place}: {key} {value!r} is not a date; write it as 2026, 2026-05 or 2026-05-21")
            return day
    return None
