"""How well texts are read, in one table: `python -m tests.benchmarks.reading [--check] [--gold FILE] [--seesaw FILE] [--polnear FILE]`.

Every row has what it must show, the aim and our figure; beside it what textacy gives on the same texts and parse, or a constant answer.
With `--check` the exit code is 1 if a row falls short. The corpora are read from ../shared where present; files named take their place.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ingest.extract import on_topic
from ontology.model import Document
from tests.benchmarks import gold, offsets, polnear, seeds, seesaw, speed, textacy_triples
from tests.benchmarks.coded import GOLD, SCORER
from tests.benchmarks.row import Row, table

TIMED = 12  # articles: enough for a steady ratio, few enough to wait for


@dataclass(frozen=True, slots=True)
class Texts:
    """What to measure on; a corpus that is not there is None, and a part list empty."""

    gold: tuple[gold.Part, ...]
    seesaw: Path | None
    polnear: Path | None
    with_seeds: bool

    def documents(self) -> list[Document]:
        """The coded passages."""
        return [one.document for part in self.gold for one in part.passages]

    def articles(self) -> list[Document]:
        """The first articles of ordinary news."""
        return [] if self.polnear is None else [document for document, _ in islice(polnear.documents(self.polnear), TIMED)]


def rows(texts: Texts) -> Iterator[Row]:
    """Every row of the table, each as soon as it is measured."""
    yield from gold.rows(texts.gold)
    if texts.with_seeds:
        yield from seeds.rows()
    yield polarity(texts.seesaw)
    yield from attributions(texts.polnear)
    yield from faster(texts)
    yield exact(texts)


def polarity(path: Path | None) -> Row:
    """Polarity given the ordered pair."""
    measure = "SEESAW, polarity given the ordered pair"
    if path is None:
        return Row(measure, 70, 78, None)
    figures = seesaw.accuracy(path)
    right, there = figures["all"]
    kinds = ", ".join(f"{kind} {100 * one / of:.1f}" for kind, (one, of) in figures.items() if kind != "all")
    return Row(measure, 70, 78, 100 * right / there, beside=f"always against {100 * seesaw.constant(path):.1f}; {kinds}")


def attributions(path: Path | None) -> Iterator[Row]:
    """Source, cue and content of attributions, exact."""
    asked = {"source": (45, 60), "cue": (48, 60), "content": (34, 50)}
    found = None if path is None else polnear.score(path)
    beside = None
    if path is not None and textacy_triples.is_installed():
        from tests.benchmarks.textacy_quotes import quotations

        beside = polnear.score(path, quotations)
    for role, (must, aim) in asked.items():
        ours = None if found is None else 100 * found[role].f1
        yield Row(f"PolNeAR, {role}, exact F1", must, aim, ours, beside=f"textacy quotations {100 * beside[role].f1:.1f}" if beside else "")


def faster(texts: Texts) -> Iterator[Row]:
    """Our speed over the plain pass: on ordinary news, of which little is about AI policy; with all of it read; and on the passages.

    The passages are about nothing but AI policy and dense with stances: what it costs where there is something to read.
    """
    measure = "words a second, ours over a plain pass of the pipeline"
    articles, coded = texts.articles(), texts.documents()[:TIMED]
    if not articles:
        yield Row(measure, 1.5, 3, None)
    else:
        found = speed.speed(articles)
        about = sum(on_topic(document) for document in articles)
        yield Row(
            measure,
            1.5,
            3,
            found.ratio,
            beside=f"{found.ours:.0f} over {found.plain:.0f}; {about} of {len(articles)} on topic, the rest skipped",
        )
    for name, documents in (("all of it read", articles), ("on gold", coded)):
        if documents:
            found = speed.speed(documents, any_topic=True)
            yield Row(f"{measure}, {name}", None, None, found.ratio, beside=f"{found.ours:.0f} over {found.plain:.0f}")


def exact(texts: Texts) -> Row:
    """The share of quotes and mentions that are the text at their offsets."""
    found = offsets.exact([*texts.documents(), *texts.articles()])
    share = 100 * found.right / found.all if found.all else None
    return Row("quotes and mentions equal to the text at their offsets, %", 100, None, share, beside=f"{found.right} of {found.all}")


def chosen(gold_files: Sequence[Path], seesaw_file: Path | None, polnear_file: Path | None) -> Texts:
    """The files named, else those beside the checkout that are there."""
    parts = gold.parts(gold_files) if gold_files or GOLD.is_dir() else []
    return Texts(tuple(parts), seesaw_file or _there(seesaw.SEESAW), polnear_file or _there(polnear.POLNEAR), seeds.are_there())


def _there(path: Path) -> Path | None:
    return path if path.is_file() else None


def _files(words: Sequence[str]) -> list[Path]:
    return [Path(name) for word in words for name in word.split(",")]


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 with --check if a row falls short, 2 where there is nothing to measure on."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading", description="Measure the reading of texts.")
    parser.add_argument("--check", action="store_true", help="exit with 1 if a row falls short")
    parser.add_argument("--gold", action="append", default=[], metavar="FILE", help="coded passages; repeat, or separate by commas")
    parser.add_argument("--seesaw", type=Path, metavar="FILE", help="a file in the form of seesaw_valid.jsonl")
    parser.add_argument("--polnear", type=Path, metavar="FILE", help="a file in the form of polnear_dev.jsonl")
    asked = parser.parse_args(arguments)
    named = [*_files(asked.gold), *(path for path in (asked.seesaw, asked.polnear) if path)]
    absent = [path for path in named if not path.is_file()]
    if absent:
        sys.stderr.write(f"no file {absent[0]}: --gold, --seesaw and --polnear take files of JSON Lines\n")
        return 2
    texts = chosen(_files(asked.gold), asked.seesaw, asked.polnear)
    if not (texts.gold or texts.seesaw or texts.polnear):
        sys.stderr.write(f"nothing to measure on: no corpora at {GOLD.parent}; name files with --gold, --seesaw or --polnear\n")
        return 2
    if texts.gold and not SCORER.is_file():
        sys.stderr.write(f"coded passages need their scorer: no {SCORER}\n")
        return 2
    return _shown(texts, check=asked.check)


def _shown(texts: Texts, *, check: bool) -> int:
    if not textacy_triples.is_installed():
        sys.stdout.write("textacy is not installed, so nothing of it stands beside the rows: pip install '.[bench]'\n")
    found: list[Row] = []
    for row in rows(texts):
        found.append(row)
        sys.stderr.write(f"measured: {row.measure}\n")
    sys.stdout.writelines(f"{line}\n" for line in table(found))
    return int(check and any(row.falls_short for row in found))


if __name__ == "__main__":
    sys.exit(main())
