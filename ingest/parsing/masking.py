"""What the parser is shown: the text without quotation marks and with hard names replaced by plain ones, and the way back.

A small parser stumbles over names it has never seen ("Hugging Face support SB 53") and over marks that end a quotation inside a sentence.
It reads "Google support NAFTA" instead; every character of the masked text knows which stretch of the block it stands for.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import StandIn, effects, group_nouns, stand_ins
from ingest.naming.abbreviations import spelt_before
from ingest.naming.bill_numbers import AMENDMENTS, BILL_NUMBERS, settled
from ingest.naming.discourse import PERSON_TYPES
from ingest.naming.homonyms import less_owned_laws
from ingest.naming.longer_names import longer_names, outside
from ingest.naming.names import NameIndex, NameMatch
from ingest.naming.own_titles import own_titles
from ingest.read.dates import MONTHS

from .item_labels import label_end
from .party_tags import listed_tags

if TYPE_CHECKING:
    from ontology.registry import Registry

MARKS = frozenset('"“”«»„')
OPENING, CLOSING = frozenset("“«„"), frozenset("”»")
SOON = 20  # marks; a quotation with more of them inside is not looked through
TAG = re.compile(r" \((?:(?:[DRIL]|DFL|Dem|Rep|Ind)\.?[-–][A-Z][\w.’' -]{0,24}|[A-Z]{2}-(?:\d{1,2}|AL|At Large))\)(?=[,.;]| and )")
TICKER = re.compile(r" ?\((?:[A-Z]{2,8}|Nasdaq) ?: ?[A-Z][A-Z0-9.]{0,6}\)")
ELECT = re.compile(r"(?<=[A-Za-z.])-elect\b")
SENTENCE_END = re.compile(r"[.!?]['’]?\s*$")
SINGLE = re.compile(r"(?<!\w)['‘](?=\w)[^'‘’]{1,120}(?:(?<=\w)['’]\w[^'‘’]{0,80})*(?<=[\w,.!?])['’](?!\w)")
# "a “trust but verify” approach": two words in one quotation that are one adjective
QUOTED_ADJECTIVE = re.compile(
    r"\b(?:an?|the|its|their|this|his|her|our|my) [“\"](?P<said>[a-z][\w'’ -]*,? (?:and|but|or|not|then)(?: [\w'’-]+){1,3})[”\"] "
    r"(?!(?:for|of|on|in|to|that|and|or|but|by|with|from|is|are|was|were|as|at|which|who|would|will)\b)(?=[a-z]{4,})"
)
OFFICE = re.compile(r"(?<=\b[Tt]he )(?:[A-Z]\w+ )?(?:administration|White House)\b")
ARTICLE = re.compile(r"\b(?:the|this|that|an?|its|his|her|their|our|['’]s|s['’])\s+(?:[a-z][\w-]*\s+){0,2}$", re.IGNORECASE)
SHORT = re.compile(r"\b[A-Z][A-Z&.-]*[A-Za-z]\b")
WORD = re.compile(r"[A-Za-z][a-z]+(?:-[a-z]+)*")
INFINITIVE = re.compile(r"\b(?:to|will|would|could|should|must|may|might|can|cannot|not|n['’]t)\s+$", re.IGNORECASE)
GERUND = re.compile(r" (\w{3,}ing) (?!and\b|or\b|of\b)\w")
BACKING = re.compile(r"\bback\b(?= (?!(?:to|in|on|at|from|with|against|off|into|down|by|as|and|or|for|after|over|of)\b)\w)")
JOINED = re.compile(r"(?:,|&|\band) (?:\w+ )?$")
HEADING = re.compile(r"(?<=\w )heads(?= (?:to|for|toward|towards|back)\b)")
TITLED_NAME = re.compile(r"(?:Sen\.|Rep\.|Gov\.|Senator|Governor|President|Representative) $")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEXT_NAME = re.compile(r" ([A-Z][a-z'’-]+)")
FOLLOWING = frozenset(
    {"Administration", "White", "Cabinet", "Campaign", "Justice", "Republicans", "Democrats", "Jr", "Sr", *DAYS, *map(str.title, MONTHS)}
)
PERSON, BODY_WITH_ARTICLE, POLITY, LAW, LAW_WITH_ARTICLE = "Obama", "Senate", "France", "NAFTA", "Act"
ADJECTIVE = "general"
# which a small parser takes for a place ("rules | in lieu of | a law")
INSTEAD = re.compile(r"\b(?P<first>[Ii])n (?:lieu|place) of\b(?! birth| origin| work)")
BODIES = ("Google", "Microsoft", "Apple")


@dataclass(frozen=True, slots=True)
class Masked:
    """Text for the parser. Character i stands for [starts[i], ends[i]) of the block.

    `names` lie on the masked text; `lemmas` are those of replaced verbs, by their first character.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    names: tuple[NameMatch, ...]
    lemmas: tuple[tuple[int, str], ...]


def masked(
    text: str,
    index: NameIndex,
    registry: Registry,
    *,
    headline: bool,
    item: bool = False,
    surnames: frozenset[str] = frozenset(),
    states: frozenset[str] = frozenset(),
    laws: frozenset[str] = frozenset(),
    written: str = "",
) -> Masked:
    """The masked form of a block's text; a headline in Title Case is put in lower case, except its names and `surnames`.

    So is the heading of a list's item, which becomes a sentence of its own.

    `states` are those the document speaks of, for bill numbers that several states could mean, `laws` the short
    forms that it gives to laws, whoever else is called so; `written` is as for `quotation_marks`.
    """
    dropped = {*quotation_marks(text, written), *(place for place, sign in enumerate(text) if sign in MARKS)}
    dropped |= {place for span in spelt_before(text) for place in range(*span)}
    # "(D-Ohio)" and "(FL-27)" tear rows of names, "(NYSE: ACM)" an owner from what he owns, "-elect" a title from its name.
    dropped |= {place for pattern in (TAG, TICKER, ELECT) for tag in pattern.finditer(text) for place in range(*tag.span())}
    tags, marks = listed_tags(text)
    places = [place for place in range(len(text)) if place not in dropped | tags]
    plain = "".join("," if place in marks else text[place] for place in places)
    named = index.find(plain)
    titles = [NameMatch(start, end, ()) for start, end in own_titles(plain, named, registry)]
    owned = less_owned_laws(plain, settled(plain, named, registry, states), registry)
    matches = [match for match in owned if plain[match.start : match.end] not in laws]
    label = label_end(plain) if item else 0
    if label:
        inside = [match for match in sorted([*matches, *titles], key=lambda match: match.start) if match.end <= label]
        plain = f"{_sentence_case(plain[:label], inside, surnames)}.{plain[label + 1 :]}"
    if headline:
        plain = _sentence_case(plain, sorted([*matches, *titles], key=lambda match: match.start), surnames)
    else:
        matches = [match for match in matches if not _is_given_name(plain, match, registry)]
    bodies = [] if headline else longer_names(plain, matches, registry, surnames)
    matches = outside(matches, bodies)
    swaps = _replacements(plain, matches, registry, surnames, laws, bodies, titles)
    spans = (tuple(bisect_left(places, place) for place in each.span("said")) for each in QUOTED_ADJECTIVE.finditer(text))
    quoted = [NameMatch(span[0], span[1], ()) for span in spans]
    taken = [match for match, _ in swaps]
    swaps += [(one, ADJECTIVE) for one in quoted if not any(one.start < match.end and match.start < one.end for match in taken)]
    swaps += [(NameMatch(*each.span(), ()), f"{each['first']}nstead of") for each in INSTEAD.finditer(plain)]
    verbs = dict(_verb_swaps(plain, [match for match, _ in swaps]))
    verbs |= dict(_headline_verbs(plain, [match for match, _ in swaps])) if headline else {}
    return _woven(plain, places, swaps, verbs)


def _woven(plain: str, places: Sequence[int], swaps: Sequence[tuple[NameMatch, str | None]], verbs: Mapping[NameMatch, StandIn]) -> Masked:
    """The text with names and verbs replaced, and for each of its characters where it stood: in a stand-in all stand for the whole."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    names: list[NameMatch] = []
    lemmas: list[tuple[int, str]] = []
    done = 0
    for match, stand_in in sorted([*swaps, *((place, verb.form) for place, verb in verbs.items())], key=lambda pair: pair[0].start):
        pieces.append(plain[done : match.start])
        starts.extend(places[done : match.start])
        ends.extend(place + 1 for place in places[done : match.start])
        new = stand_in or plain[match.start : match.end]
        if match in verbs:
            lemmas.append((len(starts), verbs[match].lemma))
        if match.iris:
            names.append(NameMatch(len(starts), len(starts) + len(new), match.iris))
        pieces.append(new)
        if stand_in:
            starts.extend([places[match.start]] * len(new))
            ends.extend([places[match.end - 1] + 1] * len(new))
        else:
            starts.extend(places[match.start : match.end])
            ends.extend(place + 1 for place in places[match.start : match.end])
        done = match.end
    pieces.append(plain[done:])
    starts.extend(places[done:])
    ends.extend(place + 1 for place in places[done:])
    return Masked("".join(pieces), tuple(starts), tuple(ends), tuple(names), tuple(lemmas))


def _is_given_name(text: str, match: NameMatch, registry: Registry) -> bool:
    """True for a surname that goes on as somebody else's given name ("Attorney General James | Uthmeier")."""
    people = [registry.actors[iri] for iri in match.iris if iri in registry.actors and registry.actors[iri].type in PERSON_TYPES]
    further = NEXT_NAME.match(text, match.end)
    if further is None or len(people) < len(match.iris) or further.group(1) in FOLLOWING:
        return False
    words = text[match.start : match.end].split()
    return not any(person.name.split()[0] in words for person in people)


def quotation_marks(text: str, written: str = "") -> list[int]:
    """Places of quotation marks, opening and closing in turn; single ones only where they clearly are a pair.

    Marks inside a quotation are left out. `written` is the text with the marks as its author set them, of the same length.
    """
    double = [place for place, sign in enumerate(text) if sign in MARKS]
    single = [place for match in SINGLE.finditer(text) for place in (match.start(), match.end() - 1)]
    return _outer(double, text, written or text) if double else single


def _outer(marks: list[int], text: str, written: str) -> list[int]:
    """The marks that no others enclose."""
    found: list[int] = []
    depth = 0
    for number, place in enumerate(marks):
        opens = depth == 0 or _opens(place, written)
        ended = SENTENCE_END.search(text[max(place - 4, 0) : place])
        if depth and opens and ended and not _is_closed(marks[number : number + SOON], depth, written):
            found.append(place)  # a closing mark was left out
            depth = 0
        depth += 1 if opens else -1
        if depth == (1 if opens else 0):
            found.append(place)
    return found


def _opens(place: int, written: str) -> bool:
    """True for a mark that opens inside a quotation: by its shape, or a straight one between a word's end and a word's beginning."""
    before, after = written[max(place - 2, 0) : place], written[place + 1 : place + 2]
    if written[place] in OPENING:
        return not before[-1:].isalnum() and not after.isspace()
    return written[place] not in CLOSING and before[-1:] == " " and before[:1].isalnum() and after.isalpha()


def _is_closed(marks: list[int], depth: int, written: str) -> bool:
    """True if the marks that follow close all that is open."""
    for place in marks:
        depth += 1 if _opens(place, written) else -1
    return depth <= 0


def _replacements(
    text: str,
    matches: list[NameMatch],
    registry: Registry,
    surnames: frozenset[str],
    laws: frozenset[str],
    bodies: list[tuple[int, int]],
    titles: list[NameMatch],
) -> list[tuple[NameMatch, str | None]]:
    """Names in text order with their stand-ins (None: left as written); `bodies`, `titles` of laws and further bill numbers have no IRI."""
    matches = [match for match in matches if not any(title.start <= match.start < title.end for title in titles)]
    found = [(match, _stand_in(text, match, registry, number)) for number, match in enumerate(matches)]
    found.extend((title, LAW_WITH_ARTICLE) for title in titles)
    found.extend((NameMatch(start, end, ()), _for_a_body(text, start, number)) for number, (start, end) in enumerate(bodies))
    offices = [office for office in OFFICE.finditer(text) if not _overlaps(office, [match for match, _ in found])]
    found.extend((NameMatch(office.start(), office.end(), ()), BODY_WITH_ARTICLE) for office in offices)
    taken = [match for match, _ in found]
    people = [word for word in WORD.finditer(text) if word.group() in surnames and not _overlaps(word, taken)]
    found.extend((NameMatch(word.start(), word.end(), ()), PERSON) for word in people)
    short = [word for word in SHORT.finditer(text) if word.group() in laws] if laws else []
    for number in (*BILL_NUMBERS.finditer(text), *AMENDMENTS.finditer(text), *short):
        if not _overlaps(number, taken):
            law = LAW_WITH_ARTICLE if ARTICLE.search(text[: number.start()]) else LAW
            found.append((NameMatch(number.start(), number.end(), ()), law))
    return sorted(found, key=lambda pair: pair[0].start)


def _overlaps(stretch: re.Match[str], taken: list[NameMatch]) -> bool:
    return any(match.start < stretch.end() and stretch.start() < match.end for match in taken)


def _verb_swaps(text: str, taken: list[NameMatch]) -> Iterator[tuple[NameMatch, StandIn]]:
    """Rare verbs that the parser takes for nouns ("vetoed", "co-sponsored"), outside names."""
    for word in WORD.finditer(text):
        swap = stand_ins().get(word.group())
        if swap is None or _overlaps(word, taken):
            continue
        fits = {
            "": True,
            "to": INFINITIVE.search(text[: word.start()]) is not None,
            "name": any(match.end == word.start() - 1 for match in taken),
            "gerund": (gerund := GERUND.match(text, word.end())) is not None and gerund[1].lower() in _harming(),
        }
        if fits[swap.after]:
            yield NameMatch(word.start(), word.end(), ()), swap


@cache
def _harming() -> frozenset[str]:
    """The gerunds of what does harm: "risks | stifling | it" is told of a thing that may, "risks facing it" are things."""
    verbs = [verb for verb, sign in effects().items() if sign < 0]
    return frozenset(f"{stem}ing" for verb in verbs for stem in (verb, verb.removesuffix("e")))


def _headline_verbs(text: str, taken: list[NameMatch]) -> Iterator[tuple[NameMatch, StandIn]]:
    """Verbs that look like nouns or adverbs in headlines ("unions | back limits", "bill backed by Meta | heads to governor")."""
    for word in BACKING.finditer(text):
        several = any(match.end == word.start() - 1 and JOINED.search(text[: match.start]) for match in taken)
        if several or _is_plural_group(text[: word.start()]):
            yield NameMatch(word.start(), word.end(), ()), stand_ins()["back"]
    for word in HEADING.finditer(text):
        yield NameMatch(word.start(), word.end(), ()), StandIn("head", "goes", "")


def _is_plural_group(words: str) -> bool:
    last = words.split()[-1:]
    return bool(last) and last[0].endswith("s") and any(last[0].lower().removesuffix(end) in group_nouns() for end in ("s", "es"))


def _stand_in(text: str, match: NameMatch, registry: Registry, number: int) -> str | None:
    article = ARTICLE.search(text[: match.start])
    if all(iri in registry.instruments for iri in match.iris):
        return LAW_WITH_ARTICLE if article else LAW
    classes = {registry.actors[iri].cls for iri in match.iris if iri in registry.actors}
    if len(classes) != 1 or any(iri not in registry.actors for iri in match.iris):
        return None
    one = classes.pop()
    if one in ("CollectiveActor", "Administration"):
        return None
    if one == "Polity":
        return None if " " not in text[match.start : match.end] or article else POLITY
    if all(registry.actors[iri].type in PERSON_TYPES for iri in match.iris):
        return PERSON
    return _for_a_body(text, match.start, number)


def _for_a_body(text: str, start: int, number: int) -> str:
    return BODY_WITH_ARTICLE if text[max(start - 4, 0) : start].lower() == "the " else BODIES[number % len(BODIES)]


def _sentence_case(text: str, matches: list[NameMatch], surnames: frozenset[str]) -> str:
    words = re.findall(r"\b[A-Za-z][a-z]+\b", text)
    if not words or sum(word[0].isupper() for word in words) < 0.6 * len(words):
        return text

    def lower(word: re.Match[str]) -> str:
        inside = word.group() in surnames or any(match.start <= word.start() < match.end for match in matches)
        return word.group() if inside or TITLED_NAME.search(text[: word.start()]) else word.group().lower()

    return re.sub(r"\b[A-Z][a-z]+\b", lower, text)
