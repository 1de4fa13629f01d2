"""The words that carry an attribution: a verb that reports, with its auxiliaries, negation and adverbs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.closed_classes import FINITE
from ingest.parsing.reporting import Reporting, reporting_verb
from ingest.parsing.syntax import children, is_passive, relation

from .sheet import Sheet

if TYPE_CHECKING:
    from spacy.tokens import Token

NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
LEADING = WordSet("leading to a cue")
OPENERS = frozenset({"when", "where", "why", "how", "as", "then", "so", "however", "too", "later", "earlier", "here", "there"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that reports, and the token range [start, end) of the words that go with it.

    `passive` where the subject is not who reports but what is reported on ("is expected", "seems").
    """

    verb: Token
    start: int
    end: int
    word: Reporting
    passive: bool = False


def verbal_cues(sheet: Sheet) -> Iterator[Cue]:
    """Every verb of the block that can report, in text order; what is quoted reports nothing of the text's own."""
    for token in sheet.doc:
        if sheet.quote(token.i) is not None or not _is_verb(sheet, token):
            continue
        word = reporting_verb(token)
        if word is not None and relation(token) not in ("amod", "compound"):
            yield _cue(sheet, token, word)


def _is_verb(sheet: Sheet, token: Token) -> bool:
    """A verb, also one that the tagger took for a plural noun ("The mayor plans to sign", "The group fears the rule")."""
    if token.pos_ in ("VERB", "AUX") or token.tag_ != "NNS":
        return token.pos_ in ("VERB", "AUX") and token.tag_ != "MD"
    if not 0 < token.i < len(sheet.doc) - 1 or token.nbor(-1).pos_ not in ("NOUN", "PROPN"):
        return False
    alone = relation(token) == "ROOT" and bool(children(token, "compound")) and not has_finite(sheet, token)
    return alone or token.nbor().pos_ in ("DET", "PRON")


def has_finite(sheet: Sheet, token: Token) -> bool:
    """Whether the token's sentence has a finite verb."""
    first, end = sheet.sentence(token.i)
    return any(each.tag_ in FINITE for each in sheet.doc[first:end])


def _is_passive(sheet: Sheet, verb: Token, word: Reporting) -> bool:
    """A passive; a bare participle with a subject, its own preposition or no finite verb beside it is an active verb, misread."""
    if not is_passive(verb) or children(verb, "aux:pass", "nsubj:pass"):
        return is_passive(verb)
    following = verb.nbor() if verb.i + 1 < len(sheet.doc) else verb
    if following.lower_ in word.prepositions or any(child.i < verb.i for child in children(verb, "nsubj")):
        return False
    return has_finite(sheet, verb)


def _cue(sheet: Sheet, verb: Token, word: Reporting) -> Cue:
    doc = sheet.doc
    end = verb.i + 1
    if " " in word.lemma and end < len(doc) and doc[end].lower_ == word.lemma.split()[1]:
        end += 1
    start = chained(sheet, widened(sheet, verb))
    return Cue(verb, start, end, word, _is_passive(sheet, verb, word) or word.only_seems)


def chained(sheet: Sheet, start: int) -> int:
    """Where the cue begins with the verb that only leads up to it ("seemed to | think", "wanted to | know")."""
    if sheet.doc[start].tag_ != "TO" or start == 0:
        return start
    leading = sheet.doc[start - 1]
    return widened(sheet, leading) if leading.pos_ in ("VERB", "ADP") and leading.lemma_.lower() in LEADING else start


def widened(sheet: Sheet, verb: Token) -> int:
    """The first token of the words that go with a verb or predicate: auxiliaries, negation and adverbs right before it."""
    doc = sheet.doc
    start = verb.i
    while start > 0 and _goes_with(doc[start - 1]) and sheet.quote(start - 1) is None:
        start -= 1
    while start < verb.i and doc[start].lower_ in OPENERS:
        start += 1
    return start


def _goes_with(token: Token) -> bool:
    """An auxiliary, a negation, an adverb or the "to" of an infinitive, right before the verb."""
    if token.pos_ == "AUX" or token.tag_ in ("MD", "TO"):
        return True
    return token.lower_ in NEGATIONS or token.pos_ == "ADV"
