"""Figures that exclude each other are found, and each for what it is; figures that do not are left alone."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest

from extractor.factsheet import Article, FactSheet, Percentage, Unit
from extractor.store import Result, Writer, open_for_reading

STORY = (62.35, 71.48, 83.96)  # figures by which articles are one story
OTHER = (12.67, 44.71, 53.38)
NUMBER = count()


def article(
    value: float,
    language: str = "vi",
    day: str = "2024-05-07",
    host: str = "a",
    *,
    story: tuple[float, ...] = STORY,
    **fields: Any,
) -> Result:
    """Return an article of an outlet that says `value` of one unit and period, and the figures of its story of nothing."""
    text, number = f"Đô Lương: {value}%. {story} {next(NUMBER)}", 0
    said = {"metric": "on_time", "subject": "Đô Lương", "period": "2024-01/2024-04", **fields}
    figures = [Percentage(start=10, end=11, surface=text[10], value=value, **said)]
    figures += [Percentage(start=11 + at, end=12 + at, surface=" ", value=other) for at, other in enumerate(story)]
    unit = Unit(start=0, end=8, surface="Đô Lương", kind="area", level="district", canonical="Đô Lương")
    sheet = FactSheet(id=str(number), language=language, published=day, units=(unit,), percentages=tuple(figures))  # type: ignore[arg-type]
    return Result(Article(id=str(number), text=text, published=day, source=host), sheet)


def disagreements(path: Path, *results: Result) -> list[tuple[str, float, float]]:
    with Writer(path) as writer:
        writer.write(results)
    sql = "SELECT class, value_a, value_b FROM disagreements ORDER BY value_a, value_b"
    return [tuple(row) for row in open_for_reading(path).execute(sql)]


RETYPED = [(88.9, 89.8), (88.9, 86.9), (88.9, 8.89), (8.9, 89.0), (76.94, 79.64), (3.5, 30.5)]
NOT_RETYPED = [(88.9, 91.2), (50.0, 62.0), (4.2, 9.8)]
AGREEING = [(88.9, 88.9), (88.9, 89.0), (88.94, 88.9), (99.76, 99.8)]


@pytest.mark.parametrize(("one", "other"), RETYPED)
def test_retyped_figures(tmp_path: Path, one: float, other: float) -> None:
    found = disagreements(tmp_path / "facts.db", article(one), article(other, "en"))
    assert found == [("retyped_figure", min(one, other), max(one, other))]


@pytest.mark.parametrize(("one", "other"), NOT_RETYPED)
def test_another_figure_in_another_language_is_a_translation_slip(tmp_path: Path, one: float, other: float) -> None:
    found = disagreements(tmp_path / "facts.db", article(one), article(other, "en"))
    assert found == [("translation_slip", min(one, other), max(one, other))]


@pytest.mark.parametrize(("one", "other"), AGREEING)
def test_figures_that_differ_by_rounding_agree(tmp_path: Path, one: float, other: float) -> None:
    assert disagreements(tmp_path / "facts.db", article(one), article(other, "en")) == []


def test_another_figure_in_the_same_language_is_a_contradiction(tmp_path: Path) -> None:
    found = disagreements(tmp_path / "facts.db", article(88.9), article(91.2, host="b"))
    assert found == [("contradiction", 88.9, 91.2)]


def test_a_fall_to_a_level_is_no_fall_by_it(tmp_path: Path) -> None:
    to, by = article(4.2), article(-4.2, "ru", kind="change")
    assert disagreements(tmp_path / "facts.db", to, by) == [("translation_slip", -4.2, 4.2)]


def test_cuts_are_told_as_a_level_or_as_a_change(tmp_path: Path) -> None:
    level, change = article(30.0, metric="procedure_cut"), article(-30.0, "ru", kind="change", metric="procedure_cut")
    assert disagreements(tmp_path / "facts.db", level, change) == []


BETWEEN_STORIES = [
    ("2024-05-09", "b", "contradiction"),
    ("2024-05-07", "a", "contradiction"),
    ("2024-05-09", "a", "update"),  # the outlet takes back what it said
    ("2024-06-20", "b", "update"),
    ("2024-04-01", "b", "update"),  # the other way round
]


@pytest.mark.parametrize(("day", "host", "expected"), BETWEEN_STORIES)
def test_another_story_contradicts_or_supersedes(tmp_path: Path, day: str, host: str, expected: str) -> None:
    found = disagreements(tmp_path / "facts.db", article(88.9), article(89.8, day=day, host=host, story=OTHER))
    assert found == [(expected, 88.9, 89.8)]


OTHER_FACTS: list[dict[str, Any]] = [
    {"metric": "digitization"},
    {"kind": "target"},
    {"period": "2024"},
    {"points": True},
    {"subject": None},
    {"modifier": "le"},
    {"modifier": "approx"},
]


@pytest.mark.parametrize("fields", OTHER_FACTS)
@pytest.mark.parametrize("story", [STORY, OTHER])
def test_facts_of_something_else_do_not_disagree(
    tmp_path: Path, fields: dict[str, Any], story: tuple[float, ...]
) -> None:
    assert disagreements(tmp_path / "facts.db", article(88.9), article(91.2, "en", story=story, **fields)) == []


@pytest.mark.parametrize("story", [STORY, OTHER])
def test_districts_and_their_communes_do_not_disagree(tmp_path: Path, story: tuple[float, ...]) -> None:
    own, communes = article(88.9, subject_level="district"), article(91.2, "en", story=story, subject_level="commune")
    assert disagreements(tmp_path / "facts.db", own, communes) == []


def test_stories_that_state_no_period_do_not_disagree(tmp_path: Path) -> None:
    results = article(88.9, period=None), article(91.2, "en", period=None, story=OTHER)
    assert disagreements(tmp_path / "facts.db", *results) == []


def test_figures_that_one_article_prints_both_are_of_two_things(tmp_path: Path) -> None:
    both = article(88.9, "ja", story=(*STORY, 91.2))
    assert disagreements(tmp_path / "facts.db", article(88.9), article(91.2, "en"), both) == []


def test_a_series_counts_copies_and_translations_as_one_story(tmp_path: Path) -> None:
    results = [
        article(88.9),
        article(88.9, host="b"),
        article(88.9, "en", host="c"),
        article(88.9, story=OTHER, host="d"),
    ]
    with Writer(tmp_path / "facts.db") as writer:
        writer.write(results)
    sql = "SELECT stories, articles, languages, sources FROM {} WHERE metric = 'on_time'"
    for view in ("metric_series", "metric_values"):
        assert list(open_for_reading(tmp_path / "facts.db").execute(sql.format(view))) == [(2, 4, 2, 4)]


def test_a_department_is_no_ministry(tmp_path: Path) -> None:
    with Writer(tmp_path / "facts.db") as writer:
        writer.write(
            [body("内務省", "ja", "Bộ Nội vụ", "central", OTHER), body("内務省", "ja", "Sở Nội vụ", "province")]
        )
        writer.write([body("Department of Home Affairs", "en", "Sở Nội vụ", "province")])
    sql = "SELECT unit, ministry, surface_a, language_a, surface_b, language_b FROM unit_disagreements"
    expected = ("Sở Nội vụ", "Bộ Nội vụ", "内務省", "ja", "Department of Home Affairs", "en")
    assert list(open_for_reading(tmp_path / "facts.db").execute(sql)) == [expected]


def body(surface: str, language: str, canonical: str, level: str, story: tuple[float, ...] = STORY) -> Result:
    """Return an article that names a body."""
    result = article(50.0, language, story=story)
    unit = Unit(start=0, end=len(surface), surface=surface, kind="body", level=level, canonical=canonical)  # type: ignore[arg-type]
    text = f"{surface} {next(NUMBER)}"
    return Result(result.article.model_copy(update={"text": text}), result.sheet.model_copy(update={"units": (unit,)}))
