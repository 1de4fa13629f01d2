"""What the trained encoder reads in a passage: who may be for or against what, and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.model import Modality, Target, TargetKind

from .candidates import candidates
from .encoder.pieces import Shown, shown
from .encoder.session import Answer, Encoder, Query
from .encoder.spans import Marked, marked
from .holding import Claim
from .instruments import MAX_WORDS, Aim
from .lexicon import act_nouns, policy_nouns, verbs
from .mentions import Holder, bare
from .noun_phrases import phrase
from .passage import Passage
from .stance import Leaning
from .syntax import is_verbal, makes_a_claim
from .targets import aim

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

SENSED = "sensed"
STRENGTH = 0.7  # the encoder does not say how strongly
OWN = 5  # tokens: longer targets may name their holder in passing
SIGNS = (1, -1, 0)
POSSIBLE = 0.05
ENOUGH = 0.3
TOLD = 0.2
POINTING = frozenset({"it", "this", "that", "them", "they", "these", "those", "one", "which"})


@dataclass(frozen=True, slots=True)
class Sense:
    """One reading: the probability that `holder` takes `sign` in this sentence, and that the words under `aim` are what it is about."""

    sentence: int
    holder: Holder
    sign: int
    sure: float
    told: float
    aim: Aim | None
    predicate: Token

    def claim(self, passage: Passage, sure: float = 0.0) -> Claim:
        """The reading as a claim of that confidence; it must have a target."""
        if self.aim is None:
            raise ValueError("a reading without a target claims nothing")
        leaning = Leaning(self.aim, self.sign * self.aim.sign, STRENGTH, SENSED, (self.predicate.i,), sure)
        return Claim(self.holder, leaning, self.predicate, self._modality(passage), None, sure)

    def _modality(self, passage: Passage) -> Modality:
        if passage.quotation(self.predicate) is not None:
            return Modality.DIRECT_QUOTE
        return Modality.AUTHOR_VOICE if self.holder.text is None else Modality.PARAPHRASE


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence put to the encoder: where it begins in the document, and the holders that were asked about."""

    tokens: Span
    start: int
    shown: Shown
    holders: tuple[Holder, ...]
    pieces: tuple[tuple[int, ...], ...]


def senses(passage: Passage, encoder: Encoder) -> Iterator[Sense]:
    """Everything the encoder holds possible in the passage: for each holder, sign and target one reading, in text order."""
    asked = [each for each in _asked(passage, encoder) if each.holders]
    for one, answers in zip(asked, encoder.answers([Query(one.shown, one.pieces) for one in asked]), strict=True):
        for holder, answer in zip(one.holders, answers, strict=True):
            yield from _senses(one, holder, answer, passage)


def _asked(passage: Passage, encoder: Encoder) -> Iterator[Asked]:
    before = passage.discourse.last_sentence
    for tokens in passage.doc.sents:
        if makes_a_claim(tokens):
            yield _question(tokens, before, passage, encoder)
        before = passage.span(tokens.start, tokens.end).text
    passage.discourse.last_sentence = before


def _question(tokens: Span, before: str, passage: Passage, encoder: Encoder) -> Asked:
    span = passage.span(tokens.start, tokens.end)
    start, end = _with_marks(passage, span.start, span.end)
    found = candidates(tokens, passage)
    name = found.speaker.actor.name if found.speaker is not None else ""
    words = shown(encoder.tokenizer, passage.discourse.document.text[start:end], speaker=name, context=before)
    places = [(one, words.pieces(one.text.start - start, one.text.end - start)) for one in found.mentioned if one.text is not None]
    if found.speaker is not None:
        places.append((found.speaker, words.speaker()))
    places = [(one, pieces) for one, pieces in places if pieces]
    return Asked(tokens, start, words, tuple(one for one, _ in places), tuple(pieces for _, pieces in places))


def _with_marks(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The stretch with the quotation marks that open or close it."""
    text = passage.discourse.document.text
    if start and text[start - 1] in "\"“”'‘’":
        start -= 1
    if end < len(text) and text[end] in "\"“”'‘’":
        end += 1
    return start, end


def _senses(one: Asked, holder: Holder, answer: Answer, passage: Passage) -> Iterator[Sense]:
    for number, sign in enumerate(SIGNS):
        sure = float(answer.signs[number])
        if sure < POSSIBLE:
            continue
        for mark in marked(answer, one.shown, number):
            aimed = _aim(one, mark, passage) if sure >= ENOUGH and mark.probability >= TOLD else None
            if aimed is not None and _is_own(aimed, holder, passage):
                continue
            head = one.tokens.root if aimed is None else _predicate(one.tokens, aimed)
            yield Sense(one.tokens.start, holder, sign, sure, mark.probability, aimed, head)


def _is_own(aimed: Aim, holder: Holder, passage: Passage) -> bool:
    """True if the words of the target are those that name the holder."""
    words = passage.span(aimed.start, aimed.end)
    return holder.text is not None and words.start <= holder.text.start and holder.text.end <= words.end and aimed.end - aimed.start <= OWN


def _aim(one: Asked, mark: Marked, passage: Passage) -> Aim | None:
    """The target that the marked words mean: an entry where they lead to one, else the words themselves."""
    inside = [token for token in one.tokens if _overlaps(token, one.start + mark.start, one.start + mark.end, passage)]
    if not inside:
        return None
    start, end = inside[0].i, inside[-1].i + 1
    heads = [token for token in inside if not start <= token.head.i < end or token.head.i == token.i]
    heads = sorted(heads, key=lambda token: token.pos_ not in ("NOUN", "PROPN", "PRON"))
    for head in heads:
        found = aim(head, passage)
        if found is not None and head.lower_ in POINTING:
            return found
        if found is not None and found.target.iri is not None:
            if _is_turned(head, start):
                return None
            meant = passage.doc[min(start, found.start) : max(end, found.end)]
            if found.sign < 0 or not any(_turns(token) for token in meant if token.i not in passage.names):
                return found
    if len(inside) == 1 and inside[0].lower_ in POINTING:
        last = passage.discourse.last_target(passage.number, start, within=2)
        return None if last is None else Aim(last, start, end, 1, 0.6)
    start, end = _whole(heads, start, end)
    words = bare(passage.words(start, min(end, start + MAX_WORDS)))
    return Aim(_in_words(words, heads[0], passage), start, end, 1, 0.7) if words else None


def _is_turned(head: Token, start: int) -> bool:
    """True if a word outside the marked ones turns the target around ("the rescission of | the rule"): whose sign it is cannot be told."""
    return head.head.i < start and head.head.pos_ == "NOUN" and act_nouns().get(head.head.lemma_.lower()) == -1


def _turns(token: Token) -> bool:
    """True for a word that is against what stands beside it ("fighting the bill")."""
    lemma = token.lemma_.lower()
    # A small parser takes some participles for nouns.
    lemmas = (lemma, lemma.removesuffix("ing"), f"{lemma.removesuffix('ing')}e")
    return act_nouns().get(lemma) == -1 or any(frame.sign < 0 for each in lemmas for frame in verbs().get(each, ()))


def _whole(heads: list[Token], start: int, end: int) -> tuple[int, int]:
    """The marked tokens with the rest of the noun phrases that they cut into."""
    for head in heads:
        if head.pos_ in ("NOUN", "PROPN"):
            first, last = phrase(head)
            start, end = min(start, first), max(end, last)
    return start, end


def _overlaps(token: Token, start: int, end: int, passage: Passage) -> bool:
    span = passage.span(token.i, token.i + 1)
    return span.start < end and start < span.end and not token.is_punct


def _in_words(words: str, head: Token, passage: Passage) -> Target:
    kind = policy_nouns().get(head.lemma_.lower(), TargetKind.PROPOSITION)
    idea = passage.discourse.ideas.match(passage.content(*phrase(head)))
    issues = passage.discourse.registry.propositions[idea].issues if idea else ()
    return Target(None, words, kind, issues)


def _predicate(sentence: Span, aimed: Aim) -> Token:
    """The nearest clause above the target."""
    token = sentence.doc[max(aimed.start, sentence.start)]
    while token.head.i != token.i and not (is_verbal(token) and not aimed.start <= token.i < aimed.end):
        token = token.head
    return token
