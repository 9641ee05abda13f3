"""Places in rankings: [surface](place/field delta)."""

import pytest

from extractor.factsheet import LANGUAGES, Rank
from extractor.languages import lexicon
from extractor.spotting.ranks import RankSpotter
from tests.annotated import marked, plain
from tests.spotting.common import sentences

SPOTTERS: dict[str, RankSpotter] = {language: RankSpotter(lexicon(language)) for language in LANGUAGES}


def describe(found: Rank) -> str:
    return f"{found.value}{f'/{found.of}' if found.of else ''}{f' {found.delta:+}' if found.delta else ''}"


@pytest.mark.parametrize(("language", "sentence"), sentences("ranks"))
def test_ranks(language: str, sentence: str) -> None:
    text = plain(sentence)
    assert marked(text, SPOTTERS[language].find(text), describe) == sentence


def test_taken_characters_are_left_alone() -> None:
    text = "Xếp hạng 12/CT-UBND"
    assert list(SPOTTERS["vi"].find(text, taken=[(9, len(text))])) == []
