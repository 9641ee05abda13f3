"""Spanish."""

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
        "online_submission": "Solicitudes presentadas en línea",
        "online_service": "Trámites ofrecidos en línea",
        "on_time": "Resueltos en plazo",
        "digitization": "Digitalización de expedientes",
        "online_payment": "Pago en línea",
        "digital_signature": "Firma digital",
        "satisfaction": "Satisfacción",
        "procedure_cut": "Trámites simplificados o suprimidos",
        "completion": "Tareas y metas cumplidas",
        "index_score": "Puntuación del índice",
        "staffing": "Personal",
        "budget": "Presupuesto",
        "economy": "Economía",
        "electronic_documents": "Documentos electrónicos",
        "coverage": "Cobertura",
        "overdue": "Expedientes fuera de plazo",
        "reorganization": "Unidades fusionadas o suprimidas",
        "opinion": "Opinión en encuestas",
        "other": "Otros",
    }
)

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
    labels=LABELS,
)
