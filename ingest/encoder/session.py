"""The encoder's weights under onnxruntime: a sentence and its possible holders in, signs and tagged words out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from .pieces import Shown, open_tokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer


NAME = "stance encoder 0.5.0"
SENTENCES, HOLDERS = "sentences.onnx", "holders.onnx"


@dataclass(frozen=True, slots=True)
class Taken:
    """A sentence as the lower layers take it in, whoever is asked about; `hidden` has shape (1, pieces, width)."""

    shown: Shown
    hidden: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Answer:
    """For one holder: probabilities of support, oppose and mixed (shape (3,)), and of each tag on each piece (shape (pieces, 7)).

    `mentions` (shape (pieces, 3)) means something only where nobody in particular was asked about: outside, beginning, inside of a name.
    Both are 0 on what was said before the sentence.
    """

    signs: NDArray[np.float32]
    tags: NDArray[np.float32]
    mentions: NDArray[np.float32]


class Encoder:
    """The trained encoder; it holds no state between calls. It reads one sentence at a time: no answer hangs on what else is read."""

    def __init__(self, sentences: Any, holders: Any, tokenizer: Tokenizer) -> None:
        """Take two onnxruntime sessions, for the lower and the upper layers, and the tokenizer that the weights were trained with."""
        self._sentences = sentences
        self._holders = holders
        self.tokenizer = tokenizer

    def take(self, sentence: Shown) -> Taken:
        """The sentence taken in, to be asked about as often as is wanted."""
        import numpy as np

        types = np.zeros((1, len(sentence.ids)), dtype=np.int64)  # 0 before the sentence, 1 in it
        types[0, sentence.first :] = 1
        (hidden,) = self._sentences.run(None, {"ids": np.array([sentence.ids], dtype=np.int64), "types": types})
        return Taken(sentence, hidden)

    def answers(self, sentence: Taken, holders: Sequence[tuple[int, ...]]) -> list[Answer]:
        """One answer for each possible holder, told by the pieces that name it (none: anybody)."""
        import numpy as np

        if not holders:
            return []
        words = sentence.shown
        actor = np.zeros((len(holders), len(words.ids)), dtype=np.int64)
        for row, pieces in enumerate(holders):
            actor[row, list(pieces)] = 1
        kept = np.array([*range(words.speaker_end), *range(words.first, len(words.ids))], dtype=np.int64)
        signs, tags, mentions = self._holders.run(None, {"hidden": sentence.hidden, "actor": actor, "kept": kept})
        signs = 1 / (1 + np.exp(-signs))
        return [Answer(*one) for one in zip(signs, _shares(tags, kept, words), _shares(mentions, kept, words), strict=True)]


def _shares(logits: NDArray[np.float32], kept: NDArray[np.int64], words: Shown) -> NDArray[np.float32]:
    """Logits of the `kept` pieces as probabilities over the last axis, for all pieces."""
    import numpy as np

    weights = np.exp(logits - logits.max(-1, keepdims=True))
    found = np.zeros((len(logits), len(words.ids), logits.shape[-1]), dtype=np.float32)
    found[:, kept] = weights / weights.sum(-1, keepdims=True)
    return found


@cache
def is_installed() -> bool:
    """True where the encoder can run: its weights are there and so are onnxruntime and tokenizers."""
    weights = [files("ingest.encoder").joinpath("weights", name) for name in (SENTENCES, HOLDERS)]
    return all(one.is_file() for one in weights) and all(find_spec(name) is not None for name in ("onnxruntime", "tokenizers"))


@cache
def load() -> Encoder:
    """The shipped encoder, one thread wide."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    with as_file(files("ingest.encoder").joinpath("weights")) as folder:
        paths = [str(folder / name) for name in (SENTENCES, HOLDERS)]
        sentences, holders = (onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"]) for path in paths)
        return Encoder(sentences, holders, open_tokenizer(folder / "tokenizer.json"))
