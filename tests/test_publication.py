"""When an article was published, from the feed, its dateline or its address."""

from datetime import date

import pytest

from extractor import Article, FactSheet
from extractor.boilerplate import boilerplate
from extractor.pipeline import Extractor
from extractor.publication import Publication, publication

BODY = {
    "vi": "Trong quý đầu năm, tỷ lệ hồ sơ nộp trực tuyến của huyện Đô Lương tăng nhanh, cao hơn cùng kỳ của năm trước.",
    "en": "The share of files that came in online in Do Luong district rose fast in the first months, the district said.",
    "ja": "ドゥルオン県人民委員会は、今年に入って受け付けた申請のうちオンラインで届いたものの割合が大きく伸びたと発表した。",
    "sv": "Andelen ärenden som kom in digitalt i distriktet Do Luong ökade snabbt under årets första månader, enligt kommittén.",
    "ru": "Доля заявлений, которые поступили онлайн в районе Долуонг, быстро росла в первые месяцы года, сообщили власти.",
    "es": "La proporción de expedientes en línea del distrito de Do Luong creció mucho en los primeros meses, según el comité.",
}
DATELINES = [
    ("vi", "Thứ Tư, 22/05/2024, 08:15 (GMT+7)"),
    ("vi", "Cập nhật lúc 06:20, 22/05/2024"),
    ("en", "May 22, 2024 | 16:42"),
    ("en", "Published 22 May 2024, 04:00 EAT"),
    ("ja", "2024年5月22日 9時30分"),
    ("ja", "令和6年5月22日(水)"),
    ("sv", "Publicerad 22 maj 2024"),
    ("sv", "2024-05-22 06.00"),
    ("ru", "22 мая 2024, 17:08 (GMT+6)"),
    ("ru", "22.05.2024, среда, 09:40"),
    ("es", "19:36, 22/05/2024"),
    ("es", "Por Lucía Ferrándiz | 22 de mayo de 2024"),
]
TODAY = date(2026, 1, 1)
READER = Extractor()


def published(text: str, *, today: date = TODAY, **fields: str) -> Publication:
    article = Article.model_validate({"id": "a", "text": text, **fields})
    result = READER.mentions(article, text)
    assert isinstance(result, tuple)
    context, sheet = result
    return publication(
        article, context, sheet.model_copy(update={"boilerplate": boilerplate(context, sheet)}), today=today
    )


@pytest.mark.parametrize(("language", "line"), DATELINES)
def test_datelines(language: str, line: str) -> None:
    found = published(f"Do Luong\n{line}\n{BODY[language]}", language=language)
    assert found.day == "2024-05-22"
    assert (found.reason or "").startswith("dateline: ")


OPENINGS = [
    ("vi", "Lào Cai, 22/5/2024 - ", True),
    ("en", "HANOI, May 22, 2024 — ", True),
    ("en", "(Do Luong) 22 May 2024: ", True),
    ("ru", "ДОЛУОНГ, 22 мая 2024 г. ", True),
    ("sv", "22/05/2024 – ", True),
    ("es", "HANÓI, 22 de mayo de 2024.- ", True),
    ("en", "On 22 May 2024, ", False),  # the day of the news
    ("vi", "Sáng 22/5/2024, ", False),
    ("ja", "2024年5月22日、", False),
]


@pytest.mark.parametrize(("language", "opening", "is_dateline"), OPENINGS)
def test_datelines_that_open_the_first_paragraph(language: str, opening: str, is_dateline: bool) -> None:
    found = published(f"Do Luong\n{opening}{BODY[language]}", language=language)
    assert found.day == ("2024-05-22" if is_dateline else None)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://bao.example/2024/05/21/tin.html", "2024-05-21"),
        ("https://bao.example/tin-20240521.html", "2024-05-21"),
        ("https://bao.example/tin-20240521081534123.htm", "2024-05-21"),
        ("https://bao.example/news/2024-5-21", "2024-05-21"),
        ("https://bao.example/2024/13/45/tin.html", None),
        ("https://bao.example/2024/05/tin.html", None),
        ("https://bao.example/id-1202405219999", None),
        ("https://bao.example/tin?day=20240521", None),
        ("https://bao.example/2031/05/21/tin.html", None),  # not yet
    ],
)
def test_addresses(url: str, day: str | None) -> None:
    assert published(BODY["en"], url=url).day == day


def test_the_feed_comes_first_then_the_dateline() -> None:
    text, url = f"Do Luong\n22/05/2024 08:15\n{BODY['en']}", "https://bao.example/2024/05/21/tin.html"
    assert published(text, url=url, published="2024-05-23") == ("2024-05-23", "said by the feed or page", ())
    assert published(text, url=url).day == "2024-05-22"
    assert published(BODY["en"], url=url).reason == "address: 2024/05/21"


def test_a_dateline_months_away_is_told() -> None:
    found = published(f"Do Luong\n22/05/2024 08:15\n{BODY['en']}", published="2025-01-07")
    assert found.day == "2025-01-07"
    [check] = found.checks
    assert (check.kind, check.ok) == ("published", False)
    assert "the dateline says 2024-05-22, 230 days away" in check.detail


def test_no_day_after_that_of_reading_or_download() -> None:
    text = f"Do Luong\n22/05/2024 08:15\n{BODY['en']}"
    assert published(text, today=date(2024, 5, 20)).day is None
    assert published(text, downloaded="2024-05-21").day is None
    late = published(text, published="2024-06-01", downloaded="2024-05-30")
    assert late.day == "2024-05-22"
    assert "published 2024-06-01 is after 2024-05-30" in late.checks[0].detail


def test_what_is_no_day_is_left_as_it_was_given() -> None:
    assert published(BODY["en"], published="2024-05").day == "2024-05"


def test_years_are_resolved_against_the_dateline() -> None:
    text = f"Do Luong\n18/08/2023 19:36\n{BODY['en']} The commune is to report on August 25."
    sheet = READER.extract(Article(id="a", text=text))
    assert isinstance(sheet, FactSheet)
    assert (sheet.published, sheet.anchor) == ("2023-08-18", "2023-08-18")
    assert "2023-08-25" in [each.value for each in sheet.dates]
