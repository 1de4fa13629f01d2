"""The project's IRIs as plain strings: a closed namespace in which a typo raises, the prefixes, and the IRI of each record."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from urllib.parse import quote

ROOT = "https://w3id.org/aipol/"
PREFIXES = {
    "aip": f"{ROOT}ns#",
    "aipv": f"{ROOT}vocab/",
    "iss": f"{ROOT}vocab/issue/",
    "ac": f"{ROOT}id/actor/",
    "in": f"{ROOT}id/instrument/",
    "pr": f"{ROOT}id/proposition/",
    "ev": f"{ROOT}id/event/",
    "st": f"{ROOT}id/stance/",
    "pos": f"{ROOT}id/position/",
    "chg": f"{ROOT}id/change/",
    "run": f"{ROOT}id/run/",
    "doc": f"{ROOT}id/doc/",
    "gr": f"{ROOT}graph/",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "wd": "http://www.wikidata.org/entity/",
}


@cache
def _declared(file: str, prefix: str) -> frozenset[str]:
    turtle = files("ontology").joinpath(file).read_text(encoding="utf-8")
    return frozenset(re.findall(rf"^{prefix}:([A-Za-z][\w-]*) a ", turtle, re.MULTILINE))


class ClosedNamespace:
    """Terms that a Turtle file of ours declares; asking for another one raises AttributeError."""

    def __init__(self, prefix: str, file: str) -> None:
        """Bind `prefix` to the terms that `file` declares; the file is read on first use."""
        self._prefix = prefix
        self._file = file

    def __getattr__(self, name: str) -> str:
        """IRI of the declared term `name`."""
        if name.startswith("_") or name not in _declared(self._file, self._prefix):
            raise AttributeError(f"{self._prefix}:{name} is not declared in ontology/{self._file}")
        # Kept as an attribute, so that a term is looked up once and not for every triple.
        self.__dict__[name] = found = PREFIXES[self._prefix] + name
        return found

    def __getitem__(self, name: str) -> str:
        """IRI of the declared term `name`, for names held in a variable."""
        found: str = getattr(self, name)
        return found


AIP = ClosedNamespace("aip", "aip.ttl")
AIPV = ClosedNamespace("aipv", "vocab.ttl")


def iri(prefixed: str) -> str:
    """Full IRI of a prefixed name such as `ac:openai`; raises KeyError for an unknown prefix."""
    prefix, _, local = prefixed.partition(":")
    return PREFIXES[prefix] + local


def local_name(full: str) -> str:
    """What follows the last '/' or '#' of an IRI."""
    return re.split(r"[/#]", full)[-1]


def slug(name: str) -> str:
    """A name as one IRI segment: lower case, words joined by hyphens, other signs percent-encoded."""
    return quote(re.sub(r"[\s_/]+", "-", name.strip().lower()), safe="-.")


def unlisted_actor_iri(name: str) -> str:
    """IRI of an actor that no registry entry covers: the name is all that is known, so the name is the identity."""
    return f"{PREFIXES['ac']}unlisted/{slug(name)}"


def unlisted_target_iri(name: str) -> str:
    """IRI of a target that only texts describe; never equal to a registry entry."""
    return f"{ROOT}id/target/unlisted/{slug(name)}"


def document_iri(document_id: str) -> str:
    """IRI of a source document."""
    return PREFIXES["doc"] + document_id


def sentence_iri(document_id: str, start: int, end: int) -> str:
    """IRI of a sentence or mention: NIF's offset form, which is a legal Turtle local name."""
    return f"{PREFIXES['doc']}{document_id}#offset_{start}_{end}"


def document_graph_iri(document_id: str) -> str:
    """Named graph that holds everything one document contributed."""
    return f"{PREFIXES['gr']}doc/{document_id}"


def stance_iri(statement_id: str) -> str:
    """IRI of a statement's stance expression."""
    return PREFIXES["st"] + statement_id
