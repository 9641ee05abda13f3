"""Training in small: the network learns, the same seed gives the same weights, and a later start goes on.

PyTorch is no part of the development extra: without it these tests are skipped.
"""

import random
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.ner.dataset import encode
from models.ner.encoder import LINEAR, NORMS, Encoder
from models.ner.generate import Generator
from models.ner.settings import Settings, settings
from models.ner.vocabulary import SPECIAL, make_tokenizer

if TYPE_CHECKING:
    from models.ner.network import Network

torch = pytest.importorskip("torch", reason="training needs PyTorch")

HIDDEN, INNER, LAYERS = 32, 64, 1
PIECES = [*SPECIAL, "▁", *"abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ.,-/()0123456789%"]


def small(steps: int) -> Settings:
    values = {name: getattr(settings(), name) for name in Settings.__slots__}
    return Settings(**{**values, "layers": LAYERS, "batch": 800, "rate": 3e-3, "steps": steps})


def encoder() -> Encoder:
    rng = np.random.default_rng(1)

    def floats(*shape: int) -> np.ndarray:
        return rng.normal(0, 0.2, shape).astype(np.float32)

    shapes = {"inner": (INNER, HIDDEN), "outer": (HIDDEN, INNER)}
    weights = {"words": floats(len(PIECES), HIDDEN), "positions": floats(512, HIDDEN)}
    for name in ("norm", *(f"layers.0.{name}" for name in NORMS.values())):
        weights |= {f"{name}.weight": np.ones(HIDDEN, np.float32), f"{name}.bias": np.zeros(HIDDEN, np.float32)}
    for name in LINEAR.values():
        shape = shapes.get(name, (HIDDEN, HIDDEN))
        weights |= {f"layers.0.{name}.weight": floats(*shape), f"layers.0.{name}.bias": floats(shape[0])}
    return Encoder(HIDDEN, LAYERS, 2, INNER, 1e-12, tuple((piece, 0.0) for piece in PIECES), {}, weights)


def prepared(run: Path) -> Path:
    run.mkdir()
    data = encode(Generator("sv", random.Random(5)).sentences(300), make_tokenizer((p, 0.0) for p in PIECES), 160)
    data.save(run / "public.npz")
    np.save(run / "rows.npy", np.arange(len(PIECES)))
    return run


def network() -> "Network":
    from models.ner.network import network_of

    return network_of(encoder(), np.arange(len(PIECES)), LAYERS)


def losses(run: Path, teacher: "Network | None" = None) -> list[float]:
    from models.ner.train import Training

    training = Training(run, small(80), network, teacher)
    return [training.learn(batch) for batch, _ in zip(training.batches(), range(80), strict=False)]


def test_the_network_learns_and_the_same_seed_gives_the_same_losses(tmp_path: Path) -> None:
    first = losses(prepared(tmp_path / "one"))
    assert np.mean(first[-5:]) < 0.8 * np.mean(first[:5])
    assert losses(prepared(tmp_path / "two")) == pytest.approx(first, rel=0.02)


def test_a_later_start_goes_on(tmp_path: Path) -> None:
    from models.ner.train import Training

    run = prepared(tmp_path / "run")
    Training(run, small(6), network).go_on(None)
    later = Training(run, small(12), network)
    assert later.step == 6
    later.go_on(None)
    assert "saved step 12" in (run / "log.txt").read_text()


def test_exported_weights_go_on_teaching_and_learning(tmp_path: Path) -> None:
    pytest.importorskip("onnx", reason="exporting needs onnx")
    from models.ner.export import export_network
    from models.ner.restore import network_of_export
    from models.ner.train import Training

    run = prepared(tmp_path / "run")
    training = Training(run, small(80), network)
    training.go_on(None)
    export_network(training.network.eval(), tmp_path / "network.onnx")
    vectors = training.network.words.weight.detach().numpy().reshape(len(PIECES), 1, HIDDEN)
    scales = np.abs(vectors).max(-1) / 7
    fours = np.round(vectors / scales[..., None]).astype(np.int64) + 8
    halves = (fours[..., : HIDDEN // 2] | fours[..., HIDDEN // 2 :] << 4).astype(np.uint8)
    np.savez(tmp_path / "words.npz", scales=scales.astype(np.float16), halves=halves)

    restored = network_of_export(tmp_path, heads=2).eval()
    pieces = torch.arange(5, 25).reshape(2, 10)
    with torch.no_grad():
        given, found = (each(pieces, pieces > 0) for each in (training.network, restored))
    assert float((given.argmax(-1) == found.argmax(-1)).float().mean()) > 0.8
    taught = losses(prepared(tmp_path / "pupil"), restored)
    assert np.mean(taught[-5:]) < 0.8 * np.mean(taught[:5])
