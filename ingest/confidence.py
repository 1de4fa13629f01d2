"""How sure a reading is, from what the encoder and the rules say: a logistic curve, its numbers fitted on coded passages."""

from __future__ import annotations

import math

# Fitted by `python -m tests.benchmarks.calibration --fit` on the passages that may be read; without --fit it prints the curve.
INTERCEPT, OF_SIGN, OF_TARGET, OF_RULE, OF_UNNAMED = -0.73, 0.40, 0.06, 1.22, -0.52
EDGE = 0.01


def confidence(sure: float, told: float, *, rule: bool, named: bool) -> float:
    """Probability that a careful coder would find the stance.

    `sure` and `told` are the encoder's probabilities of the sign and of the target, `rule` says whether a rule reads it too, `named`
    whether the holder stands in the sentence.
    """
    score = INTERCEPT + OF_SIGN * log_odds(sure) + OF_TARGET * log_odds(told) + OF_RULE * rule + OF_UNNAMED * (not named)
    return 1 / (1 + math.exp(-score))


def log_odds(probability: float) -> float:
    """The log-odds of a probability, kept from running off at 0 and 1."""
    within = min(max(probability, EDGE), 1 - EDGE)
    return math.log(within / (1 - within))
