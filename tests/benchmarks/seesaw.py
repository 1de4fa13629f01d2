"""How well the polarity of an ordered pair is read, against SEESAW's development part: `python -m tests.benchmarks.seesaw [--seesaw FILE]`.

Accuracy over the stances (the published micro-F1), given sentence, holder, target and article; "None" is the author and "Not in the
list" somebody unnamed: to both, as to any reader, only the words are left. Nothing in the project is trained on the corpus.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.naming.called import called
from ingest.polarity import Polarity, polarity
from ontology.model import Stance

SEESAW = Path(__file__).resolve().parents[3] / "shared" / "bench" / "seesaw_valid.jsonl"
SIGNS = {"POS": Stance.SUPPORT, "NEG": Stance.OPPOSE}
UNNAMED = ("None", "Not in the list")


@dataclass(frozen=True, slots=True)
class Pair:
    """One coded stance: `sentence` shows `holder` for or against `target`, in `article`; "" for an end without a name."""

    sentence: str
    holder: str
    target: str
    article: str
    stance: Stance

    @property
    def kind(self) -> str:
        """Which ends the sentence names."""
        ends = (bool(called(self.holder, self.sentence)), bool(called(self.target, self.sentence)))
        return {(True, True): "both named", (True, False): "holder named", (False, True): "target named"}.get(ends, "none named")


def pairs(path: Path) -> Iterator[Pair]:
    """The coded stances of a file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            article = "\n".join([row["title"], *row["sentences"]])
            for one in row["stances"]:
                holder, target = ("" if one[end] in UNNAMED or one[end] is None else one[end] for end in ("subject", "object"))
                yield Pair(row["sentences"][one["sentence"]], holder, target, article, SIGNS[one["sentiment"]])


def read(pair: Pair) -> Polarity:
    """What we make of a pair."""
    return polarity(pair.sentence, pair.holder, pair.target, context=pair.article)


def accuracy(path: Path = SEESAW) -> dict[str, tuple[int, int]]:
    """(right, all) of every kind of pair, and of all pairs."""
    right, there = Counter[str](), Counter[str]()
    for pair in pairs(path):
        agrees = read(pair).stance is pair.stance
        for kind in (pair.kind, "all"):
            there[kind] += 1
            right[kind] += agrees
    return {kind: (right[kind], there[kind]) for kind in sorted(there)}


def constant(path: Path = SEESAW) -> float:
    """The accuracy of saying "against" every time, 0 to 1."""
    stances = [pair.stance for pair in pairs(path)]
    return stances.count(Stance.OPPOSE) / len(stances)


def main(arguments: list[str] | None = None) -> int:
    """Print the accuracy of every kind; 2 where there is no corpus."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.seesaw", description="Score polarities on SEESAW.")
    parser.add_argument("--seesaw", type=Path, default=SEESAW, help="a file in the form of seesaw_valid.jsonl")
    path = parser.parse_args(arguments).seesaw
    if not path.is_file():
        sys.stderr.write(f"no file {path.name}: name it with --seesaw FILE\n")
        return 2
    for kind, (right, there) in accuracy(path).items():
        sys.stdout.write(f"{kind:<13} {there:5d} {100 * right / there:5.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
