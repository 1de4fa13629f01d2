"""Attributions by an adjective: "she is sure that ...", "was critical of ...", "are eager to ..."."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.reporting import Reporting, reporting_adjectives
from ingest.parsing.syntax import copula

from .cues import Cue, widened
from .ends import cut, until
from .found import Found
from .openings import QUESTIONS
from .sheet import Sheet
from .sources import source

if TYPE_CHECKING:
    from spacy.tokens import Token

CARRIERS = WordSet("carrying an adjective")
BARE_CLAUSE = frozenset({"PRON", "PROPN", "DET"})


def predicates(sheet: Sheet) -> Iterator[Found]:
    """Every attribution by an adjective behind "be" or the like, outside quotations."""
    for token in sheet.doc:
        word = reporting_adjectives().get(token.lower_) if sheet.quote(token.i) is None else None
        if word is not None and token.i and _is_predicate(token):
            yield from _read(sheet, token, word)


def _is_predicate(token: Token) -> bool:
    """Whether "be" or the like carries it, also where the parser does not say so."""
    near = reversed(token.doc[max(token.i - 4, 0) : token.i])
    before = next((each for each in near if each.pos_ != "ADV" and each.lower_ != "not"), None)
    return copula(token) is not None or (before is not None and before.lemma_ in CARRIERS)


def _read(sheet: Sheet, adjective: Token, word: Reporting) -> Iterator[Found]:
    _, limit = sheet.sentence(adjective.i)
    place = adjective.i + 1
    if place + 1 >= limit or sheet.quote(place) is not None or not _opens_content(sheet.doc[place], word):
        return
    end = place + 1 if sheet.doc[place].lower_ in word.prepositions else place
    first = widened(sheet, adjective)
    cue = Cue(adjective, first, end, word)
    named = source(sheet, cue)
    content = until(sheet, end, cut(sheet, cue, end, limit, thing=True))
    if content and named is not None and sheet.doc[named.first].lower_ != "it":
        yield Found(adjective.i, named.stretch, sheet.stretch(first, end), tuple(content), "adjective", word.lemma)


def _opens_content(following: Token, word: Reporting) -> bool:
    """Whether the word behind the adjective opens what is thought or felt: its preposition, a clause, a question or an infinitive."""
    return (
        following.lower_ in word.prepositions
        or ("that" in word.takes and (following.lower_ == "that" or following.pos_ in BARE_CLAUSE))
        or ("inf" in word.takes and following.tag_ == "TO")
        or ("wh" in word.takes and following.lower_ in QUESTIONS)
    )
