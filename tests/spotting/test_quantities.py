"""Quantities: [surface](bound value object), or the measure where nothing is counted."""

import pytest

from extractor.factsheet import LANGUAGES, Quantity
from extractor.pipeline import load
from tests.annotated import marked, plain
from tests.spotting.common import sentences

PIPELINES = {language: load(language) for language in LANGUAGES}


def describe(found: Quantity) -> str:
    return f"{found.modifier} {found.value:.14g} {found.object or found.measure}"


@pytest.mark.parametrize(("language", "sentence"), sentences("quantities"))
def test_quantities(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = PIPELINES[language](text)._.quantities
    assert marked(text, found, describe) == sentence
