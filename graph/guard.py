"""SPARQL text goes in; what would change the store or reach outside it is refused, and parameters are put in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ontology.errors import InputError

# The parts of SPARQL 1.1 text in which a word is not a keyword, in the order in which its grammar takes them, then everything else.
_TOKEN = re.compile(
    r"""
      (?P<iri>      <[^<>"{}|^`\\\x00-\x20]*> )
    | (?P<string>   \"\"\".*?(?<!\\)(?:\\\\)*\"\"\" | '''.*?(?<!\\)(?:\\\\)*''' | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*' )
    | (?P<comment>  \#[^\n\r]* )
    | (?P<variable> [?$]\w+ )
    | (?P<prefixed> [\w.-]*:[\w.:%\\-]* | @[\w-]+ )
    | (?P<word>     [^\W\d_]\w* )
    | (?P<other>    . )
    """,
    re.VERBOSE | re.DOTALL,
)
_OUTSIDE = {"SERVICE": "asks another server", "FROM": "names the data to load"}
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"})
_FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})


def refuse_unsafe(query: str) -> None:
    """Raise InputError if the query is an update or could reach outside the store (SERVICE, FROM).

    The words themselves decide: a text without them is safe however it is read. Where one stands only inside a string, an IRI or a name,
    rdflib's parser must agree that the query has no such part; text that it cannot read is refused.
    """
    # SPARQL allows \u0053ERVICE for SERVICE.
    plain = re.sub(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", _character, query)
    present = [word for word in _OUTSIDE if word in plain.upper()]
    words = [text.upper() for kind, text in tokens(plain) if kind == "word"]
    for word in present:
        if word in words:
            raise InputError(f"the query {_OUTSIDE[word]} ({word}): questions are answered from this store alone, leave that part out")
    form = next((word for word in words if word in _FORMS | _UPDATES), None)
    if form in _UPDATES:
        raise InputError(f"the query is an update ({form}): questions only read, use `stancegraph ingest` to change the store")
    if present and _reaches_outside(query):
        raise InputError(f"the query cannot be proved to stay inside this store: write it without the word {present[0]}")


def fill(query: str, values: Mapping[str, str]) -> str:
    """The query with each `$name` in `values` replaced by its term (N-Triples spelling), except inside strings, IRIs and comments."""
    return "".join(values.get(text[1:], text) if kind == "variable" and text[0] == "$" else text for kind, text in tokens(query))


def tokens(query: str) -> Iterator[tuple[str, str]]:
    """Kind and text of each token, in order; joined again they are the query."""
    return ((match.lastgroup or "other", match.group()) for match in _TOKEN.finditer(query))


def _character(match: re.Match[str]) -> str:
    number = int(match.group(1) or match.group(2), 16)
    return chr(number) if number < 0x110000 else "\ufffd"


def _reaches_outside(query: str) -> bool:
    from rdflib.plugins.sparql import prepareQuery
    from rdflib.plugins.sparql.parserutils import CompValue

    from ontology.terms import PREFIXES

    try:
        algebra = prepareQuery(query, initNs=PREFIXES).algebra
    except Exception:  # rdflib raises many kinds of error for text it cannot read; each of them means "not proved".
        return True
    waiting: list[object] = [algebra]
    while waiting:
        part = waiting.pop()
        if isinstance(part, CompValue):
            # CompValue.get answers with the key where there is no value.
            if part.name == "ServiceGraphPattern" or dict.get(part, "datasetClause"):
                return True
            waiting += dict.values(part)
        elif isinstance(part, list | tuple | set):
            waiting += part
    return False
