"""Teach the encoder syntax before stances: `python -m ingest.training.stances.syntax --data DIR --base DIR --out FILE`.

Who holds a stance is largely a matter of who is the subject of what. The task is the deep biaffine parser of Dozat and Manning (2017)
over the encoder's pieces, on the same treebanks as the pipeline's. The encoder goes on to learn stances; the parser on it, which is better
than the pipeline's and far larger, teaches the pipeline (`parses`).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from ingest.encoder.pieces import BEGIN, END, open_tokenizer

from .network import LAYERS, WIDTH, Network
from .rows import IGNORED

TRAIN = ("ewt_train.spacy", "gum_train.spacy")
DEV = ("ewt_dev.spacy", "gum_dev.spacy")
ARC, LABEL = 256, 100
AT_ONCE = 24
LONGEST = 110
UNKNOWN = 100


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence: its pieces, the first piece of each word, each word's head (0 the root, words from 1) and label."""

    ids: tuple[int, ...]
    first: tuple[int, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]


def trees(paths: Sequence[Path], tokenizer: Tokenizer) -> Iterator[Tree]:
    """The sentences of spaCy corpora that are neither fragments nor longer than the encoder is shown."""
    from spacy.lang.en import English
    from spacy.tokens import DocBin

    vocabulary = English().vocab
    for path in paths:
        for document in DocBin().from_disk(path).get_docs(vocabulary):
            for sentence in document.sents:
                ids, starts = in_pieces([token.text for token in sentence], tokenizer)
                if len(starts) < 4 or len(ids) > LONGEST:
                    continue
                heads = tuple(0 if token.head.i == token.i else token.head.i - sentence.start + 1 for token in sentence)
                yield Tree(ids, starts, heads, tuple(token.dep_ for token in sentence))


def in_pieces(words: Sequence[str], tokenizer: Tokenizer) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The pieces of a sentence's words between the marks of its ends, and the place of each word's first piece."""
    pieces = [tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN] for word in words]
    starts = tuple(1 + sum(map(len, pieces[:place])) for place in range(len(pieces)))
    return (BEGIN, *(piece for word in pieces for piece in word), END), starts


class Biaffine(nn.Module):
    """Scores of each word under each head, and of each label on the arc to a given head."""

    def __init__(self, labels: int) -> None:
        """Lay out the scorers for so many labels."""
        super().__init__()
        self.low, self.high = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.label_low, self.label_high = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL)
        self.label = nn.Parameter(torch.randn(labels, LABEL + 1, LABEL + 1) * 0.02)

    def forward(self, words: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
        """From words (batch, 1 + n, width; place 0 the root) and true heads (batch, 1 + n): arc (.., 1 + n) and label scores."""
        one = torch.ones_like(words[..., :1])
        arcs = torch.cat([self.low(words).relu(), one], -1) @ self.arc @ self.high(words).relu().transpose(1, 2)
        low = torch.cat([self.label_low(words).relu(), one], -1)
        high = torch.cat([self.label_high(words).relu(), one], -1)
        high = high.gather(1, heads.clamp(min=0)[..., None].expand(-1, -1, high.shape[-1]))
        return arcs, torch.einsum("bnk,lkm,bnm->bnl", low, self.label, high)


def tensors(batch: Sequence[Tree], labels: dict[str, int]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Pieces, their mask, the first piece of each word (0 for the root), heads and labels (-100 where there is no word)."""
    width, words = max(len(tree.ids) for tree in batch), 1 + max(len(tree.first) for tree in batch)
    ids, first = torch.zeros(len(batch), width, dtype=torch.long), torch.zeros(len(batch), words, dtype=torch.long)
    mask = torch.zeros_like(ids)
    heads, names = torch.full_like(first, IGNORED), torch.full_like(first, IGNORED)
    for row, tree in enumerate(batch):
        ids[row, : len(tree.ids)], mask[row, : len(tree.ids)] = torch.tensor(tree.ids), 1
        end = 1 + len(tree.first)
        first[row, 1:end], heads[row, 1:end] = torch.tensor(tree.first), torch.tensor(tree.heads)
        names[row, 1:end] = torch.tensor([labels.get(label, 0) for label in tree.labels])
    return ids, mask, first, heads, names


def scores(network: Network, head: Biaffine, inputs: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Arc and label scores of a batch."""
    ids, mask, first, heads, _ = inputs
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = network.read(ids, torch.ones_like(ids), mask)
    words = hidden.float().gather(1, first[..., None].expand(-1, -1, WIDTH))
    arcs, labels = head(nn.functional.dropout(words, 0.2, network.training), heads)
    real = (heads != IGNORED) | (torch.arange(heads.shape[1]) == 0)[None]
    return arcs.masked_fill(~real[:, None], -1e4), labels


def train(network: Network, taught: list[Tree], tested: list[Tree], epochs: int, seed: int) -> tuple[Biaffine, dict[str, int]]:
    """Teach the encoder, and print the attachment scores after each epoch (words as the treebank has them).

    Returns the parser on it with the number of each label.
    """
    torch.manual_seed(seed)
    chance = random.Random(seed)
    labels = {label: number for number, label in enumerate(sorted({label for tree in taught for label in tree.labels}))}
    head = Biaffine(len(labels))
    known = [weights for name, weights in network.named_parameters() if name.split(".")[0] not in network.fresh()]
    optimizer = torch.optim.AdamW([{"params": known, "lr": 2e-4}, {"params": head.parameters(), "lr": 1e-3}], weight_decay=0.01)
    steps = epochs * len(taught) // AT_ONCE
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (0.05 * steps + 1)) * max(0.05, 1 - step / (steps + 1))
    )
    for epoch in range(epochs):
        ordered = sorted(taught, key=lambda tree: len(tree.ids) + chance.random() * 8)
        given = [ordered[start : start + AT_ONCE] for start in range(0, len(ordered), AT_ONCE)]
        chance.shuffle(given)
        for batch in given:
            inputs = tensors(batch, labels)
            arcs, names = scores(network, head, inputs)
            loss = nn.functional.cross_entropy(arcs.flatten(0, 1), inputs[3].flatten(), ignore_index=IGNORED)
            loss = loss + nn.functional.cross_entropy(names.flatten(0, 1), inputs[4].flatten(), ignore_index=IGNORED)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        sys.stderr.write(f"epoch {epoch + 1}: UAS {{:.1f}}, LAS {{:.1f}}\n".format(*attachment(network, head, tested, labels)))
    return head, labels


def attachment(network: Network, head: Biaffine, tested: list[Tree], labels: dict[str, int]) -> tuple[float, float]:
    """Unlabelled and labelled attachment scores, in per cent."""
    network.eval()
    right = both = words = 0
    with torch.no_grad():
        for start in range(0, len(tested), AT_ONCE):
            inputs = tensors(tested[start : start + AT_ONCE], labels)
            arcs, names = scores(network, head, inputs)
            real = inputs[3] != IGNORED
            hit = (arcs.argmax(-1) == inputs[3]) & real
            right, words = right + int(hit.sum()), words + int(real.sum())
            both += int((hit & (names.argmax(-1) == inputs[4])).sum())
    network.train()
    return 100 * right / max(words, 1), 100 * both / max(words, 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Teach the encoder syntax and save it for ingest.training.stances.train --from."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.stances.syntax", description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the treebanks as .spacy files")
    parser.add_argument("--base", type=Path, required=True, help="folder with all-MiniLM-L6-v2's model.safetensors and tokenizer.json")
    parser.add_argument("--out", type=Path, required=True, help="file for the taught network (torch)")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    tokenizer = open_tokenizer(options.base / "tokenizer.json")
    network = Network(LAYERS)
    network.start_from(options.base / "model.safetensors")
    taught, tested = (list(trees([options.data / name for name in names], tokenizer)) for names in (TRAIN, DEV))
    head, labels = train(network, taught, tested, options.epochs, options.seed)
    torch.save({"state": network.state_dict(), "shared": LAYERS, "parser": head.state_dict(), "labels": labels}, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
