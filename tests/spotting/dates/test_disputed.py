"""Sentences that public test suites read otherwise, and why this project does not follow them.

Sources: Recognizers-Text (MIT), duckling (BSD). Dates are resolved with the reference day of the suite.
"""

import pytest

from extractor.facts.anchor import resolve_dates
from extractor.factsheet import Context, FactSheet, Language, Sentence
from tests.annotated import marked, plain
from tests.spotting.dates import spotter

DISPUTED: list[tuple[Language, str, str, str, str]] = [
    (
        "en",
        "2016-11-07",
        "The range is [from 2014](2014/..)",
        "2014",
        "'from' without 'to' opens an interval, as 'since' does: what holds from 2014 holds after it.",
    ),
    (
        "en",
        "2016-11-07",
        "The range is [from 2015](2015/..) and [2016](2016)",
        "2015",
        "The same; 'from … and' is no range in English, so two dates are right.",
    ),
    (
        "en",
        "2016-11-07",
        "They left in [October two thousand](2000-10) and returned in [December](2000-12)",
        "2016-12",
        "A month carries the year named in its sentence; nobody returns in 2016 from a trip that is told of 2000.",
    ),
    (
        "ru",
        "2013-02-12",
        "[к третьему марта 2015](../2015-03-03)",
        "2015-03-03",
        "«к» names a deadline: the same suites' day would be «третьего марта».",
    ),
]


@pytest.mark.parametrize(("language", "reference", "sentence", "suite", "reason"), DISPUTED)
def test_disputed_reading(language: Language, reference: str, sentence: str, suite: str, reason: str) -> None:
    text = plain(sentence)
    sheet = FactSheet(id="a", language=language, published=reference, dates=tuple(spotter(language).find(text)))
    resolved = resolve_dates(Context(text, (Sentence(0, len(text), language),)), sheet)
    assert marked(text, resolved.dates, lambda date: date.value) == sentence
    assert suite not in [date.value for date in resolved.dates], reason
