"""How well the trained classifier does on sentences it has never seen, and that training gives what it gave."""

import dataclasses
import sys
from collections import Counter
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from extractor.facts.classifier import classifier, pack, unpack
from extractor.facts.metrics import metrics
from extractor.facts.scene import LOSES, NOT_OF, OF, Scene
from extractor.factsheet import LANGUAGES, Language
from models.metric.dataset import examples, marked_passages, scene_of
from models.metric.generate import METRICS, Generator, Passage, lines

HELD_APART = Path(__file__).parent / "held_apart"  # nothing is ever trained on these
FLOORS = {"vi": 0.93, "en": 0.93, "ja": 0.94, "sv": 0.94, "ru": 0.92, "es": 0.94}
MISCALIBRATED = 0.06  # expected calibration error at most


@pytest.fixture(scope="module")
def decided() -> list[tuple[Language, bool, float]]:
    """Language, whether the metric is right, and confidence of each figure held apart."""
    return [
        (passage.language, found.metric == metric, found.confidence)
        for passage in marked_passages(HELD_APART)
        for (_, _, metric), found in zip(passage.figures, metrics(scene_of(passage)), strict=True)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_weights_reach_their_floor(language: Language, decided: list[tuple[Language, bool, float]]) -> None:
    own = [right for found, right, _ in decided if found == language]
    assert len(own) > 60
    assert sum(own) / len(own) >= FLOORS[language]


def test_confidence_is_the_share_of_right_answers(decided: list[tuple[Language, bool, float]]) -> None:
    bins: Counter[int] = Counter()
    for _, right, confidence in decided:
        bins[min(int(confidence * 5), 4)] += confidence - right
    assert sum(map(abs, bins.values())) / len(decided) <= MISCALIBRATED


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_lines_for_every_metric(language: Language) -> None:
    counts = Counter(line.section for line in lines(language))
    assert [metric for metric in METRICS if counts[metric] < 7] == []
    assert sum(counts[metric] for metric in METRICS) >= 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_generated_figures_are_where_they_are_said_to_be(language: Language) -> None:
    passages = list(islice(Generator(language, lines(language), seed=1).passages(rounds=1), 20))
    assert passages == list(islice(Generator(language, lines(language), seed=1).passages(rounds=1), 20))
    for passage in passages:
        assert "{" not in passage.text
        assert all(passage.text[start].isdigit() for start, _, _ in passage.figures)


def test_weights_survive_packing() -> None:
    shipped = classifier()
    copy = unpack(pack(shipped))
    assert copy.index == shipped.index
    assert np.abs(copy.weights - shipped.weights).max() < 0.05


def test_words_bear_on_figures_alike_one_by_one_and_together() -> None:
    passage = Passage("en", "In May, 71% of files (64% last year) came online; of fees, 12 and 30% were paid late.", ())
    figures = tuple((passage.text.index(each), passage.text.index(each) + len(each)) for each in ("71%", "64%", "30%"))
    scene = scene_of(Passage("en", passage.text, tuple((start, end, "other") for start, end in figures)))
    spans = [(at, at + 3) for at in range(0, len(passage.text), 5) if not _in_a_figure(at, scene)]
    starts, ends = np.array(spans).T
    lists = range(len(scene.lists))
    together = scene.heard(np.tile(starts, len(lists)), np.tile(ends, len(lists)), np.repeat(lists, len(spans)))
    alone = [
        float(scene.heard(np.array([start]), np.array([end]), np.array([number]))[0])
        for number in lists
        for start, end in spans
    ]
    assert together == pytest.approx(alone)
    bare = [scene.terrain.bearing(span, scene.lists[number]) for number in lists for span in spans]
    weights = {round(heard / one, 6) for heard, one in zip(together, bare, strict=True)}
    assert LOSES in weights  # what stands between two lists and bears more on the other
    assert weights <= {round(loses * of, 6) for loses in (1, LOSES) for of in (1, OF, NOT_OF)}


def _in_a_figure(at: int, scene: Scene) -> bool:
    return any(start - 3 < at < end for start, end in scene.lists)


def test_training_on_one_round_of_english_lines_tells_metrics_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sklearn", reason="training needs scikit-learn")
    from models.metric.train import config, trained

    sample = list(examples(Generator("en", lines("en"), seed=2).passages(rounds=1)))
    settings = dataclasses.replace(config(), c=10.0, iterations=60)
    first, second = trained(sample, settings), trained(sample, settings)
    assert np.array_equal(first.weights, second.weights)
    passages = list(Generator("en", lines("en"), seed=3).passages(rounds=1))
    monkeypatch.setattr(sys.modules[metrics.__module__], "classifier", lambda: first)
    right = [
        found.metric == metric
        for passage in passages
        for (_, _, metric), found in zip(passage.figures, metrics(scene_of(passage)), strict=True)
    ]
    assert sum(right) / len(right) > 0.6  # by chance one in nineteen
