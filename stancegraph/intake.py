"""Sources go in, documents come out; what cannot be used is an error, or, inside a directory, a skipped file with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ontology.errors import InputError

if TYPE_CHECKING:
    from ontology.model import Document
    from ontology.registry import Registry


@dataclass(frozen=True, slots=True)
class About:
    """What the user says of sources that do not say it of themselves."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was left out, named, and why, in words for the user."""

    reason: str

    def __str__(self) -> str:
        """One line for stderr."""
        return f"skipped {self.reason}"


def intake(sources: Iterable[str], about: About) -> Iterator[Document | Skipped]:
    """Read sources in the order given. A named file must be readable (else InputError); inside a directory, unreadable ones are skipped."""
    for source in sources:
        if source != "-" and Path(source).is_dir():
            yield from _tolerant(source, _below(source, about))
        else:
            yield from _strict(_outcomes(source, about))


def on_topic(readings: Iterable[Document | Skipped], registry: Registry, *, any_topic: bool) -> Iterator[Document | Skipped]:
    """The same, but what is not about AI policy is skipped, unless `any_topic`."""
    from ingest.extract import on_topic as is_on_topic

    for reading in readings:
        if any_topic or isinstance(reading, Skipped) or is_on_topic(reading, registry=registry):
            yield reading
        else:
            title = reading.source.title[:40]
            yield Skipped(f"the text {title!r}: nothing in it is about AI policy; --any-topic reads it all the same")


def _below(directory: str, about: About) -> Iterator[Document | Skipped | InputError]:
    from ingest.read.walk import files_of

    for path in files_of(Path(directory)):
        if isinstance(path, InputError):
            yield path
        else:
            yield from _one_complaint(_outcomes(str(path), about))


def _one_complaint(outcomes: Iterable[Document | Skipped | InputError]) -> Iterator[Document | Skipped | InputError]:
    """The same, but of many bad lines in one file only the first is told, and how many more there are."""
    problems: list[InputError] = []
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            problems.append(outcome)
        else:
            yield outcome
    if problems:
        yield InputError(f"{problems[0]} (and {len(problems) - 1} more lines like it)") if len(problems) > 1 else problems[0]


def _outcomes(source: str, about: About) -> Iterator[Document | Skipped | InputError]:
    from ingest.cleaning.language import is_english
    from ingest.read import read_each

    name = "standard input" if source == "-" else source
    for outcome in read_each([source], title=about.title, publisher=about.publisher, author=about.author, published=about.published):
        if isinstance(outcome, InputError) or is_english(outcome.text):
            yield outcome
        else:
            yield Skipped(f"{name}: the text ({outcome.source.title[:40]!r}) is not English, and only English is understood")


def _strict(outcomes: Iterable[Document | Skipped | InputError]) -> Iterator[Document | Skipped]:
    for outcome in outcomes:
        if isinstance(outcome, InputError):
            raise outcome
        yield outcome


def _tolerant(directory: str, outcomes: Iterable[Document | Skipped | InputError]) -> Iterator[Document | Skipped]:
    """Errors become skipped files, unless there is nothing else: then the directory itself is what cannot be used."""
    problems: list[InputError] = []
    usable = False
    for outcome in outcomes:
        if isinstance(outcome, InputError) and not usable:
            problems.append(outcome)
            continue
        if not usable:
            usable = True
            yield from (Skipped(str(problem)) for problem in problems)
        yield Skipped(str(outcome)) if isinstance(outcome, InputError) else outcome
    if not usable and problems:
        raise (
            problems[0]
            if len(problems) == 1
            else InputError(f"{directory}: none of its {len(problems)} files can be read; first, {problems[0]}")
        )
