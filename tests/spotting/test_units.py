"""Units in sentences: areas are called as printed, bodies by their Vietnamese name without their area."""

from functools import cache

import pytest

from extractor.factsheet import Document
from extractor.languages import LANGUAGES, lexicon
from extractor.spotting.units import UnitSpotter
from tests.annotated import marked, plain
from tests.linear import grows_linearly
from tests.spotting.common import sentences


@cache
def spotter(language: str) -> UnitSpotter:
    return UnitSpotter(lexicon(language))


@pytest.mark.parametrize(("language", "sentence"), sentences("units"))
def test_units(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = spotter(language).find(text)
    assert marked(text, found, "{0.kind} {0.canonical}".format) == sentence


@pytest.mark.parametrize(
    ("language", "text", "levels"),
    [
        (
            "en",
            "Da Lat city, Lac Duong district, Bok Toi ward and Lam Dong province",
            "district district commune province",
        ),
        ("vi", "xã Tân Sơn, phường Tân An, thị xã Điện Bàn, tỉnh Quảng Nam", "commune commune district province"),
        ("ja", "ダクマン社、ホアイアン郡、ビンディン省、スウェーデン", "commune district province country"),
        ("sv", "kommunen Xa Nhe, distriktet Tan Lac, Son La-provinsen, Norge", "commune district province country"),
        ("ru", "община Санье, уезд Хоайан, провинция Нгеан, Эстония", "commune district province country"),
        ("es", "la comuna de Xa Nhe, el distrito de Lak, la provincia de Dak Lak", "commune district province"),
        ("en", "Ministry of Finance, Department of Finance, District People's Committee", "central province district"),
    ],
)
def test_levels(language: str, text: str, levels: str) -> None:
    assert [unit.level for unit in spotter(language).find(text)] == levels.split()


def test_a_type_word_makes_the_name_an_area_elsewhere() -> None:
    text = "Hung Nguyen district leads.\nHung Nguyen takes reform seriously, says Tran Hung Nguyen Van."
    assert [unit.surface for unit in spotter("en").find(text)] == ["Hung Nguyen district", "Hung Nguyen"]


def test_communes_alone_need_their_province() -> None:
    near = "In Gia Lai province, Hoi Phu, Dien Hong and Bien Ho answered."
    far = "In Ca Mau province, Hoi Phu, Dien Hong and Bien Ho answered."
    assert [unit.surface for unit in spotter("en").find(near)][1:] == ["Hoi Phu", "Dien Hong", "Bien Ho"]
    assert [unit.surface for unit in spotter("en").find(far)][1:] == []


def test_people_are_no_areas_when_called_short() -> None:
    text = "Bà Nguyễn Thị Mỹ Đức, Phó Chủ tịch UBND huyện Nam Đàn Phạm Thị Thái Bình phát biểu.\nThái Bình nói thêm."
    assert [unit.surface for unit in spotter("vi").find(text)] == ["UBND huyện Nam Đàn"]


def test_towns_of_the_world_need_evidence() -> None:
    names = lambda text: [unit.surface for unit in spotter("en").find(text)]  # noqa: E731
    assert names("Nakuru waits, says Asha Nakuru.") == []
    assert names("A desk opened in Nakuru.\nNakuru waits.") == ["Nakuru", "Nakuru"]
    assert names("Kenya waits.\nNakuru and Eldoret wait too.") == ["Kenya", "Nakuru", "Eldoret"]


def test_claimed_text_is_left_alone() -> None:
    document = Document(start=5, end=15, surface="41/KH-UBND", value="41/KH-UBND")
    assert not list(spotter("en").find("Plan 41/KH-UBND", [document]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece",
    [
        "District ",
        "Do Luong, ",
        "UBND huyện ",
        "Sở ",
        "huyện ",
        "the ",
        "ドゥルオン県",
        "各種",
        "グエン・",
        "内務",
        "四市",
        "Ministry of A and ",
        "министерство ",
        "(Hanoi) ",
        "in Nakuru and ",
        "Office (ABC) ABC ",
        "Ợ",
    ],
)
def test_hostile_text_takes_linear_time(language: str, piece: str) -> None:
    assert grows_linearly(lambda text: list(spotter(language).find(text)), piece)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_is_found_as_listed(language: str) -> None:
    words = lexicon(language).units
    scan = spotter(language).scanner.scan
    for word in (*words.heads, *words.parts, *words.bodies):
        form = word.replace("~", "")
        (token,) = scan(form).items
        assert token.label in "BCDHQXZ", word
