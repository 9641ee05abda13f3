"""The chart of a metric over time as a Vega-Lite specification."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

REFORM = "2025-07-01"  # the day on which Vietnam's districts ended and its communes and provinces were merged
HEIGHT = 360
KINDS = ("level", "target", "share", "change")
SHAPES = ("circle", "triangle-up", "square", "diamond")
DAY = {"field": "day", "type": "temporal"}


def series(points: Sequence[dict[str, Any]], title: str, lines: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    """Return the chart of `points`: claims with day, label, said, holds and href, a line per unit.

    Levels are joined by lines, targets and other kinds are marks of their own. Where the time shown reaches over the
    reform of 1 July 2025, that is a dashed line; dotted ones lead through it from the last level of a unit to the first
    of each that it became, as `lines` (old, new) say. A point links to its evidence.
    """
    marks = [_mark(point) for point in points if not point["negated"]]
    days = sorted({mark["day"] for mark in marks})
    first, last = (days[0], days[-1]) if days else (REFORM, REFORM)
    point = {"type": "point", "filled": True, "size": 90, "opacity": 1, "cursor": "pointer"}
    encoding = {**_axes(first, last), "color": _colour(marks)}
    layers: list[dict[str, Any]] = [{"mark": point, "encoding": {**encoding, **_point(marks)}}]
    if any(_is_level(mark) for mark in marks):
        line = {"type": "line", "strokeWidth": 2, "opacity": 0.7}
        only = {"filter": "datum.kind === 'level' && datum.whole"}
        layers = [{"transform": [only], "mark": line, "encoding": encoding}, *layers]
    if through := list(_through(marks, lines)):
        dotted = {"type": "line", "strokeDash": [2, 3], "strokeWidth": 1.5}
        each = {**encoding, "detail": {"field": "line"}}
        layers = [{"data": {"values": through}, "mark": dotted, "encoding": each}, *layers]
    if first < REFORM < last:
        layers = [*_reform(first, last), *layers]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "description": title,
        "width": "container",
        "height": HEIGHT,
        "data": {"values": marks},
        "layer": layers,
    }


def _mark(point: dict[str, Any]) -> dict[str, Any]:
    """Return what the chart needs of a claim."""
    return {
        **{name: point[name] for name in ("day", "unit", "unit_id", "kind", "value", "label", "holds", "href", "said")},
        "whole": point["subject_level"] is None,
        "printed": f"{point['articles']} articles, {len(point['spoken'])} languages, {point['sources']} outlets",
    }


def _is_level(mark: dict[str, Any]) -> bool:
    """Whether a mark is a level that the unit itself reached: what a line may join."""
    return bool(mark["kind"] == "level" and mark["whole"])


def _through(marks: Sequence[dict[str, Any]], lines: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield both ends of each line that leads from a unit to what it became."""
    levels = [mark for mark in marks if _is_level(mark)]
    for line in lines:
        old = [mark for mark in levels if mark["unit_id"] == line["old"]]
        new = [mark for mark in levels if mark["unit_id"] == line["new"]]
        if old and new and old[-1]["day"] < new[0]["day"]:
            for end in (old[-1], new[0]):
                name = f"{line['old']}-{line['new']}"
                yield {"day": end["day"], "value": end["value"], "unit": new[0]["unit"], "line": name}


def _axes(first: str, last: str) -> dict[str, Any]:
    """Return the axes; a little room is left beside the first and the last day, so that no point sits on the edge."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    room = max((end - begin) // 25, timedelta(days=20))
    domain = [_day(begin - room), _day(end + room)]
    axis = {"format": "%b %Y", "labelOverlap": True, "grid": False, "tickCount": {"expr": "max(2, width / 90)"}}
    return {
        "x": {**DAY, "title": None, "scale": {"type": "utc", "domain": domain}, "axis": axis},
        "y": {
            "field": "value",
            "type": "quantitative",
            "title": None,
            "scale": {"zero": False, "nice": True, "padding": 12},
            "axis": {"labelExpr": "datum.label + ' %'", "tickCount": 6},
        },
    }


def _day(day: date) -> dict[str, Any]:
    return {"year": day.year, "month": day.month, "date": day.day, "utc": True}


def _colour(marks: Sequence[dict[str, Any]]) -> dict[str, Any]:
    names = list(dict.fromkeys(mark["unit"] for mark in marks))
    legend = {"orient": "top", "labelLimit": 200} if len(names) > 1 else None
    return {"field": "unit", "type": "nominal", "title": None, "scale": {"domain": names}, "legend": legend}


def _point(marks: Sequence[dict[str, Any]]) -> dict[str, Any]:
    kinds = [kind for kind in KINDS if any(mark["kind"] == kind for mark in marks)]
    return {
        "shape": {
            "field": "kind",
            "type": "nominal",
            "title": None,
            "scale": {"domain": KINDS, "range": SHAPES},
            "legend": {"orient": "top", "values": kinds} if len(kinds) > 1 else None,
        },
        "href": {"field": "href", "type": "nominal"},
        "description": {"field": "label", "type": "nominal"},
        "tooltip": [
            {"field": name, "type": "nominal", "title": title}
            for name, title in (
                ("unit", "unit"),
                ("label", "value"),
                ("said", "kind"),
                ("holds", "holds"),
                ("printed", "by"),
            )
        ],
    }


def _reform(first: str, last: str) -> list[dict[str, Any]]:
    """Return the line of the reform with its name, on the side where there is more room."""
    begin, end, day = (date.fromisoformat(each) for each in (first, last, REFORM))
    left = day - begin > end - day
    axis = {"x": _axes(first, last)["x"]}
    text = {
        "type": "text",
        "text": ["1 July 2025: districts end,", "communes and provinces merge"],
        "align": "right" if left else "left",
        "baseline": "top",
        "dx": -6 if left else 6,
        "y": 4,
        "fontSize": 11,
    }
    data = {"values": [{"day": REFORM}]}
    rule = {"type": "rule", "strokeDash": [5, 4], "strokeWidth": 1.5, "color": "#8a8f95"}
    return [{"data": data, "mark": mark, "encoding": axis} for mark in (rule, text)]
