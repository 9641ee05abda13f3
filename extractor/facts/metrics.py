"""What does a figure measure? The metric whose cues bear most on it, else that of the figure before.

A trained classifier could answer in place of `own_metric`: it gets the same scene.
"""

from extractor.facts.scene import Scene
from extractor.factsheet import Metric

ENOUGH = 0.3  # a score from which a figure speaks for itself
HINT = 0.07  # a score that decides where no figure came before


def metrics(scene: Scene) -> list[Metric]:
    """Return the metric of each figure of `scene`, in order."""
    found: list[Metric] = []
    for at in range(len(scene.figures)):
        score, metric = own_metric(scene, at)
        if score < ENOUGH and found and not scene.new_paragraph(at):
            metric = found[-1]
        found.append(metric if score >= HINT else found[-1] if found and not scene.new_paragraph(at) else "other")
    return found


def own_metric(scene: Scene, at: int) -> tuple[float, Metric]:
    """Return the score and name of the metric whose cues bear most on figure `at`."""
    strengths = scene.strengths(at)
    words = scene.cues(scene.figures[at][0])
    scores: dict[Metric, float] = {}
    for stem in strengths:
        for cue in words.by_stem.get(stem, ()):
            score = cue.score(strengths)
            if score > scores.get(cue.metric, 0.0):
                scores[cue.metric] = score
    if not scores:
        return 0.0, "other"
    metric = max(scores, key=lambda metric: scores[metric])
    return scores[metric], metric
