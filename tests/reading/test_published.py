"""Dates of publication as feeds print them."""

from datetime import date

import pytest

from extractor.reading.published import parse_published

DAYS = [
    ("2024-05-07", "2024-05-07"),
    ("2024-05-07T23:30:00+07:00", "2024-05-07"),  # local, though it is 7 May in Greenwich only for half an hour more
    ("2024-05-06T22:30:00-05:00", "2024-05-06"),
    ("2024-05-07T00:30:00+07:00", "2024-05-07"),  # still 6 May in Greenwich
    ("Tue, 07 May 2024 00:30:00 +0700", "2024-05-07"),
    ("Mon, 06 May 2024 23:30:00 -0500", "2024-05-06"),
    ("2024-05-07 08:15", "2024-05-07"),
    ("20240507T081500", "2024-05-07"),
    ("2024/5/7", "2024-05-07"),
    ("07/05/2024", "2024-05-07"),
    ("7.5.2024", "2024-05-07"),
    ("05/13/2024", "2024-05-13"),  # there is no thirteenth month
    ("Thứ Tư, 22/05/2024, 08:15 (GMT+7)", "2024-05-22"),
    ("19:36, 18/08/2023", "2023-08-18"),
    ("Tue, 07 May 2024 23:30:00 GMT+7", "2024-05-07"),
    ("Tue, 7 May 2024 23:30:00 +0700", "2024-05-07"),
    ("May 7, 2024", "2024-05-07"),
    ("7 мая 2024 г., 12:00", "2024-05-07"),
    ("7 de mayo de 2024", "2024-05-07"),
    ("den 7 maj 2024", "2024-05-07"),
    ("2024年5月7日", "2024-05-07"),
    ("ngày 7 tháng 5 năm 2024", "2024-05-07"),
    (1715099400, "2024-05-07"),
    (1715099400000, "2024-05-07"),
    ("1715099400.5", "2024-05-07"),
    (None, None),
    ("", None),
    ("  ", None),
]

REFUSED = [
    "0000-00-00", "0001-01-01", "1024-05-07", "2024-02-30", "2999-01-01", "2024", "2024-05", "yesterday", "soon",
    "9" * 500, "1" * 12 + "e9", -1, 1e300, float("nan"), True, [2024, 5, 7], {"day": 7},
]  # fmt: skip


@pytest.mark.parametrize(("value", "day"), DAYS)
def test_days(value: object, day: str | None) -> None:
    found = parse_published(value, today=date(2026, 1, 1))
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize("value", REFUSED)
def test_what_is_no_day_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="is "):
        parse_published(value, today=date(2026, 1, 1))


def test_tomorrow_is_today_somewhere_the_day_after_is_nowhere() -> None:
    assert parse_published("2024-05-08", today=date(2024, 5, 7)) == date(2024, 5, 8)
    with pytest.raises(ValueError, match="in the future"):
        parse_published("2024-05-09", today=date(2024, 5, 7))
