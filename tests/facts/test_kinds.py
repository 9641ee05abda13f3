"""What is reached, what has changed and what is aimed at: each figure as [surface](state|change|target value).

Whether what is reached is a level or a share depends on what it measures, which other tests look at.
"""

from pathlib import Path

import pytest

from extractor.factsheet import LANGUAGES, Article, Language, Percentage
from extractor.pipeline import Extractor
from tests.annotated import marked, plain

EXTRACTOR = Extractor()
SENTENCES = [
    (language, line)
    for language in LANGUAGES
    for line in (Path(__file__).parent / f"sentences/kinds_{language}.txt").read_text(encoding="utf-8").splitlines()
]


def told(mention: Percentage) -> str:
    return f"{'state' if mention.kind in ('level', 'share') else mention.kind} {mention.value:g}"


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_kinds(language: Language, sentence: str) -> None:
    text = plain(sentence)
    sheet = EXTRACTOR.extract(Article(id="a", text=text, published="2024-10-17", language=language))
    assert marked(text, sheet.percentages, told) == sentence
