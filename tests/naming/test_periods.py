"""The stretch of time that a sentence speaks of."""

from datetime import date

import pytest

from ingest.naming.periods import spoken_period

ON = date(2026, 1, 14)
TOLD = (
    ("In December, she signed it.", date(2025, 12, 1), date(2025, 12, 31)),
    ("On January 9 she signed it.", date(2026, 1, 1), date(2026, 1, 31)),
    ("She signed it in October of 2023.", date(2023, 10, 1), date(2023, 10, 31)),
    ("On October 30, 2023, she signed it.", date(2023, 10, 1), date(2023, 10, 31)),
    ("She signed it in May.", date(2025, 5, 1), date(2025, 5, 31)),
    ("She signed it last month.", date(2025, 12, 1), date(2025, 12, 31)),
    ("She signed it earlier this month.", date(2026, 1, 1), ON),
    ("She signed it earlier this year.", date(2026, 1, 1), ON),
    ("Last year she signed it.", date(2025, 1, 1), date(2025, 12, 31)),
    ("She signed it in 2023.", date(2023, 1, 1), date(2023, 12, 31)),
)


@pytest.mark.parametrize(("sentence", "first", "last"), TOLD)
def test_a_time_that_is_told(sentence, first, last):
    found = spoken_period(sentence, ON)
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "sentence", ["She signed it.", "She signed it on Thursday.", "She may sign it.", "She signed this week what the House passed in July."]
)
def test_these_days(sentence):
    assert spoken_period(sentence, ON) is None


@pytest.mark.parametrize("sentence", ["She signed it months ago.", "She signed it in her first term."])
def test_a_time_that_nobody_can_place(sentence):
    found = spoken_period(sentence, ON)
    assert found is not None
    assert found.last < found.first
