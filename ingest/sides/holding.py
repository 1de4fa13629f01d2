"""Who holds a leaning: the doer of the predicate, the speaker of the words, or the document's author, and in which manner it is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.naming.mentions import Holder
from ingest.parsing.clauses import subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.denials import denials
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.sorts import side_of_sort
from ingest.parsing.syntax import children, is_passive
from ingest.who.actors import by_name, holders
from ingest.who.attribution import Speech, speech
from ingest.who.doers import actor_of
from ingest.who.item_lists import listed_by
from ingest.who.motions import is_moved
from ontology.model import Modality, Span

from .leaning import Leaning
from .publishing import taken_in

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Claim:
    """One holder's leaning with the predicate that carries it; `attributed` is who reports it, if not the document.

    `sure` is the calibrated probability that the claim is right, where the encoder had its say. `reach` are the tokens [start, end) of
    the sentences that show it, where they are more than the predicate's own. `named` are the target's words, where it is told in another
    sentence.
    """

    holder: Holder
    leaning: Leaning
    predicate: Token
    modality: Modality
    attributed: Holder | None
    sure: float | None = None
    reach: tuple[int, int] | None = None
    named: Span | None = None


def held(verb: Token, leaning: Leaning, passage: Passage) -> Iterator[Claim]:
    """The claims of those who do what `verb` says."""
    said = speech(verb, passage)
    for holder in [] if _is_only_quoted(verb, passage) or side_of_sort(verb) or taken_in(verb) is not None else doers(verb, passage):
        other = next((speaker for speaker in said.speakers if speaker.actor != holder.actor), None) if said else None
        own_words = said is not None and said.quoted and other is None
        yield Claim(holder, leaning, verb, modality(leaning, said, own_words=own_words), other)


def _is_only_quoted(verb: Token, passage: Passage) -> bool:
    """True where a parser gives a verb outside a quotation the subject of a clause in it ("of it, Roe joked: “| Voters | agree”")."""
    own = passage.quotation(verb)
    for quotation in [passage.quotation(noun) for noun in subjects(verb)] if own is None else ():
        if quotation is not None and any(token.pos_ in ("VERB", "AUX") for token in passage.doc[quotation.start : quotation.end]):
            return True
    return False


def held_by(holder: Holder, leaning: Leaning, predicate: Token, manner: Modality) -> Claim:
    """A claim whose holder is named in the phrase itself."""
    return Claim(holder, leaning, predicate, manner, None)


def spoken(token: Token, leaning: Leaning, passage: Passage) -> Iterator[Claim]:
    """The claims of those who say it: a judgement or demand without a holder of its own.

    Outside quotations that is the author, and only of a text that says "we" or "I" of itself or is that of a body or a listed actor; a
    reporter's voice claims nothing.
    """
    said, denying = speech(token, passage), denials(token)
    if denying:
        sign = leaning.sign * (-1) ** len(denying)
        # who "questions whether it is wise" says that it is not; whether it does harm he may only ask
        firm = leaning.firm or (sign < 0 and any(word.lemma_.lower() == "question" for word in denying))
        leaning = replace(leaning, sign=sign, firm=firm, cue=(*leaning.cue, *(word.i for word in denying)))
    if said is not None:
        manner = Modality.DIRECT_QUOTE if said.quoted else Modality.INDIRECT_SPEECH
        for speaker in said.speakers:
            yield Claim(speaker, leaning, token, manner, None)
    elif _has_a_voice(passage) and passage.quotation(token) is None:
        for writer in author(passage):
            yield Claim(writer, leaning, token, Modality.AUTHOR_VOICE, None)


def _has_a_voice(passage: Passage) -> bool:
    return passage.discourse.has_voice or bool(listed_by(passage))


def doers(verb: Token, passage: Passage) -> list[Holder]:
    """Who does it; "we" and "I", also beside others, are the speaker, outside quotations the document's author."""
    named_doers = [part for noun in subjects(verb) for part in conjuncts(noun)]
    own = [noun for noun in named_doers if noun.lower_ in FIRST_PERSON or is_moved(noun)]
    if not own or is_passive(verb):
        return actor_of(verb, passage)
    telling = ourselves(verb, passage)
    if any(is_moved(noun) for noun in own):
        return telling
    # Those whom the undersigned call themselves are no others.
    beside_us = [part for noun in own for part in children(noun, "appos")] if passage.discourse.undersigned is None else []
    named = [each for part in beside_us for each in holders(part, passage)]
    beside = {each.actor: each for each in (*actor_of(verb, passage), *named) if all(each.actor != one.actor for one in telling)}
    return [*telling, *beside.values()]


def ourselves(word: Token, passage: Passage) -> list[Holder]:
    """Who "we" and "I" are around a word: the speaker of its quotation, else the author."""
    said = speech(word, passage)
    return list(said.speakers) if said is not None and said.quoted else author(passage)


def author(passage: Passage) -> list[Holder]:
    """Who "we" and "I" are outside quotations: the speaker of the turn, else the author or publisher; none if nobody is named.

    An announced statement is theirs who make it. A list's items are the words of whoever demands them, nobody's where they tell what
    others do.
    """
    turn = passage.discourse.turn
    if turn is not None:
        return [turn]
    listed = listed_by(passage)
    if listed is not None:
        return list(listed)
    announced = passage.discourse.introduced
    if announced is not None and announced.first <= passage.number <= announced.last:
        return list(announced.speakers)
    source = passage.discourse.document.source
    name = source.author or source.publisher
    if name is None:
        signing = passage.discourse.undersigned
        return [] if signing is None else [Holder(signing, None, "author", 0.8)]
    return [Holder(passage.discourse.author() or by_name(name), None, "author", 0.8)]


def modality(leaning: Leaning, said: Speech | None, *, own_words: bool) -> Modality:
    """How the sentence carries the leaning."""
    if own_words:
        return Modality.DIRECT_QUOTE
    if leaning.manner == "inference":
        return Modality.AUTHOR_INFERENCE
    if leaning.manner in ("act", "policy"):
        return Modality.REPORTED_ACTION
    return Modality.INDIRECT_SPEECH if leaning.manner == "speech" or said is not None else Modality.PARAPHRASE
