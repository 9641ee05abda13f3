"""Swedish."""

from extractor.languages.lexicon import (
    DateWords,
    DocumentWords,
    FactWords,
    Lexicon,
    NumberWords,
    OfficialWords,
    PercentageWords,
    RankWords,
    RatioWords,
    RoutingWords,
    SentenceWords,
    UnitWords,
)

ROUTING = RoutingWords(
    function_words=frozenset(
        "och att det som för på är av med den till inte har ett om från var också ska men vid efter".split()
    ),
    letters="åäö",
    foreign_letters="øæ",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("bl.a t.ex dvs ca kl nr s.k m.m osv resp jfr st".split()),
)

NUMBERS = NumberWords(decimal=",", thousands=" ")

DATES = DateWords()

PERCENTAGES = PercentageWords()

RATIOS = RatioWords()

RANKS = RankWords()

DOCUMENTS = DocumentWords()

UNITS = UnitWords()

OFFICIALS = OfficialWords()

FACTS = FactWords()

LEXICON = Lexicon(
    code="sv",
    name="Swedish",
    routing=ROUTING,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    percentages=PERCENTAGES,
    ratios=RATIOS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
)
