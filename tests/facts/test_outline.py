"""Headings, lists and tables: what they announce holds for their lines."""

import pytest

from extractor.facts import state
from extractor.facts.outline import Outline
from extractor.factsheet import Language
from tests.facts.pages import page

PLANS: list[tuple[Language, str]] = [
    ("en", "Targets for next year:\n- Files online: [80%](% 80);\n- Results digitised: [90%](% 90)."),
    ("en", "IV. TARGETS\nThe chair listed online filing [80%](% 80); results digitised [90%](% 90)."),
    ("vi", "Chỉ tiêu năm tới:\n- Hồ sơ trực tuyến: [80%](% 80);\n- Số hóa kết quả: [90%](% 90)."),
    ("vi", "IV. CHỈ TIÊU\nHồ sơ trực tuyến [80%](% 80); số hóa kết quả [90%](% 90)."),
    ("ja", "来年度の目標\n・オンライン申請 [80%](% 80)\n・結果の電子化 [90%](% 90)"),
    ("sv", "Mål för nästa år:\n- Ärenden på nätet: [80 %](% 80);\n- Digitaliserade akter: [90 %](% 90)."),
    ("ru", "Цели на следующий год:\n– заявления онлайн: [80 %](% 80);\n– оцифровка результатов: [90 %](% 90)."),
    ("es", "Metas del próximo año:\n- Solicitudes en línea: [80 %](% 80);\n- Resultados digitalizados: [90 %](% 90)."),
]
BULLETINS: list[tuple[Language, str]] = [
    ("en", "QUARTERLY DIGEST\n[Q3 2025](date 2025-07/2025-09)\n\n- Files on time: [97%](% 97)\n- Overdue: [3%](% 3)"),
    ("vi", "BẢN TIN [THÁNG 9/2025](date 2025-09)\n\n- Đúng hạn: [97%](% 97)\n- Quá hạn: [3%](% 3)"),
    ("ja", "月報 [2025年9月](date 2025-09)\n\n・期限内 [97%](% 97)\n・遅延 [3%](% 3)"),
    ("sv", "MÅNADSBLAD [september 2025](date 2025-09)\n\n- I tid: [97 %](% 97)\n- Försenade: [3 %](% 3)"),
    ("ru", "БЮЛЛЕТЕНЬ ЗА [СЕНТЯБРЬ 2025](date 2025-09)\n\n– в срок: [97 %](% 97)\n– просрочено: [3 %](% 3)"),
    ("es", "BOLETÍN DE [SEPTIEMBRE DE 2025](date 2025-09)\n\n- A tiempo: [97 %](% 97)\n- Con retraso: [3 %](% 3)"),
]
TABLES: list[tuple[Language, str]] = [
    ("en", "Ward | On time | Digitised\n[Sa Dec](area Sa Đéc) | [97%](% 97) | [88%](% 88)"),
    ("vi", "Xã | Đúng hạn | Số hóa\n[Cái Bè](area Cái Bè) | [97%](% 97) | [88%](% 88)"),
    ("ja", "区 | 期限内 | 電子化\n[サデック](area Sa Đéc) | [97%](% 97) | [88%](% 88)"),
    ("sv", "Ort | I tid | Digitaliserat\n[Sa Dec](area Sa Đéc) | [97 %](% 97) | [88 %](% 88)"),
    ("ru", "Район | В срок | Оцифровано\n[Садек](area Sa Đéc) | [97 %](% 97) | [88 %](% 88)"),
    ("es", "Barrio | A tiempo | Digitalizado\n[Sa Dec](area Sa Đéc) | [97 %](% 97) | [88 %](% 88)"),
]


@pytest.mark.parametrize(("language", "text"), PLANS)
def test_a_heading_of_targets_governs_its_list(language: Language, text: str) -> None:
    figures = state(*page(text, language)).percentages
    assert [(figure.kind, figure.metric) for figure in figures] == [
        ("target", "online_submission"),
        ("target", "digitization"),
    ]


@pytest.mark.parametrize(("language", "text"), BULLETINS)
def test_the_period_of_a_bulletin_holds_for_its_lists(language: Language, text: str) -> None:
    figures = state(*page(text, language, "2025-10-05")).percentages
    assert len({figure.period for figure in figures} - {None}) == 1
    assert all(figure.period for figure in figures)


@pytest.mark.parametrize(("language", "text"), TABLES)
def test_columns_say_what_is_measured(language: Language, text: str) -> None:
    figures = state(*page(text, language)).percentages
    assert [figure.metric for figure in figures] == ["on_time", "digitization"]
    assert {figure.subject for figure in figures} <= {"Sa Đéc", "Cái Bè"}


def test_items_go_on_with_what_the_first_measures() -> None:
    text = "By ward:\n– Sa Dec: digitised [92%](% 92);\n– Cai Be: [77%](% 77)."
    assert [figure.metric for figure in state(*page(text, "en")).percentages] == ["digitization", "digitization"]


@pytest.mark.parametrize(
    ("line", "item", "heading"),
    [
        ("- files", True, True),
        ("1. Files are late.", True, False),
        ("（1）書類", True, True),
        ("IV. TARGETS", False, True),
        ("A full sentence.", False, False),
        ("2025 was good", False, True),
        ("", False, False),
    ],
)
def test_lines(line: str, *, item: bool, heading: bool) -> None:
    outline = Outline(line, [])
    assert (outline.is_item(0), outline.is_heading(0)) == (item, heading)
