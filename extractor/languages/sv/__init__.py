"""Swedish."""

from extractor.languages.lexicon import Lexicon
from extractor.languages.sv.dates import DATES
from extractor.languages.sv.documents import DOCUMENTS
from extractor.languages.sv.facts import FACTS
from extractor.languages.sv.figures import CHECKS, PERCENTAGES, RANKS, RATIOS
from extractor.languages.sv.metrics import METRICS
from extractor.languages.sv.officials import OFFICIALS
from extractor.languages.sv.quantities import QUANTITIES
from extractor.languages.sv.text import NUMBERS, ROUTING, SENTENCES
from extractor.languages.sv.units import UNITS

LEXICON = Lexicon(
    code="sv",
    name="Swedish",
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
