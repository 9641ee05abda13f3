"""Values and days as a reader is shown them."""

import pytest

from extractor.serving.words import period_words, unit_words, value_words

PERIODS = [
    ("2024", "2024"),
    ("2024-05", "May 2024"),
    ("2024-05-07", "7 May 2024"),
    ("2024-01/2024-06", "January – June 2024"),
    ("2023-10/2024-03", "October 2023 – March 2024"),
    ("2021/2025", "2021 – 2025"),
    ("2024-01-01/2024-05-15", "1 January – 15 May 2024"),
    ("2024-05-01/2024-05-15", "1 – 15 May 2024"),
    ("2020-12-15/2021-12-10", "15 December 2020 – 10 December 2021"),
    ("../2030", "by the end of 2030"),
    ("../2024-04", "by the end of April 2024"),
    ("../2024-04-15", "by 15 April 2024"),
    ("2024/..", "from 2024"),
    ("XXXX-05-06", "6 May"),
    ("no period", "no period"),
]


@pytest.mark.parametrize(("period", "words"), PERIODS)
def test_periods(period: str, words: str) -> None:
    assert period_words(period) == words


def test_without_a_period_the_day_of_the_article_counts() -> None:
    assert period_words(None, "2024-05-07") == "as of 7 May 2024"
    assert period_words(None) == "no date"


VALUES = [(88.9, "eq", 0, "88.9 %"), (90.0, "ge", 0, "≥ 90 %"), (-4.2, "approx", 1, "≈ −4.2 points")]


@pytest.mark.parametrize(("value", "modifier", "points", "words"), VALUES)
def test_values(value: float, modifier: str, points: int, words: str) -> None:
    assert value_words({"value": value, "modifier": modifier, "points": points}) == words


@pytest.mark.parametrize(
    ("kind", "level", "words"),
    [
        ("area", "district", "district"),
        ("area", "other", "area"),
        ("body", "province", "public body of a province"),
        ("body", "central", "central public body"),
    ],
)
def test_units(kind: str, level: str, words: str) -> None:
    assert unit_words({"kind": kind, "level": level}) == words
