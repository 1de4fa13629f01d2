"""Whose words they are: the source's whole noun phrase, found around the cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import FINITE, NOMINAL
from ingest.parsing.syntax import SUBJECTS, agents, children, relation

from .cues import Cue
from .phrases import phrase, with_comma
from .sheet import STRETCH, Sheet
from .times import is_time

if TYPE_CHECKING:
    from spacy.tokens import Token

STARTS = NOMINAL | {"DET", "ADJ", "NUM"}
DESCRIBING = frozenset({"acl", "acl:relcl", "amod"})
SEPARATORS = frozenset({",", "-", "--", "–", "—", ")"})
ON = frozenset({"on", "this", "last", "just", "earlier"})
DEEPEST = 4  # clauses that an unsaid subject is looked for in
LONGEST = 30  # words of a source between a quotation and its cue
NEAR = 8  # words that may stand between a source and its cue


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
    head = _inverted(sheet, cue) or _of_main_clause(sheet, cue) or _subject(sheet, cue.verb, 0)
    between = _between(sheet, cue)
    if between is not None and (head is None or not between[0] <= head.i < between[1]):
        return Named(sheet.stretch(*between), *between, beside=True)
    head = head or _before(sheet, cue)
    return _named(sheet, cue, head) if head is not None else None


def _of_main_clause(sheet: Sheet, cue: Cue) -> Token | None:
    """Who does what the main clause says, for a participle behind a comma ("The judge refused, saying ...", "Citing costs, ...")."""
    first, end = sheet.sentence(cue.verb.i)
    if cue.verb.tag_ != "VBG" or (cue.start > first and sheet.doc[cue.start - 1].text != ","):
        return None
    if cue.start == first:
        comma = next((i for i in range(cue.end, end) if sheet.doc[i].text == "," and sheet.quote(i) is None), end)
        return next((token for token in sheet.doc[comma:end] if relation(token) in SUBJECTS), None)
    main = next((token for token in sheet.doc[first : cue.start] if token.tag_ in FINITE and sheet.quote(token.i) is None), None)
    if main is None:
        return None
    return _subject(sheet, main if main.pos_ == "VERB" else main.head, 0)


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
    own = _subjects(sheet, cue.verb)
    if cue.start > first and sheet.quote(cue.start - 1) is not None:
        return not any(cue.start - child.right_edge.i == 1 for child in own)
    opens = cue.start == first or sheet.doc[cue.start - 1].text in SEPARATORS
    return opens and not own and "objinf" not in takes


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
        end = with_comma(sheet, whole[0], end)
    between = sheet.doc[end : cue.start] if ahead else sheet.doc[cue.end : first]
    adjoins = ahead or cue.verb.tag_ != "VBG"
    beside = adjoins and not any(token.pos_ == "VERB" for token in between) and len(between) < NEAR
    return Named(sheet.stretch(first, end), first, end, beside)


def _is_apposition(sheet: Sheet, subject: Token, first: int, cue: int) -> bool:
    """Whether a second subject only explains the first: both between commas, no verb between ("Jane Doe, the mayor, said")."""
    between = sheet.doc[subject.i : first]
    joined = sheet.doc[first - 1].pos_ == "CCONJ" or (sheet.doc[first - 1].text == "," and sheet.doc[cue - 1].text == ",")
    return joined and not any(token.pos_ == "VERB" for token in between)
