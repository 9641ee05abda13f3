"""Russian."""

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
            "что это для из как его её их они или при также был была было были году года который которая которое которые "
            "чтобы уже об по же только после этого этом быть будет будут более когда где если между перед со во лишь чем "
        ).split()
    ),
    letters="",
    letter_share=1.0,
    foreign_letters="іїєґўђћџљњјә-ӿ",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("г гг тов им ул руб тыс млн млрд т.е т.д т.п см стр ст п г-н г-жа".split()),
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
        "online_submission": "Заявления, поданные онлайн",
        "online_service": "Услуги, доступные онлайн",
        "on_time": "Рассмотрено в срок",
        "digitization": "Оцифровка дел и результатов",
        "online_payment": "Онлайн-оплата",
        "digital_signature": "Электронная подпись",
        "satisfaction": "Удовлетворённость",
        "procedure_cut": "Упрощение и сокращение процедур",
        "completion": "Выполнение задач и планов",
        "index_score": "Балл индекса",
        "staffing": "Штат",
        "budget": "Бюджет",
        "economy": "Экономика",
        "electronic_documents": "Электронные документы",
        "coverage": "Охват",
        "overdue": "Просроченные дела",
        "reorganization": "Реорганизация и слияние",
        "opinion": "Мнения опрошенных",
        "other": "Прочее",
    }
)

LEXICON = Lexicon(
    code="ru",
    name="Russian",
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
