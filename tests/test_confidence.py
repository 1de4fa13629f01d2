import pytest

from ingest.confidence import confidence

GRID = (0.0, 0.05, 0.3, 0.5, 0.9, 1.0)
TWO = (True, False)


def test_it_is_a_probability() -> None:
    values = [confidence(sure, told, rule=rule, named=named) for sure in GRID for told in GRID for rule in TWO for named in TWO]
    assert all(0 < value < 1 for value in values)


@pytest.mark.parametrize("told", GRID)
def test_more_evidence_never_makes_a_reading_less_sure(told: float) -> None:
    for rule in TWO:
        values = [confidence(sure, told, rule=rule, named=True) for sure in GRID]
        assert values == sorted(values)
        values = [confidence(told, sure, rule=rule, named=True) for sure in GRID]
        assert values == sorted(values)
    assert confidence(told, told, rule=True, named=True) > confidence(told, told, rule=False, named=True)
