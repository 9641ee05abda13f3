"""What the store writes for programs, in words for readers: values, days, periods, units and offices."""

from collections.abc import Mapping
from typing import Any

from extractor.period import Period, Point

SIGNS = {"eq": "", "gt": "> ", "ge": "≥ ", "lt": "< ", "le": "≤ ", "approx": "≈ "}
MONTHS = "January February March April May June July August September October November December".split()
DASH = " – "
CLASSES = {
    "contradiction": "contradiction",
    "retyped_figure": "retyped figure",
    "translation_slip": "translation slip",
    "update": "later figure",
}


def value_words(fact: Mapping[str, Any]) -> str:
    """Return the value of a figure as a table shows it: `≥ 85 %`, `−4.2 points`."""
    number = f"{fact['value']:g}".replace("-", "−")
    return f"{SIGNS.get(fact['modifier'], '')}{number} {'points' if fact['points'] else '%'}"


def day_words(day: str | None) -> str:
    """Return `2024-05-07` as 7 May 2024; what is no day as it is."""
    try:
        return _point(Period.parse(day or "").points[0])
    except ValueError:
        return day or ""


def period_words(period: str | None, day: str | None = None) -> str:
    """Return what a figure holds for: a period of the fact sheet, or if none is stated the `day` of its article."""
    if period is None:
        return f"as of {day_words(day)}" if day else "no date"
    try:
        parsed = Period.parse(period)
    except ValueError:
        return period
    if parsed.start is None and parsed.end:
        return f"by {'' if parsed.end.day else 'the end of '}{_point(parsed.end)}"
    if parsed.end is None and parsed.start:
        return f"from {_point(parsed.start)}"
    return _interval(parsed.start, parsed.end) if parsed.start and parsed.end else period


def _interval(start: Point, end: Point) -> str:
    if start == end:
        return _point(start)
    if start.year == end.year and start.month:  # the year once, and the month
        shared = start.month == end.month and start.day
        start = Point(None, None if shared else start.month, start.day)
    return f"{_point(start)}{DASH}{_point(end)}"


def _point(point: Point) -> str:
    parts = [
        str(point.day) if point.day else "",
        MONTHS[point.month - 1] if point.month and point.month <= len(MONTHS) else "",
        str(point.year) if point.year else "",
    ]
    return " ".join(part for part in parts if part)


def unit_words(unit: Mapping[str, Any]) -> str:
    """Return what a unit is: `district`, `public body of a province`."""
    if unit["kind"] != "body":
        return "area" if unit["level"] == "other" else str(unit["level"])
    return {"other": "public body", "central": "central public body"}.get(
        unit["level"], f"public body of a {unit['level']}"
    )


def plain(name: str | None) -> str:
    """Return a name of a vocabulary in words: `deputy_director` is deputy director."""
    return (name or "").replace("_", " ")


def count_words(number: int, one: str, several: str | None = None) -> str:
    """Return `1,204 articles`, `1 article`."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
