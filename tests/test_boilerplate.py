"""Lines of a page that are not the article's; what is not marked here must not be found."""

import re

import pytest

from extractor import Article, extract
from extractor.pipeline import Extractor
from tests.linear import grows_linearly

PAGES = [
    (
        "vi",
        """[menu|Trang chủ › Chính trị › Cải cách]
        Hồ sơ trực tuyến ở Đô Lương tăng nhanh trong quý đầu năm
        [dateline|Thứ Tư, 22/05/2024, 08:15 (GMT+7)]
        Trong quý I năm 2024, tỷ lệ hồ sơ nộp trực tuyến của huyện Đô Lương đạt 88,9%, cao hơn cùng kỳ năm trước.
        [caption|Cán bộ xã hướng dẫn người dân nộp hồ sơ. Ảnh: Văn Mẫu]
        Ba việc còn lại:
        - Số hóa 100% kết quả;
        - Ký số ở cấp xã.
        Chủ tịch UBND huyện yêu cầu các xã báo cáo kết quả trước ngày 15 hằng tháng và không để hồ sơ quá hạn.
        [byline|TRẦN VĂN MẪU]
        [widget|TIN LIÊN QUAN]
        [related|• Phù Cát: 92% hồ sơ trả trước hẹn]
        [related|• An Nhơn đưa chữ ký số về từng phường, xã]
        [widget|Bình luận (0)]""",
    ),
    (
        "en",
        """[label|OPINION]
        Fewer doors for the people of Do Luong, but who stands behind the counter?
        [byline|By JANE SAMPLE, 14 March 2024 3:06 am]
        In the first half of the year, 88.9% of files in Do Luong district came in online, the district said on Friday.
        The rest is paper.
        [related|Read next: Quang Xuong trims meetings by 40% | Phu Cat names new spokesman]
        [copyright|© 2024 The Sample. All rights reserved.]""",
    ),
    (
        "ja",
        """ドゥルオン県、申請の8割超がオンラインに
        [dateline|2023年11月15日(水)09:30]
        ドゥルオン県人民委員会は15日、今年1月から10月までに受け付けた申請のうち88.9%がオンラインで届いたと発表した。
        [credit|写真:ティエン・ルック]
        [widget|関連記事]
        [related|・フーカット県、証明書を自宅へ配達]
        [widget|コメント (0)]""",
    ),
    (
        "sv",
        """[menu|Hem » Binh Thuan » Nyheter]
        Fler ärenden på nätet i distriktet Do Luong
        [dateline|Publicerad 29 maj 2024 06.00]
        [foreign|Chính trị và xã hội của tỉnh trong những ngày qua]
        Under första kvartalet kom 88,9 procent av ärendena i distriktet Do Luong in digitalt, enligt folkkommittén.
        – Vi har digitaliserat kön, inte beslutet, säger Nguyen Van Mau.
        [widget|I samma ämne]
        [related|Phu Cat: Resultat lämnas hem till de äldre (20/05)]
        [widget|Källa]
        [widget|Kommentar (0)]""",
    ),
    (
        "ru",
        """Район Долуонг переводит дела в сеть
        [dateline|21 сентября 2021, 17:08 (GMT+6)]
        За первое полугодие доля заявлений, которые поступили онлайн в районе Долуонг, достигла 88,9 %, сообщили власти.
        По коммунам картина такая:
        – Нам Сон: 77 %;
        – Бак Сон: почти 60 %.
        [widget|Читайте также:]
        [related|— Фукат: дела отдают на дому]
        [widget|Подписывайтесь: https://t.example/sample]""",
    ),
    (
        "es",
        """Do Luong recibe más expedientes en línea
        [dateline|17:40, 20/10/2022]
        En el primer semestre, el distrito de Do Luong recibió en línea el 88,9 % de los expedientes, según el comité.
        [caption|El equipo pregunta a un vecino del distrito. |]
        El presidente del distrito pidió a las comunas que terminen la digitalización antes de que acabe el año 2022.
        EN CIFRAS
        Expedientes en línea .......... 88,9 %
        Expedientes a tiempo .......... 97 %
        [widget|Comentarios (17)]""",
    ),
]  # fmt: skip


def unmarked(page: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a page without its marks, and kind and text of each marked line."""
    lines = [line.strip() for line in page.split("\n")]
    marks = [re.fullmatch(r"\[(\w+)\|(.*)\]", line) for line in lines]
    return (
        "\n".join(mark[2] if mark else line for mark, line in zip(marks, lines, strict=True)),
        [(mark[1], mark[2]) for mark in marks if mark],
    )


@pytest.mark.parametrize(("language", "page"), PAGES)
def test_pages(language: str, page: str) -> None:
    text, marked = unmarked(page)
    sheet = extract(text)
    assert sheet.language == language
    assert [(line.kind, text[line.start : line.end]) for line in sheet.boilerplate] == marked


def test_what_it_mentions_is_kept() -> None:
    text, _ = unmarked(PAGES[0][1])
    assert "92%" in [percentage.surface for percentage in extract(text).percentages]


def test_offsets_count_the_text_as_given() -> None:
    text = unmarked(PAGES[1][1])[0].replace("By JANE", "\u200b\u202eBy\u00a0JANE")
    lines = [text[line.start : line.end] for line in extract(text).boilerplate]
    assert lines[:2] == ["OPINION", "By\u00a0JANE SAMPLE, 14 March 2024 3:06 am"]


@pytest.mark.parametrize(
    "text",
    [
        "Online files: 88.9%\nOn time: 97%\nSource: district",  # all notice, no article
        "Share of files in Do Luong district that came in online reached 88.9% in 2023.",
        "",
    ],
)
def test_without_a_paragraph_nothing_is_the_pages(text: str) -> None:
    result = Extractor().read(Article(id="a", text=text, language="en"))
    assert not getattr(result, "boilerplate", ())


def test_time_grows_with_the_text() -> None:
    paragraph = unmarked(PAGES[1][1])[0].split("\n")[3]
    for piece in ("Photo: TL\n", "Jane Sample, ", "(", "a/b ", f"{paragraph}\nBy Jane Sample\n"):
        assert grows_linearly(lambda text: extract(paragraph + "\n" + text, language="en"), piece)
