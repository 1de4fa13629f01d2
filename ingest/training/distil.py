"""Go on training a pipeline, with the large parser's parses of our own sentences beside the treebanks.

`python -m ingest.training.distil --data DIR --first DIR --own FILE --out DIR`; README.md beside this file says more.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from spacy.cli.train import train as spacy_train
from thinc.api import Config

from ingest.training.parser import BEST, DEV, TOKENIZER, TRAIN, corpora, refined, ship
from ontology.errors import InputError

DISTIL = Path(__file__).with_name("distil.cfg")


def distil(data: Path, first: Path, own: Path, out: Path, *, steps: int | None = None) -> Path:
    """Train on from the pipeline `first` and return the folder of the checkpoint that is best on the development texts of the treebanks."""
    wanted = [*(data / name for name in (*TRAIN, *DEV, TOKENIZER)), first, own]
    missing = [path for path in wanted if not path.exists()]
    if missing:
        raise InputError(
            f"no {', no '.join(map(str, missing))}: make the treebanks with ingest.training.corpus, the rest as README.md says"
        )
    with TemporaryDirectory() as temporary:
        places = {**corpora(data, Path(temporary), own), "paths.first": str(first)}
        whole = Path(temporary, "distil.cfg")
        refined().merge(Config().from_disk(DISTIL, interpolate=False)).to_disk(whole, interpolate=False)
        limits = {} if steps is None else {"training.max_steps": steps, "training.eval_frequency": min(600, steps)}
        spacy_train(whole, out / "third", overrides={**places, **limits})
    return out / "third" / BEST


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, assemble the pipeline to ship in DIR/model, and print its size and its scores on the test texts."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.distil", description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the .spacy files of the treebanks")
    parser.add_argument("--first", type=Path, required=True, help="pipeline to go on from: what ingest.training.parser made")
    parser.add_argument("--own", type=Path, required=True, help="what ingest.training.stances.parses wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and, as model/, the pipeline to ship")
    parser.add_argument("--tables", help="pipeline whose lemma tables to take, instead of making them from spacy-lookups-data")
    parser.add_argument("--steps", type=int, help="stop after so many steps, to try things out")
    options = parser.parse_args(arguments)
    try:
        best = distil(options.data, options.first, options.own, options.out, steps=options.steps)
        ship(best, options.data, options.out, options.tables)
    except InputError as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
