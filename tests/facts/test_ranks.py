"""What is ranked, whom and when."""

import pytest

from extractor.facts import state
from extractor.factsheet import Language
from tests.facts.pages import page

SENTENCES: list[tuple[Language, str, list[tuple[str | None, str | None, str | None]]]] = [
    ("en", "The administrative reform index of [Do Luong district](area Đô Lương) in [2023](date 2023) [ranked 7th](rank 7).", [("PAR INDEX", "Đô Lương", "2023")]),
    ("vi", "PAR INDEX [năm 2023](date 2023) của [tỉnh Điện Biên](area Điện Biên) [đứng thứ 24/63](rank 24/63); SIPAS [hạng 41/63](rank 41/63).", [("PAR INDEX", "Điện Biên", "2023"), ("SIPAS", "Điện Biên", "2023")]),
    ("ja", "[2022年](date 2022)の行政改革指数で、[ディンホア県](area Định Hóa)は[9県・市中7位](rank 7/9)。", [("PAR INDEX", "Định Hóa", "2022")]),
    ("sv", "I PAR INDEX [2022](date 2022) hamnade [Tran Yen](area Trấn Yên) på [plats 5 av 9](rank 5/9).", [("PAR INDEX", "Trấn Yên", "2022")]),
    ("ru", "В рейтинге PAPI за [2021 год](date 2021) [провинция Кханьхоа](area Khánh Hòa) заняла [6-е место](rank 6).", [("PAPI", "Khánh Hòa", "2021")]),
    ("es", "En el índice PCI de [2022](date 2022) [Nam Can](area Năm Căn) ocupó el [puesto 7 de 9](rank 7/9).", [("PCI", "Năm Căn", "2022")]),
    ("en", "[Lerum](area Lerum) came [third](rank 3) in the country.", [(None, "Lerum", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected"), SENTENCES)
def test_ranks(language: Language, sentence: str, expected: list[tuple[str | None, str | None, str | None]]) -> None:
    ranks = state(*page(sentence, language)).ranks
    assert [(rank.metric, rank.subject, rank.period) for rank in ranks] == expected
