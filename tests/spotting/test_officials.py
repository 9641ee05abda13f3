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
    # offices of state of many countries: permanent and principal secretaries, rectors, ombudsmen, regional ministers
    (
        "en",
        "[Jane Akinyi](other Bộ Dịch vụ công), Principal Secretary for the State Department for Public Service, opened the centre.",
    ),
    ("en", "Principal Secretary [Jane Akinyi](other) said the Nakuru County government would pay."),
    ("en", "The County Assembly of Kisumu rejected the bill, Speaker [Peter Ouma](chair) said."),
    ("en", "Kiambu County Assembly Clerk [John Mburu](staff Hội đồng) signed the minutes."),
    ("en", "Kiambu Governor [Grace Wairimu](other Kiambu) visited Thika."),
    ("en", "Deputy Governor [Ali Hassan](other) of Mombasa and County Secretary [Salim Mwinyi](other) agreed."),
    ("en", "Northern Province Governor [Maurice Habimana](other Northern) thanked residents of Burera."),
    (
        "en",
        "Harju County and Tartu County lead in Estonia, said [Kadri Tamm](director Statistics Estonia), Director General of Statistics Estonia.",
    ),
    ("sv", "Landshövding [Karin Moberg](other Kronobergs län) i Kronobergs län välkomnade beslutet."),
    ("sv", "Kommunstyrelsens ordförande [Joakim Sund](chair municipal executive board) (S) i Sollefteå minns det."),
    ("sv", "Kommunalrådet [Eva Lind](chair) (M) och oppositionsrådet [Per Ek](other) (S) är oense."),
    ("sv", "Regionrådet [Ulla Falk](other Halland) i Region Halland var nöjd."),
    ("sv", "[Lars Holm](director Umeå), kommundirektör i Umeå kommun, slutar."),
    ("sv", "Justitieombudsmannen [Maria Eklöf](other Parliamentary Ombudsmen) granskade Migrationsverket."),
    ("sv", "JO [Maria Eklöf](other Parliamentary Ombudsmen) riktar kritik mot Försäkringskassan."),
    ("sv", "Justitiekanslern [Anna Sköld](other Chancellor of Justice) avslog begäran."),
    (
        "sv",
        "Generaldirektören för Statskontoret, [Annika Renberg](director Swedish Agency for Public Management), höll med.",
    ),
    ("es", "El presidente de las Cortes de Aragón, [Luis Ferrer](chair Cortes), abrió la sesión."),
    ("es", "La consejera de Hacienda, [Nuria Pallarés](other), presentó el plan de la Consejería de Hacienda."),
    ("es", "El subsecretario del Interior, [Manuel Rojas](deputy_minister Ministry of the Interior), visitó Temuco."),
    (
        "es",
        "La directora general de Modernización, [Rosa Gil](director), dio cifras de la Dirección General de Tributos.",
    ),
    (
        "es",
        "El alcalde de Zaragoza, [Jorge Marín](other Zaragoza), y la alcaldesa de Huesca, [Ana Lera](other Huesca), firmaron.",
    ),
    ("es", "La concejala de Hacienda, [Marta Pons](member), dijo que el Ayuntamiento de Valencia pagará."),
    (
        "es",
        "El presidente de la Diputación de Teruel, [Joaquín Sanz](chair Chính quyền), y el vicepresidente [Alberto Izco](vice_chair) acudieron.",
    ),
    ("ru", "Губернатор Вологодской области [Алла Порохова](other Вологодской области) открыла центр."),
    ("ru", "Руководитель Вологдастата [П. А. Ситнов](head Вологдастата) назвал цифры."),
    ("ru", "Прокурор Тверской области [Сергей Лапин](other Тверской области) внёс протест."),
    ("ru", "Уполномоченный по правам человека в Пермском крае [Павел Миков](other Пермском крае) сообщил об этом."),
    ("ru", "Омбудсмен [Елена Саканян](other) выступила в Государственной Думе."),
    (
        "ru",
        "Мэр Череповца [Рустам Галеев](other Череповца) и глава Вытегорского района [Олег Пахомов](head Вытегорского) спорят.",
    ),
    ("ru", "Депутат Законодательного собрания [Игорь Ким](delegate Hội đồng) возразил."),
    ("ru", "Первый заместитель губернатора [Максим Кузин](other) доложил Минфину и Минцифры."),
    (
        "ru",
        "Вице-губернатор [Анна Котик](other) и министр цифрового развития Татарстана [Айрат Хайруллин](minister Татарстана) выступили.",
    ),
    ("ja", "島根県の[森重陽子](other 島根県)知事は会見で述べた。"),
    ("ja", "雲南市の[一之瀬匠](other 雲南)市長は説明した。[一之瀬](other 雲南)市長は語った。"),
    ("ja", "[日下部慎一](minister Digital Agency)デジタル相が雲南市役所を視察した。"),
    ("ja", "県の[小平健吾](head)・課長は「減った」と話した。[小平](head)課長は続けた。"),
    ("ja", "【長野＝[佐久間理恵]()】長野県は発表した。"),
    ("ja", "県行政改革課の[大貫薫](head Phòng Cải cách hành chính)課長によると、残業は減る。"),
    ("ja", "[長友雅人](deputy_minister Ministry of Internal Affairs and Communications)総務副大臣は国会で答弁した。"),
    ("ja", "[林田健](other)町長と[前川由美](other)副町長が謝罪した。"),
    ("ja", "[飯島浩二](other)村長は村議会で説明した。"),
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
