"""People called by their side on what stands before the word: "moratorium opponents", "SB 53 sponsor Ada Poe", "the bill's author"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, name_cues, nouns, policy_nouns
from ingest.naming.mentions import Holder
from ingest.parsing.syntax import children, obliques, relation, start_before
from ingest.what.aims import Aim
from ingest.what.instruments import last_called
from ingest.what.targets import aim, taken_up
from ingest.who.actors import holder
from ontology.model import Actor, Target, TargetKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

PERSON_ENDINGS = ("er", "or", "ic", "nt", "te")
MAKERS = WordSet("makers of laws")  # of laws alone
WORDS = frozenset({"compound", "amod", "flat"})
GOODS = WordSet("goods with advocates")  # no one's proposal


def is_person(noun: Token) -> bool:
    """True for a noun that says of a person which side he takes ("opponent", "sponsor"), also where a tagger takes it for a name."""
    lemma = noun.lemma_.lower()
    return noun.pos_ in ("NOUN", "PROPN") and noun.text[1:].islower() and lemma in nouns() and lemma.endswith(PERSON_ENDINGS)


def tells_side(noun: Token) -> bool:
    """True for a noun by which somebody is called after his side ("opponent"; "the senator behind SB 53")."""
    return is_person(noun) or (noun.pos_ == "NOUN" and any(preposition == "behind" for preposition, _ in obliques(noun)))


def sided_on(noun: Token, passage: Passage) -> Aim | None:
    """What the words before the noun name: a law, or what somebody proposes; "privacy advocates" and "tech critics" are sorts of people."""
    if noun.i == noun.sent.start or not is_person(noun):
        return None
    for owner in children(noun, "nmod:poss"):
        owned = _its(owner, passage) if owner.lower_ == "its" else aim(owner, passage, actors=False)
        return owned if owned is not None and owned.target.kind in (TargetKind.INSTRUMENT, TargetKind.PROPOSITION) else None
    word = noun.nbor(-1)
    name = passage.names.get(word.i)
    registry = passage.discourse.registry
    if name is not None:
        meant = passage.bearers(name)
        known = len(meant) == 1 and meant[0] in registry.instruments
        return Aim(registry.as_target(meant[0]), name.start, name.end, 1, 0.95) if known else None
    kind = policy_nouns().get(word.lemma_.lower())
    if kind not in (TargetKind.INSTRUMENT, TargetKind.PROPOSITION) or word.lemma_.lower() in GOODS or relation(word) != "compound":
        return None
    return _in_words(word, kind, passage)


def stood_behind(noun: Token, passage: Passage) -> Aim | None:
    """The law that somebody is behind ("the lawmaker behind | SB 53 |, Ada Poe")."""
    if noun.tag_ in ("NNS", "NNPS") or (noun.lemma_.lower() not in group_nouns() and (noun.lower_, "title") not in name_cues()):
        return None
    for preposition, law in obliques(noun):
        found = aim(law, passage, actors=False) if preposition == "behind" else None
        if found is not None and found.target.kind is TargetKind.INSTRUMENT:
            return found
    return None


def _its(owner: Token, passage: Passage) -> Aim | None:
    """What "its" takes up: nothing that can be for or against, where the sentence before has a body as its subject."""
    begin = owner.sent.start
    first = start_before(owner.doc, begin)
    traces = (trace for trace in passage.discourse.trail if trace.block == passage.number and first <= trace.token < owner.i)
    if any(trace.subject and not trace.person and isinstance(trace.entity, Actor) for trace in traces) and owner.head.lemma_ not in MAKERS:
        return None
    target = taken_up(owner, passage, within=1)
    return None if target is None else Aim(target, owner.i, owner.i + 1, 1, 0.75)


def _in_words(word: Token, kind: TargetKind, passage: Passage) -> Aim | None:
    """The idea that the words up to the noun tell, or what was last called so ("the AI moratorium ... moratorium supporters")."""
    start = word.i
    while start > word.sent.start and relation(word.doc[start - 1]) in WORDS and word.doc[start - 1].head.i in (word.i, word.head.i):
        start -= 1
    iri = passage.discourse.ideas.match(passage.content(start, word.i + 1))
    if iri is not None:
        return Aim(passage.discourse.registry.as_target(iri), start, word.i + 1, 1, 0.85)
    before = last_called(word, passage)
    if before is not None:
        return Aim(before, start, word.i + 1, 1, 0.85)
    return Aim(Target(None, passage.words(start, word.i + 1), kind), start, word.i + 1, 1, 0.7)


def named_behind(noun: Token, passage: Passage) -> list[Holder]:
    """Whose name goes on behind what he is called by ("SB 53 critic | Ada Poe")."""
    if noun.i + 1 >= noun.sent.end or noun.tag_ in ("NNS", "NNPS"):
        return []
    behind = noun.nbor()
    one = holder(behind, passage) if behind.pos_ == "PROPN" or behind.i in passage.names else None
    return [one] if one is not None and one.label in ("name", "role") else []


def named_after(end: int, passage: Passage) -> list[Holder]:
    """Who is named between commas behind token `end` ("the lawmaker behind SB 53 |, Ada Poe, | said")."""
    comma, name = passage.doc[end : end + 1].text, passage.doc[end + 1 : end + 2]
    one = holder(name[0], passage) if comma == "," and len(name) and name[0].pos_ == "PROPN" else None
    return [one] if one is not None and one.label == "name" and passage.discourse.is_person(one.actor) else []
