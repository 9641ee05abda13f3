"""Dates that leave something open, resolved against context and anchor."""

import pytest

from extractor.facts.anchor import resolve_dates
from extractor.factsheet import Context, Document, FactSheet, Sentence
from extractor.languages import lexicon
from extractor.spotting.sentences import SentenceSplitter
from tests.annotated import marked, plain
from tests.spotting.dates import spotter

ARTICLES = [
    # the anchor is the day of publication: the nearest reading
    ("en", "2024-05-07", "On [May 6](2024-05-06), the department met."),
    ("en", "2024-01-10", "In [December](2023-12) fees fell; in [March](2024-03) they rise."),
    ("vi", "2025-08-08", "Sáng [8/8](2025-08-08), xã họp; [tháng 9](2025-09) sẽ tổng kết."),
    ("ja", "2024-05-07", "[5月6日](2024-05-06)、視察した。[2日](2024-05-02)、発表した。"),
    ("sv", "2025-11-03", "På eftermiddagen [den 2 november](2025-11-02) samlades de."),
    ("ru", "2025-06-20", "[С 1 июля](2025-07-01/..) уездов больше нет."),
    ("es", "2023-08-18", "El [18 de agosto](2023-08-18), el equipo visitó dos comunas."),
    ("en", "2022-10-31", "[From December to May](2022-12/2023-05) fees are waived."),
    ("vi", "2017-08-29", "Số liệu [quý 3](2017-07/2017-09) đã có."),
    # a year named before carries on, unless the day is the news itself
    ("sv", "2024-06-01", "[Våren 2021](2021-03/2021-05) började försöket, och [den 9 maj](2021-05-09) kom beslutet."),
    ("en", "2024-09-01", "In [2021](2021) the council met twice, on [March 5](2021-03-05) and [July 8](2021-07-08)."),
    ("en", "2024-05-07", "In [2023](2023) it ranked 7th. On [May 6](2024-05-06) a team came."),
    ("en", "2024-05-07", "After a poor [2023](2023), a team came on [May 6](2024-05-06)."),
    ("es", "2024-12-01", "En [abril de 2022](2022-04) se aprobó. El [3 de junio](2022-06-03) entró en vigor."),
    ("vi", "2021-01-20", "Tức [tháng 12-2025](2025-12), huyện chấm lại (xem số [ngày 22-01](2021-01-22))."),
    ("en", "2024-09-01", "In [April 2021](2021-04) it began.\nOn [August 3](2024-08-03) it ended."),
    ("en", "2024-06-20", "The PAR INDEX [2023](2023) was published on [April 17](2024-04-17)."),
    ("vi", "2024-06-20", "Chỉ số PAR INDEX [năm 2023](2023) được công bố [ngày 17/4](2024-04-17)."),
    (
        "vi",
        "2024-11-20",
        "[Từ ngày 1/3/2021](2021-03-01/..), huyện số hóa; đến nay, tính đến [30/9](2024-09-30), đạt 90%.",
    ),
    # without any day: months and quarters are of the one year that was named
    (
        "en",
        None,
        "The year was [2022](2022).\n[First quarter](2022-01/2022-03): 31%. [Second quarter](2022-04/2022-06): 38%.",
    ),
    ("vi", None, "Kết quả [năm 2022](2022): [quý I](2022-01/2022-03) 31%, [quý II](2022-04/2022-06) 38%."),
    ("es", None, "Datos de [2021](2021) y [2022](2022). En el [segundo trimestre](XXXX-04/XXXX-06), 38 %."),
    # in January, what lies far ahead was last year, unless the sentence looks forward
    ("vi", "2026-01-14", "[Sáu tháng cuối năm](2025-07/2025-12), tỉnh tiếp nhận 5.000 hồ sơ."),
    ("vi", "2026-01-14", "[Sáu tháng cuối năm](2026-07/2026-12), tỉnh phấn đấu đạt 90%."),
    # words that carry
    ("ja", None, "会議は[令和5年10月11日](2023-10-11)に始まり、[同年11月22日](2023-11-22)に続いた。"),
    ("vi", "2024-06-01", "[Ngày 3/2/2021](2021-02-03) khởi công, [ngày 5/6 cùng năm](2021-06-05) hoàn thành."),
    ("ru", "2024-06-01", "Закон принят [3 мая 2021 года](2021-05-03), [9 июня того же года](2021-06-09) подписан."),
    ("sv", "2024-06-01", "Planen kom [den 3 maj 2021](2021-05-03) och ändrades [den 9 juni samma år](2021-06-09)."),
    (
        "es",
        "2024-06-01",
        "Se aprobó el [3 de mayo de 2021](2021-05-03) y rige [desde junio del mismo año](2021-06/..).",
    ),
    ("en", "2024-06-01", "Passed on [3 May 2021](2021-05-03), it was amended in [June of the same year](2021-06)."),
    (
        "sv",
        "2025-11-03",
        "Han ledde [den 11 oktober 2023](2023-10-11) en genomgång av [årets första nio månader](2023-01/2023-09).",
    ),
    ("vi", "2024-10-05", "[9 tháng đầu năm](2024-01/2024-09), huyện không có hồ sơ trễ."),
    # deictic
    ("en", "2024-05-07", "[Last year](2023) it was 80%, [yesterday](2024-05-06) 90%, [next month](2024-06) more."),
    ("vi", "2024-05-07", "[Năm nay](2024) tốt hơn [năm ngoái](2023); [ngày 5/6 năm ngoái](2023-06-05) khởi công."),
    ("ja", "2024-05-07", "[昨年10月3日](2023-10-03)に就任し、[今年](2024)、[先月](2024-04)再任された。"),
    (
        "sv",
        "2024-05-07",
        "[I år](2024) är det bättre än [förra året](2023); [förra veckan](2024-04-29/2024-05-05) stängdes det.",
    ),
    ("ru", "2024-05-07", "В [прошлом году](2023) было хуже; [5 мая прошлого года](2023-05-05) открыли мост."),
    ("es", "2024-05-07", "[Este año](2024) va mejor que [el año pasado](2023)."),
    # to: a day ahead is a deadline, a past one is a state
    ("vi", "2024-05-07", "[Đến ngày 30/4/2024](2024-04-30), xã đạt 90%; [đến ngày 31/12/2024](../2024-12-31) đạt 95%."),
    ("vi", "2024-05-07", "Phấn đấu [đến năm 2030](../2030) đạt 100%."),
    # no day of publication: what the text makes certain
    (
        "en",
        None,
        "[From January 1, 2024 to May 3, 2024](2024-01-01/2024-05-03) 90% came. On [May 6](2024-05-06) a team came.",
    ),
    ("vi", None, "([17/04/2024](2024-04-17)) Chiều [16/4](2024-04-16), sở họp."),
    ("ru", None, "[16 июня 2025 г.](2025-06-16) закон принят. [С 1 июля](2025-07-01/..) уездов нет."),
    # nothing is certain
    ("en", None, "On [November 23](XXXX-11-23), a team came. In [early 2022](2022) it moved."),
    ("ja", None, "[9月19日](XXXX-09-19)午後、会議が開かれた。"),
    ("en", None, "Yesterday a team came; last year none did."),
]


def _sheet(language: str, text: str, published: str | None, documents: tuple[Document, ...] = ()) -> FactSheet:
    spans = [(document.start, document.end) for document in documents]
    dates = tuple(spotter(language).find(text, spans))
    sentences = tuple(Sentence(*span, language) for span in SentenceSplitter(lexicon(language)).find(text))  # type: ignore[arg-type]
    sheet = FactSheet(id="a", language=language, published=published, dates=dates, documents=documents)  # type: ignore[arg-type]
    return resolve_dates(Context(text, sentences), sheet)


@pytest.mark.parametrize(("language", "published", "article"), ARTICLES)
def test_dates_are_resolved(language: str, published: str | None, article: str) -> None:
    text = plain(article)
    assert marked(text, _sheet(language, text, published).dates, lambda date: date.value) == article


ANCHORS = [
    ("en", "2024-05-07", "On May 6, a team came.", "2024-05-07"),
    ("en", None, "From January 1, 2024 to May 3, 2024, 90% came online. On May 6 a team came.", "2024-05-06"),
    ("en", None, "By December 31, 2030 all is online; the term 2020-2025 ends.", None),
    ("es", None, "Desde el 1 de julio de 2025 no hay distritos.", None),
    ("ja", "not a date", "5月6日に開かれた。", None),
    ("vi", None, "tới 30/11/2013, khối bộ, ngành làm xong.", "2013-11-30"),
]


@pytest.mark.parametrize(("language", "published", "text", "anchor"), ANCHORS)
def test_anchor(language: str, published: str | None, text: str, anchor: str | None) -> None:
    assert _sheet(language, text, published).anchor == anchor


def test_date_of_a_document_is_no_anchor_and_no_context() -> None:
    text = "Under Decision 12/QD-UBND of March 3, 2020, a team came on November 23."
    document = Document(start=15, end=25, surface="12/QD-UBND", value="12/QD-UBND")
    sheet = _sheet("en", text, None, (document,))
    assert sheet.anchor is None
    assert [date.value for date in sheet.dates] == ["2020-03-03", "XXXX-11-23"]


def test_only_what_depends_on_the_day_of_publication_is_deictic() -> None:
    sheet = _sheet("en", "Passed on 3 May 2021, amended in June of the same year, repealed last year.", "2024-06-01")
    assert [date.deictic for date in sheet.dates] == [False, False, True]
