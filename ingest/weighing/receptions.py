"""How what happens to a thing is received: "the bill died, to the relief of startups" has startups against the bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import feelings, object_signs
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.syntax import is_passive, relation, words_on
from ingest.sides.fated import fate

from .deeds import frames_of, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def received(reading: Sense, passage: Passage) -> int:
    """The side on the target of those to whose joy or sorrow something is done to it or becomes of it; 0 where that is not told."""
    aimed = reading.aim
    for token in naming_tokens(reading, passage) if aimed is not None else ():
        feeling = _felt_by(token)
        if feeling is not None and aimed is not None:
            verb = _event(feeling)
            inside = [noun for noun in (*objects(verb), *own_subjects(verb)) if aimed.start <= noun.i < aimed.end]
            return feelings()[feeling.lemma_.lower()] * aimed.sign * (_becomes(verb, inside[0]) if inside else 0)
    return 0


def _felt_by(token: Token) -> Token | None:
    """The feeling in "to the dismay of | unions", "to | Meta | 's delight", anywhere in a row of those who feel it."""
    while relation(token) in ("conj", "flat", "compound", "appos"):
        token = token.head
    noun = token.head
    whose = relation(token) == "nmod:poss" or "of" in words_on(token, "case")
    to = "to" in words_on(noun, "case")
    return noun if whose and to and noun.lemma_.lower() in feelings() and _event(noun).pos_ == "VERB" else None


def _event(feeling: Token) -> Token:
    """What is felt about ("| was repealed |, much to the dismay of unions")."""
    return feeling.head.head if feeling.head.lower_ == "much" else feeling.head


def _becomes(verb: Token, thing: Token) -> int:
    """1 for what is furthered or comes to be, -1 for what is done away with or comes to nothing, 0 where the verb does not say."""
    negated = -1 if is_negated(verb) else 1
    if thing in own_subjects(verb) and not is_passive(verb):
        return negated * fate(verb)
    signs = object_signs(frames_of(verb))
    return negated * signs.pop() if len(signs) == 1 else 0
