"""Of whom does a figure speak? The unit that bears most on it, else that of the sentence before, else the topic."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractor.facts.evidence import Span
from extractor.facts.scene import Scene
from extractor.factsheet import FactSheet, Metric, Person, Unit

CARRIED = 0.2  # what the subject of the figure before counts, in its paragraph
TOPIC = 0.1  # what the unit counts that the article speaks of most
AVERAGE = 0.5  # bearing of "average" from which a figure speaks of no single unit
CLOSE = 0.3  # strict bearing of a unit that an average is of
CHOSEN = 0.45  # what a unit must count for people asked to be its people
IN_TITLE = 0.6  # an area within the title of an office: "chairman of the district"
BODY = 0.08  # a body is mostly named as the source of a figure
DOER = 0.6  # unless it stands right before it, with no comma between: "the ministry scrapped 12 %"
DOING = 45  # characters between the two
PARENT = 0.3  # an area named only to say where the one before it lies: "Lac Son (Hoa Binh)"
BETWEEN_AREAS = 14  # characters between the two
AREA_OF_BODY = 0.7  # what a body says about the area in its name
COUNTRY = 0.4  # a country is mostly named in passing
BEHIND = 30  # characters between a figure and the unit behind it: "91 % in Lac Son"
FARTHER = 0.2  # what a unit further behind counts
ELSEWHERE = 0.15  # a unit that stands nearer to another figure
NAMED = 2  # mentions that make a topic
HEADLINE = 3  # mentions that one in the headline counts
NEAR_NAME = 90  # characters around a name in which a title stands
BETWEEN_NAMES = 28  # characters between the names of one list
RANKED: frozenset[Metric] = frozenset({"index_score", "satisfaction"})  # bodies are measured by these too
POLLED: frozenset[Metric] = frozenset({"opinion"})  # of people asked, not of the unit named last
WIDTH = {"country": 4, "province": 3, "district": 2, "commune": 1}
PARTED = re.compile(r"[,、;:：(]|\d{3}")
DATELINE = re.compile(r"\s*(?:[,(][^\n]{0,40}?)?[–—-]\s")  # "HANOI, 3 May –"


class Subjects:
    """Finds the subjects of the figures of one article."""

    def __init__(self, scene: Scene, sheet: FactSheet) -> None:
        self.scene = scene
        people = [*sheet.officials, *sheet.persons]
        self.titles = sorted(span for person in people if (span := _title(scene, person)))
        self.units = [unit for unit in sheet.units if not _is_dateline(scene, unit)]
        self.areas = {unit.canonical: unit for unit in reversed(self.units) if unit.kind == "area"}
        self.units = [unit for unit in self.units if unit.kind == "area" or not self._in_title(unit)]
        self.spans: list[Span] = [(unit.start, unit.end) for unit in self.units]
        self.parents = set(self._parents())
        self._named: dict[str, Unit | None] = {}
        self.topic = _topic(scene, sheet.units, self.areas)

    def _parents(self) -> Iterator[int]:
        """Yield where areas start that only say where the area named right before them lies."""
        areas = [unit for unit in self.units if unit.kind == "area"]
        for area, parent in pairwise(areas):
            between = self.scene.text[area.end : parent.start]
            wider = WIDTH.get(parent.level, 0) > WIDTH.get(area.level, 0)
            if wider and len(between) <= BETWEEN_AREAS and not re.search(r"[\d\n;:]", between):
                yield parent.start

    def find(self, metrics: Sequence[Metric]) -> list[Unit | None]:
        """Return the subject of each figure of the scene, in order; `metrics` say what each measures."""
        paired = self._paired()
        found: list[Unit | None] = []
        frame: Unit | None = None  # the subject that the next sentence takes over
        for at, metric in enumerate(metrics):
            if self.scene.new_paragraph(at):
                frame = self.topic
            if at in paired:
                found.append(paired[at])
                frame = self.topic
                continue
            subject, frames = self._subject(at, metric, found, frame)
            found.append(subject)
            frame = subject if frames else frame if frame else self.topic
        return found

    def _subject(
        self, at: int, metric: Metric, found: Sequence[Unit | None], frame: Unit | None
    ) -> tuple[Unit | None, bool]:
        """Return the subject of figure `at`, and whether the next sentence may take it over."""
        best, subject, frames = TOPIC, self.topic, False
        if metric in POLLED:
            best, subject = CHOSEN, None
        elif not self.scene.new_paragraph(at):
            best, subject = CARRIED, frame if self.scene.new_sentence(at) else found[-1]
        for unit, weighed in self._candidates(at, metric):
            if weighed > best:
                best, subject, frames = weighed, unit, unit.end <= self.scene.figures[at][0]
        if self._is_average(at) and not (frames and subject and self._is_close(at, subject)):
            return None, False
        return subject, frames

    def _candidates(self, at: int, metric: Metric) -> Iterator[tuple[Unit, float]]:
        """Yield the units of the paragraph of figure `at`, and how much each counts."""
        start, end = self.scene.figures[at]
        first, last = self.scene.page.paragraph(start)[0], self.scene.sentence(at)[1]
        for number, bearing, own in self.scene.bearings(at, self.spans, self.scene.name_terrain):
            unit = self.units[number]
            if not first <= unit.start < last:
                continue
            farther = unit.start >= end and unit.start - end > BEHIND
            counts = bearing * (ELSEWHERE if not own else FARTHER if farther else 1.0)
            area = self._area_of(unit)
            if area and area is not unit:
                yield area, counts * AREA_OF_BODY
            doer = unit.kind == "body" and self._is_doer(at, unit)
            yield unit, counts * (DOER if doer else self._weight(unit, metric))

    def _area_of(self, unit: Unit) -> Unit | None:
        """Return the area that the name of a body contains; an area is its own."""
        if unit.kind == "area":
            return unit
        if unit.canonical not in self._named:
            names = [name for name in self.areas if name in unit.canonical]
            self._named[unit.canonical] = self.areas[max(names, key=len)] if names else None
        return self._named[unit.canonical]

    def _weight(self, unit: Unit, metric: Metric) -> float:
        if unit.kind == "body":
            return 1.0 if metric in RANKED else BODY
        if unit.level == "country":
            return COUNTRY
        if unit.start in self.parents:
            return PARENT
        return IN_TITLE if self._in_title(unit) else 1.0

    def _is_doer(self, at: int, body: Unit) -> bool:
        """Return whether `body` may be the grammatical subject of figure `at`."""
        start = self.scene.figures[at][0]
        between = self.scene.text[body.end : start]
        return body.end <= start <= body.end + DOING and not PARTED.search(between)

    def _is_close(self, at: int, unit: Unit) -> bool:
        return self.scene.date_terrain.bearing((unit.start, unit.end), self.scene.figures[at]) >= CLOSE

    def _is_average(self, at: int) -> bool:
        strengths = self.scene.strengths(at)
        averages = self.scene.cues(at).averages
        return max((strengths[stem] for stem in strengths.keys() & averages), default=0.0) >= AVERAGE

    def _in_title(self, unit: Unit) -> bool:
        at = bisect_left(self.titles, (unit.start + 1, 0)) - 1
        return at >= 0 and unit.start < self.titles[at][1]

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
        low, high = bisect_left(self.spans, (start, 0)), bisect_left(self.spans, (end, 0))
        return [unit for unit in self.units[low:high] if unit.kind == "area"]

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


def _is_dateline(scene: Scene, unit: Unit) -> bool:
    return unit.start == scene.page.paragraph(unit.start)[0] and bool(
        DATELINE.match(scene.text, unit.end, unit.end + 50)
    )


def _topic(scene: Scene, units: Sequence[Unit], areas: dict[str, Unit]) -> Unit | None:
    """Return the area that is named most, in the headline or within the names of bodies; a body if there is no area."""
    headline = scene.text.find("\n", len(scene.text) - len(scene.text.lstrip()))
    known = areas or {unit.canonical: unit for unit in reversed(units)}
    counts: Counter[str] = Counter()
    for unit in units:
        for name in {unit.canonical} & known.keys() or {name for name in known if name in unit.canonical}:
            counts[name] += HEADLINE if unit.start < headline else 1
    name, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return known[name] if count >= NAMED else None
