"""Who could hold a stance in a sentence: every actor it names, and the one who speaks its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, name_cues, policy_nouns
from ingest.naming.mentions import Holder
from ingest.parsing.closed_classes import PLURAL
from ingest.parsing.passage import Passage
from ingest.parsing.shared_heads import first_field, is_field
from ingest.parsing.syntax import relation, words_on
from ingest.sides.holding import author
from ingest.sides.judging import first_predicate
from ingest.who.actors import body_beside, examples, holder
from ingest.who.appositions import dashed_name, describes_another, is_post_of_next
from ingest.who.attribution import whose_view
from ingest.who.labels import bearers
from ingest.who.quoted import quoted_by, went_on
from ingest.who.several import those_before
from ontology.model import ActorKind

from .bystanders import takes_no_side
from .described import described
from .listed import listed

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

STAFF = WordSet("staff")


def mentioned(marked: Iterable[Span], passage: Passage) -> tuple[Holder, ...]:
    """The actors under words that name somebody, in text order: one for each place, none for words that lead to nobody."""
    found: list[Holder] = []
    for words in (part for each in marked for part in listed(each, passage)):
        if (post := _of_dashed_name(words, passage)) is not None:
            found.append(post)
        several = those_before(words.root, passage)
        if several and not any(_meet(several[0], other) for other in found):
            found.extend(several)
        told = any(each(words.root, passage) for each in (describes_another, is_post_of_next)) or first_predicate(words.root) is not None
        told = told or _is_owner(words.root, passage)
        nobody = told or takes_no_side(words.root) or is_field(words.root, passage.names) or _is_policy(words) or any(map(_is_whose, words))
        for each in [] if several or nobody else _named(words, passage):
            if not _is_called_on(each, words) and not _is_bare_post(each, words) and not any(_meet(each, other) for other in found):
                found.append(each)
    return tuple(sorted(found, key=lambda one: one.text.start if one.text is not None else 0))


def _of_dashed_name(words: Span, passage: Passage) -> Holder | None:
    """The person before a dash, under the words for his post behind it, which are nearer to what he says."""
    name = dashed_name(words.root, passage)
    one = None if name is None else holder(name, passage)
    return None if one is None else replace(one, text=passage.span(words.start, words.end))


def _named(words: Span, passage: Passage) -> list[Holder]:
    """The holder and the named members of the group that he is; they alone where the group's own word says too little ("companies").

    A word of what somebody is stands for the names right behind it ("trade groups | TechNet and NetChoice").
    """
    borne = [holder(name, passage) for token in words for name in bearers(token, passage)]
    if labelled := [each for each in borne if each is not None and each.label == "name"]:
        return labelled
    # in "| doctors from red and blue states |" the states only say which doctors
    heads = [token for token in words if token == words.root or not words_on(token, "case")]
    shared = next((token for token in heads if first_field(token, passage.names) is not None), None)
    one = holder(shared, passage) if shared is not None else None
    one = one or described(words, passage)
    if one is None:
        return []
    found = [each for token in words if token.pos_ == "NOUN" for each in examples(token, passage)]
    members = [each for each in found if each.label == "name"]
    body = body_beside(words.root, passage)
    beside = holder(body, passage) if body is not None and words.start <= body.i else None
    says_little = one.label != "name" and one.actor.iri is None and " " not in one.actor.name
    return members if members and says_little else [*([beside] if beside is not None else []), one, *members]


def _is_called_on(one: Holder, words: Span) -> bool:
    """True for a parliament that a headline tells what to do ("| Congress |: Don't ban it"); behind a person's name stands what he says."""
    behind = words.doc[words.end : min(words.end + 2, words.sent.end)]
    told = len(behind) == 2 and behind[0].text == ":" and (behind[1].tag_ == "VB" or behind[1].lower_ == "do")
    return told and words.start == words.sent.start and one.actor.kind is ActorKind.LEGISLATURE


def _is_whose(name: Token) -> bool:
    """True for a name that only says whose people are meant ("| Acme | and Apex employees"), wherever a parser hangs them."""
    behind = name.doc[name.i + 1 : name.i + 5]
    if name.pos_ != "PROPN" or not behind or behind[0].lower_ != "and":
        return False
    people = next((token for token in behind[1:] if token.pos_ != "PROPN"), None)
    return people is not None and people.i > behind[0].i + 1 and people.lower_ in STAFF


def _is_owner(name: Token, passage: Passage) -> bool:
    """True for a person by whose name a firm or body is told from others ("| Roe |'s Toy Corp. opposes it")."""
    owned = name.head
    if relation(name) != "nmod:poss" or owned.pos_ != "PROPN" or name.i > owned.i:
        return False
    one, other = holder(name, passage), holder(owned, passage)
    person = one is not None and (one.actor.iri is None or passage.discourse.is_person(one.actor))
    return person and other is not None and other.label == "name" and not passage.discourse.is_person(other.actor)


def _is_bare_post(one: Holder, words: Span) -> bool:
    """True for one of several posts without a name ("| chief executive | and | co-founder | of Acme")."""
    own = one.actor.iri is None and words.root.lower_ in one.actor.name.lower().split()
    post = own and any((words.root.lower_, place) in name_cues() for place in ("post", "title"))
    behind = words.doc[words.root.i + 1 : words.root.i + 2].text.lower()
    return post and words.root.tag_ not in PLURAL and behind in ("and", "at", "of")


def _is_policy(words: Span) -> bool:
    """True for a bare word for a law or plan, which takes no side ("the act, another | policy | that Acme opposes")."""
    return len(words) == 1 and words.root.pos_ == "NOUN" and words.root.lemma_.lower() in policy_nouns().keys() - group_nouns().keys()


def _meet(one: Holder, other: Holder) -> bool:
    return one.text is not None and other.text is not None and one.text.touches(other.text.start, other.text.end)


def voices(sentence: Span, passage: Passage) -> tuple[Holder, ...]:
    """Who say the sentence: those of a quotation, of a transcript's turn, else the author of a text that speaks for itself."""
    quotations = [passage.quotation(token) for token in sentence if not token.is_punct]
    quoted = [quotation for quotation in quotations if quotation is not None]
    if len(quoted) > 0.5 * max(len(quotations), 1):
        return tuple(quoted_by(quoted[0], passage))
    introduced = passage.discourse.introduced
    if introduced is not None and introduced.first <= passage.number <= introduced.last:
        return introduced.speakers
    turn = passage.discourse.turn
    if turn is not None:
        return (turn,)
    view = whose_view(sentence.root, passage)
    telling = went_on(sentence, passage) if view is None else view
    return tuple(telling or (author(passage) if view is None and passage.discourse.has_voice else ()))
