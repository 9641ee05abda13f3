"""The gazetteer: which areas there are, what they are called and what became of them."""

from collections import Counter

import pytest

from extractor.gazetteer import Gazetteer, load

BEFORE, AFTER = "2025-06-30", "2025-07-01"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.mark.parametrize(
    ("day", "units"),
    [
        (BEFORE, {"province": 63, "district": 696, "commune": 10_035}),
        (AFTER, {"province": 34, "commune": 3_321}),
    ],
)
def test_as_many_units_as_the_state_counts(gazetteer: Gazetteer, day: str, units: dict[str, int]) -> None:
    found = Counter(area.level for area in gazetteer if area.id.startswith("VN-") and area.valid(day))
    assert found == units


def test_every_area_lies_in_a_known_one(gazetteer: Gazetteer) -> None:
    for area in gazetteer:
        assert area.parent == "" or gazetteer[area.parent]
        assert all(gazetteer.successors(area)) or not gazetteer.successors(area)


def test_other_countries_are_complete(gazetteer: Gazetteer) -> None:
    kinds = Counter((area.parent, area.type) for area in gazetteer)
    assert kinds["SE", "kommun"] == 290
    assert kinds["SE", "län"] == 21
    assert kinds["JP", "prefecture"] == 47
    assert kinds["ES", "community"] == 17
    assert kinds["US", "state"] == 50
    assert sum(area.type == "country" for area in gazetteer) > 190


# A canonical name, its level, and spellings that must lead to it.
SPELLINGS = [
    (
        "Đô Lương",
        "district",
        "Đô Lương | ĐÔ LƯƠNG | Do Luong | ドゥルオン | ドゥ・ルオン | Долуонг | До Лыонг | Долуонге",
    ),
    ("Nghệ An", "province", "Nghệ An | Nghe An | ゲアン | Нгеан | Нге Ан | Нгеана"),
    ("Hồ Chí Minh", "province", "Hồ Chí Minh | Ho Chi Minh | HCM | TPHCM | Sài Gòn | ホーチミン | Хошимин | Хошимине"),
    ("Hà Nội", "province", "Hà Nội | Hanoi | Ha Noi | Hanói | ハノイ | Ханой | Ханоя | Ханое"),
    ("Hải Phòng", "province", "Hải Phòng | Haiphong | ハイフォン | Хайфон | Хайфона | Хайфонг"),
    ("Đà Nẵng", "province", "Đà Nẵng | Danang | Da Nang | ダナン | Дананг | Дананге"),
    ("Huế", "province", "Huế | Hue | フエ | Хюэ"),
    (
        "Thừa Thiên Huế",
        "province",
        "Thừa Thiên Huế | Thừa Thiên - Huế | Thua Thien-Hue | トゥアティエン・フエ | Тхыатхьен-Хюэ",
    ),
    (
        "Bà Rịa - Vũng Tàu",
        "province",
        "Bà Rịa-Vũng Tàu | Ba Ria - Vung Tau | バリア・ブンタウ | バリア＝ヴンタウ | Бариа-Вунгтау",
    ),
    ("Đắk Lắk", "province", "Đắk Lắk | Đăk Lăk | Đắc Lắc | Dak Lak | Daklak | ダクラク | ダックラック | Даклак"),
    ("Quảng Ninh", "province", "Quảng Ninh | Quang Ninh | クアンニン | Куангнинь | Куанг Нинь | Куангнине"),
    ("Thái Nguyên", "province", "Thái Nguyên | Thai Nguyen | タイグエン | Тхайнгуен | Тхай Нгуен"),
    ("Biên Hòa", "district", "Biên Hoà | Bien Hoa | ビエンホア | Бьенхоа | Биенхоа"),
    ("Hạ Long", "district", "Hạ Long | Halong | Ha Long | ハロン | Халонг"),
    ("Krông Bông", "district", "Krông Bông | Krong Bong | クロンボン | Кронгбонг"),
    ("Quận 1", "district", "Quận 1 | Quan 1"),
    ("Việt Nam", "country", "Việt Nam | Viet Nam | Vietnam | ベトナム | ヴェトナム | Вьетнам | Вьетнаму"),
    ("Sweden", "country", "Thụy Điển | Sweden | スウェーデン | Sverige | Швеция | Швецией | Suecia"),
    ("Japan", "country", "Nhật Bản | Japan | 日本 | Япония | Японию | Japón"),
    (
        "United States",
        "country",
        "Mỹ | Hoa Kỳ | USA | アメリカ | 米国 | США | Соединенных Штатов Америки | Estados Unidos",
    ),
    (
        "South Korea",
        "country",
        "Hàn Quốc | South Korea | 韓国 | Sydkorea | Южной Корее | Республики Корея | Corea del Sur",
    ),
    ("China", "country", "Trung Quốc | 中国 | Kina | Китай | Китаем"),
    ("Skåne County", "province", "Skåne | Skåne län"),
    ("Gothenburg", "commune", "Göteborg | Gothenburg | Gotemburgo"),
    ("Aichi", "province", "愛知 | 愛知県 | Aichi"),
    ("Moscow Oblast", "province", "Московская область | Московской области | Подмосковья"),
    ("Andalusia", "province", "Andalucía | Andalusia | Андалусия"),
    ("Jalisco", "province", "Jalisco"),
    ("Moscow", "other", "Москва | Москве | モスクワ | Moskva | Moscú"),
    ("Đồng bằng sông Cửu Long", "region", "Mekong Delta | メコンデルタ | Mekongdeltat | Дельта Меконга"),
]


@pytest.mark.parametrize(("name", "level", "spellings"), SPELLINGS)
def test_spellings(gazetteer: Gazetteer, name: str, level: str, spellings: str) -> None:
    for spelling in spellings.split(" | "):
        assert [area.name for area in gazetteer.find(spelling, level=level)[:1]] == [name], spelling


@pytest.mark.parametrize(
    "spelling", ["Stockholmen", "Đô Lượng", "ドゥルオンハノイ", "Нгеанский", "", "・", "Xyzzy", "us", "県"]
)
def test_no_such_area(gazetteer: Gazetteer, spelling: str) -> None:
    assert gazetteer.find(spelling) == ()


def test_diacritics_decide(gazetteer: Gazetteer) -> None:
    assert {area.name for area in gazetteer.find("Thạnh Hóa")} == {"Thạnh Hóa"}
    assert {area.name for area in gazetteer.find("Thanh Hoá", level="province")} == {"Thanh Hóa"}
    assert gazetteer.find("Còn") == ()  # whoever prints the tone of Cồn prints the rest
    assert {"Thanh Hóa", "Thạnh Hóa"} <= {area.name for area in gazetteer.find("Thanh Hoa")}


def test_short_names_belong_to_a_language(gazetteer: Gazetteer) -> None:
    assert [area.id for area in gazetteer.find("Nga", language="vi", level="country")] == ["RU"]
    assert gazetteer.find("Nga", language="en", level="country") == ()
    assert gazetteer.find("My", level="country") == ()


def test_filters(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.find("Hòa Bình", level="commune")) > 10
    (found,) = gazetteer.find("Hòa Bình", level="commune", within="VN-77")
    assert gazetteer.province(found) == gazetteer["VN-77"]
    assert [area.id for area in gazetteer.find("Đô Lương", day="2025-08", within="VN-40")] == ["VN-2025-17662"]
    assert [area.id for area in gazetteer.find("Đô Lương", day="2024", within="VN-40", level="district")] == ["VN-427"]
    assert [area.name for area in gazetteer.numbered("quận", "1")] == ["Quận 1"]
    assert gazetteer.numbered("quận", "1", day=AFTER) == ()


def test_provinces_became(gazetteer: Gazetteer) -> None:
    (old,) = gazetteer.find("Hà Giang", level="province")
    (new,) = gazetteer.successors(old)
    assert (new.name, new.valid_from) == ("Tuyên Quang", AFTER)
    assert {area.name for area in gazetteer.predecessors(new)} == {"Hà Giang", "Tuyên Quang"}
    assert gazetteer.successors(gazetteer["VN-40"]) == ()  # Nghệ An went on as it was


def test_districts_became_what_their_communes_became(gazetteer: Gazetteer) -> None:
    district = gazetteer["VN-427"]
    assert "Đô Lương" in {area.name for area in gazetteer.successors(district)}
    assert all(gazetteer.province(area) == gazetteer["VN-40"] for area in gazetteer.successors(district))


def test_nearly_every_commune_has_a_successor(gazetteer: Gazetteer) -> None:
    communes = [area for area in gazetteer if area.level == "commune" and area.valid_to == AFTER]
    assert sum(not gazetteer.successors(area) for area in communes) < 10
