"""Vietnamese."""

from extractor.languages.lexicon import Lexicon
from extractor.languages.vi.dates import DATES
from extractor.languages.vi.documents import DOCUMENTS
from extractor.languages.vi.facts import FACTS
from extractor.languages.vi.figures import CHECKS, PERCENTAGES, RANKS, RATIOS
from extractor.languages.vi.metrics import METRICS
from extractor.languages.vi.officials import OFFICIALS
from extractor.languages.vi.quantities import QUANTITIES
from extractor.languages.vi.text import NUMBERS, ROUTING, SENTENCES
from extractor.languages.vi.units import UNITS

LEXICON = Lexicon(
    code="vi",
    name="Vietnamese",
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
