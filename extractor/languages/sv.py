"""Swedish."""

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
            "och att är för från inte också till ett efter vid enligt när än eller där år samt har ska som sin sina sitt "
            "blir både även kommer mellan utan då inom genom över alla andra första mycket många finns säger måste kunna "
            "vara varit något någon dess ur upp"
        ).split()
    ),
    letters="",
    letter_share=1.0,
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

FACTS = FactWords(
    spaced=True,
    metrics={},
    targets=(),
    rises=(),
    falls=(),
    risen=(),
    fallen=(),
    to=(),
    into=(),
    by=(),
    averages=(),
    as_of=(),
    rankings={},
)

LABELS = LabelWords(
    metrics={
        "online_submission": "Ärenden inlämnade digitalt",
        "online_service": "E-tjänster",
        "on_time": "Handlagda i tid",
        "digitization": "Digitaliserade handlingar",
        "online_payment": "Digital betalning",
        "digital_signature": "Elektronisk underskrift",
        "satisfaction": "Nöjdhet",
        "procedure_cut": "Förenklade eller slopade förfaranden",
        "completion": "Genomförda uppgifter och mål",
        "index_score": "Indexpoäng",
        "staffing": "Bemanning",
        "budget": "Budget",
        "economy": "Ekonomi",
        "electronic_documents": "Elektroniska handlingar",
        "coverage": "Täckning",
        "overdue": "Försenade ärenden",
        "reorganization": "Sammanslagna eller avskaffade enheter",
        "opinion": "Åsikter i undersökningar",
        "other": "Övrigt",
    }
)

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
    labels=LABELS,
)
