"""Vietnamese."""

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
            "và của các là được trong cho với những này tại đã "
            "không người theo về có một để khi từ trên đến sẽ cũng"
        ).split()
    ),
    letters="ăđơưạ-ỹ",
    letter_share=0.08,
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("tp tx ths ts pgs gs ông bs".split()),
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
    code="vi",
    name="Vietnamese",
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
