"""Japanese."""

from extractor.languages.ja.dates import DATES
from extractor.languages.ja.documents import DOCUMENTS
from extractor.languages.ja.facts import FACTS
from extractor.languages.ja.figures import CHECKS, PERCENTAGES, RANKS, RATIOS
from extractor.languages.ja.metrics import METRICS
from extractor.languages.ja.officials import OFFICIALS
from extractor.languages.ja.quantities import QUANTITIES
from extractor.languages.ja.text import NUMBERS, ROUTING, SENTENCES
from extractor.languages.ja.units import UNITS
from extractor.languages.lexicon import Lexicon

LEXICON = Lexicon(
    code="ja",
    name="Japanese",
    routing=ROUTING,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    percentages=PERCENTAGES,
    ratios=RATIOS,
    quantities=QUANTITIES,
    checks=CHECKS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    metrics=METRICS,
)
