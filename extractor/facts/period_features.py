"""What speaks for a date as the period of a figure: where it stands, of what sort it is, and what was said before."""

from collections.abc import Container, Iterator, Sequence
from functools import cached_property

from extractor.facts.dated import Dated, Dates, last_of, sort_of
from extractor.facts.period_names import Figure, of_neighbour, of_standing, of_value
from extractor.facts.period_sights import Sight, Told, sights
from extractor.facts.ranking import Features, Names, true
from extractor.facts.scene import Scene
from extractor.metrics import Metric

BACK = 3  # figures back
ADJACENT = 12  # characters between a date and the figure that belongs to it: "5 % in July"
TOUCHING = 3
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
        present = bool(scene.cues(at).present.search(scene.before(at)))
        self.figure = Figure(
            self._role(), "aim" if self.aim else "fact", self.metric in LASTING, self.metric in UNFRAMED, present
        )
        self.sights = list(sights(scene, dates, at))
        self.here = [sight for sight in self.sights if self._is_here(sight)]
        self._ends = self._find_ends()
        self._nearest = self._find_nearest()
        self._step = scene.step(at)

    def _is_here(self, sight: Sight) -> bool:
        return self.first <= sight.date.start < self.last

    def candidates(self) -> list[tuple[str | None, Features]]:
        """Return all that may be the period, and what speaks for each; none at all is the last.

        What speaks for a value, whoever names it, speaks for each of the dates that do.
        """
        shared: dict[str, dict[str, None]] = {}
        for value, name in (*self._of_past(), *self._of_heading()):
            shared.setdefault(value, {})[name] = None
        asof = {each.date.value for each in self.sights if "as_of" in each.date.traits.marks}
        found: list[tuple[str | None, Features]] = []
        told: set[str] = set()
        for number, sight in enumerate(self.sights):
            groups = self._of_sight(number, sight)
            for value, how in self._readings(sight):
                told.add(value)
                read = (how, f"{how}:{sight.place}") if how else ()
                sort = f"until:{sort_of(value)}" if how == "until" else _sort(value, asof)
                amounts = {sight.place: sight.bearing, "often": self.dates.share(value)}
                found.append(
                    (
                        value,
                        Features((*groups, read, tuple(shared.get(value, ())), self._of_value(value, sort)), amounts),
                    )
                )
        for value, names in shared.items():
            if value not in told:
                groups = tuple(names), self._of_value(value, _sort(value, asof))
                found.append((value, Features(groups, {"often": self.dates.share(value)})))
        return [*found, (None, self._none())]

    def _of_heading(self) -> Iterator[tuple[str, str]]:
        """Yield that a value is the one of the headings."""
        opening = self.dates.opening
        if opening:
            yield opening, "opening"
            yield opening, f"opening:{self.figure.kind}"
            if self._listed:
                yield opening, "opening:listed"

    def _readings(self, sight: Sight) -> Iterator[tuple[str, str]]:
        """Yield the values that a date may mean for a figure, and how it is read."""
        value, traits = sight.date.value, sight.date.traits
        if traits.sort == "term" and not self.aim and self.dates.when(value) != "ahead":
            yield value.removeprefix("../"), "until"
            return
        like = self._like(sight.date) if traits.earlier else None
        if like:
            yield like, f"like:{traits.earlier}"
        if not like or "year_before" not in traits.marks:
            yield value, ""
        if traits.sort == "years":
            first, _, last = value.partition("/")
            if self.figure.role != "level":
                yield first, f"first:{self.figure.role}"
                yield last, f"last:{self.figure.role}"

    def _like(self, date: Dated) -> str | None:
        """Return the period spoken of, in the earlier year that `date` names or, if none is named, a year before."""
        apart = [each.date for each in self.sights if each.date != date and not each.date.traits.earlier]
        here = [each.value for each in reversed(apart) if self.first <= each.start < self.last]
        frames = (*here, *reversed(self.found[-BACK:]), *(each.value for each in apart))
        return next(filter(None, (date.like(frame) for frame in frames)), None)

    def _of_sight(self, number: int, sight: Sight) -> tuple[Names, ...]:
        """Return where and how a date stands."""
        traits = sight.date.traits
        names = of_standing(sight.place, traits, self.figure, own=sight.own, nearest=number in self._nearest)
        return (names, self._of_neighbour(sight)) if self._is_here(sight) else (names,)

    def _of_neighbour(self, sight: Sight) -> Names:
        """Return how a date stands to the figure in its sentence, and to other dates there."""
        date = sight.date
        before = date.start < self.start
        gap = self.start - date.end if before else date.start - self.end
        span = (date.end, self.start) if before else (self.end, date.start)
        passed = self.scene.has_figure(*span)
        return of_neighbour(
            sight.place,
            self.figure.role,
            self._order(date),
            touching=gap <= TOUCHING,
            adjacent=gap <= ADJACENT,
            shut=self._is_shut_in(date),
            passed=passed,
            between=passed and self.scene.has_figure(self.first, min(date.start, self.start)),
            parted=self.scene.text.find(";", *span) >= 0,
            sole=len(self._ends) == 1,
        )

    def _find_ends(self) -> list[str]:
        """Return the ends of the usable dates of the sentence."""
        return [last_of(each.date.value) for each in self.here if each.date.traits.usable]

    def _order(self, date: Dated) -> str:
        """Return whether a date is the latest or the oldest of several."""
        latest, oldest = max(self._ends, default=""), min(self._ends, default="")
        if latest == oldest:
            return ""
        end = last_of(date.value)
        return "latest" if end == latest else "oldest" if end == oldest else ""

    def _is_shut_in(self, date: Dated) -> bool:
        """Return whether a date stands in brackets, and the figure does not."""
        text = self.scene.text
        if date.start < self.start:
            opened = text.rfind("(", self.first, date.start)
            return opened > text.rfind(")", self.first, date.start) and text.find(")", date.end, self.start) >= 0
        opened = text.rfind("(", self.end, date.start)
        return opened >= 0 and text.find(")", self.end, date.start) < opened

    def _of_value(self, value: str, sort: str) -> Names:
        """Return what sort of date a value is, and how it lies to the day of the article."""
        began = self.metric == "reorganization" and sort == "open"
        return of_value(self.figure.kind, sort, self.dates.when(value), began=began)

    def _of_past(self) -> Iterator[tuple[str, str]]:
        """Yield what the figures before hold for."""
        if not self.found:
            return
        carried = self.found[-1]
        if carried:
            for name in ("", *self._turns()):
                yield carried, f"carried:{self._step}{name}"
            if self._step == "line" and self._follows:
                yield carried, "carried:next"
        for value in self.found[-BACK:-1]:
            if value:
                yield value, f"earlier:{self._step}"
        last = next((at for at in range(self.at - 1, -1, -1) if self._same_sort(at)), None)
        again = None if last is None else self.found[last]
        if again:
            name = f"again:{self.figure.kind}"
            yield again, name
            yield again, f"{name}:{self._step}"
            if self._listed:
                yield again, f"{name}:listed"
            if self.figure.lasting:
                yield again, "again:lasting"

    def _turns(self) -> Names:
        """Return how this figure goes on from the one before, or turns away from it."""
        told, before = self.told, self.at - 1
        same, elsewhere = told.metrics[before] == self.metric, not told.same_subject(self.at, before)
        return true(
            {
                f":{self.figure.role}": True,
                ":metric": same,
                ":compared": same and elsewhere,
                ":lasting": same and self.figure.lasting,
                ":turn": told.aims[before] != self.aim,
                ":move": told.changes_at(before) != self.change,
                ":elsewhere": elsewhere,
                ":redated": self._redated,
                ":present": self.figure.present,
            }
        )

    def _same_sort(self, other: int) -> bool:
        """Return whether another figure measures the same; of aims, whether it is an aim."""
        if self.aim:
            return self.told.aims[other]
        return self.told.metrics[other] == self.metric and self.told.aims[other] == self.aim

    def _none(self) -> Features:
        """Return what speaks for no period at all."""
        carried = bool(self.found) and self.found[-1] is None
        step = f"none:carried:{self._step}"
        names = {
            "none": True,
            f"none:{self.figure.role}": True,
            "none:silent": not self.here,
            "none:undated": not self._ends,
            step: carried,
            f"{step}:metric": carried and self.told.metrics[self.at - 1] == self.metric,
            f"{step}:aim": carried and self.told.aims[self.at - 1] == self.aim,
            "none:present": self.figure.present,
            "none:survey": self.figure.unframed,
            "none:other": self.metric == "other",
            "none:line": self.scene.new_paragraph(self.at),
        }
        return Features((true(names),), {"none:dates": 1.0 / (1 + len(self.dates.all))})

    def _find_nearest(self) -> frozenset[int]:
        """Return the numbers of the usable dates that stand nearest in their place."""
        nearest: dict[str, int] = {}
        for number, sight in enumerate(self.sights):
            if sight.date.traits.usable and (sight.place != "after" or "after" not in nearest):
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


def _sort(value: str, asof: Container[str]) -> str:
    """Return the sort of a date value as it is read here: a day may be the one up to which is counted."""
    sort = sort_of(value)
    return "as_of" if sort in ("day", "month_end") and value in asof else sort
