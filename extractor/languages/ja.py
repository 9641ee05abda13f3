"""Japanese."""

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
    function_words=frozenset(),
    letters="ぁ-んァ-ヺ",
    letter_share=0.12,
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators="。！？!?",
    abbreviations=frozenset("".split()),
)

NUMBERS = NumberWords(decimal=".", thousands=",")

DATES = DateWords()

PERCENTAGES = PercentageWords()

RATIOS = RatioWords()

RANKS = RankWords()

DOCUMENTS = DocumentWords()

UNITS = UnitWords()

OFFICIALS = OfficialWords()

FACTS = FactWords()

LEXICON = Lexicon(
    code="ja",
    name="Japanese",
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
