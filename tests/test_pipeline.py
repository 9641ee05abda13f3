"""From an article to its fact sheet: routing, spaCy assembly, and offsets into the text as given."""

import unicodedata
from itertools import chain

import pytest
import spacy

import extractor
from extractor import Article, Extractor, ExtractorError, Reject
from extractor.factsheet import LANGUAGES, FactSheet
from extractor.spotting import COMPONENTS, KINDS, bare_doc

BODIES = {
    "vi": "Tỷ lệ hồ sơ nộp trực tuyến của huyện Đô Lương đạt 88,9% trong năm 2023.",
    "en": "The share of files that came in online in Do Luong district reached 88.9% in 2023.",
    "ja": "2023年、ドゥルオン県のオンライン申請の割合は88.9%に達した。",
    "sv": "Andelen ärenden som kom in digitalt i distriktet Do Luong nådde 88,9 procent under år 2023.",
    "ru": "Доля заявлений, которые поступили онлайн в районе Долуонг, в 2023 году достигла 88,9 %.",
    "es": "La proporción de expedientes en línea del distrito de Do Luong alcanzó el 88,9 % en el año 2023.",
}


@pytest.fixture(scope="module")
def reader() -> Extractor:
    return Extractor()


def mentions(sheet: FactSheet) -> list[extractor.factsheet.Mention]:
    return list(chain.from_iterable(getattr(sheet, kind) for kind in KINDS))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_fact_in_six_languages(reader: Extractor, language: str) -> None:
    sheet = reader.extract(Article(id="a", text=BODIES[language]))
    assert sheet.language == language
    assert [percentage.value for percentage in sheet.percentages] == [88.9]
    assert "2023" in [date.value for date in sheet.dates]
    assert [unit.canonical for unit in sheet.units] == ["Đô Lương"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_surfaces_are_the_characters_of_the_given_text(reader: Extractor, language: str, form: str) -> None:
    given = unicodedata.normalize(form, BODIES[language]).replace(" ", "\u00a0\u200b").replace("8", "８")
    sheet = reader.extract(Article(id="a", text=given, language=language))
    assert [percentage.value for percentage in sheet.percentages] == [88.9]
    for mention in mentions(sheet):
        assert given[mention.start : mention.end] == mention.surface


def test_each_paragraph_is_read_in_its_language(reader: Extractor) -> None:
    text = f"{BODIES['sv']}\n{BODIES['ja']}\n{BODIES['sv']}\n"
    sheet = reader.extract(Article(id="a", text=text))
    assert sheet.language == "sv"
    assert [percentage.surface for percentage in sheet.percentages] == ["88,9 procent", "88.9%", "88,9 procent"]
    assert all(text[mention.start : mention.end] == mention.surface for mention in mentions(sheet))


@pytest.mark.parametrize(
    ("text", "reason"), [("", "empty"), (" \n\u200b", "empty"), ("Уряд ухвалив рішення про це.", "language")]
)
def test_what_cannot_be_read_is_rejected(reader: Extractor, text: str, reason: str) -> None:
    article = Article(id="a", text=text)
    result = reader.read(article)
    assert isinstance(result, Reject)
    assert result.reason == reason
    with pytest.raises(ExtractorError, match="article 'a'"):
        reader.extract(article)


def test_a_stream_goes_on_after_a_reject(reader: Extractor) -> None:
    texts = [BODIES["en"], "", BODIES["ru"]]
    results = list(reader.stream(Article(id=str(at), text=text) for at, text in enumerate(texts)))
    assert [type(result) for result in results] == [FactSheet, Reject, FactSheet]
    assert [result.id for result in results] == ["0", "1", "2"]


def test_one_call_from_python() -> None:
    sheet = extractor.extract(BODIES["es"], published="2024-05-07")
    assert sheet.percentages[0].surface == "88,9 %"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pipeline_is_a_spacy_pipeline(language: str) -> None:
    nlp = extractor.load(language)
    assert tuple(nlp.pipe_names) == (*COMPONENTS, "reform_ner")
    assert tuple(extractor.load(language, ner="none").pipe_names) == COMPONENTS
    doc = nlp(BODIES[language])
    assert doc.text == BODIES[language]
    assert [percentage.value for percentage in doc._.percentages] == [88.9]


def test_a_component_serves_in_any_pipeline_of_its_language() -> None:
    nlp = spacy.blank("sv")
    nlp.add_pipe("reform_percentages")
    assert [percentage.value for percentage in nlp("Minst 85 procent kom i tid.")._.percentages] == [85]


def test_vietnamese_and_long_japanese_keep_every_character() -> None:
    vietnamese = "UBND  huyện\tĐô Lương\n đạt 88,9% ."
    assert extractor.load("vi")(vietnamese).text == vietnamese
    japanese = "行政改革の割合は88.9%に達した。\n" * 3_000
    doc = extractor.load("ja")(japanese)
    assert doc.text == japanese
    assert len(doc._.percentages) == 3_000


def test_an_unknown_language_is_said() -> None:
    with pytest.raises(ExtractorError, match="no language 'de'"):
        extractor.load("de")


@pytest.mark.parametrize("noise", ["(" * 20_000, "a" * 20_000, "1/" * 10_000, "88,9%" * 4_000, "–" * 20_000])
def test_runs_without_spaces_are_read_and_hide_nothing(noise: str) -> None:
    text = f"{BODIES['en']} {noise}  \n{BODIES['en']}"
    found = extractor.extract(text, language="en").percentages
    assert [mention.surface for mention in (found[0], found[-1])] == ["88.9%", "88.9%"]
    assert found[-1].end > len(text) - len(BODIES["en"])


def test_reading_articles_leaves_no_words_behind() -> None:
    nlp = extractor.load("en")
    known = len(nlp.vocab)
    doc = bare_doc(nlp, BODIES["en"])
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert [percentage.value for percentage in doc._.percentages] == [88.9]
    assert len(nlp.vocab) == known
