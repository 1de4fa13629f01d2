"""The words that report: verbs and nouns of saying, thinking, wanting, judging, with what each can take as its content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import rows

from .syntax import lemma

if TYPE_CHECKING:
    from spacy.tokens import Token

SENSES = frozenset(
    {"saying", "telling", "manner", "asking", "promising", "thinking", "wanting", "judging", "showing", "deciding", "hearing"}
)
PLAIN = frozenset({"quote", "that", "wh", "inf", "obj", "as", "objinf", "objthat", "objwh", "clause", "pred"})
WITH_PREPOSITION = frozenset({"prep", "prepinf", "objprep"})


@dataclass(frozen=True, slots=True)
class Reporting:
    """A word that reports and its frames; `prepositions` open the content itself, `later` ones stand behind a person ("accuse X of")."""

    lemma: str
    sense: str
    takes: frozenset[str]
    prepositions: frozenset[str]
    later: frozenset[str]

    @property
    def only_seems(self) -> bool:
        """Whether it names nobody to whom it seems so."""
        return self.sense == "showing" and self.takes == {"inf"}


def _reporting(name: str) -> Mapping[str, Reporting]:
    found = {}
    for row in rows(name):
        frames = [frame.partition(":") for frame in row["takes"].split()]
        if row["sense"] not in SENSES:
            raise row.fail("sense", "one of " + ", ".join(sorted(SENSES)))
        if any((kind not in WITH_PREPOSITION) if of else (kind not in PLAIN) for kind, of, _ in frames):
            raise row.fail("takes", "frames such as quote, that, inf, obj, prep:for")
        found[row["lemma"]] = Reporting(
            row["lemma"],
            row["sense"],
            frozenset(kind for kind, _, _ in frames),
            frozenset(word for kind, _, word in frames if kind in ("prep", "prepinf")),
            frozenset(word for kind, _, word in frames if kind == "objprep"),
        )
    return found


@cache
def reporting_verbs() -> Mapping[str, Reporting]:
    """Verbs that report, by lemma; a particle verb's lemma is two words."""
    return _reporting("reporting_verbs")


@cache
def reporting_nouns() -> Mapping[str, Reporting]:
    """Nouns that report, by lemma."""
    return _reporting("reporting_nouns")


@cache
def reporting_adjectives() -> Mapping[str, Reporting]:
    """Adjectives that report what their subject thinks or feels, by form."""
    return _reporting("reporting_adjectives")


def reporting_verb(token: Token) -> Reporting | None:
    """The entry of a verb, with its particle or without; a lemma that a lemmatizer cut too short ("hop" for "hoped") is mended."""
    verbs, plain = reporting_verbs(), token.lemma_.lower()
    following = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    forms = (f"{plain} {following}", lemma(token), plain, f"{plain}e", plain.removesuffix("e"))
    return next((verbs[form] for form in forms if form in verbs), None)
