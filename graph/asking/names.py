"""Names to IRIs: what a user calls an actor, a target, an issue or a document goes in, the one IRI of the store that is meant comes out.

A name that is written as the store writes it is found by the store's index, in one query; only one that is written otherwise (by case,
accents or punctuation) is looked for among all names of its kind.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, QuerySolutions

from graph.asking.answers import shortened
from graph.asking.nearest import nearest
from graph.asking.questions import ParameterKind
from graph.rdf.term import node
from graph.store import Store
from ontology.errors import InputError
from ontology.terms import PREFIXES, ROOT

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
    ParameterKind.DOCUMENT: (PREFIXES["doc"],),
}
# Preferred names first: a name that is one thing's own is not another thing's alias.
_NAMES = ("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel")
_DOCUMENT_NAMES = ("schema:url", "dct:title")
# A dated role ("President") has a label too, but is nobody.
_SOMEBODY = "FILTER NOT EXISTS { ?x org:member ?member }"
LISTED_AT_MOST = 6
NAMED_AT_MOST, ALIASES = 3, 5


@dataclass(frozen=True, slots=True)
class _Name:
    """`iri` is called `label`; the lower the rank, the more its own the name is."""

    rank: int
    label: str
    iri: str


def named(store: Store, kind: ParameterKind, value: str) -> str:
    """The IRI that `value` (an IRI, a prefixed name, a name in any case, a document's id or URL) means.

    Raises InputError for a value that means nothing, which names the nearest ones, and for one that means several things.
    """
    written = value.strip()
    if kind is ParameterKind.DOCUMENT and re.fullmatch(r"[0-9a-fA-F]{16}", written):
        return _known(store, kind, PREFIXES["doc"] + written.lower())
    iri = _as_iri(written)
    # The URL of a document is its name, not its IRI.
    if iri is not None and (kind is not ParameterKind.DOCUMENT or iri.startswith(SPACES[kind])):
        return _known(store, kind, iri)
    if (found := _one(kind, value, _exact(store, kind, written))) is not None:
        return found
    if (found := _one(kind, value, _any_case(store, kind, written))) is not None:
        return found
    names, wanted = list(_all(store, kind)), folded(written)
    if wanted and (found := _one(kind, value, [name for name in names if wanted in _spellings(kind, name)])) is not None:
        return found
    close = " or ".join(map(repr, _close(wanted, names)))
    hint = f"did you mean {close}?" if close else "no name in the store is close to it"
    raise InputError(f"{kind} {value!r} is not in the store: {hint}")


def folded(name: str) -> str:
    """A name without case, accents, punctuation and a leading "the": equal for spellings that mean the same."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    words = re.findall(r"[^\W_]+", re.sub(r"[.'’]", "", plain.casefold()))
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def _close(wanted: str, names: Iterable[_Name]) -> list[str]:
    """The names that are most like it, one for each thing."""
    by_fold = {folded(name.label): name for name in reversed(list(names))}
    one_each: dict[str, str] = {}
    for each in nearest(wanted, by_fold, at_most=NAMED_AT_MOST * ALIASES):
        one_each.setdefault(by_fold[each].iri, by_fold[each].label)
    return list(one_each.values())[:NAMED_AT_MOST]


def _one(kind: ParameterKind, value: str, found: Collection[_Name]) -> str | None:
    best = min((name.rank for name in found), default=0)
    meant = {name.iri: name.label for name in found if name.rank == best}
    if len(meant) > 1:
        more = f" and {len(meant) - LISTED_AT_MOST} others" if len(meant) > LISTED_AT_MOST else ""
        listed = ", ".join(shortened(iri) for iri in sorted(meant)[:LISTED_AT_MOST])
        raise InputError(f"{kind} {value!r} is ambiguous: write one of {listed}{more}")
    return next(iter(meant), None)


def _as_iri(written: str) -> str | None:
    if re.match(r"<?https?://", written):
        return written.strip("<>")
    prefix, colon, local = written.partition(":")
    if colon and prefix in PREFIXES and not re.search(r"\s", local):
        return PREFIXES[prefix] + local
    return None


def _known(store: Store, kind: ParameterKind, iri: str) -> str:
    try:
        term = node(iri)
    except ValueError as error:
        raise InputError(f"{kind} {iri!r} is not an IRI: write it without spaces and <>") from error
    if not iri.startswith(SPACES[kind]):
        expected = " or ".join(shortened(space + "...") for space in SPACES[kind])
        raise InputError(f"{kind} {shortened(iri)} is something else: {expected} is expected")
    if not _rows(store, f"SELECT ?one WHERE {{ {{ {term} ?one ?o }} UNION {{ ?s ?one {term} }} }} LIMIT 1"):
        close = [shortened(each) for each in nearest(iri, sorted({name.iri for name in _all(store, kind)}), at_most=NAMED_AT_MOST)]
        hint = f"did you mean {' or '.join(close)}?" if close else "look it up with a query"
        raise InputError(f"{kind} {shortened(iri)} is not in the store: {hint}")
    return iri


def _exact(store: Store, kind: ParameterKind, name: str) -> list[_Name]:
    """Whose name it is, letter by letter, with or without a leading "the": one query that only looks things up."""
    spelled = {name, _without_the(name)}
    literals = sorted(str(literal) for each in spelled for literal in (Literal(each), Literal(each, language="en")))
    branches = (
        f"{{ ?x {predicate} {literal} . {_sort(kind)} BIND({rank} AS ?rank) BIND({literal} AS ?label) }}"
        for rank, predicate in enumerate(_predicates(kind))
        for literal in literals
    )
    return list(_names(store, kind, f"{' UNION '.join(branches)} {_filter(kind)}"))


def _any_case(store: Store, kind: ParameterKind, name: str) -> list[_Name]:
    """Whose name it is but for case, with or without "the", found by the engine while it reads through all names."""
    bare = _without_the(name.lower())
    spelled = sorted({str(Literal(each)) for each in (name.lower(), bare, f"the {bare}")})
    branches = (
        f"{{ ?x {predicate} ?label . {_sort(kind)} FILTER(LCASE(STR(?label)) IN ({', '.join(spelled)})) BIND({rank} AS ?rank) }}"
        for rank, predicate in enumerate(_predicates(kind))
    )
    return list(_names(store, kind, f"{' UNION '.join(branches)} {_filter(kind)}"))


def _all(store: Store, kind: ParameterKind) -> Iterator[_Name]:
    """Every name of a kind, sorted: the more its own a name is, the earlier it comes."""
    branches = (f"{{ ?x {predicate} ?label . {_sort(kind)} BIND({rank} AS ?rank) }}" for rank, predicate in enumerate(_predicates(kind)))
    found = _names(store, kind, f"{' UNION '.join(branches)} {_filter(kind)}")
    return iter(sorted(found, key=lambda name: (name.rank, name.label, name.iri)))


def _names(store: Store, kind: ParameterKind, pattern: str) -> Iterable[_Name]:
    for rank, label, thing in _rows(store, f"SELECT ?rank ?label ?x WHERE {{ {pattern} }}"):
        iri = thing.value if isinstance(thing, NamedNode) else ""
        # The IRIs of issues begin as those of other terms do.
        if iri.startswith(SPACES[kind]) and not (kind is ParameterKind.TERM and iri.startswith(PREFIXES["iss"])):
            yield _Name(int(getattr(rank, "value", 0)), str(getattr(label, "value", "")), iri)


def _without_the(name: str) -> str:
    return re.sub(r"^the\s+", "", name, flags=re.IGNORECASE)


def _spellings(kind: ParameterKind, name: _Name) -> set[str]:
    # A word of a closed list may be written as its IRI ends, "geopoliticalCompetition".
    return {folded(name.label), name.iri.rsplit("/", 1)[1].casefold()} if kind is ParameterKind.TERM else {folded(name.label)}


def _predicates(kind: ParameterKind) -> tuple[str, ...]:
    return _DOCUMENT_NAMES if kind is ParameterKind.DOCUMENT else _NAMES


def _sort(kind: ParameterKind) -> str:
    return "?x a aip:Polity ." if kind is ParameterKind.POLITY else ""


def _filter(kind: ParameterKind) -> str:
    return _SOMEBODY if kind in {ParameterKind.ACTOR, ParameterKind.TARGET} else ""


def _rows(store: Store, query: str) -> list[tuple[object, ...]]:
    found = store.engine.query(query)
    return [tuple(row) for row in found] if isinstance(found, QuerySolutions) else []
