"""SPARQL text goes in; what would change the store or reach outside it is refused, and parameters are put in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby

from ontology.errors import InputError

# SPARQL 1.1 text in the order in which its grammar takes it: what is no keyword, numbers and words, then everything else. Each branch ends
# at its first wrong character or has a bound, so that the time stays in proportion to the text.
_TOKEN = re.compile(
    r"""
      (?P<iri>      <[^<>"{}|^`\\\x00-\x20]*> )
    | (?P<string>   \"\"\"(?:"{0,2}(?:[^"\\]|\\.))*+\"\"\" | '''(?:'{0,2}(?:[^'\\]|\\.))*+'''
                  | "(?:[^"\\\n\r]|\\.)*+" | '(?:[^'\\\n\r]|\\.)*+' )
    | (?P<comment>  \#[^\n\r]* )
    | (?P<variable> [?$]\w+ )
    | (?P<prefixed> (?:[^\W\d][\w.-]{0,100}+)?:(?:[\w.:%-]|\\.)*+ )
    | (?P<tag>      @[\w-]+ )
    | (?P<number>   (?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)? )
    | (?P<word>     [^\W\d]\w*+ )
    | (?P<other>    . )
    """,
    re.VERBOSE | re.DOTALL,
)
_OUTSIDE = {"SERVICE": "asks another server", "FROM": "names the data to load"}
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"})
_GRAPHS = frozenset({"CONSTRUCT", "DESCRIBE"})
_FORMS = frozenset({"SELECT", "ASK"}) | _GRAPHS
_ONLY_WITH = re.compile(r"^[^#\n]*# only with \$(?P<name>\w+)\n", re.MULTILINE)
# `<` may also mean "less than", and the words behind it are then not an IRI. These two kinds of IRI cannot be read so: `//` stands nowhere
# else, and the second has nothing in it that opens, closes or ends anything.
_PLAIN_IRI = re.compile(r"<(?:\w[\w+.-]*://.*|[\w:/.%~-]*)>", re.DOTALL)


def refuse_unsafe(query: str) -> None:
    """Raise InputError if the query is an update or could reach outside the store (SERVICE, FROM).

    Only strings, comments, IRIs, variables and the second halves of prefixed names may have those words in them. A text in which it depends
    on the reading whether they do is refused.
    """
    # SPARQL allows \u0053ERVICE for SERVICE, Oxigraph does not; with an escaped quotation mark they differ in what is a string.
    plain = re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", _character, query)
    for reading in {query, plain}:
        for word, does in _OUTSIDE.items():
            if word in reading.upper():
                _refuse_word(word, does, reading)
        if (form := query_form(reading)) in _UPDATES:
            raise InputError(f"the query is an update ({form}): questions only read, use `stancegraph ingest` to change the store")


def query_form(query: str) -> str | None:
    """The word that says what a text is, in capitals: SELECT, ASK, CONSTRUCT, DESCRIBE, or that of an update; None for neither."""
    words = (text.upper() for kind, text in tokens(query) if kind == "word")
    return next((word for word in words if word in _FORMS | _UPDATES), None)


def is_graph_query(query: str) -> bool:
    """Whether the answer is a graph (CONSTRUCT, DESCRIBE) and not rows or a truth value."""
    return query_form(query) in _GRAPHS


def fill(query: str, values: Mapping[str, str]) -> str:
    """The query with each `$name` in `values` replaced by its term (N-Triples spelling), except inside strings, IRIs and comments.

    A line that ends in the comment `# only with $name` is left out where there is no value: what may be anything need not be looked up.
    """
    asked = _ONLY_WITH.sub(lambda line: line[0] if line["name"] in values else "", query)
    return "".join([values.get(text[1:], text) if is_slot else text for is_slot, text in _pieces(asked)])


def tokens(query: str) -> Iterator[tuple[str, str]]:
    """Kind and text of each token, in order; joined again they are the query."""
    return ((match.lastgroup or "other", match.group()) for match in _TOKEN.finditer(query))


@lru_cache(maxsize=256)
def _pieces(query: str) -> tuple[tuple[bool, str], ...]:
    """The query in pieces: each `$name` by itself, and what is between them."""
    marked = ((kind == "variable" and text[0] == "$", text) for kind, text in tokens(query))
    runs = ((is_slot, [text for _, text in run]) for is_slot, run in groupby(marked, key=lambda piece: piece[0]))
    return tuple((is_slot, text) for is_slot, texts in runs for text in (texts if is_slot else ["".join(texts)]))


def _refuse_word(word: str, does: str, plain: str) -> None:
    for kind, text in tokens(plain):
        if kind == "word" and text.upper() == word:
            raise InputError(f"the query {does} ({word}): questions are answered from this store alone, leave that part out")
        if not _harmless(kind, text, word):
            raise InputError(f"the query cannot be proved to stay inside this store: write it without the word {word} near {text[:40]!r}")


def _harmless(kind: str, text: str, word: str) -> bool:
    """Whether a token is what it seems however the query is read, and the word in it no keyword."""
    match kind:
        case "iri":
            return _PLAIN_IRI.fullmatch(text) is not None
        case "prefixed":
            prefix, _, local = text.upper().partition(":")
            return word not in prefix and f".{word}" not in local
        case "string" | "comment" | "variable":
            return True
        case _:
            return word not in text.upper()


def _character(match: re.Match[str]) -> str:
    number = int(match.group(1) or match.group(2), 16)
    return chr(number) if number < 0x110000 else "\ufffd"
