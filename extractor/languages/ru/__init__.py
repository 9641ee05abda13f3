"""Russian."""

from extractor.languages.lexicon import Lexicon
from extractor.languages.ru.dates import DATES
from extractor.languages.ru.documents import DOCUMENTS
from extractor.languages.ru.facts import FACTS
from extractor.languages.ru.figures import CHECKS, PERCENTAGES, RANKS, RATIOS
from extractor.languages.ru.metrics import METRICS
from extractor.languages.ru.officials import OFFICIALS
from extractor.languages.ru.quantities import QUANTITIES
from extractor.languages.ru.text import NUMBERS, ROUTING, SENTENCES
from extractor.languages.ru.units import UNITS

LEXICON = Lexicon(
    code="ru",
    name="Russian",
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
