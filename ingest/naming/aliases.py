"""The several names that a text gives to one law: "S. 99/H.R. 77, the Clean Models Act (CMA)", "the Safe Toys (TOYS) Act"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ontology.model import Target, TargetKind

from .abbreviations import NAMED_LAW
from .bill_numbers import BILL_NUMBER, BILL_NUMBERS

if TYPE_CHECKING:
    from ontology.registry import Registry

    from .names import NameMatch

CAPITAL = r"[A-Z][\w’'-]*"
NAME = rf"(?:{CAPITAL},?\s(?:(?:of|for|and|in|on|the|to|from|with|by|against|or|&)\s){{0,2}}){{1,9}}(?:Act|Bill)\b(?:\sof\s\d{{4}}\b)?"
SHORT = r"(?:\s\((?:the )?[“\"‘']?[A-Z][\w.-]*(?: Act)?[”\"’']?\))?"
NUMBERS = BILL_NUMBERS.pattern
CALLED = r"(?:(?:or|also known as|also called|known as|called|titled|entitled|dubbed)\s)?(?:[Tt]he\s)?[“\"‘']?"
NUMBER_FIRST = re.compile(rf"(?P<numbers>{NUMBERS})(?:,|:|\s?[-–—]|\s\()?\s?{CALLED}(?P<name>{NAME})")
BEHIND = rf"[”\"’']?{SHORT}(?:,?\s\(|,\s)(?P<numbers>{NUMBERS})(?=[).,;])(?!,\s(?:and|or)\b)"
NAME_FIRST = re.compile(rf"(?:\b[Tt]he\s|\ba\s|['’]s\s|[“\"‘']|^)(?P<name>{NAME}){BEHIND}", re.MULTILINE)
NUMBER_BEHIND = re.compile(BEHIND)
CAPS = r"[A-Z][A-Z0-9&.’'-]*(?: [A-Z][A-Z0-9&.’'-]*){0,4}"
LONG = rf"(?:{CAPITAL},?\s(?:(?:of|for|and|in|on|the|to|from|with|by|against|at|or|&)\s){{0,2}}){{2,12}}"
SHORT_INSIDE = re.compile(rf"(?P<long>{LONG})\([“\"‘']?(?P<short>{CAPS})[”\"’']?\)\s(?P<rest>(?:{CAPITAL}\s){{0,4}}?)(?P<sort>Act|Bill)\b")
SEVERAL = r"[A-Z]{2,}(?: [A-Z]{2,}){1,3}"  # words in capitals: "NO TOYS"
SHORT_BEHIND = re.compile(
    rf"(?P<long>{LONG})(?P<sort>Act|Bill)(?:\sof\s\d{{4}})?,?\s"
    rf"\((?:the )?[“\"‘']?(?:(?P<short>{CAPS}) (?P=sort)|(?P<several>{SEVERAL}))[”\"’']?\)"
)
OWNER = re.compile(r"[A-Z]\w+(?:['’]s)? $")
SORTS = (("senatebill", "sb"), ("housebill", "hb"), ("assemblybill", "ab"))
NO = re.compile(r"(?<=[Bb.l])\s?No\.?\s?(?=\d)")
YEAR = re.compile(r"of\d{4}$")
SUBSTITUTE = re.compile(r"^cs(?=[hs]b\d)")  # what a committee puts in a bill's place has its number
OWNERS = 40  # characters before a number in which its state stands


def aliases(text: str, matches: Sequence[NameMatch], registry: Registry, short: Mapping[str, str]) -> Mapping[str, Target]:
    """The law behind each name that the text sets beside another, by `key`; `short` are its abbreviations, `matches` its registry names.

    An entry of the registry where exactly one is named among them, else the name itself; two entries are two laws.
    """
    known = [match for match in matches if any(iri in registry.instruments for iri in match.iris)]
    listed = {match.start: match.iris for match in known}
    found: dict[str, Target] = {}
    for number in BILL_NUMBERS.finditer(text):
        plain = [iri for iri in registry.candidates(NO.sub(" ", number.group())) if iri in registry.instruments]
        if number.start() not in listed and len(plain) == 1 and NO.search(number.group()):
            found[key(number.group())] = registry.as_target(plain[0])
    for start, end, names in (*_told(text), *_numbered(text, known), *_shortened(text)):
        entries = {listed[place] for place in range(start, end) if place in listed}
        if len(entries) > 1 or any(len(iris) > 1 for iris in entries):
            continue
        law = registry.as_target(entries.pop()[0]) if entries else _listed(names[0], registry)
        law = next((found[key(name)] for name in names if key(name) in found), law)
        for name in names:
            found.setdefault(key(name), law)
    for spellings in _spelt_twice(text, listed):
        for name in spellings:
            found.setdefault(key(name), Target(None, spellings[0], TargetKind.INSTRUMENT))
    for abbreviation, long in short.items():
        if NAMED_LAW.search(long):
            law = _listed(long, registry)
            found.setdefault(key(abbreviation), found.get(key(long), law))
    return found


def _listed(name: str, registry: Registry) -> Target:
    """The one entry of that name, else a law of the name."""
    iris = [iri for iri in registry.candidates(name) if iri in registry.instruments]
    return registry.as_target(iris[0]) if len(iris) == 1 else Target(None, name, TargetKind.INSTRUMENT)


def key(name: str) -> str:
    """The name as it is looked up: "H.R. 77", "HR 77" and "H.R. No. 77" are one, and a year behind it or a mark inside makes no other."""
    said = SUBSTITUTE.sub("", YEAR.sub("", re.sub(r"[\s.'‘’]", "", NO.sub(" ", name)).lower()))
    return next((said.replace(long, short) for long, short in SORTS if said.startswith(long)), said)


def _told(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Where names of one law stand together, [start, end), and the names, the fullest first."""
    for pattern in (NUMBER_FIRST, NAME_FIRST):
        for match in pattern.finditer(text):
            name = match["name"].replace("\n", " ")
            heading = pattern is NAME_FIRST and match.start() == match.start("name")
            # "Support the Toy Act (S. 99)" above a text: the article parts the name from what is said of it
            yield match.start(), match.end(), [name.rpartition(" the ")[2] if heading else name, *_numbers(match["numbers"])]
    for match in BILL_NUMBERS.finditer(text):
        if "/" in match.group():
            yield match.start(), match.end(), _numbers(match.group())


def _numbered(text: str, known: Sequence[NameMatch]) -> Iterator[tuple[int, int, list[str]]]:
    """Listed names with a number behind them ("KOSA (S. 1409)")."""
    for name in known:
        behind = NUMBER_BEHIND.match(text, name.end)
        if behind is not None:
            yield name.start, behind.end(), [text[name.start : name.end], *_numbers(behind["numbers"])]


def _shortened(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Titles that hold their own short form ("the Guarding Older Neighbors (GOLD) Act", "the Guarding Older Neighbors Act (GOLD Act)")."""
    for pattern in (SHORT_INSIDE, SHORT_BEHIND):
        for match in pattern.finditer(text):
            long, sort = match["long"].removeprefix("The ").strip().replace("\n", " "), match["sort"]
            told = match.groupdict()
            several = told.get("several")  # known without its sort, too
            short, sort = several or match["short"], f"{told.get('rest') or ''}{sort}"
            names = [f"{short} {sort}", f"{long} {sort}", f"{long} ({short}) {sort}"]
            yield match.start(), match.end(), [*names, *([several] if several else [])]


def _spelt_twice(text: str, listed: Mapping[int, tuple[str, ...]]) -> Iterator[list[str]]:
    """The spellings of each number that the text writes in several ways ("House Bill 12 (HB12)"), of none that is said to be a state's."""
    found: dict[str, list[str]] = {}
    for number in BILL_NUMBER.finditer(text):
        owned = OWNER.search(text, max(number.start() - OWNERS, 0), number.start()) is not None
        found.setdefault(key(number.group()), []).append("" if owned or number.start() in listed else number.group())
    yield from (list(dict.fromkeys(each)) for each in found.values() if "" not in each and len(set(each)) > 1)


def _numbers(joined: str) -> list[str]:
    """The numbers of one bill, together and each by itself."""
    each = [number.group() for number in BILL_NUMBER.finditer(joined)]
    return [joined, *each] if len(each) > 1 else each
