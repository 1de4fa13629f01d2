"""Who takes a side in his own clause takes none in the one beside it: in "Roe backs the ban, and Doe the tax" Doe says nothing of bans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation
from ingest.sides.holding import Claim

from .deeds import is_in, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.what.aims import Aim

BESIDE = frozenset({"conj", "advcl", "parataxis"})
DESCRIBING = frozenset({"acl", "acl:relcl", "appos"})
POINTING = frozenset("it them they this that these those so such either both neither too also".split())
ALIKE = WordSet("likening to what was named")
SURELY = 0.8


def takes_it_elsewhere(reading: Sense, claims: Iterable[Claim], readings: Iterable[Sense], passage: Passage) -> bool:
    """True for the target of the clause beside the one whose subject the holder is, where he takes a side on something else in his own.

    Not where that clause points back ("China backs a ban, and Russia supports | it | with a code", "... wrote | similar | bills").
    """
    verb = next((noun.head for noun in naming_tokens(reading, passage) if noun in own_subjects(noun.head)), None)
    if reading.aim is None or verb is None:
        return False
    other = _clause(_head(reading.aim, passage))
    if (
        other is None
        or other == verb
        or any(noun.pos_ == "PRON" or is_in(noun, reading.holder.text, passage) for noun in own_subjects(other))
    ):
        return False
    apart = relation(other) in BESIDE if verb.is_ancestor(other) else relation(verb) in BESIDE
    if not apart or any(token.lower_ in POINTING or token.lower_ in ALIKE for token in _own_words(verb, other)):
        return False
    return any(aimed.target != reading.aim.target and _clause(_head(aimed, passage)) == verb for aimed in _aims(reading, claims, readings))


def _aims(reading: Sense, claims: Iterable[Claim], readings: Iterable[Sense]) -> Iterator[Aim]:
    """What else the holder surely takes a side on in the sentence."""
    yield from (claim.leaning.aim for claim in claims if claim.holder.actor == reading.holder.actor)
    yield from (each.aim for each in readings if each.holder.actor == reading.holder.actor and each.sure >= SURELY and each.aim is not None)


def _own_words(verb: Token, other: Token) -> Iterator[Token]:
    """The words of a clause, less those of the one that it holds and of what only describes its nouns."""
    apart = [other] if verb.is_ancestor(other) else []
    apart += [token for token in verb.subtree if relation(token) in DESCRIBING and token != verb]
    return (token for token in verb.subtree if not any(each == token or each.is_ancestor(token) for each in apart))


def _head(aimed: Aim, passage: Passage) -> Token:
    return passage.doc[aimed.start : aimed.end].root


def _clause(word: Token) -> Token | None:
    """The nearest word above with a subject of its own, or the word itself."""
    return next((each for each in (word, *word.ancestors) if own_subjects(each)), None)
