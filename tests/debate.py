"""Small debates for tests: one line of text per statement instead of twenty fields."""

from datetime import date

from ontology.model import (
    Actor,
    ActorKind,
    Certainty,
    DatePrecision,
    Modality,
    PartialDate,
    Source,
    Span,
    Stance,
    Statement,
    Target,
    TargetKind,
)
from ontology.terms import PREFIXES, slug

STANCE = {"+": Stance.SUPPORT, "-": Stance.OPPOSE, "~": Stance.MIXED}


def source(document, *, title=None, url=None, published="2026-05-21"):
    parts = published.split("-") if published else []
    precision = [DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY][len(parts) - 1] if parts else None
    day = PartialDate(date(*(int(part) for part in ([*parts, "1", "1"])[:3])), precision) if parts else None
    return Source(
        id=document,
        title=title or f"Document {document}",
        url=url,
        publisher=None,
        author=None,
        published=day,
        retrieved=None,
        media_type="text/plain",
        sha256=document.ljust(64, "0"),
    )


def statement(
    actor,
    sign,
    target,
    *,
    document="d1",
    at=0,
    intensity=None,
    confidence=0.8,
    certainty=Certainty.CERTAIN,
    actor_kind=ActorKind.LAB,
    target_kind=TargetKind.INSTRUMENT,
    listed=True,
    quote=None,
    before="",
):
    stance = STANCE[sign]
    quote = quote or f"{actor} {stance}s {target}"
    sentence = f"{before}{quote}."
    start = at * 1000
    return Statement(
        document=document,
        actor=Actor(PREFIXES["ac"] + slug(actor) if listed else None, actor, actor_kind),
        actor_text=None,
        target=Target(PREFIXES["in"] + slug(target) if listed else None, target, target_kind),
        target_text=Span(start, start + 1, sentence[0]),
        stance=stance,
        intensity={"+": 0.5, "-": -0.5, "~": 0.0}[sign] if intensity is None else intensity,
        modality=Modality.DIRECT_QUOTE,
        certainty=certainty,
        condition=None,
        attributed_to=None,
        sentence=Span(start, start + len(sentence), sentence),
        quote=Span(start + len(before), start + len(before) + len(quote), quote),
        cue="backs",
        confidence=confidence,
        method="rules",
    )


def debate(lines):
    """'Alpha + Act' per line, numbered so that no two statements are the same."""
    rows = (line.split() for line in lines.strip().splitlines())
    return [statement(actor, sign, target, at=number) for number, (actor, sign, target) in enumerate(rows)]
