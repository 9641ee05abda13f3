"""Dates in six languages: one table of sentences per language, with the answers inside."""

from functools import cache

from extractor.languages import lexicon
from extractor.spotting.dates import DateSpotter
from tests.annotated import marked, plain


@cache
def spotter(language: str) -> DateSpotter:
    """Return the spotter of `language`, made once for all tests."""
    return DateSpotter(lexicon(language))


def found_in(language: str, sentence: str) -> str:
    """Return `sentence` with the marks that the spotter would set."""
    text = plain(sentence)
    return marked(text, spotter(language).find(text), lambda date: date.value)
