"""The trained network as the two ONNX graphs that are shipped: what the lower layers make of a sentence, and what is answered about it.

The first is run once for each sentence, whoever is asked about; the second takes up from there. Both read one sentence at a time: none is
filled up to the length of another, and no answer hangs on what stands beside it. The operators are those that onnxruntime runs fastest.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ingest.encoder.session import HOLDERS, SENTENCES

if TYPE_CHECKING:
    from numpy.typing import NDArray

HEADS = 12
OWN = "com.microsoft"  # onnxruntime's own operators
EPSILON = 1e-12
TABLES = ("words", "sides", "role")

State = Mapping[str, "NDArray[Any]"]  # weights by the network's names for them, matrices as (out, in)


def write(state: State, out: Path, *, shared: int, eight_bits: bool = True) -> None:
    """Write both graphs; `shared` lower layers go into the first. Matrices have 8-bit weights, one scale for each output column."""
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    first, second = _Graph(state, eight_bits), _Graph(state, eight_bits)
    _write_first(first, range(shared))
    first.save(out / SENTENCES, {"ids": ("s", "n"), "types": ("s", "n")}, {"hidden": ("s", "n", first.width)})
    _write_second(second, range(shared, layers))
    given = {"hidden": ("s", "n", second.width), "actor": ("r", "n"), "kept": ("k",)}
    second.save(out / HOLDERS, given, {"sign": ("r", 3), "tags": ("r", "k", 7), "mentions": ("r", "k", 3)})


def read(folder: Path) -> tuple[State, int]:
    """The weights of graphs that `write` wrote, as far as eight bits kept them, and how many layers the first has."""
    found: dict[str, NDArray[Any]] = {}
    files = [onnx.load(folder / name) for name in (SENTENCES, HOLDERS)]
    for model in files:
        given = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
        for name, values in given.items():
            scale, zero = given.get(f"{name}.scale"), given.get(f"{name}.zero")
            if scale is not None:
                plain = (values.astype(np.float32) - np.float32(0 if zero is None else zero)) * scale
                found[name] = plain if zero is not None else plain.T
            elif name.endswith((".weight", ".bias")):
                found[name] = values.T if values.ndim == 2 and name.split(".")[0] not in ("places", *TABLES) else values
    shared = len({one.name.split(".")[1] for one in files[0].graph.initializer if one.name.startswith("layers.")})
    return found, shared


def _write_first(graph: _Graph, layers: range) -> None:
    length = graph.op("Slice", graph.op("Shape", "ids"), graph.number([1]), graph.number([2]))
    places = graph.op("Slice", graph.kept("places.weight"), graph.number([0]), length, graph.number([0]))
    x = graph.op("Add", graph.op("Add", graph.looked_up("words", "ids"), places), graph.looked_up("sides", "types"))
    x = graph.normed(x, "first")
    for number in layers:
        x = _layer(graph, x, f"layers.{number}")
    graph.op("Identity", x, out="hidden")


def _write_second(graph: _Graph, layers: range) -> None:
    """Of the last layer only the `kept` pieces are worked out: nothing is asked of the words before the sentence."""
    x = graph.op("Add", "hidden", graph.looked_up("role", "actor"))
    for number in layers:
        x = _layer(graph, x, f"layers.{number}", kept="kept" if number == layers[-1] else "")
    weight = graph.op("Cast", graph.op("Gather", "actor", "kept", axis=1), to=TensorProto.FLOAT)
    total = graph.op("ReduceSum", graph.op("Mul", x, graph.op("Unsqueeze", weight, graph.number([2]))), graph.number([1]), keepdims=0)
    count = graph.op("Max", graph.op("ReduceSum", weight, graph.number([1]), keepdims=1), graph.number(1.0))
    opening = graph.op("Gather", x, graph.number(0), axis=1)
    joint = graph.op("Tanh", graph.linear(graph.op("Concat", graph.op("Div", total, count), opening, axis=-1), "joint"))
    graph.op("Identity", graph.linear(joint, "sign"), out="sign")
    graph.op("Identity", graph.linear(x, "tag"), out="tags")
    graph.op("Identity", graph.linear(x, "mention"), out="mentions")


def _layer(graph: _Graph, x: str, name: str, kept: str = "") -> str:
    """One layer, of whose output only the `kept` pieces are wanted, if any are named."""
    key, value = graph.linear(x, f"{name}.key"), graph.linear(x, f"{name}.value")
    x = graph.op("Gather", x, kept, axis=1) if kept else x
    mixed = graph.op("MultiHeadAttention", graph.linear(x, f"{name}.query"), key, value, domain=OWN, num_heads=HEADS)
    # Not onnxruntime's SkipLayerNormalization, which takes three times as long as these two
    x = graph.normed(graph.op("Add", x, graph.linear(mixed, f"{name}.out")), f"{name}.norm")
    inner = graph.op("Gelu", graph.linear(x, f"{name}.up"), domain=OWN)
    return graph.normed(graph.op("Add", x, graph.linear(inner, f"{name}.down")), f"{name}.last")


class _Graph:
    """An ONNX graph that is being written."""

    def __init__(self, state: State, eight_bits: bool) -> None:
        self.width = state["places.weight"].shape[1]
        self._state = state
        self._eight_bits = eight_bits
        self._nodes: list[Any] = []
        self._values: dict[str, NDArray[Any]] = {}
        self._quantized: dict[str, list[str]] = {}

    def op(self, kind: str, *given: str, out: str = "", domain: str = "", **settings: Any) -> str:
        """Add an operator; returns the name of its output."""
        out = out or f"{kind}.{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, [*given], [out], domain=domain, **settings))
        return out

    def number(self, value: float | list[int]) -> str:
        """A constant."""
        return self._keep(f"constant {value}", np.array(value, dtype=np.float32 if isinstance(value, float) else np.int64))

    def kept(self, name: str) -> str:
        """Weights as they are."""
        return self._keep(name, self._state[name])

    def looked_up(self, table: str, places: str) -> str:
        """Rows of an embedding, which has one scale."""
        values = self._state[f"{table}.weight"]
        if not self._eight_bits:
            return self.op("Gather", self.kept(f"{table}.weight"), places)
        scale = np.float32((values.max() - values.min()) / 255)
        zero = np.uint8(np.rint(-values.min() / scale))
        whole = self._keep(f"{table}.weight", np.clip(np.rint(values / scale) + zero, 0, 255).astype(np.uint8))
        scales = self._keep(f"{table}.weight.scale", np.array(scale)), self._keep(f"{table}.weight.zero", np.array(zero))
        return self.op("DequantizeLinear", self.op("Gather", whole, places), *scales)

    def linear(self, x: str, name: str) -> str:
        """A matrix and its bias."""
        matrix, bias = self._state[f"{name}.weight"].T, self.kept(f"{name}.bias")
        if not self._eight_bits:
            return self.op("Add", self.op("MatMul", x, self._keep(f"{name}.weight", matrix)), bias)
        scale = (np.abs(matrix).max(0) / 127).astype(np.float32)
        whole = self._keep(f"{name}.weight", np.rint(matrix / scale).astype(np.int8))
        scales = self._keep(f"{name}.weight.scale", scale)
        rounded, own, zero = self._rounded(x)
        return self.op("MatMulIntegerToFloat", rounded, whole, own, scales, zero, "", bias, domain=OWN)

    def normed(self, x: str, name: str) -> str:
        """Layer normalization."""
        return self.op("LayerNormalization", x, self.kept(f"{name}.weight"), self.kept(f"{name}.bias"), axis=-1, epsilon=EPSILON)

    def save(self, path: Path, given: Mapping[str, tuple[str | int, ...]], found: Mapping[str, tuple[str | int, ...]]) -> None:
        """Write the file; what is given and found by name and sizes."""
        whole, real = TensorProto.INT64, TensorProto.FLOAT
        inputs = [helper.make_tensor_value_info(name, real if name == "hidden" else whole, sizes) for name, sizes in given.items()]
        outputs = [helper.make_tensor_value_info(name, real, sizes) for name, sizes in found.items()]
        values = [numpy_helper.from_array(np.array(value, order="C"), name) for name, value in self._values.items()]
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(OWN, 1)]
        model = helper.make_model(helper.make_graph(self._nodes, path.stem, inputs, outputs, values), opset_imports=versions, ir_version=8)
        onnx.save(model, path)

    def _keep(self, name: str, value: NDArray[Any]) -> str:
        self._values[name] = value
        return name

    def _rounded(self, x: str) -> list[str]:
        """The names of x in eight bits, of its scale and of what stands for 0; worked out once for all matrices that take x."""
        if x not in self._quantized:
            outs = [f"{x} {part}" for part in ("rounded", "scale", "zero")]
            self._nodes.append(helper.make_node("DynamicQuantizeLinear", [x], outs))
            self._quantized[x] = outs
        return self._quantized[x]
