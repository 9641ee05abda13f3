"""People of national rank, whose names papers abroad print without marks or in other scripts: their full spelling."""

from functools import cache

from extractor.gazetteer.names import NameIndex

# Party and state leaders, ministers and deputies of the Ministry of Home Affairs, most since 2010.
NATIONAL = tuple(
    """
    Tô Lâm, Nguyễn Phú Trọng, Nông Đức Mạnh, Lương Cường, Võ Văn Thưởng, Nguyễn Xuân Phúc, Trần Đại Quang, Trương
    Tấn Sang, Nguyễn Minh Triết, Trần Đức Lương, Võ Thị Ánh Xuân, Đặng Thị Ngọc Thịnh, Phạm Minh Chính, Nguyễn Tấn
    Dũng, Nguyễn Hòa Bình, Trần Hồng Hà, Lê Thành Long, Hồ Đức Phớc, Bùi Thanh Sơn, Nguyễn Chí Dũng, Mai Văn Chính,
    Lê Minh Khái, Vũ Đức Đam, Phạm Bình Minh, Trương Hòa Bình, Vương Đình Huệ, Trịnh Đình Dũng, Hoàng Trung Hải,
    Nguyễn Xuân Thắng, Trần Thanh Mẫn, Nguyễn Thị Kim Ngân, Nguyễn Sinh Hùng, Nguyễn Khắc Định, Nguyễn Thị Thanh,
    Nguyễn Đức Hải, Trần Quang Phương, Vũ Hồng Thanh, Lê Minh Hoan, Đỗ Văn Chiến, Hầu A Lềnh, Đào Ngọc Dung, Phạm
    Thị Thanh Trà, Lê Vĩnh Tân, Nguyễn Thái Bình, Đỗ Thanh Bình, Trương Hải Long, Nguyễn Duy Thăng, Trần Anh Tuấn,
    Vũ Chiến Thắng, Cao Huy, Nguyễn Trọng Thừa, Triệu Văn Cường, Nguyễn Văn Thắng, Nguyễn Thị Hồng, Nguyễn Hồng
    Diên, Trần Tuấn Anh, Nguyễn Mạnh Hùng, Huỳnh Thành Đạt, Nguyễn Kim Sơn, Phùng Xuân Nhạ, Đào Hồng Lan, Nguyễn
    Thanh Long, Nguyễn Văn Hùng, Lương Tam Quang, Phan Văn Giang, Ngô Xuân Lịch, Lê Minh Hưng, Nguyễn Thanh Nghị,
    Trần Hồng Minh, Nguyễn Văn Thể, Đặng Quốc Khánh, Đỗ Đức Duy, Trần Đức Thắng, Nguyễn Hải Ninh, Lê Hoài Trung,
    Trần Văn Sơn, Mai Tiến Dũng, Đoàn Hồng Phong, Lê Minh Khái, Trần Cẩm Tú, Trần Lưu Quang, Trương Thị Mai, Phan
    Đình Trạc, Nguyễn Trọng Nghĩa, Trịnh Văn Quyết, Bùi Thị Minh Hoài, Lê Minh Trí, Nguyễn Huy Tiến, Nguyễn Duy
    Ngọc, Nguyễn Văn Nên, Phan Văn Mãi, Nguyễn Văn Được, Trần Sỹ Thanh, Đinh Tiến Dũng
    """.replace("\n", " ").split(",")
)


def national_name(name: str) -> str | None:
    """Return the full spelling of the one leader whose name `name` can be, in any of the three scripts."""
    link = _index().best(name)
    return link.name if link else None


@cache
def _index() -> NameIndex:
    return NameIndex(" ".join(name.split()) for name in NATIONAL)
