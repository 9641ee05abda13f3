"""What does a figure measure? The metric whose cues bear most on it, else that of the figure before.

A trained classifier could answer in place of `own_scores`: it gets the same scene.
"""

from extractor.facts.cues import Cues
from extractor.facts.scene import Scene
from extractor.factsheet import Metric

IN_SENTENCE = 0.4  # what the metric of the figure before counts
IN_PARAGRAPH = 0.26
IN_NEXT = 0.12  # in the paragraph after, where an article is about an index
HINT = 0.05  # what a metric must count
SATISFIED = 0.45  # what satisfaction must count for a survey to be of it
AGAIN = 1.1  # a metric that the figure before had is the likelier one
LASTING: frozenset[Metric] = frozenset({"index_score", "satisfaction"})
PRIORS: dict[Metric, float] = {  # below 1 where the words of a metric are common beside other figures too
    "opinion": 0.9,
    "coverage": 0.85,
    "staffing": 0.85,
    "reorganization": 0.85,
    "completion": 0.85,
    "other": 0.9,
}


def metrics(scene: Scene) -> list[Metric]:
    """Return the metric of each figure of `scene`, in order."""
    listed = {**_listed(scene), **_tabled(scene)}
    found: list[Metric] = []
    for at in range(len(scene.figures)):
        if at in listed:
            found.append(listed[at])
            continue
        scores = own_scores(scene, at)
        if found:
            scores[found[-1]] = max(scores.get(found[-1], 0.0) * AGAIN, _carried(scene, at, found[-1]))
        found.append(_best(scores) or "other")
    return found


def _best(scores: dict[Metric, float]) -> Metric | None:
    best = max(scores, key=lambda metric: scores[metric], default=None)
    return best if best and scores[best] >= HINT else None


def _carried(scene: Scene, at: int, metric: Metric) -> float:
    """Return what `metric` of the figure before counts for figure `at`."""
    if not scene.new_sentence(at):
        return IN_SENTENCE
    if scene.new_paragraph(at):
        if scene.is_next_item(at):
            return IN_PARAGRAPH
        return IN_NEXT if metric in LASTING else 0.0
    return IN_PARAGRAPH


def own_scores(scene: Scene, at: int) -> dict[Metric, float]:
    """Return how strongly cues of each metric bear on figure `at`."""
    scores = scene.cues(at).scores(scene.strengths(at))
    weighed = {metric: score * PRIORS.get(metric, 1.0) for metric, score in scores.items()}
    if "opinion" in weighed and weighed.get("satisfaction", 0.0) >= SATISFIED:
        del weighed["opinion"]
    return weighed


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
    scores = words.scores({hit.stem: 1.0 for hit in words.stems.find(thing)})
    metric = max(scores, key=lambda metric: scores[metric], default=None)
    return metric if metric and scores[metric] >= 1 else None
