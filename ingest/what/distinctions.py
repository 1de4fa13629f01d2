"""Whether a noun phrase tells which bill or order it means: "the tax bill" does, "the deeply flawed, Senate-passed bill" does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, rows
from ingest.parsing.closed_classes import DASHES
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import SUBJECTS, children, is_passive, obliques, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage
    from ontology.model import Target

BECOMING = frozenset({"be", "become", "remain"})
SETTING_OFF = DASHES | {"--", ","}
DEFINITE = frozenset("the this that his her its their".split())
OTHER = WordSet("told from others")
# Participles that tell one from another; the rest say what has been done with it or what it is like.
TELLING = WordSet("telling which")
MEASURES = WordSet("lengths")
NAMED_AFTER = WordSet("named by a subject")
TALK = WordSet("talk of a matter")
SUCH = (["such"], ["such", "a"], ["such", "an"])
ON = frozenset({"about", "around", "on", "over"})
BASIC = WordSet("articles of a constitution")
ORDINALS = frozenset("first second third fourth fifth sixth eighth tenth fourteenth".split())
OTHER_BILLS = WordSet("bills that are no laws")


@cache
def _plain(kind: str = "") -> frozenset[str]:
    return frozenset(row["word"] for row in rows("plain_adjectives") if kind in ("", row["kind"]))


def says_more(noun: Token) -> bool:
    """True if the phrase says something that tells this instrument from others ("the California bill", "the tax bill")."""
    start, end = phrase(noun)
    said = ("DET", "PRON", "NUM", "PART", "PUNCT") + (("ADJ",) if noun.doc[start].lower_ == "this" else ())
    owners = {inner.i for owner in children(noun, "nmod:poss") for inner in owner.subtree}
    plain = {inner.i for word in _modifiers(noun) if _is_plain(word) for inner in word.subtree if inner.i < noun.i}
    return any(token.i not in {noun.i} | owners | plain and token.pos_ not in said and not is_plain(token) for token in noun.doc[start:end])


def telling_which(noun: Token) -> list[Token]:
    """The clauses that say which one is meant ("the text | that Acme wrote |"); what a comma or dash sets off only adds something."""
    return [clause for clause in children(noun, "acl", "acl:relcl", "ccomp") if not _is_set_off(clause)]


def _is_set_off(clause: Token) -> bool:
    first = clause.left_edge
    return first.text in SETTING_OFF or (first.i > 0 and first.nbor(-1).text in SETTING_OFF)


def is_such(noun: Token) -> bool:
    """True for "such a bill" and "such rules", with not a word more on which: one like that spoken of is that one."""
    start, end = phrase(noun)
    return [token.lower_ for token in noun.doc[start : noun.i]] in SUCH and end == noun.i + 1


def itself(noun: Token) -> tuple[int, int]:
    """The words of the phrase that may name an idea: an order is not the matter that it is on, nor is a study of it."""
    start, end = phrase(noun)
    apart = noun.i + 1 < end and (noun.lemma_.lower() in TALK or (noun.lemma_.lower() in NAMED_AFTER and noun.nbor().lower_ in ON))
    return start, noun.i + 1 if apart else end


def is_talk(words: Sequence[Token]) -> bool:
    """True for words that name talk of a matter, however a parser takes them ("industry | lobbying | on AI regulation")."""
    return any(one.lower_ in TALK and then.lower_ in ON for one, then in pairwise(words))


def stands_inside(noun: Token, place: int) -> bool:
    """True if the noun is a part of what the token there names, and so is another thing ("a plan to withdraw its | proposal")."""
    return place < noun.i and noun.doc[place] in noun.ancestors


def is_done_to(law: Target, noun: Token, passage: Passage) -> bool:
    """True for a law to which the noun's own verb does something ("| the proposal | would weaken the AI Act"): that is another one."""
    verb = noun.head
    if law.iri is None or relation(noun) not in SUBJECTS or is_passive(verb) or verb.lemma_.lower() in BECOMING:
        return False
    deeds = [verb]
    for deed in deeds:
        deeds.extend(each for each in children(deed, "xcomp", "conj") if each.tag_ in ("VB", "VBG") and each.i > deed.i)
    undergone = [place for deed in deeds for thing in children(deed, "obj") for place in range(*phrase(thing))]
    return any(law.iri in passage.names[place].iris for place in undergone if place in passage.names)


def is_plain(word: Token) -> bool:
    """True for an adjective that judges or tells the state of things, as any bill can have it."""
    return bool({word.lower_, word.lemma_.lower()} & _plain())


def is_judging(word: Token) -> bool:
    """True for an adjective of praise or abuse, which is no part of a name."""
    return word.lower_ in _plain("judging")


def _modifiers(noun: Token) -> Iterator[Token]:
    for word in children(noun, "amod", "compound", "nummod"):
        yield word
        yield from (joined for joined in children(word, "conj") if joined.i < noun.i)


def _is_plain(word: Token) -> bool:
    """True for participles ("the Senate-amended bill"), lengths ("the 1,000-page bill", "the 10-year ban") and plain adjectives."""
    if word.lower_ in OTHER - _plain() or word.lower_ in TELLING:
        return False
    participle = word.tag_ in ("VBN", "VBG") and relation(word) != "compound"
    length = word.lemma_.lower() in MEASURES and any(number.pos_ == "NUM" for number in children(word, "nummod", "compound", "amod"))
    adverbs = all(inner.pos_ in ("ADV", "PUNCT") for inner in word.children)
    return participle or length or (is_plain(word) and adverbs)


def is_no_law(noun: Token) -> bool:
    """True for a bill that is none of a parliament's ("a clean | bill | of health"), and for what any law must keep to.

    "It violates the First | Amendment |".
    """
    ordinals = {word.lower_ for word in noun.children if word.i < noun.i} & ORDINALS
    if noun.lemma_.lower() in BASIC and (ordinals or noun.lemma_.lower() == "constitution"):
        return True
    return noun.lemma_.lower() == "bill" and any(case == "of" and of.lemma_.lower() in OTHER_BILLS for case, of in obliques(noun))
