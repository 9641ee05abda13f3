"""For when does a figure hold? The date for which most speaks: place, sort, order, and what was said before.

Each date of the sentence, the paragraph and its heading, what the figures before hold for, and none at all are
candidates; what speaks for each is described by features, and `ranking` weighs them.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from extractor.facts.dated import Dates
from extractor.facts.period_features import PeriodView
from extractor.facts.period_sights import Told
from extractor.facts.ranking import Features, ranker
from extractor.facts.scene import Scene

REASONS = {  # by the first part of the name of the feature that counts most
    "none": "none",
    "carried": "goes on",
    "again": "carried",
    "earlier": "carried",
    "opening": "heading",
    "lead": "heading",
    "like": "a year earlier",
    "first": "end of an interval",
    "last": "end of an interval",
    "prev": "frames the paragraph",
    "far": "frames the paragraph",
    "frames": "frames the paragraph",
    "above": "frames the text",
    "opens": "governs the sentence",
}

Choose = Callable[[int, Sequence[str | None], Sequence[Features]], int]


class Stated(NamedTuple):
    """The period of a figure, if it has one, and in short why."""

    value: str | None
    reason: str


class Periods:
    """Finds the periods of the figures of one article; `choose` replaces the ranker while that is trained."""

    def __init__(self, scene: Scene, dates: Dates, choose: Choose | None = None) -> None:
        self.scene = scene
        self.dates = dates
        self.choose = choose or (lambda _at, _values, features: ranker("period").best(features))

    def find(self, told: Told) -> list[Stated]:
        """Return the period of each figure of the scene, in order."""
        found: list[Stated] = []
        values: list[str | None] = []
        for at in range(len(told.metrics)):
            candidates = PeriodView(self.scene, self.dates, at, told, values).candidates()
            features = [each for _, each in candidates]
            chosen = self.choose(at, [value for value, _ in candidates], features)
            value = candidates[chosen][0]
            found.append(Stated(value, _reason(features[chosen])))
            values.append(value)
        return found


def _reason(features: Features) -> str:
    """Return in short what speaks most for a period."""
    strongest = ranker("period").strongest(features).partition(":")[0]
    return REASONS.get(strongest, "beside")
