"""Of whom figures speak."""

import pytest

from extractor.facts import state
from extractor.factsheet import Language
from tests.facts.pages import page

SENTENCES: list[tuple[Language, str, list[str | None]]] = [
    # beside the figure
    ("en", "[Lac Son district](area Lạc Sơn) settled [93.5%](% 93.5) of files on time.", ["Lạc Sơn"]),
    ("en", "Files on time came to [91%](% 91) in [Lac Son](area Lạc Sơn) and [89%](% 89) in [Tan Lac](area Tân Lạc).", ["Lạc Sơn", "Tân Lạc"]),
    ("vi", "[Hải Phòng](area Hải Phòng) dẫn đầu với [91,8%](% 91.8), [Hà Nội](area Hà Nội) đạt [90%](% 90).", ["Hải Phòng", "Hà Nội"]),
    ("ja", "[ムオンアン県](area Mường Ảng)では[71%](% 71)、[ライチャウ市](area Lai Châu)では[80%](% 80)だった。", ["Mường Ảng", "Lai Châu"]),
    ("sv", "I [Partille](area Partille) kom [91 %](% 91) av besluten i tid, i [Lerum](area Lerum) [74 %](% 74).", ["Partille", "Lerum"]),
    ("ru", "В [уезде Бабе](area Ba Bể) в срок решено [99 %](% 99) дел, в [Нари](area Na Rì) – [97 %](% 97).", ["Ba Bể", "Na Rì"]),
    ("es", "En [Cayma](area Cayma) el [38 %](% 38) salió tarde; en [Chivay](area Chivay), el [12 %](% 12).", ["Cayma", "Chivay"]),
    # in brackets, in a list
    ("sv", "Bäst var [Hai Phong](area Hải Phòng) ([91,9 %](% 91.9)), [Hanoi](area Hà Nội) ([91,4 %](% 91.4)) och [Hue](area Huế) ([90 %](% 90)).", ["Hải Phòng", "Hà Nội", "Huế"]),
    ("en", "In [Njoro](area Njoro), [Rongai](area Rongai) and [Gilgil](area Gilgil) coverage is [22](% 22), [41](% 41) and [35 percent](% 35) respectively.", ["Njoro", "Rongai", "Gilgil"]),
    ("vi", "Ba xã [Rờ Kơi](area Rờ Kơi), [Mô Rai](area Mô Rai), [Hơ Moong](area Hơ Moong) đạt lần lượt [52%](% 52); [47%](% 47) và [66%](% 66).", ["Rờ Kơi", "Mô Rai", "Hơ Moong"]),
    ("ru", "В общинах [Куангкхе](area Quảng Khê) и [Дьялинь](area Địa Linh) – [6,1](% 6.1) и [4 %](% 4) соответственно.", ["Quảng Khê", "Địa Linh"]),
    ("ja", "[カンズオック](area Cần Giuộc)、[ベンルック](area Bến Lức)の2県で順に[99%](% 99)、[96%](% 96)だった。", ["Cần Giuộc", "Bến Lức"]),
    ("es", "[Yanahuara](area Yanahuara) y [Cerro Colorado](area Cerro Colorado) están en [64](% 64) y [47 %](% 47).", ["Yanahuara", "Cerro Colorado"]),
    # carried on, and the topic of the article
    ("en", "[Lerum](area Lerum) works faster\n[Lerum](area Lerum) is pleased. Files on time rose to [91%](% 91).\nComplaints fell by [3%](% 3).", ["Lerum", "Lerum"]),
    ("vi", "[Hòa Thành](area Hòa Thành): hồ sơ trễ còn [2%](% 2)\nUBND thị xã [Hòa Thành](area Hòa Thành) họp. Đúng hạn đạt [98%](% 98).", ["Hòa Thành", "Hòa Thành"]),
    # no single unit
    ("en", "[Ninh Binh](area Ninh Bình) got [88%](% 88). The average of the 63 provinces is [86%](% 86).", ["Ninh Bình", None]),
    ("vi", "[Ninh Bình](area Ninh Bình) đạt [88%](% 88); trung bình của 63 tỉnh, thành phố là [86%](% 86).", ["Ninh Bình", None]),
    ("sv", "[Ninh Binh](area Ninh Bình) fick [88 %](% 88). Snittet för alla provinser blev [86 %](% 86).", ["Ninh Bình", None]),
    ("es", "[Ninh Binh](area Ninh Bình) obtuvo el [88 %](% 88). La media de las provincias es del [86 %](% 86).", ["Ninh Bình", None]),
    ("ru", "[Ниньбинь](area Ninh Bình) получил [88 %](% 88). Среднее по провинциям – [86 %](% 86).", ["Ninh Bình", None]),
    ("ja", "[ニンビン省](area Ninh Bình)は[88%](% 88)。63省市の平均は[86%](% 86)だった。", ["Ninh Bình", None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "subjects"), SENTENCES)
def test_subjects(language: Language, sentence: str, subjects: list[str | None]) -> None:
    figures = state(*page(sentence, language)).percentages
    assert [figure.subject for figure in figures] == subjects
    assert [figure.subject_id for figure in figures] == subjects
