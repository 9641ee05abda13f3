"""The dates that may be the period of a figure, and what else must be known of figures before one can choose."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.facts.dated import Dated, Dates
from extractor.facts.outline import LIKELY
from extractor.facts.scene import Scene
from extractor.metrics import Metric

MOST = 6  # dates of a sentence, on each side of a figure, that are looked at
MOST_BEFORE = 5  # dates of the paragraph before the sentence
ABOVE = 2  # dates of the paragraphs before
LONG = 2000  # characters after which a date frames nothing


class Told(NamedTuple):
    """What is known of the figures of an article when their periods are looked for, in order."""

    metrics: Sequence[Metric]
    aims: Sequence[bool]
    subjects: Sequence[str | None] = ()
    changes: Sequence[bool] = ()

    def changes_at(self, at: int) -> bool:
        """Return whether figure `at` is the amount of a change."""
        return bool(self.changes) and self.changes[at]

    def same_subject(self, at: int, other: int) -> bool:
        """Return whether two figures are of the same unit, or of none."""
        return not self.subjects or self.subjects[at] == self.subjects[other]


class Sight(NamedTuple):
    """A date as seen from a figure."""

    date: Dated
    place: str  # "same" sentence before the figure, "after" it, the sentence before ("prev"), "far", "lead", "above"
    bearing: float
    own: bool  # no other figure has used it up


def sights(scene: Scene, dates: Dates, at: int) -> Iterator[Sight]:
    """Yield the dates around figure `at`: of its sentence, of its paragraph, and of the lines above."""
    page, (start, end), (first, last) = scene.page, scene.figures[at], scene.sentence(at)
    for date in (*dates.last_within(first, start, MOST), *dates.first_within(end, last, MOST)):
        word = date.start, date.end
        bearing = scene.date_terrain.bearing(word, (start, end))
        own = scene.owns(at, word, scene.date_terrain)
        yield Sight(date, _aside(date, "same" if date.start < start else "after"), bearing, own)
    number = page.sentence_number(start)
    low = min(page.paragraph(start)[0], first)
    for date in dates.last_within(max(low, first - LONG), first, MOST_BEFORE):
        back = number - page.sentence_number(date.start)
        yield Sight(date, _aside(date, "prev" if back == 1 else "far"), 1.0, own=True)
    for lead in page.outline.leads(start):
        for date in dates.within(lead.start, lead.end):
            if date.start < low:
                yield Sight(date, _aside(date, "lead" if lead.strength > LIKELY else "above"), 1.0, own=True)
    for date in dates.last_within(max(0, low - LONG), low, ABOVE):
        yield Sight(date, _aside(date, "above"), 1.0, own=True)


def _aside(date: Dated, place: str) -> str:
    """Return `place`, or "compared" or "document" for a date that no figure holds for."""
    return next((mark for mark in ("compared", "document") if mark in date.traits.marks), place)
