"""Quantities: [surface](bound value object), or the measure where nothing is counted."""

import pytest

from extractor.factsheet import LANGUAGES, Quantity
from extractor.pipeline import load
from tests.annotated import marked, plain
from tests.spotting.common import sentences

PIPELINES = {language: load(language) for language in LANGUAGES}


def describe(found: Quantity) -> str:
    return f"{found.modifier} {found.value:.14g} {found.object or found.measure}"


@pytest.mark.parametrize(("language", "sentence"), sentences("quantities"))
def test_quantities(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = PIPELINES[language](text)._.quantities
    assert marked(text, found, describe) == sentence


SAME = [
    (
        "1200000000 VND",
        ["1,2 tỷ đồng", "1.2 billion dong", "12億ドン", "1,2 miljarder dong", "1,2 млрд донгов", "1.200 millones de dongs"],
    ),
    (
        "2000000000000 VND",
        ["2 nghìn tỷ đồng", "2 trillion dong", "2兆ドン", "2 biljoner dong", "2 трлн донгов", "2 billones de dongs"],
    ),
    (
        "3500000 files",
        ["3,5 triệu hồ sơ", "3.5 million files", "350万件の申請", "3,5 milj. ärenden", "3,5 млн дел", "3,5 millones de casos"],
    ),
    (
        "12000 files",
        ["12 nghìn hồ sơ", "12 thousand files", "1万2000件の申請", "12 tusen ärenden", "12 тыс. дел", "12 mil casos"],
    ),
    (
        "25 procedures",
        ["hai mươi lăm thủ tục", "twenty-five procedures", "二十五件の手続き", "tjugofem rutiner", "двадцать пять процедур", "veinticinco trámites"],
    ),
    (
        "83.1 points",
        ["83,1 điểm", "83.1 points", "83.1点", "83,1 poäng", "83,1 балла", "83,1 puntos"],
    ),
    (
        "2500000000 EUR",
        ["2,5 tỷ euro", "€2.5bn", "25億ユーロ", "2,5 miljarder euro", "2,5 млрд евро", "2,5 mil millones de euros"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "surfaces"), SAME)
def test_a_value_is_the_same_in_all_languages(expected: str, surfaces: list[str]) -> None:
    found = [
        [describe(each).partition(" ")[2] for each in PIPELINES[language](f"{surface}.")._.quantities]
        for language, surface in zip(LANGUAGES, surfaces, strict=True)
    ]
    assert found == [[expected]] * len(LANGUAGES)


OBJECTS = [
    ("en", "Vinh has 111 full-service online public services.", "full-service online public services"),
    ("vi", "Vinh có 111 dịch vụ công trực tuyến.", "dịch vụ công trực tuyến"),
    ("ja", "申請は1,020件あった。", "申請"),
    ("ja", "645件のオンライン申請があった。", "オンライン申請"),
    ("sv", "Det finns 12 nya digitala ansökningar.", "nya digitala ansökningar"),
    ("ru", "Есть 156 административных процедур.", "административных процедур"),
    ("es", "Hay 34 nuevos trámites.", "nuevos trámites"),
]


@pytest.mark.parametrize(("language", "text", "expected"), OBJECTS)
def test_what_is_counted_is_quoted(language: str, text: str, expected: str) -> None:
    (found,) = PIPELINES[language](text)._.quantities
    assert found.object_surface == expected
