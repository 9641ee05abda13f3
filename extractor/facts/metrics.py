"""What does a figure measure? The metric whose cues bear most on it, else that of the figure before.

A trained classifier could answer in place of `own_scores`: it gets the same scene.
"""

from extractor.facts.scene import Scene
from extractor.factsheet import Metric

IN_SENTENCE = 0.32  # what the metric of the figure before counts
IN_PARAGRAPH = 0.26
IN_NEXT = 0.12  # in the paragraph after
AGAIN = 1.15  # a metric that the figure before had is the likelier one
PRIORS: dict[Metric, float] = {  # below 1 where the words of a metric are common beside other figures too
    "opinion": 0.85,
    "coverage": 0.85,
    "staffing": 0.85,
    "reorganization": 0.85,
    "completion": 0.85,
    "other": 0.9,
}


def metrics(scene: Scene) -> list[Metric]:
    """Return the metric of each figure of `scene`, in order."""
    found: list[Metric] = []
    for at in range(len(scene.figures)):
        scores = own_scores(scene, at)
        if found:
            scores[found[-1]] = max(scores.get(found[-1], 0.0) * AGAIN, _carried(scene, at))
        found.append(max(scores, key=lambda metric: scores[metric]) if scores else "other")
    return found


def _carried(scene: Scene, at: int) -> float:
    if not scene.new_sentence(at):
        return IN_SENTENCE
    return IN_NEXT if scene.new_paragraph(at) else IN_PARAGRAPH


def own_scores(scene: Scene, at: int) -> dict[Metric, float]:
    """Return how strongly cues of each metric bear on figure `at`."""
    strengths = scene.strengths(at)
    words = scene.cues(scene.figures[at][0])
    scores: dict[Metric, float] = {}
    for stem in strengths:
        for cue in words.by_stem.get(stem, ()):
            score = cue.score(strengths) * PRIORS.get(cue.metric, 1.0)
            if score > scores.get(cue.metric, 0.0):
                scores[cue.metric] = score
    return scores
