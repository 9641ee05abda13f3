"""Odd and hostile text: no crash, and no more than linear time."""

import time

import pytest

from extractor import extract
from extractor.facts import state
from extractor.factsheet import Context, FactSheet, Percentage, Ratio, Sentence, Unit
from tests.linear import grows_linearly

SIZE = 100


@pytest.mark.parametrize(
    "piece",
    ["5% ", "5% , ", "rose by 5% and ", "\n- 5%", "files online 5%; ", "(5%) ", "giảm còn 5%, ", "から5%へ", "İ5%", "\x00 5% ", "+5%"],
)  # fmt: skip
def test_time_is_linear(piece: str) -> None:
    short, long = _time(piece, SIZE), _time(piece, 8 * SIZE)
    assert long < 24 * short + 0.5


@pytest.mark.parametrize("text", ["", " ", "\n\n", "%", "5%", "5%5%5%", "İ" * 50 + "5%"])
def test_odd_text_is_no_error(text: str) -> None:
    sheet = state(Context(text, ()), FactSheet(id="test", language="en", percentages=tuple(_figures(text))))
    assert all(text[figure.start : figure.end] == figure.surface for figure in sheet.percentages)


def _time(piece: str, count: int) -> float:
    text = piece * count
    figures = tuple(_figures(text))
    units = tuple(
        Unit(start=f.start, end=f.start + 1, surface="5", kind="area", level="other", canonical="A")
        for f in figures[::3]
    )
    ratios = tuple(Ratio(start=f.start, end=f.start + 1, surface="5", value=(5, 6)) for f in figures[::5])
    sheet = FactSheet(id="test", language="en", percentages=figures, units=units, ratios=ratios)
    started = time.process_time()
    state(Context(text, (Sentence(0, len(text), "en"),)), sheet)
    return time.process_time() - started


def _figures(text: str) -> list[Percentage]:
    found, at = [], text.find("5%")
    while at >= 0:
        found.append(Percentage(start=at, end=at + 2, surface="5%", value=5))
        at = text.find("5%", at + 2)
    return found


@pytest.mark.parametrize(
    "piece",
    [
        "5 files (", "of 9 files 1 ", "together 5 files ", "from 5 files to 4 files, up 2 files ", "5% the remaining 5% ",
        "of which 5 files ", "9 files: 5 files and 4 files, ", "1 points from 2 to 3 ", "2031-2025 ", "\n9 files, ",
    ],
)  # fmt: skip
def test_checks_take_linear_time(piece: str) -> None:
    assert grows_linearly(lambda text: extract(text, language="en"), piece)
