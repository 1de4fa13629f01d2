"""The frozen records: spans are exact, dates say how much is known, ids depend on what makes a statement this one."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

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

TEXT = "Żółw 🐢 opposes the bill. Others wait."
SOURCE = Source("0" * 16, "A vote", None, None, None, None, None, "text/plain", "0" * 64)
DOCUMENT = Document(SOURCE, TEXT)
STATEMENT = Statement(
    document=SOURCE.id,
    actor=Actor(None, "Żółw", ActorKind.PERSON),
    actor_text=DOCUMENT.span(0, 4),
    target=Target(None, "the bill", TargetKind.INSTRUMENT),
    target_text=DOCUMENT.span(15, 23),
    stance=Stance.OPPOSE,
    intensity=-0.8,
    modality=Modality.PARAPHRASE,
    certainty=Certainty.CERTAIN,
    condition=None,
    attributed_to=None,
    sentence=DOCUMENT.span(0, 24),
    quote=DOCUMENT.span(7, 23),
    cue="opposes",
    confidence=0.9,
    method="rules",
)


@pytest.mark.parametrize(("start", "end", "text"), [(0, 4, "Żółw"), (5, 6, "🐢"), (7, 14, "opposes"), (0, len(TEXT), TEXT)])
def test_a_span_counts_code_points(start, end, text):
    assert DOCUMENT.span(start, end) == Span(start, end, text)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 2), (0, len(TEXT) + 1)])
def test_a_span_outside_the_text_is_refused(start, end):
    with pytest.raises(ValueError, match=f"{start}:{end}"):
        DOCUMENT.span(start, end)


@pytest.mark.parametrize(
    ("precision", "text"),
    [
        (DatePrecision.DAY, "2026-05-21"),
        (DatePrecision.MONTH, "2026-05"),
        (DatePrecision.YEAR, "2026"),
        (DatePrecision.ON_OR_BEFORE, "2026-05-21"),
    ],
)
def test_a_date_shows_what_is_known(precision, text):
    assert str(PartialDate(date(2026, 5, 21), precision)) == text


def test_records_are_frozen():
    with pytest.raises(FrozenInstanceError):
        STATEMENT.stance = Stance.SUPPORT  # type: ignore[misc]
    assert SOURCE.genre is Genre.UNKNOWN


def test_a_statement_id_is_stable():
    assert STATEMENT.id == replace(STATEMENT).id
    assert len(STATEMENT.id) == 16
    assert int(STATEMENT.id, 16) >= 0


@pytest.mark.parametrize(
    "change",
    [
        {"document": "1" * 16},
        {"actor": Actor(None, "Others", ActorKind.GROUP)},
        {"actor": Actor("https://example.org/a", "Żółw", ActorKind.PERSON)},
        {"target": Target(None, "the law", TargetKind.INSTRUMENT)},
        {"stance": Stance.SUPPORT},
        {"sentence": DOCUMENT.span(0, 23)},
        {"quote": DOCUMENT.span(7, 14)},
    ],
)
def test_what_is_said_changes_the_id(change):
    assert replace(STATEMENT, **change).id != STATEMENT.id


@pytest.mark.parametrize(
    "change", [{"confidence": 0.1}, {"method": "other"}, {"cue": "wait"}, {"certainty": Certainty.POSSIBLE}, {"intensity": -0.2}]
)
def test_how_it_was_read_does_not(change):
    assert replace(STATEMENT, **change).id == STATEMENT.id
