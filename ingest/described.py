"""Actors for words that name somebody by what he is: "the culture minister", "three families", "a popular hacker house"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ontology.model import Actor, ActorKind

from .actors import by_name, holder
from .lexicon import group_nouns, name_cues, office_nouns
from .mentions import Holder, bare
from .syntax import children, relation

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from .passage import Passage

POINTING = frozenset(
    "he she it they we i you him her them us his its their our my who whom which that this these those one ones some many most several few "
    "others other another all both each everyone everybody anyone nobody none someone people".split()
)
NAMING = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
EXAMPLES = re.compile(r",?\s*\b(?:among|including|such as|like)\b.*$", re.DOTALL)
LONGEST = 14  # words: what is longer is told, not named


def described(words: Span, passage: Passage) -> Holder | None:
    """Whom the words name: a listed or named actor, one mentioned before, else an actor under the words themselves.

    None for words that only point ("others", "one of them") and lead to nobody.
    """
    head, *others = _heads(words)
    known = holder(head, passage)
    if known is not None and _touches(known, words, passage):
        return _person_beside(head, known, passage) or replace(known, actor=_alone(known.actor))
    # "Palantir co-founder Joe Lonsdale", whichever word the parser made the head; but "the teachers' union" is not the teachers.
    named = [one for token in others if (one := holder(token, passage)) is not None and _touches(one, words, passage)]
    people = [one for one in named if one.label == "name" and passage.discourse.is_person(one.actor)]
    if people:
        return people[0]
    name = EXAMPLES.sub("", bare(passage.words(words.start, words.end)))
    if head.lower_ in POINTING or not _may_name(head) or not name or len(words) > LONGEST:
        return None
    beside = _person_beside(head, None, passage)
    if beside is not None:
        return beside
    span = passage.span(words.start, words.end)
    if _is_proper(words):
        actor = passage.discourse.surnames.get(name.split()[-1]) or by_name(passage.discourse.abbreviations.get(name, name))
        return Holder(actor, span, "name", 0.6)
    return Holder(Actor(None, name, _kind(head)), span, "description", 0.6)


def _may_name(head: Token) -> bool:
    """True for words of content, and for a capital letter inside a sentence ("Snap and X have endorsed it")."""
    capital = head.text.isupper() and head.i > head.sent.start
    return capital or (head.pos_ in NAMING and len(head.text) > 1)


def _alone(actor: Actor) -> Actor:
    """The group without the members that its phrase gives as examples ("ninety organizations, among them Encode")."""
    return actor if actor.iri is not None else replace(actor, name=EXAMPLES.sub("", actor.name) or actor.name)


def _person_beside(head: Token, known: Holder | None, passage: Passage) -> Holder | None:
    """The person named in apposition to a post ("its author, Senator Wiener", "Jane Doe, director and chief negotiator")."""
    if head.pos_ != "NOUN" or head.tag_ == "NNS" or (known is not None and known.label == "name"):
        return None
    bare_noun = relation(head) == "conj" and not children(head, "det", "nmod:poss")
    beside = [head.head] if relation(head) == "appos" or bare_noun else []
    beside += children(head, "appos")
    for token in (*beside, *(part for each in beside for part in children(each, "flat"))):
        one = holder(token, passage)
        if one is not None and one.label == "name" and passage.discourse.is_person(one.actor):
            return one
    return None


def _heads(words: Span) -> list[Token]:
    """The head of the phrase, then its other words, the last first."""
    outer = [token for token in words if not words.start <= token.head.i < words.end or token.head.i == token.i]
    nominal = [token for token in outer if token.pos_ in ("NOUN", "PROPN", "PRON")]
    first = (nominal or outer)[0]
    return [first, *(token for token in reversed(list(words)) if token.i != first.i and not token.is_punct)]


def _touches(one: Holder, words: Span, passage: Passage) -> bool:
    span = passage.span(words.start, words.end)
    return one.text is not None and one.text.touches(span.start, span.end)


def _is_proper(words: Span) -> bool:
    named = [token for token in words if token.is_alpha and token.lower_ not in ("the", "of", "for", "and", "on")]
    return bool(named) and all(token.text[:1].isupper() for token in named)


def _kind(head: Token) -> ActorKind:
    lemma = head.lemma_.lower()
    listed = group_nouns().get(lemma) or office_nouns().get(lemma) or name_cues().get((lemma, "suffix"))
    return listed or (ActorKind.GROUP if head.tag_ in ("NNS", "NNPS") else ActorKind.PERSON)
