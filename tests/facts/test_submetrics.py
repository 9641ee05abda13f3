"""What exactly a figure measures: each figure as [surface](metric submetric), or `-` where the words leave it open."""

import pytest

from extractor import Article, Extractor
from extractor.factsheet import LANGUAGES, FactSheet, Language
from extractor.languages import lexicon
from extractor.metrics import DEFINITIONS, FINER, PARENTS, vocabulary
from tests.annotated import marked, plain

SENTENCES: list[tuple[Language, str]] = [
    ("en", "Of the files settled in May, [71%](on_time early) went out ahead of schedule."),
    ("en", "Punctual settlement stands at [98.7%](on_time -)."),
    ("en", "The time to settle land procedures was cut by [30%](procedure_cut time_cut)."),
    ("en", "The ministry scrapped [18%](procedure_cut papers_cut) of the papers that applicants had to attach."),
    ("en", "The SIPAS satisfaction index of the province came to [83.4%](satisfaction satisfaction_index)."),
    ("en", "By October, [12%](staffing posts_vacant) of nursing posts stood vacant."),
    ("vi", "Hồ sơ giải quyết đúng và trước hạn đạt [98,4%](on_time in_time)."),
    ("vi", "Trong đó, hồ sơ giải quyết trước hạn chiếm [71%](on_time early)."),
    ("vi", "Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt [64%](online_submission fully_online_files)."),
    ("vi", "Vốn đầu tư công đã giải ngân [43%](budget disbursement) kế hoạch."),
    ("vi", "Số xã của tỉnh giảm [61%](reorganization areas_merged) sau sắp xếp."),
    ("ja", "職員の定員は10年間で[12%](staffing staff_cut)削減された。"),
    ("ja", "輸出額は前年同期比で[8.4%](economy growth)増加した。"),
    ("ja", "書類の不備で差し戻された申請は[4%](other returned_files)だった。"),
    ("sv", "Arkivet har digitaliserat [58 procent](digitization archives_digitized) av kartorna."),
    ("sv", "Bara [61 procent](staffing posts_filled) av tjänsterna är tillsatta."),
    ("ru", "Досрочно рассмотрены [71 %](on_time early) заявлений."),
    ("ru", "Сроки выдачи разрешений сокращены на [30 %](procedure_cut time_cut)."),
    ("ru", "Мобильный интернет доступен в [64 %](coverage internet_access) сёл."),
    ("es", "El [66 %](online_payment fees_online) de las tasas se paga con tarjeta."),
    ("es", "En el índice de reforma administrativa la provincia obtuvo un [87,4 %](index_score reform_index)."),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_finer_metrics(extractor: Extractor, language: Language, sentence: str) -> None:
    text = plain(sentence)
    sheet = extractor.extract(Article(id="test", text=text, language=language))
    assert isinstance(sheet, FactSheet)
    assert marked(text, sheet.percentages, lambda figure: f"{figure.metric} {figure.submetric or '-'}") == sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_metric_has_a_label_and_every_finer_one_cues(language: Language) -> None:
    words = lexicon(language).metrics
    assert list(words.labels) == list(vocabulary())
    assert list(words.finer) == list(PARENTS)
    assert all(words.finer.values())
    assert len(set(words.labels.values())) == len(words.labels)


def test_finer_metrics_have_one_parent() -> None:
    assert len(PARENTS) == sum(len(below) for below in FINER.values())
    assert not PARENTS.keys() & DEFINITIONS.keys()
