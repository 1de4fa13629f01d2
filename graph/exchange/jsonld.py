"""Triples to JSON-LD objects: what a tree of nodes says becomes nested objects with the words of somebody's published context."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TextIO, TypeAlias

from pyoxigraph import Literal, NamedNode, Triple

from graph.rdf.term import RDF_TYPE, Term, as_iri
from ontology.terms import PREFIXES

Json: TypeAlias = "str | int | float | list[Json] | dict[str, Json]"
_WHOLE, _DECIMAL = NamedNode(PREFIXES["xsd"] + "integer"), NamedNode(PREFIXES["xsd"] + "decimal")


class Trees:
    """The triples of some nodes; `words` are the context's names of predicates, of types and of IRIs used as values."""

    def __init__(self, triples: Iterable[Triple], words: Mapping[str, str], *, identity: str, kind: str) -> None:
        """Index the triples; `identity` and `kind` are the context's words for @id and @type."""
        self._words, self._identity, self._kind = words, identity, kind
        self._values: dict[str, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        for triple in triples:
            self._values[as_iri(triple.subject)][triple.predicate.value].append(triple.object)

    def roots(self, type_iri: str) -> list[str]:
        """The nodes of a type, sorted."""
        wanted = NamedNode(type_iri)
        return sorted(subject for subject, values in self._values.items() if wanted in values[RDF_TYPE.value])

    def tree(self, iri: str) -> dict[str, Json]:
        """A node with all that hangs on it; keys are sorted behind identity and kind."""
        values = self._values[iri]
        kinds = [self._word(as_iri(term)) for term in values.get(RDF_TYPE.value, ())]
        body = {self._words[predicate]: self._value(terms) for predicate, terms in values.items() if predicate != RDF_TYPE.value}
        return {self._identity: iri, **({self._kind: kinds[0]} if kinds else {}), **{key: body[key] for key in sorted(body)}}

    def _value(self, terms: list[Term]) -> Json:
        found = [self._one(term) for term in terms]
        return found[0] if len(found) == 1 else found

    def _one(self, term: Term) -> Json:
        if isinstance(term, Literal):
            if term.datatype == _WHOLE:
                return int(term.value)
            return float(Decimal(term.value)) if term.datatype == _DECIMAL else term.value
        iri = as_iri(term)
        return self.tree(iri) if iri in self._values else self._word(iri)

    def _word(self, iri: str) -> str:
        return self._words.get(iri, iri)


def write_listed(out: TextIO, head: Mapping[str, Json], key: str, items: Iterable[dict[str, Json]]) -> None:
    """Write one JSON object: `head`, then under `key` the list of items, one a line."""
    out.write(json.dumps(dict(head), ensure_ascii=False)[:-1] + f', "{key}": [')
    mark = "\n"
    for item in items:
        out.write(mark + json.dumps(item, ensure_ascii=False))
        mark = ",\n"
    out.write("\n]}\n")
