"""What a confidence is worth: `python -m tests.benchmarks.calibration [--fit]`, on the coded passages beside the checkout.

Prints, for statements of like confidence, how many agree with a coded one on actor, stance and place. `--fit` prints the numbers that
`ingest.confidence` should hold: a logistic regression on all passages but D12 to D21 (needs scikit-learn, of the extra `bench`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.agreeing import agrees_with
from ingest.claims import claims
from ingest.confidence import log_odds
from ingest.encoder import session
from ingest.extract import extract, passages, stated
from ingest.sensing import senses
from tests.benchmarks import gold
from tests.benchmarks.coded import GOLD, SCORER, Passage, is_coded

BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True, slots=True)
class Judged:
    """A confidence, or the evidence for one, and whether a coder reads the statement too."""

    evidence: tuple[float, ...]
    right: bool


def judged(coded: Iterable[Passage]) -> Iterator[Judged]:
    """Every statement's confidence."""
    for passage in coded:
        for statement in extract(passage.document):
            yield Judged((statement.confidence,), is_coded(statement, passage))


def evidence(coded: Iterable[Passage]) -> Iterator[Judged]:
    """For every claim and every reading: log-odds of sign and target, whether a rule reads it, whether its holder goes unnamed."""
    encoder = session.load()
    for passage in coded:
        for read in passages(passage.document):
            ruled, sensed = list(claims(read)), list(senses(read, encoder))
            for claim in ruled:
                backing = [each for each in sensed if agrees_with(claim, each)]
                best = max(backing, key=lambda each: each.sure, default=None)
                statement = stated(read, claim)
                if statement is not None:
                    right = is_coded(statement, passage)
                    sure, told_of = (best.sure, best.told) if best else (0.0, 0.0)
                    yield Judged((log_odds(sure), log_odds(told_of), 1.0, float(claim.holder.text is None)), right)
            for each in sensed:
                statement = None if each.aim is None else stated(read, each.claim(read))
                if statement is not None and not any(agrees_with(claim, each) for claim in ruled):
                    right = is_coded(statement, passage)
                    yield Judged((log_odds(each.sure), log_odds(each.told), 0.0, float(each.holder.text is None)), right)


def curve(found: Sequence[Judged]) -> Iterator[str]:
    """One line for each bin that holds statements, and the expected calibration error."""
    error = 0.0
    for low, high in pairwise(BINS):
        inside = [one for one in found if low <= one.evidence[0] < high]
        if inside:
            mean = sum(one.evidence[0] for one in inside) / len(inside)
            share = sum(one.right for one in inside) / len(inside)
            error += abs(mean - share) * len(inside) / len(found)
            yield f"{low:.1f} to {min(high, 1):.1f}: {len(inside):4} statements, said {mean:.2f}, right {share:.2f}"
    yield f"expected calibration error {error:.3f}"


def fitted(found: Sequence[Judged]) -> str:
    """The numbers of the logistic curve."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=0.5).fit([one.evidence for one in found], [one.right for one in found])
    numbers = (model.intercept_[0], *model.coef_[0])
    return "INTERCEPT, OF_SIGN, OF_TARGET, OF_RULE, OF_UNNAMED = " + ", ".join(f"{number:.2f}" for number in numbers)


def main(arguments: Sequence[str]) -> int:
    """Print the curve of each set, or with --fit the numbers; 2 where there are no passages."""
    if not SCORER.is_file():
        sys.stderr.write(f"no coded passages at {GOLD}\n")
        return 2
    parts = gold.parts(())
    if "--fit" in arguments:
        seen = [one for part in parts if part.name != "D12-D21" for one in part.passages]
        sys.stdout.write(f"{fitted(list(evidence(seen)))}\n")
        return 0
    for part in parts:
        sys.stdout.writelines(f"{part.name}: {line}\n" for line in curve(list(judged(part.passages))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
