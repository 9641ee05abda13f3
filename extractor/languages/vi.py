"""Vietnamese."""

from extractor.languages.given_names import LATIN
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
    by_role,
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
    minus=("âm", "trừ"),
    positional=False,
    vague="",
    labels=frozenset("ngày tháng năm quý độ cấp kỳ khóa khoá điều khoản số lần thứ nhóm loại mục đoạn lớp phần".split()),
)

DATES = DateWords()

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(("phần trăm", "phần-trăm", "phan tram", "pct"), 1.0),
    points=("điểm phần trăm", "điểm %", "điểm-phần-trăm", "% điểm", "diem phan tram", "điểm pct"),
    subunits={},
    leads=(),
    ands=("và", "hoặc", "hay", "so với", "với"),
    tos=("đến", "tới", "lên", "xuống", "lên đến", "lên tới", "xuống còn", "còn"),
    froms=("từ",),
    betweens=("trong khoảng", "giữa"),
    articles=frozenset({"khoảng", "gần", "hơn", "trên", "dưới", "là", "đạt"}),
    before={
        **dict.fromkeys(("trên", "hơn", "quá", "vượt", "vượt quá", "vượt mức", "lớn hơn", "vượt ngưỡng"), "gt"),
        **dict.fromkeys(("vượt trên", "quá mức", "vượt hơn", "nhỉnh hơn", "hơn cả"), "gt"),
        **dict.fromkeys(
            (
                "ít nhất",
                "tối thiểu",
                "không dưới",
                "không thấp hơn",
                "không ít hơn",
                "không nhỏ hơn",
                "không kém",
                "chí ít",
                "thấp nhất",
                "từ trên",
            ),
            "ge",
        ),
        **dict.fromkeys(
            (
                "dưới",
                "chưa tới",
                "chưa đến",
                "chưa đầy",
                "chưa đạt",
                "chưa được",
                "chưa quá",
                "không đến",
                "không tới",
                "không đầy",
                "không đạt",
                "không đạt nổi",
                "nhỏ hơn",
                "ít hơn",
                "kém",
                "còn chưa đến",
            ),
            "lt",
        ),
        **dict.fromkeys(
            ("không quá", "tối đa", "không vượt quá", "không vượt", "nhiều nhất", "không trên", "không hơn"), "le"
        ),
        **dict.fromkeys(("không cao hơn", "không lớn hơn", "cao nhất"), "le"),
        **dict.fromkeys(
            ("gần", "khoảng", "xấp xỉ", "chừng", "ngót", "ngót nghét", "suýt soát", "tầm", "cỡ", "hầu như", "độ"),
            "approx",
        ),
        **dict.fromkeys(("áng chừng", "ước chừng", "ước khoảng", "vào khoảng", "gần như", "sấp xỉ"), "approx"),
        # Differences, not bounds: "cao hơn 2,5% so với năm trước".
        **dict.fromkeys(
            ("cao hơn", "thấp hơn", "nhiều hơn", "nhanh hơn", "tốt hơn", "kém hơn", "tăng hơn", "giảm hơn"), "eq"
        ),
        **dict.fromkeys(("cấp trên", "mức độ", "trình độ", "tiến độ", "tốc độ", "chế độ"), "eq"),
    },
    after={
        **dict.fromkeys(("trở lên", "đổ lên", "hoặc hơn", "hoặc cao hơn", "hoặc nhiều hơn", "hay hơn"), "ge"),
        **dict.fromkeys(("trở xuống", "đổ xuống", "hoặc ít hơn", "hoặc thấp hơn", "đổ lại", "trở lại"), "le"),
        **dict.fromkeys(("có lẻ", "có dư"), "gt"),
    },
    apart={"trở lên": "ge", "trở xuống": "le"},
    fillers=frozenset({"mức", "là", "đạt", "tỷ", "lệ", "tỉ", "ngưỡng", "được", "mốc", "có", "phải", "đến", "tới", "còn"}),
    inverted={},
)

RATIOS = RatioWords(
    counters=(),
    of=(),
    dates=frozenset(),
    scores=frozenset(),
)

RANKS = RankWords(
    cues=(),
    verbs=(),
    nouns=(),
    weak_nouns=(),
    numbered=(),
    prefixes=(),
    suffixes=(),
    ordinals={},
    of=(),
    field=(),
    froms=(),
    tos=(),
    steps=(),
    ups=(),
    downs=(),
    fillers=(),
    idioms=(),
    indexes={},
)

DOCUMENTS = DocumentWords(
    types=(),
    loose=(),
    signs=(),
    years=(),
    shapes=(),
)

UNITS = UnitWords()

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="bộ trưởng, chủ nhiệm văn phòng chính phủ, thống đốc ngân hàng nhà nước, quốc vụ khanh, ngoại trưởng, "
        "bộ trưởng bộ",
        deputy_minister="thứ trưởng, quốc vụ khanh",
        prime_minister="thủ tướng, thủ tướng chính phủ",
        deputy_prime_minister="phó thủ tướng, phó thủ tướng chính phủ, phó thủ tướng thường trực chính phủ",
        president="chủ tịch nước, tổng thống, quốc trưởng",
        general_secretary="tổng bí thư, tổng thư ký",
        secretary="bí thư, bí thư đảng ủy, bí thư tỉnh ủy, bí thư thành ủy, bí thư huyện ủy, thư ký",
        deputy_secretary="phó bí thư",
        chair="chủ tịch, chủ nhiệm, chủ tọa",
        director="giám đốc, cục trưởng, vụ trưởng, tổng cục trưởng, tổng giám đốc, viện trưởng, chi cục trưởng, "
        "hiệu trưởng, tổng kiểm toán nhà nước, tổng kiểm toán",
        head="trưởng, trưởng phòng, trưởng ban, trưởng đoàn, trưởng bộ phận, trưởng khoa, tổ trưởng, đội trưởng, "
        "trưởng công an, trạm trưởng, trưởng thôn, trưởng ấp, trưởng bản, trưởng khu phố, trưởng đại diện, trưởng nhóm, "
        "người đứng đầu, trưởng đài, trưởng trạm, trưởng tiểu ban, trưởng chi nhánh, chỉ huy trưởng, thủ trưởng, "
        "trưởng trung tâm, đồn trưởng",
        deputy_head="phó phòng, phó ban, phó đoàn, phó bộ phận, phó văn phòng, phó tổ, phó khoa",
        chief_of_office="chánh văn phòng",
        member="ủy viên, ủy viên thường trực, thành viên, đảng viên, ủy viên dự khuyết",
        delegate="đại biểu quốc hội, đại biểu hđnd, đại biểu hội đồng nhân dân, đại biểu, nghị sĩ, thượng nghị sĩ, "
        "hạ nghị sĩ, dân biểu",
        inspector="chánh thanh tra, tổng thanh tra, tổng thanh tra chính phủ, thanh tra viên, kiểm tra viên",
        staff="chuyên viên, công chức, cán bộ, viên chức, nhân viên, chuyên viên chính, công chức tư pháp, trợ lý, "
        "chuyên gia, cố vấn",
        other="thị trưởng, tỉnh trưởng, thống đốc, đại sứ, người phát ngôn, phát ngôn viên, chánh án, viện trưởng vksnd, "
        "thẩm phán, kiểm sát viên, tổng lãnh sự, điều phối viên, thanh tra quốc hội, cảnh sát trưởng, chính ủy",
    ),
    compound=False,
    not_after="",
    deputies=("phó ",),
    modifiers=("quyền", "thường trực", "thường vụ", "nguyên quyền", "thứ nhất", "điều hành", "chuyên trách", "phụ trách", "tân"),
    past=("nguyên ", "cựu ", "cố "),
    of=("", "của", "thuộc", "tại", "kiêm nhiệm", "phụ trách", "các", "ở"),
    possessives=(" ",),
    fields={
        "nội vụ": "Bộ Nội vụ", "tư pháp": "Bộ Tư pháp", "tài chính": "Bộ Tài chính", "ngoại giao": "Bộ Ngoại giao",
        "quốc phòng": "Bộ Quốc phòng", "công an": "Bộ Công an", "công thương": "Bộ Công Thương", "xây dựng": "Bộ Xây dựng",
        "giao thông vận tải": "Bộ Giao thông vận tải", "y tế": "Bộ Y tế", "kế hoạch và đầu tư": "Bộ Kế hoạch và Đầu tư",
        "giáo dục và đào tạo": "Bộ Giáo dục và Đào tạo", "khoa học và công nghệ": "Bộ Khoa học và Công nghệ",
        "thông tin và truyền thông": "Bộ Thông tin và Truyền thông", "nông nghiệp và môi trường":
        "Bộ Nông nghiệp và Môi trường", "tài nguyên và môi trường": "Bộ Tài nguyên và Môi trường",
        "dân tộc và tôn giáo": "Bộ Dân tộc và Tôn giáo", "văn hóa, thể thao và du lịch": "Bộ Văn hóa, Thể thao và Du lịch",
    },
    joins=(",", "kiêm", ", kiêm", "và", "đồng thời là", ", đồng thời là", "-", "–", ";"),
    appositions=(
        "là", "hiện là", "hiện", "nay là", "giữ chức", "giữ chức vụ", "làm", "chức vụ", "đang là", "người", "được bổ nhiệm",
        "được bầu", "với tư cách", "vừa được bầu", "trước đây là", "từng là", "lúc đó là", "khi đó là", "trên cương vị", "một",
        "được", "cũng là",
    ),
    breakers=frozenset(
        "cho và với đã đang sẽ cùng là giao yêu cầu chỉ đạo đề nghị nói phát biểu nhấn mạnh khẳng định cảm ơn gặp tiếp trao "
        "tặng khen mời bổ nhiệm biết thì mà nhưng khi để được bị do theo từ đến về trong tại của các những này đó có không "
        "vào ra lên xuống như hay hoặc nếu vì cũng còn chưa phải nên cần muốn chúc mừng thăm dự ký ban hành".split()
    ),
    breaker_endings=(),
    private=(
        "công ty", "doanh nghiệp", "hợp tác xã", "htx", "tập đoàn", "tổng công ty", "xí nghiệp", "cửa hàng", "nhà máy", "cơ sở",
        "hội doanh nghiệp", "trang trại", "ngân hàng tmcp", "nhà hàng", "khách sạn", "quỹ", "công ty tnhh", "công ty cổ phần",
        "tạp chí", "báo", "ctcp", "nhà xuất bản",
    ),
    occupations=(
        "nông dân", "người dân", "phóng viên", "nhà báo", "doanh nhân", "sinh viên", "học sinh", "giáo viên", "công nhân",
        "luật sư", "giảng viên", "chủ cơ sở", "chủ cửa hàng", "chủ doanh nghiệp", "cư dân", "ngư dân", "tài xế", "hộ dân",
        "chủ hộ", "cộng tác viên", "biên tập viên", "nhà nghiên cứu", "tiểu thương", "nghệ sĩ", "nhà văn", "cử tri", "bà con",
        "hướng dẫn viên", "ceo", "thường trú", "trú tại", "ngụ tại", "ở thôn", "tác giả",
    ),
    before_name=(
        "ông", "bà", "anh", "chị", "đồng chí", "đ/c", "đ.c", "các đồng chí", "cô", "chú", "bác", "em", "cụ", "ts", "pgs.ts",
        "gs.ts", "gs", "pgs", "ths", "thạc sĩ", "tiến sĩ", "giáo sư", "phó giáo sư", "đại tướng", "thượng tướng",
        "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy",
        "bác sĩ", "bs", "kỹ sư", "ls", "luật sư", "nhà báo", "các ông", "các bà", "các ông, bà", "ông, bà", "pv", "nsưt",
        "nsnd", "gs, ts", "pgs, ts", "gs. ts", "pgs. ts", "bs.ckii", "các đ/c", "chuẩn đô đốc", "ngài", "vợ chồng", "quý bà",
        "phóng viên", "già làng", "linh mục", "hòa thượng", "thượng tọa", "kts", "ks", "tiến sỹ", "thạc sỹ", "bác sỹ",
    ),
    after_name=(),
    credits=(
        "ảnh", "bài", "bài, ảnh", "bài và ảnh", "tin, ảnh", "tin", "tin và ảnh", "bài - ảnh", "thực hiện", "tác giả", "người viết",
        "theo", "ảnh minh họa", "tổng hợp", "biên tập", "pv", "ctv", "video", "đồ họa", "tin - ảnh", "tin bài", "clip",
        "ghi", "bài viết", "nhóm pv", "tin và bài", "nội dung", "trình bày", "bài & ảnh", "ảnh chụp",
    ),
    speech=frozenset(
        "nói nhấn khẳng phát đề yêu chia cho đánh thông trình kết đặt ghi báo lưu nêu cam phân giải trả bày khen chỉ chủ "
        "kêu mong tin hứa trao kiến gợi biểu nhận lý dẫn thừa cũng đã cảm tặng kể giới".split()
    ),
    namesakes=(
        "đường", "phố", "trường", "trường thpt", "trường thcs", "trường tiểu học", "thpt", "thcs", "tiểu học", "bệnh viện",
        "cầu", "công viên", "sân bay", "giải thưởng", "giải", "quảng trường", "đại học", "nhà văn hóa", "thư viện", "rạp",
        "lăng", "đền", "chùa", "khu di tích", "bảo tàng", "học viện", "ngõ", "hẻm", "đại lộ", "khu lưu niệm", "quỹ", "chợ",
        "tượng đài", "mang tên", "tư tưởng", "trung tâm", "khu phố", "sông", "núi", "hồ", "thôn", "ấp", "bản", "làng", "xóm",
        "tổ dân phố", "số",
    ),
    not_names=frozenset(
        "việt nam trung ương ubnd hđnd ubmttq mttq tp tx ttxvn vgp par index sipas papi pci ddci dti dvctt tthc cchc cbccvc "
        "qđ nq tw đảng quốc hội nhà nước chính phủ thủ tướng bộ sở ban ngành tin ảnh theo nguồn báo đài tòa soạn cổng thông "
        "email facebook zalo youtube tiktok google covid điện tử công thương đề án nghị quyết quyết định kế hoạch chương "
        "trình dự luật một hai ba bốn năm sáu bảy tám chín mười những các này từ đến trong ngoài trên dưới sau trước khi "
        "nếu với cùng cũng đã đang sẽ không chưa được bị do vì nên mà thì là có ở tại về cho của để".split()
    ),
    given_names=LATIN,
    surname_endings=(),
    surnames={},
    particles=frozenset("de del la von van der den af al bin ibn da dos di el".split()),
    state_office_first=True,
)

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
