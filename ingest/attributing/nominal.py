"""Attributions by a noun: "the mayor's claim that ...", "expressed concern about ...", "a promise to ..."."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import light_verbs
from ingest.syntax import SUBJECTS, children, relation

from .cues import Cue, widened
from .ends import TIMES, cut, until
from .found import Found
from .sheet import Sheet
from .sources import Named, phrase, source
from .words import Reporting, reporting_nouns, reporting_verb

if TYPE_CHECKING:
    from spacy.tokens import Token


def nominal(sheet: Sheet) -> Iterator[Found]:
    """Every attribution by a noun outside quotations."""
    for token in sheet.doc:
        word = reporting_nouns().get(token.lemma_.lower()) if token.pos_ == "NOUN" and sheet.quote(token.i) is None else None
        if word is not None:
            yield from _read(sheet, token, word)


def _read(sheet: Sheet, noun: Token, word: Reporting) -> Iterator[Found]:
    opening = _opening(sheet, noun, word)
    if opening is None:
        return
    end, start, frame = opening
    limit = _limit(sheet, noun, start)
    first, named = _owner(sheet, noun)
    if named is None and frame == "noun that" and _is_verb(sheet, noun):
        subject = phrase(sheet, sheet.doc[noun.i - 1], before=noun.i, after=noun.i)
        first, named = noun.i, Named(sheet.stretch(*subject), *subject, beside=True)
    carrier = _carrier(sheet, noun) if named is None else None
    if carrier is not None:
        cue = Cue(carrier, widened(sheet, carrier), end, word)
        found = source(sheet, cue)
        named, first = found, cue.start
    elif named is None and frame != "noun that":
        return
    content = until(sheet, start, cut(sheet, Cue(noun, noun.i, end, word), start, limit, thing=frame == "noun prep"))
    if content:
        yield Found(noun.i, named.stretch if named else None, sheet.stretch(first, end), tuple(content), frame, word.lemma)


def _opening(sheet: Sheet, noun: Token, word: Reporting) -> tuple[int, int, str] | None:
    """Where the cue ends and the content starts, and its frame: "that", an infinitive or a preposition right behind the noun."""
    _, limit = sheet.sentence(noun.i)
    place = noun.i + 1
    if place + 1 >= limit or sheet.quote(place) is not None:
        return None
    following = sheet.doc[place]
    if sheet.doc[place + 1].lower_ in TIMES:
        return None
    if following.lower_ == "that" and "that" in word.takes and sheet.doc[place + 1].pos_ not in ("VERB", "AUX"):
        return place, place, "noun that"
    if following.tag_ == "TO" and "inf" in word.takes:
        return place, place, "noun inf"
    if following.lower_ in word.prepositions:
        return place + 1, place + 1, "noun prep"
    return None


def _owner(sheet: Sheet, noun: Token) -> tuple[int, Named | None]:
    """Where the cue begins and who owns the noun ("Doe's | earlier claim"); without an owner, the whole noun phrase is the cue."""
    owner = next((child for child in children(noun, "nmod:poss") if child.i < noun.i), None)
    if owner is None:
        first = max(noun.left_edge.i, sheet.sentence(noun.i)[0])
        while first < noun.i and sheet.doc[first].pos_ in ("ADP", "CCONJ", "SCONJ", "PUNCT", "ADV"):
            first += 1
        return first, None
    mark = next((token for token in sheet.doc[owner.i : noun.i] if token.tag_ == "POS"), owner)
    first, end = owner.left_edge.i, mark.i + 1
    return end, Named(sheet.stretch(first, end), first, end, beside=True)


def _carrier(sheet: Sheet, noun: Token) -> Token | None:
    """The verb that only carries the noun ("made the claim")."""
    verb = noun.head
    carries = relation(noun) == "obj" and verb.pos_ == "VERB" and verb.i < noun.i and verb.lemma_.lower() in light_verbs()
    return verb if carries else None


def _limit(sheet: Sheet, noun: Token, start: int) -> int:
    """The sentence's end or, where the noun is a subject, its verb."""
    _, end = sheet.sentence(noun.i)
    verb = noun.head
    return min(end, widened(sheet, verb)) if relation(noun) in SUBJECTS and start < widened(sheet, verb) else end


def _is_verb(sheet: Sheet, noun: Token) -> bool:
    """Whether a tagger took a verb for a noun ("some note that", "the paper reports that")."""
    before = sheet.doc[noun.i - 1] if noun.i > sheet.sentence(noun.i)[0] else noun
    subject = before.pos_ in ("PROPN", "PRON") or before.lower_ in ("some", "many", "others", "critics", "officials")
    return subject and before.lower_ not in ("his", "her", "its", "their", "my", "our", "your") and reporting_verb(noun) is not None
