"""Titles of laws that are one name: "the American AI Act" is not the EU's, "the Training for AI Jobs Act" is no training."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

if TYPE_CHECKING:
    from ontology.registry import Registry

    from .names import NameMatch

CAPITAL = r"[A-Z][\w’'-]*"
JOINT = r"(?:(?:for|in|of|on|with|and|to|the|by|against|a|an) )"
LINK = r"(?:of|for|and|in|on|the|to|from|with|by|against|at|or|&)"
# "the | Acme-backed, bipartisan | Toy Act"
BEFORE = (
    r"(?:\b[Tt]he |['’]s |\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) )"
    r"(?:(?:[A-Z]\w*-)*[a-z][\w-]*,? ){0,4}"
)
TITLE = re.compile(
    rf"(?:{BEFORE}|\b[Aa]n? )(?P<own>(?:{CAPITAL},? {JOINT}{{0,2}}){{1,8}}?)"
    r"(?:AI|A\.I\.|Artificial Intelligence) (?:Act|Bill)\b(?: of \d{4}\b)?"
)
LONG = re.compile(
    rf"{BEFORE}(?P<own>(?:{CAPITAL},? (?:{LINK} ){{0,2}}){{2,12}}?)"
    rf"(?P<short>\([“\"‘']?[A-Z][A-Z0-9&.’' -]*[”\"’']?\) (?:{CAPITAL} ){{0,4}}?)?(?:Act|Bill)\b(?: of \d{{4}}\b)?"
)
BRACKETED = re.compile(
    rf"(?:(?<=\b[Tt]he )|(?<=['’]s ))(?P<own>{CAPITAL}(?:,? (?:{LINK} )?{CAPITAL}){{0,8}}) "
    rf"\((?=[^()]*[a-z]){CAPITAL}(?:,? (?:{LINK} )*{CAPITAL}){{0,9}}\) (?:{CAPITAL} ){{0,3}}?(?:Act|Bill|Order|Regulations|Rules)\b"
    r"(?: (?:Bill|Order))?(?:,? (?:of )?\d{4}\b)?"
)
LAWS = re.compile(r"\b(?:Act|Bill|Order|Code|Plan)\b")
THANKED = re.compile(r"(?:Administration|Congress|Governor|House|Legislature|Parliament|President|Senate) for\b")  # for the law
JOINED = re.compile(rf",| {LINK} ")
EUROPES = re.compile(r"^(?:EU|EU['’]s|Europ\w+|Union|Brussels|Parliament|Commission|Council)\b|['’]s? $")
PLAIN = WordSet("plain before a title")


def own_titles(text: str, matches: Sequence[NameMatch], registry: Registry) -> list[tuple[int, int]]:
    """Where such titles stand, [start, end); `matches` are the listed names in `text`. A place in front is the law's owner, no title."""
    starts = {match.start for match in matches}
    inner = {match.end: match.start for match in matches if any(iri in registry.instruments for iri in match.iris)}
    found = []
    for title in TITLE.finditer(text):
        name = title.group().rpartition(" of ")[0] if title.group()[-1].isdigit() else title.group()
        first = title.start("own")
        listed = inner.get(title.start() + len(name))
        words = title["own"].split()
        told = any(word.lower() not in PLAIN for word in words) and EUROPES.search(title["own"]) is None
        if listed is not None and listed > first and first not in starts and told:
            found.append((first, title.end()))
    return [*found, *(title for title in _long(text, matches) if all(title[1] <= start or end <= title[0] for start, end in found))]


def _long(text: str, matches: Sequence[NameMatch]) -> Iterator[tuple[int, int]]:
    """Titles that a preposition, "and" or brackets ("the Media (Consent and Copies) Bill") would tear.

    Not those that begin with somebody's name or another law's.
    """
    bracketed = [title.span() for title in BRACKETED.finditer(text) if not LAWS.search(title["own"])]
    yield from (span for span in bracketed if not any(match.start <= span[0] and span[1] <= match.end for match in matches))
    for title in LONG.finditer(text):
        torn = title["short"] or JOINED.search(title["own"])
        first = title.start("own")
        named = any(match.start <= first < match.end for match in matches)
        named = named or any(start <= first < end for start, end in bracketed)
        named = named or THANKED.match(title["own"]) is not None
        if torn and not named and not LAWS.search(title["own"]):
            yield first, title.end()
