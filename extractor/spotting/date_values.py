"""What a phrase of the grammar stands for: its tokens become calendar points, as far as the phrase itself says them."""

from dataclasses import dataclass, replace
from typing import cast

from extractor.period import Period, Point, days_in
from extractor.spotting.date_grammar import Phrase
from extractor.spotting.date_numbers import Order, consecutive, day_and_month, full_year, is_year, order_of
from extractor.spotting.date_tokens import Token

_QUARTERS, _HALVES, _MONTHS = 4, 2, 12
_HALF_MONTH = 15  # its first half ends with this day
_DECADES = ("decade", "decadebefore", "decadesuffix", "decadeword")
_OF_ITS_YEAR = frozenset({"startofyear", "firstmonths", "reportedmonths"})
_PARTS = frozenset(
    "quarter quarterafter quarterpoint lastquarter quarters quartersbefore halfword months monthsbefore season decade "
    "decadebefore decadesuffix decadeword eradecade century centurybefore hundred".split()
)  # roles of what is no day, month or year


@dataclass(frozen=True, slots=True)
class Meaning:
    """A period, perhaps without its year, and the rule that will find the year ("now year -1")."""

    period: Period
    relative: str | None = None

    @property
    def start(self) -> Point:
        """The first point."""
        return cast(Point, self.period.start)

    @property
    def end(self) -> Point:
        """The last point."""
        return cast(Point, self.period.end)

    @property
    def closed(self) -> bool:
        """Whether it has both a start and an end."""
        return self.period.start is not None and self.period.end is not None

    def in_year(self, year: int) -> "Meaning":
        """Return the meaning with `year` where it has none of its own."""
        return replace(self, period=self.period.in_year(year))

    @property
    def points(self) -> tuple[Point, Point]:
        """The first and the last point."""
        return self.start, self.end


def meaning(phrase: Phrase, order: Order) -> Meaning | None:
    """Return what `phrase` stands for; None if no calendar has it."""
    roles = phrase.roles
    parts = not _PARTS.isdisjoint(roles)
    period = _special(roles) or (_within_year(roles) if parts else _calendar(roles, order))
    if period is None or not period.valid:
        return None
    relative = next((str(roles[role].value) for role in ("relative", "said", "saidday") if role in roles), None)
    if relative is None and ("itsyear" in roles or phrase.rule in _OF_ITS_YEAR):
        relative = "its year 0"
    return Meaning(period, relative)


def beginning(phrase: Phrase, first: Meaning, last: Meaning) -> Meaning:
    """Return `first`, the meaning of `phrase`, as its first day or month where it is the beginning of a year.

    "From the beginning of 2024 to 15 May" starts on 1 January.
    """
    early = phrase.roles.get("early")
    begins = "yearstart" in phrase.roles or (early and (early.kind == "f" or early.value))
    if not begins or first.start.month or not last.end.month:
        return first
    point = replace(first.start, month=1, day=1 if last.end.day else None)
    return replace(first, period=Period(point, point))


def joined(start: Meaning, end: Meaning) -> Meaning | None:
    """Return the range of two sides; what one of them leaves out is taken from the other. None if it runs backwards."""
    first, last = start.start, end.end
    if first.day and not first.month:
        first = replace(first, month=end.start.month, year=first.year or end.start.year)
    elif last.day and not last.month:
        last = replace(last, month=start.end.month, year=last.year or start.end.year)
    if first.year is None and not start.relative:
        first = replace(first, year=last.year)
    relative = start.relative or end.relative
    if last.year is None and first.year is not None:
        last = Period(replace(first, year=None), last).in_year(first.year).end or last
    period = Period(first, last)
    if not period.valid and first.year and first.year == last.year and start.start.year is None:
        period = Period(replace(first, year=first.year - 1), last)  # "December to May 2024"
    return Meaning(period, relative) if period.valid else None


def _special(roles: dict[str, Token]) -> Period | None:
    """Return the value of chains that mean a period by themselves."""
    if "range" in roles:
        return cast(Period, roles["range"].value)
    if "eraspan" in roles:
        first, last = (year + _number(roles["era"]) for year in roles["eraspan"].numbers)
        return Period(Point(first), Point(last)) if first < last else None
    if "consecutive" in roles:
        token = roles["consecutive"]
        return consecutive(token.numbers[0], token.numbers[1]) or _month_of_year(token)
    if "dayyear" in roles:
        day, year = cast(tuple[int, int], roles["dayyear"].value)
        return Period.of(year, _number(roles["month"]), day)
    if "chain" in roles:
        numbers = roles["chain"].numbers
        first = numbers[0] + int(roles["era"].value)  # type: ignore[arg-type]
        return Period.of(first, *numbers[1:])
    return None


def _month_of_year(token: Token) -> Period | None:
    return Period(token.value, token.value) if isinstance(token.value, Point) else None


def _within_year(roles: dict[str, Token]) -> Period | None:
    """Return the value of quarters, halves, months counted, seasons, decades and centuries."""
    year = year_of(roles)
    if "quarterpoint" in roles:
        point = cast(Point, roles["quarterpoint"].value)
        return _months(point.year, 3 * (point.month or 0) - 2, 3 * (point.month or 0))
    if quarters := _quarters(roles):
        return _months(year, 3 * quarters[0] - 2, 3 * quarters[1])
    if "halfword" in roles:
        return _half(year, _month(roles), roles)
    if "months" in roles or "monthsbefore" in roles:
        return _counted_months(year, roles)
    if "season" in roles:
        month = _number(roles["season"])
        start, end = Point(year, month), Point(year, (month + 1) % _MONTHS + 1)
        return Period(start, replace(end, year=year + 1) if year is not None and month == _MONTHS else end)
    return _many_years(roles)


def _quarters(roles: dict[str, Token]) -> tuple[int, int] | None:
    """Return the first and the last quarter meant."""
    if "lastquarter" in roles:
        return _number(roles["firstquarter"]), _number(roles["lastquarter"])
    if "quarters" in roles or "quartersbefore" in roles:
        return _counted_quarters(roles)
    quarter = _ordinal(roles, ("quarter", "quarterafter"), _QUARTERS)
    return (quarter, quarter) if quarter else None


def _counted_quarters(roles: dict[str, Token]) -> tuple[int, int] | None:
    """Return the first and the last of "the first three quarters"."""
    count = _number(roles.get("quarters") or roles["quartersbefore"])
    which = roles.get("which") or roles.get("whichafter")
    first = which is None or which.kind == "f" or which.value == 1
    return (1, count) if first and count <= _QUARTERS else None


def _half(year: int | None, month: int | None, roles: dict[str, Token]) -> Period | None:
    """Return the value of half a year, or half a month."""
    half = _number(roles["halfword"]) or _ordinal(roles, ("half", "halfafter"), _HALVES)
    if half not in (1, _HALVES):
        return None
    if month is None:
        return _months(year, 6 * half - 5, 6 * half)
    last = days_in(year, month) if half == _HALVES else _HALF_MONTH
    return Period(Point(year, month, 1 if half == 1 else _HALF_MONTH + 1), Point(year, month, last))


def _counted_months(year: int | None, roles: dict[str, Token]) -> Period | None:
    count = _number(roles.get("months") or roles["monthsbefore"])
    which = roles.get("which") or roles.get("whichafter")
    if which and which.kind == "l":
        return _months(year, _MONTHS + 1 - count, _MONTHS) if count <= _MONTHS else None
    if which and which.kind == "o" and which.value != 1:
        return None
    return _months(year, 1, count) if count <= _MONTHS else None


def _many_years(roles: dict[str, Token]) -> Period | None:
    if "eradecade" in roles:
        return _decade(_number(roles["era"]), _number(roles["eradecade"]))
    decade = next((roles[role] for role in _DECADES if role in roles), None)
    if decade:
        return _decade(0, full_year(_number(decade)))
    century = next((roles[role] for role in ("century", "centurybefore") if role in roles), None)
    if century:
        last = 100 * _number(century)
        return Period(Point(last - 99), Point(last)) if is_year(last) else None
    if "hundred" in roles:
        first = _number(roles["hundred"])
        return Period(Point(first), Point(first + 99))
    return None


def _decade(before: int, first: int) -> Period | None:
    """Return ten years from a round one; an era counts its years from the one before its first."""
    return Period(Point(before + first), Point(before + first + 9)) if first % 10 == 0 else None


def _calendar(roles: dict[str, Token], order: Order) -> Period | None:
    """Return the value of days, months and years."""
    year, month = year_of(roles), _month(roles)
    day = next(
        (
            _number(roles[role])
            for role in ("day", "countedday", "dayonly", "dayonlybefore", "weekdayday", "ordinalday")
            if role in roles
        ),
        None,
    )
    if "point" in roles:
        point = cast(Point, roles["point"].value)
        return Period.of(point.year, point.month, day or point.day)
    if "days" in roles:
        first, last = cast(tuple[int, int], roles["days"].value)
        return Period(Point(year, month, first), Point(year, month, last)) if first < last else None
    if "pair" in roles:
        pair = day_and_month(
            *cast(tuple[int, int], roles["pair"].value), order_of(order, slashed=roles["pair"].kind == "S")
        )
        return Period.of(year, pair.month, pair.day) if pair else None
    for role in ("monthpair", "pairmonth"):
        if role in roles:
            first, last = cast(tuple[int, int], roles[role].value)
            return _months(year, first, last) if first < last <= _MONTHS else None
    return Period.of(year, month, day)


def year_of(roles: dict[str, Token]) -> int | None:
    """Return the year that is printed, in full, in two digits or as the year of an era."""
    if "erayear" in roles:
        return _number(roles["erayear"]) + _number(roles["era"])
    if "shortyear" in roles:
        return full_year(_number(roles["shortyear"]))
    ordinal = _number(roles["yearordinal"]) if "yearordinal" in roles else 0
    return _number(roles["year"]) + ordinal if "year" in roles else None


def _month(roles: dict[str, Token]) -> int | None:
    return next((_number(roles[role]) for role in ("month", "monthnumber", "numbermonth") if role in roles), None)


def _months(year: int | None, first: int, last: int) -> Period | None:
    return Period(Point(year, first), Point(year, last)) if 1 <= first <= last <= _MONTHS else None


def _ordinal(roles: dict[str, Token], names: tuple[str, ...], last: int) -> int | None:
    """Return which of a year's parts: "first" and "last" are words without a number."""
    token = next((roles[name] for name in names if name in roles), None)
    if token is None:
        return None
    return {"f": 1, "l": last}.get(token.kind) or _number(token)


def _number(token: Token) -> int:
    return cast(int, token.value)
