"""Questions to answers: a named question, a .rq file or SPARQL text goes in with its parameters, rows or triples come out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from pathlib import Path

from graph.asking.answers import Answer, Value, write
from graph.asking.ask import ask
from graph.asking.questions import Question, questions, read_question
from graph.asking.rows import read_rows
from graph.asking.values import spelled
from graph.engines.asked import Asked
from graph.engines.guard import fill, refuse_unsafe
from graph.store import Store
from graph.surer import surer
from ontology.errors import InputError

__all__ = ["Answer", "Question", "Value", "answer", "questions", "sparql", "write"]


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
        with surer(store, min_confidence) as view:
            return answer(view, question, parameters, timeout=timeout)
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
            values[slot.name] = spelled(store, slot, given)
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


def _run(store: Store, query: str, timeout: float) -> Answer:
    reply = ask(store, Asked(query, timeout=timeout))
    if reply.is_graph:
        return Answer(triples="".join(sorted(reply.body.decode().splitlines(keepends=True))))
    return read_rows(reply.body)
