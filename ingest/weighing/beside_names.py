"""Whom words mean by a name beside them: "a PAC | called Toys Forward", "Jane Doe, | Policy Officer", "Chair | and President Jane Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, name_cues
from ingest.naming.descriptions import described_kinds
from ingest.naming.mentions import Holder
from ingest.parsing.closed_classes import NAMING
from ingest.parsing.syntax import children, relation
from ingest.who.actors import CALLED, by_name, holder
from ingest.who.named import titled

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

POSTS = WordSet("ranks in front of a post")


def named_beside(words: Span, passage: Passage) -> Holder | None:
    """Whoever is named right behind what the words say of him, or right before it."""
    return _called(words, passage) or _bearer(words, passage) or titled(words[-1], passage) or _behind_its_sort(words, passage)


def _called(words: Span, passage: Passage) -> Holder | None:
    """Whoever bears the name behind "a super PAC called"."""
    doc = passage.doc
    place = words.end if words.end < len(doc) and doc[words.end].lower_ in CALLED else words.end - 1
    start = end = place + 1
    naming = doc[place].lower_ in CALLED and not children(doc[place], "nsubj")
    while naming and end < len(doc) and doc[end].text[:1].isupper():
        end += 1
    if start == end:
        return None
    return holder(doc[start], passage) or Holder(by_name(passage.words(start, end)), passage.span(start, end), "name", 0.6)


def _bearer(words: Span, passage: Passage) -> Holder | None:
    """The person whose post the words begin to name ("Jane Doe, | Senior Campaigns and Policy Officer")."""
    before = words.start - 2
    if before < 0 or words[0].lower_ not in POSTS or passage.doc[words.start - 1].text != ",":
        return None
    one = holder(passage.doc[before], passage) or holder(passage.doc[before].head, passage)
    return one if one is not None and one.label == "name" and passage.discourse.is_person(one.actor) else None


def stands_before_bearers(words: Span) -> bool:
    """True for a post of those named right behind it, or of one behind what else he is ("cofounder | and tech investor Ada Poe")."""
    post, doc = words[-1], words.doc
    if (post.lemma_.lower(), "post") not in name_cues() or words.end >= len(doc):
        return False
    place = words.end
    if doc[place].lower_ == "and" and post.tag_ == "NN":
        place += 1
        while place < len(doc) and doc[place].pos_ in ("NOUN", "ADJ") and doc[place].text.islower():
            place += 1
        return words.end + 1 < place < len(doc) and doc[place].pos_ == "PROPN" and doc[place - 1].tag_ == "NN"
    return post.tag_ == "NNS" and doc[place].pos_ == "PROPN"


def _behind_its_sort(words: Span, passage: Passage) -> Holder | None:
    """The listed body whose sort the words tell before its name ("Hollywood crew union | IATSE")."""
    name = passage.names.get(words[-1].i)
    if (
        name is None
        or name.start <= words.start
        or any(token.pos_ not in NAMING | {"DET"} for token in words.doc[words.start : name.start])
    ):
        return None
    before = words.doc[name.start - 1]
    forms = (before.lower_, before.lemma_.lower())
    is_sort = any(word in group_nouns() or (word, "suffix") in name_cues() or described_kinds(word, "actor") for word in forms)
    found = holder(words[-1], passage) if is_sort else None
    return found if found is not None and found.label == "name" and found.actor.iri is not None else None


def person_beside(head: Token, known: Holder | None, passage: Passage) -> Holder | None:
    """The person named in apposition to a post ("its author, Senator Wiener", "Jane Doe, director and chief negotiator")."""
    if head.pos_ != "NOUN" or head.tag_ == "NNS" or (known is not None and known.label == "name"):
        return None
    bare_noun = relation(head) == "conj" and not children(head, "det", "nmod:poss")
    beside = [head.head] if relation(head) == "appos" or bare_noun else []
    beside += children(head, "appos")
    for token in (*beside, *(part for each in beside for part in children(each, "flat"))):
        one = holder(token, passage)
        body = relation(token) == "appos" and token.head.i == head.i and token.i > head.i
        if one is not None and one.label == "name" and (body or passage.discourse.is_person(one.actor)):
            return one
    return None
