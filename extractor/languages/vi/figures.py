"""Vietnamese: percentages, ratios, ranks and other figures."""

from extractor.languages.lexicon import CheckWords, PercentageWords, RankWords, RatioWords, terms

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(("phần trăm", "phần-trăm", "phan tram", "pct"), 1.0),
    points=("điểm phần trăm", "điểm %", "điểm-phần-trăm", "% điểm", "diem phan tram", "điểm pct"),
    loose_points=(),
    rates=(
        "tỷ lệ",
        "tỉ lệ",
    ),
    points_reach=0,
    subunits={},
    leads=(),
    ands=("và", "hoặc", "hay", "so với", "với"),
    tos=("đến", "tới", "lên", "xuống", "lên đến", "lên tới", "xuống còn", "còn"),
    froms=("từ",),
    betweens=("giữa",),
    articles=frozenset({"khoảng", "gần", "hơn", "trên", "dưới", "là", "đạt"}),
    before={
        **dict.fromkeys(("trên", "hơn", "quá", "vượt", "vượt quá", "vượt mức", "lớn hơn", "vượt ngưỡng"), "gt"),
        **dict.fromkeys(("vượt trên", "quá mức", "vượt hơn", "nhỉnh hơn", "hơn cả"), "gt"),
        **dict.fromkeys(
            terms("""
                ít nhất, tối thiểu, không dưới, không thấp hơn, không ít hơn, không nhỏ hơn, không kém, không được dưới,
                không được thấp hơn, chí ít, thấp nhất, từ trên
            """),
            "ge",
        ),
        **dict.fromkeys(
            terms("""
                dưới, chưa tới, chưa nổi, không nổi, chưa chạm, chưa chạm mốc, chưa bằng, chưa vượt, chưa vượt qua,
                chưa cán mốc, chẳng tới, chẳng đến, chưa đến, chưa đầy, chưa đạt, chưa được, chưa quá, không đến,
                không tới, không đầy, không đạt, không đạt nổi, nhỏ hơn, ít hơn, kém, còn chưa đến
            """),
            "lt",
        ),
        **dict.fromkeys(
            terms("""
                không quá, tối đa, không được vượt, không được vượt quá, không được quá, không vượt quá, không vượt,
                nhiều nhất, không trên, không hơn
            """),
            "le",
        ),
        **dict.fromkeys(("không cao hơn", "không lớn hơn", "cao nhất"), "le"),
        **dict.fromkeys(
            ("gần", "khoảng", "xấp xỉ", "chừng", "ngót", "ngót nghét", "suýt soát", "tầm", "cỡ", "hầu như", "độ"),
            "approx",
        ),
        **dict.fromkeys(("áng chừng", "ước chừng", "ước khoảng", "vào khoảng", "gần như", "sấp xỉ"), "approx"),
        # Differences, not bounds: "cao hơn 2,5% so với năm trước".
        **dict.fromkeys(("cao hơn", "thấp hơn", "nhiều hơn", "nhanh hơn", "tốt hơn", "kém hơn"), "eq"),
        **dict.fromkeys(("cấp trên", "mức độ", "trình độ", "tiến độ", "tốc độ", "chế độ"), "eq"),
    },
    after={
        **dict.fromkeys(("trở lên", "đổ lên", "hoặc hơn", "hoặc cao hơn", "hoặc nhiều hơn", "hay hơn"), "ge"),
        **dict.fromkeys(("trở xuống", "đổ xuống", "hoặc ít hơn", "hoặc thấp hơn", "đổ lại", "trở lại"), "le"),
        **dict.fromkeys(("có lẻ", "có dư"), "gt"),
    },
    apart={"trở lên": "ge", "trở xuống": "le"},
    fillers=frozenset(
        {"mức", "là", "đạt", "tỷ", "lệ", "tỉ", "ngưỡng", "được", "mốc", "có", "phải", "đến", "tới", "còn"}
    ),
    inverted={},
    negations={
        **dict.fromkeys(("không … nào", "chưa … nào"), 4),
        **dict.fromkeys(("không để", "không được để", "không thể để"), 6),
        "không được": 2,
        **dict.fromkeys(("không chỉ", "không những", "mà", "nhưng", "và"), -1),
    },
    places=("ở", "tại", "đối với"),
    measures=terms("""
        bình quân, trung bình, mục tiêu, chỉ tiêu, tỷ lệ, tỉ lệ, con số, con số này, tỷ lệ này, tỉ lệ này, mức này,
        năm trước, năm ngoái, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, kế hoạch
    """),
    scopes=("của", "năm", "quý", "tháng", "cho", "toàn", "cả", "chung", "đến", "giao", "đề ra", "trên", "tại", "ở"),
    copulas=("là", "đạt", "chỉ là", "chỉ đạt", "mới đạt", "mới là", "ở mức", "chỉ ở mức"),
    tails=(),
    against=("so với", "so với mức", "tăng từ", "giảm từ", "tăng từ mức", "giảm từ mức"),
    earlier=terms("""
        của năm trước, năm trước, năm ngoái, của năm ngoái, cùng kỳ, của cùng kỳ, một năm trước, trước đó,
        của tháng trước, tháng trước, quý trước, của quý trước
    """),
    share_articles=frozenset(),
)

RATIOS = RatioWords(
    counters=(
        "quầy",
        "bàn",
        "cửa",
        *terms("""
            xã, phường, thị trấn, huyện, quận, thị xã, tỉnh, thành phố, đơn vị, cơ quan, sở, ngành
        """),
        *("ban", "phòng", "bộ", "thủ tục", "tthc", "hồ sơ", "văn bản", "tiêu chí", "chỉ tiêu", "chỉ số", "nhiệm vụ"),
        *("dịch vụ", "lĩnh vực", "địa phương", "cán bộ", "công chức", "viên chức", "đại biểu", "thôn", "xóm", "bản"),
        *("ấp", "khối", "tổ", "khu phố", "trường", "trạm", "bệnh viện", "hộ", "người", "doanh nghiệp", "trường hợp"),
        *("ý kiến", "phiếu", "câu hỏi", "nội dung", "mục tiêu", "phản ánh", "kiến nghị", "cuộc", "lượt", "thành viên"),
        *("quyết định", "nghị quyết", "kế hoạch", "báo cáo", "dự án", "công trình", "đảng viên", "chi bộ", "đvhc"),
        *("sở, ngành", "sở, ban", "bộ, ngành", "ủy viên", "tổ chức", "kết quả", "giao dịch", "tài khoản", "vị trí"),
    ),
    of=("trong tổng số", "trên tổng số", "trong số", "trên", "trong", "/ tổng số", "/tổng số"),
    among=(),
    scores=("điểm", "điểm số"),
)

CHECKS = CheckWords(
    including=("trong đó", "trong đó có", "bao gồm", "gồm", "gồm có", "bao gồm cả", "kể cả", "trong số đó", "gồm:"),
    wholes=(
        "trong",
        "trong số",
        "trong tổng số",
    ),
    divided=("gồm", "bao gồm", "gồm có", "chia thành", "được chia thành", "phân thành", "cơ cấu", "chia làm"),
    rest=("còn lại", "số còn lại", "phần còn lại"),
    together=("tổng cộng", "cộng lại", "tất cả là", "gộp lại", "cộng chung"),
    than=(
        "so với",
        "so với mức",
        "hơn mức",
    ),
    opposites=(
        ("toàn trình|đầy đủ|toàn phần", "một phần"),
        ("trực tuyến|qua mạng|điện tử", "trực tiếp|bản giấy|giấy"),
        ("nam", "nữ"),
        ("thành thị|đô thị", "nông thôn"),
        (
            "đã hoàn thành|đã giải quyết|đã xử lý|đã xong",
            "chưa hoàn thành|đang giải quyết|chưa xử lý|chưa xong|đang xử lý",
        ),
    ),
)

RANKS = RankWords(
    cues=(
        *("xếp thứ", "đứng thứ", "xếp hạng", "xếp hạng thứ", "đứng hạng", "xếp vị trí", "xếp vị trí thứ", "vị trí thứ"),
        *("đứng vị trí", "đứng ở vị trí", "ở vị trí", "giữ vị trí", "đạt vị trí", "vị trí số", "xếp vị thứ", "vị thứ"),
        *("thứ hạng", "hạng thứ", "đạt hạng", "đạt thứ hạng", "xếp loại thứ", "đứng ở thứ hạng", "xếp ở vị trí thứ"),
        *("xếp ở vị trí", "đứng ở vị trí thứ", "xếp ở hạng", "đứng hàng thứ", "xếp hàng thứ", "về thứ", "thứ bậc"),
        *("lên hạng", "xuống hạng", "lên vị trí", "xuống vị trí", "lên thứ", "xuống thứ"),
        *("lên thứ hạng", "xuống thứ hạng"),
    ),
    ordinal_cues=(),
    weak_cues=("hạng", "thứ", "vị trí", "xếp", "đứng", "top"),
    verbs=(),
    nouns=(),
    weak_nouns=(),
    bare_nouns=(),
    not_nouns=(),
    prefixes=("thứ",),
    suffixes=(),
    ordinals={
        **{word: value for value, word in enumerate("nhất hai ba tư năm sáu bảy tám chín mười".split(), 1)},
        "nhì": 2,
        "mười một": 11,
        "mười hai": 12,
    },
    places={},
    of=("/", "trong số", "trong tổng số", "trên", "trong", "trên tổng số", "so với"),
    among=("trong số", "trong tổng số"),
    copulas=(),
    field=(),
    froms=("từ",),
    tos=("lên", "xuống", "lên đến", "xuống còn", "đến"),
    steps=("bậc", "hạng", "thứ hạng", "vị trí", "bậc xếp hạng", "thứ bậc"),
    ups=terms("""
        tăng, lên, tăng lên, nhích lên, vươn lên, cải thiện, vượt, leo, nhảy, thăng, tiến, cộng
    """),
    downs=terms("""
        giảm, mất, tụt, rớt, lùi, hạ, xuống, sụt, tụt xuống, giảm xuống, rơi, thấp hơn, lùi lại
    """),
    fillers=("thêm", "được", "tới", "đến", "hơn", "lên", "xuống", "liền", "một lúc", "đi", "những", "đáng kể"),
    idioms=(),
)
