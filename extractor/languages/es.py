"""Spanish."""

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
        (
            "el los las y por más está están según fue fueron sus pero desde hasta sobre también donde cuando "
            "muy ya este esta estos estas sin su se lo les aunque cada hay mientras tras"
        ).split()
    ),
    letters="",
    letter_share=1.0,
    foreign_letters="ãõ",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("sr sra srta dr dra ing lic art núm nº n pág ee.uu".split()),
)

NUMBERS = NumberWords(decimal=",", thousands=".")

DATES = DateWords()

PERCENTAGES = PercentageWords()

RATIOS = RatioWords()

RANKS = RankWords()

DOCUMENTS = DocumentWords()

UNITS = UnitWords()

OFFICIALS = OfficialWords()

FACTS = FactWords()

LEXICON = Lexicon(
    code="es",
    name="Spanish",
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
