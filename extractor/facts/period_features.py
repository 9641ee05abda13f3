"""What speaks for a date as the period of a figure: where it stands, of what sort it is, and what was said before."""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property

from extractor.facts.dated import Dated, Dates, is_over, is_stretch, sort_of, year_earlier
from extractor.facts.period_sights import Sight, Told, sights
from extractor.facts.scene import Scene
from extractor.metrics import Metric

BACK = 3  # figures back
ADJACENT = 12  # characters between a date and the figure that belongs to it: "5 % in July"
TOUCHING = 3
RECENT = 1  # years between a date and the article that look back on it
UNFRAMED: frozenset[Metric] = frozenset({"opinion", "satisfaction"})  # a survey has its own date
LASTING: frozenset[Metric] = frozenset({"index_score", "satisfaction"})  # of one year all through an article


class PeriodView:
    """The dates around figure `at` of a scene, where the figures before it have the periods `found`."""

    def __init__(self, scene: Scene, dates: Dates, at: int, told: Told, found: Sequence[str | None]) -> None:
        self.scene, self.dates, self.at, self.told, self.found = scene, dates, at, told, found
        self.start, self.end = scene.figures[at]
        self.first, self.last = scene.sentence(at)
        self.aim = told.aims[at]
        self.change = told.changes_at(at)
        self.metric = told.metrics[at]
        self.sights = list(sights(scene, dates, at))
        self.here = [sight for sight in self.sights if self.first <= sight.date.start < self.last]
        self.role = self._role()

    def candidates(self) -> list[tuple[str | None, dict[str, float]]]:
        """Return all that may be the period, and what speaks for each; none at all is the last.

        What speaks for a value, whoever names it, speaks for each of the dates that do.
        """
        shared: dict[str, dict[str, float]] = {}
        for value, name, amount in (*self._of_past(), *self._of_heading()):
            shared.setdefault(value, {})[name] = amount
        found: list[tuple[str | None, dict[str, float]]] = []
        for number, sight in enumerate(self.sights):
            for value, how in self._readings(sight):
                features = dict(self._of_sight(number, sight))
                if how:
                    features |= {how: 1.0, f"{how}:{sight.place}": 1.0}
                found.append((value, features))
        told = {value for value, _ in found}
        found += [(value, {}) for value in shared if value not in told]
        asof = {each.date.value for each in self.sights if "as_of" in each.date.marks}
        for named, features in found:
            features.update(shared.get(str(named), {}))
            features.update(self._of_value(str(named), _sort(str(named), features, asof)))
        return [*found, (None, dict(self._none()))]

    def _of_heading(self) -> Iterator[tuple[str, str, float]]:
        """Yield that a value is the one of the headings."""
        opening = self.dates.opening
        if opening:
            yield opening, "opening", 1.0
            yield opening, f"opening:{self._kind}", 1.0
            if self._listed:
                yield opening, "opening:listed", 1.0

    def _readings(self, sight: Sight) -> Iterator[tuple[str, str]]:
        """Yield the values that a date may mean for a figure, and how it is read."""
        date = sight.date
        if date.sort == "term" and not self.aim and self._when(date.value) != "ahead":
            yield date.value.removeprefix("../"), "until"
            return
        yield date.value, ""
        if date.sort == "years":
            first, _, last = date.value.partition("/")
            if self.role != "level":
                yield first, f"first:{self.role}"
                yield last, f"last:{self.role}"
        elif date.sort == "year" and "earlier" in date.marks:
            here = [each.date.value for each in self.here]
            frames = [*reversed(here), *reversed(self.found[-BACK:]), *(each.date.value for each in self.sights)]
            earlier = next((year for frame in frames if (year := year_earlier(frame, date.value))), None)
            if earlier:
                yield earlier, "year_earlier"

    def _of_sight(self, number: int, sight: Sight) -> Iterator[tuple[str, float]]:
        """Yield where and how a date stands."""
        date, place = sight.date, sight.place
        yield place, sight.bearing
        yield f"{place}:{date.sort}", 1.0
        yield f"{place}:{self.role}", 1.0
        for mark in date.marks:
            yield f"{mark}:{place}", 1.0
            yield f"{mark}:{self.role}", 1.0
        ranked = ":index" if self.metric in LASTING else ""
        ways = {
            f"planned:{place}:{self._kind}": date.planned,
            f"opens:{place}": date.opens,
            f"frames:{place}": date.frames,
            f"said:{place}:{date.sort}": date.said,
            f"ranked:{place}{ranked}": date.ranked,
            f"used:{place}": not sight.own,
            f"survey:{place}": self.metric in UNFRAMED,
            f"survey:frames:{place}": self.metric in UNFRAMED and date.frames,
            f"present:{place}": self._present,
            f"nearest:{place}": number in self._nearest,
            f"nearest:{place}:{self._kind}": number in self._nearest and date.usable,
        }
        yield from ((way, 1.0) for way, true in ways.items() if true)
        if sight in self.here:
            yield from self._of_neighbour(sight)

    def _of_neighbour(self, sight: Sight) -> Iterator[tuple[str, float]]:
        """Yield how a date stands to the figure in its sentence, and to other dates there."""
        date, place = sight.date, sight.place
        before = date.start < self.start
        gap = self.start - date.end if before else date.start - self.end
        if gap <= TOUCHING:
            yield f"touching:{place}", 1.0
        if gap <= ADJACENT:
            yield f"adjacent:{place}", 1.0
        span = (date.end, self.start) if before else (self.end, date.start)
        if self._is_shut_in(date):
            yield f"shut:{place}", 1.0
        if self.scene.has_figure(*span):
            yield f"passed:{place}", 1.0
            if self.scene.has_figure(self.first, min(date.start, self.start)):
                yield f"between:{place}", 1.0
        if ";" in self.scene.text[span[0] : span[1]]:
            yield f"parted:{place}", 1.0
        ends = [_end(each.date.value) for each in self.here if each.date.usable]
        if len(ends) == 1:
            yield f"sole:{place}", 1.0
        elif ends and max(ends) != min(ends):
            if _end(date.value) == max(ends):
                yield f"latest:{self.role}", 1.0
            elif _end(date.value) == min(ends):
                yield f"oldest:{self.role}", 1.0

    def _is_shut_in(self, date: Dated) -> bool:
        """Return whether a date stands in brackets, and the figure does not."""
        text = self.scene.text
        if date.start < self.start:
            opened = text.rfind("(", self.first, date.start)
            return opened > text.rfind(")", self.first, date.start) and text.find(")", date.end, self.start) >= 0
        opened = text.rfind("(", self.end, date.start)
        return opened >= 0 and text.find(")", self.end, date.start) < opened

    def _of_value(self, value: str, sort: str) -> Iterator[tuple[str, float]]:
        """Yield what sort of date a value is, and how it lies to the day of the article."""
        yield f"{self._kind}:{sort}", 1.0
        yield f"{self._kind}:{self._when(value)}", 1.0
        yield f"sort:{sort}", 1.0
        yield "often", min(1.0, self.dates.share(value))
        if self.metric == "reorganization" and sort == "open":
            yield "began", 1.0

    def _when(self, value: str) -> str:
        anchor, end = self.dates.anchor, _end(value)
        if anchor is None or "X" in value or not end.strip("."):
            return "undated"
        if is_stretch(value) and is_over(value, anchor):
            return "past" if int(anchor[:4]) - int(end[:4]) > RECENT else "recent"
        if end > anchor[: len(end)]:
            return "ahead" if self.dates.published else "undated"  # the text may be of later than its last full date
        return "current"

    def _of_past(self) -> Iterator[tuple[str, str, float]]:
        """Yield what the figures before hold for."""
        if not self.found:
            return
        carried = self.found[-1]
        if carried:
            for name in ("", *self._turns()):
                yield carried, f"carried:{self._step}{name}", 1.0
            if self._step == "line" and self._follows:
                yield carried, "carried:next", 1.0
        for value in self.found[-BACK:-1]:
            if value:
                yield value, f"earlier:{self._step}", 1.0
        last = next((at for at in range(self.at - 1, -1, -1) if self._same_sort(at)), None)
        again = None if last is None else self.found[last]
        if again:
            name = f"again:{self._kind}"
            yield again, name, 1.0
            yield again, f"{name}:{self._step}", 1.0
            if self._listed:
                yield again, f"{name}:listed", 1.0
            if self.metric in LASTING:
                yield again, "again:lasting", 1.0

    def _turns(self) -> Iterator[str]:
        """Yield how this figure goes on from the one before, or turns away from it."""
        told, before = self.told, self.at - 1
        same, elsewhere = told.metrics[before] == self.metric, not told.same_subject(self.at, before)
        yield f":{self.role}"
        ways = {
            ":metric": same,
            ":compared": same and elsewhere,
            ":lasting": same and self.metric in LASTING,
            ":turn": told.aims[before] != self.aim,
            ":move": told.changes_at(before) != self.change,
            ":elsewhere": elsewhere,
            ":redated": self._redated,
            ":present": self._present,
        }
        yield from (way for way, true in ways.items() if true)

    def _same_sort(self, other: int) -> bool:
        """Return whether another figure measures the same; of aims, whether it is an aim."""
        if self.aim:
            return self.told.aims[other]
        return self.told.metrics[other] == self.metric and self.told.aims[other] == self.aim

    def _none(self) -> Iterator[tuple[str, float]]:
        """Yield what speaks for no period at all."""
        yield "none", 1.0
        yield f"none:{self.role}", 1.0
        usable = [sight for sight in self.here if sight.date.usable]
        if not self.here:
            yield "none:silent", 1.0
        if not usable:
            yield "none:undated", 1.0
        if self.found and self.found[-1] is None:
            yield f"none:carried:{self._step}", 1.0
            if self.told.metrics[self.at - 1] == self.metric:
                yield f"none:carried:{self._step}:metric", 1.0
            if self.told.aims[self.at - 1] == self.aim:
                yield f"none:carried:{self._step}:aim", 1.0
        if self._present:
            yield "none:present", 1.0
        if self.metric in UNFRAMED:
            yield "none:survey", 1.0
        if self.metric == "other":
            yield "none:other", 1.0
        if self.scene.new_paragraph(self.at):
            yield "none:line", 1.0
        yield "none:dates", 1.0 / (1 + len(self.dates.all))

    @cached_property
    def _nearest(self) -> frozenset[int]:
        """The numbers of the usable dates that stand nearest in their place."""
        nearest: dict[str, int] = {}
        for number, sight in enumerate(self.sights):
            if sight.date.usable and (sight.place != "after" or "after" not in nearest):
                nearest[sight.place] = number
        return frozenset(nearest.values())

    def _role(self) -> str:
        """Return what figure this is: an aim, the amount of a change, where one began or ended, or a level."""
        if self.aim:
            return "aim"
        if self.change:
            return "change"
        if self.scene.is_origin(self.at):
            return "origin"
        if self.at and self.scene.is_origin(self.at - 1) and not self.scene.new_sentence(self.at):
            return "goal"
        return "level"

    @cached_property
    def _kind(self) -> str:
        return "aim" if self.aim else "fact"

    @cached_property
    def _present(self) -> bool:
        return bool(self.scene.cues(self.at).present.search(self.scene.before(self.at)))

    @cached_property
    def _listed(self) -> bool:
        """Whether the figure stands in a list or table."""
        outline = self.scene.page.outline
        return outline.is_item(outline.number(self.start)) or outline.column(self.start) is not None

    @cached_property
    def _redated(self) -> bool:
        """Whether a date stands between the figure before and this one."""
        return bool(self.dates.within(self.scene.figures[self.at - 1][1], self.start))

    @cached_property
    def _follows(self) -> bool:
        """Whether the figure before stands in the sentence before."""
        number = self.scene.page.sentence_number
        return number(self.start) - number(self.scene.figures[self.at - 1][0]) == 1

    @cached_property
    def _step(self) -> str:
        """How far the figure before is: in the same sentence, paragraph, list, or further."""
        if not self.scene.new_sentence(self.at):
            return "sentence"
        if not self.scene.new_paragraph(self.at):
            return "line"
        return "item" if self.at and self.scene.is_next_item(self.at) else "text"


def _sort(value: str, features: Mapping[str, float], asof: Container[str]) -> str:
    """Return the sort of a date value as it is read here: a day may be the one up to which is counted."""
    sort = sort_of(value)
    if "until" in features:
        return f"until:{sort}"
    return "as_of" if sort in ("day", "month_end") and value in asof else sort


def _end(value: str) -> str:
    """Return the last year, month or day of a date value; of what is open its start."""
    start, _, end = value.rpartition("/")
    return start if end == ".." else end
