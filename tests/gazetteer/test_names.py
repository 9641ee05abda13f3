"""Names found by any of their spellings, among others like them; what the evidence leaves open stays open."""

import pytest

from extractor.gazetteer import NameIndex, load
from extractor.gazetteer.names import confidences

# Those who are looked for, and others in the way: they differ in a vowel, a final, an onset, a name more or less.
NAMES = (
    "Nguyễn Thị Mai Thương",
    "Nguyễn Thị Mai Thanh",
    "Nguyễn Thị Thương",
    "Trần Văn Khiêm",
    "Trần Văn Khiết",
    "Trần Văn Kiên",
    "Phạm Đức Chương",
    "Phạm Đức Trung",
    "Lê Trường Giang",
    "Lê Trường Sơn",
    "Đoàn Khánh Hòa",
    "Đoàn Khắc Hòa",
    "Vũ Xuân Phước",
    "Vũ Xuân Phúc",
    "Hồ Quỳnh Như",
    "Bạch Triệu Vỹ",
    "Y Thanh Hà Niê",
    "Lý Sỹ Nghĩa",
    "Tô Văn Tố",
)

ONE_NAME = [
    (
        "Nguyễn Thị Mai Thương",
        "Nguyen Thi Mai Thuong | NGUYỄN THỊ MAI THƯƠNG | グエン・ティ・マイ・トゥオン | グェン=テイ=マイ=トゥオン | "
        "Нгуен Тхи Май Тхыонг | Нгуен Тхи Май Тхуонг | グエンティマイトゥオン",
    ),
    (
        "Trần Văn Khiêm",
        "Tran Van Khiem | Khiem, Tran Van | チャン・ヴァン・キエム | トラン・バン・キエム | Чан Ван Кхьем | "
        "Чан Ван Кхиема | Трана Ван Кхиема",
    ),
    (
        "Phạm Đức Chương",
        "Pham Duc Chuong | ファム・ドゥック・チュオン | ファム・ドゥク・チュオン | Фам Дык Тьыонг | Фам Дык Чыонгом",
    ),
    (
        "Lê Trường Giang",
        "Le Truong Giang | レー・チュオン・ザン | レ・チュオン・ジャング | Ле Чыонг Зянг | Ле Труонг Зянгу",
    ),
    ("Đoàn Khánh Hòa", "Đoàn Khánh Hoà | Doan Khanh Hoa | ドアン・カイン・ホア | Доан Кхань Хоа"),
    ("Vũ Xuân Phước", "Vu Xuan Phuoc | ヴー・スアン・フオック | ブ・スアン・フオク | Ву Суан Фыок | Ву Суан Фыоке"),
    ("Hồ Quỳnh Như", "Ho Quynh Nhu | ホー・クイン・ニュー | Хо Куинь Ньы | Хо Куинь Нью"),
    ("Bạch Triệu Vỹ", "Bạch Triệu Vĩ | Bach Trieu Vi | バック・チエウ・ヴィ | Бать Чьеу Ви | Бач Триеу Ви"),
    ("Y Thanh Hà Niê", "Y Thanh Ha Nie | イー・タイン・ハー・ニエ | И Тхань Ха Ние"),
]

BROKEN = [
    ("Lý Sỹ Nghĩa", "Ly Syh Nghia"),
    ("Lý Sỹ Nghĩa", "Ли Сжы Нгиа"),
    ("Trần Văn Khiêm", "Trn Van Khiem"),
    ("Nguyễn Thị Mai Thương", "グエン・ティ・マイ・トゥオグ"),
]

# Spellings of nobody in the list: another order, other syllables, one syllable more or less, another tone, two broken.
NOBODY = [
    "Thi Nguyen Mai Thuong",
    "Trần Văn Khiểm",
    "Lê Trường Giảng",
    "Чан Ван",
    "グエン・ティ",
    "Вон Трыонг Зябл",
    "Smith Van Jones",
    "",
    "・",
    "7",
]


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex(NAMES)


@pytest.mark.parametrize(("name", "spellings"), ONE_NAME)
def test_spellings_of_one_name(index: NameIndex, name: str, spellings: str) -> None:
    for spelling in (name, *spellings.split(" | ")):
        link = index.best(spelling)
        assert link is not None, spelling
        assert (link.name, link.reason[:14]) == (name, "same syllables"), spelling
        assert link.confidence > 0.87


@pytest.mark.parametrize(("name", "spelling"), BROKEN)
def test_one_broken_syllable_is_tolerated_but_less_sure(index: NameIndex, name: str, spelling: str) -> None:
    found = index.candidates(spelling)
    assert found[0].name == name
    assert "is broken" in found[0].reason
    assert index.best(spelling) is None
    assert index.best(spelling, sure=0.01) is not None


@pytest.mark.parametrize("spelling", NOBODY)
def test_nobody(index: NameIndex, spelling: str) -> None:
    assert index.best(spelling) is None


# A name, and what a careless matcher would join with it: other tones, vowels, finals, families, order, more or less names,
# and spellings that are closer to a name that is not in the list.
APART = [
    (
        "Lê Văn Hải",
        "Lê Văn Hài | Le Van Hoai | Ле Ван Хой | レ・ヴァン・ホイ | Le Hai | Le Hai Van | Le Thi Hai | Lý Văn Hải | Ly Van Hai | Ли Ван Хай | リー・ヴァン・ハイ",
    ),
    (
        "Trần Thị Lan",
        "Trần Thị Lân | Trân Thị Lan | Чан Тхи Ланг | Чан Тхи Лам | チャン・ティ・ラム | チャン・ティ・ラック | チャン・ティ・ロアン | Tran Thi Loan | Tran Thi Lanh | Tran Thi Ngoc Lan | Чан Тхи Лана",
    ),
    (
        "Nguyễn Thanh Bình",
        "Nguyễn Thành Bình | Нгуен Тханг Бинь | グエン・タイ・ビン | グエン・タイン・ビエン | Нгуен Тхань Бьен | Nguyen Thanh Bien",
    ),
    (
        "Phạm Đức Chương",
        "ファム・ドゥック・チャン | Фам Дык Чанг | Pham Duc Chung | Pham Duc Truong | Phan Duc Chuong | Фан Дык Тьыонг | ファン・ドゥック・チュオン",
    ),
    ("Đỗ Quang Khải", "ドー・クアン・ハイ | До Куанг Хай | Do Quang Hai | Đỗ Quang Khái | Đô Quang Khải"),
    ("Võ Chí Công", "Vo Chi Cuong | Во Ти Кыонг | ヴォー・チ・クオン | Vu Chi Cong | Ву Ти Конг"),
    ("Bùi Xuân Phước", "ブイ・スアン・ファップ | Буй Суан Фап | Bui Xuan Phuong | Bui Xuan Phu"),
    (
        "Hoàng Anh Tuấn",
        "Хоанг Ань Туан Ань | ホアン・アイン・トアン | Hoang Anh Toan | Хоанг Ань Тоан | Hoang Tuan Anh | Хоанг Туан Ань | ホアン・トゥアン・アイン",
    ),
    ("Lò Thị Mẫn", "ロー・ティ・マイン | Lo Thi Manh"),
    ("Quàng Văn Định", "クアン・ヴァン・ディエン | Куанг Ван Дьен"),
    ("Y Thanh Hà Niê", "Y Thanh Ha | イー・タイン・ハー"),
    ("John Thanh Smith", "Тхань Смит"),
]


@pytest.mark.parametrize(("name", "others"), APART)
def test_names_stay_apart(name: str, others: str) -> None:
    index = NameIndex([name])
    assert index.best(name) is not None
    assert [other for other in others.split(" | ") if index.best(other)] == []


def test_the_evidence_allows_two() -> None:
    index = NameIndex(("Lê Văn Tân", "Lê Văn Tấn", "Lê Văn Thắng", "Lê Văn Thanh", "Lê Văn Trí", "Lê Văn Chí"))
    for spelling in ("Le Van Tan", "レ・ヴァン・タン", "Ле Ван Тан"):
        assert {"Lê Văn Tân", "Lê Văn Tấn"} <= {one.name for one in index.candidates(spelling)}, spelling
        assert index.best(spelling) is None, spelling
    assert index.best("レ・ヴァン・チー") is None
    for spelling in ("Lê Văn Tấn", "Ле Ван Тханг", "Ле Ван Тхань", "レ・ヴァン・タイン"):
        assert index.best(spelling), spelling


def test_confidence_is_shared_among_candidates() -> None:
    found = NameIndex(("Lê Văn Tân", "Lê Văn Tấn")).candidates("Le Van Tan")
    assert [round(share, 1) for share in confidences(found)] == [0.5, 0.5]


def test_women_are_not_declined(index: NameIndex) -> None:
    assert index.best("Нгуен Тхи Май Тхыонга") is None


@pytest.mark.parametrize(
    ("name", "level", "spelling"),
    [
        ("Đô Lương", "district", "ドー・ルオン"),
        ("Hồ Chí Minh", "province", "Хошимине"),
        ("Thừa Thiên Huế", "province", "Тхыатхьен-Хюэ"),
        ("Krông Bông", "district", "クロンボン"),
        ("Quảng Ngãi", "province", "Куанг Нгай"),
        ("Quỳnh Lưu", "district", "クイン・リュウ"),
        ("Hương Khê", "district", "Хуонгкхе"),
        ("Đô Lương", "district", "ドゥルオング"),
    ],
)
def test_areas(name: str, level: str, spelling: str) -> None:
    assert [one.name for one in load().candidates(spelling, level=level)[:1]] == [name]


def test_a_province_is_likelier_than_a_commune_of_its_name() -> None:
    province, district, *_ = load().candidates("ビントゥアン")
    assert (province.name, district.name) == ("Bình Thuận", "Vĩnh Thuận")
    assert province.cost < district.cost


class Counting(dict[str, int]):
    """Children of a node that count how often they are looked at."""

    looked = 0

    def keys(self) -> object:  # type: ignore[override]
        Counting.looked += 1
        return super().keys()


@pytest.mark.parametrize("spelling", ["グエン・ヴァン・ハイ", "Нгуен Ван Хая", "Nguyen Van Hai"])
def test_not_everything_is_compared(spelling: str) -> None:
    """Ten times the names, with other syllables, are no more steps down the tree, give or take a similar one."""
    steps = []
    families = ("Trần", "Lê", "Phạm", "Hoàng", "Phan", "Đặng", "Bùi", "Đỗ", "Ngô", "Lý")
    for some in (families[:1], families):
        others = [f"{family} {middle} {given}" for family in some for middle in families for given in families]
        index = NameIndex(["Nguyễn Văn Hải", *others])
        index._tree.children = [Counting(children) for children in index._tree.children]
        Counting.looked = 0
        assert index.best(spelling)
        steps.append(Counting.looked)
    assert steps[1] <= 2 * steps[0]


@pytest.mark.parametrize(
    "spelling", ["А" * 99_999, "アン" * 99_999, "An " * 99_999, "アン" * 39, "Ан " * 26, "anananan" * 9]
)
def test_hostile_spellings(spelling: str) -> None:
    load().candidates(spelling)
    assert NameIndex(NAMES).best(spelling) is None
