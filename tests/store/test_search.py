"""Articles by their words, units by their names, whatever the spelling."""

import pytest
from sqlite_utils import Database

from extractor.factsheet import Article, FactSheet, Unit
from extractor.store import Result, Writer, find_units, open_for_reading, search

TEXTS = {
    "vi": "Huyện Đô Lương đẩy mạnh cải cách hành chính.",
    "en": "Do Luong district pushes administrative reform.",
    "ja": "ドゥルオン県が行政改革を進める。改革案は来月示す。",
    "sv": "Distriktet Do Luong driver på förvaltningsreformen. Åtgärder följer.",
    "ru": "Район Долуонг продвигает административную реформу.",
    "es": "El distrito de Do Luong impulsa la reforma administrativa. Los niños también.",
}
UNITS = {
    "vi": ("Huyện Đô Lương", "Huyện"),
    "en": ("Do Luong district", "district"),
    "ja": ("ドゥルオン県", "県"),
    "sv": ("Distriktet Do Luong", "Distriktet"),
    "ru": ("Район Долуонг", "Район"),
    "es": ("distrito de Do Luong", "distrito de"),
}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    path = tmp_path_factory.mktemp("search") / "facts.db"
    with Writer(path) as writer:
        writer.write([Result(Article(id=language, text=TEXTS[language]), sheet(language)) for language in TEXTS])
    return open_for_reading(path)


def sheet(language: str) -> FactSheet:
    surface, type_word = UNITS[language]
    start = TEXTS[language].index(surface)
    unit = Unit(
        start=start, end=start + len(surface), surface=surface, kind="area", level="district", canonical="Đô Lương",
        type_word=type_word, unit_id="x-do-luong",
    )  # fmt: skip
    return FactSheet.model_validate({"id": language, "language": language, "units": (unit,)})


SEARCHES = [
    ("Đô Lương", "en es sv vi"),
    ("do luong", "en es sv vi"),
    ("cai cach", "vi"),
    ("CẢI CÁCH", "vi"),
    ("cach cai", ""),
    ("cải", "vi"),
    ("改革", "ja"),
    ("行政改革", "ja"),
    ("改", "ja"),
    ("革", "ja"),
    ("案", "ja"),
    ("革改", ""),
    ("ドゥルオン", "ja"),
    ("ﾄﾞｩﾙｵﾝ", "ja"),
    ("トゥルオン", ""),  # the voicing mark makes another letter
    ("atgarder", "sv"),
    ("ninos", "es"),
    ("РЕФОРМУ", "ru"),
    ("reform, district", "en"),
    ("refor", ""),
    ("", ""),
    ('" OR *', ""),
]


@pytest.mark.parametrize(("query", "languages"), SEARCHES)
def test_articles_by_words(db: Database, query: str, languages: str) -> None:
    assert sorted(row["language"] for row in search(db, query)) == languages.split()


NAMES = [
    "Đô Lương",
    "do luong",
    "DO LUONG DISTRICT",
    "huyện đô lương",
    "ドゥルオン",
    "ドゥルオン県",
    "Долуонг",
    "luong",
]


@pytest.mark.parametrize("name", [*NAMES, "x-do-luong"])
def test_units_by_any_of_their_names(db: Database, name: str) -> None:
    assert len(find_units(db, name)) == 1


@pytest.mark.parametrize("name", ["Do Luon", "Lương Đô", "", "*", "[a-z]*", "%"])
def test_what_is_no_name_finds_no_unit(db: Database, name: str) -> None:
    assert find_units(db, name) == []
