"""Where names begin and end, and capitals that are none: headings, first words of sentences."""

import pytest

from extractor.languages import lexicon
from extractor.spotting.officials import OfficialSpotter
from tests.annotated import marked, plain
from tests.linear import grows_linearly
from tests.spotting.test_officials import described, pipeline

SENTENCES = [
    ("sv", "Läraren [Eva Ros]() och borgmästare [Liisa Virtanen](other) kom."),
    ("en", "[Anita Rawat](other), Additional Deputy Commissioner, told reporters on Friday that files move faster."),
    ("en", "I. GENERAL FIGURES\nReceived: 41,206 files.\nIV. TARGETS FOR QUARTER IV\nDigitise 85% of files."),
    ("en", "[Devender Kapoor](), a shopkeeper in Solan, waited an hour. [Kapoor]() was not amused."),
    (
        "en",
        "New Public Service Index Launched\nMinistry Plans Digital Reform\n[John Smith]()\nThe index covers 12 towns.",
    ),
    ("en", "ADMINISTRATIVE REFORM INDEX\nPROVINCIAL RESULTS\nThe results are out."),
    ("sv", "I Binh Long har chefen [Mai Phuoc Dien](head) öppnat ett bibliotek."),
    ("sv", "I. ALLMÄNNA UPPGIFTER\nMottagna: 41 206 ärenden.\nIV. MÅL FÖR KVARTAL IV\nDigitalisera 85 %."),
    ("sv", "Journalisten [Petra Hultin]() skrev boken."),
    ("sv", "Enligt [Kristina Falk](head), enhetschef på kommunen, går det bra."),
    ("sv", "Enligt [Le Van Hung](director Sở Tư pháp), direktör för justitiedepartementet, minskade antalet."),
    ("sv", "NY FÖRVALTNINGSREFORM\nRESULTAT FÖR PROVINSEN\nResultaten är klara."),
    ("es", "La periodista [Ana Robles]() preguntó. [Robles]() insistió."),
    ("es", "I. DATOS GENERALES\nRecibidos: 41.206 expedientes.\nIV. METAS DEL TRIMESTRE IV\nDigitalizar el 85 %."),
    ("es", "Según [Elena Mora](), economista de la Universidad de Lima, falta dinero. Para [Mora](), es grave."),
    ("es", "NUEVO ÍNDICE DE REFORMA\nRESULTADOS PROVINCIALES\nLos resultados ya están."),
    ("ru", "Подготовил [Артём Звонарёв]()"),
    ("ru", "Журналистка [Ольга Синицына]() задала вопрос. [Синицына]() ждала ответа."),
    ("ru", "Жительница Самары [Елена Кротова]() ждала час."),
    ("ru", "I. ОБЩИЕ ДАННЫЕ\nПринято: 41 206 заявлений.\nIV. ЦЕЛИ НА IV КВАРТАЛ\nОцифровать 85 %."),
    ("ru", "НОВЫЙ ИНДЕКС РЕФОРМ\nИТОГИ ПО ПРОВИНЦИЯМ\nИтоги подведены."),
    ("ru", "Экономист [Елена Морозова]() считает, что денег мало. По мнению [Морозовой](), это надолго."),
    ("ru", "Замдиректора [М. Ю. Орлова](deputy_director) ответила на вопросы."),
    ("vi", "Tin hay.\n[NGUYỄN THU HÀ]()"),
    ("vi", "Ông [Trần Anh Thư]() đến. Anh [Thư]() vui."),
    (
        "vi",
        "I. SỐ LIỆU CHUNG\n- Tiếp nhận: 41.206 hồ sơ.\n\nIV. CHỈ TIÊU QUÝ IV\nPhó Chủ tịch Thường trực UBND tỉnh [Cao Thị Mộng](vice_chair UBND tỉnh) giao.",
    ),
    ("vi", "Người dân hài lòng.\n[Anh Thư]() (thực hiện)"),
    ("vi", "Tin hay.\n[Thu Hà]()"),
    ("vi", "ĐỔI MỚI LỀ LỐI LÀM VIỆC\nKẾT QUẢ CHUNG\nTiếp nhận 90 hồ sơ."),
    ("vi", "II. NHIỆM VỤ TRỌNG TÂM\n1. Số hóa hồ sơ."),
    ("vi", "Công chức tư pháp [Vi Thị Hồng](staff) hướng dẫn anh [Lò Văn Chung]()."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_names(language: str, sentence: str) -> None:
    doc = pipeline(language)(plain(sentence))
    people = sorted((*doc._.officials, *doc._.persons), key=lambda person: person.start)
    assert marked(doc.text, people, described) == sentence


@pytest.mark.parametrize("piece", ["Nguyen Van A ", "Nguyen Van A, ", "NGUYEN VAN A ", "IV. "])
def test_rows_of_names_take_linear_time(piece: str) -> None:
    spotter = OfficialSpotter(lexicon("en"))
    assert grows_linearly(lambda text: list(spotter.find(text)), piece, length=10_000)
