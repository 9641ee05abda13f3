"""Vietnamese names across scripts: spellings of one name, and names that must stay apart."""

import pytest

from extractor.gazetteer.letters import base_syllable, letter_key, marks, without_case
from extractor.gazetteer.syllables import block_keys, is_surname, is_syllable, is_vietnamese, readings, same_syllables

# One name a line: book spellings, what machine translation makes of it, Russian cases, separators of kana.
ONE_NAME = [
    "Đô Lương | Do Luong | Doluong | ドゥルオン | ドゥ・ルオン | ドールオン | Долыонг | Долуонг | До Лыонг | Долуонга",
    "Trần Thị Lan | Tran Thi Lan | チャン・ティ・ラン | トラン・テイ・ラン | Чан Тхи Лан | Тран Тхи Лан",
    "Nguyễn Văn Thành | Nguyen Van Thanh | グエン・ヴァン・タイン | グェン・バン・タン | Нгуену Ван Тханю",
    "Lê Trường Giang | Le Truong Giang | レー・チュオン・ザン | Ле Чыонг Зянг | Ле Труонг Джанг",
    "Phạm Đức Chương | Pham Duc Chuong | ファム・ドゥック・チュオン | Фам Дык Тьыонг | Пхам Дук Чуонга",
    "Vũ Xuân Phước | Vu Xuan Phuoc | ヴー・スアン・フオック | ブ・スアン・フック | Ву Суан Фыок | Ву Суан Фуока",
    "Đặng Quốc Huy | Dang Quoc Huy | ダン・クオック・フイ | Данг Куок Хюи | Данг Куок Хуй",
    "Hồ Quỳnh Như | Ho Quynh Nhu | ホー・クイン・ニュー | Хо Куинь Ньы | Хо Куинь Нью",
    "Lý Thuỷ Tiên | Lí Thủy Tiên | Ly Thuy Tien | リー・トゥイ・ティエン | Ли Тхюи Тьен | Ли Тхуй Тиен",
    "Hà Minh Khuê | Ha Minh Khue | ハー・ミン・クエ | Ха Минь Кхюэ | Ха Мин Кхуе",
    "Dương Yến Nhi | Duong Yen Nhi | ズオン・イエン・ニー | ドゥオン・イェン・ニ | Зыонг Йен Ньи | Дуонг Ен Ни",
    "Châu Bảo Ngọc | Chau Bao Ngoc | チャウ・バオ・ゴック | Тяу Бао Нгок | Чау Бао Нгок",
    "Đoàn Khánh Hoà | Đoàn Khánh Hòa | Doan Khanh Hoa | ドアン・カイン・ホア | Доан Кхань Хоа",
    "Bạch Triệu Vỹ | Bach Trieu Vi | バック・チエウ・ヴィ | バク・チュウ・ビ | Бать Чьеу Ви | Бач Триеу Ви",
]

# What no reader would take for one name: other vowels, finals, order or number of syllables.
APART = [
    ("Đô Lương", "Đô Lường Lương"),
    ("Đô Lương", "Lương Đô"),
    ("Đô Lương", "ドンルオン"),
    ("Trần Thị Lan", "Чан Тхи Ле"),
    ("Trần Thị Lan", "レー・ティ・ラン"),
    ("Trần Văn Lan", "Тран Тхи Лан"),
    ("Nguyễn Văn Thành", "グエン・ヴァン・ティエン"),
    ("Nguyễn Văn Thành", "Нгуен Ван Тхинь"),
    ("Lê Minh", "レ・マイン"),
    ("Hà Nam", "Hà Nội"),
    ("Hà Nam", "Ха Тинь"),
    ("Quảng Nam", "クアンニン"),
    ("Quảng Nam", "Куангнгай"),
    ("Đắk Lắk", "Đắk Nông"),
    ("Bắc Ninh", "バクザン"),
    ("Bắc Ninh", "Бакзянг"),
    ("Thái Bình", "タイグエン"),
    ("Thái Bình", "Тхайнгуен"),
    ("Trân", "Trăn"),
    ("Tuyên", "Tiên"),
]


@pytest.mark.parametrize("line", ONE_NAME)
def test_spellings_of_one_name_agree(line: str) -> None:
    first, *others = line.split(" | ")
    assert [name for name in others if not same_syllables(first, name)] == []
    assert [name for name in others if not block_keys(first) & block_keys(name)] == []


@pytest.mark.parametrize(("one", "other"), APART)
def test_names_stay_apart(one: str, other: str) -> None:
    assert not same_syllables(one, other)


@pytest.mark.parametrize("name", ["Stockholm", "Government", "Sweden", "Швеция", "Правительство", "", "7", "Å"])
def test_other_words_are_not_vietnamese(name: str) -> None:
    assert not is_vietnamese(name)


def test_surnames() -> None:
    for (
        name
    ) in "Nguyễn Nguyen Нгуен Нгуена グエン グェン Trần Чан Чана Тран チャン Phạm Пхам ファム Huỳnh フイン".split():
        assert is_surname(name), name
    for name in "Thị Smith Лондон Швеция サービス Trắn".split():
        assert not is_surname(name), name


def test_syllables() -> None:
    assert all(map(is_syllable, ("Thương", "thuong", "Тхыонг", "Тхыонга", "トゥオン", "Đắk", "Dak")))
    assert not any(map(is_syllable, ("Doluong", "Долуонг", "ドゥルオンハ", "Street")))


def test_long_and_odd_text_has_no_readings() -> None:
    for name in ("A" * 100_000, "ア" * 100_000, "Ч" * 100_000, "A " * 50_000, "\x00", "・・・"):
        assert readings(name) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hoà", "Hòa"), ("Thuỷ", "Thủy"), ("Kỳ", "Kì"), ("Quí", "Quý"), ("Đắc", "Đắk"), ("Tuế", "Tue\u0302\u0301")],
)
def test_spellings_of_one_syllable(one: str, other: str) -> None:
    assert base_syllable(one) == base_syllable(other)
    assert letter_key(one) == letter_key(other)
    assert marks(one) == marks(other)


def test_case_endings() -> None:
    assert "чонг" in without_case("чонга")
    assert "чинь" in without_case("чинем")
    assert "тхай" in without_case("тхая")
    assert without_case("ту") == ()
