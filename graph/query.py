"""Questions to answers: a named question, a .rq file or SPARQL text goes in with its parameters, rows or triples come out."""

from __future__ import annotations

import difflib
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from subprocess import PIPE, Popen
from typing import IO, cast

from pyoxigraph import RdfFormat

from graph.answers import Answer, Value, write
from graph.guard import fill, refuse_unsafe
from graph.names import named
from graph.questions import Parameter, ParameterKind, Question, questions, read_question
from graph.store import Store
from graph.surer import surer
from graph.term import day, node, number, text
from ontology.errors import InputError
from ontology.terms import PREFIXES

__all__ = ["Answer", "Question", "Value", "answer", "questions", "sparql", "write"]

WORKER = Path(__file__).with_name("worker.py")


def answer(
    store: Store, question: str, parameters: Mapping[str, str] | None = None, *, timeout: float = 10.0, min_confidence: float = 0.0
) -> Answer:
    """Answer a question (a name, the path of a .rq file, or SPARQL text) over the union of the store's graphs.

    With `min_confidence` above 0 the answer is as if less sure statements, and what was derived from them, were not there; that takes a
    copy of the store in memory (`graph.surer`, made once, serves many questions). The query runs in a process of its own that is killed
    after `timeout` seconds, in which the copy does not count. Raises InputError for an unknown question or parameter, a value that names
    nothing or several things, text that is not a SPARQL query, one that would change or leave the store, and one that takes too long.
    """
    if min_confidence > 0:
        store = surer(store, min_confidence)
    store.settle()
    return _run(store, sparql(store, question, parameters or {}), timeout)


def sparql(store: Store, question: str, parameters: Mapping[str, str]) -> str:
    """The SPARQL text of a question with its parameters filled in; raises InputError as `answer` does."""
    asked = _question(question)
    known = {slot.name: slot for slot in asked.slots}
    for name in parameters:
        if name not in known:
            takes = f"it takes {', '.join(asked.parameters)}" if asked.slots else "it takes none"
            raise InputError(f"question {asked.name!r} has no parameter {name!r}: {takes}")
    values: dict[str, str] = {}
    for slot in asked.slots:
        given = parameters.get(slot.name, slot.default)
        if given is None and slot.required:
            raise InputError(f"question {asked.name!r} needs {slot}: {slot.meaning or slot.kind}")
        if given is not None:
            values[slot.name] = store.folder.attempt(partial(_term, store, slot, given))
    filled = fill(asked.text, values)
    if asked not in questions():
        refuse_unsafe(filled)
    return filled


def _question(asked: str) -> Question:
    shipped = {question.name: question for question in questions()}
    if asked in shipped:
        return shipped[asked]
    if re.search(r"[\s{]", asked.strip()) and not asked.endswith(".rq"):
        return read_question("SPARQL text", asked) if asked.lstrip().startswith("#") else Question("SPARQL text", "", (), asked)
    if asked.endswith(".rq"):
        try:
            return read_question(Path(asked).stem, Path(asked).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"question file {asked} cannot be read ({error}): check the path") from error
    close = difflib.get_close_matches(asked, shipped, n=3, cutoff=0.4) or sorted(shipped)[:3]
    raise InputError(f"there is no question {asked!r}: did you mean {' or '.join(close)}? `stancegraph query` lists all")


def _term(store: Store, slot: Parameter, value: str) -> str:
    """A parameter's value in N-Triples spelling."""
    match slot.kind:
        case ParameterKind.DATE:
            try:
                return str(day(date.fromisoformat(value.strip())))
            except ValueError as error:
                raise InputError(f"{slot.name}={value!r} is not a date: write it as 2026-05-21") from error
        case ParameterKind.DECIMAL:
            try:
                return str(number(float(value)))
            except ValueError as error:
                raise InputError(f"{slot.name}={value!r} is not a number: write it as 0.5") from error
        case ParameterKind.TEXT:
            return str(text(value))
        case _:
            return str(node(named(store, slot.kind, value)))


def _run(store: Store, query: str, timeout: float) -> Answer:
    try:
        said, complaint = _work(store, query, timeout)
    except subprocess.TimeoutExpired as error:
        raise InputError(
            f"the query took longer than {timeout:g} s and was stopped: ask for less (LIMIT, a bound target) or allow more"
        ) from error
    kind, _, body = said.partition(b"\n")
    if kind == b"syntax":
        raise InputError(f"this is not a SPARQL query: {_line(body)}")
    if kind not in {b"json", b"triples"}:
        raise InputError(f"the query could not be answered from {store.folder.path}: {_line(body or complaint[-200:])}")
    return _answer(body) if kind == b"json" else Answer(triples="".join(sorted(body.decode().splitlines(keepends=True))))


def _work(store: Store, query: str, timeout: float) -> tuple[bytes, bytes]:
    """What a worker says on standard output and standard error; raises TimeoutExpired."""
    # -P: the worker's own folder must not come before the standard library.
    command = [sys.executable, "-P", str(WORKER), *([] if store.in_memory else [str(store.folder.database)])]
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE) as running:
        try:
            # A worker that ended early has said why. While it takes in a store from memory the clock stands still: that is not the query.
            with suppress(BrokenPipeError):
                _hand_over(store, query, cast("IO[bytes]", running.stdin))
            return running.communicate(timeout=timeout)
        except BaseException:
            running.kill()
            raise


def _hand_over(store: Store, query: str, worker: IO[bytes]) -> None:
    worker.write(json.dumps({"query": query, "prefixes": PREFIXES}).encode() + b"\n")
    if store.in_memory:
        store.quads.dump(worker, format=RdfFormat.N_QUADS)


def _line(message: bytes) -> str:
    return textwrap.shorten(message.decode("utf-8", "replace"), 200, placeholder=" …")


def _answer(body: bytes) -> Answer:
    found = json.loads(body)
    if "boolean" in found:
        return Answer(truth=found["boolean"])
    columns = tuple(found["head"]["vars"])
    rows = tuple(tuple(_value(binding.get(name)) for name in columns) for binding in found["results"]["bindings"])
    return Answer(columns, rows)


def _value(binding: Mapping[str, str] | None) -> Value | None:
    return None if binding is None else Value(binding["type"], binding["value"], binding.get("datatype"), binding.get("xml:lang"))
