"""Spanish."""

from extractor.languages.es.dates import DATES
from extractor.languages.es.documents import DOCUMENTS
from extractor.languages.es.facts import FACTS
from extractor.languages.es.figures import CHECKS, PERCENTAGES, RANKS, RATIOS
from extractor.languages.es.metrics import METRICS
from extractor.languages.es.officials import OFFICIALS
from extractor.languages.es.quantities import QUANTITIES
from extractor.languages.es.text import NUMBERS, ROUTING, SENTENCES
from extractor.languages.es.units import UNITS
from extractor.languages.lexicon import Lexicon

LEXICON = Lexicon(
    code="es",
    name="Spanish",
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
