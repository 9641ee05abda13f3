"""The chart of a metric over time as a Vega-Lite specification."""

from collections.abc import Sequence
from typing import Any

REFORM = "2025-07-01"  # the day on which Vietnam's districts ended and its communes and provinces were merged
HEIGHT = 320
COLOURS = ("#0b6e8f", "#c2410c", "#4d7c0f", "#7c3aed", "#be185d", "#a16207", "#0f766e", "#475569")  # 4.5:1 on white


def series(points: Sequence[dict[str, Any]], title: str) -> dict[str, Any]:
    """Return the chart of `points` (rows with day, value, unit, kind, label and href), a line per unit.

    Levels are joined by lines, targets and other kinds are marks of their own; the reform of 1 July 2025 is a dashed
    line where the time shown reaches over it. A point links to its evidence.
    """
    days = [point["day"] for point in points]
    colour = {
        "field": "unit",
        "type": "nominal",
        "title": None,
        "scale": {"range": COLOURS},
        "legend": {"orient": "top"},
    }
    time = {"field": "day", "type": "temporal", "title": None, "axis": {"format": "%b %Y", "labelOverlap": True}}
    value = {"field": "value", "type": "quantitative", "title": "%", "scale": {"zero": False, "nice": True}}
    tooltip = [
        {"field": "unit", "title": "unit"},
        {"field": "label", "title": "value"},
        {"field": "period", "title": "period"},
        {"field": "corroboration", "title": "printed by"},
    ]
    layers: list[dict[str, Any]] = [
        {
            "transform": [{"filter": "datum.kind === 'level'"}],
            "mark": {"type": "line", "strokeWidth": 1.5, "opacity": 0.6},
            "encoding": {"x": time, "y": value, "color": colour},
        },
        {
            "mark": {"type": "point", "filled": True, "size": 90, "opacity": 1, "cursor": "pointer"},
            "encoding": {
                "x": time,
                "y": value,
                "color": colour,
                "shape": {"field": "kind", "type": "nominal", "title": None, "legend": {"orient": "top"}},
                "href": {"field": "href", "type": "nominal"},
                "tooltip": tooltip,
            },
        },
    ]
    if days and min(days) < REFORM < max(days):
        layers += _reform()
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "description": title,
        "width": "container",
        "height": HEIGHT,
        "data": {"values": list(points)},
        "layer": layers,
    }


def _reform() -> list[dict[str, Any]]:
    day = {"data": {"values": [{"day": REFORM}]}, "encoding": {"x": {"field": "day", "type": "temporal"}}}
    text = {
        "type": "text",
        "text": "1 July 2025: no districts any more",
        "align": "left",
        "dx": 5,
        "y": 8,
        "fontSize": 11,
    }
    return [{**day, "mark": {"type": "rule", "strokeDash": [4, 4], "color": "#888"}}, {**day, "mark": text}]
