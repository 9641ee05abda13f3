"""Dates in sentences of news published on Thursday, 17 October 2024, read by the whole program."""

import pytest

from extractor.factsheet import Article, Language
from extractor.pipeline import Extractor
from tests.annotated import marked, plain
from tests.spotting.common import sentences

EXTRACTOR = Extractor()


@pytest.mark.parametrize(("language", "sentence"), [*sentences("news"), *sentences("calendar")])
def test_dates_in_the_news(language: Language, sentence: str) -> None:
    text = plain(sentence)
    sheet = EXTRACTOR.extract(Article(id="a", text=text, published="2024-10-17", language=language))
    assert marked(text, sheet.dates, lambda date: date.value) == sentence
