"""Hostile text: twice the length takes about twice the time, and nothing is read out of noise."""

import time
from itertools import chain

import pytest

from extractor.factsheet import LANGUAGES
from extractor.languages import Lexicon, lexicon
from extractor.spotting.documents import DocumentSpotter
from extractor.spotting.percentages import PercentageSpotter
from extractor.spotting.ranks import RankSpotter
from extractor.spotting.ratios import RatioSpotter

LENGTH = 2_000
FACTOR = 3  # doubling may cost this much: linear time costs 2, quadratic time 4
MEASURABLE = 0.03  # seconds: below, the clock says nothing
SPOTTERS = (PercentageSpotter, RatioSpotter, RankSpotter, DocumentSpotter)


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
    ]
    return [*figures, *(first + tail for first in firsts for tail in (" ", " 1,5 "))]


def seconds(spotter: object, text: str) -> float:
    started = time.perf_counter()
    list(spotter.find(text))  # type: ignore[attr-defined]
    return time.perf_counter() - started


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SPOTTERS)
def test_time_is_linear(kind: type, language: str) -> None:
    spotter = kind(lexicon(language))
    for noise in noises(lexicon(language)):
        short = noise * (LENGTH // len(noise))
        once, twice = seconds(spotter, short), seconds(spotter, short * 2)
        if twice > MEASURABLE:
            twice = min(twice, seconds(spotter, short * 2))
            assert twice < FACTOR * max(once, seconds(spotter, short)), noise


@pytest.mark.parametrize("language", LANGUAGES)
def test_offsets_hold_in_odd_text(language: str) -> None:
    text = "İİİ 50 % \x00 [1/2] İ 7/9 № 5 %%% 1%" + "ﬁ 12,5 %\n" * 3
    for mention in chain(*(kind(lexicon(language)).find(text) for kind in SPOTTERS)):
        assert text[mention.start : mention.end] == mention.surface
