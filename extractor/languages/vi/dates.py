"""Vietnamese: calendar words."""

from extractor.languages.lexicon import DateWords

DATES = DateWords(
    order="dmy",
    day_first=frozenset(),
    dashed_days=True,
    months=(
        ("tháng giêng", "tháng một"),
        ("tháng hai",),
        ("tháng ba",),
        ("tháng tư", "tháng bốn"),
        ("tháng năm",),
        ("tháng sáu",),
        ("tháng bảy", "tháng bẩy"),
        ("tháng tám",),
        ("tháng chín",),
        ("tháng mười",),
        ("tháng mười một", "tháng mười một"),
        ("tháng mười hai", "tháng chạp"),
    ),
    month_homonyms=frozenset(["tháng năm"]),
    capital_months=False,
    month_before=frozenset(["tháng", "tháng thứ", "t"]),
    month_after=frozenset(),
    day_before=frozenset("ngày|ngày mùng|ngày mồng|mùng|mồng|hôm|các ngày".split("|")),
    day_after=frozenset(),
    year_before=frozenset(
        "năm|các năm|năm học|năm tài chính|năm tài khóa|năm tài khoá|năm ngân sách|niên khóa".split("|")
    ),
    year_after=frozenset(),
    weekdays=frozenset(
        "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|chủ nhật|chúa nhật|cn".split(
            "|"
        )
    ),
    numerals={
        "không": 0,
        "một": 1,
        "mốt": 1,
        "hai": 2,
        "ba": 3,
        "bốn": 4,
        "tư": 4,
        "lăm": 5,
        "sáu": 6,
        "bảy": 7,
        "bẩy": 7,
        "tám": 8,
        "chín": 9,
        "mười": 10,
        "mươi": 10,
        "trăm": 100,
        "nghìn": 1000,
        "ngàn": 1000,
    },
    numeral_homonyms={"năm": 5},
    numeral_joiners=frozenset(["linh", "lẻ"]),
    ordinals={},
    ordinal_suffixes=frozenset(),
    ordinal_prefixes=frozenset(),
    quarters=frozenset(["quý", "quí", "q"]),
    halves={"nửa": 0, "nửa đầu": 1, "nửa cuối": 2, "nửa đầu của": 1, "nửa sau": 2, "nửa năm đầu": 1, "nửa cuối của": 2},
    half_homonyms=frozenset(["nửa"]),
    months_counted=frozenset(["tháng"]),
    first=frozenset(["đầu", "đầu tiên", "đầu tiên của", "đầu của"]),
    last=frozenset(["cuối", "cuối cùng", "cuối của", "cuối cùng của"]),
    others_months=frozenset(),
    reported=frozenset(),
    early_before=frozenset("giữa|hết|những ngày đầu|những ngày cuối|thượng tuần|trung tuần|hạ tuần".split("|")),
    early_after=frozenset(),
    beginnings=frozenset(["đầu"]),
    seasons={
        **{"mùa xuân": 3, "mùa hè": 6, "mùa hạ": 6, "mùa thu": 9, "mùa đông": 12},
        **{"mùa xuân năm": 3, "mùa hè năm": 6, "mùa thu năm": 9, "mùa đông năm": 12, "hè": 6, "hè năm": 6},
    },
    decade_before=frozenset("thập niên|thập kỷ|thập kỉ|những năm|thập niên năm|những năm của thập niên".split("|")),
    decade_after=frozenset(),
    decades={
        f"{noun} {word} mươi": 1900 + 10 * tens
        for noun in ("những năm", "thập niên", "thập niên năm")
        for tens, word in ((5, "năm"), (6, "sáu"), (7, "bảy"), (8, "tám"), (9, "chín"))
    },
    decade_suffixes=frozenset(),
    century_before=frozenset(["thế kỷ", "thế kỉ", "thế kỷ thứ"]),
    century_after=frozenset(),
    century_suffixes=frozenset(),
    eras={},
    since=frozenset("từ|kể từ|tính từ|bắt đầu từ".split("|")),
    from_=frozenset(),
    since_after=frozenset("trở đi|trở về sau|trở lại đây|đến nay|tới nay|cho đến nay|cho tới nay|về sau".split("|")),
    from_after=frozenset(),
    until=frozenset(
        "cho đến|cho tới|trước|trước khi hết|trước khi kết thúc|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là".split(
            "|"
        )
    ),
    until_after=frozenset(["trở về trước"]),
    to=frozenset(["đến", "tới"]),
    by=frozenset("đến|tới".split("|")),
    between=frozenset(["trong khoảng"]),
    and_=frozenset(["và"]),
    as_of=frozenset(
        "mỗi tháng|hằng tháng|hàng tháng|mỗi năm|hằng năm|hàng năm|mỗi ngày|tính đến|tính tới|tính đến thời điểm|tính tới thời điểm|đến thời điểm|"
        "số liệu đến|dữ liệu đến|sớm hơn|cập nhật đến|so với|tính từ đầu".split("|")
    ),
    present=frozenset("nay|hiện nay|bây giờ|hôm nay".split("|")),
    moved=frozenset("hoãn|dời|lùi|chuyển|gia hạn".split("|")),
    ahead=frozenset("sẽ|dự kiến|phấn đấu|kế hoạch|chuẩn bị|sắp|yêu cầu|đề nghị|hoàn thành trước|tới đây".split("|")),
    dating=frozenset(["từ"]),
    dated=frozenset(),
    relative={
        "năm nay": "now year 0",
        "năm ngoái": "now year -1",
        "năm trước": "said year -1",
        "năm sau": "now year +1",
        "năm tới": "now year +1",
        "sang năm": "now year +1",
        "cùng năm": "said year 0",
        "năm đó": "said year 0",
        "cùng năm đó": "said year 0",
        "tháng này": "now month 0",
        "tháng trước": "now month -1",
        "tháng tới": "now month +1",
        "tháng sau": "now month +1",
        "cùng tháng": "said month 0",
        "tuần này": "now week 0",
        "tuần trước": "now week -1",
        "tuần qua": "now week -1",
        "tuần tới": "now week +1",
        "hôm nay": "now day 0",
        "hôm qua": "now day -1",
        "hôm kia": "now day -2",
        "ngày mai": "now day +1",
        "cùng ngày": "said day 0",
        "ngày hôm sau": "said day +1",
        "quý này": "now quarter 0",
        "quý trước": "now quarter -1",
        "quý tới": "now quarter +1",
    },
    fillers=frozenset(["của", "của năm"]),
    day_cues=frozenset(
        "sáng|trưa|chiều|tối|đêm|khuya|sớm|vào|sáng ngày|chiều ngày|từ|đến|tới|trước|sau|tính đến|kể từ|lúc".split("|")
    ),
    day_cues_after=frozenset(),
    after_days=frozenset("tại ở để do ông bà với trước sau cho về trong".split()),
    durations=frozenset(),
    per_day=frozenset(),
    short_year_cues_after=frozenset(),
    month_cues=frozenset("trong vào từ đến tới hết cuối đầu giữa trước sau".split()),
    year_cues=frozenset("trong từ đến tới trước sau hết cuối đầu giữa khoảng".split()),
    bare_years=True,
    counted=frozenset(
        "hồ sơ|thủ tục|hộ|người|người dân|cán bộ|công chức|viên chức|công dân|đơn vị|cơ quan|xã|phường|thị trấn|huyện|tỉnh|"
        "thôn|tổ|doanh nghiệp|lượt|trường hợp|cuộc|văn bản|ý kiến|kiến nghị|nhiệm vụ|chỉ tiêu|điểm|tỷ|tỉ|triệu|nghìn|ngàn|"
        "đồng|usd|ha|km|m|m2|kg|tấn|mét|giờ|phút|ngày|tuần|tháng|lần|khách|tài khoản|giao dịch|tiêu chí|tập thể|phiếu|câu|"
        "bài|dự án|máy|căn|phòng|chiếc|con|bộ|trang|quyển|suất|đảng viên|đại biểu|học sinh|giáo viên|bệnh nhân|nhà|hội viên|"
        "phản ánh|trẻ em|phụ nữ|kết quả|dịch vụ|lao động|vị trí|biên chế|sản phẩm|mục tiêu|lớp|tổ chức|cơ sở".split("|")
    ),
    labels=frozenset("số|mức độ|mức|điều|khoản|trang|no.|$".split("|")),
)
