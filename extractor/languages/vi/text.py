"""Vietnamese: how text is routed, split and numbered."""

from extractor.languages.lexicon import LabelWords, NumberWords, RoutingWords, SentenceWords

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
