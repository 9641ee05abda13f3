"""What speaks for a unit as the subject of a figure: where it is named, how, how often, and what was said before."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from extractor.facts.page import begins_within
from extractor.facts.referents import GOVERNING, LISTED, NAMED, WIDTH, Referent, Referents
from extractor.facts.scene import Scene
from extractor.factsheet import Unit
from extractor.metrics import Metric

MOST_BEFORE = 14  # referents of a paragraph that are looked at before a figure
MOST_AFTER = 4
TOPICS = 3
BEHIND = 30  # characters between a figure and the unit behind it: "91 % in Lac Son"
SEVERAL = 120  # characters between "provinces" and a figure of theirs
CLOSE = 7  # characters between a figure and the unit that it is most surely of: "58 % in Rzhev"
DOING = 45  # characters between a body and what it did: "the ministry scrapped 12 %"
ADJACENT = 3  # characters between a name and the figure that belongs to it: "Hai Phong (91 %)"
RANKED: frozenset[Metric] = frozenset({"index_score", "satisfaction"})  # bodies are measured by these too
POLLED: frozenset[Metric] = frozenset({"opinion"})  # of people asked, not of the unit named last
AVERAGE = 0.4  # bearing of "average" from which a figure most likely speaks of no single unit
NAMING = frozenset({"named", "meant", "parent", "beside"})  # ways that speak of an area itself
STRONG = 5.0  # mentions of a topic beyond which more say nothing
PARTED = ",、;:：("


class Sight(NamedTuple):
    """A referent as seen from a figure."""

    referent: Referent
    place: str  # "same" sentence before the figure, "after" it, the sentence before ("prev"), "far"
    bearing: float
    own: bool  # no other figure has used it up


class SubjectView:
    """The units around figure `at` of a scene, where the figures before it have the subjects `found`."""

    def __init__(
        self, scene: Scene, referents: Referents, at: int, metrics: Sequence[Metric], found: Sequence[Unit | None]
    ) -> None:
        self.scene = scene
        self.referents = referents
        self.at = at
        self.metric = metrics[at]
        self.found = found
        self._carried = found[-1] if found else None
        self.start, self.end = scene.figures[at]
        self.first, self.last = scene.sentence(at)
        self.line = scene.page.paragraph(self.start)[0]
        self.again = bool(at) and metrics[at - 1] == self.metric
        self.sights = list(self._sights())
        self.areas = [sight for sight in self.sights if sight.referent.way in NAMING]
        self.doers = {sight.referent.unit.canonical for sight in self.sights if self._does(sight.referent)}
        self.silent = not self.areas and not self.doers

    def candidates(self) -> list[Unit | None]:
        """Return all that may be the subject, each once; nobody is the last."""
        units: dict[str, Unit] = {}
        for sight in reversed(self.sights):
            units.setdefault(sight.referent.unit.canonical, sight.referent.unit)
        topics = (*self.referents.topics[:TOPICS], self.referents.country, self.referents.body)
        for unit in (*(each.unit for each, _ in self._led), self._carried, *topics):
            if unit:
                units.setdefault(unit.canonical, unit)
        return [*units.values(), None]

    def features(self, unit: Unit | None) -> dict[str, float]:
        """Return what speaks for `unit`, by name."""
        if unit is None:
            return dict(self._nobody())
        found: dict[str, float] = {}
        for name, value in (*self._of_place(unit), *self._of_order(unit), *self._of_topic(unit), *self._of_past(unit)):
            if value >= found.get(name, 0.0):
                found[name] = value
        return found

    @cached_property
    def _led(self) -> list[tuple[Referent, float]]:
        """The referents in lines that announce that of the figure, and how much they count."""
        leads = self.scene.page.outline.leads(self.start)
        return [
            (each, lead.strength)
            for lead in leads
            for each in self.referents.within(lead.start, lead.end)[-MOST_AFTER:]
            if each.way != "title"
        ]

    def _sights(self) -> Iterator[Sight]:
        page = self.scene.page
        before = self.referents.within(min(self.line, self.first), self.start)[-MOST_BEFORE:]
        after = self.referents.within(self.end, max(self.last, self.end))[:MOST_AFTER]
        number = page.sentence_number(self.start)
        for each in (*before, *after):
            back = number - page.sentence_number(each.start)
            place = "after" if each.start >= self.end else ("same", "prev", "far")[min(back, 2)]
            word = each.start, each.end
            bearing = self.scene.name_terrain.bearing(word, (self.start, self.end))
            own = self.scene.owns(self.at, word, self.scene.name_terrain)
            yield Sight(each, place, bearing, own)

    def _of_place(self, unit: Unit) -> Iterator[tuple[str, float]]:
        """Yield where and how `unit` is named."""
        for sight in self.sights:
            referent, place = sight.referent, sight.place
            if referent.unit.canonical != unit.canonical:
                continue
            used = "" if sight.own else ":used"
            yield f"{referent.way}:{place}{used}", sight.bearing if place in ("same", "after") else 1.0
            between = self.scene.text[referent.end : self.start] if place == "same" else ""
            if place == "same" and len(between) <= ADJACENT:
                yield f"adjacent:{referent.way}", 1.0
            if place == "after" and sight.own and referent.start - self.end <= BEHIND:
                yield f"behind:{referent.way}", 1.0
                if referent.start - self.end <= CLOSE:
                    yield f"close:{referent.way}", 1.0
            if self._does(referent):
                yield "body:doer", 1.0
            elif referent.way == "body" and place == "same" and len(between) <= DOING:
                yield "body:near", 1.0
            if referent.way in ("title", "office") and place in ("same", "prev") and self._says(referent):
                yield f"speaker:{referent.way}", 1.0
        for each, strength in self._led:
            if each.unit.canonical == unit.canonical:
                yield f"led:{each.way}", strength

    def _does(self, referent: Referent) -> bool:
        """Return whether a body may be the grammatical subject of what the figure says."""
        if referent.way != "body" or not self.first <= referent.start < self.start:
            return False
        between = self.scene.text[referent.end : self.start]
        return len(between) <= DOING and not any(mark in PARTED or mark.isdigit() for mark in between)

    def _says(self, referent: Referent) -> bool:
        return self.scene.page.says(self.scene.page.sentence(referent.start))

    def _of_order(self, unit: Unit) -> Iterator[tuple[str, float]]:
        """Yield whether `unit` comes first or last among the areas of sentence and paragraph."""
        here, before, all_here = self._order
        if here:
            yield "last:sentence", float(here[-1] == unit.canonical)
            yield "first:sentence", float(here[0] == unit.canonical)
        elif before:
            yield "last:line", float(before[-1] == unit.canonical)
        if before:
            yield "first:line", float(before[0] == unit.canonical)
            yield "only:line", float(set(before) == {unit.canonical})
            opened = self.scene.new_paragraph(self.at) and not here
            yield "opens:line", float(opened and set(before) == {unit.canonical})
        yield "listed", float(unit.canonical in self._listed)
        yield "only", float(set(all_here) == {unit.canonical})

    @cached_property
    def _order(self) -> tuple[list[str], list[str], list[str]]:
        """The areas before the figure in its sentence, before it at all, and on both sides in its sentence."""
        named = [(sight.referent.unit.canonical, sight.place) for sight in self.areas]
        here = [name for name, place in named if place == "same"]
        before = [name for name, place in named if place != "after"]
        return here, before, [name for name, place in named if place in ("same", "after")]

    @cached_property
    def _listed(self) -> frozenset[str]:
        """The areas before the figure that share it: "A, B and C have 100 %"."""
        here = [sight.referent for sight in self.areas if sight.place == "same" and sight.own]
        listed = set()
        for one, other in zip(here[-2::-1], here[:0:-1], strict=False):
            if one.way != "named" or not LISTED.fullmatch(self.scene.text, one.end, other.start):
                break
            listed |= {one.unit.canonical, other.unit.canonical}
        return frozenset(listed if len(listed) > 1 else ())

    def _of_topic(self, unit: Unit) -> Iterator[tuple[str, float]]:
        """Yield how much the article is about `unit`, and which sort of unit it is."""
        counts, topics = self.referents.counts, self.referents.topics
        silent = ":silent" if self.silent else ""
        for rank, topic in enumerate(topics[:TOPICS]):
            if topic.canonical == unit.canonical:
                yield f"topic:{rank}{silent}", min(1.0, counts[unit.canonical] / STRONG)
        if self.referents.body and self.referents.body.canonical == unit.canonical:
            yield f"topic:body{silent}", min(1.0, self.referents.bodies[unit.canonical] / STRONG)
        if unit.canonical in self.referents.in_headline:
            yield f"headline{silent}", 1.0
        if counts.get(unit.canonical, 0.0) >= NAMED:
            yield "share", counts.get(unit.canonical, 0.0) / self.referents.total
        yield f"kind:{unit.kind}", 1.0
        if unit.kind == "body":
            yield f"body:{'ranked' if self.metric in RANKED else 'other'}", 1.0
        if unit.kind == "area" and self._undone:
            yield "undone", 1.0
        if unit.level == "country":
            yield "country", 1.0
            yield "country:topic", float(not topics)
        if topics and unit.kind == "area":
            wider = WIDTH.get(unit.level, 2) - WIDTH.get(topics[0].level, 2)
            yield ("wider" if wider > 0 else "narrower" if wider < 0 else "level"), 1.0

    @cached_property
    def _undone(self) -> bool:
        """Whether a body does what the figure says, and none that governs an area."""
        return bool(self.doers) and not any(GOVERNING.match(name) for name in self.doers)

    def _of_past(self, unit: Unit) -> Iterator[tuple[str, float]]:
        """Yield whether the figures before were of `unit`."""
        if self._carried and self._carried.canonical == unit.canonical:
            yield f"carried:{self._step}", 1.0
            if self.again:
                yield f"carried:{self._step}:metric", 1.0
            if self._another:
                yield f"carried:{self._step}:another", 1.0
        elif any(each and each.canonical == unit.canonical for each in self.found[-4:-1]):
            yield f"earlier:{self._step}", 1.0

    @cached_property
    def _step(self) -> str:
        """How far the figure before is: in the same sentence, paragraph, list, or further."""
        if not self.scene.new_sentence(self.at):
            return "sentence"
        if not self.scene.new_paragraph(self.at):
            return "line"
        return "item" if self.at and self.scene.is_next_item(self.at) else "text"

    @cached_property
    def _another(self) -> bool:
        """Whether an area is named between the figure before and this one."""
        since = self.scene.figures[self.at - 1][1] if self.at else 0
        return any(since <= sight.referent.start < self.start for sight in self.areas)

    def _nobody(self) -> Iterator[tuple[str, float]]:
        """Yield what speaks for no unit at all."""
        yield "nobody", 1.0
        yield "nobody:opinion", float(self.metric in POLLED)
        average = self.scene.stems.told(self.at, "average")
        yield "nobody:average", float(average >= AVERAGE) + average
        if average >= AVERAGE and not any(sight.place == "same" for sight in self.areas):
            yield "nobody:average:alone", 1.0
        if self.found and self._carried is None:
            yield f"nobody:carried:{self._step}", 1.0
            if self.again:
                yield f"nobody:carried:{self._step}:metric", 1.0
        page = self.scene.page
        since = max((sight.referent.end for sight in self.areas if sight.place == "same"), default=self.first)
        before = page.several(max(since, self.start - SEVERAL), self.start)
        behind = page.several(self.end, min(self.last, self.end + BEHIND))
        if before:
            yield "nobody:several", 1.0
        if behind:
            yield "nobody:of_several", 1.0
        topics = self.referents.topics
        about = topics[:1] or [sight.referent.unit for sight in self.areas[-1:]]
        if any(WIDTH.get(level, 0) >= WIDTH.get(unit.level, 2) for unit in about for level in (*before, *behind)):
            yield "nobody:peers", 1.0  # a figure of provinces is none of the province that the article is about
        if self.metric in POLLED and not any(sight.place in ("same", "after") for sight in self.areas):
            yield "nobody:polled", 1.0
        if not self.areas:
            yield "nobody:silent", 1.0
        elif not any(sight.place in ("same", "after") for sight in self.areas):
            yield "nobody:unnamed", 1.0
        weak = 1.0 - min(1.0, self.referents.counts[topics[0].canonical] / STRONG) if topics else 1.0
        yield "nobody:topic", weak
        if self._listed:
            yield "nobody:listed", 1.0
        if begins_within(self.scene.dates, self.first, self.start):
            yield "nobody:dated", 1.0
