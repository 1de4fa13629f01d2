"""Names to IRIs: what a user calls an actor, a target or an issue goes in, the one IRI of the store that is meant comes out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph.answers import shortened
from graph.questions import ParameterKind
from graph.store import Store
from graph.term import RDF_TYPE, node
from ontology.errors import InputError
from ontology.terms import AIP, PREFIXES, ROOT

_ACTOR = (PREFIXES["ac"],)
_TARGET = (PREFIXES["in"], PREFIXES["pr"], PREFIXES["ev"], f"{ROOT}id/target/", PREFIXES["ac"])
SPACES = {
    ParameterKind.ACTOR: _ACTOR,
    ParameterKind.POLITY: _ACTOR,
    ParameterKind.ISSUE: (PREFIXES["iss"],),
    ParameterKind.INSTRUMENT: (PREFIXES["in"], f"{ROOT}id/target/"),
    ParameterKind.PROPOSITION: (PREFIXES["pr"],),
    ParameterKind.TARGET: _TARGET,
    ParameterKind.TERM: (PREFIXES["aipv"],),
}
# Preferred names first: a name that is one thing's own is not another thing's alias.
_NAMES = ("prefLabel", "altLabel", "hiddenLabel")


def named(store: Store, kind: ParameterKind, value: str) -> str:
    """The IRI that `value` (an IRI, a prefixed name or a name, in any case) means; raises InputError for none and for several."""
    written = value.strip()
    if (iri := _as_iri(written)) is not None:
        return _known(store, kind, iri)
    wanted = written.casefold().removeprefix("the ")
    names: dict[str, str] = {}
    for predicate in _NAMES:
        meant: set[str] = set()
        for label, iri in _labels(store, predicate, kind):
            names.setdefault(label.casefold(), label)
            if wanted in {label.casefold(), label.casefold().removeprefix("the ")}:
                meant.add(iri)
        if len(meant) > 1:
            listed = ", ".join(shortened(iri) for iri in sorted(meant))
            raise InputError(f"{kind} {value!r} is ambiguous: write one of {listed}")
        if meant:
            return meant.pop()
    if kind is ParameterKind.TERM and written in {iri.rsplit("/", 1)[1] for iri in _all(store, kind)}:
        return PREFIXES["aipv"] + written
    close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(repr(names[each]) for each in close)}?" if close else "no name in the store is close to it"
    raise InputError(f"{kind} {value!r} is not in the store: {hint}")


def _as_iri(written: str) -> str | None:
    if re.match(r"<?https?://", written):
        return written.strip("<>")
    prefix, colon, local = written.partition(":")
    if colon and prefix in PREFIXES and not re.search(r"\s", local):
        return PREFIXES[prefix] + local
    return None


def _known(store: Store, kind: ParameterKind, iri: str) -> str:
    try:
        term = NamedNode(iri)
    except ValueError as error:
        raise InputError(f"{kind} {iri!r} is not an IRI: {error}") from error
    if not iri.startswith(SPACES[kind]):
        expected = " or ".join(shortened(space + "...") for space in SPACES[kind])
        raise InputError(f"{kind} {shortened(iri)} is something else: {expected} is expected")
    seen = (store.quads.quads_for_pattern(term, None, None, None), store.quads.quads_for_pattern(None, None, term, None))
    if not any(next(quads, None) for quads in seen):
        close = difflib.get_close_matches(iri, sorted(_all(store, kind)), n=3)
        hint = f"did you mean {' or '.join(shortened(each) for each in close)}?" if close else "look it up with a query"
        raise InputError(f"{kind} {shortened(iri)} is not in the store: {hint}")
    return iri


def _all(store: Store, kind: ParameterKind) -> set[str]:
    return {iri for predicate in _NAMES for _, iri in _labels(store, predicate, kind)}


def _labels(store: Store, predicate: str, kind: ParameterKind) -> Iterable[tuple[str, str]]:
    polity, membership = node(AIP.Polity), node(PREFIXES["org"] + "member")
    for quad in store.quads.quads_for_pattern(None, node(PREFIXES["skos"] + predicate), None, None):
        iri = quad.subject.value if isinstance(quad.subject, NamedNode) else ""
        if not iri.startswith(SPACES[kind]) or (kind is ParameterKind.TERM and iri.startswith(PREFIXES["iss"])):
            continue
        if kind is ParameterKind.POLITY and not any(store.quads.quads_for_pattern(quad.subject, RDF_TYPE, polity, None)):
            continue
        # A dated role ("President") has a label too, but is nobody.
        if any(store.quads.quads_for_pattern(quad.subject, membership, None, None)):
            continue
        yield str(getattr(quad.object, "value", "")), iri
