"""A debate made up by a seeded generator, as large as asked: documents with the statements that stand in them, the same for the same seed.

Skewed like a real one (`../shared/ontology/NOTES.md`, section 4): 300 actors and 200 propositions and instruments on 30 issues, most of
what is said by few about few (Pareto), eight statements a document. One actor in six and one target in four are none of the registry's.
An actor leans to one side of a target; one pair in eight changes sides for good, and one statement in thirty is a doubtful report of the
opposite. Administrations come and go as the registry says.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from ontology.model import (
    Actor,
    ActorKind,
    Certainty,
    DatePrecision,
    Document,
    Genre,
    Modality,
    PartialDate,
    Source,
    Span,
    Stance,
    Statement,
    Target,
    TargetKind,
)
from ontology.registry import registry

ACTORS, UNLISTED_ACTORS = 250, 50
TARGETS, UNLISTED_TARGETS = 150, 50
ISSUES = 30
EACH = 8
SEED = 5
FIRST_DAY, DAYS = date(2019, 1, 1), 2800
# The exponent of the Pareto distribution: about a tenth of the actors say half of everything.
SKEW = 1.1
SCALE = 20
VERBS = {1: ("backs", "welcomes", "supports"), -1: ("opposes", "rejects", "warns against")}
MODALITIES = (Modality.INDIRECT_SPEECH,) * 5 + (Modality.DIRECT_QUOTE,) * 3 + (Modality.REPORTED_ACTION,) * 2 + (Modality.AUTHOR_INFERENCE,)
CERTAINTIES = (Certainty.CERTAIN,) * 16 + (Certainty.PROBABLE,) * 2 + (Certainty.POSSIBLE, Certainty.HYPOTHETICAL)
GENRES = (Genre.NEWS_REPORT,) * 3 + (Genre.PRESS_RELEASE, Genre.COMMENTARY)
Choice = TypeVar("Choice")


@dataclass(frozen=True, slots=True)
class Heard:
    """A document and what it says."""

    document: Document
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks about what: the most talkative and the most talked about come first."""

    actors: tuple[Actor, ...]
    targets: tuple[Target, ...]
    publishers: tuple[str, ...]


def cast() -> Cast:
    """The actors and targets of every debate, in an order that `SEED` decides."""
    dice, known = random.Random(SEED), registry()
    governing = [entry for entry in known.actors.values() if entry.executive_of][:12]
    others = [entry for entry in known.actors.values() if not entry.executive_of and entry.kind is not ActorKind.MEDIA]
    media = [entry for entry in known.actors.values() if entry.kind is ActorKind.MEDIA]
    listed = [known.as_actor(entry.iri) for entry in (*governing, *dice.sample(others, ACTORS - len(governing)))]
    actors = listed + [Actor(None, f"Coalition {number}", ActorKind.CIVIL_SOCIETY) for number in range(UNLISTED_ACTORS)]
    targets = [*_listed_targets(dice), *_described_targets(dice)]
    dice.shuffle(actors)
    dice.shuffle(targets)
    publishers = [entry.name for entry in dice.sample(media, 30)] + [f"Daily {number}" for number in range(10)]
    return Cast(tuple(actors), tuple(targets), tuple(publishers))


def debate(stances: int, seed: int = SEED) -> Iterator[Heard]:
    """Documents until `stances` have been said, each different from all others."""
    dice, who = random.Random(seed), cast()
    for number in range((stances + EACH - 1) // EACH):
        yield _heard(dice, who, number, min(EACH, stances - EACH * number))


def _listed_targets(dice: random.Random) -> Iterator[Target]:
    known = registry()
    issues = set(dice.sample(sorted({entry.issues[0] for entry in known.propositions.values() if entry.issues}), ISSUES))
    entries = [*known.propositions.values(), *known.instruments.values()]
    on_them = [entry for entry in entries if entry.issues and entry.issues[0] in issues]
    for entry in dice.sample(on_them, TARGETS):
        yield known.as_target(entry.iri)


def _described_targets(dice: random.Random) -> Iterator[Target]:
    issues = sorted(registry().issues)
    for number in range(UNLISTED_TARGETS):
        yield Target(None, f"the plan number {number}", TargetKind.PROPOSITION, (dice.choice(issues),))


def _heard(dice: random.Random, who: Cast, number: int, size: int) -> Heard:
    published = _published(dice)
    said = [(_skewed(dice, who.actors), _skewed(dice, who.targets)) for _ in range(size)]
    doubtful = [dice.random() < 1 / 30 for _ in said]
    signs = [_lean(actor, target, published) * (-1 if doubt else 1) for (actor, target), doubt in zip(said, doubtful, strict=True)]
    sentences = [
        f"{actor.name} {dice.choice(VERBS[sign])} {target.name} in case {number}."
        for (actor, target), sign in zip(said, signs, strict=True)
    ]
    text = f"Page {number}\n" + "\n".join(sentences) + "\n"
    document = Document(_source(dice, who, number, text, published), text)
    begin, statements = len(f"Page {number}\n"), []
    for (actor, target), sign, doubt, sentence in zip(said, signs, doubtful, sentences, strict=True):
        statements.append(_statement(dice, document, begin, sentence, actor, target, sign, doubtful=doubt))
        begin += len(sentence) + 1
    return Heard(document, tuple(statements))


def _skewed(dice: random.Random, among: Sequence[Choice]) -> Choice:
    """One of them, the first ones far more often."""
    while True:
        place = int(SCALE * (dice.paretovariate(SKEW) - 1))
        if place < len(among):
            return among[place]


def _lean(actor: Actor, target: Target, published: PartialDate | None) -> int:
    """The side that the actor is on when the document appears, decided by their names alone."""
    first, turns, when = hashlib.blake2b(f"{actor.name}|{target.name}".encode(), digest_size=3).digest()
    before = 1 if first % 2 else -1
    turned = turns % 8 == 0 and published is not None and published.day > FIRST_DAY + timedelta(days=DAYS * when // 256)
    return -before if turned else before


def _source(dice: random.Random, who: Cast, number: int, text: str, published: PartialDate | None) -> Source:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(
        id=digest[:16],
        title=f"Page {number}",
        url=f"https://news.example/{number}",
        publisher=dice.choice(who.publishers),
        author=None,
        published=published,
        retrieved=None,
        media_type="text/plain",
        sha256=digest,
        genre=dice.choice(GENRES),
    )


def _published(dice: random.Random) -> PartialDate | None:
    day, chance = FIRST_DAY + timedelta(days=dice.randrange(DAYS)), dice.random()
    if chance < 0.05:
        return None
    if chance < 0.1:
        return PartialDate(day.replace(day=1), DatePrecision.MONTH)
    if chance < 0.12:
        return PartialDate(day.replace(month=1, day=1), DatePrecision.YEAR)
    return PartialDate(day)


def _statement(
    dice: random.Random, document: Document, begin: int, sentence: str, actor: Actor, target: Target, sign: int, *, doubtful: bool
) -> Statement:
    end = begin + len(sentence)
    named = sentence.index(target.name, len(actor.name))
    return Statement(
        document=document.source.id,
        actor=actor,
        actor_text=document.span(begin, begin + len(actor.name)),
        target=target,
        target_text=document.span(begin + named, begin + named + len(target.name)),
        stance=Stance.SUPPORT if sign > 0 else Stance.OPPOSE,
        intensity=sign * dice.randint(3, 9) / 10,
        modality=dice.choice(MODALITIES),
        certainty=Certainty.POSSIBLE if doubtful else dice.choice(CERTAINTIES),
        condition=None,
        attributed_to=None,
        sentence=Span(begin, end, sentence),
        quote=document.span(begin + len(actor.name) + 1, end - 1),
        cue=sentence[len(actor.name) + 1 :].split()[0],
        confidence=dice.randint(30, 60) / 100 if doubtful else dice.randint(60, 99) / 100,
        method="rules",
    )
