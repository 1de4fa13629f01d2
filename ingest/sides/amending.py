"""What somebody amends a text for: who "sought to amend the bill to give parents a say" wants the say, whatever he thinks of the bill."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import complements, is_negated, objects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import is_passive, words_on
from ingest.what.aims import Aim
from ingest.what.targets import clause_aim
from ingest.what.wording import ended, worded

from .holding import Claim, held
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

AMENDING = WordSet("amending")
PROVIDING = WordSet("providing")  # what a text can do; "to win over critics" is no part of it


def amended(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The purpose of an amendment as what its maker is for."""
    purpose = purpose_of(verb)
    if purpose is None or is_negated(verb) or is_passive(verb):
        return
    target = clause_aim(purpose, passage)
    if target is not None:
        target = target if target.target.iri is not None else _in_full(purpose, target, passage)
        yield from held(verb, lean(target, -1 if is_negated(purpose) else 1, 0.6, "act", (verb.i, purpose.i), 0.8), passage)


def _in_full(purpose: Token, target: Aim, passage: Passage) -> Aim:
    """The purpose in all its words ("give parents the right | to opt out")."""
    end = max(target.end, ended(passage.doc, target.start, purpose.right_edge.i + 1))
    return replace(target, target=replace(target.target, name=worded(passage, target.start, end)), end=end)


def purpose_of(verb: Token) -> Token | None:
    """The infinitive that says what a text is amended for ("amend the bill | to require | consent"), None for other verbs."""
    changed = objects(verb) if verb.lemma_.lower() in AMENDING else []
    behind = [clause for place in (verb, *changed) for clause in complements(place)]
    made_to = [clause for clause in behind if clause.tag_ == "VB" and clause.lemma_.lower() in PROVIDING]
    wanted = (clause for clause in made_to if "to" in words_on(clause, "mark", "aux"))
    return next((clause for clause in wanted if changed and clause.i > changed[0].i), None)
