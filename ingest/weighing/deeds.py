"""What a reading of the encoder rests on in the parse: who does what its predicate says, and the words that name him."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, verbs
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, lemma, relation
from ingest.sides.fitting import fitting
from ingest.sides.holding import doers
from ingest.sides.idioms import idiom
from ingest.sides.omissions import of_omission
from ingest.who.attribution import speech
from ingest.who.doers import actor_of, doing
from ontology.model import Span

from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token


def frames_of(verb: Token) -> Sequence[VerbFrame]:
    """The frames of a verb with the words that make an idiom of it ("put the act | on hold") or its particle, else of the bare verb."""
    known = list(idiom(verb))
    if known:
        return known
    return fitting(verb, verbs().get(lemma(verb)) or verbs().get(verb.lemma_.lower(), ()))


def does(holder: Holder, verb: Token, passage: Passage) -> bool:
    """True if the holder does what the verb says."""
    row = [each for noun in doing(verb) or subjects(verb) for each in (noun, *children(noun, "conj"))]
    named = any(is_in(noun, holder.text, passage) for noun in row)
    return named or any(doer.actor == holder.actor for doer in actor_of(verb, passage))


def is_doer(holder: Holder, verb: Token, passage: Passage) -> bool:
    """True if the holder does what the verb says, or rules find that he does."""
    return does(holder, verb, passage) or any(doer.actor == holder.actor for doer in doers(verb, passage))


def says_it(reading: Sense, passage: Passage) -> bool:
    """True if the holder is reported to say what the predicate says."""
    said = speech(reading.predicate, passage)
    return said is not None and any(one.actor == reading.holder.actor for one in said.speakers)


def is_in(token: Token, text: Span | None, passage: Passage) -> bool:
    """True if the token lies in those characters of the document."""
    return text is not None and text.start <= passage.extent(token)[0] < text.end


def governors(verb: Token) -> Iterator[Token]:
    """The verb and those whose complement it is ("does not plan | to oppose")."""
    yield verb
    while relation(verb) in ("xcomp", "ccomp") and verb.head.i != verb.i:
        verb = verb.head
        yield verb


def naming_tokens(reading: Sense, passage: Passage) -> list[Token]:
    """The tokens of its sentence that name the holder."""
    return [token for token in reading.predicate.sent if is_in(token, reading.holder.text, passage)]


def side_on_omission(reading: Sense, passage: Passage) -> int:
    """The sign of the judgement that its target has not been acted on ("alarming that it has not passed SB 53"), 0 if there is none.

    It is the side of whoever judges, not of who is blamed.
    """
    found = None if reading.aim is None else of_omission(reading.predicate.doc[reading.aim.end - 1])
    if found is None or any(is_in(token, reading.holder.text, passage) for token in found[1].subtree):
        return 0
    return found[0]
