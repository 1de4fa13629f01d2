"""How well attributions are read, against PolNeAR's development part: `python -m tests.benchmarks.polnear [--polnear FILE] [--textacy]`.

Prints precision, recall and F1 of source, cue and content, role by role, counted document by document and summed:

- Spans: each contiguous span [start, end) of a role counts once in a document, whichever attributions share it; a discontinuous
  content of two pieces is two spans. A predicted span is right if the gold has the very same span in that role: one to one, to the
  character. These are the figures that published ones compare with: textacy's are met to within three points (--textacy).
- Whole: the pieces of one attribution's role together are one item, right only if all of them are; what two attributions share counts
  for both. Stricter for contents, which quotations break in pieces.

Roles are matched apart: a right content counts even where its source is wrong.

The corpus is press text: it stays beside the checkout, and nothing in the project is trained on it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from ontology.model import Attribution, Document, Source

POLNEAR = Path(__file__).resolve().parents[3] / "shared" / "bench" / "polnear_dev.jsonl"
ROLES = ("source", "cue", "content")

Spans = tuple[tuple[int, int], ...]
Roles = dict[str, Spans]
Reader = Callable[[Document], Iterable[Roles]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One role's counts: gold items, predicted items, and those that are equal."""

    gold: int
    predicted: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.gold + self.predicted) if self.right else 0.0


def documents(path: Path) -> Iterator[tuple[Document, list[Roles]]]:
    """The articles of a file and their gold attributions."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            digest = hashlib.sha256(row["text"].encode()).hexdigest()
            document = Document(Source(digest[:16], "", None, None, None, None, None, "text/plain", digest), row["text"])
            yield document, [{role: _spans(each[role]) for role in ROLES} for each in row["attributions"]]


def _spans(pairs: Iterable[Iterable[int]]) -> Spans:
    return tuple(sorted((start, end) for start, end in pairs))


def ours(document: Document) -> Iterator[Roles]:
    """What `ingest.attributions` finds."""
    import ingest

    for found in ingest.attributions(document):
        yield roles(found)


def roles(found: Attribution) -> Roles:
    """An attribution as sets of character spans."""
    return {role: tuple(sorted((span.start, span.end) for span in getattr(found, role))) for role in ROLES}


def compared(gold: Iterable[Roles], predicted: Iterable[Roles], *, whole: bool = False) -> dict[str, Figure]:
    """The counts of one document."""
    gold, predicted = list(gold), list(predicted)
    figures = {}
    for role in ROLES:
        there, found = (_items((each[role] for each in side), whole=whole) for side in (gold, predicted))
        figures[role] = Figure(there.total(), found.total(), (there & found).total())
    return figures


def _items(sets: Iterable[Spans], *, whole: bool) -> Counter[object]:
    if whole:
        return Counter(each for each in sets if each)
    return Counter({span for each in sets for span in each})


def score(path: Path | str = POLNEAR, read: Reader = ours, *, whole: bool = False) -> dict[str, Figure]:
    """The figures of `read` on a file, by role; of spans, or of `whole` roles."""
    return tallied(((gold, list(read(document))) for document, gold in documents(Path(path))), whole=whole)


def tallied(pairs: Iterable[tuple[list[Roles], list[Roles]]], *, whole: bool) -> dict[str, Figure]:
    """The sums over documents, each given as gold and predicted attributions."""
    sums = {role: Figure(0, 0, 0) for role in ROLES}
    for gold, predicted in pairs:
        for role, figure in compared(gold, predicted, whole=whole).items():
            known = sums[role]
            sums[role] = Figure(known.gold + figure.gold, known.predicted + figure.predicted, known.right + figure.right)
    return sums


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; 2 where there is no corpus."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.polnear", description="Score attributions on PolNeAR.")
    parser.add_argument("--polnear", type=Path, default=POLNEAR, help="a file in the form of polnear_dev.jsonl")
    parser.add_argument("--textacy", action="store_true", help="score textacy's direct quotations on our parse (pip install .[bench])")
    chosen = parser.parse_args(arguments)
    if not chosen.polnear.is_file():
        sys.stderr.write(f"no file {chosen.polnear.name}: name it with --polnear FILE\n")
        return 2
    read: Reader = ours
    if chosen.textacy:
        if find_spec("textacy") is None:
            sys.stderr.write("textacy is not installed: pip install .[bench]\n")
            return 2
        from tests.benchmarks.textacy_quotes import quotations

        read = quotations
    pairs = [(gold, list(read(document))) for document, gold in documents(chosen.polnear)]
    for whole in (False, True):
        sys.stdout.write(f"{'whole' if whole else 'spans':<8} {'gold':>5} {'found':>5} {'right':>5} {'P':>6} {'R':>6} {'F1':>6}\n")
        for role, figure in tallied(pairs, whole=whole).items():
            shares = " ".join(f"{100 * share:6.1f}" for share in (figure.precision, figure.recall, figure.f1))
            sys.stdout.write(f"{role:<8} {figure.gold:5d} {figure.predicted:5d} {figure.right:5d} {shares}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
