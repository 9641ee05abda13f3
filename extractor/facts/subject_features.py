"""What speaks for a unit as the subject of a figure: where it is named, how, how often, and what was said before."""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from extractor.facts.page import begins_within
from extractor.facts.ranking import REMEMBERED, Features, Names, true
from extractor.facts.referents import GOVERNING, LISTED, WIDTH, Referent
from extractor.facts.scene import Scene
from extractor.facts.topics import STRONG, Topics
from extractor.factsheet import Unit
from extractor.metrics import Metric

MOST_BEFORE = 14  # referents of a paragraph that are looked at before a figure
MOST_AFTER = 4
BEHIND = 30  # characters between a figure and the unit behind it: "91 % in Lac Son"
SEVERAL = 120  # characters between "provinces" and a figure of theirs
CLOSE = 7  # characters between a figure and the unit that it is most surely of: "58 % in Rzhev"
DOING = 45  # characters between a body and what it did: "the ministry scrapped 12 %"
ADJACENT = 3  # characters between a name and the figure that belongs to it: "Hai Phong (91 %)"
RANKED: frozenset[Metric] = frozenset({"index_score", "satisfaction"})  # bodies are measured by these too
POLLED: frozenset[Metric] = frozenset({"opinion"})  # of people asked, not of the unit named last
AVERAGE = 0.4  # bearing of "average" from which a figure most likely speaks of no single unit
NAMING = frozenset({"named", "meant", "parent", "beside"})  # ways that speak of an area itself
PARTED = frozenset(",、;:：(")


class Sight(NamedTuple):
    """A referent as seen from a figure."""

    referent: Referent
    place: str  # "same" sentence before the figure, "after" it, the sentence before ("prev"), "far"
    bearing: float
    own: bool  # no other figure has used it up
    does: bool  # it may be the grammatical subject of what the figure says


class SubjectView:
    """The units around figure `at` of a scene, where the figures before it have the subjects `found`."""

    def __init__(
        self,
        scene: Scene,
        topics: Topics,
        at: int,
        metrics: Sequence[Metric],
        found: Sequence[Unit | None],
    ) -> None:
        self.scene = scene
        self.referents = topics.referents
        self.topics = topics
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
        self.doers = {sight.referent.unit.canonical for sight in self.sights if sight.does}
        self.silent = not self.areas and not self.doers
        self._led = self._find_led()
        self._order = self._find_order()
        self._listed = self._find_listed()
        self._undone = self._is_undone()
        self._step = scene.step(at)

    def candidates(self) -> list[tuple[Unit | None, Features]]:
        """Return all that may be the subject, each once, and what speaks for it; nobody is the last."""
        units: dict[str, Unit] = {}
        for sight in reversed(self.sights):
            units.setdefault(sight.referent.unit.canonical, sight.referent.unit)
        for unit in (*(each.unit for each, _ in self._led), self._carried, *self.topics.all):
            if unit:
                units.setdefault(unit.canonical, unit)
        places = self._places(units)
        return [*((unit, self._features(unit, places[name])) for name, unit in units.items()), (None, self._nobody())]

    def _features(self, unit: Unit, places: dict[str, float]) -> Features:
        """Return what speaks for `unit`, which stands at `places`."""
        topic = self.topics.of(unit, silent=self.silent, ranked=self.metric in RANKED, undone=self._undone)
        return Features((*topic.groups, self._of_order(unit), self._of_past(unit)), {**places, **topic.amounts})

    def _find_led(self) -> list[tuple[Referent, float]]:
        """Return the referents in the lines that announce the one of the figure, and how much these count."""
        leads = self.scene.page.outline.leads(self.start)
        return [
            (each, lead.strength)
            for lead in leads
            for each in self.referents.last_within(lead.start, lead.end, MOST_AFTER)
            if each.way != "title"
        ]

    def _sights(self) -> Iterator[Sight]:
        page, terrain, figure = self.scene.page, self.scene.name_terrain, (self.start, self.end)
        before = self.referents.last_within(min(self.line, self.first), self.start, MOST_BEFORE)
        after = self.referents.first_within(self.end, max(self.last, self.end), MOST_AFTER)
        number = page.sentence_number(self.start)
        for each in (*before, *after):
            back = number - page.sentence_number(each.start)
            place = "after" if each.start >= self.end else ("same", "prev", "far")[min(back, 2)]
            word = each.start, each.end
            bearing = terrain.bearing(word, figure) if place in ("same", "after") else 1.0
            yield Sight(each, place, bearing, self.scene.owns(self.at, word, terrain), self._does(each))

    def _places(self, units: dict[str, Unit]) -> dict[str, dict[str, float]]:
        """Return by name where and how each of `units` is named."""
        found: dict[str, dict[str, float]] = {name: {} for name in units}
        for sight in self.sights:
            referent, place = sight.referent, sight.place
            features = found[referent.unit.canonical]
            name = f"{referent.way}:{place}{'' if sight.own else ':used'}"
            features[name] = max(features.get(name, 0.0), sight.bearing)
            features.update(dict.fromkeys(self._of_sight(sight), 1.0))
        for each, strength in self._led:
            features, name = found[each.unit.canonical], f"led:{each.way}"
            features[name] = max(features.get(name, 0.0), strength)
        return found

    def _of_sight(self, sight: Sight) -> Names:
        """Return how a unit stands beside the figure."""
        referent, here = sight.referent, sight.place == "same"
        gap, behind = self.start - referent.end, referent.start - self.end
        after = sight.place == "after" and sight.own
        in_title = referent.way in ("title", "office") and sight.place in ("same", "prev")
        return _beside(
            referent.way,
            adjacent=here and gap <= ADJACENT,
            behind=after and behind <= BEHIND,
            close=after and behind <= CLOSE,
            does=sight.does,
            near=here and referent.way == "body" and gap <= DOING,
            says=in_title and self.scene.page.says(self.scene.page.sentence(referent.start)),
        )

    def _does(self, referent: Referent) -> bool:
        """Return whether a body may be the grammatical subject of what the figure says."""
        if referent.way != "body" or not self.first <= referent.start < self.start:
            return False
        between = self.scene.text[referent.end : self.start]
        return len(between) <= DOING and not any(mark in PARTED or mark.isdigit() for mark in between)

    def _of_order(self, unit: Unit) -> Names:
        """Return whether `unit` comes first or last among the areas of sentence and paragraph."""
        (here, before, all_here), name = self._order, unit.canonical
        if name not in before and name not in all_here:
            return ()
        only = set(before) == {name}
        return _ordered(
            last_here=here[-1:] == [name],
            first_here=here[:1] == [name],
            last=not here and before[-1:] == [name],
            first=before[:1] == [name],
            only=only,
            opens=only and not here and self.scene.new_paragraph(self.at),
            listed=name in self._listed,
            alone=set(all_here) == {name},
        )

    def _find_order(self) -> tuple[list[str], list[str], list[str]]:
        """Return the areas before the figure in its sentence, before it at all, and on both sides in its sentence."""
        named = [(sight.referent.unit.canonical, sight.place) for sight in self.areas]
        here = [name for name, place in named if place == "same"]
        before = [name for name, place in named if place != "after"]
        return here, before, [name for name, place in named if place in ("same", "after")]

    def _find_listed(self) -> frozenset[str]:
        """Return the areas before the figure that share it: "A, B and C have 100 %"."""
        here = [sight.referent for sight in self.areas if sight.place == "same" and sight.own]
        listed = set()
        for one, other in zip(here[-2::-1], here[:0:-1], strict=False):
            if one.way != "named" or not LISTED.fullmatch(self.scene.text, one.end, other.start):
                break
            listed |= {one.unit.canonical, other.unit.canonical}
        return frozenset(listed if len(listed) > 1 else ())

    def _is_undone(self) -> bool:
        """Whether a body does what the figure says, and none that governs an area."""
        return bool(self.doers) and not any(GOVERNING.match(name) for name in self.doers)

    def _of_past(self, unit: Unit) -> Names:
        """Return whether the figures before were of `unit`."""
        name, step = unit.canonical, self._step
        if self._carried and self._carried.canonical == name:
            return _carried(f"carried:{step}", again=self.again, another=self._another)
        if any(each and each.canonical == name for each in self.found[-4:-1]):
            return (f"earlier:{step}",)
        return ()

    @cached_property
    def _another(self) -> bool:
        """Whether an area is named between the figure before and this one."""
        since = self.scene.figures[self.at - 1][1] if self.at else 0
        return any(since <= sight.referent.start < self.start for sight in self.areas)

    def _nobody(self) -> Features:
        """Return what speaks for no unit at all."""
        average = self.scene.stems.told(self.at, "average")
        page = self.scene.page
        since = max((sight.referent.end for sight in self.areas if sight.place == "same"), default=self.first)
        before = page.several(max(since, self.start - SEVERAL), self.start)
        behind = page.several(self.end, min(self.last, self.end + BEHIND))
        main = self.topics.main
        about = [main] if main else [sight.referent.unit for sight in self.areas[-1:]]
        widths = [WIDTH.get(unit.level, 2) for unit in about]
        here = any(sight.place in ("same", "after") for sight in self.areas)
        carried, polled = bool(self.found) and self._carried is None, self.metric in POLLED
        names = {
            "nobody": True,
            "nobody:opinion": polled,
            "nobody:average:alone": average >= AVERAGE and not any(sight.place == "same" for sight in self.areas),
            "nobody:several": bool(before),
            "nobody:of_several": bool(behind),
            # a figure of provinces is none of the province that the article is about
            "nobody:peers": any(WIDTH.get(level, 0) >= width for width in widths for level in (*before, *behind)),
            "nobody:polled": polled and not here,
            "nobody:silent": not self.areas,
            "nobody:unnamed": bool(self.areas) and not here,
            "nobody:listed": bool(self._listed),
            "nobody:dated": begins_within(self.scene.page.dates, self.first, self.start),
        }
        past = _carried(f"nobody:carried:{self._step}", again=self.again, another=False) if carried else ()
        weak = 1.0 - min(1.0, self.referents.counts[main.canonical] / STRONG) if main else 1.0
        amounts = {"nobody:average": float(average >= AVERAGE) + average, "nobody:topic": weak}
        return Features((true(names), past), amounts)


@lru_cache(REMEMBERED)
def _beside(way: str, *, adjacent: bool, behind: bool, close: bool, does: bool, near: bool, says: bool) -> Names:
    return true(
        {
            f"adjacent:{way}": adjacent,
            f"behind:{way}": behind,
            f"close:{way}": close,
            "body:doer": does,
            "body:near": near and not does,
            f"speaker:{way}": says,
        }
    )


@lru_cache(REMEMBERED)
def _ordered(
    *,
    last_here: bool,
    first_here: bool,
    last: bool,
    first: bool,
    only: bool,
    opens: bool,
    listed: bool,
    alone: bool,
) -> Names:
    return true(
        {
            "last:sentence": last_here,
            "first:sentence": first_here,
            "last:line": last,
            "first:line": first,
            "only:line": only,
            "opens:line": opens,
            "listed": listed,
            "only": alone,
        }
    )


@lru_cache(REMEMBERED)
def _carried(carried: str, *, again: bool, another: bool) -> Names:
    return true({carried: True, f"{carried}:metric": again, f"{carried}:another": another})
