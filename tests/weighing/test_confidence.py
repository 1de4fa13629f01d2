from dataclasses import replace

import pytest

from ingest.weighing.confidence import Evidence, confidence

GRID = (0.0, 0.05, 0.3, 0.5, 0.9, 1.0)
MIDDLE = Evidence(sure=0.5, told=0.5, heard=0.5, against=0.1, others=0.1, rule=False, named=True)


@pytest.mark.parametrize("name", ["sure", "told", "heard", "against", "others"])
def test_it_is_a_probability(name: str) -> None:
    values = [confidence(replace(MIDDLE, rule=rule, **{name: value})) for value in GRID for rule in (True, False)]
    assert all(0 < value < 1 for value in values)


@pytest.mark.parametrize("name", ["sure", "told", "heard"])
def test_more_evidence_never_makes_a_reading_less_sure(name: str) -> None:
    values = [confidence(replace(MIDDLE, **{name: value})) for value in GRID]
    assert values == sorted(values)


def test_a_rule_that_agrees_makes_it_surer() -> None:
    assert confidence(replace(MIDDLE, rule=True)) > confidence(MIDDLE)
