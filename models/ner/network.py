"""The network: the first layers of the encoder, and a linear layer that gives each piece its scores."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from models.ner.encoder import Encoder
from models.ner.public import LABELS

MINUS = -30_000.0  # hides a piece from attention, in half precision too


class Layer(nn.Module):
    """One layer of the encoder: attention, then two linear layers, each added to its input and normalized."""

    def __init__(self, hidden: int, heads: int, inner: int, epsilon: float) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(hidden, hidden)
        self.key = nn.Linear(hidden, hidden)
        self.value = nn.Linear(hidden, hidden)
        self.attended = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=epsilon)
        self.inner = nn.Linear(hidden, inner)
        self.outer = nn.Linear(inner, hidden)
        self.output_norm = nn.LayerNorm(hidden, eps=epsilon)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Return new states (batch, pieces, hidden); `mask` (batch, 1, 1, pieces) is true where a piece is."""
        batch, length, hidden = states.shape
        shape = (batch, length, self.heads, hidden // self.heads)
        query, key, value = (
            linear(states).reshape(shape).transpose(1, 2) for linear in (self.query, self.key, self.value)
        )
        weights = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
        weights = weights.masked_fill(~mask, MINUS).softmax(-1).to(value.dtype)
        attended = (weights @ value).transpose(1, 2).reshape(batch, length, hidden)
        states = self.attention_norm(states + self.attended(attended))
        return self.output_norm(states + self.outer(functional.gelu(self.inner(states))))


class Network(nn.Module):
    """Scores of each label for each piece of sentences."""

    def __init__(self, *, rows: int, hidden: int, heads: int, inner: int, layers: int, epsilon: float) -> None:
        super().__init__()
        self.sizes = {
            "rows": rows,
            "hidden": hidden,
            "heads": heads,
            "inner": inner,
            "layers": layers,
            "epsilon": epsilon,
        }
        self.words = nn.Embedding(rows, hidden)
        self.positions = nn.Embedding(512, hidden)
        self.norm = nn.LayerNorm(hidden, eps=epsilon)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner, epsilon) for _ in range(layers))
        self.classifier = nn.Linear(hidden, len(LABELS))
        self.words.weight.requires_grad_(False)
        self.positions.weight.requires_grad_(False)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Return scores (batch, pieces, labels) for ids of pieces and where they are, both (batch, pieces)."""
        return self.scores(self.words(pieces), mask)

    def scores(self, words: Tensor, mask: Tensor) -> Tensor:
        """Return scores for pieces that are given as vectors (batch, pieces, hidden)."""
        states = self.norm(words + self.positions.weight[: words.shape[1]])
        visible = mask[:, None, None, :].bool()
        for layer in self.layers:
            states = layer(states, visible)
        return self.classifier(states)


def network_of(encoder: Encoder, kept: np.ndarray, layers: int) -> Network:
    """Return the network that begins with the first `layers` of `encoder` and the rows `kept` of its vocabulary."""
    network = Network(
        rows=len(kept),
        hidden=encoder.hidden,
        heads=encoder.heads,
        inner=encoder.inner,
        layers=layers,
        epsilon=encoder.epsilon,
    )
    weights = {name: encoder.weights[name] for name in encoder.weights if not name.startswith("layers.")}
    weights["words.weight"] = weights.pop("words")[kept]
    weights["positions.weight"] = weights.pop("positions")
    weights |= {
        name: array
        for name, array in encoder.weights.items()
        if name.startswith("layers.") and int(name.split(".")[1]) < layers
    }
    states = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in weights.items()}
    missing, unknown = network.load_state_dict(states, strict=False)
    assert not unknown and set(missing) == {"classifier.weight", "classifier.bias"}, (missing, unknown)
    return network


def network_from(checkpoint: Mapping[str, Any]) -> Network:
    """Return the network of a checkpoint, as `torch.load` gives it."""
    network = Network(**checkpoint["sizes"])
    network.load_state_dict(checkpoint["network"])
    return network
