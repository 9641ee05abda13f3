"""Any date of any shape, rendered with the words of a lexicon, is read back; and hostile text takes linear time."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.languages import LANGUAGES, lexicon
from extractor.languages.lexicon import DateWords
from extractor.period import Period, Point
from tests.linear import grows_linearly
from tests.spotting.dates import spotter

DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))
QUARTERS = st.integers(1, 4)


def _first(words: frozenset[str]) -> str:
    return min(words, key=lambda word: (len(word), word)) if words else ""


def _longest(words: frozenset[str]) -> str:
    return max(words, key=lambda word: (len(word), word)) if words else ""


def _year(words: DateWords, year: int) -> str:
    return f"{year}年" if "年" in words.year_after else f"năm {year}" if "năm" in words.year_before else str(year)


def _month(words: DateWords, month: int, form: int = 0) -> str:
    names = [name for name in words.months[month - 1] if name not in words.month_homonyms] or list(
        words.months[month - 1]
    )
    if names:
        return names[form % len(names)]
    return f"{month}{_first(words.month_after)}"


def _counted(words: DateWords, day: int) -> str:
    return f"{day}{_first(words.day_after)}"


def _worded(words: DateWords, day: date, form: int) -> str:
    month = _month(words, day.month, form)
    parts = {"d": _counted(words, day.day), "m": month, "y": _year(words, day.year)}
    joint = "" if words.order == "ymd" else " "
    order = "dmy" if words.order == "mdy" and form % 2 else words.order
    return joint.join(parts[part] for part in order)


def _numeric(words: DateWords, day: date, form: int) -> str:
    sign = "/-."[form % 3]
    order = "dmy" if words.order == "mdy" and sign != "/" else words.order
    parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year}"}
    return sign.join(parts[part] for part in order)


def _iso(words: DateWords, day: date, form: int) -> str:
    return day.isoformat()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("render", [_worded, _numeric, _iso])
@settings(max_examples=60, deadline=None)
@given(day=DAYS, form=st.integers(0, 11))
def test_days(language: str, render: Callable[[DateWords, date, int], str], day: date, form: int) -> None:
    rendered = render(lexicon(language).dates, day, form)
    found = [(found.surface, found.value) for found in spotter(language).find(f"({rendered})")]
    assert found == [(rendered, day.isoformat())]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(first=DAYS, second=DAYS, form=st.integers(0, 11))
def test_ranges(language: str, first: date, second: date, form: int) -> None:
    words = lexicon(language).dates
    start, end = sorted((first, second))
    rendered = [_worded(words, day, 0) for day in (start, end)]
    text = f"({rendered[0]} - {rendered[1]})"
    found = [found.value for found in spotter(language).find(text)]
    expected = Period(Point(start.year, start.month, start.day), Point(end.year, end.month, end.day))
    assert found == [str(expected)]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=40, deadline=None)
@given(day=DAYS, form=st.integers(0, 11))
def test_months_and_years(language: str, day: date, form: int) -> None:
    words = lexicon(language).dates
    parts = (_month(words, day.month, form), _year(words, day.year))
    rendered = "".join(reversed(parts)) if words.order == "ymd" else " ".join(parts)
    assert [found.value for found in spotter(language).find(f"({rendered})")] == [f"{day.year}-{day.month:02}"]
    alone = f"({_year(words, day.year)})"
    assert [found.value for found in spotter(language).find(alone)] == [f"{day.year}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_form_is_read(language: str) -> None:
    words = lexicon(language).dates
    for month, forms in enumerate(words.months, start=1):
        for form in forms:
            text = f"6 {form} 2024" if language != "vi" else f"ngày 6 {form} 2024"
            assert [found.value for found in spotter(language).find(text)] == [f"2024-{month:02}-06"], form


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ordinal_is_a_day(language: str) -> None:
    words = lexicon(language).dates
    for form, day in words.ordinals.items():
        text = f"({form} {_month(words, 1)} 2024)"
        assert [found.value for found in spotter(language).find(text)] == [f"2024-01-{day:02}"], form


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("quarter", [1, 2, 3, 4])
def test_every_quarter_word_is_read(language: str, quarter: int) -> None:
    words = lexicon(language).dates
    for form in words.quarters:
        text = f"({quarter}{form} {_year(words, 2024)})"
        expected = f"2024-{3 * quarter - 2:02}/2024-{3 * quarter:02}"
        assert [found.value for found in spotter(language).find(text)] == [expected], form


HOSTILE = [
    "1/", "1", "2024-", "từ ngày ", "1.", "1,", "from 1 to ", "5/6-", "Q", "1 2 ", "May ", "mai ", "年", "1年", "三",
    "令和", "twenty ", "двадцать ", "tjugo", "2020-2025", " of ", "and ", "1 and ", "den 1 ", "с 1 по ", "de 1 a ",
    "IV", "'s", "\n", "٣", "first ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_time_is_linear(language: str, piece: str) -> None:
    assert grows_linearly(lambda text: list(spotter(language).find(text)), piece)


NAUGHTY = [
    "",
    " ",
    "\x00",
    "İ 5 May 2024",
    "ſeptember 2024",
    "5\u00a0May",
    "०५/०६/२०२४",
    "²⁰²⁴",
    "①",
    "\U0001f4c5 2024",
    "9" * 5000,
]


@pytest.mark.parametrize("text", NAUGHTY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_offsets_always_hold(language: str, text: str) -> None:
    for found in spotter(language).find(text):
        assert text[found.start : found.end] == found.surface


@given(text=st.text(st.sampled_from("0123456789/-.,: từđếnngàtháfromtoMay5月年日de enero мая"), max_size=60))
@settings(max_examples=150, deadline=None)
def test_anything_is_read_without_fail(text: str) -> None:
    for language in LANGUAGES:
        for found in spotter(language).find(text):
            assert text[found.start : found.end] == found.surface
            assert Period.parse(found.value).valid
