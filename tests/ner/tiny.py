"""A network without training, for tests: the label of a word is written in its vector."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper
from tokenizers import Tokenizer, normalizers
from tokenizers.models import Unigram

from extractor.ner.decoding import LABELS

HIDDEN = 32
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")


def write_tagger(folder: Path, words: Mapping[str, str]) -> Path:
    """Write into `folder` a tagger that gives each of `words`, with `▁` where a space is before it, its label."""
    folder.mkdir(parents=True, exist_ok=True)
    pieces = [*SPECIAL, *words]
    tokenizer = Tokenizer(Unigram([(piece, 0.0) for piece in pieces], unk_id=3))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.save(str(folder / "tokenizer.json"))
    halves = np.full((len(pieces), 1, HIDDEN // 2), 0x88, dtype=np.uint8)  # all vectors nothing
    for row, label in enumerate(words.values(), len(SPECIAL)):
        halves[row, 0, LABELS.index(label)] = 0x8F  # but a seven where the label has its place
    np.savez(folder / "words.npz", scales=np.ones((len(pieces), 1), dtype=np.float16), halves=halves)
    first = np.eye(HIDDEN, len(LABELS), dtype=np.float32)
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["words", "first"], ["scores"]), helper.make_node("Identity", ["mask"], ["seen"])],
        "tiny",
        [
            helper.make_tensor_value_info("words", TensorProto.FLOAT, ["sentences", "pieces", HIDDEN]),
            helper.make_tensor_value_info("mask", TensorProto.BOOL, ["sentences", "pieces"]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["sentences", "pieces", len(LABELS)])],
        [onnx.numpy_helper.from_array(first, "first")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    onnx.save(model, str(folder / "network.onnx"))
    return folder
