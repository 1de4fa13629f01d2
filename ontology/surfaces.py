"""The forms in which people write a name: dots in abbreviations, bill numbers, spelled-out AI, straight and curly apostrophes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

_BILLS = {
    "SB": ("SB {n}", "SB-{n}", "SB{n}", "S.B. {n}", "Senate Bill {n}", "Senate Bill No. {n}"),
    "HB": ("HB {n}", "HB-{n}", "HB{n}", "H.B. {n}", "House Bill {n}", "House Bill No. {n}"),
    "AB": ("AB {n}", "AB-{n}", "AB{n}", "A.B. {n}", "Assembly Bill {n}"),
    "LL": ("LL {n}", "LL{n}", "Local Law {n}"),
    "EO": ("EO {n}", "E.O. {n}", "EO{n}", "EO-{n}", "Executive Order {n}", "executive order {n}", "Executive Order No. {n}"),
    "S.": ("S. {n}", "S.{n}"),
}
_NUMBERED = re.compile(r"^(?P<before>.*?)\b(?P<kind>SB|HB|AB|LL|EO|S\.) (?P<n>\d[\w-]*)\b *(?P<after>.*)$")
_STATES = (
    "California",
    "Colorado",
    "New York",
    "Texas",
    "Utah",
    "Illinois",
    "Tennessee",
    "Virginia",
    "Connecticut",
    "EU",
    "Japan",
    "South Korea",
    "China",
)
_TITLE_WORDS = 5
_DESCRIPTION = re.compile(r"AI (Safety|Security|Litigation|Standards)")
_US, _UK = re.compile(r"\bUS (?=\w)"), re.compile(r"\bUK (?=\w)")
# What a name must contain, and what is then written differently. The sign comes first because most names have none.
_SWAPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("US ", lambda text: _US.sub("U.S. ", text)),
    ("US ", lambda text: _US.sub("United States ", text)),
    ("UK ", lambda text: _UK.sub("U.K. ", text)),
    ("Sen. ", lambda text: re.sub(r"^Sen\. ", "Senator ", text)),
    ("Rep. ", lambda text: re.sub(r"^Rep\. ", "Representative ", text)),
    ("Governor ", lambda text: re.sub(r"^Governor ", "Gov. ", text)),
    ("administration", lambda text: re.sub(r"\badministration$", "Administration", text)),
    ("Center for", lambda text: text.replace("Center for", "Centre for")),
    ("open-", lambda text: text.replace("open-source", "open source").replace("open-weight ", "open weight ")),
    (" & ", lambda text: text.replace(" & ", " and ")),
)


def _spellings(name: str) -> Iterator[str]:
    yield name
    for sign, swap in _SWAPS:
        if sign in name:
            yield swap(name)


def _expanded(name: str) -> Iterator[str]:
    yield name
    if "AI" in name:
        yield re.sub(r"\bAI\b", "Artificial Intelligence", name)
    if "Artificial Intelligence" in name:
        yield re.sub(r"\bArtificial Intelligence\b", "AI", name)


def _apostrophes(name: str) -> Iterator[str]:
    yield name
    if "'" in name:
        yield name.replace("'", "’")


def _sentence_initial(name: str) -> Iterator[str]:
    yield name
    if name[:2].islower() and "/" not in name:
        yield name[0].upper() + name[1:]


def _spread(names: Iterable[str], *steps: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    found = list(dict.fromkeys(names))
    for step in steps:
        found = list(dict.fromkeys([variant for name in found for variant in step(name)]))
    return tuple(found)


def name_variants(names: Iterable[str]) -> tuple[str, ...]:
    """Every form of an actor's names, the first name first, none twice."""
    return _spread(names, _spellings, _expand_long, _apostrophes, _sentence_initial)


def _expand_long(name: str) -> Iterable[str]:
    # "AI Now Institute" is a name of its own; only bodies whose name is a description are spelled out.
    return _expanded(name) if "AI " in name and _DESCRIPTION.search(name) else (name,)


def numbers(text: str) -> Iterator[str]:
    """The forms of a numbered bill, order or local law; "California SB 53" gives "SB 53", "Senate Bill 53", "California's SB 53", ..."""
    match = _NUMBERED.match(text)
    if not match:
        return
    before = match["before"].strip()
    for pattern in _BILLS[match["kind"]]:
        short = pattern.format(n=match["n"])
        yield short
        if before:
            yield f"{before} {short}"
            yield f"{before}'s {short}"
    if before == "" and len(match["after"].split()) >= _TITLE_WORDS:
        yield match["after"]


def _owned(name: str) -> Iterator[str]:
    yield name
    for state in _STATES:
        if name.startswith(state + " ") and not name.startswith(state + "'s"):
            yield f"{state}'s {name.removeprefix(state + ' ')}"


def _bare(name: str) -> Iterator[str]:
    yield name
    if name.endswith(")"):
        yield re.sub(r" \((discussion draft|proposal|interim final rule)\)$", "", name)


def instrument_names(label: str, aliases: tuple[str, ...], identifier: str) -> tuple[str, ...]:
    """Every form of an instrument's names, the label first; the identifier counts when it is a number that people write."""
    plain = (label, *aliases, *numbers(label), *(form for part in re.split(r"[/;]", identifier) for form in numbers(part.strip())))
    return _spread(plain, _bare, _owned, _spellings, _expanded, _apostrophes)
