"""Percentages, one sentence a line in `sentences/percentages_*.txt`; whatever is not marked must not be found."""

import time
from pathlib import Path

import pytest

from extractor.factsheet import LANGUAGES, Percentage
from extractor.languages import lexicon
from extractor.normalization import normalize
from extractor.spotting.percentages import PercentageSpotter
from tests.annotated import marked, plain

FOLDER = Path(__file__).parent / "sentences"
SPOTTERS = {language: PercentageSpotter(lexicon(language)) for language in LANGUAGES}


def sentences(kind: str) -> list[tuple[str, str]]:
    return [
        (language, line)
        for language in LANGUAGES
        for line in (FOLDER / f"{kind}_{language}.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]


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
