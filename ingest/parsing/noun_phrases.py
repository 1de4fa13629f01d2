"""Where a noun phrase begins and ends, and what it is coordinated with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import SAID, WordSet, group_nouns, name_cues, verbs

from .closed_classes import DAYS
from .comparing import is_lesser
from .noun_roles import (
    is_among,
    is_companion,
    is_complement,
    is_grounds,
    is_headline_verb,
    is_hidden_verb,
    is_loss,
    is_objection,
    is_replacement,
    is_side,
    is_source,
)
from .syntax import RELATIVES, agents, children, is_strayed, once, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

OUTSIDE = frozenset("acl:relcl appos conj cc parataxis punct advcl case cop nsubj dep list mark aux".split())
CLAUSAL = frozenset("acl:relcl appos parataxis advcl acl".split())
TORN = frozenset({"obj", "iobj", "compound", "amod", "nmod", "nmod:unmarked", "obl:unmarked", "dep"})
BANDS = WordSet("bands")
FIELDS = WordSet("fields of groups")
LAWS = WordSet("laws with a purpose")
USING = WordSet("using")
TAKING_AS = WordSet("taking as")
BANS = WordSet("bans")
GIVING = WordSet("giving to")
WITHIN = frozenset({"across", "from", "in"})
TALLY = re.compile(r"\d+[-–]\d+")
LOOSE = frozenset("ADP DET CCONJ SCONJ AUX PART".split())
OPENING = frozenset({"(", "[", "-", "–", "—", ":", ",", ";"})
BEFORE_NOUN = frozenset({"amod", "compound", "nummod", "nmod:poss"})
STARTING = RELATIVES | frozenset("they we he she i you there".split())
INNER_MARKS = frozenset({"-", "–", '"', "'", "&"})
LONGEST = 60  # words on one side of a noun: what is longer names nothing, and its length would be paid for at each of its words


def conjuncts(token: Token) -> list[Token]:
    """The token and everything coordinated with it below, in text order."""
    found = [token, *_named_between(token)]
    for child in children(token, "conj"):
        joined = children(child, "cc") or any(word.is_punct for word in token.doc[token.i : child.i])
        between = token.doc[token.i + 1 : child.left_edge.i] if child.i > token.i else ()
        clause_between = any(word.pos_ == "VERB" and word.nbor(-1).text != "-" for word in between)
        # a parser may take the verb behind "instead" for a part of a name ("reject it and instead | advance legislation")
        before = {word for part in children(child, "compound") for word in words_on(part, "advmod")}
        if joined and not clause_between and not (words_on(child, "cc", "advmod") | before) & {"rather", "not", "instead"}:
            found.extend(conjuncts(child))
    return found


def _named_between(name: Token) -> list[Token]:
    """The second of three names in a row, which a parser takes for what the first is called ("Roe, | Poe |, Lee, and Hart")."""
    rows = [child for child in children(name, "conj") if child.pos_ == "PROPN" and children(child, "cc")]
    if name.pos_ != "PROPN" or not rows:
        return []
    return [child for child in children(name, "appos") if _is_bare_name(child) and child.i < rows[-1].i]


def _is_bare_name(word: Token) -> bool:
    """True for a name between commas, and nothing that says what somebody is ("Roe, | a Democrat |, and Lee", "Roe, | Acme's chief |,")."""
    last = max((part.i for part in children(word, "flat")), default=word.i)
    between = word.doc[word.i - 1].text == "," == word.doc[last + 1 : last + 2].text
    return word.pos_ == "PROPN" and between and all(relation(child) == "flat" for child in word.children if not child.is_punct)


@once
def phrase(noun: Token) -> tuple[int, int]:
    """Token range [start, end) of the noun phrase without relative clauses, appositions, coordination and outer punctuation."""
    runs_on = {child.i for child in children(noun, "conj") if not children(child, "cc") and 0 < child.i - noun.i < 5}
    kept = {noun.i}
    for child in noun.children:
        if is_source(child) or is_loss(child) or is_objection(child) or is_headline_verb(child) or is_among(child) or is_side(child):
            continue
        if is_companion(child) or is_replacement(child) or is_grounds(child):
            continue
        if is_complement(child) or is_strayed(child):
            continue  # "rolls | back | rules"
        if (relation(child) not in OUTSIDE or child.i in runs_on) and not (relation(child) == "acl" and child.i > noun.i):
            kept.update(descendant.i for descendant in islice(_without(child, CLAUSAL), LONGEST))
    kept.update(_torn_off(noun))
    kept.update(_torn_behind(noun))
    kept.update(_banded(noun))
    start, end = noun.i, noun.i
    while start - 1 in kept or (start > 1 and start - 2 in kept and noun.doc[start - 1].lower_ in INNER_MARKS):
        start -= 1
    while end + 1 in kept or (end + 2 in kept and noun.doc[end + 1].lower_ in INNER_MARKS):
        end += 1
    return start, end + 1


def between_commas(noun: Token) -> tuple[int, int]:
    """Token range of the part of the noun phrase that no comma parts from the noun."""
    start, end = phrase(noun)
    banded = _banded(noun)
    commas = [i for i in range(start, end) if noun.doc[i].text == "," and i not in banded]
    return max((i + 1 for i in commas if i < noun.i), default=start), min((i for i in commas if i > noun.i), default=end)


def _torn_off(noun: Token) -> list[int]:
    """Words right before the noun that a parser hung on its governor ("preempt | state | AI laws")."""
    found: list[int] = []
    if noun.head.i >= noun.i or noun.left_edge.pos_ == "DET" or noun.head.lemma_.lower() in GIVING:
        return found  # "give startups | some leeway |"
    place = noun.left_edge.i - 1
    while place > noun.head.i:
        word = noun.doc[place]
        if word.head.i != noun.head.i or word.pos_ not in ("NOUN", "PROPN", "ADJ") or relation(word) not in TORN:
            break
        found.append(place)
        place -= 1
    return found


def _torn_behind(noun: Token) -> list[int]:
    """What a ban is on, where a parser hung it on the verb ("wants this ban | on state laws"), unless it is a day."""
    behind = noun.doc[noun.i + 1 : noun.i + 2]
    if noun.lemma_.lower() not in BANS or relation(noun) not in ("obj", "nsubj:pass") or not len(behind) or behind[0].lower_ != "on":
        return []
    thing = behind[0].head
    torn = (
        relation(thing) in ("obl", "nmod")
        and thing.head == noun.head
        and thing.i > noun.i
        and thing.lower_ not in DAYS
        and thing.pos_ != "NUM"
    )
    return [behind[0].i, *(inner.i for inner in islice(_without(thing, OUTSIDE - {"case", "mark"}), LONGEST))] if torn else []


def _banded(noun: Token) -> range:
    """The sorts of groups that a coalition is of, which share one word ("a coalition | of tech, retail and banking groups |").

    So, too, the fields that groups are from ("groups | from the tech, retail and banking sectors |").
    """
    doc, place = noun.doc, noun.i + 2
    link = doc[noun.i + 1 : place].text.lower()
    from_fields = link in WITHIN and noun.tag_ == "NNS" and _is_group(noun)
    if not from_fields and (noun.lemma_.lower() not in BANDS or link != "of"):
        return range(0)
    place += from_fields and doc[place : place + 1].text.lower() == "the"
    while place < len(doc) and (doc[place].pos_ in ("NOUN", "ADJ", "NUM", "PROPN") or doc[place].lower_ in (",", "and", "-")):
        if doc[place].tag_ == "NNS" and (doc[place].lower_ in FIELDS if from_fields else _is_group(doc[place])):
            listed = any(token.lower_ in (",", "and") for token in doc[noun.i : place])
            return range(noun.i + 1, place + 1) if listed and doc[place - 1].lower_ not in (",", "and") else range(0)
        place += 1
    return range(0)


def _is_group(noun: Token) -> bool:
    return noun.lemma_.lower() in group_nouns() or (noun.lemma_.lower(), "suffix") in name_cues()


def _without(token: Token, cut: frozenset[str]) -> Iterator[Token]:
    waiting = [token]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(child for child in current.children if relation(child) not in cut)


@once
def full_phrase(noun: Token) -> tuple[int, int]:
    """Token range of the noun phrase with everything that belongs to it, short of coordination and of what others think of it."""
    kept = [noun.i]
    for child in noun.children:
        first = child.left_edge
        behind_comma = first.text == "," or noun.doc[first.i - 1].text == ","
        remark = relation(child) in ("acl:relcl", "acl", "appos") and behind_comma
        if (
            not remark
            and not is_source(child)
            and not is_complement(child)
            and not is_lesser(child)
            and not is_headline_verb(child)
            and not is_among(child)
            and not is_replacement(child)
            and not is_grounds(child)
            and not is_strayed(child)
            and relation(child) not in ("conj", "cc", "punct", "parataxis", "case", "nsubj", "cop", "aux", "mark")
        ):
            kept.extend(descendant.i for descendant in child.subtree)
    kept.extend(inner.i for inner in _aim_of(noun))
    said = [*(clause.left_edge.i for clause in stances_on(noun)), *_verdict(noun, max(kept))]
    return min(kept), trimmed(noun.doc, noun.i, min([max(kept) + 1, *said]))


def _verdict(noun: Token, last: int) -> list[int]:
    """Where it begins as what the noun is judged, if a parser hangs that on its words ("slammed a plan to repeal it | as a mistake")."""
    judging = relation(noun) == "obj" and any(frame.frame == "as" for frame in verbs().get(noun.head.lemma_.lower(), ()))
    behind = [word for word in noun.doc[noun.i + 1 : last + 1] if word.lower_ == "as" and word.head.i > word.i] if judging else []
    inner = {verb.i for word in behind for verb in islice(word.head.ancestors, 2) if verb.lemma_.lower() in TAKING_AS}
    return [] if inner else [word.i for word in behind if word.nbor(-1).lower_ not in ("such", "well", "same")]


def _aim_of(noun: Token) -> list[Token]:
    """What a law is to do where a parser hangs it on the verb ("signed a bill | to protect actors")."""
    behind = noun.doc[noun.i + 1 : noun.i + 2]
    if noun.lower_ not in LAWS or not len(behind) or behind[0].lower_ != "to":
        return []
    deed, verb = behind[0].head, noun.head
    torn = relation(deed) in ("advcl", "xcomp") and deed.head == verb and relation(noun) == "obj" and verb.lemma_.lower() not in USING
    return [inner for inner in islice(deed.subtree, LONGEST) if inner.i > noun.i] if torn and deed.tag_ == "VB" else []


def stances_on(noun: Token) -> list[Token]:
    """What says who is for or against the noun ("a bill | opposed by unions", "a law | that Meta likes")."""
    found = [clause for clause in children(noun, "acl", "acl:relcl") if clause.i > noun.i and _has_holder(clause)]
    return [clause for clause in found if _is_stance_on_it(clause)]


def _is_stance_on_it(clause: Token) -> bool:
    """True where the noun is what the verb is for or against; who proposes a text is not said to like it, but to have made it."""
    frames = [frame.frame for frame in verbs().get(clause.lemma_.lower(), ()) if frame.manner in SAID]
    return "obj" in frames or any(f"prep:{word.lower_}" in frames for word in clause.subtree if word.pos_ in ("ADP", "PART"))


def _has_holder(clause: Token) -> bool:
    if relation(clause) == "acl":
        return bool(agents(clause))
    return any(subject.lower_ not in RELATIVES for subject in children(clause, "nsubj"))


def trimmed(doc: Doc, first: int, end: int) -> int:
    """The end of a phrase without what only the next words need, or says when or how something was done ("the bill | Tuesday that")."""
    while end - 1 > first and (_is_loose(doc[end - 1], end) or TALLY.fullmatch(doc[max(end - 3, first) : end].text)):
        end -= 1 if _is_loose(doc[end - 1], end) else 3
    return end


def _is_loose(token: Token, end: int) -> bool:
    if relation(token) == "compound:prt":
        return False
    if token.pos_ in LOOSE or token.lower_ in STARTING | DAYS | OPENING:
        return True
    participle = token.tag_ == "VBN" and relation(token) == "acl" and not agents(token)
    if participle and any(child.i >= end for child in children(token, "obl", "nmod", "advmod")):
        return True  # "the scheme proposed | under the last cabinet", "the rules adopted | a year ago"
    torn = token.head.i >= end and relation(token) in BEFORE_NOUN and token.head.pos_ != "VERB" and not is_hidden_verb(token.head)
    begun = token.tag_ == "WRB" or (
        token.pos_ == "ADV" and token.head.i >= end
    )  # "pay for work | when it is used", "rules of | just a year"
    return torn or begun or (token.pos_ == "ADV" and token.lower_.endswith("ly"))
