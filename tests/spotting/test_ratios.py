"""Printed fractions of counts: [surface](part/whole); percentages of the sentence may confirm them."""

import pytest

from extractor.factsheet import LANGUAGES, Ratio
from extractor.languages import lexicon
from extractor.spotting.documents import DocumentSpotter
from extractor.spotting.percentages import PercentageSpotter
from extractor.spotting.ranks import RankSpotter
from extractor.spotting.ratios import RatioSpotter
from tests.annotated import marked, plain
from tests.spotting.common import sentences

SPOTTERS: dict[str, RatioSpotter] = {language: RatioSpotter(lexicon(language)) for language in LANGUAGES}
EARLIER: dict[str, tuple[DocumentSpotter, RankSpotter, PercentageSpotter]] = {
    language: (DocumentSpotter(lexicon(language)), RankSpotter(lexicon(language)), PercentageSpotter(lexicon(language)))
    for language in LANGUAGES
}


def describe(found: Ratio) -> str:
    return f"{found.value[0]:g}/{found.value[1]:g}"


@pytest.mark.parametrize(("language", "sentence"), sentences("ratios"))
def test_ratios(language: str, sentence: str) -> None:
    text = plain(sentence)
    documents, ranks, spotter = EARLIER[language]
    percentages = list(spotter.find(text))
    taken = [(mention.start, mention.end) for mention in [*documents.find(text), *ranks.find(text), *percentages]]
    assert marked(text, SPOTTERS[language].find(text, taken, percentages), describe) == sentence
