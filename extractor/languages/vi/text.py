"""Vietnamese: how text is routed, split and numbered."""

from extractor.languages.lexicon import NumberWords, RoutingWords, SentenceWords

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "và của các là được trong cho với những này tại đã không người theo về có một để khi từ trên đến sẽ cũng"
        ).split()
    ),
    letters="ăđơưạ-ỹ",
    letter_share=0.08,
    typical_letters="",
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("tp tx ths ts pgs gs ông bs".split()),
)

NUMBERS = NumberWords(
    decimal=",",
    thousands=".",
    words={
        **{word: value for value, word in enumerate("không một hai ba bốn năm sáu bảy tám chín mười".split())},
        "mốt": 1,
        "tư": 4,
        "lăm": 5,
        "nhăm": 5,
        "bẩy": 7,
        "nửa": 0.5,
    },
    scales={
        "mươi": 10,
        "trăm": 100,
        "nghìn": 1000,
        "ngàn": 1000,
        "vạn": 10**4,
        "triệu": 10**6,
        "tỷ": 10**9,
        "tỉ": 10**9,
    },
    joiners=("linh", "lẻ"),
    points=("phẩy", "phảy", "chấm"),
    halves=("rưỡi",),
    minus=("âm",),
    positional=False,
    vague="",
    labels=frozenset(
        "ngày tháng năm quý độ cấp kỳ khóa khoá điều khoản số lần thứ nhóm loại mục đoạn lớp phần".split()
    ),
)
