"""Japanese."""

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

FACTS = FactWords(
    spaced=False,
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
        "online_submission": "オンライン申請率",
        "online_service": "オンライン提供手続き",
        "on_time": "期限内処理率",
        "digitization": "電子化率",
        "online_payment": "オンライン決済率",
        "digital_signature": "電子署名",
        "satisfaction": "満足度",
        "procedure_cut": "手続きの簡素化・削減",
        "completion": "任務・目標の達成率",
        "index_score": "指数の得点",
        "staffing": "職員・定員",
        "budget": "予算・財政",
        "economy": "経済",
        "electronic_documents": "電子文書",
        "coverage": "普及・網羅率",
        "overdue": "期限超過",
        "reorganization": "組織・単位の再編",
        "opinion": "世論調査",
        "other": "その他",
    }
)

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
    labels=LABELS,
)
