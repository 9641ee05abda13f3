"""Japanese: how text is routed, split and numbered."""

from extractor.languages.lexicon import LabelWords, NumberWords, RoutingWords, SentenceWords

ROUTING = RoutingWords(
    function_words=frozenset(),
    letters="ぁ-んァ-ヺ",
    letter_share=0.12,
    typical_letters="",
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators="。！？!?",
    abbreviations=frozenset("".split()),
)

NUMBERS = NumberWords(
    decimal=".",
    thousands=",",
    words={**{word: value for value, word in enumerate("〇一二三四五六七八九")}, "零": 0, "ゼロ": 0, "半": 0.5},
    scales={"十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8},
    joiners=(),
    points=("点", "・", "コンマ"),
    halves=("半",),
    minus=("マイナス", "▲", "△"),
    positional=True,
    vague="数何第幾",
    labels=frozenset(),
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
