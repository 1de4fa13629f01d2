"""What a page shows when it is opened: names, issues and dates as people write them go in, the page's own address comes out."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from urllib.parse import quote

import networkx as nx

from ontology.errors import InputError
from ontology.terms import ROOT
from visualizations.issues import Issue

# Steps from an actor that a page opened on it shows: what it speaks about, and who else does.
STEPS = 2


def opening(network: nx.MultiDiGraph, issues: Iterable[Issue], *, focus: str | None, issue: str | None, as_of: str | None) -> str:
    """The address (what follows #) of the first view, empty for the whole network.

    `focus` is the name or IRI of an actor or target, `issue` the name, id or IRI of an issue or group of issues, `as_of` 2026-05-21,
    2026-05 or 2026. Raises InputError for what the network does not hold.
    """
    parts: dict[str, str] = {}
    if focus is not None:
        names = {node: str(label) for node, label in sorted(network.nodes(data="label"))}
        parts |= {"pick": f"n:{short(_found('actor or target', focus, names))}", "steps": str(STEPS)}
    if issue is not None:
        names = {entry.id: entry.name for entry in issues} | {entry.iri: entry.id for entry in issues}
        wanted = _found("issue", issue, names)
        parts["issue"] = next(entry.id for entry in issues if wanted in (entry.id, entry.iri))
    if as_of is not None:
        parts["until"] = _last_day(as_of).isoformat()
    return "&".join(f"{key}={quote(value, safe=':/,')}" for key, value in parts.items())


def short(iri: str) -> str:
    """An IRI as it stands in an address: those of this project without what all of them begin with."""
    return iri.removeprefix(f"{ROOT}id/")


def _found(what: str, wanted: str, names: Mapping[str, str]) -> str:
    """The key that is `wanted` or whose name is."""
    if wanted in names:
        return wanted
    folded = wanted.casefold().strip()
    for key, name in names.items():
        if name.casefold() == folded:
            return key
    near = get_close_matches(wanted, sorted(set(names.values())), n=1, cutoff=0.5) or sorted(
        name for name in set(names.values()) if folded and folded in name.casefold()
    )
    hint = f"did you mean {near[0]!r}?" if near else "`stancegraph query stances` lists who and what there is"
    raise InputError(f"no {what} in this network is called {wanted!r}; {hint}")


def _last_day(text: str) -> date:
    parts = text.split("-")
    try:
        if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
            raise ValueError(text)
        numbers = [int(part) for part in parts]
        year, month = numbers[0], numbers[1] if len(numbers) > 1 else 12
        return date(year, month, numbers[2] if len(numbers) > 2 else monthrange(year, month)[1])
    except ValueError:
        raise InputError(f"{text!r} is not a date; write 2026-05-21, 2026-05 or 2026") from None
