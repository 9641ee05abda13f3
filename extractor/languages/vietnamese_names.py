"""How common Vietnamese names are: what a spelling that fits several of them most likely means.

Numbers are rough shares of a thousand people in public life; each holds for the names after it. Families follow the
counts that are published of the whole country, the rest is estimated in steps.
"""

from collections.abc import Mapping
from functools import cache

_FAMILY = """
    315 Nguyễn 109 Trần 89 Lê 59 Phạm 35 Hoàng 29 Vũ 28 Phan 21 Đặng 20 Võ Bùi 19 Đỗ 17 Huỳnh Ngô Trương 14 Hồ Dương
    10 Lý Đinh 8 Trịnh Đoàn Hà 7 Mai Lương 6 Cao Đào 5 Tạ Châu Lò 4 Tô Lâm Nông 3 Thái Phùng Chu Triệu Lưu Hứa Quách Tống
    2 Kiều Vương Từ Thạch Tăng Bạch Ninh Giàng Sùng Lục Đàm Tôn Quàng Vi Lường 1 Nghiêm Đậu Thân Mạc La Hầu Âu Lã Lại Cù
    Doãn Diệp Sơn Khổng Viên Khúc Đồng Uông Tòng Phí Tiêu Hàn Giang Quan Trà Ung Vàng Vừ Ma Bế Hoa Cầm Đái Đới Hạ Kim Liêu
    Lô Mã Nhữ Phó Sầm Thào Thang Tiết Trang Tưởng Mùa Lầu Và Đồng Hoa Cung Chử Điểu Khuất Y A Siu Ksor Niê Rơ
"""
_MIDDLE = """
    170 Văn 120 Thị 24 Đức Minh Quang Xuân Hữu Ngọc Quốc Thanh Hoàng Đình Hồng Công Trọng Tiến 14 Anh Duy Việt Mạnh Trung
    Thành Huy Phú Bá Thế Viết Chí Tấn Phước Hải Tuấn Đăng Khắc 8 Trường Sỹ Vĩnh Hoài Kim Đại Nam Bảo Nhật Gia Sơn Vũ Tất
    Hùng Thái Tân Bình Cao Nguyên Đông Như Long Sinh Tam Phi Danh Quý Thiện Đắc Thiên Hà Chiến Phúc Lê Trần Nguyễn Phạm Phan
    Bùi Đặng Ngô Mai Huỳnh Trương 4 A Ánh Bằng Bích Cẩm Diệu Lưu Lâm Hòa Hưng Hiếu Hiền Kiên Khánh Kế Lập Mậu Nho Nghĩa
    Phương Phong Quyết Song Thạch Triệu Tùng Tường Tuyên Trí Vinh Yên Thu Ngân Lan Hương Thúy Thùy Quỳnh Tuyết Vân Bạch Mỹ
    Ích Tự Lương Cảnh Doãn Thúc Khoa Khải Khôi Lộc Dũng Hạnh Thủy Trúc Nhân Giang Dương Việt Trà Tri Thượng Bội Hoa Uy Kiều Khả
"""
_WOMENS_MIDDLE = """
    80 Minh Kim Thanh Ngọc Thu 60 Hồng Bích Mai Hoàng Thúy 40 Tuyết Phương Lan Mỹ Xuân Hải 25 Kiều Cẩm Diệu Quỳnh Như Ánh
    Vân Hương Thùy Tố Nguyệt Hoài Lệ Việt Thủy Hà Diễm Khánh Tú Yến Hoa Trúc Kiên Vĩnh Phúc Bảo Linh
"""
_GIVEN = """
    25 Hùng Dũng Tuấn Thắng Hải Sơn Minh Cường 18 Thành Bình Long Hà Nam Trung Anh Đức Hòa Tùng Hưng Quang Dương Thanh
    12 Hiếu Tâm Huy Toàn Vinh Việt Phong Phương Khánh Tiến Chiến Hoàng Thái Giang Lâm Linh Phúc Ngọc Tú 8 Quân Đạt Kiên An
    Hồng Tài Chính Trường Công Lộc Hậu Chung Nghĩa Định Tân Thịnh Duy Bảo Đông Mạnh Hiển Hiệp Quý Sang Vũ Xuân Thảo Hiền Lợi
    Khoa Quốc Thọ Nhân Hạnh Vân Trí Tuyên Tuyến Bắc 5 Quyết Thuận Hoan Thông Đồng Luân Lực Trọng Khôi Khải Khang Học Tín
    Lương Sinh Sáng Viên Thiện Thạch Tấn Quyền Quảng Phú Phước Phát Nhật Nguyên Ninh Mai Lý Luận Kỳ Khiêm Huấn Hóa Hoài
    Hoàn Giáp Đoàn Điệp Đại Danh Cảnh Chương Châu Bằng Ân Thức Thế Thuật Thủy Tường Vượng Vương Văn Hữu Hân Hào Dân Đăng Đào
    Doanh Liêm Tình 2 Ba Bảy Bền Bách Biên Báu Cần Cẩn Cầu Chất Chỉnh Chi Chúc Chức Cơ Cư Cương Diễn Diện Dinh Du Dư Điền
    Điển Đính Độ Đô Được Giảng Giới Hảo Hán Hiên Hiến Hiệu Hoạch Hoạt Hội Hợi Hợp Huân Hường Hướng Ích Khá Khắc Khanh Khoát
    Khuê Khương Kiệm Kiệt Kiểm Kim Lai Lam Lân Lạc Lập Lễ Lĩnh Loan Lịch Luật Lưu Lượng Mẫn Mậu Miên Mười Năm Nghị Nghiêm
    Nghiệp Ngân Nhã Nhạc Nhàn Nhất Nhiệm Nho Nhơn Niệm Oanh Phi Phiên Phiêu Phục Phùng Phượng Quế Quy Quyên Quỳnh Sâm Sản
    Sáu Soạn Song Sử Sự Sỹ Tam Tám Tạo Tăng Tặng Thạnh Thao Thăng Thân Thận Thi Thiệu Thìn Thiết Thiệp Thoại Thơ Thơm Thống
    Thu Thuần Thủ Thụ Thư Thừa Thương Thường Thưởng Thực Thể Tiệp Tính Tịnh Tỉnh Toại Toán Toản Tòng Trà Trạc Tráng Trắc
    Trân Triển Triết Triệu Triều Trinh Trị Trình Trúc Trụ Trực Tuân Tuất Tuệ Tưởng Tuyển Tư Từ Tý Út Uy Ước Vấn Vệ Viễn
    Viện Vịnh Vĩnh Vỹ Xuyên Ý Yên Đảm Đảng Đệ Đoài Đoán Đôn Lành Lềnh Sềnh Dua Páo Súa Chinh
"""
_WOMENS_GIVEN = """
    25 Hương Hà Lan Hoa Thủy Hằng Nga Hiền Thảo 18 Mai Hạnh Linh Loan Vân Phương Trang Thanh Huyền Ngọc Hồng Yến Dung Nhung
    12 Anh Thu Tâm Liên Oanh Minh Lý Tuyết Bình Hòa Hải Giang Quỳnh Ngân Huệ Hường Nguyệt Xuân Hậu Thúy Lệ My Nhàn Phượng
    8 Thương Trinh Trâm Trà Tú Uyên Vy Diệp Diễm Duyên Châu Chi Chung Bích Ánh An Hoài Hiên Hân Khánh Kim Kiều Lành Lâm Ly
    Mỹ Nhi Như Nhân Phúc Quyên Quý Sen Sinh Tuyến Thắm Thoa Thơm Thơ Thư Thuận Thùy Tiên Trúc Tươi Vinh Yên Đào Thắng Ngà Hảo
    3 Ái Bé Cúc Chiên Chuyên Dịu Dương Duy Điệp Hoàng Hợp Huê Hoan Hằng Khuyên Liễu Lương Lụa Mận Mến Miền Mẫn Mùi Mừng Nương
    Nụ Nở Ninh Phúc Phấn Quế Sang Sâm Sương Tình Tính Tuyền Thêu Thìn Thịnh Thủy Thái Thành Tân Tiến Tịnh Toàn Trân Xoan Xuyến
    Ý Yên Vui Việt Viên Vi Dần Đoan Gái Giàu Hoàn Phóng Phi Phụng Bảy Ba Út Thoan Thi Hiếu Kiên Luyến Lộc Lam Ngoan Nhạn
"""


def _shares(table: str) -> Mapping[str, float]:
    """Return name → share of a thousand; a number holds for the names after it."""
    shares: dict[str, float] = {}
    share = 0.0
    for word in table.split():
        if word.isdecimal():
            share = float(word)
        else:
            shares.setdefault(word, share)
    return shares


@cache
def family_names() -> Mapping[str, float]:
    """Return how many in a thousand bear a family name."""
    return _shares(_FAMILY)


@cache
def middle_names(*, after_thi: bool = False) -> Mapping[str, float]:
    """Return shares of middle names; `after_thi` those of the second one of women whose first is Thị."""
    return _shares(_WOMENS_MIDDLE if after_thi else _MIDDLE)


@cache
def given_names(*, women: bool = False) -> Mapping[str, float]:
    """Return shares of given names, of men and women, or of women whose names have Thị."""
    tables = _shares(_WOMENS_GIVEN), _shares(_GIVEN)
    first, second = tables if women else tables[::-1]
    some = 0.1 if women else 0.25  # men's names that women have as well, and women without Thị among all
    return {name: first.get(name, 0.0) + some * second.get(name, 0.0) for name in (*first, *second)}
