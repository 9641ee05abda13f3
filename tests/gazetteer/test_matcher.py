"""Names of areas in running text: [surface](level of the likeliest area, its name)."""

import pytest

from extractor.gazetteer import AreaMatcher, load
from tests.annotated import marked, plain

SENTENCES = [
    ("vi", "Huyện [Đô Lương](district Đô Lương), tỉnh [Nghệ An](province Nghệ An), [Việt Nam](country Việt Nam)."),
    ("vi", "Tỉnh [Bà Rịa-Vũng Tàu](province Bà Rịa - Vũng Tàu) và TP. [Hoà Bình](province Hòa Bình) báo cáo."),
    ("vi", "UBND TỈNH [NGHỆ AN](province Nghệ An) họp tại [Quận 1](district Quận 1), [TP.HCM](province Hồ Chí Minh)."),
    ("vi", "Đoàn công tác của [Nga](country Russia) thăm [Nhật Bản](country Japan), [Mỹ](country United States)."),
    ("vi", "Sở Nội vụ đã tiếp nhận hồ sơ của người dân."),
    (
        "en",
        "[Do Luong](district Đô Lương) district in [Nghe An](province Nghệ An) is south of [Hanoi](province Hà Nội).",
    ),
    ("en", "[Sweden](country Sweden)'s agency visited [Danang](province Đà Nẵng) and [Rio Negro](province Río Negro)."),
    (
        "en",
        "The [U.S.](country United States) came to [St. Petersburg](other Saint Petersburg).",
    ),
    ("en", "It was up to us to ask Ms. My."),
    ("ja", "[ゲアン](province Nghệ An)省[ドゥルオン](district Đô Lương)県と[ドゥ・ルオン](district Đô Lương)郡。"),
    ("ja", "[ベトナム](country Việt Nam)・[ゲアン](province Nghệ An)省の[ドゥルオン](district Đô Lương)コミューン"),
    ("ja", "[東京都](province Tokyo)は[スウェーデン](country Sweden)に、[米国](country United States)も。"),
    ("ja", "[コンゴ民主共和国](country Democratic Republic of the Congo)のサービス。"),
    (
        "sv",
        "[Nghe An](province Nghệ An)-provinsen, [Sverige](country Sweden)s [Skåne](province Skåne County).",
    ),
    ("sv", "Kommunstyrelsen i [Umeå](commune Umeå) följde [Västra Götalands län](province Västra Götaland County)."),
    (
        "ru",
        "В провинции [Нгеан](province Nghệ An), районе [Долуонг](district Đô Lương) и [До Лыонг](district Đô Lương).",
    ),
    ("ru", "В [Ханое](province Hà Nội) и [Хошимине](province Hồ Chí Minh), в [Южной Корее](country South Korea)."),
    ("ru", "Власти [Татарстана](province Tatarstan) и [Московской области](province Moscow Oblast) сообщили."),
    ("ru", "Провинция [Бариа-Вунгтау](province Bà Rịa - Vũng Tàu) отчиталась перед [Японией](country Japan)."),
    (
        "es",
        "El distrito de [Do Luong](district Đô Lương), provincia de [Nghe An](province Nghệ An).",
    ),
    ("es", "La [Ciudad Ho Chi Minh](province Hồ Chí Minh) y [Castilla y León](province Castile and León)."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_areas(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = AreaMatcher(load(), language=language, endings=("コミューン",)).find(text)
    assert marked(text, found, lambda match: f"{match.areas[0].level} {match.areas[0].name}") == sentence


def test_ambiguous_names_come_with_all_levels() -> None:
    (match,) = AreaMatcher(load()).find("Hòa Bình")
    assert match.levels == {"province", "district", "commune"}
    (match,) = AreaMatcher(load()).find("Tân Tiến")
    assert match.levels == {"commune"}


HOSTILE = [
    "A" * 99_999,
    "A-" * 9_999,
    "Đô " * 9_999,
    "ア・" * 9_999,
    "До " * 999,
    "東京" * 9_999,
    "H'" * 9_999,
    "\x00\u202e",
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text(text: str) -> None:
    for match in AreaMatcher(load()).find(text):
        assert 0 <= match.start < match.end <= len(text)
        assert match.areas
