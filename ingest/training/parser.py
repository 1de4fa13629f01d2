"""Train a pipeline to ship: `python -m ingest.training.parser --data DIR --out DIR`; README.md beside this file says more."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import spacy
from spacy.cli.train import train as spacy_train
from thinc.api import Config

from ingest.training import lemmas, swaps
from ingest.training.assemble import assemble
from ingest.training.evaluate import HEADER, evaluate, gold, size
from ontology.errors import InputError

CONFIG = Path(__file__).with_name("parser.cfg")
REFINE = Path(__file__).with_name("refine.cfg")
BEST = "model-best"
TRAIN = ("ewt_train.spacy", "gum_train.spacy")
DEV = ("ewt_dev.spacy", "gum_dev.spacy")
TOKENIZER = "base_tok"
TEST = ("pud.spacy", "ewt_test.spacy", "gum_test.spacy", "gumnews_heldout.spacy")


def train(data: Path, out: Path, *, steps: int | None = None) -> Path:
    """Train on the texts in `data`, in two stages, and return the folder of the checkpoint that is best on the development texts."""
    missing = [name for name in (*TRAIN, *DEV, TOKENIZER) if not (data / name).exists()]
    if missing:
        raise InputError(f"{data} has no {', no '.join(missing)}")
    first, second = out / "first", out / "second"
    with TemporaryDirectory() as temporary:
        places = corpora(data, Path(temporary))
        limits = {} if steps is None else {"training.max_steps": steps, "training.eval_frequency": min(500, steps)}
        spacy_train(CONFIG, first, overrides={**places, **limits})
        whole = Path(temporary, "refine.cfg")
        refined().to_disk(whole, interpolate=False)
        spacy_train(whole, second, overrides={**places, **limits, "paths.first": str(first / BEST)})
    return second / BEST


def corpora(data: Path, folder: Path, *own: Path) -> dict[str, str]:
    """Copy the texts of training and development into two folders below `folder`; the settings that name them and the tokenizer."""
    places = {"paths.tokenizer": str(data / TOKENIZER)}
    for purpose, paths in (("train", (*(data / name for name in TRAIN), *own)), ("dev", tuple(data / name for name in DEV))):
        (folder / purpose).mkdir()
        for path in paths:
            shutil.copyfile(path, folder / purpose / path.name)
        places[f"paths.{purpose}"] = str(folder / purpose)
    return places


def refined() -> Config:
    """The whole configuration of the second stage."""
    swaps.register()
    changes = Config().from_disk(REFINE, interpolate=False)
    config = Config().from_disk(CONFIG, interpolate=False).merge(changes)
    config["components"] = changes["components"]
    return config


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, assemble the pipeline to ship in DIR/model, and print its size and its scores on the test texts."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.parser", description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the .spacy files")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and, as model/, the pipeline to ship")
    parser.add_argument("--tables", help="pipeline whose lemma tables to take, instead of making them from spacy-lookups-data")
    parser.add_argument("--steps", type=int, help="stop each stage after so many steps, to try things out")
    options = parser.parse_args(arguments)
    try:
        ship(train(options.data, options.out, steps=options.steps), options.data, options.out, options.tables)
    except InputError as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    return 0


def ship(best: Path, data: Path, out: Path, tables: str | None) -> None:
    """Assemble the checkpoint `best` as out/model and print its size and scores; lemma tables come from the pipeline `tables`, if named."""
    if tables:
        lookups = lemmas.of_pipeline(spacy.load(tables))
    else:
        blank = spacy.blank("en")
        lookups = lemmas.of_wordnet(doc for name in TRAIN for doc in gold(blank, data / name))
    assemble(best, out / "model", lookups)
    nlp = spacy.load(out / "model")
    sys.stdout.write(f"{out / 'model'}: {size(out / 'model'):.1f} MB\n{HEADER}\n")
    for path in (data / name for name in TEST):
        if path.exists():
            sys.stdout.write(evaluate(nlp, gold(nlp, path)).line(path.stem) + "\n")


if __name__ == "__main__":
    sys.exit(main())
