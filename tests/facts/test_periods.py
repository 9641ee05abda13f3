"""For when figures hold."""

import pytest

from extractor import Article, Extractor
from extractor.facts import state
from extractor.facts.dated import lies_ahead
from extractor.factsheet import Language
from tests.facts.pages import page

SENTENCES: list[tuple[Language, str, list[str | None]]] = [
    # in the sentence
    ("en", "In [2023](date 2023) [91%](% 91) of files were settled on time.", ["2023"]),
    ("vi", "[6 tháng đầu năm 2024](date 2024-01/2024-06), [91%](% 91) hồ sơ đúng hạn, [2%](% 2) trễ hạn.", ["2024-01/2024-06", "2024-01/2024-06"]),
    ("ja", "[2023年](date 2023)の期限内処理率は[91%](% 91)だった。", ["2023"]),
    ("sv", "Under [första kvartalet 2024](date 2024-01/2024-03) kom [91 %](% 91) in digitalt.", ["2024-01/2024-03"]),
    ("ru", "За [2023 год](date 2023) в срок решено [91 %](% 91) дел.", ["2023"]),
    ("es", "De [enero a julio](date 2024-01/2024-07) el [38 %](% 38) salió fuera de plazo.", ["2024-01/2024-07"]),
    # each figure its own
    ("en", "Late files fell from [5%](% 5) in [July](date 2023-07) to [1%](% 1) in [August](date 2023-08).", ["2023-07", "2023-08"]),
    ("ja", "遅延は[7月](date 2023-07)の[5%](% 5)から[8月](date 2023-08)の[1%](% 1)に減った。", ["2023-07", "2023-08"]),
    ("es", "Bajó del [5 %](% 5) en [julio](date 2023-07) al [1 %](% 1) en [agosto](date 2023-08).", ["2023-07", "2023-08"]),
    ("vi", "Hồ sơ trễ giảm từ [5%](% 5) trong [tháng 7](date 2023-07) xuống [1%](% 1) trong [tháng 8](date 2023-08).", ["2023-07", "2023-08"]),
    # not what it is compared with
    ("en", "PAR INDEX for [2023](date 2023) is [88%](% 88), up [2 percentage points](% 2) compared with [2022](date 2022).", ["2023", "2023"]),
    ("vi", "PAR INDEX [năm 2023](date 2023) đạt [88%](% 88), tăng [2%](% 2) so với [năm 2022](date 2022).", ["2023", "2023"]),
    ("sv", "PAR INDEX för [2023](date 2023) är [88 %](% 88), en ökning med [2 %](% 2) jämfört med [2022](date 2022).", ["2023", "2023"]),
    ("ru", "PAR INDEX за [2023 год](date 2023) – [88 %](% 88), на [2 %](% 2) больше, чем в [2022-м](date 2022).", ["2023", "2023"]),
    ("es", "El PAR INDEX de [2023](date 2023) es del [88 %](% 88), un [2 %](% 2) más que en [2022](date 2022).", ["2023", "2023"]),
    ("ja", "[2023年](date 2023)のPAR INDEXは[2022年](date 2022)より[2%](% 2)高い[88%](% 88)だ。", ["2023", "2023"]),
    # an interval frames what follows, but no survey
    ("en", "[From January to May](date 2024-01/2024-05) the office took in 2,316 files. [98%](% 98) were on time.\n[95%](% 95) are satisfied.", ["2024-01/2024-05", None]),
    ("vi", "[Từ 1/1 đến 15/5](date 2024-01-01/2024-05-15), huyện nhận 2.316 hồ sơ. Đúng hạn đạt [98%](% 98).\nMới có [46%](% 46) ký số.", ["2024-01-01/2024-05-15", "2024-01-01/2024-05-15"]),
    # terms
    ("en", "[By 2025](date ../2025), [90%](% 90) of files are to be digitised and [60%](% 60) paid online.", ["../2025", "../2025"]),
    ("sv", "Minst [90 %](% 90) ska digitaliseras [senast 2025](date ../2025).", ["../2025"]),
    # days: of a meeting, and to which is counted
    ("en", "On [May 6](date 2024-05-06) the team learnt that [90%](% 90) of files came online.", [None]),
    ("vi", "Tính đến [ngày 30/11](date 2023-11-30), [90%](% 90) hồ sơ đã số hóa.", ["2023-11-30"]),
    ("en", "As of [15 March 2024](date 2024-03-15), [90%](% 90) of files were digitised.", ["2024-03-15"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "periods"), SENTENCES)
def test_periods(language: Language, sentence: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in state(*page(sentence, language)).percentages] == periods


YEAR_EARLIER = [
    "In the first nine months of 2023, 45% of files came online. In the same period of 2022 the rate was 35.8%.",
    "In nine months 45% of files came online, against 35.8% a year earlier.",
    "En los nueve primeros meses de 2023 llegó el 45 %. En el mismo período de 2022 la tasa fue del 35,8 %.",
    "En los nueve primeros meses de 2023 se digitalizó el 45 % de los archivos. Un año atrás era el 35,8 %.",
    "Under årets nio första månader kom 45 procent in digitalt. Samma månader 2022 var andelen 35,8 procent.",
    "Under årets nio första månader kom 45 procent in digitalt mot 35,8 procent ett år tidigare.",
    "За девять месяцев 2023 года доля составила 45 %. За тот же период 2022 года — 35,8 %.",
    "За девять месяцев 2023 года оцифровано 45 % дел, годом ранее — 35,8 %.",
    "Trong 9 tháng đầu năm 2023, tỷ lệ hồ sơ trực tuyến đạt 45%. Cùng kỳ năm 2022 là 35,8%.",
    "Trong 9 tháng đầu năm 2023, tỷ lệ hồ sơ trực tuyến đạt 45%; cùng kỳ 35,8%.",
    "2023年1～9月のオンライン申請率は45％だった。2022年の同期は35.8％だった。",
    "2023年1～9月のオンライン申請率は45％で、前年同期は35.8％だった。",
]


@pytest.mark.parametrize("text", YEAR_EARLIER)
def test_the_same_period_of_an_earlier_year_is_the_part_of_it_that_the_text_is_of(text: str) -> None:
    sheet = Extractor(ner="none").read(Article(id="x", text=text, published="2023-10-16"))
    assert [figure.period for figure in sheet.percentages] == ["2023-01/2023-09", "2022-01/2022-09"]


def test_a_year_earlier_is_a_year_before_the_year_that_is_spoken_of() -> None:
    text = "In 2021 the district digitised 45% of its files; a year earlier it was 20%."
    sheet = Extractor(ner="none").read(Article(id="x", text=text, published="2023-10-16"))
    assert [figure.period for figure in sheet.percentages] == ["2021", "2020"]


def test_a_year_earlier_is_not_counted_from_another_year_earlier() -> None:
    text = (
        "In nine months 45% of files came online, a year earlier 35%; 60% of fees were paid online, a year earlier 50%."
    )
    sheet = Extractor(ner="none").read(Article(id="x", text=text, published="2023-10-16"))
    assert [figure.period for figure in sheet.percentages][1::2] == ["2022-01/2022-09", "2022-01/2022-09"]


@pytest.mark.parametrize(
    ("period", "day", "ahead"),
    [
        ("../2025", "2024-05-06", True),
        ("../2025", "2025-03-01", True),
        ("../2023", "2024-05-06", False),
        ("2025", "2024-05-06", True),
        ("2024", "2024-05-06", False),
        ("2024-01/2024-06", "2023-12-08", True),
        ("2024-11", "2024-05-06", False),  # may be of the year before
        ("2024/..", "2023-05-06", False),
        ("../XXXX-06-30", "2024-05-06", False),
    ],
)
def test_lies_ahead(period: str, day: str, *, ahead: bool) -> None:
    assert lies_ahead(period, day) is ahead
