"""Whom "they" and "the governors" take up beside a verb of saying: the latest subject that named several people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.model import Actor, ActorKind

from .actors import holders
from .clauses import subjects
from .discourse import Several
from .lexicon import group_nouns, name_cues
from .mentions import Holder, bare
from .noun_phrases import conjuncts, phrase
from .syntax import SUBJECTS, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .passage import Passage

IN_OFFICE = frozenset({ActorKind.STATE, ActorKind.LEGISLATOR, ActorKind.ADMINISTRATION})
NEAR = 2  # blocks


def together(verb: Token, passage: Passage) -> list[Holder]:
    """Those who say it under "they" or a bare plural office: the people named before, else the office in its own words."""
    for noun in subjects(verb):
        kind = group_nouns().get(noun.lemma_.lower()) or name_cues().get((noun.lemma_.lower(), "title"))
        start, end = phrase(noun)
        words = bare(passage.words(start, end))
        if noun.lower_ != "they" and (noun.tag_ != "NNS" or kind not in IN_OFFICE or noun.lower_ != words.lower()):
            continue
        found = _before(noun, passage)
        if found:
            return [Holder(one.actor, passage.span(start, end), "pronoun", 0.7) for one in found]
        if kind is not None:
            return [Holder(Actor(None, words, kind), passage.span(start, end), "group", 0.7)]
    return []


def remember_several(passage: Passage) -> None:
    """Keep the passage's last subject of several people for those that follow."""
    passage.discourse.several = _latest(len(passage.doc), passage, "they") or passage.discourse.several


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
