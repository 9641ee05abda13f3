"""For when does a figure hold? The date that bears most on it, else that of the figure before."""

from calendar import monthrange

from extractor.facts.evidence import USED_UP
from extractor.facts.scene import Scene
from extractor.factsheet import Date

ENOUGH = 0.1  # bearing from which a date counts
CARRIED = 0.2  # what the period of the figure before counts, in the same sentence
CARRIED_ON = 0.13  # and in a later sentence of the paragraph
LENGTH_OF_DAY = 10  # YYYY-MM-DD


def periods(scene: Scene, dates: tuple[Date, ...]) -> list[str | None]:
    """Return the period of each figure of `scene`, in order."""
    able = [date for date in dates if _dates_a_figure(scene, date)]
    spans = [(date.start, date.end) for date in able]
    found: list[str | None] = []
    for at in range(len(scene.figures)):
        best, period = ENOUGH, None
        if found and not scene.new_paragraph(at):
            best, period = max(best, CARRIED_ON if scene.new_sentence(at) else CARRIED), found[-1]
        for number, bearing in scene.bearings(at, spans):
            if bearing > best:
                best, period = bearing, able[number].value
        found.append(period)
    return found


def _dates_a_figure(scene: Scene, date: Date) -> bool:
    """Return whether figures may hold for `date`: no single day, but the last of a month, or where "as of" leads."""
    if "/" in date.value or len(date.value) < LENGTH_OF_DAY:
        return True
    before = scene.lower[max(0, date.start - 30) : date.start]
    return _ends_month(date.value) or bool(scene.cues(date.start).ends["as_of"].search(before))


def _ends_month(day: str) -> bool:
    if "X" in day:
        return False
    year, month, number = map(int, day.split("-"))
    return 1 <= month <= 12 and number == monthrange(max(year, 1), month)[1]


def lies_ahead(period: str, day: str) -> bool:
    """Return whether the date value `period` ends after `day`, or is a term ("by 2025") not yet over on that day."""
    start, _, end = period.rpartition("/")
    if end == ".." or "X" in period or "X" in day:
        return False
    return end > day[: len(end)] or (start == ".." and end >= day[: len(end)])
