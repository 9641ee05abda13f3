"""Exports a checkpoint: `python -m models.ner.export RUN TARGET --encoder FILE`.

Writes `network.onnx` (weights in eight bits), `words.npz` (the vectors of pieces, in the four bits they come in) and
`tokenizer.json` into the folder TARGET; that is what `extractor.ner.tagger` reads.
"""

import argparse
import shutil
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from models.ner.encoder import packed_words
from models.ner.network import Network, network_from
from models.ner.train import CHECKPOINT


class _Scores(nn.Module):
    """The network behind its vectors of pieces."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        return self.network.scores(words, mask)


def main() -> None:
    """Export what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--encoder", type=Path, required=True)
    options = parser.parse_args()
    options.target.mkdir(parents=True, exist_ok=True)
    checkpoint = torch.load(options.run / CHECKPOINT, map_location="cpu", weights_only=False)
    network = network_from(checkpoint).eval()
    export_network(network, options.target / "network.onnx")
    scales, halves = packed_words(options.encoder, np.load(options.run / "rows.npy"))
    np.savez_compressed(options.target / "words.npz", scales=scales, halves=halves)
    shutil.copy(options.run / "tokenizer.json", options.target / "tokenizer.json")


def export_network(network: Network, path: Path) -> None:
    """Write the layers of `network` to `path`, in eight bits of which seven are used.

    Processors without instructions for neural networks (AVX2 and older) add pairs of products in 16 bits, which those
    of eight bits overflow: there the same network would find other names.
    """
    words = torch.zeros(2, 5, network.words.weight.shape[1])
    mask = torch.ones(2, 5, dtype=torch.bool)
    axes = {0: "sentences", 1: "pieces"}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            _Scores(network),
            (words, mask),
            str(plain),
            input_names=["words", "mask"],
            output_names=["scores"],
            dynamic_axes={"words": axes, "mask": axes, "scores": axes},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


if __name__ == "__main__":
    main()
