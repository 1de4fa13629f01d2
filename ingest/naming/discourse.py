"""What a document has said so far: who was named, which instrument it is about, and what day it is read on."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import ambiguous_surnames, name_cues
from ontology.model import Actor, ActorKind, DatePrecision, Document, Genre, Span, Target

from .abbreviations import abbreviations, of_publisher, shortened
from .abroad import country_told_of
from .aliases import aliases, key
from .bill_numbers import settled
from .bodies import body
from .by_post import Posts
from .chambers import home_state
from .homonyms import homonyms, own_numbers
from .later_names import LaterNames
from .matters import Matters
from .names import NameMatch
from .surnames import called_by, surnames
from .undersigned import undersigned
from .unnamed import Unnamed

if TYPE_CHECKING:
    from ontology.registry import Registry

    from .mentions import Holder
    from .propositions import PropositionIndex

REMEMBERED = 500  # mentions; nothing in a text takes up what was said longer ago, and a book is read in time that grows with its length
LETTERS = 20  # and other texts whose issuers are kept
TOPIC = re.compile(
    r"\b(?:AI|A\.I\.|artificial intelligence|algorithm\w*|chatbots?|machine learning|deepfakes?|data cent(?:er|re)s?|language models?"
    r"|facial recognition|semiconductors?|chips?)\b"
)
POST = re.compile(r"\s*\([^)]*\)$")
PERSONAL = re.compile(r"(?:[A-Z][\w.'’-]*\s+){1,3}(?:(?:de|van|von|der|la|al|bin)\s+)*[A-Z][\w'’-]+")
OWN_WORDS = re.compile(r"\b(?:[Ww]e|[Oo]ur|I|[Mm]y)\b")
OUR_WORDS = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
PERSON_TYPES = frozenset({"headOfGovernment", "official", "legislator", "executive", "expert", "advocate"})


@dataclass(frozen=True, slots=True)
class Trace:
    """An actor or target that was mentioned: where (block, token, first token of the sentence), as whom, and under which head noun.

    `subject` of its clause, `telling` what a relative clause has it say, or `quoted` by another.
    """

    block: int
    token: int
    entity: Actor | Target
    subject: bool
    person: bool
    head: str = ""
    sentence: int = 0
    telling: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Introduced:
    """Those whose words are announced: what no quotation marks claim in blocks `first` to `last` is theirs.

    `opened` where a mark before the first word is left open: all up to the mark that closes it is quoted.
    """

    speakers: tuple[Holder, ...]
    first: int
    last: int
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Several:
    """Several people who were a subject in a block, under these words."""

    people: tuple[Holder, ...]
    words: tuple[str, ...]
    block: int


@dataclass(frozen=True, slots=True)
class Issued:
    """Those who issued the text called `word` at a token of a block."""

    block: int
    token: int
    word: str
    people: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """Several who were described as one at a token of a block ("a coalition of chambers")."""

    block: int
    token: int
    actor: Actor


@dataclass(frozen=True, slots=True)
class Told:
    """What a phrase with `target` as its words told of at a token of a block."""

    block: int
    token: int
    target: Target


@dataclass(frozen=True, slots=True)
class Signable:
    """What a letter or petition told of in a block is for (1) and against (-1), and in which words."""

    block: int
    sides: tuple[tuple[Target, Span, int], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question of a block asks to be for (1) or against (-1), in which words, and whether for a view ("do you") or a deed."""

    block: int
    sides: tuple[tuple[Target, Span, int], ...]
    of_view: bool


class Discourse:
    """The memory of one document's reading, filled block by block."""

    def __init__(
        self,
        document: Document,
        registry: Registry,
        ideas: PropositionIndex,
        matches: Sequence[NameMatch],
        states: frozenset[str] = frozenset(),
        *,
        transcript: bool = False,
    ) -> None:
        """Begin with the document's date, `matches`, all registry names in its text, and the `states` it is about.

        In a `transcript` who has the floor keeps it until somebody else is given it.
        """
        named = tuple(iri for match in matches for iri in match.iris)
        self.document = document
        self.registry = registry
        self.ideas = ideas
        self.trail: deque[Trace] = deque(maxlen=REMEMBERED)
        self.surnames: dict[str, Actor | None] = {}
        whose = document.source.author or document.source.publisher
        called = (of_publisher(name, document.text) for name in (document.source.publisher, document.source.author))
        own_names = {short: full for each in (*called, shortened(whose, document.text)) for short, full in each.items()}
        self.abbreviations = {**own_names, **abbreviations(document.text)}
        sure = settled(document.text, list(matches), registry, states)
        self.aliases = aliases(document.text, sure, registry, self.abbreviations)
        own = {**homonyms(document.text, matches, registry, states), **own_numbers(document.text, states, registry)}
        self.aliases = {**self.aliases, **{key(name): law for name, law in own.items()}}
        self.short_laws = frozenset(short for short in self.abbreviations if self._is_new_law(short)) | set(own)
        self.later_names = LaterNames(document.text, sure, registry, self.aliases, _exact_day(document))
        self.matters = Matters(document.text, sure, registry)
        self.title_instruments: list[Target] = []
        self.told: dict[tuple[str, bool], list[Told]] = {}
        self.speakers: tuple[Holder, ...] = ()
        self.speakers_before: tuple[Holder, ...] = ()  # of the block before the one that is read
        self.several: Several | None = None
        self.plural: deque[Several] = deque(maxlen=2)
        self.issued: deque[Issued] = deque(maxlen=LETTERS)
        self.signable: Signable | None = None
        self.asked: Asked | None = None
        self.undersigned = None if document.source.author or document.source.publisher else undersigned(document.text)
        self.last_sentence = ""
        self.about_law: set[int] = set()  # blocks that go on about a law or plan
        self.stated: dict[tuple[Actor, int], Target] = {}
        self.bands: dict[str, Band] = {}
        self.introduced: Introduced | None = None
        self.turn: Holder | None = None
        self.transcript = transcript
        self.others_list = self.demand_list = False  # what others do, or what is demanded, is told in the items that are read
        self.listed_side = 0  # which side the line above the items takes on them
        self.demanders: tuple[Holder, ...] = ()
        self.on_topic = TOPIC.search(document.text) is not None or any(iri in registry.instruments for iri in named)
        self.states = states
        self.home = home_state(document.text, matches, registry)
        self.country = country_told_of(document.text, matches, registry)
        self.on = _reading_day(document, registry, named)
        self.unnamed = Unnamed(document.text, matches, registry, _exact_day(document))
        self.is_theirs = self._is_no_byline()  # whose "we" is the author's
        self.has_voice = self._speaks_of_itself() or self.is_theirs or self.undersigned is not None
        self.posts = Posts(document.text, named, people(registry), registry)
        self.known_surnames = (frozenset(people(registry)) - ambiguous_surnames()) | surnames(document.text)
        for iri in named:
            if iri in registry.actors and self.is_person(registry.as_actor(iri)):
                self.remember_surname(registry.as_actor(iri))

    def _is_new_law(self, short: str) -> bool:
        """True for a short form that the text gives to a law, whatever else the registry may call so."""
        law = self.aliases.get(key(short))
        return law is not None and law.iri not in self.registry.candidates(short)

    def traces_before(self, block: int, token: int) -> Iterator[Trace]:
        """Whatever was mentioned before a token, in the order of its mention."""
        return (trace for trace in self.trail if (trace.block, trace.token) < (block, token))

    def targets_before(self, block: int, token: int) -> Iterator[tuple[Trace, Target]]:
        """Targets mentioned before a token, in the order of their mention."""
        for trace in self.traces_before(block, token):
            if isinstance(trace.entity, Target):
                yield trace, trace.entity

    def last_target(self, block: int, token: int, *, within: int | None = None) -> Target | None:
        """The target mentioned last before a token, at most `within` blocks back."""
        found = [(trace, target) for trace, target in self.targets_before(block, token) if within is None or block - trace.block <= within]
        return max(found, key=lambda pair: (pair[0].block, pair[0].token))[1] if found else None

    def observe(self, trace: Trace) -> None:
        """Remember a mention; a person's surname then stands for the person, two persons of one surname for neither."""
        self.trail.append(trace)
        if trace.person and isinstance(trace.entity, Actor) and " " in trace.entity.name:
            self.remember_surname(trace.entity)

    def remember_surname(self, person: Actor) -> None:
        """From here on the last name alone means this person, until another of that name comes up."""
        surname = called_by(person.name, self.document.text)
        known = self.surnames.setdefault(surname, person)
        if known is not None and known != person:
            self.surnames[surname] = None

    def is_person(self, actor: Actor) -> bool:
        """True for a single human being."""
        entry = self.registry.actors.get(actor.iri or "")
        if entry is not None:
            return entry.type in PERSON_TYPES
        if actor.kind is ActorKind.COURT and not any((word.lower(), "suffix") in name_cues() for word in actor.name.split()):
            return actor.name[:1].isupper()  # a judge
        return actor.kind in (ActorKind.PERSON, ActorKind.LEGISLATOR, ActorKind.ACADEMIC) and actor.name[:1].isupper()

    def author(self) -> Actor | None:
        """Who says "we" and "I" outside quotation marks, where the document names its author or publisher."""
        source = self.document.source
        return self._listed(source.author) or self._listed(source.publisher)

    def _listed(self, name: str | None) -> Actor | None:
        known = self.registry.candidates(POST.sub("", name), on=self.on) if name else ()
        return self.registry.as_actor(known[0]) if len(known) == 1 and known[0] in self.registry.actors else None

    def bearer(self, name: str) -> Actor | None:
        """The one listed actor that the name can mean on the document's day."""
        listed = [iri for iri in self.registry.candidates(name, on=self.on) if iri in self.registry.actors]
        return self.registry.as_actor(listed[0]) if len(listed) == 1 else None

    def _speaks_of_itself(self) -> bool:
        """True for a text that says "we", "our", "I" or "my" of its author, or "we" or "our" of the body that publishes it."""
        source = self.document.source
        unquoted = re.sub(r"[“\"][^”\"]*[”\"]?", " ", self.document.text)
        if source.author is not None:
            return OWN_WORDS.search(unquoted) is not None
        is_own = source.genre is not Genre.NEWS_REPORT and source.publisher is not None and self._is_body(source.publisher)
        return is_own and OUR_WORDS.search(unquoted) is not None

    def _is_body(self, publisher: str) -> bool:
        """True for a listed actor that is no news medium, and for a name that says what other sort of body it is ("Texas AFL-CIO")."""
        last = publisher.split()[-1]
        known = self._listed(publisher) or (self._listed(last) if last.isupper() else None)
        kind = known.kind if known is not None else body(publisher)
        return kind not in (None, ActorKind.MEDIA)

    def _is_no_byline(self) -> bool:
        """True for a comment, and a text by a body or a listed actor: what it says is theirs, while a reporter's text speaks for nobody."""
        name = self.document.source.author
        if name is None or self.document.source.genre is Genre.NEWS_REPORT:
            return False
        is_comment = self.document.source.genre is Genre.COMMENTARY
        return is_comment or self._listed(name) is not None or PERSONAL.fullmatch(name) is None


@cache
def people(registry: Registry) -> Mapping[str, tuple[Actor, ...]]:
    """The persons of the registry by surname."""
    found: dict[str, list[Actor]] = {}
    for entry in registry.actors.values():
        if entry.type in PERSON_TYPES:
            found.setdefault(entry.name.split()[-1], []).append(registry.as_actor(entry.iri))
    return {surname: tuple(bearers) for surname, bearers in found.items()}


def _exact_day(document: Document) -> date | None:
    published = document.source.published
    return published.day if published is not None and published.precision is DatePrecision.DAY else None


def _reading_day(document: Document, registry: Registry, named: tuple[str, ...]) -> date | None:
    """The document's date; undated, the latest adoption or beginning among what it names: it cannot be older than that."""
    if document.source.published is not None:
        return document.source.published.day
    days: list[date] = []
    for iri in named:
        instrument = registry.instruments.get(iri)
        if instrument is not None:
            known = [day.day for day in (instrument.adopted, instrument.in_force, instrument.ended) if day is not None]
            days.extend(known[:1])
    return max(days, default=None)
