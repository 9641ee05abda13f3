"""Calendar values: spelling, bounds and arithmetic."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.period import Period, Point, parse

VALUES = [
    ("2024-05-06", date(2024, 5, 6), date(2024, 5, 6)),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
    ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
    ("2024", date(2024, 1, 1), date(2024, 12, 31)),
    ("2024-01/2024-03", date(2024, 1, 1), date(2024, 3, 31)),
    ("2024-03-05/2024-06", date(2024, 3, 5), date(2024, 6, 30)),
    ("2021/2025", date(2021, 1, 1), date(2025, 12, 31)),
    ("2024/..", date(2024, 1, 1), None),
    ("../2030-06", None, date(2030, 6, 30)),
    ("XXXX-05-06", None, None),
    ("XXXX", None, None),
    ("XXXX-XX-25", None, None),
    ("XXXX-12/XXXX-05", None, None),
    ("0000-05-06", None, None),
    ("9999-12-31", date(9999, 12, 31), date(9999, 12, 31)),
]


@pytest.mark.parametrize(("value", "first", "last"), VALUES)
def test_value_is_read_written_and_bounded(value: str, first: date | None, last: date | None) -> None:
    assert str(parse(value)) == value
    assert parse(value).bounds() == (first, last)


@pytest.mark.parametrize(
    "value", ["", "..", "../..", "2024-5-6", "24", "2024-05-06T10:00", "2024/2025/2026", "2024-XX", "٢٠٢٤"]
)
def test_anything_else_is_no_value(value: str) -> None:
    with pytest.raises(ValueError, match="no calendar value"):
        parse(value)


VALID = ["2024-02-29", "XXXX-02-29", "2024-12", "0001", "9999", "2023/2024", "2024/.."]
INVALID = ["2023-02-29", "2024-04-31", "XXXX-02-30", "2024-13", "2024-00", "0000", "2025/2024", "2024-05-06/2024-05-05"]


@pytest.mark.parametrize("value", VALID)
def test_dates_of_the_calendar_are_valid(value: str) -> None:
    assert parse(value).valid


@pytest.mark.parametrize("value", INVALID)
def test_dates_of_no_calendar_are_not(value: str) -> None:
    assert not parse(value).valid


SHIFTS = [
    ("2024-01-31", {"months": 1}, "2024-02-29"),
    ("2024-02-29", {"years": 1}, "2025-02-28"),
    ("2024-12-31", {"days": 1}, "2025-01-01"),
    ("2024-05-06", {"weeks": -1}, "2024-04-29"),
    ("2024-11", {"months": 3}, "2025-02"),
    ("2024", {"years": -1}, "2023"),
    ("2024-01/2024-03", {"years": 1}, "2025-01/2025-03"),
    ("2024/..", {"years": 1}, "2025/.."),
    ("9999-12-31", {"days": 1}, None),
    ("9999-12", {"months": 1}, None),
    ("0001-01-01", {"days": -1}, None),
    ("0001", {"years": -1}, None),
    ("XXXX-05-06", {"days": 1}, None),
]


@pytest.mark.parametrize(("value", "by", "expected"), SHIFTS)
def test_shift(value: str, by: dict[str, int], expected: str | None) -> None:
    moved = parse(value).shift(**by)
    assert (str(moved) if moved else None) == expected


NEAREST = [
    ("XXXX-01", "2014-03-01", "2014-01"),
    ("XXXX-12", "2024-01-10", "2023-12"),
    ("XXXX-01-05", "2023-12-20", "2024-01-05"),
    ("XXXX-02-29", "2023-06-01", "2024-02-29"),
    ("XXXX-02-29", "2021-06-01", "2020-02-29"),
    ("XXXX-12/XXXX-05", "2022-10-31", "2022-12/2023-05"),
    ("XXXX-07-01/..", "2025-06-16", "2025-07-01/.."),
    ("../XXXX-06", "2024-02-22", "../2024-06"),
    ("XXXX-XX-25", "2024-05-06", "2024-04-25"),
    ("XXXX-XX-31", "2024-05-06", "2024-05-31"),
    ("2020-05", "2024-05-06", "2020-05"),
    ("XXXX-05-06", "9999-12-31", "9999-05-06"),
    ("XXXX-05-06", "0001-01-01", "0001-05-06"),
]


@pytest.mark.parametrize(("value", "anchor", "expected"), NEAREST)
def test_nearest_reading(value: str, anchor: str, expected: str) -> None:
    assert str(parse(value).nearest(parse(anchor))) == expected


def test_distance_and_containment() -> None:
    assert parse("2024-05").distance(parse("2024-06-03")) == 3
    assert parse("2024-05").distance(parse("2024")) == 0
    assert parse("2024/..").contains(parse("2030-01"))
    assert not parse("2024-01/2024-03").contains(parse("2024-03/2024-04"))


POINTS = st.builds(
    Point, st.none() | st.integers(0, 9999), st.none() | st.integers(1, 12), st.none() | st.integers(1, 31)
).filter(lambda point: point.month or not point.day)


@given(start=st.none() | POINTS, end=st.none() | POINTS)
def test_every_period_is_read_as_it_is_written(start: Point | None, end: Point | None) -> None:
    period = Period(start, end)
    if period.points:
        assert parse(str(period)) == period


@given(point=POINTS, years=st.integers(-10000, 10000), months=st.integers(-99, 99), days=st.integers(-9999, 9999))
def test_shifts_never_fail(point: Point, years: int, months: int, days: int) -> None:
    moved = point.shift(years=years, months=months, days=days)
    assert moved is None or moved.valid or not point.valid
