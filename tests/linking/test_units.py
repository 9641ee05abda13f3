"""Which unit is meant, in short articles of their own."""

import pytest

from extractor.factsheet import Context, FactSheet, Language, Unit
from extractor.gazetteer import load
from extractor.languages import lexicon
from extractor.linking.units import link_units
from extractor.spotting.units import UnitSpotter
from tests.annotated import marked, plain

# After each surface the canonical name; all articles about Do Luong name the same unit.
ARTICLES: list[tuple[Language, str]] = [
    (
        "en",
        "[Do Luong district](Đô Lương) leads.\nThe [District People's Committee](UBND huyện Đô Lương) and the "
        "[District Party Committee](Huyện ủy Đô Lương) met the [Department of Home Affairs](Sở Nội vụ).",
    ),
    (
        "ja",
        "[ドゥルオン県](Đô Lương)と[ドゥルオン地区](Đô Lương)。\n"
        "[地区人民委員会](UBND huyện Đô Lương)は[内務省](Sở Nội vụ)を迎えた。",
    ),
    ("sv", "[Distriktet Do Luong](Đô Lương) leder, säger [distriktets folkkommitté](UBND huyện Đô Lương)."),
    ("ru", "В [уезде Долыонг](Đô Lương) довольны, сказал [Народный комитет уезда](UBND huyện Đô Lương)."),
    (
        "es",
        "El [distrito de Do Luong](Đô Lương) mejora; firma el [Comité Popular del Distrito](UBND "
        "huyện Đô Lương) con el "
        "[Comité Popular Provincial](UBND tỉnh Nghệ An).",
    ),
    (
        "vi",
        "[Huyện Đô Lương](Đô Lương) và [Sở Nội vụ](Sở Nội vụ) họp. [UBND huyện](UBND huyện Đô Lương), "
        "[UBND tỉnh](UBND tỉnh Nghệ An) dự.",
    ),
    # a section (bộ phận) is no ministry (Bộ …)
    (
        "en",
        "The [Do Luong District One-Stop Department](Bộ phận Một cửa huyện Đô Lương) and the "
        "[One-Stop Department of Tan Ky district](Bộ phận Một cửa huyện Tân Kỳ) met in [Nghe An province](Nghệ An).",
    ),
    # the paragraph decides: each district has its own committee
    (
        "en",
        "In [Nam Dan district](Nam Đàn) the [District People's Committee](UBND huyện Nam Đàn) is late.\n"
        "In [Do Luong district](Đô Lương) the [District People's Committee](UBND huyện Đô Lương) is not.",
    ),
    # the words decide before the article: a town has a town committee
    (
        "vi",
        "[Huyện Gò Dầu](Gò Dầu) và [thị xã Hòa Thành](Hòa Thành) cùng [tỉnh Tây Ninh](Tây Ninh).\n"
        "[UBND thị xã](UBND thị xã Hòa Thành), [UBND huyện](UBND huyện Gò Dầu) và [Thị ủy](Thị ủy Hòa Thành) họp.",
    ),
    # a ministry of a province is a department; the ministry itself stays one
    ("ja", "[クアンチ省科学技術省](Sở Khoa học và Công nghệ tỉnh Quảng Trị)が視察した。"),
    ("ja", "[内務局](Sở Nội vụ)は[内務省](Bộ Nội vụ)に報告した。[ムオンアン県](Mường Ảng)は待つ。"),
    ("ja", "[内務省](Bộ Nội vụ)は全国の順位を発表した。[ハイフォン](Hải Phòng)が1位だった。"),
    ("ru", "Директор [Министерства науки и технологий](Sở Khoa học và Công nghệ) [провинции Куангчи](Quảng Trị)."),
    # short names of a body that has a longer one
    (
        "en",
        "The [Do Luong District Steering Committee for Administrative Reform]"
        "(Ban Chỉ đạo cải cách hành chính huyện Đô Lương) met.\nThe [District Steering Committee]"
        "(Ban Chỉ đạo cải cách hành chính huyện Đô Lương) agreed.",
    ),
    (
        "en",
        "The [Administrative Reform Department](Phòng Cải cách hành chính) of the [Department "
        "of Home Affairs](Sở Nội vụ).",
    ),
    # a short name, and provinces told by their districts
    (
        "en",
        "[Do Luong district](Đô Lương): the [District Administrative Reform Steering Committee]"
        "(Ban Chỉ đạo cải cách hành chính huyện Đô Lương) met.\nThe [Steering Committee]"
        "(Ban Chỉ đạo cải cách hành chính huyện Đô Lương) agreed with the [Provincial Inspectorate]"
        "(Thanh tra tỉnh Nghệ An).",
    ),
    (
        "vi",
        "[Tỉnh Nghệ An](Nghệ An) và [UBND tỉnh Nghệ An](UBND tỉnh Nghệ An) họp.\n"
        "[Huyện Cẩm Mỹ](Cẩm Mỹ) chậm, [Thanh tra tỉnh](Thanh tra tỉnh Đồng Nai) nhắc.",
    ),
    # ministries beside another body of the state are none of a province
    (
        "ja",
        "[ドゥルオン県](Đô Lương)は待つ。\n"
        "[政府監察院](Thanh tra Chính phủ)によると、[建設省](Bộ Xây dựng)と[保健省](Bộ Y tế)は遅い。",
    ),
    # other countries
    (
        "ja",
        "[茅野市](Chino)と[いわき市](Iwaki)の[市民課](Citizens' Affairs Division)、[総務部](General Affairs Department)。",
    ),
    (
        "sv",
        "I [Borgå](Porvoo) och [Karleby](Kokkola), [Finland](Finland), svarar [Finansministeriet](Ministry of Finance).",
    ),
    ("ru", "В [Тотьме](Totma) и в [Вологодской области](Vologda Oblast) работает [Налоговый комитет](Tax Committee)."),
    ("ru", "[Узбекистан](Uzbekistan): [Хокимият Чустского района](Administration) и [Наманганская область](Namangan)."),
    (
        "vi",
        "[Bộ Kinh tế và Truyền thông Estonia](Ministry of Economy and Communications of Estonia) ở [Tallinn](Tallinn).",
    ),
    (
        "en",
        "[Georgia](Georgia)'s [Ministry of Finance](Ministry of Finance) wrote to the [Ministry of "
        "Interior](Ministry of Interior).",
    ),
    (
        "ru",
        "[Министерство финансов](Ministry of Finance) [Грузии](Georgia) и [Парламент "
        "Грузии](Parliament of Georgia) согласны.",
    ),
    (
        "sv",
        "I [Sverige](Sweden) svarar [Finansdepartementet](Ministry of Finance) och "
        "[Statskontoret](Swedish Agency for Public Management).",
    ),
    (
        "es",
        "El [Ministerio de Justicia](Ministry of Justice) de [Colombia](Colombia) y la [provincia "
        "de Mendoza](Mendoza) firmaron.",
    ),
]


def link(language: Language, text: str, published: str | None = None) -> tuple[Unit, ...]:
    units = tuple(UnitSpotter(lexicon(language)).find(text))
    return link_units(Context(text, ()), FactSheet(id="article", language=language, published=published, units=units))


@pytest.mark.parametrize(("language", "article"), ARTICLES)
def test_canonical_names(language: Language, article: str) -> None:
    text = plain(article)
    assert marked(text, link(language, text), lambda unit: unit.canonical) == article


def test_one_identity_in_six_languages() -> None:
    found = [link(language, plain(article)) for language, article in ARTICLES[:6]]
    assert {units[0].unit_id for units in found} == {"VN-427"}
    committees = {unit.unit_id for units in found for unit in units if unit.canonical == "UBND huyện Đô Lương"}
    assert len(committees) == 1


@pytest.mark.parametrize(
    ("published", "level", "canonical"),
    [
        ("2025-06-30", "district", "UBND huyện Thường Tín"),
        ("2025-07-01", "commune", "UBND xã Thường Tín"),
    ],
)
def test_the_reform_decides_what_a_name_means(published: str, level: str, canonical: str) -> None:
    area, body = link("en", "Thuong Tin reports. The People's Committee of Thuong Tin is glad.", published)
    assert (area.level, body.canonical) == (level, canonical)


def test_units_of_one_name_stay_apart() -> None:
    text = "Xã Thường Tín lập trên thị trấn Thường Tín và huyện Thường Tín cũ của Hà Nội."
    new, town, district, _ = link("vi", text, "2025-08-08")
    assert [unit.level for unit in (new, town, district)] == ["commune", "commune", "district"]
    assert len({unit.unit_id for unit in (new, town, district)}) == 3


def test_the_province_of_the_article_decides_between_namesakes() -> None:
    one, _ = link("vi", "Huyện Châu Thành, tỉnh Bến Tre", "2023-05-01")
    other, _ = link("vi", "Huyện Châu Thành, tỉnh Tây Ninh", "2023-05-01")
    assert one.canonical == other.canonical == "Châu Thành"
    assert one.unit_id and other.unit_id and one.unit_id != other.unit_id


def test_a_namesake_that_nothing_tells_apart_stays_open() -> None:
    (unit,) = link("en", "Chau Thanh district waits.", "2023-05-01")
    assert (unit.canonical, unit.unit_id) == ("Châu Thành", None)
    assert len(unit.candidates) > 5
    assert all(load()[code].name == "Châu Thành" and load()[code].level == "district" for code in unit.candidates)
    assert unit.reason == "open: several areas of this name fit alike"


def test_a_body_of_an_open_area_stays_open_with_it() -> None:
    area, body = link("vi", "Huyện Châu Thành chậm, UBND huyện Châu Thành giải trình.", "2023-05-01")
    assert (area.unit_id, body.unit_id) == (None, None)
    assert body.candidates == tuple(f"{code}:ubnd" for code in area.candidates)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Nam Dan district waits.", "chosen by level and type among"),
        ("Norway waits.", "the only area of this name"),
        ("Chau Thanh district, Ben Tre province, waits.", "chosen by place among"),
        ("Thuong Tin waits.", "chosen by level among"),
    ],
)
def test_an_identity_has_its_reason(text: str, reason: str) -> None:
    assert (link("en", text, "2023-05-01")[0].reason or "").startswith(reason)


def test_a_district_leads_to_the_communes_that_came_after_it() -> None:
    (district,) = link("en", "Do Luong district waits.", "2024-05-01")
    (commune,) = link("en", "Do Luong commune waits.", "2025-08-01")
    became = load().successors(load()[district.unit_id or ""])
    assert commune.unit_id in {area.id for area in became}
    assert {area.level for area in became} == {"commune"}


def test_unknown_areas_keep_their_printed_name() -> None:
    (unit,) = link("en", "Foobar district waits.")
    assert (unit.canonical, unit.level, unit.unit_id) == ("Foobar", "district", None)


def test_surfaces_and_offsets_stay() -> None:
    text = "Do Luong district, Nghe An province: the District People's Committee."
    assert all(text[unit.start : unit.end] == unit.surface for unit in link("en", text))


BROKEN_NAMES = [
    ("ja", "ゲアン省は報告した。ドゥルオング県が達成した。", "Đô Lương"),
    ("ja", "ゲアン省は報告した。ディエンチャオ県が達成した。", "Diễn Châu"),
    ("ru", "Провинция Нгеан отчиталась. Район Тханьчыонг выполнил план.", "Thanh Chương"),
    ("en", "Nghe An province reported. Qunh Luu district did well.", "Quỳnh Lưu"),
    # nothing like it in the province, a syllable that is one, no province, no type word, a place elsewhere
    ("ja", "ゲアン省は報告した。キスム県が達成した。", "キスム"),
    ("en", "Nghe An province reported. Thanh Chung district did well.", "Thanh Chung"),
    ("en", "Vietnam reported. Qunh Luu district did well.", "Qunh Luu"),
    ("vi", "Tỉnh Nghệ An báo cáo. Huyện Đô Lượng hoàn thành.", "Đô Lượng"),
]


@pytest.mark.parametrize(("language", "text", "canonical"), BROKEN_NAMES)
def test_a_broken_name_is_mended_within_the_province_of_the_article(language: str, text: str, canonical: str) -> None:
    assert link(language, text)[-1].canonical == canonical


SHORT_NAMES = [
    ("en", "Vietnam's Ministry of Education reported.", "2024-05-01", "Bộ Giáo dục và Đào tạo"),
    ("en", "Vietnam's Ministry of Agriculture reported.", "2024-05-01", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("en", "Vietnam's Ministry of Agriculture reported.", "2025-05-01", "Bộ Nông nghiệp và Môi trường"),
    ("vi", "Sở Giáo dục tỉnh Nghệ An báo cáo.", "2024-05-01", "Sở Giáo dục và Đào tạo tỉnh Nghệ An"),
    ("sv", "Vietnams kulturministeriet rapporterade.", "2024-05-01", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("en", "Kenya's Ministry of Education reported.", "2024-05-01", "Ministry of Education"),
]


@pytest.mark.parametrize(("language", "text", "published", "canonical"), SHORT_NAMES)
def test_a_ministry_that_is_cut_short_has_its_full_name(
    language: str, text: str, published: str, canonical: str
) -> None:
    body = next(unit for unit in link(language, text, published) if unit.kind == "body")
    assert body.canonical in {canonical, canonical.removesuffix(" tỉnh Nghệ An")}


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Ханойский народный комитет отчитался.", "UBND thành phố Hà Nội"),
        ("В Данангском народном комитете довольны.", "UBND thành phố Đà Nẵng"),
    ],
)
def test_russian_adjectives_of_provinces(text: str, canonical: str) -> None:
    assert link("ru", text)[0].canonical == canonical
