"""How fast the registry loads and names are found: `python -m tests.benchmarks.registry`; with --check it exits 1 if a row falls short.

Both sides of a ratio are timed in one process, one after the other, best of several rounds; the text is our own sentences, repeated.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TOKENS = 1_000_000
ROUNDS = 3
SENTENCES = Path(__file__).resolve().parents[1] / "registry_sentences.tsv"


@dataclass(frozen=True, slots=True)
class Measured:
    """One row: what was measured, its value, and the most it may be."""

    name: str
    value: float
    limit: float
    unit: str

    def __str__(self) -> str:
        verdict = "ok" if self.value <= self.limit else "TOO MUCH"
        return f"{self.name:<52} {self.value:8.2f} {self.unit:<5} (at most {self.limit:g}) {verdict}"


def fastest(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Seconds of the fastest of several rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def loading() -> Measured:
    """The whole registry from its CSV files to the index of names, in a warm process."""
    from importlib.resources import files

    from ontology.registry import Registry
    from ontology.registry_tables import read_tables

    folder = files("ontology").joinpath("data")
    return Measured("registry: load and index names", 1000 * fastest(lambda: Registry(read_tables(folder)).surfaces, 7), 100, "ms")


def looking_up(tokens: int) -> Measured:
    """Names found in a text of `tokens` tokens, against the tokenizer's own time on the same text."""
    from ingest.naming.names import NameIndex
    from ingest.pipeline import load
    from ontology.registry import registry

    tokenizer = load().tokenizer
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()[1:]
    sentences = [line.partition("\t")[0] for line in lines]
    once = " ".join(sentences)
    paragraphs = [once] * -(-tokens // len(tokenizer(once)))
    index = NameIndex(registry().surfaces)
    tokenizing = fastest(lambda: sum(len(tokenizer(text)) for text in paragraphs))
    finding = fastest(lambda: sum(len(index.find(text)) for text in paragraphs))
    return Measured(f"names in {tokens:,} tokens / tokenizer's own time", finding / tokenizing, 1.5, "times")


def main(arguments: list[str]) -> int:
    """Print the rows; returns the exit code."""
    rows = [loading(), looking_up(TOKENS)]
    for row in rows:
        sys.stdout.write(f"{row}\n")
    return 1 if "--check" in arguments and any(row.value > row.limit for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
