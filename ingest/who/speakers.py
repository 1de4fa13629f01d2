"""Who says it: the name beside a verb of saying ("said the lab's policy head, | Jane Doe |"), or in "according to"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.naming.mentions import Holder
from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import obliques, relation

from .actors import holder
from .appositions import describes_another, named_before
from .doers import actor_of
from .introductions import introduced
from .issuers import is_paper, issuers, paper_before, they_wrote
from .nobody import has_only_seen
from .polled import polled
from .several import together

if TYPE_CHECKING:
    from spacy.tokens import Token

JOINED = re.compile(r"(?: \([^()]{1,40}\))?,? and [^.;:,]*$")  # between two who are introduced
NEAR = 24
BREAKS = frozenset({".", ";", "?", "!", ":"})


def speakers(verb: Token, passage: Passage) -> list[Holder]:
    """Who says it: the verb's doers, else the name that stands beside it ("..., said the lab's policy head, Jane Doe")."""
    titled = introduced(verb, passage)
    if titled is not None:
        return _all_introduced(titled, verb, passage)
    paper = paper_before(verb, passage)
    if paper is not None:
        return issuers(paper, passage)
    writers = they_wrote(verb, passage)
    if writers:
        return writers
    opening = named_before(verb, passage)
    named = holder(opening, passage) if opening is not None else None
    if named is not None:
        return [named]
    found = actor_of(verb, passage)
    if found and any(passage.discourse.is_person(one.actor) for one in found):
        return [one for one in found if not _is_employer(one, passage)]
    several = together(verb, passage) or ([] if found else polled(verb, passage))
    if several:
        return several
    beside = [] if _is_remark_of_another(verb) else _beside(verb, passage)
    people = [one for one in beside if passage.discourse.is_person(one.actor) and one.label == "name" and not _is_inside(one, found)]
    return people or found or beside


def _all_introduced(last: Holder, verb: Token, passage: Passage) -> list[Holder]:
    """The person introduced right before the verb, with whoever else is named as its doer ("Speaker Roe and | Leader Doe | said")."""
    found = [one for one in actor_of(verb, passage) if one.text is not None and passage.discourse.is_person(one.actor)]
    said = passage.discourse.document.text
    joined = [
        one
        for one in found
        if one.text is not None and last.text is not None and JOINED.match(said[one.text.end : max(last.text.start, one.text.end)])
    ]
    return [*joined, last]


def _is_employer(one: Holder, passage: Passage) -> bool:
    """True for the body at the end of what a person is said to be ("said Ada Poe, director and chief negotiator, | Acme |")."""
    if one.text is None or passage.discourse.is_person(one.actor):
        return False
    return any(one.text.touches(*passage.extent(token)) and describes_another(token, passage) for token in passage.doc)


def _is_inside(one: Holder, found: list[Holder]) -> bool:
    """True for what looks like a name in the words of a group ("| South Korean | startups")."""
    groups = [each.text for each in found if each.label == "group" and each.text is not None]
    return one.text is not None and any(text.touches(one.text.start, one.text.end) for text in groups)


def _is_remark_of_another(verb: Token) -> bool:
    """True for what a main clause's subject adds, be that named or not ("| a lawmaker | assailed the sale to China, warning of harm")."""
    return verb.tag_ == "VBG" and relation(verb) == "advcl" and any(who.pos_ == "NOUN" for who in own_subjects(verb.head))


def _beside(verb: Token, passage: Passage) -> list[Holder]:
    doc = passage.doc
    before = [token for token in doc[max(verb.i - NEAR, 0) : verb.i] if passage.quotation(token) is None]
    after = [token for token in doc[verb.i + 1 : verb.i + NEAR] if passage.quotation(token) is None]
    inverted = passage.quotation(doc[max(verb.i - 2, 0)]) is not None or doc[max(verb.i - 1, 0)].text == ","
    if inverted and after and after[0].text not in (",", "that", *BREAKS) and after[0].pos_ != "ADP":
        return first_name(after, passage, until=(",", *BREAKS))
    start = max((place + 1 for place, token in enumerate(before) if token.text in BREAKS), default=0)
    return first_name(before[start:][::-1], passage, until=())


def first_name(tokens: list[Token], passage: Passage, *, until: tuple[str, ...]) -> list[Holder]:
    """The first person named, else the first body."""
    found: list[Holder] = []
    for token in tokens:
        if token.text in until:
            break
        name = (token.pos_ == "PROPN" or token.i in passage.names) and not has_only_seen(token)
        one = holder(token, passage) if name else None
        if one is not None and passage.discourse.is_person(one.actor):
            return [one]
        found.extend([one] if one is not None else [])
    return found[:1]


def according_to(token: Token, passage: Passage) -> list[Holder]:
    """The source named by "according to" in the token's sentence, or whose text it names ("according to | Acme's filing |")."""
    for candidate in token.sent:
        if candidate.lower_ != "according":
            continue
        for noun in (candidate.head, *(target for preposition, target in obliques(candidate) if preposition == "to")):
            found = holder(noun, passage) if noun.i > candidate.i else None
            if found is not None:
                return [found]
            if noun.i > candidate.i and is_paper(noun):
                return issuers(noun, passage)
    return []
