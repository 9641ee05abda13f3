"""What does a figure measure? What a trained classifier makes of its cues, its clause and the figure before.

A list in the order of as many things, and the head of a column, leave no choice.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractor.facts.classifier import Classifier, Reason, classifier, probabilities
from extractor.facts.cues import Cues
from extractor.facts.features import Features, Reader, carried
from extractor.facts.scene import Scene
from extractor.metrics import Metric

SATISFIED = 0.45  # what satisfaction must count for a survey to be of it
TOLD = 6.0  # logit of a metric that the form of a list or a table tells
PRIORS: dict[Metric, float] = {  # below 1 where the words of a metric are common beside other figures too
    "opinion": 0.9,
    "coverage": 0.85,
    "staffing": 0.85,
    "reorganization": 0.85,
    "completion": 0.85,
    "other": 0.9,
}


class Measured(NamedTuple):
    """What a figure measures, how sure that is (0 to 1), what comes second, and what was seen of the figure."""

    metric: Metric
    confidence: float
    second: Metric
    seen: Features


def metrics(scene: Scene) -> list[Measured]:
    """Return what each figure of `scene` measures, in order."""
    by_form = told(scene)
    reader = Reader(scene)
    model, before = classifier(), None
    seen, logits = [], []
    for at, (start, _) in enumerate(scene.figures):
        scores = cued(scene, at)
        seen.append(reader.features(at, scores))
        seen[at][carried(scene, at, before, scores)] = 1.0
        logits.append(model.logits(seen[at], scene.page.language(start)))
        if at in by_form:
            logits[at][model.metrics.index(by_form[at])] += TOLD
        before = model.metrics[logits[at].argmax()]
    return _decided(model, seen, np.array(logits)) if seen else []


def _decided(model: Classifier, seen: list[Features], logits: NDArray[np.float32]) -> list[Measured]:
    """Return what each figure measures, by a row of `logits` each; `seen` is kept for the reader who asks why."""
    shares = probabilities(logits)
    best = shares.argsort(axis=1)[:, -2:].tolist()
    return [
        Measured(model.metrics[first], round(float(shares[at, first]), 3), model.metrics[second], seen[at])
        for at, (second, first) in enumerate(best)
    ]


def reasons(scene: Scene, at: int, measured: Measured) -> list[Reason]:
    """Return what speaks for the metric of figure `at` against the second best, the strongest first."""
    language = scene.page.language(scene.figures[at][0])
    return classifier().reasons(measured.seen, language, measured.metric, measured.second)


def cued(scene: Scene, at: int) -> dict[Metric, float]:
    """Return how strongly cues of each metric bear on figure `at`."""
    scores = scene.cues(at).metrics.scores(scene.strengths(at))
    weighed = {metric: score * PRIORS.get(metric, 1.0) for metric, score in scores.items()}
    if "opinion" in weighed and weighed.get("satisfaction", 0.0) >= SATISFIED:
        del weighed["opinion"]
    return weighed


def told(scene: Scene) -> dict[int, Metric]:
    """Return the metrics that lists in order and heads of columns tell."""
    return {**_listed(scene), **_tabled(scene)}


def _listed(scene: Scene) -> dict[int, Metric]:
    """Return the metrics of figures that stand in the order of as many things: "on time and late … respectively"."""
    found: dict[int, Metric] = {}
    for figures in scene.series():
        first, last = scene.figures[figures[0]][0], scene.figures[figures[-1]][1]
        start, end = scene.clause(first, last)
        words = scene.cues(figures[0])
        if not words.respective.search(scene.lower, start, end):
            continue
        for things in (
            words.parts(scene.lower[start:first])[-len(figures) :],
            words.parts(scene.lower[last:end])[: len(figures)],
        ):
            metrics = [_told(words, thing) for thing in things]
            if len(things) == len(figures) and len(set(metrics)) > 1 and all(metrics):
                found.update(zip(figures, (metric for metric in metrics if metric), strict=True))
    return found


def _tabled(scene: Scene) -> dict[int, Metric]:
    """Return the metrics of figures in tables whose columns say what they measure."""
    found: dict[int, Metric] = {}
    for at, (start, _) in enumerate(scene.figures):
        head = scene.page.outline.column(start)
        metric = head and _told(scene.cues(at), scene.lower[head[0] : head[1]])
        if metric:
            found[at] = metric
    return found


def _told(words: Cues, thing: str) -> Metric | None:
    """Return the metric that the cues within `thing` tell, if they leave little doubt."""
    scores = words.metrics.scores({hit.stem: 1.0 for hit in words.stems.find(thing)["cue"].all})
    metric = max(scores, key=lambda metric: scores[metric], default=None)
    return metric if metric and scores[metric] >= 1 else None
