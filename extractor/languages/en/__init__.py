"""English."""

from extractor.languages.en.dates import DATES
from extractor.languages.en.documents import DOCUMENTS
from extractor.languages.en.facts import FACTS
from extractor.languages.en.figures import CHECKS, PERCENTAGES, RANKS, RATIOS
from extractor.languages.en.metrics import METRICS
from extractor.languages.en.officials import OFFICIALS
from extractor.languages.en.quantities import QUANTITIES
from extractor.languages.en.text import NUMBERS, ROUTING, SENTENCES
from extractor.languages.en.units import UNITS
from extractor.languages.lexicon import Lexicon

LEXICON = Lexicon(
    code="en",
    name="English",
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
