"""How a figure is claimed: reached or aimed at, denied or not, compared with when, of which level, and who says so."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from extractor.facts.dated import EARLIER, Dates
from extractor.facts.scene import Scene
from extractor.factsheet import FactSheet, Level, PercentageKind, Person, Status, Unit

M = TypeVar("M", Person, Unit)

BASES = {"compared", *EARLIER}  # marks of dates that a change is compared with
BEARS = 0.3  # bearing from which a word of plans or forecasts makes a figure one
SOFT = 0.5  # what a word of plans must bear, of what words of duty do
NEGATION = 40  # characters before a figure within which a negation stands
LEVEL = 90  # characters between a level word and its figure
BEHIND = 16  # characters between a figure and the level word behind it: "64 % at district level"
SOURCE = 30  # characters between a word of saying and the body that says it


class Speaker(NamedTuple):
    """Who says what a sentence says."""

    name: str
    identity: str | None


class Statuses:
    """Tells how the figures of one article are claimed."""

    def __init__(self, scene: Scene, sheet: FactSheet, dates: Dates) -> None:
        self.scene = scene
        self.dates = dates
        people: list[Person] = [*sheet.officials, *sheet.persons]
        self.people = sorted(people, key=lambda person: person.start)
        self.bodies = sorted((unit for unit in sheet.units if unit.kind == "body"), key=lambda unit: unit.start)
        self._speakers: dict[tuple[int, int], Speaker | None] = {}

    def of(self, at: int, kind: PercentageKind, period: str | None) -> dict[str, object]:
        """Return the fields of figure `at`, of which `kind` and `period` are known, that tell how it is claimed."""
        speaker = self._speaker(at)
        return {
            "status": self._status(at, kind),
            "negated": self._is_negated(at),
            "base": self._base(at, kind, period),
            "subject_level": self._level(at),
            "speaker": speaker and speaker.name,
            "speaker_id": speaker and speaker.identity,
        }

    def _status(self, at: int, kind: PercentageKind) -> Status:
        words = self.scene.cues(at)
        told = self.scene.stems.told
        if told(at, "forecast") >= BEARS and not words.present.search(self.scene.before(at)):
            return "forecast"
        if kind != "target":
            return "reached"
        return "plan" if told(at, "plan") >= max(BEARS, SOFT * told(at, "duty")) else "target"

    def _is_negated(self, at: int) -> bool:
        """Return whether the text says that figure `at` was not reached."""
        words = self.scene.cues(at)
        return bool(
            words.negations.search(self.scene.before(at, NEGATION)) or words.negated.match(self.scene.after(at))
        )

    def _base(self, at: int, kind: PercentageKind, period: str | None) -> str | None:
        """Return the date value that a change is compared with."""
        if kind != "change":
            return None
        start, end = self.scene.figures[at]
        first, last = self.scene.clause(start, end)
        marked = [date for date in self.dates.within(first, last) if BASES & set(date.traits.marks)]
        nearest = min(marked, key=lambda date: max(date.start - end, start - date.end), default=None)
        if nearest is None or nearest.value == period:
            return None
        return (len(nearest.value) == len("YYYY") and nearest.like(period)) or nearest.value

    def _level(self, at: int) -> Level | None:
        """Return the level of the offices or parts that figure `at` is of: "at commune level"."""
        start, end = self.scene.figures[at]
        words = self.scene.cues(at)
        since = max(self.scene.sentence(at)[0], start - LEVEL, self.scene.figures[at - 1][1] if at else 0)
        before = self.scene.page.hits("level", since, start)
        behind = self.scene.page.hits("level", end, min(self.scene.sentence(at)[1], end + BEHIND))
        found = before[-1:] or behind[:1]
        return words.level_of[found[0].stem] if found else None

    def _speaker(self, at: int) -> Speaker | None:
        sentence = self.scene.sentence(at)
        if sentence not in self._speakers:
            self._speakers[sentence] = self._found(*sentence)
        return self._speakers[sentence]

    def _found(self, first: int, last: int) -> Speaker | None:
        """Return the person named beside a word of saying in a sentence, else the body right beside one."""
        sayings = self.scene.page.hits("saying", first, last)
        if not sayings:
            return None
        people = _within(self.people, first, last)
        gap = {id(each): min(_distance(each, hit.start, hit.end) for hit in sayings) for each in people}
        person = min(people, key=lambda each: gap[id(each)], default=None)
        if person:
            return Speaker(person.canonical or person.surface, person.official_id)
        bodies = _within(self.bodies, first, last)
        near = [each for each in bodies if any(_distance(each, hit.start, hit.end) <= SOURCE for hit in sayings)]
        return Speaker(near[0].canonical, near[0].unit_id) if near else None


def _within(mentions: Sequence[M], start: int, end: int) -> Sequence[M]:
    low = bisect_left(mentions, start, key=lambda mention: mention.start)
    return mentions[low : bisect_left(mentions, end, lo=low, key=lambda mention: mention.start)]


def _distance(mention: Person | Unit, start: int, end: int) -> int:
    return max(mention.start - end, start - mention.end, 0)
