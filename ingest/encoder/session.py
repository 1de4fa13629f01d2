"""The encoder's weights under onnxruntime: sentences and their possible holders in, signs and tagged words out."""

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
AT_ONCE = 16  # sentences; what is held in memory does not grow with the text


@dataclass(frozen=True, slots=True)
class Query:
    """One question to the encoder: a sentence, and for each possible holder the pieces that name it (none: anybody)."""

    sentence: Shown
    holders: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """For one holder: probabilities of support, oppose and mixed (shape (3,)), and of each tag on each piece (shape (pieces, 7)).

    `mentions` (shape (pieces, 3)) means something only where nobody in particular was asked about: outside, beginning, inside of a name.
    """

    signs: NDArray[np.float32]
    tags: NDArray[np.float32]
    mentions: NDArray[np.float32]


class Encoder:
    """The trained encoder; it holds no state between calls."""

    def __init__(self, session: Any, tokenizer: Tokenizer) -> None:
        """Take an onnxruntime session and the tokenizer that its weights were trained with."""
        self._session = session
        self.tokenizer = tokenizer

    def answers(self, queries: Sequence[Query]) -> list[list[Answer]]:
        """One list for each query, one answer for each of its holders."""
        found: list[list[Answer]] = [[] for _ in queries]
        asked = sorted((place for place, query in enumerate(queries) if query.holders), key=lambda place: len(queries[place].sentence.ids))
        for start in range(0, len(asked), AT_ONCE):
            places = asked[start : start + AT_ONCE]
            for place, answers in zip(places, self._batch([queries[place] for place in places]), strict=True):
                found[place] = answers
        return found

    def _batch(self, asked: Sequence[Query]) -> list[list[Answer]]:
        import numpy as np

        given = packed(asked)
        signs, tags, mentions = self._session.run(None, given)
        signs = 1 / (1 + np.exp(-signs))
        found = iter(Answer(*one) for one in zip(signs, _shares(tags), _shares(mentions), strict=True))
        return [[next(found) for _ in query.holders] for query in asked]


def _shares(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logits as probabilities, over the last axis."""
    import numpy as np

    weights: NDArray[np.float32] = np.exp(logits - logits.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    return weights


def packed(queries: Sequence[Query]) -> dict[str, NDArray[np.int64]]:
    """The network's inputs, by name; unused places are 0.

    `ids`, `types` (0 before the sentence, 1 in it) and `mask` are (sentences, pieces). `row` (holders) says in which sentence a holder
    stands, `actor` (holders, pieces) on which of its pieces.
    """
    import numpy as np

    width = max(len(query.sentence.ids) for query in queries)
    ids = np.zeros((len(queries), width), dtype=np.int64)
    types, mask = np.zeros_like(ids), np.zeros_like(ids)
    rows = [number for number, query in enumerate(queries) for _ in query.holders]
    actor = np.zeros((len(rows), width), dtype=np.int64)
    for number, query in enumerate(queries):
        length = len(query.sentence.ids)
        ids[number, :length] = query.sentence.ids
        types[number, query.sentence.first : length] = 1
        mask[number, :length] = 1
    for row, pieces in enumerate(pieces for query in queries for pieces in query.holders):
        actor[row, list(pieces)] = 1
    return {"ids": ids, "types": types, "mask": mask, "row": np.array(rows), "actor": actor}


@cache
def is_installed() -> bool:
    """True where the encoder can run: its weights are there and so are onnxruntime and tokenizers."""
    weights = files("ingest.encoder").joinpath("weights", "encoder.onnx")
    return weights.is_file() and all(find_spec(name) is not None for name in ("onnxruntime", "tokenizers"))


@cache
def load() -> Encoder:
    """The shipped encoder, one thread wide."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    with as_file(files("ingest.encoder").joinpath("weights")) as folder:
        session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        return Encoder(session, open_tokenizer(folder / "tokenizer.json"))
