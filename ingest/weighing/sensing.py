"""What the trained encoder reads in a passage: who may be for or against what, and how sure it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.encoder.naming import mentions
from ingest.encoder.pieces import Shown, shown
from ingest.encoder.session import Answer, Encoder, Taken
from ingest.encoder.spans import marked
from ingest.lexicon import VerbFrame, verbs
from ingest.naming.mentions import Holder
from ingest.parsing.leading import claimed
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, is_verbal, lemma, relation
from ingest.sides.holding import Claim
from ingest.sides.leaning import Leaning
from ingest.what.aiming import aimed
from ingest.what.aims import Aim
from ingest.what.brought import without_maker
from ingest.what.lists import own_item, rowed
from ingest.who.attribution import Speech, speech
from ingest.who.credited import credited
from ontology.model import Modality, TargetKind

from .candidates import mentioned, voices
from .repeated import parted

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

SENSED = "sensed"
STRENGTH = 0.7  # where no verb of the lexicon says how strongly
OWN = 5  # tokens
SIGNS = (1, -1, 0)
POSSIBLE = 0.05
HEARD = 0.3  # of anybody taking a side: below it, nobody is asked about
ENOUGH = 0.3
TOLD = 0.2


@dataclass(frozen=True, slots=True)
class Sense:
    """One reading: the probability that `holder` takes `sign` in this sentence, and that the words under `aim` are what it is about.

    `heard` is the probability that anybody in the sentence takes that side; `before` says that its target stands in the sentence before.
    """

    sentence: int
    holder: Holder
    sign: int
    sure: float
    told: float
    aim: Aim | None
    predicate: Token
    heard: float = 1.0
    before: bool = False

    def claim(self, passage: Passage, sure: float = 0.0) -> Claim:
        """The reading as a claim of that confidence; it must have a target."""
        if self.aim is None:
            raise ValueError("a reading without a target claims nothing")
        frames = [each for each in verbs().get(lemma(self.predicate), ()) if each.sign == self.sign and each.frame != "deed"]
        frame = frames[0] if frames else None
        strength = STRENGTH if frame is None else frame.strength
        leaning = Leaning(self.aim, self.sign * self.aim.sign, strength, SENSED, (self.predicate.i,), sure)
        said = speech(self.predicate, passage)
        others = [] if said is None else [one for one in said.speakers if one.actor != self.holder.actor]
        own = said is not None and len(others) < len(said.speakers)
        reporter = others[0] if others and not own else None
        return Claim(self.holder, leaning, self.predicate, self._modality(said, frame, own=own), reporter, sure)

    def _modality(self, said: Speech | None, frame: VerbFrame | None, *, own: bool) -> Modality:
        if own and said is not None:
            return Modality.DIRECT_QUOTE if said.quoted else Modality.INDIRECT_SPEECH
        if frame is not None and frame.manner in ("act", "policy"):
            return Modality.REPORTED_ACTION
        if said is not None:
            return Modality.INDIRECT_SPEECH
        return Modality.AUTHOR_VOICE if self.holder.text is None else Modality.PARAPHRASE


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence put to the encoder: where it begins in the document, and who say it, whether it names them or not."""

    tokens: Span
    start: int
    shown: Shown
    speakers: tuple[Holder, ...]

    @property
    def sentence(self) -> int:
        """The first token of the sentence, of which a question puts only a part."""
        return self.tokens[0].sent.start


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence in which somebody may take a side: how likely that is for each side, and the possible holders with their pieces."""

    asked: Asked
    taken: Taken
    signs: tuple[float, ...]
    places: tuple[tuple[Holder, tuple[int, ...]], ...]


def senses(passage: Passage, encoder: Encoder, ruled: Iterable[Claim] = ()) -> Iterator[Sense]:
    """Everything the encoder holds possible in the passage: for each holder, sign and target one reading, in text order.

    Where rules claim something it is asked about, also if the encoder hears nobody there.
    """
    told: defaultdict[int, list[Holder]] = defaultdict(list)
    for claim in ruled:
        told[claim.predicate.sent.start].append(claim.holder)
    for one in _heard(list(_asked(passage, encoder)), told, passage, encoder):
        answers = encoder.answers(one.taken, [pieces for _, pieces in one.places])
        for (holder, _), answer in zip(one.places, answers, strict=True):
            yield from _senses(one, holder, answer, passage)


def _asked(passage: Passage, encoder: Encoder) -> Iterator[Asked]:
    before = passage.discourse.last_sentence
    for tokens in passage.doc.sents:
        told = claimed(tokens)
        if told is not None:
            yield _question(told, before, passage, encoder)
        before = passage.span(tokens.start, tokens.end).text
    passage.discourse.last_sentence = before


def _question(tokens: Span, before: str, passage: Passage, encoder: Encoder) -> Asked:
    source = credited(tokens, passage)
    tokens, speaking = source or (tokens, voices(tokens, passage))
    span = passage.span(tokens.start, tokens.end)
    start, end = _with_marks(passage, span.start, span.end)
    inside = any(one.text is not None and span.start <= one.text.start < span.end for one in speaking[:1])
    name = "" if not speaking or inside else speaking[0].actor.name
    words = shown(encoder.tokenizer, passage.discourse.document.text[start:end], speaker=name, context=before)
    return Asked(tokens, start, words, speaking)


def _heard(asked: list[Asked], told: Mapping[int, list[Holder]], passage: Passage, encoder: Encoder) -> Iterator[Heard]:
    """The sentences in which anybody may take a side, or of which something is `told`; who is named is looked for only in them."""
    for one in asked:
        taken = encoder.take(one.shown)
        (answer,) = encoder.answers(taken, [()])
        if answer.signs.max() >= HEARD or one.sentence in told:
            inside = [_inside(one, each.start, each.end, passage) for each in mentions(answer, one.shown)]
            marked = [passage.doc[tokens[0].i : tokens[-1].i + 1] for tokens in inside if tokens]
            named = mentioned(marked, passage)
            known = {each.actor for each in (*named, *one.speakers)}
            others = {each.actor: each for each in told.get(one.sentence, ()) if each.text is not None and each.actor not in known}
            yield Heard(one, taken, tuple(answer.signs.tolist()), tuple(_places(one, (*named, *others.values()))))


def _places(one: Asked, named: tuple[Holder, ...]) -> Iterator[tuple[Holder, tuple[int, ...]]]:
    places = [(each, _pieces(one, each)) for each in named]
    taken_up = {speaking.text for speaking in one.speakers if speaking.label == "pronoun"}
    places = [(each, pieces) for each, pieces in places if each.text not in taken_up or each in one.speakers]
    unnamed = [speaking for speaking in one.speakers if all(each.actor != speaking.actor for each in named)]
    # What several say together is asked of the first alone: the encoder is shown one name, and the answer holds for all.
    places.extend((speaking, one.shown.speaker() or _pieces(one, speaking)) for speaking in unnamed)
    yield from ((each, pieces) for each, pieces in places if pieces)


def _pieces(one: Asked, holder: Holder) -> tuple[int, ...]:
    """The pieces of the sentence that name the holder."""
    text = holder.text
    return () if text is None else one.shown.pieces(text.start - one.start, text.end - one.start)


def _inside(one: Asked, start: int, end: int, passage: Passage) -> list[Token]:
    """The tokens that touch characters [start, end) of what was shown."""
    return [token for token in one.tokens if _overlaps(token, one.start + start, one.start + end, passage)]


def _with_marks(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """The stretch with the quotation marks that open or close it."""
    text = passage.discourse.document.text
    if start and text[start - 1] in "\"“”'‘’":
        start -= 1
    if end < len(text) and text[end] in "\"“”'‘’":
        end += 1
    return start, end


def _senses(one: Heard, holder: Holder, answer: Answer, passage: Passage) -> Iterator[Sense]:
    asked = one.asked
    for number, sign in enumerate(SIGNS):
        sure = float(answer.signs[number])
        if sure < POSSIBLE:
            continue
        for mark in marked(answer, asked.shown, number):
            told = mark.probability
            inside = _inside(asked, mark.start, mark.end, passage) if sure >= ENOUGH and told >= TOLD else []
            aims = [each for part in parted(inside) for each in _aims(part, holder, passage, sign)]
            for each in (each and without_maker(each, holder.text, passage) for each in aims):
                if each is not None and (_is_own(each, holder, passage) or _is_joined(each, holder, asked.tokens, passage)):
                    continue
                head = asked.tokens.root if each is None else _predicate(asked.tokens, each)
                yield Sense(asked.sentence, holder, sign, sure, told, each, head, one.signs[number])


def _aims(inside: Sequence[Token], holder: Holder, passage: Passage, sign: int) -> Sequence[Aim | None]:
    """What marked words are about: each instrument of a row ("SB 53 and SB 243") that is the holder's, else what they mean as one."""
    one = aimed(inside, passage, sign)
    alike = one is not None and one.sign > 0 and one.target.kind in (TargetKind.INSTRUMENT, TargetKind.PROPOSITION)
    several = rowed(inside, passage) if alike else []
    if several and holder.text is not None:
        own = next((token for token in inside[0].sent if _overlaps(token, holder.text.start, holder.text.end, passage)), None)
        several = several if own is None else own_item(several, own.i, passage.doc)
    return several or [one]


def _is_own(found: Aim, holder: Holder, passage: Passage) -> bool:
    """True if the target's words name the holder, hold his name, or say what he did without a side ("the actions taken | by Biden").

    A long target that begins with the name is a whole sentence that the parser took for a phrase, unless it is his ("| Biden |'s order").
    """
    if holder.text is None:
        return False
    done = [token for token in passage.doc[found.start : found.end] if lemma(token) not in verbs()]
    doers = [passage.span(agent.i, agent.i + 1) for token in done for agent in agents(token)]
    if any(holder.text.touches(doer.start, doer.end) for doer in doers):
        return True
    words = passage.span(found.start, found.end)
    if not (words.start <= holder.text.start and holder.text.end <= words.end):
        return False
    behind = passage.discourse.document.text[holder.text.end : holder.text.end + 2]
    return words.start < holder.text.start or found.end - found.start <= OWN or behind in ("'s", "’s")


def _is_joined(found: Aim, holder: Holder, sentence: Span, passage: Passage) -> bool:
    """True if the holder stands in one row with the target ("backs SB 53 and | the Chip Fund"): nobody is for or against it in that row."""
    text = holder.text
    if text is None:
        return False
    named = [token for token in sentence if _overlaps(token, text.start, text.end, passage)]
    meant = list(sentence.doc[found.start : found.end])
    return _joins(named, meant) or _joins(meant, named) or _is_listed_in(meant, named)


def _joins(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """True if the head of `second` is joined to the head of `first`, not by a comma ("A and B"): a small parser joins whole clauses so."""
    heads = {token.i for token in _outer(first)}
    rows = [token for token in _outer(second) if relation(token) == "conj" and token.head.i in heads]
    return any(not any(between.text == "," for between in row.doc[row.head.i : row.i]) for row in rows)


def _is_listed_in(meant: Sequence[Token], named: Sequence[Token]) -> bool:
    """True if the holder goes on with a list right behind the target's head ("the campaign | by artists, labels and | Acme")."""
    heads, inside = {token.i for token in _outer(meant)}, {token.i for token in meant}
    for token in _outer(named):
        while relation(token) == "conj" and token.i not in inside:
            token = token.head
        behind = [case for case in children(token, "case") if case.i - 1 in heads]
        if any(token.i in inside or case.lower_ == "by" for case in behind):
            return True
    return False


def _outer(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that hang on none of the others."""
    inside = {token.i for token in tokens}
    return [token for token in tokens if token.head.i not in inside or token.head.i == token.i]


def _overlaps(token: Token, start: int, end: int, passage: Passage) -> bool:
    first, last = passage.extent(token)
    return not token.is_punct and first < end and start < last


def _predicate(sentence: Span, found: Aim) -> Token:
    """The nearest clause above the target."""
    token = sentence.doc[max(found.start, sentence.start)]
    while token.head.i != token.i and not (is_verbal(token) and not found.start <= token.i < found.end):
        token = token.head
    return token
