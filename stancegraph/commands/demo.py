"""`stancegraph demo`: the bundled texts through every step, from source text to page."""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ontology.errors import InputError
from stancegraph import options

if TYPE_CHECKING:
    from graph.store import Store
    from ontology.model import Document

QUESTIONS: tuple[tuple[str, dict[str, str]], ...] = (
    ("who-opposes", {"target": "California SB 1047"}),
    ("positions-on", {"target": "New York RAISE Act"}),
    ("since-when", {"actor": "Anthropic"}),
)


def demo(
    store: options.Store = "stancegraph-demo.db",
    output: Annotated[Path, typer.Option("-o", "--output", metavar="PAGE.html", help="Where to write the page.")] = Path(
        "stancegraph-demo.html"
    ),
    min_confidence: options.MinConfidence = 0.0,
) -> None:
    """Read bundled texts, answer three questions, draw a page.

    Example:
      stancegraph demo

    """
    from stancegraph.commands.draw import drawn
    from stancegraph.filing import file_documents, note_left_out
    from stancegraph.output import counted, refuse_foreign, say, write_whole

    refuse_foreign(output, remedy="name another file with -o")
    documents = tuple(samples())
    _refuse_other_documents(store, documents)
    # What is not stored is in no answer and not on the page: neither needs the limit again.
    filed = file_documents(store, documents, min_confidence=min_confidence)
    note_left_out(filed, min_confidence)
    say(f"{len(documents)} bundled texts read into {filed.place}: {counted(filed.counts.statements, 'statement')}.")
    _answer_questions(store, filed.place)
    write_whole(output, drawn(store, title="Who stands where on AI policy: the bundled texts"))
    say(f"The page: {output.resolve()}")
    held = filed.counts
    say(f"{counted(held.actors, 'actor')}, {counted(held.statements, 'statement')}, {counted(held.documents, 'document')}")


def samples() -> Iterator[Document]:
    """The bundled texts, written for this project, in the order of their names."""
    from importlib.resources import as_file, files

    from ingest.read import read

    folder = files("stancegraph").joinpath("samples")
    for sample in sorted(folder.iterdir(), key=lambda each: each.name):
        if sample.name.endswith(".md") and sample.name != "README.md":
            with as_file(sample) as path:
                yield from read([path])


def _refuse_other_documents(store: str, documents: tuple[Document, ...]) -> None:
    """The demo shows its own texts only, and never adds them to somebody's collection."""
    from graph.opening import held_at

    if not held_at(store):
        return
    with _opened(store) as opened:
        place, others = opened.place, {source.id for source in opened.documents()} - {document.source.id for document in documents}
    if others:
        raise InputError(f"{place!r} holds other documents than the bundled ones; name another directory with --store")


def _opened(store: str) -> Store:
    from graph.opening import open_store

    return open_store(store, read_only=True)


def _answer_questions(store: str, place: str) -> None:
    from graph.query import answer, questions, write
    from stancegraph.output import say

    title_of = {question.name: question.title for question in questions()}
    with _opened(store) as opened:
        for name, parameters in QUESTIONS:
            given = [f"{key}={value}" for key, value in parameters.items()]
            say(f"\n{title_of[name]}\n  {shlex.join([_program(), 'query', name, *given, '--store', place])}\n")
            say(write(answer(opened, name, parameters), "table"))
    say("")


def _program() -> str:
    """How to call this program from here: after `make demo` it is not on the PATH."""
    called = sys.argv[0]
    return called if Path(called).name == "stancegraph" and not shutil.which("stancegraph") else "stancegraph"
