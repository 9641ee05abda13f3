"""Which two counts percentages are made of."""

import pytest

from extractor.facts import state
from extractor.factsheet import Language
from tests.facts.pages import page

SENTENCES: list[tuple[Language, str, list[tuple[float, float] | None]]] = [
    # a printed fraction
    ("en", "On time: [1,589/1,642](ratio 1589/1642), reaching [96.8%](% 96.8); late [3.2%](% 3.2).", [(1589, 1642), None]),
    ("vi", "Đã số hóa [6.120/8.214](ratio 6120/8214) hồ sơ, báo cáo lại ghi [78%](% 78).", [(6120, 8214)]),
    ("ja", "オンライン申請は[15,747/19,204件](ratio 15747/19204)で、[82%](% 82)を占めた。", [(15747, 19204)]),
    ("en", "The rate was [96.8%](% 96.8) ([1,589/1,642](ratio 1589/1642)).", [(1589, 1642)]),
    ("en", "They managed [54/100](ratio 54/100) registers; revenue grew to [48.2%](% 48.2).", [None]),
    # two counts whose quotient is the figure
    ("sv", "Av 7 419 ärenden avgjordes 6 935 i tid, [93,5 procent](% 93.5).", [(6935, 7419)]),
    ("vi", "Huyện tiếp nhận 8.214 hồ sơ, trong đó 5.996 hồ sơ qua mạng, đạt [73%](% 73).", [(5996, 8214)]),
    ("es", "Eliminará 41 de sus 96 trámites, el [42,7 %](% 42.7) del total.", [(41, 96)]),
    ("ru", "Поступило 7316 заявлений. В срок исполнены 7243, или [99 %](% 99).", [(7243, 7316)]),
    ("ja", "216件の相談があり、うち188件([87.0%](% 87))がその場で終わった。", [(188, 216)]),
    # no accident
    ("en", "The 12 wards and 24 offices keep [50%](% 50) of their staff.", [None]),
    ("en", "Of 1,642 files 1,200 are done, says the report, but [96.8%](% 96.8) of people are content.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "ratios"), SENTENCES)
def test_ratios(language: Language, sentence: str, ratios: list[tuple[float, float] | None]) -> None:
    assert [figure.ratio for figure in state(*page(sentence, language)).percentages] == ratios
