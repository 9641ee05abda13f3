"""Japanese: how text is routed, split and numbered."""

from extractor.languages.lexicon import NumberWords, RoutingWords, SentenceWords

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
