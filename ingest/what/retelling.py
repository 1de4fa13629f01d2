"""What a bare noun tells of again: "its chip aid package ... the package", "amendments to the Data Bill ... the amendments"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns, policy_nouns
from ingest.naming.descriptions import described_kinds
from ingest.naming.discourse import Told
from ingest.parsing.closed_classes import DAYS, PLURAL
from ingest.parsing.noun_phrases import full_phrase, phrase, trimmed
from ingest.parsing.syntax import children, relation, start_before
from ontology.model import Target, TargetKind

from .distinctions import says_more, stands_inside
from .wording import MAX_WORDS, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

REACH = 3  # blocks; the title is remembered for the whole text
REMARK = re.compile(r"\s[—–(]|[,;:]\s")
ABOUT = frozenset({"to", "on", "for", "of", "against", "with"})
GOING_ON = frozenset({"ADP", "PART", "SCONJ", "VERB"})
OWNERS = frozenset("his her my our your".split())
POINTING = frozenset("this that these those such".split())
AKIN = {"plan": ("proposal",), "proposal": ("plan",)}


def observe(noun: Token, passage: Passage) -> None:
    """Remember what the noun tells of if its phrase says which, under the noun and its number."""
    lemma = noun.lemma_.lower()
    kind = policy_nouns().get(lemma) or (TargetKind.INSTRUMENT if described_kinds(lemma, "instrument") else None)
    if kind is None or noun.pos_ != "NOUN":
        return
    start, end = phrase(noun)
    end = end if passage.block.role == "title" else _whole_end(noun, start)
    words = REMARK.split(worded(passage, start, trimmed(passage.doc, noun.i, end)))[0]
    which = says_more(noun) or end > phrase(noun)[1]
    if not which or " " not in words or passage.doc[start].lower_ in OWNERS:
        return
    iri = passage.discourse.ideas.match(passage.content(*phrase(noun)))
    target = Target(None, words, kind) if iri is None else passage.discourse.registry.as_target(iri)
    passage.discourse.told.setdefault((lemma, _is_plural(noun)), []).append(Told(passage.number, noun.i, target))


def _whole_end(noun: Token, start: int) -> int:
    """The end of the phrase with what the noun is about, also where a parser hangs that on the verb ("passed amendments | to the bill")."""
    end = full_phrase(noun)[1]
    if noun.doc[end - 1].i > noun.i and noun.nbor(1).pos_ not in GOING_ON:
        end = noun.i + 1  # "the amendments | Baroness Roe tabled"
    about = noun.doc[end : end + 1]
    inner = about[0].head if len(about) and about[0].lower_ in ABOUT and relation(about[0]) == "case" else noun
    if inner.i > noun.i and inner.head == noun.head and inner.head.i < noun.i and inner.lower_ not in DAYS:
        end = phrase(inner)[1]
    return end if end - start <= MAX_WORDS else phrase(noun)[1]


def says_of_what(noun: Token) -> bool:
    """True if words behind the noun say what it is about ("the policy | on cars")."""
    return _whole_end(noun, phrase(noun)[0]) > noun.i + 1


def retold(noun: Token, passage: Passage) -> Target | None:
    """What the same noun told of with more words before, in the last blocks or else in the title."""
    if says_of_what(noun) or children(noun, "acl", "acl:relcl"):
        return None
    first: Told | None = None
    for lemma in (noun.lemma_.lower(), *AKIN.get(noun.lemma_.lower(), ())):
        known = passage.discourse.told.get((lemma, _is_plural(noun)), [])
        earlier = (told for told in reversed(known) if (told.block, told.token) < (passage.number, noun.i))
        before = (told for told in earlier if told.block < passage.number or not stands_inside(noun, told.token))
        last = next(before, None)
        if last is not None and passage.number - last.block <= REACH:
            return last.target
        first = first or (known[0] if last is not None and known[0].block == 0 else None)
    return first.target if first is not None else None


def told_again(noun: Token, passage: Passage) -> Target | None:
    """What the same noun, no policy matter by itself, told of with more words shortly before ("drone tests ... | these tests")."""
    start, end = phrase(noun)
    if end - start != 2 or noun.doc[start].lower_ not in POINTING or noun.pos_ != "NOUN" or noun.lemma_.lower() in group_nouns():
        return None
    begin = noun.sent.start
    for _ in range(2):
        begin = start_before(noun.doc, begin)
    for word in reversed(noun.doc[begin:start]):
        if word.pos_ == "NOUN" and word.tag_ == noun.tag_ and word.lemma_ == noun.lemma_ and says_more(word):
            iri = passage.discourse.ideas.match(passage.content(*phrase(word)))
            words = worded(passage, *phrase(word))
            return Target(None, words, TargetKind.PROPOSITION) if iri is None else passage.discourse.registry.as_target(iri)
    return None


def _is_plural(noun: Token) -> bool:
    """True for a plural, also one that a parser tags as a verb ("government | plans")."""
    return noun.tag_ in PLURAL or noun.tag_ == "VBZ"
