"""English."""

from extractor.languages.lexicon import (
    DateWords,
    DocumentWords,
    FactWords,
    LabelWords,
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
            "the of and to in is that for was with are from by has "
            "this which were have been on at an its will their not as it"
        ).split()
    ),
    letters="",
    letter_share=1.0,
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("mr mrs ms dr prof gen no nos sen lt col st vs e.g i.e art approx".split()),
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

LABELS = LabelWords(
    metrics={
        "online_submission": "Files submitted online",
        "online_service": "Procedures offered online",
        "on_time": "Processed on or before time",
        "digitization": "Files and results digitised",
        "online_payment": "Online payment",
        "digital_signature": "Digital signature",
        "satisfaction": "Satisfaction",
        "procedure_cut": "Procedures simplified or cut",
        "completion": "Tasks and targets completed",
        "index_score": "Index score",
        "staffing": "Staffing",
        "budget": "Budget",
        "economy": "Economy",
        "electronic_documents": "Electronic documents",
        "coverage": "Coverage",
        "overdue": "Files late or overdue",
        "reorganization": "Units merged or abolished",
        "opinion": "Survey opinion",
        "other": "Other",
    }
)

LEXICON = Lexicon(
    code="en",
    name="English",
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
    labels=LABELS,
)
