"""Figures over time as a picture that needs no script: SVG, drawn by Vega-Lite."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import vl_convert

REFORM = "2025-07-01"  # the day on which Vietnam's districts ended and its communes and provinces were merged
WIDTH, HEIGHT = 820, 300
COLOURS = ("#0b6e8f", "#c2410c", "#4d7c0f", "#7c3aed", "#be185d", "#a16207", "#0f766e", "#475569")  # 4.5:1 on white
FONT = "system-ui, 'Noto Sans', 'Noto Sans CJK JP', sans-serif"


def draw(points: Sequence[Mapping[str, Any]], title: str) -> str:
    """Return `points` (unit, series, kind, day, value, href) as an SVG element called `title`, each linked to its href.

    A line joins the levels of a series; targets and shares are marks of their own. The reform of 1 July 2025 is a
    dashed line where the time shown reaches over it.
    """
    svg: str = vl_convert.vegalite_to_svg(json.dumps(_specification(points)))
    # It stands in a page that has its own text about it, and fits any width.
    head, _, rest = svg.partition(">")
    size = f'role="img" aria-label="{_escaped(title)}" style="width: 100%; height: auto"'
    return f"{head} {size}>{rest}"


def _specification(points: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    colour = {
        "field": "unit",
        "type": "nominal",
        "scale": {"range": COLOURS},
        "legend": {"orient": "top", "title": None, "columns": 4, "labelLimit": 180, "symbolType": "stroke"},
    }
    time = {"field": "day", "type": "temporal", "title": None, "axis": {"format": "%b %Y", "tickCount": 6}}
    value = {"field": "value", "type": "quantitative", "title": "%", "scale": {"zero": False, "nice": True}}
    shape = {"field": "kind", "type": "nominal", "legend": {"orient": "top", "title": None}}
    place = {"x": time, "y": value, "color": colour}
    layers: list[dict[str, Any]] = [
        {
            "transform": [{"filter": "datum.kind === 'level'"}],
            "mark": {"type": "line", "strokeWidth": 1.5, "opacity": 0.6},
            "encoding": {**place, "detail": {"field": "series", "type": "nominal"}},
        },
        {
            "mark": {"type": "point", "filled": True, "size": 70, "opacity": 1},
            "encoding": {**place, "shape": shape, "href": {"field": "href", "type": "nominal"}},
        },
    ]
    days = [point["day"] for point in points]
    if min(days) < REFORM < max(days):
        layers += _reform(is_late=sum(day < REFORM for day in days) > len(days) / 2)
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH,
        "height": HEIGHT,
        "autosize": {"type": "fit", "contains": "padding"},
        "background": "transparent",
        "config": {"font": FONT, "view": {"stroke": None}, "axis": {"labelFontSize": 12, "titleFontSize": 12}},
        "data": {"values": [dict(point) for point in points]},
        "layer": layers,
    }


def _reform(*, is_late: bool) -> list[dict[str, Any]]:
    day = {"data": {"values": [{"day": REFORM}]}, "encoding": {"x": {"field": "day", "type": "temporal"}}}
    side = {"align": "right", "dx": -5} if is_late else {"align": "left", "dx": 5}
    words = {"type": "text", "text": "1 July 2025: districts end", **side, "y": 8, "fontSize": 11}
    return [{**day, "mark": {"type": "rule", "strokeDash": [4, 4], "color": "#777"}}, {**day, "mark": words}]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
