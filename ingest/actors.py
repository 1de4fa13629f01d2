"""Who a noun phrase means: a registry entry by name and date, an office, a name, a described group, or someone mentioned before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.model import Actor, ActorKind, Span

from .descriptions import described_kinds
from .discourse import Trace
from .lexicon import group_nouns, name_cues, office_nouns
from .noun_phrases import conjuncts, phrase
from .passage import Name, Passage
from .proper import proper_name
from .syntax import RELATIVES, children, obliques, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

SPEAKS_FOR = frozenset(
    [
        "spokesperson",
        "spokesman",
        "spokeswoman",
        "official",
        "aide",
        "adviser",
        "advisor",
        "lawyer",
        "leader",
        "lobbyist",
        "executive",
        "representative",
        "ally",
        "staffer",
        "team",
        "partner",
    ]
)
ROLE = re.compile(r"\b(?:administration|government|White House|Commission|ministry)$", re.IGNORECASE)
SPEAKING_KINDS = frozenset({ActorKind.LEGISLATOR, ActorKind.INVESTOR, ActorKind.ACADEMIC})
EXCLUDING = frozenset({"not", "few", "no", "neither", "hardly", "but", "except"})
INCLUDING = frozenset({"including", "like", "such", "such as", "namely", "among"})
LEADING = re.compile(r"^(?:[\W_]+|(?:to|of|for|on|in|with|against|by|from|about|as|over|under)\s+)+", re.IGNORECASE)
DETERMINERS = re.compile(
    r"^(?:(?:the|a|an|this|that|these|those|its|their|our|many|some|several|most|other|both|all|more|than|even|as)\s+)+", re.IGNORECASE
)


def bare(words: str) -> str:
    """The phrase without what a parser may leave before it: determiners, prepositions, stray marks, counts."""
    stripped = LEADING.sub("", words)
    return re.sub(r"^\d[\d,]*\s+", "", DETERMINERS.sub("", stripped)).strip(" ,;:")


@dataclass(frozen=True, slots=True)
class Holder:
    """An actor found in the text, the span that names it, the kind of mention, and how sure the reading is (0 to 1)."""

    actor: Actor
    text: Span | None
    label: str
    confidence: float


def holders(noun: Token, passage: Passage) -> list[Holder]:
    """Every actor a noun phrase names: members of a coordination, the named members of a group instead of the group."""
    found: list[Holder] = []
    for part in _listed(noun):
        outer = [*part.children, *(word for child in part.children for word in child.children if child.i < part.i)]
        if any(word.lower_ in EXCLUDING for word in outer):
            continue
        members = [holder for member in _members(part) for holder in holders(member, passage)]
        one = holder(part, passage)
        named = [one] if one is not None and (not members or one.label == "name") else []
        found.extend(named + members or _partitive(part, passage))
    return found


def _listed(noun: Token) -> list[Token]:
    """Coordinated nouns, and groups that a parser took for appositions of one another ("companies, VC firms, and unions")."""
    found = conjuncts(noun)
    lists = [each for part in found for each in children(part, "appos") if part.tag_ == "NNS" and each.tag_ == "NNS"]
    return found + [each for each in lists if each.lemma_.lower() in group_nouns()]


def _members(noun: Token) -> Iterator[Token]:
    for preposition, member in obliques(noun):
        if preposition in INCLUDING:
            yield member
    for clause in children(noun, "acl:relcl"):
        if clause.lemma_.lower() == "include":
            yield from children(clause, "obj")


def _partitive(noun: Token, passage: Passage) -> list[Holder]:
    """Actors behind a quantifier ("many in the tech community", "some of the senators")."""
    if noun.lower_ in ("many", "some", "most", "several", "others", "those", "members", "number"):
        for preposition, group in obliques(noun):
            if preposition in ("of", "in", "among") and group.lower_ not in RELATIVES:
                return holders(group, passage)
    return []


def holder(noun: Token, passage: Passage) -> Holder | None:
    """The one actor that a noun phrase means, or None when it means none or cannot be told."""
    if noun.pos_ == "PRON" or noun.lower_ in ("he", "she", "they", "it", "we", "i"):
        return _pronoun(noun, passage)
    for reading in (_titled, _office, _named, _behind, _anaphor, _group, _body):
        found = reading(noun, passage)
        if found is not None:
            return found
    return None


def _titled(noun: Token, passage: Passage) -> Holder | None:
    """Person behind a body and a post ("Palantir co-founder Joe Lonsdale"), whichever word the parser made the head."""
    name = passage.names.get(noun.i)
    index = name.end if name is not None else noun.i + 1
    first = index
    while index < len(passage.doc) and (
        (passage.doc[index].lower_, "post") in name_cues() or passage.doc[index].lower_ in ("-", "and", "&")
    ):
        index += 1
    if (
        index == first
        or index >= len(passage.doc)
        or passage.doc[index - 1].lower_ in ("-", "and", "&")
        or passage.doc[index].pos_ != "PROPN"
    ):
        return None
    found = _named(passage.doc[index], passage)
    return found if found is not None and passage.discourse.is_person(found.actor) else None


def _office(noun: Token, passage: Passage) -> Holder | None:
    start, end = phrase(noun)
    words = passage.words(start, end)
    discourse = passage.discourse
    plain = DETERMINERS.sub("", words)
    readings = (words, plain, f"the {plain}") if ROLE.search(plain) else (words,) if words.lower().startswith("the ") else ()
    for part in readings:
        entry = discourse.registry.office(part.lower(), on=discourse.on)
        if entry is not None:
            return Holder(discourse.registry.as_actor(entry.iri), passage.span(start, end), "role", 0.95)
    if noun.lemma_.lower() in ("administration", "government"):
        for owner in children(noun, "nmod:poss"):
            person = holder(owner, passage)
            if person is None:
                continue
            entry = discourse.registry.office(f"the {person.actor.name.split()[-1]} {noun.lemma_}".lower(), on=discourse.on)
            if entry is not None:
                return Holder(discourse.registry.as_actor(entry.iri), passage.span(start, end), "role", 0.85)
    return None


def _named(noun: Token, passage: Passage) -> Holder | None:
    discourse = passage.discourse
    name = passage.names.get(noun.i)
    if name is not None:
        meant = discourse.registry.candidates(passage.words(name.start, name.end), on=discourse.on) or name.iris
        if len(meant) == 1 and meant[0] in discourse.registry.actors and not _narrower(noun, name, passage):
            return Holder(discourse.registry.as_actor(meant[0]), passage.span(name.start, name.end), "name", 1.0)
        return None
    proper = proper_name(noun, passage)
    return Holder(proper.actor, passage.span(proper.start, proper.end), "name", proper.confidence) if proper else None


def _narrower(noun: Token, name: Name, passage: Passage) -> bool:
    """True if a proper noun before a listed group makes it another group ("New York | state lawmakers")."""
    entry = passage.discourse.registry.actors.get(name.iris[0])
    if entry is None or entry.cls != "CollectiveActor":
        return False
    start, _ = phrase(noun)
    return any(token.pos_ == "PROPN" for token in passage.doc[start : name.start])


def _behind(noun: Token, passage: Passage) -> Holder | None:
    """Body behind those who stand for it ("a spokesperson for Meta", "Trump administration officials", "partners in the EU")."""
    if noun.lemma_.lower() not in SPEAKS_FOR:
        return None
    owners = [owner for preposition, owner in obliques(noun) if preposition in ("for", "of", "at", "in", "from")]
    owners += children(noun, "compound", "nmod:poss", "nmod", "amod", "appos")
    for owner in owners:
        found = _office_inside(noun, owner, passage) or _named(owner, passage)
        if found is not None and not passage.discourse.is_person(found.actor):
            return Holder(found.actor, passage.span(*phrase(noun)), "description", 0.8)
    return None


def _office_inside(noun: Token, owner: Token, passage: Passage) -> Holder | None:
    start, _ = phrase(noun)
    if owner.i < noun.i:
        words = DETERMINERS.sub("", passage.words(start, noun.i)).lower()
        entry = passage.discourse.registry.office(f"the {words}", on=passage.discourse.on)
        if entry is not None:
            return Holder(passage.discourse.registry.as_actor(entry.iri), passage.span(start, noun.i), "role", 0.85)
        return None
    return _office(owner, passage)


def _anaphor(noun: Token, passage: Passage) -> Holder | None:
    """Latest mention of the kind that "the company" or "the senator" names; only if the phrase says nothing else."""
    kinds = described_kinds(noun.lemma_.lower(), "actor")
    start, end = phrase(noun)
    if not kinds or end - start > 2 or passage.doc[start].lower_ not in ("the", "this", "that") or noun.tag_ == "NNS":
        return None
    for trace in reversed(passage.discourse.trail):
        before = (trace.block, trace.token) < (passage.number, noun.i)
        if before and isinstance(trace.entity, Actor) and trace.entity.kind in kinds and passage.number - trace.block <= 4:
            return Holder(trace.entity, passage.span(start, end), "description", 0.75)
    return None


def _pronoun(noun: Token, passage: Passage) -> Holder | None:
    """The person or body that a pronoun takes up; none if the latest subject is something else ("the bill ... it")."""
    word = noun.lower_
    text = passage.span(noun.i, noun.i + 1)
    before = [trace for trace in passage.discourse.trail if (trace.block, trace.token) < (passage.number, noun.i)]
    if word in ("he", "she"):
        people = [trace for trace in before if trace.person and passage.number - trace.block <= 1]
        subjects = [trace for trace in people if trace.subject]
        chosen = (subjects or people)[-1:]
        return next((Holder(each.entity, text, "pronoun", 0.75) for each in chosen if isinstance(each.entity, Actor)), None)
    if word not in ("it", "they"):
        return None
    near = [trace for trace in before if trace.subject and trace.block == passage.number and trace.token >= _sentence_before(noun)]
    entity = near[-1].entity if near else None
    if not isinstance(entity, Actor) or near[-1].person or (word == "they" and entity.kind is not ActorKind.GROUP):
        return None
    return Holder(entity, text, "pronoun", 0.75 if near[-1].token >= noun.sent.start else 0.6)


def _sentence_before(noun: Token) -> int:
    start = noun.sent.start
    return int(noun.doc[start - 1].sent.start) if start else 0


def _group(noun: Token, passage: Passage) -> Holder | None:
    """A described group ("environmental groups"), named by its own words; a bare noun says too little."""
    head = noun.lemma_.lower().removesuffix("s") if noun.tag_ == "NNPS" else noun.lemma_.lower()
    kind = group_nouns().get(head)
    if kind is None or noun.tag_ not in ("NNS", "NN", "NNPS", "NNP"):
        return None
    start, end = phrase(noun)
    words = bare(passage.words(start, end))
    if noun.tag_ in ("NN", "NNP") and head not in ("industry", "camp", "community", "coalition", "group"):
        return None
    if " " not in words and kind not in SPEAKING_KINDS and head not in ("critic", "advocate", "opponent", "supporter"):
        return None
    return Holder(Actor(None, words, kind), passage.span(start, end), "group", 0.7)


def _body(noun: Token, passage: Passage) -> Holder | None:
    """One public body named by its office and place ("India's IT ministry", "the Florida attorney general")."""
    kind = office_nouns().get(noun.lemma_.lower())
    start, end = phrase(noun)
    placed = any(token.pos_ == "PROPN" for token in passage.doc[start : noun.i])
    if kind is None or noun.tag_ in ("NNS", "NNPS") or not placed:
        return None
    return Holder(Actor(None, bare(passage.words(start, end)), kind), passage.span(start, end), "description", 0.75)


def observe(passage: Passage) -> None:
    """Add every named actor of the passage to the document's memory, in text order."""
    seen: set[int] = set()
    for token in passage.doc:
        if token.i in seen or (token.pos_ not in ("PROPN", "NOUN") and token.i not in passage.names):
            continue
        found = _named(token, passage) or _office(token, passage)
        if found is None:
            continue
        name = passage.names.get(token.i)
        seen.update(range(name.start, name.end) if name else ())
        head = token if name is None else passage.doc[name.end - 1]
        subject = relation(head) in ("nsubj", "nsubj:pass") or relation(token) in ("nsubj", "nsubj:pass")
        passage.discourse.observe(Trace(passage.number, token.i, found.actor, subject, passage.discourse.is_person(found.actor)))


def by_name(name: str) -> Actor:
    """An actor known by name alone, such as a document's author; the kind is read off the name."""
    last = name.split()[-1].lower()
    kind = name_cues().get((last, "suffix"), ActorKind.PERSON if len(name.split()) in (2, 3) else ActorKind.MEDIA)
    return Actor(None, name, kind)
