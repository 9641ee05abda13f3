"""Numbers of dates: what digits joined by slashes, dots and dashes stand for, and what number words add up to.

A chain is a run like `12/3-11/4/2022`. Its shape spells it with `#` for one or two digits and `y` for a year of four;
dashes of all kinds are `-`. Nothing is decided here that needs the text around the chain.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from extractor.period import Period, Point

Order = Literal["dmy", "mdy", "ymd"]

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301c"
CHAIN = rf"\d++(?:[{DASHES}./,:]\d++)*+"

_PIVOT = 50  # two digits below it are years of 2000, others of 1900
_MOST_NUMBERS = 6  # of a range of two full dates
_LAST_MONTH = 12
_LAST_DAY = 31
_COMPACT = 8
_OUR_TIMES = range(1900, 2100)
_FIRST_YEAR, _LAST_YEAR = 1000, 2999
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000

_SHAPE = {1: "#", 2: "#", 4: "y"}
_SEPARATORS = {**dict.fromkeys(DASHES, "-"), **{separator: separator for separator in "./,:"}}


def full_year(number: int) -> int:
    """Return the year that two digits stand for; other numbers are years already."""
    return number if number > 99 else number + (2000 if number < _PIVOT else 1900)


def is_year(number: int) -> bool:
    """Return whether four digits may be a year at all."""
    return _FIRST_YEAR <= number <= _LAST_YEAR


def consecutive(first: int, second: int) -> Period | None:
    """Return the years 2023/24 or 23/24, which follow each other; None if these do not."""
    years = full_year(first), full_year(second) if first < _HUNDRED else first // _HUNDRED * _HUNDRED + second
    return Period(Point(years[0]), Point(years[1])) if years[1] == years[0] + 1 else None


class Chain:
    """A chain of digits and what it may mean: at most one of `point`, `pair` and `period` is not None."""

    __slots__ = ("digits", "numbers", "pair", "period", "point", "shape")

    def __init__(self, text: str, order: Order) -> None:
        self.digits: list[str] = re.findall(r"\d+", text)
        self.numbers = tuple(map(int, self.digits)) if max(map(len, self.digits)) <= 4 else ()
        separators = [_SEPARATORS[character] for character in text if character in _SEPARATORS]
        self.shape = "".join(
            _SHAPE.get(len(digits), "x") + separator
            for digits, separator in zip(self.digits, [*separators, ""], strict=True)
        )
        self.point: Point | None = None
        self.pair: tuple[int, int] | None = None
        self.period: Period | None = None
        if len(text) == _COMPACT and text.isdecimal():
            self._read_compact(text)
        elif 1 < len(self.numbers) <= _MOST_NUMBERS and "x" not in self.shape and ":" not in separators:
            self._read(separators, order)

    def _read_compact(self, text: str) -> None:
        """Read eight digits as a day of our times, year first: 20240506."""
        numbers = int(text[:4]), int(text[4:6]), int(text[6:])
        point = Point(*numbers)
        if numbers[0] in _OUR_TIMES and point.valid:
            self.point, self.numbers = point, numbers

    def _read(self, separators: list[str], order: Order) -> None:
        self.point = _point(self.numbers, self.digits, separators, order)
        if self.point is None and len(self.numbers) == 2 and self.shape[::2] == "##":
            self.pair = self.numbers[0], self.numbers[1]
        elif self.point is None:
            self.period = _range(self.numbers, self.digits, separators, order)


def day_and_month(first: int, second: int, order: Order) -> Point | None:
    """Return the day that two numbers stand for in the local order, else in the other one; None if neither exists."""
    by_order = Point(None, second, first) if order == "dmy" else Point(None, first, second)
    assert by_order.month is not None
    other = Point(None, by_order.day, by_order.month)
    return next((point for point in (by_order, other) if point.valid), None)


def order_of(order: Order, *, slashed: bool) -> Order:
    """Return the order of a day joined by slashes, or by dots or dashes: no language writes 02.09 for 9 February."""
    return order if slashed or order == "ymd" else "dmy"


def _point(numbers: Sequence[int], digits: Sequence[str], separators: Sequence[str], order: Order) -> Point | None:
    """Read one year, month or day; a day without a year is left to the context, and so not read here."""
    shape = "".join(_SHAPE[len(part)] for part in digits)
    kinds = set(separators)
    if len(kinds) > 1 and separators not in (["/", ","], ["/", "-"]):  # 28/5-2024
        return None
    if shape == "y##" and kinds <= {"-", "/", "."}:
        return _valid(Point(*numbers))
    if shape == "##y" and kinds <= {"-", "/", ".", ","}:
        return _dated(
            numbers, numbers[2], order_of(order, slashed=separators[0] == "/")
        )  # 09.02.2024 is a day in February
    if shape == "###" and all(len(part) == 2 for part in digits[2:]) and kinds <= {"-", "/", "."}:
        loose = {"/": 0, "-": 1 if order == "mdy" else 2, ".": 2}[separators[0]]  # 1.2.13 is a version
        two_digits = sum(len(part) == 2 for part in digits[:2])
        return _two_digit_year(numbers, separators[0], order) if two_digits >= loose else None
    if shape in {"y#", "#y"} and kinds <= {"-", "/", "."}:
        year, month = numbers if shape == "y#" else numbers[::-1]
        return _valid(Point(year, month))
    return None


def _two_digit_year(numbers: Sequence[int], separator: str, order: Order) -> Point | None:
    if order == "ymd":
        return _valid(Point(full_year(numbers[0]), *numbers[1:]))
    return _dated(numbers, full_year(numbers[2]), order_of(order, slashed=separator == "/"))


def _dated(numbers: Sequence[int], year: int, order: Order) -> Point | None:
    point = day_and_month(numbers[0], numbers[1], "dmy" if order == "dmy" else "mdy")
    return _valid(Point(year, point.month, point.day)) if point else None


def _valid(point: Point) -> Point | None:
    return point if point.valid and is_year(point.year or 0) else None


def _range(numbers: Sequence[int], digits: Sequence[str], separators: Sequence[str], order: Order) -> Period | None:
    shape = "".join(_SHAPE[len(part)] for part in digits)
    for at, separator in enumerate(separators, start=1):
        if shape == "y#" and numbers[1] > _LAST_MONTH:
            return _joined(Point(numbers[0]), Point(numbers[0] // 100 * 100 + numbers[1]))  # 1960-73
        halves = 2 * at == len(numbers)
        if (separator == "-" and (len(set(separators)) > 1 or halves)) or (separator == "/" and halves):
            start = _side(numbers[:at], digits[:at], separators[: at - 1], order)
            end = _side(numbers[at:], digits[at:], separators[at:], order)
            if start and end and (period := _joined(start, end)):
                return period
    return None


def _side(numbers: Sequence[int], digits: Sequence[str], separators: Sequence[str], order: Order) -> Point | None:
    if len(numbers) == 1 and len(digits[0]) == 4:
        return _valid(Point(numbers[0]))
    if len(numbers) == 1:
        return Point(day=numbers[0]) if 1 <= numbers[0] <= _LAST_DAY else None
    if len(numbers) == 2 and all(len(part) < 3 for part in digits):
        return (
            day_and_month(numbers[0], numbers[1], order_of(order, slashed=separators[0] == "/"))
            if separators[0] != "-"
            else None
        )
    return _point(numbers, digits, separators, order)


def _joined(start: Point, end: Point) -> Period | None:
    """Return the range, with what one side leaves out taken from the other."""
    if start.day and not start.month and end.day:
        start = Point(end.year, end.month, start.day)
    elif end.day and not end.month and start.month:
        end = Point(start.year, start.month, end.day)
    elif start.day and not start.month and not end.day and start.day <= _LAST_MONTH:
        start = Point(end.year, start.day)  # 1-3/2024: months
    elif start.day and not start.month:
        return None
    start = start if start.year else Point(end.year, start.month, start.day)
    end = end if end.year else Point(start.year, end.month, end.day)
    period = Period(start, end)
    return period if period.valid and start != end else None


def compose(values: Iterable[int]) -> int | None:
    """Return the number that the values of number words make, or None: 1000, 900, 90, 9 is 1999, as is 19, 90, 9.

    Digits read out one by one (二〇二四) make a number too.
    """
    parts = list(values)
    if len(parts) > 1 and all(part < _TEN for part in parts):
        return int("".join(map(str, parts))) if len(parts) == len("2024") else None
    total = current = 0
    for before, part in zip([None, *parts], parts, strict=False):
        if part == _THOUSAND:
            total, current = total + max(1, current) * _THOUSAND, 0
        elif part == _HUNDRED or (part == _TEN and 0 < current < _TEN):
            current = 0 if before == 0 else max(1, current) * part  # "không trăm": no hundred
        elif _TEN <= current < _HUNDRED and part >= _TEN and not total:
            current = current * _HUNDRED + part  # nineteen eighty-six
        elif current % 10 ** len(str(part)) == 0:
            current += part
        else:
            return None
    return total + current
