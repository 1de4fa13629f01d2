"""Whoever is counted in words of number speaks for himself: "six in ten voters say it is too weak" is no view of the author's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bearers, group_nouns
from ingest.naming.mentions import Holder, bare_group
from ingest.parsing.clauses import subjects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, words_on
from ontology.model import Actor, ActorKind

from .nobody import counted, is_number

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SEVERAL = frozenset({"NNS", "NNPS"})
COUNTING = frozenset({"many", "more", "most", "overwhelming", "several"})
SPEECHLESS = WordSet("speechless numbers")


def polled(verb: Token, passage: Passage) -> list[Holder]:
    """Those of whom the text says how many say it; what was counted must be people, not polls."""
    return [one for noun in subjects(verb) if (one := _people(noun, passage)) is not None]


def _people(noun: Token, passage: Passage) -> Holder | None:
    people = counted(noun, passage) if is_number(noun, passage) else noun
    if people is None or people.tag_ not in SEVERAL or people.lemma_.lower() in SPEECHLESS or people.lemma_.lower() in bearers():
        return None
    told = people != noun or bool(children(people, "nummod"))
    if not told and not words_on(people, "amod", "det") & COUNTING:
        return None
    start, end = phrase(people)
    kind = group_nouns().get(people.lemma_.lower(), ActorKind.GROUP)
    return Holder(Actor(None, bare_group(passage.words(start, end)), kind), passage.span(start, end), "group", 0.7)
