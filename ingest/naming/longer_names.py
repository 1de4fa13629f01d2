"""Names of bodies that are more than one run of capitals, or that hold another's name: "Ministry of Justice", "Data Privacy | Brazil"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues, policy_nouns, verbs
from ingest.read.dates import MONTHS
from ontology.model import ActorKind

from .chambers import homes_of, is_state
from .names import NameMatch

if TYPE_CHECKING:
    from ontology.registry import Registry

CAPITAL = r"(?:(?:[A-Z]\.){2,}|[A-Z](?:[\w&-]|['’](?=[A-Z]))*)"
FIRST = re.compile(CAPITAL)
RUN = re.compile(rf"{CAPITAL}(?: {CAPITAL})*")
BEFORE = re.compile(rf"(?:(?<![\w.-]){CAPITAL}(?:['’] | ))+$")
FURTHER = re.compile(rf"(?P<link> (?:and|&|of|for)(?: the)?|) (?P<word>{CAPITAL})")
JOINT = re.compile(rf"(?<=\b[Tt]he )(?P<first>(?:{CAPITAL} ){{2,4}})(?:and|&) (?:{CAPITAL} ){{1,3}}?(?P<head>[A-Z][a-z]+)\b")
FOREIGN = re.compile(
    r"(?:(?P<place>[A-Z]\w+)['’]s "
    r"|(?<![\w-])(?P<people>(?!American|European|Republican|Asian|Christian)[A-Z]\w+(?:ian|ean|ish|ese|nch|ine|can) ))"
    r"(?:National |Federal )?$"
)
DOING = re.compile(r" (?P<verb>(?P<stem>[a-z]+?)(?:es|ed|s|d))(?![\w-])")
SAYING = frozenset({"has", "is", "said", "says", "was"})
FOR_A_LAW = re.compile(r"(?:[A-Z][\w-]* ){0,5}(?:executive )?(?:[Aa]ct|[Bb]ill|[Oo]rder|[Pp]lan)\b")
PLACES = "Borough|City|Commonwealth|County|Town|Village"
REGIONS = re.compile(r" (?:Europe|Africa|Asia|Oceania|Latin America)(?!\w)")
WIDEST = 80  # characters of one side of a name
LISTED = re.compile(r"(?:, (?P<one>[A-Z][a-z]+))(?:, (?P<two>[A-Z][a-z]+))?,? (?:and|&) (?P<last>[A-Z][a-z]+)(?! [A-Z])")
OPENERS = frozenset(
    "the a an in on at by for from with to of and but or if when while as although though after before since under over during because "
    "meanwhile however yet so that this these those its his her their our my dear".split()
)
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split()) | frozenset(MONTHS)
KINDS = frozenset({ActorKind.AGENCY, ActorKind.CIVIL_SOCIETY, ActorKind.INDUSTRY_GROUP, ActorKind.LEGISLATURE, ActorKind.ACADEMIC})
OWN_BRANCH = frozenset({ActorKind.COMPANY, ActorKind.CIVIL_SOCIETY, ActorKind.INDUSTRY_GROUP})
NO_TITLES = WordSet("titles within names")  # within names


def outside(matches: Sequence[NameMatch], names: Sequence[tuple[int, int]]) -> list[NameMatch]:
    """The matches that lie in none of the names; both in text order."""
    starts = [start for start, _ in names]
    around = ((match, bisect_right(starts, match.start) - 1) for match in matches)
    return [match for match, place in around if place < 0 or match.start >= names[place][1]]


def longer_names(text: str, matches: Sequence[NameMatch], registry: Registry, surnames: frozenset[str]) -> list[tuple[int, int]]:
    """Where such names stand, [start, end) in text order, none inside another or inside a listed name.

    `matches` are the listed names of the text; `surnames` tell where a name ends and a person's begins.
    """
    solid = [match for match in matches if not _are(match, registry, "CollectiveActor")]
    starts, ends = {match.start for match in solid}, {match.end for match in solid}
    found = [*_of_something(text, starts, ends, surnames), *_joint(text, ends)]
    found += [*_branches(text, matches, registry), *_abroad(text, matches, registry)]
    kept: list[tuple[int, int]] = []
    places = [match.start for match in matches]
    for start, end in sorted(found, key=lambda each: (each[0], -each[1])):
        first = matches[bisect_right(places, start) - 1] if places and places[0] <= start else None
        last = matches[bisect_left(places, end) - 1] if places and places[0] < end else None
        torn = (first is not None and first.start < start < first.end) or (last is not None and end < last.end)
        listed = first is not None and start == first.start and end <= first.end
        if not torn and not listed and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return kept


@cache
def _heads() -> re.Pattern[str]:
    """A noun that heads a body's name, with what begins to say which body it is ("Ministry | of Justice"); a parliament has only "of"."""
    kinds = {word.title(): kind for (word, place), kind in name_cues().items() if place == "suffix" and kind in KINDS and word.isalpha()}
    chambers = "|".join(sorted(word for word, kind in kinds.items() if kind is ActorKind.LEGISLATURE and not word.endswith("ommittee")))
    others = "|".join(sorted(word for word in kinds if word not in chambers.split("|")))
    nouns = rf"(?P<noun>{others})(?P<link> of| for| on| against)|(?:{chambers}) of|House of(?= Commons| Lords)|(?:{PLACES}) of"
    return re.compile(rf"(?<![\w-])(?:{nouns})(?: the)? (?={CAPITAL})")


def _is_head(word: str) -> bool:
    return name_cues().get((word.lower(), "suffix")) in KINDS


def _of_something(text: str, starts: set[int], ends: set[int], surnames: frozenset[str]) -> Iterator[tuple[int, int]]:
    done = 0
    for head in _heads().finditer(text):
        said = FIRST.match(text, head.end())
        about = head["link"] in (" on", " for") and head.end("noun") in ends  # "asked the Federal Trade Commission | on AI"
        thanked = (
            head["link"] == " for" and FOR_A_LAW.match(text, head.end()) is not None
        )  # "praised the Administration | for the Chips Act"
        if head.start() < done or about or thanked or said is None or said.group().lower() in DAYS:
            continue
        done = _end(text, head.end(), starts, ends, surnames)
        yield _start(text, head.start()), done


def _start(text: str, head: int) -> int:
    """Where the capitals before the head begin, less the first word of a sentence and anybody's title."""
    before = BEFORE.search(text, max(head - WIDEST, 0), head)
    if before is None:
        return head
    start = before.start()
    for word in re.finditer(r"\S+ ", before.group()):
        said = word.group().strip().lower()
        if said in OPENERS or ((said, "title") in name_cues() and said not in NO_TITLES):
            start = before.start() + word.end()
    return start


def _end(text: str, place: int, starts: set[int], ends: set[int], surnames: frozenset[str]) -> int:
    """Where the name ends whose last part begins at `place`: before a title, a person, another body that "and" joins."""
    first = FIRST.match(text, place)
    end = first.end() if first is not None else place
    matters = LISTED.match(text, end)
    if matters is not None and not any(matters.start(part) in starts or matters[part] in surnames for part in ("one", "two", "last")):
        return matters.end()  # "Committee on Commerce, Science and Transportation"
    while (further := FURTHER.match(text, end)) is not None:
        word, link, start = further["word"], further["link"].strip().split(" ")[0], further.start("word")
        if word in surnames or _is_title(word, text, further.end()):
            break
        if link in ("and", "&") and (end in ends or start in starts or _is_another(text, start, surnames)):
            break
        if not link and end in ends and not _is_head(_run(text, start)[-1]):
            break  # "House of Lords | Amendment"
        end = further.end()
    return end


def _is_title(word: str, text: str, behind: int) -> bool:
    """True for what somebody is, not what a body is for; "Commissioner" only right before his name."""
    post = (word.lower(), "post") in name_cues() or (word.lower(), "title") in name_cues()
    in_office = name_cues().get((word.lower(), "title")) in (ActorKind.ADMINISTRATION, ActorKind.LEGISLATOR)
    return post and (word.lower() not in NO_TITLES or (in_office and text[behind : behind + 2].strip().isupper()))


def _run(text: str, start: int) -> list[str]:
    run = RUN.match(text, start)
    return run.group().split() if run is not None else [""]


def _is_another(text: str, start: int, surnames: frozenset[str]) -> bool:
    """True if the capitals at `start` are a name of their own ("the Ministry of Justice and | Widget Council")."""
    words = _run(text, start)
    told = any((word.lower(), place) in name_cues() for word in (words[0], words[-1]) for place in ("suffix", "title"))
    return told or words[-1] in surnames


def _branches(text: str, matches: Sequence[NameMatch], registry: Registry) -> Iterator[tuple[int, int]]:
    """Names that end in a place ("Data Privacy | Brazil", "Access Now | Europe") or begin with one ("Utah | Tech Council")."""
    owners = {match.end: match for match in matches}
    for match in matches:
        if _has_branches(match, registry) and (region := REGIONS.match(text, match.end)) is not None:
            yield match.start, region.end()
        if not _are(match, registry, "Polity"):
            continue
        run = RUN.match(text, match.end + 1) if text[match.end : match.end + 1] == " " else None
        words = run.group().split() if run is not None else []
        if run is not None and len(words) > 1 and _is_head(words[-1]) and not any((word.lower(), "title") in name_cues() for word in words):
            yield match.start, run.end()
            continue
        parent = owners.get(match.start - 1)
        if parent is not None and text[match.start - 1] == " " and _has_branches(parent, registry):
            yield parent.start, match.end
        elif parent is None and not words:
            start = _start(text, match.start)
            before = text[start : match.start].split()
            if _can_go_before_a_place(before, start, owners) or (len(before) == 1 and _is_of_the_uk(text, start, match)):
                yield start, match.end


def _are(match: NameMatch, registry: Registry, cls: str) -> bool:
    return all(iri in registry.actors and registry.actors[iri].cls == cls for iri in match.iris)


def _has_branches(parent: NameMatch, registry: Registry) -> bool:
    return all(iri in registry.actors and registry.actors[iri].kind in OWN_BRANCH for iri in parent.iris)


def _can_go_before_a_place(words: list[str], start: int, owners: dict[int, NameMatch]) -> bool:
    inside = any(end in owners for end in range(start + 1, start + len(" ".join(words)) + 1))
    return len(words) > 1 and not inside and not any(word.lower() in DAYS for word in words)


def _is_of_the_uk(text: str, start: int, match: NameMatch) -> bool:
    """True for a name of one word and "UK" ("Energy UK"): inside a sentence, or where a verb says what its bearer does."""
    word = text[start : match.start - 1]
    if text[match.start : match.end] != "UK" or not word.isalpha() or word.isupper() or word.lower() in DAYS:
        return False
    if start and text[: start - 1].rstrip()[-1:] not in (".", "!", "?", "", ":", '"', "“"):
        return True
    behind = DOING.match(text, match.end)
    stems = {behind["verb"], behind["stem"], f"{behind['stem']}e"} if behind is not None else set()
    return bool(stems & (SAYING | verbs().keys())) and not stems & policy_nouns().keys()


def _joint(text: str, ends: set[int]) -> Iterator[tuple[int, int]]:
    """Names with a pair inside ("the Newspaper Publishers and Editors Association")."""
    for match in JOINT.finditer(text):
        words = match["first"].split()
        told = any((word.lower(), place) in name_cues() for word in words for place in ("suffix", "title"))
        if _is_head(match["head"]) and not told and match.end("first") - 1 not in ends:
            yield match.start(), match.end()


def _abroad(text: str, matches: Sequence[NameMatch], registry: Registry) -> Iterator[tuple[int, int]]:
    """Other countries' chambers, where only the United States' is listed ("Brazil's | Senate", "Indian National | Congress")."""
    places = {match.end: match for match in matches if _are(match, registry, "Polity")}
    for match in matches:
        owned = FOREIGN.search(text, max(match.start - WIDEST, 0), match.start)
        if owned is None or any(homes_of(iri, registry) != {None} or registry.actors[iri].cls == "Person" for iri in match.iris):
            continue
        place = places.get(owned.end("place")) if owned["place"] else None
        if owned["people"] or (place is not None and not any(iri.endswith("/us") or is_state(iri, registry) for iri in place.iris)):
            yield place.start if place is not None else owned.start(), match.end
