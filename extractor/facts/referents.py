"""Where an article speaks of which unit: by its name, within the name of a body or a title, or as "the district"."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from extractor.facts.evidence import Span
from extractor.facts.outline import ENDS
from extractor.facts.page import Page
from extractor.factsheet import FactSheet, Level, Person, Unit

Way = Literal["named", "meant", "parent", "beside", "body", "of_body", "governed", "title", "office"]

IN_TAIL = 0.2  # and one in the headlines below the article
LINE = 60  # characters of a line that is a sentence rather than a headline
OF = 8  # characters between a body and the area that it is of: "Ministry of Education of Vietnam"
NEAR = 8  # areas before "the district" in its paragraph that it may mean
HEADLINE = 3.0  # mentions that one in the headline counts
NAMED = 2.0  # mentions that make a topic
IN_BODY = 0.5  # and one within the name of a body
NEAR_NAME = 90  # characters around a name in which a title stands
BETWEEN_AREAS = 14  # characters between an area and the one that it lies in: "Lac Son (Hoa Binh)"
WIDTH = {"country": 4, "province": 3, "region": 3, "district": 2, "commune": 1}
GOVERNING = re.compile(r"UBND|HĐND|(?:Hội đồng|Ủy ban) nhân dân|Chính quyền|.*\b(?:Government|Council)\b")  # of an area
LISTED = re.compile(r"[^\d;:.!?。\n]{1,28}")  # between the areas of one list
DATELINE = re.compile(r"\s*(?:[,(][^\n]{0,40}?)?[–—-]\s")  # "HANOI, 3 May –"
COUNTED = re.compile(r"\d[\d.,]*\s*\Z")  # "11 huyện" are many
STOP = re.compile(r"[.;:!?。\n]")
MEANT: dict[Level, tuple[tuple[Level, ...], ...]] = {  # what "the district" can be: the first that the article names
    "country": (("country",),),
    "province": (("province",), ("region", "other")),
    "district": (("district",), ("region", "other")),
    "commune": (("commune",), ("other", "district")),
    "other": (("district", "other"), ("province", "commune"), ("region",)),  # "the city"
}


class Referent(NamedTuple):
    """A span that speaks of a unit, and in which way."""

    start: int
    end: int
    unit: Unit
    way: Way


class Referents:
    """All referents of an article in text order, and the areas that it is about."""

    def __init__(self, page: Page, sheet: FactSheet) -> None:
        self.page = page
        people = [*sheet.officials, *sheet.persons]
        self._titles = sorted(span for person in people if (span := _title(page.text, person)))
        units = [unit for unit in sheet.units if not _is_dateline(page, unit)]
        self._unit_spans = [(unit.start, unit.end) for unit in sheet.units]
        self.areas = {unit.canonical: unit for unit in reversed(units) if unit.kind == "area"}
        self.printed = sorted((unit for unit in units if unit.kind == "area"), key=lambda unit: unit.start)
        self._add_areas_of_bodies(units)
        self._of_name: dict[str, Unit | None] = {}
        self._most_named: dict[Level, Unit | None] = {}
        self._date_spans = [(date.start, date.end) for date in sheet.dates]
        self.headline = page.text.find("\n", len(page.text) - len(page.text.lstrip()))
        self.counts = self._counted(units)
        meant = list(self._meant(units))
        for each in meant:
            self.counts[each.unit.canonical] += 1
        self.total = sum(self.counts.values())
        offices = list(self._offices(people, units))
        self.bodies = Counter(unit.canonical for unit in units if unit.kind == "body")
        self.all = sorted([*self._named(units), *meant, *offices], key=lambda each: (each.start, each.end))
        self.in_headline = {each.unit.canonical for each in self.all if each.start < self.headline}
        self.starts = [each.start for each in self.all]

    @cached_property
    def topics(self) -> list[Unit]:
        """The areas that the article names more than once, or in the headline; most named first."""
        named = [name for name, count in self.counts.items() if count >= NAMED]
        return [self.areas[name] for name in sorted(named, key=lambda name: -self.counts[name])]

    @cached_property
    def body(self) -> Unit | None:
        """The body that the article names most, if it names it more than once."""
        name, count = max(self.bodies.items(), key=lambda item: item[1], default=("", 0))
        return next((each.unit for each in self.all if each.unit.canonical == name), None) if count > 1 else None

    @cached_property
    def country(self) -> Unit | None:
        """The country that the article names most."""
        countries = [name for name in self.counts if self.areas[name].level == "country"]
        return self.areas[max(countries, key=lambda name: self.counts[name])] if countries else None

    def within(self, start: int, end: int) -> Sequence[Referent]:
        """Return the referents that begin within text[start:end]."""
        return self.all[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def last_within(self, start: int, end: int, most: int) -> Sequence[Referent]:
        """Return the last ones, `most` of them, that begin within text[start:end]."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.all[max(first, last - most) : last]

    def first_within(self, start: int, end: int, most: int) -> Sequence[Referent]:
        """Return the first ones, `most` of them, that begin within text[start:end]."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.all[first : min(last, first + most)]

    def area_of(self, unit: Unit) -> Unit | None:
        """Return the area that the name of a body contains; an area is its own."""
        if unit.kind == "area":
            return unit
        if unit.canonical not in self._of_name:
            names = [name for name in self.areas if name in unit.canonical or name == unit.area]
            self._of_name[unit.canonical] = self.areas[max(names, key=len)] if names else None
        return self._of_name[unit.canonical]

    def _add_areas_of_bodies(self, units: Sequence[Unit]) -> None:
        """Make known the areas that only the names of bodies name."""
        for unit in units:
            if unit.kind == "body" and unit.area and unit.area not in self.areas:
                span = {"start": unit.start, "end": unit.end, "surface": unit.surface}
                self.areas[unit.area] = Unit(**span, kind="area", level=unit.level, canonical=unit.area)

    def _counted(self, units: Sequence[Unit]) -> dict[str, float]:
        """Return how much the article names each area."""
        counts: dict[str, float] = defaultdict(float)
        for unit in units:
            area = self.area_of(unit)
            if area:
                weight = HEADLINE if unit.start < self.headline else 1.0 if area is unit else IN_BODY
                counts[area.canonical] += weight * (IN_TAIL if unit.start >= self.tail else 1.0)
        return counts

    @cached_property
    def tail(self) -> int:
        """Where the article ends and other headlines, captions and credits begin: after its last full sentence."""
        lines = self.page.outline.lines
        last = next((end for start, end in reversed(lines) if end - start > LINE and self._is_full(start, end)), 0)
        return last or len(self.page.text)

    def _is_full(self, start: int, end: int) -> bool:
        return bool(ENDS.search(self.page.text, max(start, end - 4), end))

    def _named(self, units: Sequence[Unit]) -> Iterator[Referent]:
        parents = set(self._parents(units))
        last = 0  # where the last body ended
        for unit in units:
            titled = self._in_title(unit)
            if unit.kind == "area":
                beside = 0 < unit.start - last <= OF and not STOP.search(self.page.text, last, unit.start)
                way: Way = "title" if titled else "parent" if unit.start in parents else "beside" if beside else "named"
                yield Referent(unit.start, unit.end, unit, way)
                continue
            last = unit.end
            area = self.area_of(unit)
            if area:
                of: Way = "governed" if GOVERNING.match(unit.canonical) else "of_body"
                yield Referent(unit.start, unit.end, area, "title" if titled else of)
            yield Referent(unit.start, unit.end, unit, "office" if titled else "body")

    def _offices(self, people: Sequence[Person], units: Sequence[Unit]) -> Iterator[Referent]:
        """Yield where people are named who speak for a body that the article names too."""
        bodies = {unit.canonical: unit for unit in reversed(units) if unit.kind == "body"}
        for person in people:
            if person.role and person.body in bodies:
                yield Referent(person.start, person.end, bodies[person.body], "office")

    def _parents(self, units: Sequence[Unit]) -> Iterator[int]:
        """Yield where areas start that only say where the area named right before them lies."""
        areas = [unit for unit in units if unit.kind == "area"]
        for area, parent in pairwise(areas):
            between = self.page.text[area.end : parent.start]
            wider = WIDTH.get(parent.level, 0) > WIDTH.get(area.level, 0)
            if wider and len(between) <= BETWEEN_AREAS and not re.search(r"[\d\n;:]", between):
                yield parent.start

    def _meant(self, units: Sequence[Unit]) -> Iterator[Referent]:
        """Yield where an area is spoken of without its name: "the district", 同県."""
        areas = sorted((unit for unit in units if self.area_of(unit)), key=lambda unit: unit.start)
        starts = [unit.start for unit in areas]
        for start, end, level in self.page.meant:
            if COUNTED.search(self.page.text, max(0, start - 8), start) or self._is_named(start, end):
                continue
            area = self._area_meant(level, areas, starts, start)
            if area:
                yield Referent(start, end, area, "meant")

    def _is_named(self, start: int, end: int) -> bool:
        """Return whether a word is part of the name of a unit or of a date, or right before a unit."""
        at = bisect_left(self._unit_spans, (end, 0))
        after = self._unit_spans[at][0] - end if at < len(self._unit_spans) else len(self.page.text)
        if (at > 0 and self._unit_spans[at - 1][1] > start) or after <= 1:
            return True
        at = bisect_left(self._date_spans, (end, 0))  # quarters of towns and of years have one name in Russian
        return at > 0 and self._date_spans[at - 1][1] > start

    def _area_meant(self, level: Level, areas: Sequence[Unit], starts: Sequence[int], offset: int) -> Unit | None:
        """Return the area of that level last named in the paragraph, else the one named most in the article."""
        line = self.page.paragraph(offset)[0]
        for levels in MEANT.get(level, ()):
            for unit in reversed(areas[bisect_left(starts, line) : bisect_left(starts, offset)][-NEAR:]):
                area = self.area_of(unit)
                if area and area.level in levels:
                    return area
        if level not in self._most_named:
            self._most_named[level] = self._most_likely(MEANT.get(level, ()))
        return self._most_named[level]

    def _most_likely(self, choices: Sequence[tuple[Level, ...]]) -> Unit | None:
        """Return the area named most; one of the later levels must be named more than twice as often."""
        best, most = None, 0.0
        for levels in choices:
            for name, count in self.counts.items():
                if self.areas[name].level in levels and count > most:
                    best, most = self.areas[name], count
            most *= 2
        return best

    def _in_title(self, unit: Unit) -> bool:
        at = bisect_left(self._titles, (unit.start + 1, 0)) - 1
        return at >= 0 and unit.start < self._titles[at][1]


def _title(text: str, person: Person) -> Span | None:
    """Return the span of the title that stands beside the name of `person`, name included."""
    if not person.role_surface:
        return None
    around = max(0, person.start - NEAR_NAME - len(person.role_surface))
    at = text.find(person.role_surface, around, person.end + NEAR_NAME + len(person.role_surface))
    return None if at < 0 else (min(at, person.start), max(at + len(person.role_surface), person.end))


def _is_dateline(page: Page, unit: Unit) -> bool:
    return unit.start == page.paragraph(unit.start)[0] and bool(DATELINE.match(page.text, unit.end, unit.end + 50))
