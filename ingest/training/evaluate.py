"""How well a pipeline parses, from raw text: `python -m ingest.training.evaluate --model DIR --data FILE ...`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import Example

if TYPE_CHECKING:
    from spacy.language import Language

HEADER = f"{'set':<20} {'tokens':>7} {'UPOS':>7} {'lemma':>7} {'UAS':>7} {'LAS':>7} {'sent F1':>7}"


@dataclass(frozen=True)
class Scores:
    """Percentages: F1 of tokens and sentences, accuracy of parts of speech and lemmas, F1 of attachments without and with labels."""

    tokens: float
    upos: float
    lemmas: float
    uas: float
    las: float
    sentences: float

    def line(self, name: str) -> str:
        """The scores as a line under HEADER."""
        return f"{name:<20} " + " ".join(f"{score:7.2f}" for score in astuple(self))


def gold(nlp: Language, path: Path) -> list[Doc]:
    """The annotated texts of a `.spacy` file."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def evaluate(nlp: Language, docs: Iterable[Doc]) -> Scores:
    """Compare what the pipeline makes of the bare texts with their annotation; tokens, tags, parse and sentences are all predicted."""
    found = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in docs])
    keys = ("token_f", "pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")
    return Scores(*(100 * float(found.get(key) or 0.0) for key in keys))


def words_per_second(nlp: Language, texts: Sequence[str]) -> float:
    """Words read per second of processor time; the first reading of the texts, with its cold caches, is not counted."""
    for _ in nlp.pipe(texts):
        pass
    started = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return words / (time.process_time() - started)


def size(folder: Path) -> float:
    """Megabytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of a pipeline on each file, its size and its speed on the last one."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.evaluate", description=main.__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of the pipeline")
    parser.add_argument("--data", type=Path, required=True, nargs="+", help="annotated texts as .spacy files")
    options = parser.parse_args(arguments)
    nlp = spacy.load(options.model)
    sys.stdout.write(HEADER + "\n")
    for path in options.data:
        docs = gold(nlp, path)
        sys.stdout.write(evaluate(nlp, docs).line(path.stem) + "\n")
    speed = words_per_second(nlp, [doc.text for doc in docs])
    sys.stdout.write(f"{size(options.model):.1f} MB, {speed:,.0f} words per second\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
