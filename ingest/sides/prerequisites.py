"""What nothing goes without: who says that "AI cannot succeed without the trust of teachers" is for that trust, not against AI."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, ideas
from ingest.parsing.clauses import is_negated
from ingest.parsing.closed_classes import ABLE
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, words_on
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.what.wording import MAX_WORDS, ended, worded
from ontology.model import Target, TargetKind

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

COMING_ABOUT = WordSet("coming about")


def prerequisite(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claim of who says that something good cannot come without a thing, for that thing."""
    needed = without_which(verb)
    if needed is None or not any({token.lower_, token.lemma_.lower()} & ideas() for token in verb.subtree):
        return
    known = aim(needed, passage, actors=False)
    target = known if known is not None and known.sign > 0 else _whole(needed, passage)
    if " " in target.target.name or target.target.iri is not None:
        yield from spoken(verb, replace(lean(target, 1, 0.5, "speech", (verb.i, needed.i), 0.8), firm=True), passage)


def _whole(noun: Token, passage: Passage) -> Aim:
    """The noun with all that is said of it and joined to it."""
    start, last = phrase(noun)[0], min(noun.right_edge.i + 1, noun.i + 1 + MAX_WORDS)
    end = ended(passage.doc, noun.i, last) if noun.i + 1 < last else last
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.6)


def without_which(verb: Token) -> Token | None:
    """The thing without which what the verb tells cannot come; None for what is bad itself ("cannot grow without theft")."""
    if verb.lemma_.lower() not in COMING_ABOUT or not is_negated(verb) or not words_on(verb, "aux") & ABLE:
        return None
    behind = [noun for noun in children(verb, "obl", "nmod") if noun.i > verb.i and "without" in words_on(noun, "case")]
    return next((noun for noun in behind if noun.lemma_.lower() not in bad_things()), None)
