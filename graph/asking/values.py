"""A parameter's value as a user writes it goes in, its spelling in SPARQL comes out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from graph.asking.names import folded, named
from graph.asking.nearest import nearest
from graph.asking.questions import Parameter, ParameterKind
from graph.rdf.term import day, node, number, text
from graph.store import Store
from ontology.errors import InputError
from ontology.model import ActorKind, Modality, Stance
from ontology.terms import AIPV, PREFIXES

MOST_ROWS = 1_000_000


def spelled(store: Store, slot: Parameter, value: str) -> str:
    """The term that `value` stands for, safe to put into a query; raises InputError for one that does not fit or names nothing."""
    match slot.kind:
        case ParameterKind.DATE:
            return _day(slot, value)
        case ParameterKind.DECIMAL:
            return _decimal(slot, value)
        case ParameterKind.COUNT:
            return _count(slot, value)
        case ParameterKind.TEXT:
            return str(text(value))
        case ParameterKind.STANCE | ParameterKind.MODALITY | ParameterKind.KIND:
            return _word(slot, value)
        case _:
            return str(node(named(store, slot.kind, value)))


def _day(slot: Parameter, value: str) -> str:
    try:
        return str(day(date.fromisoformat(value.strip())))
    except ValueError as error:
        raise InputError(f"{slot.name}={value!r} is not a date: write it as 2026-05-21") from error


def _decimal(slot: Parameter, value: str) -> str:
    try:
        return str(number(float(value)))
    except ValueError as error:
        raise InputError(f"{slot.name}={value!r} is not a number: write it as 0.5") from error


def _count(slot: Parameter, value: str) -> str:
    # LIMIT takes a bare number, no typed literal.
    if value.strip().isascii() and value.strip().isdecimal() and 1 <= int(value) <= MOST_ROWS:
        return str(int(value))
    raise InputError(f"{slot.name}={value!r} is not a count: write a whole number from 1 to {MOST_ROWS}")


def _word(slot: Parameter, value: str) -> str:
    words = closed(slot.kind)
    iri = value.strip().strip("<>")
    written = iri.removeprefix("aipv:").removeprefix(PREFIXES["aipv"])
    found = words.get(_joined(written))
    if found is not None:
        return found[1]
    close = nearest(_joined(written), words) or sorted(words)
    raise InputError(f"{slot.name}={value!r} is not a {slot.kind}: did you mean {' or '.join(repr(words[each][0]) for each in close)}?")


@cache
def closed(kind: ParameterKind) -> Mapping[str, tuple[str, str]]:
    """The words of a closed list: how each is written and its term, by the word without case and spaces."""
    if kind is ParameterKind.KIND:
        spelling = {each.value: str(text(each.value)) for each in ActorKind}
    else:
        terms: type[Stance] | type[Modality] = Stance if kind is ParameterKind.STANCE else Modality
        spelling = {each.value: str(node(AIPV[each.value])) for each in terms}
    return MappingProxyType({_joined(word): (word, term) for word, term in spelling.items()})


def _joined(word: str) -> str:
    return folded(word).replace(" ", "")
