"""The trained network as the files that are shipped: `python -m ingest.training.stances.export --network FILE... --base DIR --out DIR`."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from ingest.encoder.session import HOLDERS, SENTENCES

from . import graph


def averaged(files: Sequence[Path]) -> tuple[graph.State, int]:
    """The mean of the weights saved, which reads new texts more steadily (Izmailov et al. 2018, "SWA"), and how many layers are shared.

    The files must be stages of one training: nets taught apart have nothing in common to be averaged.
    """
    import torch

    saved = [torch.load(file) for file in files]
    states = [each["state"] for each in saved]
    mean = {name: torch.stack([state[name] for state in states]).mean(0).numpy() for name in states[0]}
    return mean, saved[0]["shared"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the graphs with 8-bit weights, and put the tokenizer beside them."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.stances.export", description=main.__doc__)
    parser.add_argument(
        "--network",
        type=Path,
        required=True,
        nargs="+",
        help="what ingest.training.stances.train saved; several are averaged. Or a folder that this command wrote, to write it anew",
    )
    parser.add_argument("--base", type=Path, required=True, help="folder with tokenizer.json")
    parser.add_argument("--out", type=Path, required=True, help="folder for the graphs and tokenizer.json")
    parser.add_argument("--full", action="store_true", help="keep 32-bit weights")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    state, shared = graph.read(options.network[0]) if options.network[0].is_dir() else averaged(options.network)
    graph.write(state, options.out, shared=shared, eight_bits=not options.full)
    if options.base.resolve() != options.out.resolve():
        shutil.copyfile(options.base / "tokenizer.json", options.out / "tokenizer.json")
    for name in (SENTENCES, HOLDERS):
        sys.stdout.write(f"{options.out / name}: {(options.out / name).stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
