"""Whom "she", "he", "it" and "they" take up: who was named in the nearest sentence that names anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns, speech_verbs
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import own_subjects
from ingest.parsing.syntax import SUBJECTS, children, relation, words_on
from ontology.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.discourse import Trace
    from ingest.parsing.passage import Passage

DEFINITE = frozenset({"the", "this", "that"})
PERSONAL = frozenset({"he", "she", "his", "her"})
OFFICES = WordSet("offices around somebody")
FAR = 3  # blocks
BESIDE = 3  # tokens between a quotation and who is said to add it
TELLING = WordSet("speaking")  # besides the verbs of saying
PARTICIPLES = frozenset({"VBG", "VBN"})


def pronoun(noun: Token, passage: Passage) -> Holder | None:
    """The person or body that a pronoun takes up; none if the latest subject is something else ("the bill ... it")."""
    told = passage.discourse.traces_before(passage.number, noun.i)
    before = [trace for trace in told if trace.block != passage.number or trace.token not in _opening(noun)]
    if noun.lower_ in PERSONAL:
        return _person(noun, before, passage)
    return _body(noun, before, passage) if noun.lower_ in ("it", "they") else None


def _opening(noun: Token) -> range:
    """The words by which the same one is first told to do something: whom they name is another ("| Echoing Ann Poe, | she called")."""
    clauses = [each for each in children(noun.head, "advcl") if each.tag_ in PARTICIPLES and each.right_edge.i < noun.i]
    own = [clause for clause in clauses if relation(noun) in SUBJECTS and not own_subjects(clause)]
    return range(own[0].left_edge.i, own[-1].right_edge.i + 1) if own else range(0)


def _person(noun: Token, before: list[Trace], passage: Passage) -> Holder | None:
    """The subject of the nearest sentence that names a person, else whom it names last; whom a quotation names does not speak it."""
    if (speaker := _who_goes_on(noun, passage)) is not None:
        return speaker
    if (owner := _whose_office(noun)) is not None:
        before = [trace for trace in before if trace.block == passage.number and owner.left_edge.i <= trace.token <= owner.i]
    inside = passage.quotation(noun) is not None
    people = _people(before, passage, quoted=inside)
    near = [trace for trace in people if (trace.block, trace.sentence) == (people[-1].block, people[-1].sentence)]
    chosen = [trace for trace in near if trace.subject or trace.telling] or near
    entity = chosen[-1].entity if chosen else None
    return Holder(entity, passage.span(noun.i, noun.i + 1), "pronoun", 0.75) if isinstance(entity, Actor) else None


def _people(before: list[Trace], passage: Passage, *, quoted: bool) -> list[Trace]:
    """The persons named in this block and the one before; past blocks about a law that is told of, the only one named a little earlier."""
    people = [trace for trace in before if trace.person and (quoted or not trace.quoted)]
    near = [trace for trace in people if passage.number - trace.block <= 1]
    if near or not people:
        return near
    far = [trace for trace in people if passage.number - trace.block <= FAR]
    between = range(people[-1].block + 1, passage.number)
    return far if len({trace.entity for trace in far}) == 1 and passage.discourse.about_law.issuperset(between) else []


def is_about_law(passage: Passage) -> bool:
    """True for a block that goes on about a law or plan ("Roe vetoed a bill. | The bill would ban bots. | He signed another")."""
    first = next(iter(passage.doc.sents), None)
    laws = [noun for noun in own_subjects(first.root) if noun.lemma_.lower() in policy_nouns()] if first is not None else []
    return any(word.lower_ in DEFINITE for noun in laws for word in children(noun, "det"))


def _whose_office(noun: Token) -> Token | None:
    """Whose office says what he does ("| the governor's | office said | he | would sign it"): that is nobody named before."""
    clause = noun.head
    while relation(clause) in ("ccomp", "conj", "xcomp") and clause.head.lemma_.lower() not in speech_verbs():
        clause = clause.head
    if relation(clause) != "ccomp":
        return None
    offices = [subject for subject in children(clause.head, "nsubj") if subject.lemma_.lower() in OFFICES]
    return next((owner for office in offices for owner in children(office, "nmod:poss") if owner.pos_ != "PRON"), None)


def _who_goes_on(noun: Token, passage: Passage) -> Holder | None:
    """Who was quoted last, where a block opens with more of a quotation (“It bans them,” she added)."""
    quotation = passage.quotations[0] if passage.quotations else None
    last = passage.discourse.speakers_before
    if quotation is None or quotation.start > 1 or len(last) != 1 or not passage.discourse.is_person(last[0].actor):
        return None
    adds = relation(noun) in SUBJECTS and noun.head.lemma_.lower() in speech_verbs()
    close = quotation.end <= noun.i <= quotation.end + BESIDE
    return Holder(last[0].actor, passage.span(noun.i, noun.i + 1), "pronoun", 0.75) if adds and close else None


def _body(noun: Token, before: list[Trace], passage: Passage) -> Holder | None:
    start = _sentence_before(noun)
    near = [
        trace
        for trace in before
        if trace.subject and trace.block == passage.number and trace.token >= start and passage.doc[trace.token].pos_ != "PRON"
    ]
    entity = near[-1].entity if near else None
    if not isinstance(entity, Actor) or near[-1].person or (noun.lower_ == "they" and entity.kind is not ActorKind.GROUP):
        return None
    return Holder(entity, passage.span(noun.i, noun.i + 1), "pronoun", 0.75 if near[-1].token >= noun.sent.start else 0.6)


def _sentence_before(noun: Token) -> int:
    start = noun.sent.start
    return int(noun.doc[start - 1].sent.start) if start else 0


def tells(noun: Token) -> bool:
    """True for whoever a relative clause has speak ("Jane Doe, who told reporters")."""
    clauses = [clause for clause in children(noun, "acl:relcl") if "who" in words_on(clause, *SUBJECTS)]
    return any(clause.lemma_.lower() in speech_verbs() | TELLING for clause in clauses)


def is_told_of(noun: Token) -> bool:
    """True for a personal pronoun as subject: whom it takes up is named again."""
    return noun.lower_ in ("he", "she") and relation(noun) in SUBJECTS
