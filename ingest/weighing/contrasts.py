"""Who is set against somebody's deed: in "Roe wants to repeal the act, but Doe opposes that" Doe is for the act.

So is who says that others do one thing "instead of" a better one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import objects, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.duties import is_duty
from ingest.parsing.syntax import children, obliques

from .deeds import does, frames_of, governors, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

DEED = frozenset({"that", "this"})
EITHER = frozenset({"it"})  # the deed or what it is done to: told apart by what sets the two clauses against each other
INSTEAD = frozenset({("instead", "of"), ("rather", "than")})
RELATIVE = frozenset({"WDT", "WP"})
AGAINST = frozenset({"but", "while", "whereas", "although", "though", ";"})


def is_contrasted(reading: Sense, passage: Passage) -> bool:
    """True if the holder is against what somebody else does against the target, and the reading takes that for the target's side."""
    deed = _deed(reading, passage)
    if deed is None or reading.sign >= 0 or any(does(reading.holder, verb, passage) for verb in governors(deed)):
        return False
    clauses = (token.head for token in naming_tokens(reading, passage) if token.i > deed.i and token in own_subjects(token.head))
    return any(_points_back(clause, deed) for clause in clauses)


def is_foregone(reading: Sense, passage: Passage) -> bool:
    """True for a speaker's side on what others do "instead of" what he wants, or on that ("| Instead of rules |, they gave us a ban")."""
    if reading.aim is None or not reading.sign:
        return False
    sentence = reading.predicate.sent
    words = [token for token in sentence if not token.is_punct]
    comma = next((token.i for token in sentence if token.text == ","), sentence.end)
    if tuple(word.lower_ for word in words[:2]) not in INSTEAD or comma == sentence.end:
        return False
    doing = next((token for token in sentence.doc[comma : sentence.end] if token.pos_ == "VERB" and own_subjects(token)), None)
    if doing is None or is_duty(doing) or does(reading.holder, doing, passage):
        return False
    if any(noun.lower_ in FIRST_PERSON for noun in own_subjects(doing)):
        return False
    return (reading.sign < 0) == (reading.aim.end <= comma)


def _deed(reading: Sense, passage: Passage) -> Token | None:
    """The verb by which somebody would do away with the target, where the target's words are its object.

    Of what is done already one can be for or against the thing as well ("disliked the act, but Doe hates it").
    """
    if reading.aim is None:
        return None
    thing = passage.doc[reading.aim.start : reading.aim.end].root
    verb = thing.head
    signs = {frame.sign for frame in frames_of(verb) if frame.frame == "obj" and frame.manner == "act"}
    return verb if signs == {-1} and verb.tag_ in ("VB", "VBG") and thing in objects(verb) else None


def _points_back(clause: Token, deed: Token) -> bool:
    """True if the clause is about the deed by a pronoun; "it" may also mean the thing, unless the clauses are set against each other."""
    things = (clause, *children(clause, "obj"), *(noun for _, noun in obliques(clause)))
    words = {word.lower_ for word in things if word.pos_ == "PRON" and word.tag_ not in RELATIVE}  # not "rules | that | Acme fears"
    between = {word.lower_ for word in clause.doc[deed.i + 1 : clause.i]}
    return bool(words & DEED) or (bool(words & EITHER) and bool(between & AGAINST))
