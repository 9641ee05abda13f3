"""Of whom does a figure speak? The unit for which most speaks: place, clause, title, topic, and what was said before.

Each unit that the paragraph names, the topics of the article, the subject of the figure before, and nobody at all are
candidates; what speaks for each is described by features, and `ranking` weighs them.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

from extractor.facts.ranking import Features, ranker
from extractor.facts.referents import Referents
from extractor.facts.scene import Scene
from extractor.facts.subject_features import SubjectView
from extractor.facts.topics import Topics
from extractor.factsheet import Unit
from extractor.metrics import Metric

BETWEEN_NAMES = 28  # characters between the names of one list

REASONS = {  # by the first part of the name of the feature that counts most
    "meant": "meant by a word for its level",
    "behind": "named right behind it",
    "body": "does what the figure says",
    "governed": "area of the committee named",
    "of_body": "area of the body named",
    "title": "area of the office named",
    "office": "body of the office named",
    "speaker": "area of the speaker",
    "led": "named in the heading",
    "topic": "topic",
    "headline": "topic",
    "share": "topic",
    "carried": "carried",
    "earlier": "carried",
    "nobody": "no single unit",
}

Choose = Callable[[int, Sequence[Unit | None], Sequence[Features]], int]


class Subject(NamedTuple):
    """The subject of a figure, if it has one, and in short why."""

    unit: Unit | None
    reason: str


class Subjects:
    """Finds the subjects of the figures of one article; `choose` replaces the ranker while that is trained."""

    def __init__(self, scene: Scene, referents: Referents, choose: Choose | None = None) -> None:
        self.scene = scene
        self.referents = referents
        self.topics = Topics(referents)
        self.areas = referents.printed
        self.starts = [(unit.start, 0) for unit in self.areas]
        self.choose = choose or (lambda _at, _units, features: ranker("subject").best(features))

    def find(self, metrics: Sequence[Metric]) -> list[Subject]:
        """Return the subject of each figure of the scene, in order; `metrics` say what each measures."""
        paired = self._paired()
        found: list[Subject] = []
        units: list[Unit | None] = []
        for at in range(len(self.scene.figures)):
            if at in paired:
                found.append(Subject(paired[at], "listed in the same order"))
            else:
                view = SubjectView(self.scene, self.topics, at, metrics, units)
                candidates, features = zip(*view.candidates(), strict=True)
                chosen = self.choose(at, candidates, features)
                found.append(Subject(candidates[chosen], _reason(features[chosen])))
            units.append(found[-1].unit)
        return found

    def _paired(self) -> dict[int, Unit]:
        """Return the subjects of figures in lists that name as many areas as figures, in the same order."""
        pairs: dict[int, Unit] = {}
        for figures in self.scene.series():
            pairs.update(zip(figures, self._names_beside(figures), strict=False))
        return pairs

    def _names_beside(self, figures: Sequence[int]) -> Sequence[Unit]:
        """Return the list of areas beside the list of `figures`, or in the sentence before, if it is as long."""
        start, end = self.scene.figures[figures[0]][0], self.scene.figures[figures[-1]][1]
        first, last = self.scene.clause(start, end)
        before = self._list(self._areas_within(first, start)[::-1])[::-1]
        after = self._list(self._areas_within(end, last))
        above, _ = self.scene.page.sentence(max(0, self.scene.sentence(figures[0])[0] - 2))
        line = self.scene.page.paragraph(start)[0]
        earlier = self._list(self._areas_within(max(above, line), first)[::-1])[::-1] if not before + after else []
        return next((names for names in (before, after, earlier) if len(names) == len(figures)), [])

    def _areas_within(self, start: int, end: int) -> list[Unit]:
        return self.areas[bisect_left(self.starts, (start, 0)) : bisect_left(self.starts, (end, 0))]

    def _list(self, units: Sequence[Unit]) -> list[Unit]:
        """Return the leading ones of `units` that stand close together."""
        names = list(units[:1])
        for unit in units[1:]:
            low, high = sorted((names[-1], unit), key=lambda each: each.start)
            if high.start - low.end > BETWEEN_NAMES or re.search(r"\d", self.scene.text[low.end : high.start]):
                break
            if high.start > low.end:
                names.append(unit)
        return names


def _reason(features: Features) -> str:
    """Return in short what speaks most for a subject."""
    strongest = ranker("subject").strongest(features).partition(":")[0]
    return REASONS.get(strongest, "named beside it")
