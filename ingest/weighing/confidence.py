"""How sure a reading is, from what the encoder and the rules say: a logistic curve, its numbers fitted on coded passages."""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass

# Fitted by `python -m tests.benchmarks.calibration --fit` on the passages that may be read; without --fit it prints the curve.
INTERCEPT = -1.29
WEIGHTS = (0.42, 0.13, 0.09, -0.08, 0.04, 0.76, 0.60)
EDGE = 0.01


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a reading and against it; the first five are the encoder's probabilities.

    `sure`: the holder takes this side. `told`: the words of the target are what it is about. `heard`: anybody in the sentence takes this
    side. `against`: the same holder takes another one. `others`: someone else in the sentence takes a side. `rule`: a rule reads it too.
    `named`: the holder stands in the sentence.
    """

    sure: float
    told: float
    heard: float
    against: float
    others: float
    rule: bool
    named: bool

    def measures(self) -> tuple[float, ...]:
        """The numbers that `WEIGHTS` weigh: log-odds of the probabilities, 1 or 0 of the rest."""
        *probabilities, rule, named = astuple(self)
        return (*(log_odds(each) for each in probabilities), float(rule), float(named))


def confidence(evidence: Evidence) -> float:
    """Probability that a careful coder would find the stance."""
    score = INTERCEPT + sum(weight * measure for weight, measure in zip(WEIGHTS, evidence.measures(), strict=True))
    return 1 / (1 + math.exp(-score))


def log_odds(probability: float) -> float:
    """The log-odds of a probability, kept from running off at 0 and 1."""
    within = min(max(probability, EDGE), 1 - EDGE)
    return math.log(within / (1 - within))
