"""Vietnamese: what is counted, paid and measured."""

from extractor.languages.lexicon import QuantityWords, terms

QUANTITIES = QuantityWords(
    objects={
        "procedures": ("thủ tục", "thủ tục hành chính", "tthc", "quy trình", "quy trình nội bộ", "dịch vụ hành chính"),
        "files": (
            *("hồ sơ", "bộ hồ sơ", "đơn", "lượt hồ sơ", "hồ sơ trực tuyến", "hồ sơ tthc", "tờ khai", "hồ sơ thủ tục"),
            *("trường hợp", "vụ việc", "hồ sơ hành chính", "yêu cầu"),
        ),
        "services": ("dịch vụ", "dịch vụ công", "dvc", "dvctt", "dịch vụ công trực tuyến", "tiện ích"),
        "staff": (
            *("cán bộ", "công chức", "viên chức", "cán bộ công chức", "nhân viên", "biên chế", "lãnh đạo", "đại biểu"),
            *("lao động", "chức danh", "vị trí việc làm", "cán bộ không chuyên trách", "thành viên", "giáo viên"),
            *("người hoạt động không chuyên trách", "bác sĩ", "chuyên viên"),
        ),
        "bodies": (
            *("đơn vị", "cơ quan", "sở", "ban ngành", "sở ngành", "phòng", "phòng ban", "phòng chuyên môn", "ban"),
            *("bộ phận", "bộ ngành", "đầu mối", "cơ quan chuyên môn", "tổ chức", "chi cục", "cục", "vụ", "trung tâm"),
            *("đơn vị sự nghiệp", "tổ chức hành chính", "ngành"),
        ),
        "areas": (
            *("xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "tỉnh", "thành phố", "địa phương", "thôn", "bản"),
            *terms("""
                đơn vị hành chính, đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, xã phường, tổ dân phố
            """),
            *("đơn vị cấp xã", "đơn vị cấp huyện", "đơn vị cấp tỉnh", "tỉnh thành", "khu phố", "ấp", "làng", "buôn"),
        ),
        "people": (
            *("người", "người dân", "công dân", "lượt người", "lượt người dân", "lượt công dân", "nhân khẩu", "dân"),
            *terms("""
                lượt khách, khách, học viên, học sinh, cử tri, đảng viên, đoàn viên, thanh niên, phụ nữ
            """),
            *("người dùng", "lượt truy cập", "sinh viên", "bệnh nhân"),
        ),
        "households": ("hộ", "hộ dân", "hộ gia đình", "gia đình", "hộ nghèo", "hộ kinh doanh"),
        "businesses": ("doanh nghiệp", "công ty", "hợp tác xã", "cơ sở kinh doanh", "nhà đầu tư"),
        "tasks": (
            *terms("""
                nhiệm vụ, chỉ tiêu, mục tiêu, tiêu chí, đầu việc, nội dung, chỉ số, giải pháp, phần việc
            """),
            *("công việc", "sáng kiến", "mô hình"),
        ),
        "documents": (
            *terms("""
                văn bản, quyết định, nghị quyết, kế hoạch, công văn, thông tư, nghị định, luật, chỉ thị
            """),
            *("báo cáo", "tài liệu", "giấy tờ", "văn bản quy phạm pháp luật", "văn bản điện tử", "giấy phép"),
            *("giấy chứng nhận", "giấy khai sinh", "giấy xác nhận", "thông báo", "đề án", "dự thảo"),
        ),
        "signatures": ("chữ ký số", "chữ ký", "chứng thư số", "chữ kí số", "chứng thư chữ ký số"),
        "accounts": ("tài khoản", "tài khoản định danh", "tài khoản dịch vụ công", "tài khoản thanh toán"),
        "transactions": ("giao dịch", "lượt giao dịch", "lượt thanh toán", "giao dịch thanh toán", "khoản thanh toán"),
        "feedback": (
            *("phản ánh", "kiến nghị", "ý kiến", "khiếu nại", "tố cáo", "đơn thư", "góp ý", "lượt phản ánh", "phiếu"),
            *("phiếu khảo sát", "câu hỏi", "lượt đánh giá", "đề xuất"),
        ),
        "events": (
            *("lớp", "lớp tập huấn", "hội nghị", "cuộc họp", "cuộc", "cuộc kiểm tra", "cuộc thanh tra", "buổi", "đợt"),
            *("đoàn kiểm tra", "hội thảo", "phiên họp", "khóa tập huấn"),
        ),
    },
    others=tuple(
        "trường|trường học|bệnh viện|trạm y tế|điểm|điểm phục vụ|máy tính|thiết bị|dự án|công trình|phần mềm|hệ thống|"
        "quầy|cơ sở|chợ|thửa đất|cơ sở dữ liệu|dữ liệu|bản ghi|trang|lỗi|vi phạm|camera|tin nhắn|tin bài|ki ốt|ứng dụng|"
        "nhà văn hóa|xe|thẻ|thẻ căn cước|mã|kết quả|bước|khâu|lĩnh vực".split("|")
    ),
    things=frozenset(),
    counters={},
    weak_counters={},
    links=(),
    sets=("bộ", "lượt", "loại", "nhóm", "trên tổng số", "danh mục", "các", "bản"),
    gap=0,
    stops=frozenset(),
    scales={"nghìn tỷ": 10.0**12, "ngàn tỷ": 10.0**12, "nghìn tỉ": 10.0**12, "triệu triệu": 10.0**12},
    of=(),
    points=("điểm",),
    points_are_things=True,
    currencies={
        "VND": ("đồng", "vnđ", "vnd", "đ", "đồng việt nam"),
        "USD": ("usd", "đô la", "đô-la", "đô la mỹ", "đô-la mỹ", "mỹ kim"),
        "EUR": ("euro", "eur", "ơ-rô"),
        "JPY": ("yên", "yên nhật", "jpy"),
        "KRW": ("won", "krw"),
        "CNY": ("nhân dân tệ", "tệ", "cny"),
        "GBP": ("bảng anh",),
        "RUB": ("rúp", "rub"),
        "SEK": ("kronor thụy điển", "sek"),
        "THB": ("baht", "bạt"),
        "LAK": ("kíp",),
    },
    signs={"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "usd": "USD", "vnd": "VND", "₫": "VND", "us$": "USD"},
    scaled_units={},
    per=("cứ", "mỗi", "trên mỗi", "bình quân"),
    not_before=terms("""
        mức độ, hạng, thứ, khóa, lớp, tổ, khu phố, đường, ngõ, tuổi, quận, phường
    """),
    not_after=(
        *"năm tháng ngày tuần quý phút giây mét km m2 ha tấn kg lần bậc hạng độ tuổi giờ".split(),
        "năm tuổi",
        "ngày làm việc",
    ),
)
