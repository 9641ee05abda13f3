"""Vietnamese: names of documents."""

from extractor.languages.lexicon import DocumentWords

DOCUMENTS = DocumentWords(
    types=(
        "nghị quyết",
        "quyết định",
        "nghị định",
        "chỉ thị",
        "thông tư",
        "thông tư liên tịch",
        "công văn",
        "công điện",
        "kết luận",
        "luật",
        "pháp lệnh",
        "sắc lệnh",
        "nghi quyet",
        "quyet dinh",
        "nghi dinh",
        "chi thi",
        "thong tu",
        "cong van",
        *("nghị quyết liên tịch", "đạo luật", "dự luật", "bộ luật", "ket luan", "phap lenh"),
    ),
    loose=(
        "kế hoạch",
        "quy định",
        "thông báo",
        "tờ trình",
        "chương trình",
        "hướng dẫn",
        "đề án",
        "ke hoach",
        *("văn bản", "phương án", "quy chế", "công hàm", "lệnh", "thong bao"),
    ),
    signs=("số", "số:", "so", "№", "no."),
    apart=(),
    closing=(),
    years=(),
    shapes=(),
)
