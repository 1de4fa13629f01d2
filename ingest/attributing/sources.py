"""Whose words they are: the source's whole noun phrase, found around the cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.syntax import SUBJECTS, agents, children, relation

from .cues import Cue
from .sheet import STRETCH, Sheet
from .times import is_time, is_year

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
STARTS = NOMINAL | {"DET", "ADJ", "NUM"}
NOT_IN_FRONT = frozenset({"CCONJ", "ADV", "PUNCT", "SCONJ", "ADP", "INTJ", "PART"})
LIMITS = frozenset({"not", "only", "nearly", "about", "almost", "roughly", "just", "some", "more"})
DESCRIBING = frozenset({"acl", "acl:relcl", "amod"})
SEPARATORS = frozenset({",", "-", "--", "–", "—", ")"})
ON = frozenset({"on", "this", "last", "just", "earlier"})
DEEPEST = 4  # clauses that an unsaid subject is looked for in
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
    """Token range between a quotation and the cue, where it is one noun phrase ("..." Rep. Jane Doe (R-Ohio), a chair, said)."""
    first, _ = sheet.sentence(cue.verb.i)
    place = cue.start
    while place > first and sheet.quote(place - 1) is None:
        place -= 1
    words = sheet.doc[place : cue.start]
    quoted = place > first and len(words) > 0 and sheet.doc[place - 1].text in (",", "?", "!")
    if not quoted or "quote" not in cue.word.takes or words[0].pos_ not in STARTS or len(words) > LONGEST:
        return None
    has_clause = any(token.pos_ in ("VERB", "AUX", "SCONJ") and relation(token) not in DESCRIBING for token in words)
    return None if has_clause or words[0].lower_ in ("which", "that") else (place, cue.start)


def _inverted(sheet: Sheet, cue: Cue) -> Token | None:
    """The noun behind a verb of saying that follows a comma or a quotation ("...," said Jane Doe)."""
    _, end = sheet.sentence(cue.verb.i)
    if cue.end >= end or not _may_invert(sheet, cue):
        return None
    after = sheet.doc[cue.end]
    if after.pos_ not in STARTS or after.lower_ == "that" or sheet.quote(after.i) is not None:
        return None
    nouns = [token for token in sheet.doc[cue.end : end] if token.pos_ in NOMINAL]
    own = [noun for noun in children(cue.verb, *SUBJECTS, "obj", "ccomp", "obl:unmarked") if noun in nouns]
    return next(iter(own or nouns), None)


def _may_invert(sheet: Sheet, cue: Cue) -> bool:
    """Whether the cue is a finite verb without auxiliary that opens its clause, takes quotations and has no subject right before it."""
    takes = cue.word.takes
    if cue.start != cue.verb.i or cue.verb.tag_ not in ("VBD", "VBZ", "VBP") or "quote" not in takes or "objthat" in takes:
        return False
    first, _ = sheet.sentence(cue.verb.i)
    opens = cue.start == first or sheet.quote(cue.start - 1) is not None or sheet.doc[cue.start - 1].text in SEPARATORS
    own = _subjects(sheet, cue.verb)
    if cue.start == first or sheet.quote(cue.start - 1) is None:
        return opens and not own and "objinf" not in takes
    return not any(cue.start - child.right_edge.i == 1 for child in own)


def _subject(sheet: Sheet, verb: Token, depth: int) -> Token | None:
    """The subject before the verb; one left unsaid is that of the clause it is joined to, or the noun that it describes."""
    own = _subjects(sheet, verb)
    head = verb.head
    if own or depth > DEEPEST or head.i == verb.i:
        return own[-1] if own else None
    kind = relation(verb)
    if kind in DESCRIBING and head.pos_ in NOMINAL and head.i < verb.i:
        return head
    joined = kind in ("conj", "xcomp", "advcl", "parataxis", "ccomp") and head.pos_ in ("VERB", "AUX", "ADJ", "NOUN")
    return _subject(sheet, head, depth + 1) if joined else None


def _subjects(sheet: Sheet, verb: Token) -> list[Token]:
    """What a parser calls subjects, apposition and all; before a verb read as a noun, what is compounded with it."""
    found = children(verb, *SUBJECTS) if verb.tag_ != "NNS" else children(verb, "compound")
    return [each for each in found if each.i < verb.i and sheet.quote(each.i) is None and not is_time(each)]


def _before(sheet: Sheet, cue: Cue) -> Token | None:
    """The nearest noun before the cue that names no time."""
    first, _ = sheet.sentence(cue.verb.i)
    place = cue.start - 1
    while place > first and (is_time(sheet.doc[place]) or sheet.doc[place].lower_ in ON):
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
    whole = [each for each in _subjects(sheet, cue.verb) if each.i < first]
    if ahead and whole and _is_apposition(sheet, whole[0], first, cue.start):
        first, _ = phrase(sheet, whole[0], before=cue.start, after=cue.end)
        end = _with_comma(sheet, whole[0], end)
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
    while end > head.i + 1 and _is_loose(doc[end - 1]):
        end -= 1
    end = _before_time(sheet, head, end)
    first = _with_titles(sheet, first, lowest)
    return first, _with_comma(sheet, head, end) if before is not None else end


def _is_apposition(sheet: Sheet, subject: Token, first: int, cue: int) -> bool:
    """Whether a second subject only explains the first: both between commas, no verb between ("Jane Doe, the mayor, said")."""
    between = sheet.doc[subject.i : first]
    return sheet.doc[first - 1].text == "," and sheet.doc[cue - 1].text == "," and not any(token.pos_ == "VERB" for token in between)


def _with_comma(sheet: Sheet, head: Token, end: int) -> int:
    """The end with the comma that closes a remark inside the phrase ("Doe, the mayor,")."""
    remarks = any(token.text == "," for token in sheet.doc[head.i : end - 1])
    return end + 1 if remarks and end < len(sheet.doc) and sheet.doc[end].text == "," else end


def _is_loose(token: Token) -> bool:
    """A word that a parser hung on a phrase's end and that is no part of it."""
    return (token.is_punct and token.text != ")") or token.pos_ in ("ADV", "CCONJ", "SCONJ") or token.tag_ == "TO"


def _before_time(sheet: Sheet, head: Token, end: int) -> int:
    """Where the phrase ends short of a day or year that a parser hung on it ("the paper on Saturday")."""
    last = sheet.doc[end - 1]
    if is_time(last) or is_year(last):
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
        limits = before.pos_ in ("DET", "ADJ", "NUM") or relation(before) in ("compound", "nmod:desc")
        if is_time(before) or not (title or limits) or before.lower_ in ("that", "which", "what"):
            break
        first -= 1
    return first


def _first(sheet: Sheet, head: Token, first: int) -> int:
    """Where the phrase begins, whatever a parser hung on its left: an opening adverbial, a conjunction, a clause before it."""
    doc = sheet.doc
    opens = doc[first].pos_ == "ADP" and doc[first].lower_ not in ("about", "of")
    for place in range(head.i - 1, first - 1, -1):
        token = doc[place]
        clause = token.pos_ == "SCONJ" or (token.pos_ == "CCONJ" and place > first and doc[place - 1].text == ",")
        if clause or token.text in (";", ":") or (opens and token.text == ","):
            first = place + 1
            break
    while first < head.i and doc[first].pos_ in NOT_IN_FRONT and doc[first].lower_ not in LIMITS:
        first += 1
    return first
