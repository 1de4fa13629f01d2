"""The trained network as the files that are shipped: `python -m ingest.training.stances.export --network FILE... --base DIR --out DIR`."""

from __future__ import annotations

import argparse
import shutil
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch

from .network import Network

INPUTS = {"ids": ("s", "n"), "types": ("s", "n"), "mask": ("s", "n"), "row": ("r",), "actor": ("r", "n")}
OUTPUTS = {"sign": ("r",), "tags": ("r", "n"), "mentions": ("r", "n")}


def averaged(files: Sequence[Path]) -> Network:
    """The network whose weights are the mean of those saved, which reads new texts more steadily (Izmailov et al. 2018, "SWA").

    The files must be stages of one training: nets taught apart have nothing in common to be averaged.
    """
    saved = [torch.load(file) for file in files]
    network = Network(saved[0]["shared"])
    states = [each["state"] for each in saved]
    network.load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    return network


def export(network: Network, out: Path) -> None:
    """Write the network as ONNX with 32-bit weights; any number of sentences, holders and pieces."""
    ids = torch.randint(0, 1000, (2, 9))
    row, actor = torch.tensor([0, 0, 1]), torch.zeros(3, 9, dtype=torch.long)
    actor[:, 2] = 1
    given = (ids, torch.zeros_like(ids), torch.ones_like(ids), row, actor)
    axes = {name: dict(enumerate(sizes)) for name, sizes in (INPUTS | OUTPUTS).items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network.eval(),
            given,
            str(out),
            input_names=[*INPUTS],
            output_names=[*OUTPUTS],
            dynamic_axes=axes,
            dynamo=False,
            opset_version=17,
        )


def compress(full: Path, out: Path) -> None:
    """Eight-bit weights, one scale for each output column; embeddings too."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(full, out, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Export, compress, and put the tokenizer beside it."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.stances.export", description=main.__doc__)
    parser.add_argument(
        "--network", type=Path, required=True, nargs="+", help="what ingest.training.stances.train saved; several are averaged"
    )
    parser.add_argument("--base", type=Path, required=True, help="folder with tokenizer.json")
    parser.add_argument("--out", type=Path, required=True, help="folder for encoder.onnx and tokenizer.json")
    parser.add_argument("--full", action="store_true", help="keep 32-bit weights")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    full = options.out / "full.onnx"
    export(averaged(options.network), full)
    if options.full:
        full.replace(options.out / "encoder.onnx")
    else:
        compress(full, options.out / "encoder.onnx")
        full.unlink()
    shutil.copyfile(options.base / "tokenizer.json", options.out / "tokenizer.json")
    sys.stdout.write(f"{options.out / 'encoder.onnx'}: {(options.out / 'encoder.onnx').stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
