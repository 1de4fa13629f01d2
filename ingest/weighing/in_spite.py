"""What somebody does in spite of others' worries: they are not the doer's, and the others' are about what it is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import nouns
from ingest.parsing.noun_roles import REMOVING

from .deeds import naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

DESPITE = frozenset({"amid", "amidst", "despite", "notwithstanding"})
OWN = frozenset({"her", "his", "its", "my", "our", "their"})
NEAR = 7  # tokens from there to the worry ("despite | the tenants' own loud opposition |")


def is_set_apart(reading: Sense, passage: Passage) -> bool:
    """True for a side that is read across the border of such a phrase.

    That is the doer's on what the others fear ("| Acme | backed it despite distrust of | chips |"), and the others' on what the doer does,
    where it is told what they fear ("despite | tenants' | distrust of chips, Acme backed | the plan |").
    """
    if reading.aim is None:
        return False
    if _is_cut_by_others(reading, passage):
        return True
    for begin, noun, end in _worries(reading.predicate.sent, reading.sign):
        feared = begin < reading.aim.start < end and noun.i + 1 < reading.aim.end
        theirs = any(begin < token.i < end for token in naming_tokens(reading, passage))
        if feared and not theirs and not any(word.lower_ in OWN for word in noun.doc[begin : noun.i]):
            return True
        about = noun.doc[noun.i + 1 : noun.i + 2].text.lower()
        told = any(about in frame.prepositions for frame in nouns()[noun.lemma_.lower()])
        if theirs and told and not begin < reading.aim.start < end:
            return True
    return False


def _is_cut_by_others(reading: Sense, passage: Passage) -> bool:
    """True for what others are said to have taken out of a text ("despite changes to remove | a fund |, Acme fights it")."""
    aimed, sentence = reading.aim, reading.predicate.sent
    if aimed is None or reading.sign >= 0:
        return False
    verb = passage.doc[aimed.start : aimed.end].root.head
    before = sentence.doc[sentence.start : aimed.start]
    case = next((token for token in reversed(before) if token.lower_ in DESPITE), None)
    inside = case is not None and not any(token.text == ";" for token in sentence.doc[case.i : aimed.start])
    return inside and verb.lemma_.lower() in REMOVING and all(token.i > aimed.end for token in naming_tokens(reading, passage))


def _worries(sentence: Span, sign: int) -> Iterator[tuple[int, Token, int]]:
    """The nouns of that side behind "despite", with where their phrases begin and end."""
    for case in sentence:
        behind = sentence.doc[case.i + 1 : min(case.i + NEAR, sentence.end)] if case.lower_ in DESPITE else ()
        noun = next((token for token in behind if sign in {frame.sign for frame in nouns().get(token.lemma_.lower(), ())}), None)
        if noun is not None:
            end = next((token.i for token in noun.doc[noun.i + 1 : sentence.end] if token.text in (",", ";")), sentence.end)
            yield case.i, noun, end
