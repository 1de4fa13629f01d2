"""The frozen records that pass between the rooms: source, document, statement, position."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActorKind(StrEnum):
    """What sort of actor holds a stance."""

    ADMINISTRATION = "administration"
    AGENCY = "agency"
    LEGISLATOR = "legislator"
    LEGISLATURE = "legislature"
    COURT = "court"
    LAB = "lab"
    COMPANY = "company"
    INVESTOR = "investor"
    EU_BODY = "eu body"
    COUNTRY = "country"
    STATE = "state"
    CIVIL_SOCIETY = "civil society"
    ACADEMIC = "academic"
    PERSON = "person"
    MEDIA = "media"
    INDUSTRY_GROUP = "industry group"
    INTERNATIONAL = "international"
    GROUP = "group"


class TargetKind(StrEnum):
    """What sort of thing a stance is about."""

    INSTRUMENT = "instrument"
    PROVISION = "provision"
    PROPOSITION = "proposition"
    EVENT = "event"
    ACTOR = "actor"


class Stance(StrEnum):
    """Which side the holder takes."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    MIXED = "mixed"


class Modality(StrEnum):
    """How the sentence carries the stance; the values are local names in vocab.ttl."""

    DIRECT_QUOTE = "directQuote"
    INDIRECT_SPEECH = "indirectSpeech"
    REPORTED_ACTION = "reportedAction"
    PARAPHRASE = "paraphrase"
    AUTHOR_INFERENCE = "authorInference"
    AUTHOR_VOICE = "authorVoice"


class Certainty(StrEnum):
    """How sure the source presents the stance; hypothetical never feeds a position."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"


class DatePrecision(StrEnum):
    """How much of a date is known; the day stored is the first (or, for onOrBefore, the last) possible one."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ON_OR_BEFORE = "onOrBefore"
    ON_OR_AFTER = "onOrAfter"
    UNKNOWN = "unknown"


class ChangeKind(StrEnum):
    """How a position moved; a new holder of an office is not a change of mind."""

    REVERSAL = "reversal"
    SOFTENING = "softening"
    HARDENING = "hardening"
    OFFICE_SUCCESSION = "officeSuccession"
    SIGNALLED_SHIFT = "signalledShift"


class Genre(StrEnum):
    """What sort of text a document is; the values are local names in vocab.ttl."""

    NEWS_REPORT = "newsReport"
    COMMENTARY = "commentary"
    PRESS_RELEASE = "pressRelease"
    TRANSCRIPT = "transcript"
    LEGAL_TEXT = "legalText"
    UNKNOWN = "unknownGenre"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar day and how much of it is known ("2026-05" is 2026-05-01 with precision month)."""

    day: date
    precision: DatePrecision = DatePrecision.DAY

    def __str__(self) -> str:
        """ISO 8601, cut to what is known: 2026, 2026-05 or 2026-05-21."""
        cut = {DatePrecision.YEAR: 4, DatePrecision.MONTH: 7}.get(self.precision, 10)
        return self.day.isoformat()[:cut]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text came from. `id` is the first 16 hex digits of `sha256`, the hash of the stored text's UTF-8 bytes."""

    id: str
    title: str
    url: str | None
    publisher: str | None
    author: str | None
    published: PartialDate | None
    retrieved: date | None
    media_type: str
    sha256: str
    genre: Genre = Genre.UNKNOWN


@dataclass(frozen=True, slots=True)
class Document:
    """A source with its full text; every offset in the project counts Unicode code points into `text`."""

    source: Source
    text: str

    def span(self, start: int, end: int) -> Span:
        """The span [start, end) of this document's text; raises ValueError if it does not lie inside it."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"span {start}:{end} is not inside document {self.source.id} of length {len(self.text)}")
        return Span(start, end, self.text[start:end])


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a document's text: `text == document.text[start:end]`, always."""

    start: int
    end: int
    text: str

    def touches(self, start: int, end: int) -> bool:
        """True if it shares a character with [start, end)."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class Actor:
    """Who holds a stance. `iri` is None when no registry entry is meant beyond doubt; `name` is then the name in the text."""

    iri: str | None
    name: str
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class Target:
    """What a stance is about. `iri` is None for a target that only the text describes; `issues` are IRIs, most specific first."""

    iri: str | None
    name: str
    kind: TargetKind
    issues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names or describes something. `entity` is None when it is ambiguous; `label` is a mention kind of vocab.ttl."""

    span: Span
    entity: Actor | Target | None
    label: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One stance that one sentence of one document shows: the evidence level of the graph.

    `intensity` runs from -1 (strongest opposition) to 1; its sign agrees with `stance` (0 allowed for mixed only).
    `certainty` is how sure the source is, `confidence` (0 to 1) how sure the extractor is; the two are never folded into one number.
    `quote` lies inside `sentence`; `actor_text` is None when the holder is known from the document's metadata alone.
    """

    document: str
    actor: Actor
    actor_text: Span | None
    target: Target
    target_text: Span
    stance: Stance
    intensity: float
    modality: Modality
    certainty: Certainty
    condition: str | None
    attributed_to: Actor | None
    sentence: Span
    quote: Span
    cue: str
    confidence: float
    method: str

    @property
    def id(self) -> str:
        """First 16 hex digits of a hash over what makes the statement this one: document, holder, target, stance, sentence and quote."""
        parts = (
            self.document,
            self.actor.iri or self.actor.name,
            self.target.iri or self.target.name,
            self.stance,
            f"{self.sentence.start}:{self.sentence.end}",
            f"{self.quote.start}:{self.quote.end}",
        )
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One report of what somebody says, thinks or wants, stance or not: the text's words for who, by which cue, and what.

    Each role is its spans in text order, several where other words stand between them (`"No," she said, "never."` has two of content).
    `source` is empty where nobody is named; `cue` and `content` never are.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """Derived: a holder's stance on a target over [valid_from, valid_to), with the ids of the statements it rests on."""

    actor: str
    target: str
    stance: Stance
    intensity: float
    confidence: float
    valid_from: PartialDate | None
    valid_to: date | None
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PositionChange:
    """Derived: a move between two positions on one target, by the same actor or by succession in an office.

    A signalled shift has no `before`, and in `evidence` the IRIs of the sentences that read an act as a shift.
    """

    by: str
    target: str
    kind: ChangeKind
    before: Position | None
    after: Position
    at: PartialDate | None
    evidence: tuple[str, ...] = ()
