"""What exactly does a figure measure? The finer metric beneath its own, where the cues leave little doubt."""

from extractor.facts.scene import Scene
from extractor.metrics import FINER, Metric, Submetric

LEAST = 0.3  # what the cues of a finer metric must count
AHEAD = 0.05  # by which they must exceed those of the next


def submetric(scene: Scene, at: int, metric: Metric) -> Submetric | None:
    """Return which of the finer ones beneath `metric` figure `at` measures; None where the words leave it open."""
    ranked = sorted(((scene.stems.told(at, name), name) for name in FINER.get(metric, {})), reverse=True)
    (best, name), second = ranked[0] if ranked else (0.0, None), ranked[1][0] if len(ranked) > 1 else 0.0
    return name if best >= LEAST and best >= second + AHEAD else None
