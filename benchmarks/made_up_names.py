"""Made-up Vietnamese names, as common as in life, to stand beside those that are looked for."""

import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from extractor.gazetteer.letters import letter_key

SEED = 2025

# Family names with how many in a hundred bear them; middle and given names, the commonest first.
FAMILIES = """
    Nguyễn:31.5 Trần:10.9 Lê:8.9 Phạm:5.9 Hoàng:3.5 Huỳnh:1.7 Phan:2.8 Vũ:2.9 Võ:2.0 Đặng:2.1 Bùi:2.0 Đỗ:1.9
    Hồ:1.4 Ngô:1.7 Dương:1.4 Lý:1.0 Đinh:1.0 Trịnh:0.8 Trương:1.7 Đoàn:0.8 Hà:0.8 Mai:0.7 Lương:0.7 Cao:0.6
    Đào:0.6 Tạ:0.5 Tô:0.4 Châu:0.5 Thái:0.5 Phùng:0.3 Chu:0.3 Lâm:0.4 Kiều:0.2 Triệu:0.2 Lưu:0.3 Vương:0.3
    Hứa:0.2 Từ:0.1 Thạch:0.2 Nghiêm:0.2 Tống:0.2 Tăng:0.1 Bạch:0.1 Ninh:0.1 Nông:0.2 Giàng:0.1 Vi:0.1 Sùng:0.1
    Lục:0.1 Đàm:0.1 Đậu:0.1 Thân:0.1 Mạc:0.1 La:0.1 Quách:0.1 Tôn:0.2
""".split()
MIDDLES = """
    Văn Đức Minh Quang Xuân Hữu Ngọc Quốc Thanh Hoàng Anh Đình Hồng Công Trọng Tiến Hải Duy Việt Mạnh Trung
    Thành Tuấn Đăng Huy Phú Bá Thế Viết Chí Tấn Phước Gia Bảo Nhật Khắc Trường Sỹ Vĩnh Đại Hoài Kim Như Phương
    Cao Nam Bình Đông Sơn Nguyên Thái Vũ Lê Trần Phan Đặng Doãn Tất Ánh Thúy Bích Mai Lan Tuyết Diệu Mỹ Cẩm
    Quỳnh Khánh Thiên Tường
""".split()
GIVEN = """
    Anh Hùng Tuấn Dũng Hương Minh Hà Hoa Lan Hải Thủy Nam Bình Thảo Linh Hằng Trang Long Sơn Cường Hiền Phương
    Nga Hạnh Thành Thắng Hòa Tâm Mai Huy Quang Trung Đức Hiếu Hoàng Vân Yến Loan Thanh Hồng Dung Nhung Khánh
    Ngọc Thu Tùng Kiên Việt Vinh Phúc Tiến Trường Huệ Liên Oanh Quỳnh Giang Chi Nhi My Trinh Tuyết Phong Quân
    Đạt Thịnh Tài Lộc Phát Khoa Duy Bảo An Khang Nghĩa Nhân Tín Lợi Toàn Hưng Thuận Công Chiến Chính Dương Lâm
    Quý Sang Tú Vũ Xuân Hậu Luân Lực Mạnh Nguyên Nhật Thái Thọ Toản Trí Triều Tân Tường Vương Bắc Đông Tây
    Châu Diễm Diệp Duyên Đào Hiên Hoài Hường Khuê Kiều Lệ Lý Ly Mẫn Miên Mỹ Nguyệt Nhàn Như Phượng Quyên Sen
    Tố Tuyến Tươi Út Uyên Vy Thơm Thoa Thi Thương Thúy Trà Trâm Trúc Bền Bảy Ba Bốn Cảnh Cần Chung Chương Cư
    Danh Diện Định Đoàn Độ Đồng Được Đại Giáp Hân Hiệp Hiển Hoan Hoàn Học Hợi Huấn Hữu Ích Kha Khải Khôi Kỳ
    Lai Lạc Lập Liêm Luận Luật Lương Mùi Mười Năm Ninh Nhượng Phi Phú Quảng Quế Quốc Quyền Quyết Sĩ Sáu Sáng
    Tám Tạo Tấn Thạch Thăng Thân Thế Thiện Thìn Thông Thuấn Thuật Thực Tình Tĩnh Tỉnh Tính Toán Trực Tuân Tý
    Ước Viên Viễn Vượng Xuyên Ý Khoát Khương Nghị Nhã Phấn Tiệp Trọng Vịnh Bách Bằng Biên Bích Cao Chất
""".split()


def generated_names(count: int, taken: Iterable[str], *, seed: int = SEED) -> list[str]:
    """Return made-up names, each of which differs from the others and from `taken` by more than its tones and marks.

    What differs by those alone is one name in toneless print, and nothing but office and story can tell it apart.
    """
    chance = random.Random(seed)
    known = {letter_key(name) for name in taken}
    names: list[str] = []
    while len(names) < count:
        name = " ".join(_parts(chance))
        if letter_key(name) not in known:
            known.add(letter_key(name))
            names.append(name)
    return names


def _parts(chance: random.Random) -> Iterator[str]:
    family = [pair.split(":") for pair in FAMILIES]
    yield from chance.choices([name for name, _ in family], [float(share) for _, share in family])
    woman = chance.random() < 0.4
    if woman and chance.random() < 0.55:
        yield "Thị"
        if chance.random() < 0.5:
            yield _common(chance, MIDDLES[1:])
    else:
        yield _common(chance, MIDDLES)
        if chance.random() < 0.1:
            yield _common(chance, MIDDLES[1:])
    yield _common(chance, GIVEN)


def _common(chance: random.Random, names: Sequence[str]) -> str:
    """Return one of the names: the tenth is a fifth as common as the first."""
    weights = list(accumulate(1 / (place + 2.5) for place in range(len(names))))
    return chance.choices(names, cum_weights=weights)[0]
