"""Whose words they are: the source's whole noun phrase, found around the cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.syntax import SUBJECTS, agents, children, relation

from .cues import Cue
from .ends import TIMES
from .sheet import STRETCH, Sheet

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
STARTS = NOMINAL | {"DET", "ADJ", "NUM"}
NOT_IN_FRONT = frozenset({"CCONJ", "ADV", "PUNCT", "SCONJ", "ADP", "INTJ", "PART"})
LIMITS = frozenset({"not", "only", "nearly", "about", "almost", "roughly", "just", "some", "more"})
LONGEST = 30  # words of a source between a quotation and its cue


@dataclass(frozen=True, slots=True)
class Named:
    """A source: its stretch, the token range [first, end) and whether it stands right beside its cue."""

    stretch: STRETCH
    first: int
    end: int
    beside: bool


def source(sheet: Sheet, cue: Cue) -> Named | None:
    """The source, or None where nobody is named."""
    if cue.passive:
        doers = agents(cue.verb)
        return _named(sheet, cue, doers[0]) if doers else None
    head = _inverted(sheet, cue) or _subject(sheet, cue.verb, 0)
    between = _between(sheet, cue)
    if between is not None and (head is None or not between[0] <= head.i < between[1]):
        return Named(sheet.stretch(*between), *between, beside=True)
    head = head or _before(sheet, cue)
    return _named(sheet, cue, head) if head is not None else None


def _between(sheet: Sheet, cue: Cue) -> tuple[int, int] | None:
    """Token range between a quotation's closing mark and the cue, where it is one noun phrase ("..." Rep. Jane Doe (R-Ohio), a chair, said)."""
    first, _ = sheet.sentence(cue.verb.i)
    place = cue.start
    while place > first and sheet.quote(place - 1) is None:
        place -= 1
    words = sheet.doc[place : cue.start]
    quoted = place > first and len(words) > 0 and sheet.doc[place - 1].text in (",", "?", "!")
    if not quoted or "quote" not in cue.word.takes or words[0].pos_ not in STARTS or len(words) > LONGEST:
        return None
    has_clause = any(token.pos_ in ("VERB", "AUX", "SCONJ") and relation(token) not in ("acl", "acl:relcl", "amod") for token in words)
    return None if has_clause or words[0].lower_ in ("which", "that") else (place, cue.start)


def _inverted(sheet: Sheet, cue: Cue) -> Token | None:
    """The noun behind a verb of saying that follows a comma or a quotation ("...," said Jane Doe)."""
    first, end = sheet.sentence(cue.verb.i)
    if (
        cue.start != cue.verb.i
        or cue.verb.tag_ not in ("VBD", "VBZ", "VBP")
        or cue.end >= end
        or "quote" not in cue.word.takes
        or "objthat" in cue.word.takes
    ):
        return None
    opening = (
        cue.start == first or sheet.doc[cue.start - 1].text in (",", "-", "--", "–", "—", ")") or sheet.quote(cue.start - 1) is not None
    )
    after = sheet.doc[cue.end]
    if not opening or after.pos_ not in STARTS or after.lower_ == "that" or sheet.quote(after.i) is not None:
        return None
    if any(
        child.i < cue.verb.i and sheet.quote(child.i) is None and cue.start - child.right_edge.i == 1
        for child in children(cue.verb, *SUBJECTS)
    ):
        return None
    nouns = [token for token in sheet.doc[cue.end : end] if token.pos_ in NOMINAL]
    own = [noun for noun in children(cue.verb, *SUBJECTS, "obj", "ccomp", "obl:unmarked") if noun.i >= cue.end and noun.pos_ in NOMINAL]
    return own[0] if own else nouns[0] if nouns else None


def _subject(sheet: Sheet, verb: Token, depth: int) -> Token | None:
    own = [each for each in children(verb, *SUBJECTS) if each.i < verb.i and sheet.quote(each.i) is None]
    own = [each for each in own if each.lower_ not in TIMES]
    if own:
        return own[-1]
    head = verb.head
    if depth > 4 or head.i == verb.i:
        return None
    kind = relation(verb)
    if kind in ("acl", "acl:relcl") and head.pos_ in NOMINAL and head.i < verb.i:
        return head
    if kind in ("conj", "xcomp", "advcl", "parataxis", "ccomp") and head.pos_ in ("VERB", "AUX", "ADJ", "NOUN"):
        return _subject(sheet, head, depth + 1)
    return None


def _before(sheet: Sheet, cue: Cue) -> Token | None:
    """The nearest noun before the cue that names no time."""
    first, _ = sheet.sentence(cue.verb.i)
    place = cue.start - 1
    while place > first and (sheet.doc[place].lower_ in TIMES or sheet.doc[place].lower_ in ("on", "this", "last", "just", "earlier")):
        place -= 1
    if place < first or sheet.doc[place].pos_ not in NOMINAL or sheet.quote(place) is not None:
        return None
    noun = sheet.doc[place]
    while relation(noun) in ("flat", "compound", "nmod", "appos", "conj") and noun.head.pos_ in NOMINAL and first <= noun.head.i < noun.i:
        noun = noun.head
    return noun


def _named(sheet: Sheet, cue: Cue, head: Token) -> Named:
    ahead = head.i < cue.start
    first, end = phrase(sheet, head, before=cue.start if ahead else None, after=cue.end)
    between = sheet.doc[end : cue.start] if ahead else sheet.doc[cue.end : first]
    beside = not any(token.pos_ == "VERB" for token in between) and len(between) < 8
    return Named(sheet.stretch(first, end), first, end, beside)


def phrase(sheet: Sheet, head: Token, *, before: int | None, after: int) -> tuple[int, int]:
    """Token range of the noun phrase with its appositions and relative clauses; never into the cue."""
    doc = sheet.doc
    lowest, highest = sheet.sentence(head.i)
    if before is None:
        lowest = max(lowest, after) if head.i >= after else lowest
    else:
        highest = min(highest, before)
    first = _first(sheet, head, max(head.left_edge.i, lowest))
    end = min(head.right_edge.i + 1, highest)
    while end > head.i + 1 and (
        (doc[end - 1].is_punct and doc[end - 1].text != ")") or doc[end - 1].pos_ in ("ADV", "CCONJ", "SCONJ") or doc[end - 1].tag_ == "TO"
    ):
        end -= 1
    end = _before_time(sheet, head, end)
    first = _with_titles(sheet, first, lowest)
    remarks = any(token.text == "," for token in doc[head.i : end])
    if remarks and before is not None and end < len(doc) and doc[end].text == ",":
        end += 1
    return first, end


def _before_time(sheet: Sheet, head: Token, end: int) -> int:
    """Where the phrase ends short of a day or year that a parser hung on it ("the paper on Saturday")."""
    last = sheet.doc[end - 1]
    if last.lower_ in TIMES or (last.like_num and len(last) == 4):
        for place in range(end - 2, max(head.i, end - 4), -1):
            if sheet.doc[place].lower_ in ("on", "in", "this", "last"):
                return place
    return end


def _with_titles(sheet: Sheet, first: int, lowest: int) -> int:
    """Where the phrase begins with the words right before it that a parser left off ("panel | Chairman", "both | men")."""
    doc = sheet.doc
    while first > lowest and doc[first].pos_ not in ("DET", "PRON") and sheet.quote(first - 1) is None:
        before = doc[first - 1]
        title = before.pos_ == "PROPN" and doc[first].pos_ == "PROPN"
        limits = before.pos_ in ("DET", "ADJ", "NUM") or (before.pos_ == "NOUN" and relation(before) == "compound")
        if before.lower_ in TIMES or not (title or limits) or before.lower_ in ("that", "which", "what"):
            break
        first -= 1
    return first


def _first(sheet: Sheet, head: Token, first: int) -> int:
    """Where the phrase begins, whatever a parser hung on its left: an opening adverbial, a conjunction, a clause before it."""
    doc = sheet.doc
    opens = doc[first].pos_ == "ADP" and doc[first].lower_ not in ("about", "of")
    for place in range(head.i - 1, first - 1, -1):
        token = doc[place]
        clause = token.pos_ in ("CCONJ", "SCONJ") and place > first and doc[place - 1].text == ","
        if clause or token.text in (";", ":") or (opens and token.text == ","):
            first = place + 1
            break
    while first < head.i and doc[first].pos_ in NOT_IN_FRONT and doc[first].lower_ not in LIMITS:
        first += 1
    return first
