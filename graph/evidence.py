"""A statement and its source go in, one flat record that a reader can follow back to the text comes out."""

from __future__ import annotations

from dataclasses import dataclass

from ontology.model import Source, Statement


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement for a reader; `quote` starts at character `quote_at` of `sentence`, dates are ISO strings cut to what is known."""

    statement: str
    document: str
    quote: str
    sentence: str
    quote_at: int
    title: str
    url: str | None
    date: str | None
    date_precision: str
    modality: str
    certainty: str
    intensity: float
    confidence: float
    condition: str | None
    attributed_to: str | None


def oldest_first(record: Evidence) -> tuple[str, str, int, str]:
    """Sorting key: by date, undated last, then by document and place."""
    return record.date or "9999", record.document, record.quote_at, record.statement


def evidence(statement: Statement, source: Source | None) -> Evidence:
    """The record of a statement; without its source, the document's id stands for the title."""
    published = source.published if source else None
    return Evidence(
        statement=statement.id,
        document=statement.document,
        quote=statement.quote.text,
        sentence=statement.sentence.text,
        quote_at=statement.quote.start - statement.sentence.start,
        title=source.title if source else statement.document,
        url=source.url if source else None,
        date=str(published) if published else None,
        date_precision=str(published.precision) if published else "unknown",
        modality=str(statement.modality),
        certainty=str(statement.certainty),
        intensity=statement.intensity,
        confidence=statement.confidence,
        condition=statement.condition,
        attributed_to=statement.attributed_to.name if statement.attributed_to else None,
    )
