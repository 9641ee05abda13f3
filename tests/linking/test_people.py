"""Mentions of one person get one name, office and identity; mentions of two stay apart."""

import pytest

from extractor.factsheet import Article, Official, Person
from extractor.linking.renderings import latin
from extractor.pipeline import default_extractor


def people(language: str, text: str) -> list[Person]:
    sheet = default_extractor().read(Article(id="a", text=text, language=language))
    assert not hasattr(sheet, "reason")
    return sorted((*sheet.officials, *sheet.persons), key=lambda person: person.start)


CARRIED_OVER = [
    (
        "vi",
        "Ông Trương Việt Hải, Phó Chủ tịch UBND TP, đến thăm. Phó Chủ tịch Trương Việt Hải khen ngợi. Ông Hải ra về.",
    ),
    (
        "en",
        "Truong Viet Hai, Vice Chairman of the District People's Committee, came. Truong Viet Hai spoke. Mr. Hai left.",
    ),
    (
        "ja",
        "県人民委員会のチュオン・ヴィエット・ハイ副委員長が訪れた。チュオン・ヴィエット・ハイ氏は褒めた。ハイ氏は帰った。",
    ),
    (
        "sv",
        "Truong Viet Hai, vice ordförande i distriktets folkkommitté, kom. Truong Viet Hai var nöjd. Herr Hai gick.",
    ),
    ("ru", "Заместитель председателя Народного комитета Чыонг Вьет Хай пришёл. Чыонг Вьет Хая ждали. Г-н Хай ушёл."),
    ("es", "Truong Viet Hai, vicepresidente del Comité Popular, llegó. Truong Viet Hai lo elogió. El Sr. Hai se fue."),
]


@pytest.mark.parametrize(("language", "text"), CARRIED_OVER)
def test_the_office_is_carried_over(language: str, text: str) -> None:
    found = people(language, text)
    assert len(found) == 3
    assert all(isinstance(person, Official) for person in found)
    assert len({(person.canonical, person.role, person.body, person.official_id) for person in found}) == 1
    assert found[0].role == "vice_chair"


BODIES = [  # whose office it is, where the sentence before says it
    ("en", "The Public Service Commission met. Secretary Aisha Bello spoke.", "Public Service Commission"),
    (
        "es",
        "La Superintendencia de Bancos abrió. El superintendente Marco Livio Gil habló.",
        "Superintendencia de Bancos",
    ),
    ("es", "La Diputación de Jaén y el Ayuntamiento de Úbeda firmaron. El alcalde, Antonio Gil, habló.", "Úbeda"),
    (
        "ru",
        "Прокуратура и Департамент юстиции отчитались. Директор департамента Анна Белова выступила.",
        "Department of Justice",
    ),
    ("ja", "大臣が雲南市役所を視察した。山田太郎市長が迎えた。島根県で最も速い。", "Unnan"),
]


@pytest.mark.parametrize(("language", "text", "body"), BODIES)
def test_the_body_of_an_office_is_told_before(language: str, text: str, body: str) -> None:
    assert [person.body for person in people(language, text)] == [body]


APART = [
    ("vi", "Bà Trần Thị Lan và bà Trần Thị Lân có mặt."),
    ("vi", "Ông Nguyễn Văn Thắng và ông Nguyễn Văn Thăng có mặt."),
    ("en", "Mr. Tran Van Binh and Mr. Tran Van Minh were there."),
    ("en", "Mr. Le Hai and Mr. Le Van Hai were there."),
    ("ja", "グエン・ヴァン・ハイ氏とグエン・ヴァン・ナム氏が参加した。"),
    ("ru", "Анна Белова и Анна Беляева выступили."),
    ("sv", "Karin Berglund och Maria Berglund talade."),
    ("es", "Juan Pérez y Lucía Pérez hablaron."),
]


@pytest.mark.parametrize(("language", "text"), APART)
def test_two_people_stay_apart(language: str, text: str) -> None:
    found = people(language, text)
    assert len(found) == 2
    assert found[0].canonical != found[1].canonical


def test_a_short_form_means_the_last_one_named_in_that_office() -> None:
    found = people(
        "en", "Chairman Le Van Hai and Director Vo Thi Hai met. Chairman Hai spoke first. Director Hai spoke last."
    )
    assert [person.canonical for person in found] == ["Le Van Hai", "Vo Thi Hai", "Le Van Hai", "Vo Thi Hai"]


def test_marks_are_taken_from_where_they_are_printed() -> None:
    found = people("en", "Ms. Tran Thi Lan (Trần Thị Lan) spoke.")
    assert {person.canonical for person in found} == {"Trần Thị Lan"}


def test_a_title_alone_belongs_to_the_last_fitting_body() -> None:
    text = (
        "The Department of Justice met the People's Council of Nghe An. Director Vo Van Ba and Chairman Le Mai spoke."
    )
    assert [person.body for person in people("en", text)] == ["Sở Tư pháp", "HĐND tỉnh Nghệ An"]


def test_an_identity_needs_a_full_name_and_a_body() -> None:
    found = people("vi", "Chủ tịch UBND tỉnh Nghệ An Lê Văn Hải tiếp bà Trần Thị Lan.")
    assert found[0].official_id
    assert found[1].official_id is None


def test_national_leaders_get_their_marks_only_in_office() -> None:
    assert people("ru", "Премьер-министр Фам Минь Тьинь выступил.")[0].canonical == "Phạm Minh Chính"
    assert people("en", "Farmer Pham Minh Chinh was there.")[0].canonical == "Pham Minh Chinh"


RENDERINGS = [
    ("Нгуен Ван Хай", "Nguyen Van Hai"),
    ("Чан Тхи Тхыонг", "Tran Thi Thuong"),
    ("グエン・ヴァン・ハイ", "Nguyen Van Hai"),
    ("ジョン・スミス", "ジョン・スミス"),
    # of several syllables the one that is common at its place, in its usual spelling
    ("ファン・ヴァン・ザン", "Phan Van Giang"),
    ("ザン・ア・フォン", "Giang A Phong"),
    ("チュオン・ミー・リン", "Truong My Linh"),
    ("ヴォー・チ・トゥオン", "Vo Chi Thuong"),
    ("ドー・スアン・リック", "Do Xuan Lich"),
    ("Во Ти Тханга", "Vo Chi Thang"),
    ("Данг Си Тханем", "Dang Sy Thanh"),
    ("Ивану Соколову", "Ivan Sokolov"),
    ("Анной Беловой", "Anna Belova"),
    ("Пётр Ильинский", "Pyotr Ilinsky"),
    ("山田太郎", "Taro Yamada"),
    ("山田", "Yamada"),
    ("MARY O'NEILL", "Mary O'Neill"),
    ("Trần Thị Lan", "Trần Thị Lan"),
]


@pytest.mark.parametrize(("name", "rendering"), RENDERINGS)
def test_renderings(name: str, rendering: str) -> None:
    assert latin(name) == rendering
