"""Vietnamese."""

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
            "và của các là được trong cho với những này tại đã không người theo về có một để khi từ trên đến sẽ cũng"
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
        "online_submission": "Hồ sơ nộp trực tuyến",
        "online_service": "Dịch vụ công trực tuyến",
        "on_time": "Giải quyết đúng và trước hạn",
        "digitization": "Số hóa hồ sơ, kết quả",
        "online_payment": "Thanh toán trực tuyến",
        "digital_signature": "Chữ ký số",
        "satisfaction": "Mức độ hài lòng",
        "procedure_cut": "Cắt giảm thủ tục hành chính",
        "completion": "Hoàn thành nhiệm vụ, chỉ tiêu",
        "index_score": "Điểm chỉ số",
        "staffing": "Biên chế, nhân sự",
        "budget": "Ngân sách",
        "economy": "Kinh tế",
        "electronic_documents": "Văn bản điện tử",
        "coverage": "Độ bao phủ",
        "overdue": "Hồ sơ trễ hạn",
        "reorganization": "Sắp xếp bộ máy, đơn vị hành chính",
        "opinion": "Ý kiến khảo sát",
        "other": "Khác",
    }
)

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
    labels=LABELS,
)
