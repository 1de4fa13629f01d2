"""Train the encoder that reads stances: `python -m ingest.training.stances.train --base DIR --out FILE`; README.md says more.

`--base` holds all-MiniLM-L6-v2 (model.safetensors, tokenizer.json). The same sentences, seed and library versions give the same weights.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn

from ingest.encoder.pieces import open_tokenizer

from . import standoff
from .coded import Unit, units
from .network import MENTIONS, TAGS, Network
from .rows import IGNORED, Example, example, packed
from .scores import Judged, Scores, scored
from .variation import names, varied

SENTENCES = Path(__file__).with_name("sentences")
EVERY = 8  # one sentence in so many is held out, unless --all
SENTENCES_A_STEP = 12
TAG_WEIGHT = 2.0  # of a target's piece over one outside it
DOUBT = 0.03  # no sign is taught as beyond doubt, so that probabilities keep telling sentences apart
FRESH_RATE = 1e-3  # for what no checkpoint brings
ANYBODY = 0.5  # share of the sentences that are asked about as a whole, at each pass
SIGN_WEIGHT = 3.0  # of the sign loss over the tag loss


def batches(examples: list[Example], chance: random.Random) -> list[list[Example]]:
    """The examples in batches of like length, in random order."""
    ordered = sorted(examples, key=lambda each: len(each.sentence.ids) + chance.random() * 12)
    found = [ordered[start : start + SENTENCES_A_STEP] for start in range(0, len(ordered), SENTENCES_A_STEP)]
    chance.shuffle(found)
    return found


def tensors(batch: Sequence[Example]) -> tuple[dict[str, Tensor], Tensor, Tensor, Tensor]:
    """The network's inputs by name, then the signs (holders, 3), tags and mentions (holders, pieces) to be learned."""
    given = packed(batch)
    inputs = {name: torch.from_numpy(values) for name, values in given.items()}
    rows = [row for each in batch for row in each.rows]
    tags = torch.full(inputs["actor"].shape, IGNORED)
    mentions = tags.clone()
    for place, row in enumerate(rows):
        tags[place, : len(row.tags)] = torch.tensor(row.tags)
        mentions[place, : len(row.mentions)] = torch.tensor(row.mentions, dtype=torch.long)
    return inputs, torch.tensor([row.signs for row in rows]), tags, mentions


def train(taught: Sequence[Unit], held: Sequence[Unit], base: Path, options: argparse.Namespace) -> Network:
    """Return the network after `options.epochs` passes over the units; saves it and prints the held-out scores after each."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    chance = random.Random(options.seed)
    tokenizer = open_tokenizer(base / "tokenizer.json")
    network = Network(options.shared)
    if options.start is None:
        network.start_from(base / "model.safetensors")
    else:
        network.load_state_dict({**network.state_dict(), **_taught(network, options.start, whole=options.go_on)})
    # What words mean is known well enough; half the weights, and a quarter of the time, are theirs.
    network.words.weight.requires_grad_(False)
    pool = names(taught)
    tested = [example(unit, tokenizer) for unit in held]
    steps = options.epochs * len(taught) // SENTENCES_A_STEP
    optimizer, schedule = _optimizer(network, options.rate, options.rate if options.go_on else FRESH_RATE, steps)
    begun = time.monotonic()
    for epoch in range(options.epochs):
        shown = [_thinned(example(varied(unit, pool, chance, options.vary), tokenizer), chance) for unit in taught]
        loss = _pass(network, batches(shown, chance), optimizer, schedule)
        sys.stderr.write(f"epoch {epoch + 1}: loss {loss:.3f}, {time.monotonic() - begun:.0f} s\n")
        torch.save({"state": network.state_dict(), "shared": network.shared}, options.out)
        if tested:
            sys.stderr.write(f"  {evaluate(network, tested)}\n")
    return network


def _thinned(given: Example, chance: random.Random) -> Example:
    """The example, as often as not without the row that asks about nobody in particular: it is learned sooner than the others."""
    return given if len(given.rows) < 2 or chance.random() < ANYBODY else replace(given, rows=given.rows[1:])


def _taught(network: Network, path: Path, *, whole: bool) -> dict[str, Tensor]:
    state: dict[str, Tensor] = torch.load(path)["state"]
    return {name: weights for name, weights in state.items() if whole or name.split(".")[0] not in network.fresh()}


def _optimizer(
    network: Network, rate: float, fresh_rate: float, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    learning = [(name.split(".")[0], weights) for name, weights in network.named_parameters() if weights.requires_grad]
    fresh = [weights for name, weights in learning if name in network.fresh()]
    known = [weights for name, weights in learning if name not in network.fresh()]
    optimizer = torch.optim.AdamW([{"params": known, "lr": rate}, {"params": fresh, "lr": fresh_rate}], weight_decay=0.01, fused=True)

    def slope(step: int) -> float:
        return min(1.0, (step + 1) / (0.1 * steps + 1)) * max(0.02, 1 - step / (steps + 1))

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, slope)


def _pass(
    network: Network, given: list[list[Example]], optimizer: torch.optim.Optimizer, schedule: torch.optim.lr_scheduler.LRScheduler
) -> float:
    network.train()
    weight = torch.tensor([1.0] + [TAG_WEIGHT] * (TAGS - 1))
    total = 0.0
    for batch in given:
        inputs, signs, tags, mentions = tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            side, marks, named = network(**inputs)
        loss = SIGN_WEIGHT * nn.functional.binary_cross_entropy_with_logits(side.float(), signs * (1 - 2 * DOUBT) + DOUBT)
        loss = loss + nn.functional.cross_entropy(marks.float().reshape(-1, TAGS), tags.reshape(-1), weight=weight, ignore_index=IGNORED)
        if (mentions != IGNORED).any():
            loss = loss + nn.functional.cross_entropy(named.float().reshape(-1, MENTIONS), mentions.reshape(-1), ignore_index=IGNORED)
        if not loss.isfinite():
            raise ArithmeticError("the loss is no number any more; what the last pass saved is still good")
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        total += loss.item()
    return total / max(len(given), 1)


def evaluate(network: Network, tested: Sequence[Example]) -> Scores:
    """How well the network does on examples it was not taught."""
    network.eval()
    with torch.no_grad():
        return scored(_judged(network, tested))


def _judged(network: Network, tested: Sequence[Example]) -> Iterator[Judged]:
    for each in tested:
        inputs, signs, tags, mentions = tensors([each])
        side, marks, named = network(**inputs)
        yield Judged(signs[1:], side[1:].sigmoid(), tags[1:], marks[1:].argmax(-1), mentions[0], named[0].argmax(-1))


def main(arguments: Sequence[str] | None = None) -> int:
    """Train on ingest/training/stances/sentences and save the network."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.stances.train", description=main.__doc__)
    parser.add_argument("--base", type=Path, required=True, help="folder with all-MiniLM-L6-v2's model.safetensors and tokenizer.json")
    parser.add_argument("--out", type=Path, required=True, help="file for the trained network (torch)")
    parser.add_argument("--sentences", type=Path, default=SENTENCES, help="folder of coded sentences")
    parser.add_argument("--only", nargs="+", default=["*"], metavar="PATTERN", help="take only these files of it (reports_* plain)")
    parser.add_argument("--data", type=Path, help="folder of the treebanks as .spacy files, to learn from their coded sentences too")
    parser.add_argument("--from", dest="start", type=Path, help="what ingest.training.stances.syntax saved, to start from")
    parser.add_argument("--go-on", action="store_true", help="--from names what this command saved: its output layers are kept too")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--shared", type=int, default=2, help="lower layers that read a sentence once for all its holders")
    parser.add_argument("--vary", type=float, default=0.35, help="share of proper names replaced by others at each pass")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--all", action="store_true", help="hold nothing out")
    options = parser.parse_args(arguments)
    files = {path for pattern in options.only for path in options.sentences.glob(f"{pattern}.txt")}
    if not files:
        parser.error(f"no file in {options.sentences} is called {' or '.join(options.only)}; leave --only out to take them all")
    coded = [unit for path in sorted(files) for unit in units(path)]
    if options.data is not None:
        coded += standoff.units(standoff.SHIPPED, standoff.treebank(sorted(options.data.glob("[eg]*.spacy"))))
    held = [] if options.all else coded[5::EVERY]
    taught = coded if options.all else [unit for number, unit in enumerate(coded) if number % EVERY != 5]
    sys.stderr.write(f"{len(taught)} sentences to learn from, {len(held)} held out\n")
    train(taught, held, options.base, options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
