"""What does a figure measure? What a trained classifier makes of its cues, its clause and the figure before.

A list in the order of as many things, and the head of a column, leave no choice.
"""

from typing import NamedTuple

import numpy as np

from extractor.facts.classifier import Reason, classifier, probabilities
from extractor.facts.cues import Cues
from extractor.facts.features import Features, Seen, carried, seen
from extractor.facts.scene import Scene
from extractor.facts.scoring import METRICS
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


class View(NamedTuple):
    """What is seen of one figure: its row of what is seen of several, and what the figure before makes of it."""

    of: Seen
    row: int
    carried: str

    @property
    def features(self) -> Features:
        """All features."""
        return self.of.of(self.row) | {self.carried: 1.0}


class Measured(NamedTuple):
    """What a figure measures, how sure that is (0 to 1), what comes second, and what was seen of the figure."""

    metric: Metric
    confidence: float
    second: Metric
    seen: View


def metrics(scene: Scene) -> list[Measured]:
    """Return what each figure of `scene` measures, in order."""
    if not scene.figures:
        return []
    model, by_form = classifier(), told(scene)
    scores = [cued(scene, at) for at in range(len(scene.figures))]
    logits = np.zeros((len(scores), len(model.metrics)), dtype=np.float32)
    views: dict[int, tuple[Seen, int]] = {}
    for language, figures in scene.batches:
        found = seen(scene, figures, scores, model.vocabularies[language])
        logits[figures] = model.logits(found)
        views |= {at: (found, row) for row, at in enumerate(figures)}
    for at, metric in by_form.items():
        logits[at, model.metrics.index(metric)] += TOLD
    before: Metric | None = None
    carries = []
    for at, (start, _) in enumerate(scene.figures):
        carries.append(carried(scene, at, before, scores[at]))
        logits[at] += model.logit(carries[at], scene.page.language(start))
        before = model.metrics[logits[at].argmax()]
    shares = probabilities(logits)
    best = shares.argsort(axis=1)[:, -2:].tolist()
    return [
        Measured(
            model.metrics[first], round(float(shares[at, first]), 3), model.metrics[second], View(*views[at], carry)
        )
        for at, ((second, first), carry) in enumerate(zip(best, carries, strict=True))
    ]


def reasons(scene: Scene, at: int, measured: Measured) -> list[Reason]:
    """Return what speaks for the metric of figure `at` against the second best, the strongest first."""
    language = scene.page.language(scene.figures[at][0])
    return classifier().reasons(measured.seen.features, language, measured.metric, measured.second)


def cued(scene: Scene, at: int) -> dict[Metric, float]:
    """Return how strongly cues of each metric bear on figure `at`."""
    weighed = {metric: score * PRIORS.get(metric, 1.0) for metric, score in scene.stems.metrics(at).items()}
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
            metrics = [_told(words, thing) for thing in things] if len(things) == len(figures) else []
            if len(set(metrics)) > 1 and all(metrics):
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
    stems = list({hit.stem for hit in words.stems.find(thing)["cue"].all})
    scores = words.scoring.plan(stems).scores(np.ones((1, len(stems))))[0, : len(METRICS)]
    return METRICS[scores.argmax()] if scores.max() >= 1 else None
