"""What a sentence claims: all of it, of a question only what it asks to agree to ("Do you agree that | we need a regulator | ?").

Who asks leave to say a thing says it ("May I say that | we need a regulator | ?").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .closed_classes import WE
from .syntax import SUBJECTS, children, makes_a_claim

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

AGREEING = WordSet("agreeing")
ASKING = frozenset({"can", "could", "do", "does", "will", "would"})
LEAVE = frozenset({"can", "could", "may", "might"})
SAYING = WordSet("asking leave to say")


def claimed(sentence: Span) -> Span | None:
    """The words that claim something, None if there are none.

    Whoever asks "would the Minister not agree that" holds so himself.
    """
    if makes_a_claim(sentence):
        return sentence
    view = (
        next((clause for verb in sentence for clause in (*agreed_to(verb), *_ventured(verb))), None)
        if sentence.text.rstrip().endswith("?")
        else None
    )
    if view is None:
        return None
    first = next((mark.i + 1 for mark in children(view, "mark") if mark.lower_ == "that"), view.left_edge.i)
    last = view.right_edge.i + 1
    while last > view.i + 1 and sentence.doc[last - 1].is_punct:
        last -= 1
    return sentence.doc[first:last]


def agreed_to(verb: Token) -> list[Token]:
    """What a question asks somebody to agree to; "would you not" asks no less than "would you"."""
    auxiliaries, asked = children(verb, "aux"), children(verb, *SUBJECTS)
    if verb.lemma_.lower() not in AGREEING or not auxiliaries or not asked or asked[0].lower_ in WE:
        return []
    inverted = auxiliaries[0].lower_ in ASKING and auxiliaries[0].i < asked[0].i < verb.i
    return [clause for clause in children(verb, "ccomp") if clause.i > verb.i] if inverted else []


def _ventured(verb: Token) -> list[Token]:
    """What somebody asks leave to say; "may I ask" is a question."""
    auxiliaries, asked = children(verb, "aux"), children(verb, *SUBJECTS)
    if verb.lemma_.lower() not in SAYING or not auxiliaries or not asked or asked[0].lower_ not in WE:
        return []
    inverted = auxiliaries[0].lower_ in LEAVE and auxiliaries[0].i < asked[0].i < verb.i
    return [clause for clause in children(verb, "ccomp") if clause.i > verb.i] if inverted else []
