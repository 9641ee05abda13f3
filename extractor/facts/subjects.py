"""Of whom does a figure speak? The unit that bears most on it, else that of the figure before, else the topic."""

import re
from collections import Counter
from collections.abc import Sequence

from extractor.facts.evidence import Span
from extractor.facts.scene import Scene
from extractor.factsheet import FactSheet, Person, Unit

CARRIED = 0.2  # what the subject of the figure before counts, in its paragraph
TOPIC = 0.1  # what the unit counts that the article speaks of most
AVERAGE = 0.5  # bearing of "on average" from which a figure speaks of no single unit
IN_TITLE = 0.35  # an area within the title of an office: "chairman of the district"
BODY = 0.75  # a body, against an area that stands as near
HEADLINE = 3  # mentions that one in the headline counts
NEAR_NAME = 90  # characters around a name in which a title stands
BETWEEN_NAMES = 28  # characters between the names of one list


class Subjects:
    """Finds the subjects of the figures of one article."""

    def __init__(self, scene: Scene, sheet: FactSheet) -> None:
        self.scene = scene
        people = [*sheet.officials, *sheet.persons]
        self.titles = [span for person in people if (span := _title(scene, person))]
        self.units = [unit for unit in sheet.units if unit.kind == "area" or not self._in_title(unit)]
        self.spans: list[Span] = [(unit.start, unit.end) for unit in self.units]
        self.topic = _topic(scene, sheet.units)

    def find(self) -> list[Unit | None]:
        """Return the subject of each figure of the scene, in order."""
        paired = self._paired()
        found: list[Unit | None] = []
        for at in range(len(self.scene.figures)):
            found.append(paired[at] if at in paired else self._subject(at, found))
        return found

    def _subject(self, at: int, found: Sequence[Unit | None]) -> Unit | None:
        best, subject = TOPIC, self.topic
        if found and not self.scene.new_paragraph(at):
            best, subject = CARRIED, found[-1]
        for number, bearing in self.scene.bearings(at, self.spans):
            unit = self.units[number]
            weighed = bearing * self._weight(unit)
            if weighed > best:
                best, subject = weighed, unit
        return None if self._is_average(at, best) else subject

    def _weight(self, unit: Unit) -> float:
        if unit.kind == "area":
            return IN_TITLE if self._in_title(unit) else 1.0
        return BODY

    def _is_average(self, at: int, best: float) -> bool:
        strengths = self.scene.strengths(at)
        averages = self.scene.cues(self.scene.figures[at][0]).averages
        return max((strengths[stem] for stem in strengths.keys() & averages), default=0.0) >= max(AVERAGE, best)

    def _in_title(self, unit: Unit) -> bool:
        return any(start <= unit.start < end for start, end in self.titles)

    def _paired(self) -> dict[int, Unit]:
        """Return the subjects of figures in lists that name as many areas as figures, in the same order."""
        pairs: dict[int, Unit] = {}
        lists: dict[int, list[int]] = {}
        for at, number in enumerate(self.scene.list_of):
            lists.setdefault(number, []).append(at)
        for figures in lists.values():
            if len(figures) > 1:
                names = self._names_beside(figures)
                pairs.update(zip(figures, names, strict=False))
        return pairs

    def _names_beside(self, figures: Sequence[int]) -> Sequence[Unit]:
        """Return the list of areas that stands beside the list of `figures`, in one sentence, if it is as long."""
        start, end = self.scene.figures[figures[0]][0], self.scene.figures[figures[-1]][1]
        first, last = self.scene.sentence(start)
        before = self._list([unit for unit in self.units if first <= unit.start < start and unit.kind == "area"][::-1])[::-1]
        after = self._list([unit for unit in self.units if end <= unit.start < last and unit.kind == "area"])
        return next((names for names in (before, after) if len(names) == len(figures)), [])

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


def _title(scene: Scene, person: Person) -> Span | None:
    """Return the span of the title that stands beside the name of `person`, name included."""
    if not person.role_surface:
        return None
    around = max(0, person.start - NEAR_NAME - len(person.role_surface))
    at = scene.text.find(person.role_surface, around, person.end + NEAR_NAME + len(person.role_surface))
    return None if at < 0 else (min(at, person.start), max(at + len(person.role_surface), person.end))


def _topic(scene: Scene, units: Sequence[Unit]) -> Unit | None:
    """Return the area that is named most, in the headline or within the names of bodies."""
    areas = {unit.canonical: unit for unit in reversed(units) if unit.kind == "area"}
    headline = scene.text.find("\n", len(scene.text) - len(scene.text.lstrip()))
    counts: Counter[str] = Counter()
    for unit in units:
        for name in [unit.canonical] if unit.kind == "area" else [name for name in areas if name in unit.canonical]:
            counts[name] += HEADLINE if unit.start < headline else 1
    return areas[counts.most_common(1)[0][0]] if counts else None
