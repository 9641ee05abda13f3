"""Hostile text: twice the length takes about twice the time, and nothing is read out of noise."""

from itertools import chain

import pytest

from extractor.factsheet import LANGUAGES
from extractor.languages import Lexicon, lexicon
from extractor.spotting.documents import DocumentSpotter
from extractor.spotting.percentages import PercentageSpotter
from extractor.spotting.quantities import QuantitySpotter
from extractor.spotting.ranks import RankSpotter
from extractor.spotting.ratios import RatioSpotter
from tests.linear import grows_linearly

SPOTTERS = (PercentageSpotter, RatioSpotter, RankSpotter, DocumentSpotter, QuantitySpotter)


def noises(words: Lexicon) -> list[str]:
    """Return what to repeat: figures, signs and the words that begin or continue patterns of the language."""
    percentages, ranks = words.percentages, words.ranks
    lists = (
        words.numbers.words,
        words.numbers.scales,
        percentages.ands,
        percentages.tos,
        percentages.froms,
        percentages.before,
        percentages.points,
        words.ratios.of,
        ranks.cues,
        ranks.ups,
        ranks.froms,
        words.documents.types,
        words.documents.signs,
        percentages.places,
        percentages.measures,
        percentages.copulas,
        percentages.against,
        percentages.negations,
        words.quantities.objects["files"],
        words.quantities.points,
        words.quantities.sets,
        words.quantities.signs,
        words.quantities.scales,
        words.checks.including,
    )
    firsts = [next(iter(group)) for group in lists if group]
    figures = [
        "1",
        "1,",
        "1.",
        "1 ",
        "1/",
        "1-",
        "12,5 ",
        "50%",
        "50% 1,5 ",
        "%",
        "% ",
        "(",
        " ",
        "-",
        "1/1 ",
        "№ ",
        "第1",
        "12-",
        "12-12/",
        "A-",
        "A1(1)-",
        "88.9% ",
        "1.234% ",
        "1,234% ",
        "1 (2%) ",
        "5%, ",
        "50% a, b (64) ",
        "12 a b ",
        "1 (2, ",
        "5-5-",
        "9 files (1 ",
        "9件(1、",
        "$1 ",
    ]
    return [*figures, *(first + tail for first in firsts for tail in (" ", " 1,5 "))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SPOTTERS)
def test_time_is_linear(kind: type, language: str) -> None:
    spotter = kind(lexicon(language))
    slow = [
        piece for piece in noises(lexicon(language)) if not grows_linearly(lambda text: list(spotter.find(text)), piece)
    ]
    assert slow == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_offsets_hold_in_odd_text(language: str) -> None:
    text = "İİİ 50 % \x00 [1/2] İ 7/9 № 5 %%% 1%" + "ﬁ 12,5 %\n" * 3
    for mention in chain(*(kind(lexicon(language)).find(text) for kind in SPOTTERS)):
        assert text[mention.start : mention.end] == mention.surface
