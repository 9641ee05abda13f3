"""Numbers in digits and in words."""

import pytest

from extractor.languages import lexicon
from extractor.spotting.numbers import NumberReader
from extractor.spotting.spans import Spans

PRINTED = [
    ("en", "88.9", "", 88.9),
    ("en", "15,123", "", 15123),
    ("en", "96,7", "", 96.7),
    ("en", "1,234.5", "", 1234.5),
    ("en", "0,125", "", 0.125),
    ("es", "6.67", "", 6.67),
    ("es", "1.250", "", 1250),
    ("es", "1.250", "un 6.67% antes", 1.25),  # the text prints decimal points
    ("es", "101231,4323", "", 101231.4323),
    ("vi", "21.995.000", "", 21995000),
    ("sv", "1 873", "", 1873),
    ("ru", "12,400", "", 12.4),
    ("es", ",08", "", 0.08),
]

SPELLED = [
    ("en", "fifty two thousand three hundred and forty-seven", 52347),
    ("en", "one hundred and five", 105),
    ("en", "two million", 2_000_000),
    ("vi", "hai mươi lăm", 25),
    ("vi", "một trăm linh năm", 105),
    ("vi", "một nghìn không trăm hai mươi", 1020),
    ("ja", "二百四十", 240),
    ("ja", "三千二百五十", 3250),
    ("ja", "二万五千", 25000),
    ("ja", "八五", 85),
    ("sv", "etthundratjugofem", 125),
    ("sv", "tre tusen tvåhundra", 3200),
    ("ru", "сорок две тысячи пятьсот", 42500),
    ("ru", "девяносто восемь", 98),
    ("es", "mil 020", 1020),
    ("es", "tres mil 250", 3250),
    ("es", "cincuenta y dos mil trescientos cuarenta y siete", 52347),
    ("es", "ciento veinticinco", 125),
    ("es", "1 873", 1873),
]

NONSENSE = [("en", "five twenty"), ("vi", "năm mười"), ("sv", "tre tjugo"), ("ru", "пять двадцать"), ("es", "dos diez")]

WHOLE = [
    ("en", "it was eight point zero five", "eight point zero five", 8.05),
    ("en", "one year twenty", "twenty", 20),
    ("vi", "một năm mười lăm", "mười lăm", 15),
    ("vi", "trong năm 2019, 50", "50", 50),
    ("vi", "đạt 82, 5", "82, 5", 82.5),
    ("vi", "tháng 6, 50", "50", 50),
    ("sv", "fem och en halv", "fem och en halv", 5.5),
    ("ru", "восемьдесят с половиной", "восемьдесят с половиной", 80.5),
    ("es", "menos dos", "menos dos", -2),
    ("ja", "数十", None, 0),
    ("en", "often", None, 0),
    ("en", "covid-19", "19", 19),
    ("en", "from 35-40", "40", 40),
    ("en", "fell -0.5", "-0.5", -0.5),
]


@pytest.mark.parametrize(("language", "printed", "text", "value"), PRINTED)
def test_printed_numbers(language: str, printed: str, text: str, value: float) -> None:
    assert NumberReader(lexicon(language).numbers).parse(printed, text) == value


@pytest.mark.parametrize(("language", "surface", "value"), SPELLED)
def test_counts(language: str, surface: str, value: float) -> None:
    assert NumberReader(lexicon(language).numbers).parse_count(surface) == value


@pytest.mark.parametrize(("language", "surface"), NONSENSE)
def test_words_that_make_no_number(language: str, surface: str) -> None:
    assert NumberReader(lexicon(language).numbers).parse_count(surface) is None


@pytest.mark.parametrize(("language", "text", "surface", "value"), WHOLE)
def test_number_at_the_end(language: str, text: str, surface: str | None, value: float) -> None:
    found = NumberReader(lexicon(language).numbers).before(text, len(text), 0)
    assert (found and text[found.start : found.end]) == surface
    assert found is None or found.value == value


def test_spans_touch() -> None:
    spans = Spans([(10, 30), (12, 14), (40, 41)])
    asked = [(0, 10), (9, 11), (20, 22), (30, 40), (40, 50)]
    assert [spans.touch(*span) for span in asked] == [False, True, True, False, True]
    assert not Spans([]).touch(0, 5)
