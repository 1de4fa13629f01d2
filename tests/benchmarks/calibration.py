"""What a confidence is worth: `python -m tests.benchmarks.calibration [--fit]`, on the coded passages beside the checkout.

Prints, for statements of like confidence, how many agree with a coded one on actor, stance and place. `--fit` prints the numbers that
`ingest.weighing.confidence` should hold: a logistic regression on all passages but D12 to D21 (needs scikit-learn, of the extra `bench`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.encoder import session
from ingest.extract import extract, passages, stated
from ingest.sides.claims import claims
from ingest.weighing.backing import agrees_with, of_claim, of_reading
from ingest.weighing.sensing import senses
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
    """What speaks for and against every claim of the rules and every reading of the encoder that they do not share."""
    encoder = session.load()
    for passage in coded:
        for read in passages(passage.document):
            ruled = list(claims(read))
            sensed = list(senses(read, encoder, ruled))
            given = [(claim, of_claim(claim, sensed)) for claim in ruled]
            given += [
                (each.claim(read), of_reading(each, sensed))
                for each in sensed
                if each.aim is not None and not any(agrees_with(claim, each) for claim in ruled)
            ]
            for claim, found in given:
                statement = stated(read, claim)
                if statement is not None:
                    yield Judged(found.measures(), is_coded(statement, passage))


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
    weights = ", ".join(f"{number:.2f}" for number in model.coef_[0])
    return f"INTERCEPT = {model.intercept_[0]:.2f}\nWEIGHTS = ({weights})"


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
