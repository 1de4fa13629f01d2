"""Names that the registry does not hold: a run of proper nouns, its kind read off titles and endings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, name_cues
from ingest.naming.bill_numbers import BILL_NUMBER
from ingest.naming.longer_names import PLACES
from ingest.parsing.passage import Passage
from ingest.read.dates import MONTHS
from ontology.model import Actor, ActorKind

from .titles import PEERS, after_titles, kind_by_title, peer, shared_title, titled_person

if TYPE_CHECKING:
    from spacy.tokens import Token

PARTY = re.compile(r"[DRI]-[A-Z][A-Za-z.]*")  # "(D-MA)"
OPENED = frozenset({"of", "for", "on"})
LINKS = frozenset({"of", "for", "the", "on", "&", "and", "de", "von", "van", "-"})
BODIES = WordSet("sorts of bodies")
ARTICLES = frozenset(
    "the a an this that these those all some any no every each both another most many few several such what which either neither".split()
)
NOT_NAMES = frozenset(
    [
        *MONTHS,
        *"monday tuesday wednesday thursday friday saturday sunday".split(),
        *"ai a.i. i u.s. us american european republican democratic democrat congressional federal act bill order code directive".split(),
    ]
)
TEXTS = WordSet("sorts of texts")
RANKS = WordSet("ranks of posts")
SYLLABLES = WordSet("second syllables")
OF_A_PERSON = re.compile(
    r"(?:[A-ZÀ-Ý][a-zà-ÿ’']+|[A-Z]['’][A-Z][a-z]+|(?:Mc|Mac|De|Di|Du|Fitz|La|Le|Van)[A-Z][a-z]+)(?:-[A-ZÀ-Ý]?[a-zà-ÿ]+)*"
)
LONGEST_NAME = 7  # words


@dataclass(frozen=True, slots=True)
class ProperName:
    """An unlisted name on tokens [start, end)."""

    actor: Actor
    start: int
    end: int
    confidence: float


def proper_name(token: Token, passage: Passage) -> ProperName | None:
    """The unlisted actor that a proper noun belongs to; a known surname or acronym stands for its bearer."""
    if token.tag_ == "NNPS" and not passage.doc[token.i - 1].text[:1].isupper():
        return None
    spelt = _spelt_out(token, passage) if token.text[:1].isupper() and passage.discourse.abbreviations else None
    if spelt is not None:
        words = passage.words(*spelt)
        return ProperName(named_in_full(words, passage), *spelt, 0.85)
    if token.pos_ != "PROPN" or not token.text[:1].isupper() or token.lower_ in NOT_NAMES or token.i in passage.names:
        return None
    start, end = _run(token, passage)
    after = after_titles(start, end, passage)
    title, start = kind_by_title(start, after, passage) or shared_title(token, passage), after
    words = passage.words(start, end)
    if any(words in titles for titles in PEERS):
        return _named_behind(start, end, passage)
    long = passage.discourse.abbreviations.get(words)
    if long is not None:
        if long.split()[-1].lower() in NOT_NAMES | TEXTS:
            return None  # "the EO", which is an Executive Order
        return ProperName(named_in_full(long, passage), start, end, 0.9)
    known = peer(words, passage)
    if known is not None:
        return ProperName(known, start, end, 0.9)
    known = passage.discourse.surnames.get(words.split()[-1])
    if known is not None and (" " not in words or known.name.split()[0] == words.split()[0]):
        return ProperName(known, start, end, 0.9)
    posted = passage.discourse.posts.bearer(words) if title is None and words not in passage.discourse.surnames else None
    if posted is not None:
        return ProperName(posted, start, end, 0.85)
    titled = titled_person(title, words, start, passage)
    if titled is not None:
        return ProperName(titled, start, end, 0.95)
    if (local := _of_a_place(words, start, passage)) is not None:
        return local
    kind = _kind(words, title) if not _is_branch(words, passage) else ActorKind.CIVIL_SOCIETY
    if kind is None or words.split()[-1].lower() in NOT_NAMES or _is_no_name(words):
        return None
    return ProperName(Actor(None, words, kind), start, end, 0.85 if " " in words else 0.6)


def _spelt_out(token: Token, passage: Passage) -> tuple[int, int] | None:
    """The whole of a name whose short form the text gives in brackets ("Energy | for Tomorrow | (EFT)")."""
    text, place, doc = passage.block.text, passage.place(token), passage.doc
    for long in passage.discourse.abbreviations.values():
        begin = text.rfind(long, 0, place + len(long))
        if " for " in long and 0 <= begin <= place < begin + len(long) and len(long.split()) < LONGEST_NAME:
            inside = [each.i for each in token.sent if begin <= passage.place(each) < begin + len(long)]
            if inside and not any(i in passage.names for i in range(inside[0], inside[-1] + 1)) and doc[inside[0]].text[:1].isupper():
                return inside[0], inside[-1] + 1
    return None


def _of_a_place(words: str, start: int, passage: Passage) -> ProperName | None:
    """The body of a town under both names ("Oakland's | City Council")."""
    doc, first = passage.doc, words.partition(" ")[0]
    if first not in PLACES.split("|") or start < 2 or doc[start - 1].lower_ not in ("'s", "’s") or doc[start - 2].pos_ != "PROPN":
        return None
    place, _ = _run(doc[start - 2], passage)
    name = f"{passage.words(place, start - 1)} {words}"
    return ProperName(Actor(None, name, ActorKind.STATE), place, start + len(words.split()), 0.85)


def _named_behind(start: int, end: int, passage: Passage) -> ProperName | None:
    """Who is meant by a title alone: whoever is named behind its comma, if anybody is ("the noble Lord | , Lord Roe,")."""
    if passage.doc[end : end + 1].text != ",":
        return None
    for token in passage.doc[end + 1 : end + 4]:
        name = passage.names.get(token.i)
        known = [iri for iri in passage.bearers(name) if iri in passage.discourse.registry.actors] if name is not None else []
        if name is not None and len(known) == 1:
            return ProperName(passage.discourse.registry.as_actor(known[0]), start, name.end, 0.9)
        if token.pos_ != "PROPN":
            return None
        if not any(token.text in titles for titles in PEERS):
            return proper_name(token, passage)
    return None


def named_in_full(long: str, passage: Passage) -> Actor:
    """The actor that a short form stands for: the entry that bears the long form, else a name of the kind that it tells."""
    registry = passage.discourse.registry
    listed = [iri for iri in registry.candidates(long, on=passage.discourse.on) if iri in registry.actors]
    return registry.as_actor(listed[0]) if len(listed) == 1 else Actor(None, long, _kind(long, None) or ActorKind.GROUP)


def _is_branch(words: str, passage: Passage) -> bool:
    """True for a name that ends in a place ("Data Privacy Brazil")."""
    registry = passage.discourse.registry
    last = registry.candidates(words.split()[-1])
    return words.count(" ") > 1 and any(iri in registry.actors and registry.actors[iri].cls == "Polity" for iri in last)


def _is_no_name(words: str) -> bool:
    """True for a bill's number, a text's title, and words that only say a post or a sort of body ("Executive Officer", "Office")."""
    cues = name_cues()
    generic = all(any((word.lower(), place) in cues for place in ("title", "post", "suffix")) for word in words.split())
    parts = words.lower().split()
    ends_in_post = (parts[-1], "post") in cues and not BODIES & set(parts)
    is_text = len(parts) > 1 and parts[-1] in TEXTS
    if words.startswith("-") or (parts[0] in RANKS and len(parts) > 1):
        return True  # what a title leaves of "Secretary-General", or what is left of a title ("Senior Campaigns | and Policy Officer")
    is_sort = len(parts) == 1 and parts[0] in group_nouns()  # "the Ohio Working | Group |", of which a parser leaves the last word
    return generic or is_sort or ends_in_post or is_text or BILL_NUMBER.match(words) is not None or PARTY.fullmatch(words) is not None


def _run(token: Token, passage: Passage) -> tuple[int, int]:
    doc = passage.doc
    start = end = token.i

    def in_name(index: int) -> bool:
        if not 0 <= index < len(doc) or index in passage.names:
            return False
        word = doc[index]
        sort = word.pos_ in ("PROPN", "NOUN", "ADJ") or (word.pos_ == "DET" and word.lower_ not in ARTICLES)
        return _is_second_half(word) or (word.text[:1].isupper() and sort)

    def linked(index: int, step: int) -> int:
        gap = index + step
        while 0 <= gap < len(doc) and doc[gap].lower_ in LINKS and abs(gap - index) <= 3:
            gap += step
        between = doc[min(index, gap) + 1 : max(index, gap)].text.lower()
        inside = any(doc[place].lower_ in OPENED for place in range(start, end))
        return index + step if between == "and the" and not inside else gap  # "the Committee | and the Bureau" are two

    while True:
        before = start - 1
        if in_name(before):
            start = before
            continue
        gap = linked(start, -1)
        if gap != before and in_name(gap) and (doc[gap].lower_ in BODIES or doc[before].lower_ in ("&", "-", "de", "von", "van")):
            start = gap
            continue
        break
    while True:
        after = end + 1
        if in_name(after):
            end = after
            continue
        gap = linked(end, 1)
        body = any(doc[index].lower_ in BODIES for index in range(start, end + 1))
        if gap != after and in_name(gap) and (body or doc[after].lower_ in ("&", "-", "de", "von", "van")):
            end = gap
            continue
        break
    return start, end + 1


def _is_second_half(token: Token) -> bool:
    """True for the end of a given name with a hyphen ("Jeong-|ah"), also one that a parser takes for another word ("Ji-|won")."""
    before = token.doc[max(token.i - 2, 0) : token.i].text
    return (
        (token.pos_ == "PROPN" or token.lower_ in SYLLABLES)
        and before[:1].isupper()
        and before.endswith("-")
        and not before[-2:-1].isspace()
    )


def _kind(words: str, title: ActorKind | None) -> ActorKind | None:
    if title is not None:
        return ActorKind.PERSON if title is ActorKind.ADMINISTRATION else title
    parts = words.split()
    for word in (parts[-1], parts[0]):
        cue = name_cues().get((word.lower().rstrip(","), "suffix"))
        if cue is not None:
            return cue
    if parts[1:2] == ["of"] and parts[0] in PLACES.split("|"):
        return ActorKind.STATE
    if any(part.lower() in BODIES or part == "&" for part in parts):
        return ActorKind.CIVIL_SOCIETY
    if len(parts) > 1 and parts[-1].endswith("s") and (several := group_nouns().get(parts[-1].lower().removesuffix("s"))) is not None:
        return several  # "Member States", whom no "he" takes up
    if len(parts) in (2, 3) and all(OF_A_PERSON.fullmatch(part) for part in parts if len(part) > 2):
        return ActorKind.PERSON
    return ActorKind.COMPANY
