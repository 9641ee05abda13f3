"""People and offices in sentences of six languages: [name](role body), [name]() for people in no office."""

from functools import cache

import pytest
from spacy.language import Language

from extractor.factsheet import LANGUAGES, Person
from extractor.languages import lexicon
from extractor.pipeline import load
from extractor.spotting.officials import OfficialSpotter
from tests.annotated import marked, plain
from tests.linear import grows_linearly

SENTENCES = [
    # title before the name
    ("vi", "Phó Giám đốc Sở Nội vụ [Trần Thị Lan](deputy_director Sở Nội vụ) chủ trì cuộc họp."),
    (
        "en",
        "Deputy Director of the Department of Home Affairs [Tran Thi Lan](deputy_director Sở Nội vụ) took the chair.",
    ),
    ("ja", "内務局副局長の[チャン・ティ・ラン](deputy_director Sở Nội vụ)同志が出席した。"),
    ("sv", "Biträdande direktören [Tran Thi Lan](deputy_director) ledde mötet."),
    ("ru", "Заместитель директора департамента юстиции [Чан Тхи Лан](deputy_director Sở Tư pháp) открыла совещание."),
    (
        "es",
        "El subdirector del Departamento de Justicia, [Tran Van Lan](deputy_director Sở Tư pháp), abrió la reunión.",
    ),
    # title after the name
    ("vi", "Tiếp đoàn có ông [Lê Quang Minh](chair UBND huyện), Chủ tịch UBND huyện."),
    ("vi", "Dự họp có: [Lê Quang Minh](director Sở Tư pháp) - Giám đốc Sở Tư pháp; [Võ Thị Mai](head) - Trưởng phòng."),
    ("en", "[Le Quang Minh](chair UBND huyện), Chairman of the District People's Committee, agreed."),
    ("en", "Present was [Le Quang Minh](minister), then newly appointed as minister."),
    ("ja", "[レ・クアン・ミン](director)局長が参加した。"),
    ("ja", "[レ・クアン・ミン](director Sở Nội vụ)氏(内務局長)が参加した。"),
    ("sv", "[Le Quang Minh](chair UBND huyện), ordförande i distriktets folkkommitté, höll med."),
    ("ru", "[Ле Куанг Минь](chair UBND huyện), председатель уездного Народного комитета, согласился."),
    ("es", "[Le Quang Minh](chair UBND huyện), presidente del Comité Popular del distrito, estuvo de acuerdo."),
    # ministers by what they deal with
    ("vi", "Bộ trưởng Bộ Nội vụ [Phạm Văn Thái](minister Bộ Nội vụ) gửi thư."),
    ("en", "[Pham Van Thai](minister Bộ Nội vụ), Minister of Home Affairs, wrote a letter."),
    ("ja", "[山田太郎](minister Ministry of Justice)法務大臣は、[佐藤](prime_minister)首相と話した。"),
    ("sv", "Civilminister [Eva Berg](minister) (KD) svarade."),
    ("ru", "Министр финансов [Фам Ван Тхай](minister Bộ Tài chính) написал письмо."),
    ("es", "La viceministra de Justicia, [Lucía Gómez](deputy_minister Ministry of Justice), respondió."),
    # several offices: the state before the Party in Vietnamese, the first elsewhere, mere membership last
    ("vi", "[Lê Văn Hải](vice_chair UBND tỉnh), Phó Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh, chủ trì."),
    ("en", "[Le Van Hai](prime_minister), Member of the Politburo and Prime Minister, took part."),
    ("sv", "[Le Van Hai](director Sở Tư pháp), hittills chef för kansliet, blir direktör för justitiedepartementet."),
    ("es", "El exministro [Juan Pérez](minister) calló."),
    # a title is shared out between two people
    ("en", "Chairman [Le Van Hai](chair) and Secretary [Vo Thi Mai](secretary) met."),
    ("es", "Asistieron el secretario [Le Van Hai](secretary) y el presidente, [Vo Van Mai](president)."),
    # second mentions
    ("vi", "Ông [Lê Văn Hải]() đến sớm. Ông [Hải]() cho biết thêm. [Hải]() nhấn mạnh."),
    ("en", "Mr. [Le Van Hai]() came early. Mr. [Hai]() was glad, and [Hai]() stayed."),
    ("ja", "[レ・ヴァン・ハイ](chair)委員長は早く来た。[ハイ](chair)委員長は喜んだ。"),
    ("sv", "[Karin Lindqvist]() kom tidigt. Sedan talade [Lindqvist]()."),
    ("ru", "Г-н [Ле Ван Хай]() пришёл рано. По словам [Хая](), всё готово."),
    ("es", "El Sr. [Le Van Hai]() llegó pronto. [Van Hai]() se quedó."),
    ("es", "[Juan Carlos Pérez Soto]() llegó pronto. [Pérez]() se quedó."),
    # people in no office: bylines, credits, citizens, companies
    ("vi", "Cải cách hành chính\nTin vắn trong ngày.\nTin, ảnh: [Thu Hà]()"),
    ("vi", "Giám đốc Công ty Minh Anh [Trần Quốc Toản]() hài lòng. Anh [Nguyễn Văn Tám](), nông dân, cũng vậy."),
    ("en", "Files come in faster\nBy [Mary Smith]()\nThe counter is busy. Photo: [Le Thanh]()"),
    ("en", "Farmer [Vo Van Ba]() waited; [John Carter](), chief executive of Delta Software Company, did not."),
    ("ja", "農家の[ヴォー・ヴァン・バー]()さんは待った。(写真:[グエン・ティ・ホア]())"),
    ("sv", "Text: [Karin Ek]()\nFru [Pham Thi Hoa](), bonde, fick vänta."),
    ("ru", "Жительница [Чан Тхи Хоа]() ждала недолго.\nФото: [Мария Ковалёва]()"),
    ("es", "El vecino [Pham Van Bay]() esperó una hora.\nTexto y fotos: [Ana Belén Ortiz]()"),
    # names of other countries
    ("en", "Sir [Andrew Green]() met [Oleksandr Melnyk]() and [María del Carmen Ruiz]()."),
    ("ru", "Губернатор края [Иван Соколов](other) встретился с [А. В. Кузнецовым]()."),
    ("vi", "Thị trưởng [Rein Tamm](other) trả lời."),
    ("en", "Vice Chairwoman [H'Lien Rmah](vice_chair) answered."),
    # streets, schools, prizes, programmes, headings, months and titles in no one's hand
    ("vi", "Trên đường Nguyễn Văn Linh và tại Trường THPT Lê Hồng Phong, dịch vụ đã tốt hơn."),
    ("vi", "KHÔNG ĐỂ HỒ SƠ TRỄ HẸN\nChủ tịch UBND tỉnh yêu cầu Giám đốc Sở Nội vụ báo cáo."),
    ("en", "Nguyen Hue Street, the Tran Hung Dao School and the National Public Service Portal opened in May 2024."),
    (
        "en",
        "Administrative Reform Index Results Announced\nThe Deputy Director of the Department of Home Affairs agreed.",
    ),
    ("ja", "デジタル・トランスフォーメーション計画を委員長と関係大臣が議論した。スタッフさんも喜んだ。"),
    ("sv", "På Karl Johans gata öppnade Delegationen mot segregation. Ministern och ordföranden var nöjda."),
    ("ru", "На проспекте Нгуен Хюэ открыт Единый портал. Министр и председатель довольны, директор Центра тоже."),
    ("es", "En la calle Nguyen Hue, la Resolución y el Plan de Reforma Administrativa avanzan, dijo el presidente."),
]


@cache
def pipeline(language: str) -> Language:
    return load(language)


def described(person: Person) -> str:
    return " ".join(part for part in (person.role, person.body) if part)


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_officials(language: str, sentence: str) -> None:
    doc = pipeline(language)(plain(sentence))
    people = sorted((*doc._.officials, *doc._.persons), key=lambda person: person.start)
    assert marked(doc.text, people, described) == sentence


def test_a_bare_area_inside_a_name_is_no_unit() -> None:
    doc = pipeline("vi")("Bà Trần Thái Bình đến từ tỉnh Thái Bình.")
    assert [person.surface for person in doc._.persons] == ["Trần Thái Bình"]
    assert [unit.surface for unit in doc._.units] == ["tỉnh Thái Bình"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_takes_linear_time(language: str) -> None:
    spotter = OfficialSpotter(lexicon(language))
    for piece in ("A. ", "Nguyen ", "director of ", "ア・", "大臣の", "a"):
        assert grows_linearly(lambda text: list(spotter.find(text)), piece, length=10_000), piece
