"""Who says it: the speaker of a clause, of words in quotation marks, or of a transcript's turn."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .actors import Holder, holder, holders
from .clauses import is_negated, subjects
from .lexicon import bearers, speech_verbs
from .passage import Passage, Quotation
from .syntax import agents, children, is_passive, lemma, obliques, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

TURN = re.compile(
    r"^(?:(?:Senator|Sen\.|Chairman|Chairwoman|Representative|Rep\.|Mr\.|Ms\.|Mrs\.|Dr\.|Commissioner)\s+)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}(?=:\s|\.\s)"
)
FAR = 40
CONTENT = ("ccomp", "xcomp", "parataxis", "obj", "advcl", "dep", "acl")


@dataclass(frozen=True, slots=True)
class Speech:
    """The speakers of some words, and whether the words stand in quotation marks."""

    speakers: tuple[Holder, ...]
    quoted: bool
    denied: bool = False


def speech(token: Token, passage: Passage) -> Speech | None:
    """Who says the clause that `token` heads, or None when the text itself says it."""
    quotation = passage.quotation(token)
    verb = _governing_speech(token)
    if verb is not None and (quotation is None or passage.quotation(verb) is None):
        found = actor_of(verb, passage)
        if is_negated(verb) and verb.lemma_.lower() not in ("think", "believe", "feel"):
            return None
        if found:
            return Speech(tuple(found), quotation is not None, denied=is_negated(verb))
    if quotation is not None:
        found = _quoted_by(quotation, passage)
        return Speech(tuple(found), quoted=True) if found else None
    source = _according_to(token, passage)
    if source:
        return Speech(tuple(source), quoted=False)
    turn = turn_speaker(passage)
    return Speech((turn,), quoted=True) if turn else None


def _governing_speech(token: Token) -> Token | None:
    current = token
    for _ in range(8):
        head = current.head
        if head.i == current.i:
            break
        if (
            lemma(head) in speech_verbs()
            and head.pos_ == "VERB"
            and relation(current) in CONTENT
            and not (relation(current) == "acl" and head.i > current.i)
        ):
            return head
        current = head
    said = [child for child in children(current, "parataxis") if lemma(child) in speech_verbs() and child.i != token.i]
    return said[-1] if (said and current.i != token.i) or (said and token.i < said[-1].i) else None


def actor_of(verb: Token, passage: Passage) -> list[Holder]:
    """The actors who do what `verb` says: its subjects, a passive's agents, or those behind a letter or an approach."""
    nouns = agents(verb) if is_passive(verb) else subjects(verb)
    found = [each for noun in nouns for each in bearers_of(_writer(noun), passage)]
    if not found and not is_passive(verb) and verb.tag_ == "VBG" and relation(verb) in ("advcl", "acl"):
        main = verb.sent.root
        found = [each for noun in subjects(main) for each in bearers_of(noun, passage)] if main.i != verb.i and not is_passive(main) else []
    return found


def _writer(noun: Token) -> Token:
    """The letter itself in "a letter to legislators condemning it", where a parser makes the addressees the subject."""
    addressed = relation(noun) == "nmod" and any(case.lower_ == "to" for case in children(noun, "case"))
    return noun.head if addressed and bearers().get(noun.head.lemma_.lower()) == "document" else noun


def bearers_of(noun: Token, passage: Passage) -> list[Holder]:
    """The actors a subject stands for: itself, or the signers of "a letter", the owner of "the approach"."""
    kind = bearers().get(noun.lemma_.lower())
    if kind is None:
        return holders(noun, passage) or _near_relative(noun, passage)
    owners = [*children(noun, "nmod:poss"), *(owner for preposition, owner in obliques(noun) if preposition in ("from", "by"))]
    found = [each for owner in owners for each in holders(owner, passage)]
    if not found and kind == "document" and relation(noun) == "obj":
        found = [each for subject in subjects(noun.head) for each in holders(subject, passage)]
    return found


def _near_relative(noun: Token, passage: Passage) -> list[Holder]:
    """Actor next to a relative clause that was hung on the wrong noun ("skepticism from the camp, which argues")."""
    if not any(relation(child) == "acl:relcl" for child in noun.children) or noun.pos_ != "NOUN":
        return []
    return [each for preposition, inner in obliques(noun) if preposition in ("from", "by", "of", "in") for each in holders(inner, passage)]


def _quoted_by(quotation: Quotation, passage: Passage) -> list[Holder]:
    best: tuple[int, list[Holder]] | None = None
    for token in passage.doc:
        if lemma(token) not in speech_verbs() or token.pos_ not in ("VERB", "NOUN") or passage.quotation(token) is not None:
            continue
        distance = quotation.start - token.i if token.i < quotation.start else token.i - quotation.end
        if distance > FAR or (best is not None and distance >= best[0]):
            continue
        found = [each for each in actor_of(token, passage) if each.text is not None]
        if found:
            best = (distance, found)
    if best is not None:
        return best[1]
    source = _according_to(passage.doc[max(quotation.start - 2, 0)], passage)
    return source or ([passage.discourse.speaker] if passage.discourse.speaker and quotation.start <= 2 else [])


def _according_to(token: Token, passage: Passage) -> list[Holder]:
    for candidate in token.sent:
        if candidate.lower_ != "according":
            continue
        for noun in (candidate.head, *(target for preposition, target in obliques(candidate) if preposition == "to")):
            found = holder(noun, passage) if noun.i > candidate.i else None
            if found is not None:
                return [found]
    return []


def turn_speaker(passage: Passage) -> Holder | None:
    """The speaker whose label opens the passage in a transcript ("Senator HAWLEY.", "Mr. Altman:")."""
    label = TURN.match(passage.block.text)
    if label is None:
        return None
    words = label.group().split()
    if passage.block.text[label.end()] == "." and not words[-1].isupper():
        return None
    last = next((token for token in reversed(passage.doc) if token.idx < label.end() and token.is_alpha), None)
    return holder(last, passage) if last is not None else None


def remember_speaker(passage: Passage) -> None:
    """Keep the last quoted speaker for a quotation that goes on in the next block."""
    passage.discourse.speaker = None
    for quotation in passage.quotations:
        found = _quoted_by(quotation, passage)
        if found:
            passage.discourse.speaker = found[0]
    if passage.block.text.rstrip().endswith(":"):
        for token in reversed(passage.doc):
            if lemma(token) in speech_verbs() and token.pos_ == "VERB":
                found = actor_of(token, passage)
                passage.discourse.speaker = found[0] if found else passage.discourse.speaker
                break
