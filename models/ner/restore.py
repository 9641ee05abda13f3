"""Takes a network back out of the files that were exported of it, so that training can go on from shipped weights.

The weights are those in eight bits; what rounding took is gone, and a few steps bring it back.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from extractor.ner.tagger import WordVectors
from models.ner.network import Network

LINEAR = ("query", "key", "value", "attended", "inner", "outer")  # of a layer, in the order of computing


def network_of_export(folder: Path, *, heads: int = 12, epsilon: float = 1e-12, layers: int | None = None) -> Network:
    """Return the network whose `network.onnx` and `words.npz` are in `folder`, or its first `layers` and its labels."""
    graph = onnx.load(str(folder / "network.onnx")).graph
    arrays = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    weights = {name.removeprefix("network."): array for name, array in arrays.items() if name.startswith("network.")}
    linear = [_weights(arrays, node.input[1]) for node in graph.node if node.op_type == "MatMulInteger"]
    for at, array in enumerate(linear[:-1]):
        layer, place = divmod(at, len(LINEAR))
        weights[f"layers.{layer}.{LINEAR[place]}.weight"] = array
    weights["classifier.weight"] = linear[-1]
    vectors = WordVectors((folder / "words.npz").read_bytes())
    weights["words.weight"] = vectors[np.arange(len(vectors.scales))]
    rows, hidden = weights["words.weight"].shape
    kept = len(linear) // len(LINEAR) if layers is None else layers
    network = Network(
        rows=rows,
        hidden=hidden,
        heads=heads,
        inner=len(weights["layers.0.inner.bias"]),
        layers=kept,
        epsilon=epsilon,
    )
    states = {
        name: torch.from_numpy(np.array(array))
        for name, array in weights.items()
        if not name.startswith("layers.") or int(name.split(".")[1]) < kept
    }
    network.load_state_dict(states)
    return network


def _weights(arrays: dict[str, NDArray[np.float32]], name: str) -> NDArray[np.float32]:
    """Return the weights (out, in) that an initializer holds in eight bits, each column with a scale."""
    scale = arrays[name.removesuffix("_quantized") + "_scale"]
    return np.ascontiguousarray((arrays[name].astype(np.float32) * scale).T)
