"""The graph `gr:ledger`: what each document adds to the derived layer, and what has been added up for each pair and each name.

Three kinds of entry, each one literal: the tally of a document (`aip:tally` on the document), the evidence of one holder on one target
(`aip:account` on a node of the ledger's own) and the spellings of one name (`aip:account`, too). The accounts are sums of the tallies: to
update them for one document, its old tally is taken out and its new one put in. `edition` says by which rules the books were kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from functools import cache
from itertools import islice

from pyoxigraph import Literal, NamedNode, QuerySolutions

from graph.deriving.tally import Pair
from graph.engines.engine import Engine
from graph.rdf.term import as_text, node
from ontology.terms import AIP, PREFIXES, document_iri

LEDGER = NamedNode(PREFIXES["gr"] + "ledger")
# Raise it when the rule of `deriving.derive` or the texts of `deriving.tally` change: stores kept by an older one are then derived anew.
EDITION = 3
# So many entries are asked for in one query.
ASKED = 500


def tally_key(document_id: str) -> str:
    """The node that carries a document's tally."""
    return document_iri(document_id)


def pair_key(pair: Pair) -> str:
    """The node that carries the evidence of one holder on one target."""
    return f"{LEDGER.value}/{_digest('pair', *pair)}"


def name_key(iri: str) -> str:
    """The node that carries the spellings of one actor or target."""
    return f"{LEDGER.value}/{_digest('name', iri)}"


def entry(key: str, predicate: str, text: str) -> str:
    """An entry as a line of N-Quads, ended by a line break."""
    return f"<{key}> {_predicate(predicate)} {Literal(text)} {LEDGER} .\n"


def tally_entry(document_id: str, text: str) -> str:
    """The line of a document's tally."""
    return entry(tally_key(document_id), "tally", text)


def account_entry(key: str, text: str) -> str:
    """The line of an account."""
    return entry(key, "account", text)


def edition_entry(registry: str) -> str:
    """The line that says by which rules, and which registry (a digest), the books were kept."""
    return entry(LEDGER.value, "tally", f"{EDITION} {registry}")


def is_empty(engine: Engine) -> bool:
    """Whether there is no ledger yet."""
    return not engine.query(f"ASK {{ GRAPH {LEDGER} {{ ?s ?p ?o }} }}")


def is_kept(engine: Engine, registry: str) -> bool:
    """Whether there is a ledger, kept by the rules of this version and by this registry."""
    found = [as_text(quad.object) for quad in engine.match(LEDGER, node(AIP.tally), None, LEDGER)]
    return found == [f"{EDITION} {registry}"]


def entries(engine: Engine, keys: Collection[str], predicate: str) -> dict[str, str]:
    """The texts of the entries with these keys that are there."""
    found: dict[str, str] = {}
    rest = iter(sorted(keys))
    while asked := list(islice(rest, ASKED)):
        values = " ".join(f"<{key}>" for key in asked)
        found |= _rows(
            engine, f"SELECT ?key ?text {{ VALUES ?key {{ {values} }} GRAPH {LEDGER} {{ ?key {_predicate(predicate)} ?text }} }}"
        )
    return found


def all_tallies(engine: Engine) -> dict[str, str]:
    """The tallies of all documents by the documents' ids, in no order that means anything."""
    found = _rows(engine, f"SELECT ?key ?text {{ GRAPH {LEDGER} {{ ?key {_predicate('tally')} ?text }} }}")
    return {key.removeprefix(tally_key("")): text for key, text in found.items() if key != LEDGER.value}


def _rows(engine: Engine, query: str) -> dict[str, str]:
    found = engine.query(query)
    if not isinstance(found, QuerySolutions):
        raise TypeError(f"not a SELECT query: {query[:60]!r}")
    return {row[0].value: row[1].value for row in found}


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


@cache
def _predicate(name: str) -> str:
    return str(node(AIP[name]))
