"""The network: a BERT encoder whose lower layers read the sentence once and whose upper layers read it again for each possible holder.

Layers and names follow Devlin et al. (2019); the weights to start from are those of all-MiniLM-L6-v2 (Wang et al., 2020).
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

WIDTH, HEADS, INNER, LAYERS, WORDS, LENGTH = 384, 12, 1536, 6, 30522, 512
TAGS, SIGNS, MENTIONS = 7, 3, 3
NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "last": "output.LayerNorm",
}


class Layer(nn.Module):
    """One transformer layer; x is (batch, pieces, width), mask (batch, pieces) with 1 for real pieces."""

    def __init__(self, dropout: float) -> None:
        """Lay out one layer with BERT's post-norm order."""
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm, self.last = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the layer's output, of x's shape."""
        batch, pieces, _ = x.shape

        def split(part: Tensor) -> Tensor:
            return part.view(batch, pieces, HEADS, WIDTH // HEADS).transpose(1, 2)

        scores = split(self.query(x)) @ split(self.key(x)).transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        weights = (scores + (1.0 - mask[:, None, None, :].float()) * -1e4).softmax(-1)
        mixed = self.out((weights @ split(self.value(x))).transpose(1, 2).reshape(batch, pieces, WIDTH))
        x = self.norm(x + self.drop(mixed))
        hidden: Tensor = self.last(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))
        return hidden


class Network(nn.Module):
    """Sentences and holders in; for each holder three sign logits, for each piece of its sentence seven tag and three mention logits."""

    def __init__(self, shared: int, dropout: float = 0.1) -> None:
        """`shared` is how many lower layers know nothing of the holder."""
        super().__init__()
        self.shared = shared
        self.words, self.places, self.sides = nn.Embedding(WORDS, WIDTH), nn.Embedding(LENGTH, WIDTH), nn.Embedding(2, WIDTH)
        self.first = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.role = nn.Embedding(2, WIDTH)
        nn.init.zeros_(self.role.weight)
        nn.init.normal_(self.role.weight[1], std=0.3)
        self.tag, self.joint, self.sign = nn.Linear(WIDTH, TAGS), nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, SIGNS)
        self.mention = nn.Linear(WIDTH, MENTIONS)
        self.drop = nn.Dropout(dropout)

    def read(self, ids: Tensor, types: Tensor, mask: Tensor) -> Tensor:
        """What the lower layers make of the sentences (sentences, pieces, width), whoever is asked about."""
        x: Tensor = self.drop(self.first(self.words(ids) + self.places.weight[: ids.shape[1]][None] + self.sides(types)))
        for layer in self.layers[: self.shared]:
            x = layer(x, mask)
        return x

    def forward(self, ids: Tensor, types: Tensor, mask: Tensor, row: Tensor, actor: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return sign logits (holders, 3), tag logits (holders, pieces, 7) and mention logits (holders, pieces, 3).

        `ids`, `types` and `mask` are (sentences, pieces). `row` (holders) says in which sentence a holder stands,
        `actor` (holders, pieces) on which of its pieces: on none where the sentence as a whole is asked about.
        """
        x = self.read(ids, types, mask)[row] + self.role(actor)
        mask = mask[row]
        for layer in self.layers[self.shared :]:
            x = layer(x, mask)
        x = self.drop(x)
        weight = actor.to(x.dtype)
        pooled = (x * weight[..., None]).sum(1) / weight.sum(1, keepdim=True).clamp(min=1)
        joint = torch.tanh(self.joint(torch.cat([pooled, x[:, 0]], -1)))
        return self.sign(self.drop(joint)), self.tag(x), self.mention(x)

    def start_from(self, weights: Path) -> None:
        """Copy in a BERT checkpoint (safetensors) of the same size."""
        given = load_file(weights)
        pairs = {"words": "word_embeddings", "places": "position_embeddings", "sides": "token_type_embeddings", "first": "LayerNorm"}
        own = {f"{name}.{part}": f"embeddings.{theirs}.{part}" for name, theirs in pairs.items() for part in ("weight", "bias")}
        for number in range(LAYERS):
            own |= {
                f"layers.{number}.{name}.{part}": f"encoder.layer.{number}.{theirs}.{part}"
                for name, theirs in NAMES.items()
                for part in ("weight", "bias")
            }
        state = self.state_dict()
        self.load_state_dict({**state, **{name: given[theirs] for name, theirs in own.items() if name in state}})

    def fresh(self) -> set[str]:
        """Names of the parts that no checkpoint brings."""
        return {"role", "tag", "joint", "sign", "mention"}
