"""How the levels of a unit move over time."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.console import SPARKS, sparkline
from extractor.store import Question, find_trends, open_for_reading
from tests.stores import articles, store


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "facts.db"
    told = {"2024-01-31": ["Na Rì district: 60 %."], "2024-02-29": ["Na Rì district: 72.5 %.", "Na Rì district: 99 %."]}
    for day, texts in told.items():
        store(path, articles(*texts, "Ba Bể district: 80 %.", published=day))
    store(path, articles("Na Rì district: 72.5 % again.", published="2024-02-29"))
    return path


def test_first_last_and_what_lies_between(facts: Path) -> None:
    trends = find_trends(open_for_reading(facts), Question(metric="on_time"))
    assert [(trend["unit"], trend["values"], trend["change"]) for trend in trends] == [
        ("Na Rì", [("2024-01-31", 60.0), ("2024-02-29", 72.5)], 12.5),
        ("Ba Bể", [("2024-01-31", 80.0)], 0.0),
    ]


def test_the_command_prints_a_line_a_unit(facts: Path) -> None:
    result = CliRunner().invoke(main, ["query", "--db", str(facts), "--trend", "--unit", "Na Ri"])
    assert result.output.split() == [
        *"unit what from first trend last to change".split(),
        *("Na", "Rì"), *"Processed on or before time 2024-01-31 60 ▁█ 72.5 2024-02-29 +12.5".split(),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "bars"),
    [([1, 2, 3], "▁▅█"), ([5], "▄"), ([5, 5], "▄▄"), ([100, 0], "█▁"), ([0, 100, 50, 75], "▁█▅▆")],
)
def test_sparklines(values: list[float], bars: str) -> None:
    assert sparkline(values) == bars


def test_a_sparkline_stays_short() -> None:
    assert len(sparkline(list(range(1000)))) == SPARKS
