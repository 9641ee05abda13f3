"""Offices and the units they belong to, where no unit stands right behind the title."""

import pytest

from tests.annotated import marked, plain
from tests.spotting.test_officials import described, pipeline

SENTENCES = [
    ("en", "Governor [Mary Achieng](other) praised the Department of Justice."),
    (
        "es",
        "[Manuel Soria](president), presidente de la Junta, saludó al alcalde de Cuenca, [Luis Vera](other Cuenca).",
    ),
    ("ru", "Вице-губернатор [Олег Чернов](other) посетил Департамент юстиции."),
    ("en", "Secretary (Information Technology) [Harbans Negi](secretary) opened the counter."),
    (
        "en",
        "The Department of Justice cleared 90 files. Its director, [Le Van Hung](director Sở Tư pháp), thanked the staff.",
    ),
    (
        "en",
        "The People's Committee of Nghe An met on Friday. Its vice chairman [Le Van Hung](vice_chair UBND) took the chair.",
    ),
    ("en", "Finance Minister [Robert Kimani](minister Ministry of Finance) said the fee would go."),
    (
        "en",
        '"It is slow," said [Priya Nair](head Department of Revenue), head of digital services at the Department of Revenue.',
    ),
    ("en", "Former mayor [Peter Novak](other) disagreed with [Ivana Horvat](other Split), who is mayor of Split."),
    (
        "sv",
        "Skatteverket klarade 90 procent. Dess generaldirektör [Karin Wallander](director Swedish Tax Agency) var nöjd.",
    ),
    ("sv", "Borgmästaren i Vasa, [Tomas Nygård](other Vasa), höll med."),
    ("sv", "Kommundirektören i Umeå [Jan Öberg](director Umeå) slutar."),
    ("sv", "Chefen för digitalisering på Skatteverket, [Maria Holm](head Swedish Tax Agency), svarade."),
    (
        "es",
        "El jefe adjunto de la Oficina del Comité Popular [Le Van Hung](deputy_head Văn phòng UBND) cerró la sesión.",
    ),
    (
        "es",
        "El Departamento de Justicia resolvió 90 expedientes. Su director, [Le Van Hung](director Sở Tư pháp), dio las gracias.",
    ),
    ("es", "El director adjunto del Departamento de Finanzas, [Tran Van Nam](deputy_director Sở Tài chính), asistió."),
    ("es", "[Vo Thi Mai](head Sở Nội vụ), quien dirige el Departamento de Asuntos Internos, lo confirmó."),
    (
        "es",
        "«Es lento», dijo [Priscila Núñez](head Bộ Tài chính), jefa de servicios digitales del Ministerio de Hacienda.",
    ),
    (
        "ru",
        "Департамент юстиции рассмотрел 90 дел. Его директор [Ле Ван Хунг](director Sở Tư pháp) поблагодарил сотрудников.",
    ),
    ("ja", "同センターの[ヴォー・ティ・マイ](director)所長は喜んだ。"),
    ("ru", "[Ле Ван Хунг](head Sở Tư pháp), возглавляющий Департамент юстиции, доволен."),
    ("en", "The mayor of Galway [Margaret Ellison](other Galway) agreed."),
    ("en", "Director [Tran Van Ba](director) visited the Department of Justice. Its files were late."),
    ("ja", "松山市の[中村勝](other 松山)市長が述べた。[中村](other 松山)市長は続けた。"),
    ("sv", "Kommunalrådet [Jan Öberg](chair Umeå) (S) i Umeå slutar."),
    ("sv", "Generaldirektör [Mats Ek](director Vinnova) på Vinnova slutar."),
    ("vi", "Ông [Mikko Salonen](director Valvira), Tổng giám đốc Valvira, phát biểu."),
    ("en", "Nakuru County Governor [Susan Otieno](other Nakuru) agreed."),
    ("en", "[Ann Lee](director), director of Planning, spoke."),
    ("vi", "Giám đốc Trung tâm [Đặng Hữu Nghĩa](director) (đã ký)"),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_the_unit_of_an_office(language: str, sentence: str) -> None:
    doc = pipeline(language)(plain(sentence))
    people = sorted((*doc._.officials, *doc._.persons), key=lambda person: person.start)
    assert marked(doc.text, people, described) == sentence
