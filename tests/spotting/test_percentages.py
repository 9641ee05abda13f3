"""Percentages: [surface](bound value), and "points" before it for percentage points."""

import pytest

from extractor.factsheet import LANGUAGES, Percentage
from extractor.languages import lexicon
from extractor.spotting.percentages import PercentageSpotter
from tests.annotated import marked, plain
from tests.spotting.common import sentences

SPOTTERS = {language: PercentageSpotter(lexicon(language)) for language in LANGUAGES}


def describe(found: Percentage) -> str:
    return f"{'points ' if found.points else ''}{found.modifier} {found.value:g}"


@pytest.mark.parametrize(("language", "sentence"), sentences("percentages"))
def test_percentages(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = SPOTTERS[language].find(text)
    assert marked(text, found, describe) == sentence


@pytest.mark.parametrize(("language", "sentence"), sentences("bounds"))
def test_bounds(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = SPOTTERS[language].find(text)
    assert marked(text, found, describe) == sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_bound_has_a_sentence(language: str) -> None:
    words = lexicon(language).percentages
    text = "\n".join(plain(line).lower() for code, line in sentences("bounds") if code == language)
    bounds = {*words.before, *words.after, *words.apart, *words.inverted}
    assert [word for word in sorted(bounds) if word not in text] == []
