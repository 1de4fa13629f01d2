"""Whom "they" and "the governors" take up: the plural subject before; beside a verb of saying, the latest that named several people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns, name_cues, speech_verbs, verbs
from ingest.naming.descriptions import described_kinds
from ingest.naming.discourse import Several
from ingest.naming.mentions import Holder, bare_group
from ingest.parsing.clauses import subjects
from ingest.parsing.noun_phrases import conjuncts, phrase
from ingest.parsing.syntax import SUBJECTS, is_passive, lemma, relation
from ontology.model import Actor, ActorKind

from .actors import holders

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

IN_OFFICE = frozenset({ActorKind.STATE, ActorKind.LEGISLATOR, ActorKind.ADMINISTRATION})
POINTING = frozenset({"the", "these", "those", "both"})
NUMBERS = frozenset({"two", "three", "four"})
BODIES = frozenset({ActorKind.COMPANY, ActorKind.CIVIL_SOCIETY, ActorKind.INDUSTRY_GROUP, ActorKind.AGENCY, ActorKind.GROUP})
PAIRS = dict.fromkeys(("duo", "pair", "trio"), frozenset({ActorKind.LEGISLATOR, ActorKind.PERSON, ActorKind.ACADEMIC, ActorKind.COMPANY}))
OF_MANY = {  # in the plural alone: "the government" is no country named before
    "body": BODIES | {ActorKind.INTERNATIONAL, ActorKind.EU_BODY},
    "country": frozenset({ActorKind.COUNTRY}),
    "government": frozenset({ActorKind.COUNTRY, ActorKind.STATE, ActorKind.ADMINISTRATION}),
    "state": frozenset({ActorKind.STATE}),
}
ALL = frozenset({"both", "they"})
NEAR = 2  # blocks


def together(verb: Token, passage: Passage) -> list[Holder]:
    """Those who say it under "they" or a bare plural office: the people named before, else the office in its own words."""
    for noun in subjects(verb):
        kind = group_nouns().get(noun.lemma_.lower()) or name_cues().get((noun.lemma_.lower(), "title"))
        start, end = phrase(noun)
        words = bare_group(passage.words(start, end))
        if noun.lower_ != "they" and (noun.tag_ != "NNS" or kind not in IN_OFFICE or noun.lower_ != words.lower()):
            continue
        found = _before(noun, passage)
        if found:
            return [Holder(one.actor, passage.span(start, end), "pronoun", 0.7) for one in found]
        if kind is not None:
            return [Holder(Actor(None, words, kind), passage.span(start, end), "group", 0.7)]
    return []


def those_before(noun: Token, passage: Passage) -> list[Holder]:
    """Those whom "they" or "the companies" takes up as a subject: all whom the plural subject in the sentence or block before names.

    None if that subject names things ("the rules ... they"), or others than the noun says.
    """
    start, end = phrase(noun)
    kinds = _kinds(noun) if _is_bare(passage.doc[start:end]) else frozenset()
    if relation(noun) not in SUBJECTS or (noun.lower_ not in ALL and not kinds):
        return []
    first = noun.sent.start
    begin, quoted = passage.doc[first - 1].sent.start if first else 0, passage.quotation(noun) is not None
    found = _plural(begin, noun.i, passage, quoted=quoted)
    if found is not None and not found.people and noun.lower_ == "they" and _is_human(noun.head):
        found = _plural(begin, noun.i, passage, quoted=quoted, named=True) or found
    if found is None and (not first or kinds) and passage.quotation(noun) is None:
        near = NEAR if kinds else 1
        found = next((kept for kept in reversed(passage.discourse.plural) if 0 < passage.number - kept.block <= near), None)
    if found is None or (kinds and noun.lemma_.lower() not in found.words and not all(_is_one(each.actor, kinds) for each in found.people)):
        return []
    return [Holder(one.actor, passage.span(start, end), "pronoun", 0.7) for one in found.people]


def _is_bare(words: Span) -> bool:
    """True for a plural noun with nothing but an article or number ("the two senators"), and for "the pair"."""
    said = {token.lower_ for token in words[:-1]}
    return (words[-1].tag_ == "NNS" or words[-1].lower_ in PAIRS) and bool(said & POINTING) and said <= POINTING | NUMBERS


def _kinds(noun: Token) -> frozenset[str]:
    """The kinds of actors that a plural noun can take up."""
    word = noun.lemma_.lower()
    return PAIRS.get(noun.lower_) or OF_MANY.get(word) or described_kinds(word, "actor")


def _is_one(actor: Actor, kinds: frozenset[str]) -> bool:
    """True if the noun can mean the actor; of what sort an unlisted body is can only be guessed at."""
    if actor.iri is None and actor.kind in BODIES and not kinds.isdisjoint(BODIES):
        return True
    return str(actor.kind) in kinds or (ActorKind.LEGISLATOR in kinds and actor.kind is ActorKind.PERSON)


def remember_several(passage: Passage) -> None:
    """Keep the passage's last subject of several people, and the plural subject of its last sentence, for those that follow."""
    passage.discourse.several = _latest(len(passage.doc), passage, "they") or passage.discourse.several
    last = _plural(passage.doc[-1].sent.start, len(passage.doc), passage, quoted=False)
    if last is not None:
        passage.discourse.plural.append(last)


def _is_human(verb: Token) -> bool:
    """True for what only people do ("| urged | Congress to block them"), whatever things were the subject of the clause before."""
    frames = verbs().get(verb.lemma_.lower(), ())
    return not is_passive(verb) and (lemma(verb) in speech_verbs() or any(frame.manner == "speech" for frame in frames))


def _plural(start: int, end: int, passage: Passage, *, quoted: bool, named: bool = False) -> Several | None:
    """The last plural subject of tokens [start, end), with nobody in it if it names things; of people alone if `named`."""
    for noun in reversed(passage.doc[start:end]):
        if relation(noun) not in SUBJECTS or noun.pos_ == "PRON" or (passage.quotation(noun) is not None) != quoted:
            continue
        people = tuple(holders(noun, passage))
        if named and not people:
            continue
        if noun.tag_ in ("NNS", "NNPS") or len(conjuncts(noun)) > 1 or len(people) > 1:
            return Several(people, (noun.lemma_.lower(),), passage.number)
    return None


def _before(noun: Token, passage: Passage) -> tuple[Holder, ...]:
    here = _latest(noun.i, passage, noun.lower_)
    if here is not None:
        return here.people
    kept = passage.discourse.several
    near = kept is not None and passage.number - kept.block <= NEAR
    return kept.people if kept is not None and near and noun.lower_ in ("they", *kept.words) else ()


def _latest(end: int, passage: Passage, word: str) -> Several | None:
    """The last subject before token `end` that names several people, or people called `word`."""
    for noun in reversed(passage.doc[:end]):
        if relation(noun) not in SUBJECTS or noun.pos_ == "PRON" or passage.quotation(noun) is not None:
            continue
        words = tuple(each.lower_ for part in conjuncts(noun) for each in passage.doc[slice(*phrase(part))])
        found = tuple(holders(noun, passage)) if word == "they" or word in words else ()
        if len(found) > 1 or (found and noun.tag_ in ("NNS", "NNPS")):
            return Several(found, words, passage.number)
    return None
