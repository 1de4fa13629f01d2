"""Attributions by a noun: "the mayor's claim that ...", "expressed concern about ...", "a promise to ..."."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import light_verbs
from ingest.parsing.reporting import Reporting, reporting_nouns, reporting_verb
from ingest.parsing.syntax import SUBJECTS, children, relation

from .cues import Cue, widened
from .ends import cut, until
from .found import Found
from .phrases import phrase
from .sheet import Sheet
from .sources import Named, source
from .times import is_time

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECT_WORDS = frozenset({"he", "she", "it", "they", "we", "i", "you", "who", "some", "many", "others", "critics", "officials"})


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
    end, frame = opening
    first, named = _owner(sheet, noun, frame)
    carrier = _carrier(sheet, noun) if named is None else None
    if carrier is not None:
        first = widened(sheet, carrier)
        named = source(sheet, Cue(carrier, first, end, word))
    elif named is None and frame != "noun that":
        return
    stop = cut(sheet, Cue(noun, noun.i, end, word), end, _limit(sheet, noun, end), thing=frame == "noun prep")
    content = until(sheet, end, stop)
    if content:
        yield Found(noun.i, named.stretch if named else None, sheet.stretch(first, end), tuple(content), frame, word.lemma)


def _opening(sheet: Sheet, noun: Token, word: Reporting) -> tuple[int, str] | None:
    """Where the cue ends and the content starts, and its frame: "that", an infinitive or a preposition right behind the noun."""
    _, limit = sheet.sentence(noun.i)
    place = noun.i + 1
    if place + 1 >= limit or sheet.quote(place) is not None or is_time(sheet.doc[place + 1]):
        return None
    following = sheet.doc[place]
    if following.lower_ == "that" and "that" in word.takes and sheet.doc[place + 1].pos_ not in ("VERB", "AUX"):
        return place, "noun that"
    if following.tag_ == "TO" and "inf" in word.takes:
        return place, "noun inf"
    return (place + 1, "noun prep") if following.lower_ in word.prepositions else None


def _owner(sheet: Sheet, noun: Token, frame: str) -> tuple[int, Named | None]:
    """Where the cue begins and whose the noun is ("Doe's | earlier claim"); without an owner, the whole noun phrase is the cue."""
    if frame == "noun that" and _is_verb(sheet, noun):
        return noun.i, _named(sheet, *phrase(sheet, sheet.doc[noun.i - 1], before=noun.i, after=noun.i))
    owner = next((child for child in children(noun, "nmod:poss") if child.i < noun.i), None)
    if owner is not None:
        mark = next((token for token in sheet.doc[owner.i : noun.i] if token.tag_ == "POS"), owner)
        return mark.i + 1, _named(sheet, owner.left_edge.i, mark.i + 1)
    first = max(noun.left_edge.i, sheet.sentence(noun.i)[0])
    while first < noun.i and sheet.doc[first].pos_ in ("ADP", "CCONJ", "SCONJ", "PUNCT", "ADV"):
        first += 1
    return first, None


def _named(sheet: Sheet, first: int, end: int) -> Named:
    return Named(sheet.stretch(first, end), first, end, beside=True)


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
    """Whether a tagger took a verb for a noun ("some note that", "the Post reports that")."""
    if noun.i == sheet.sentence(noun.i)[0] or reporting_verb(noun) is None:
        return False
    before = sheet.doc[noun.i - 1]
    return before.pos_ == "PROPN" or before.lower_ in SUBJECT_WORDS
