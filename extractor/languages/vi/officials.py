"""Vietnamese: titles and names of officials."""

from extractor.languages.given_names import LATIN
from extractor.languages.lexicon import OfficialWords, by_role, terms

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="tổng trưởng, bộ trưởng thứ nhất, bộ trưởng, ngoại trưởng",
        deputy_minister="quốc vụ khanh thường trực, thứ trưởng thường trực, thứ trưởng, quốc vụ khanh",
        prime_minister="thủ tướng",
        deputy_prime_minister="phó thủ tướng thường trực chính phủ",
        president="chủ tịch nước, tổng thống, quốc trưởng",
        general_secretary="tổng bí thư, tổng thư ký",
        secretary="bí thư, thư ký",
        deputy_secretary="phó bí thư",
        chair="chủ tịch, chủ nhiệm, chủ tọa",
        director="tổng cục phó, trưởng chi cục, kho bạc trưởng, "
        "giám đốc, cục trưởng, vụ trưởng, tổng cục trưởng, tổng giám đốc, viện trưởng, chi cục trưởng, "
        "hiệu trưởng",
        head="trưởng buôn, trưởng làng, trưởng tổ, tổ trưởng tổ dân phố, tổ trưởng dân phố, hạt trưởng, trưởng hạt, trưởng đội, trưởng thuế, trưởng cơ quan, trưởng trạm y tế, trưởng quầy, "
        "người phụ trách, "
        "trưởng, trưởng phòng, trưởng ban, trưởng đoàn, trưởng bộ phận, trưởng khoa, tổ trưởng, đội trưởng, "
        "trưởng công an, trạm trưởng, trưởng thôn, trưởng ấp, trưởng bản, trưởng khu phố, trưởng đại diện, trưởng nhóm, "
        "người đứng đầu, trưởng đài, trưởng trạm, trưởng tiểu ban, trưởng chi nhánh, chỉ huy trưởng, thủ trưởng, "
        "trưởng trung tâm, đồn trưởng",
        deputy_head="phó đội, phó trạm, phó chi nhánh, phó công an, "
        "phó phòng, phó ban, phó đoàn, phó bộ phận, phó văn phòng, phó tổ, phó khoa",
        chief_of_office="chánh văn phòng",
        member="ủy viên, ủy viên thường trực, thành viên, đảng viên, ủy viên dự khuyết",
        delegate="đại biểu quốc hội, đại biểu hđnd, đại biểu hội đồng nhân dân, đại biểu, nghị sĩ, thượng nghị sĩ, "
        "hạ nghị sĩ, dân biểu",
        inspector="kiểm toán trưởng, kiểm toán viên, "
        "chánh thanh tra, tổng thanh tra, tổng thanh tra chính phủ, thanh tra viên, kiểm tra viên",
        staff="cán bộ một cửa, công chức một cửa, công chức địa chính, công chức văn phòng, công chức tư pháp - hộ tịch, cán bộ tư pháp, kế toán, điều tra viên, thư ký viên, thành viên tổ công nghệ số, "
        "chuyên viên, công chức, cán bộ, viên chức, nhân viên, chuyên viên chính, công chức tư pháp, trợ lý, "
        "chuyên gia, cố vấn",
        other="tổng kiểm toán nhà nước, tổng kiểm toán, viện trưởng vks, thủ hiến, tổng chưởng lý, công tố viên, tổng công tố, "
        "viện trưởng viện kiểm sát nhân dân, công sứ, đại biện, tham tán, tổng trấn, chủ tịch hạt, chánh tòa, "
        "thị trưởng, tỉnh trưởng, thống đốc, đại sứ, người phát ngôn, phát ngôn viên, chánh án, viện trưởng vksnd, "
        "thẩm phán, kiểm sát viên, tổng lãnh sự, điều phối viên, thanh tra quốc hội, cảnh sát trưởng, chính ủy",
    ),
    local=dict.fromkeys(
        ("thị trưởng").split(", "),
        ("district", "commune"),
    )
    | dict.fromkeys(
        ("tỉnh trưởng, thống đốc").split(", "),
        ("province", "region"),
    ),
    implied={
        "tổng kiểm toán nhà nước": "Kiểm toán Nhà nước",
        "tổng kiểm toán": "Kiểm toán Nhà nước",
        "tổng thanh tra chính phủ": "Thanh tra Chính phủ",
        "tổng thanh tra": "Thanh tra Chính phủ",
        "ngoại trưởng": "Bộ Ngoại giao",
        "viện trưởng vksnd tối cao": "Viện kiểm sát nhân dân tối cao",
    },
    ranks=frozenset(),
    compound=False,
    not_after="",
    deputies=("phó ",),
    modifiers=terms("""
        quyền, thường trực, thường vụ, nguyên quyền, thứ nhất, điều hành, chuyên trách, phụ trách, tân
    """),
    past=("nguyên ", "cựu ", "cố "),
    of=("", "của", "thuộc", "tại", "kiêm nhiệm", "phụ trách", "các", "ở"),
    possessives=(" ",),
    own=(),
    same=(),
    fields={
        "nội vụ": "Bộ Nội vụ",
        "tư pháp": "Bộ Tư pháp",
        "tài chính": "Bộ Tài chính",
        "ngoại giao": "Bộ Ngoại giao",
        "quốc phòng": "Bộ Quốc phòng",
        "công an": "Bộ Công an",
        "công thương": "Bộ Công Thương",
        "xây dựng": "Bộ Xây dựng",
        "giao thông vận tải": "Bộ Giao thông vận tải",
        "y tế": "Bộ Y tế",
        "kế hoạch và đầu tư": "Bộ Kế hoạch và Đầu tư",
        "giáo dục và đào tạo": "Bộ Giáo dục và Đào tạo",
        "khoa học và công nghệ": "Bộ Khoa học và Công nghệ",
        "thông tin và truyền thông": "Bộ Thông tin và Truyền thông",
        "nông nghiệp và môi trường": "Bộ Nông nghiệp và Môi trường",
        "tài nguyên và môi trường": "Bộ Tài nguyên và Môi trường",
        "dân tộc và tôn giáo": "Bộ Dân tộc và Tôn giáo",
        "văn hóa, thể thao và du lịch": "Bộ Văn hóa, Thể thao và Du lịch",
    },
    joins=(",", "kiêm", ", kiêm", "và", "đồng thời là", ", đồng thời là", "-", "–"),
    appositions=terms("""
        là, hiện là, hiện, nay là, giữ chức, giữ chức vụ, làm, chức vụ, đang là, người, được bổ nhiệm, được bầu,
        với tư cách, vừa được bầu, trước đây là, từng là, lúc đó là, khi đó là, trên cương vị, một, được, cũng là
    """),
    copulas=terms("là, hiện là"),
    appointments=(
        "được bổ nhiệm",
        "được bổ nhiệm giữ chức",
        "được điều động",
        "giữ chức",
        "giữ chức vụ",
        "được bầu",
        "được bầu làm",
        "được điều động, bổ nhiệm",
        "được phân công giữ chức",
    ),
    breakers=frozenset(
        "bầu cử cho và với đã đang sẽ cùng là giao yêu cầu chỉ đạo đề nghị nói phát biểu nhấn mạnh khẳng định cảm ơn gặp tiếp trao "
        "tặng khen mời bổ nhiệm biết thì mà nhưng khi để được bị do theo từ đến về trong tại của các những này đó có không "
        "vào ra lên xuống như hay hoặc nếu vì cũng còn chưa phải nên cần muốn chúc mừng thăm dự ký ban hành".split()
    ),
    breaker_endings=(),
    private=terms("""
        công ty, doanh nghiệp, hợp tác xã, htx, tập đoàn, tổng công ty, xí nghiệp, cửa hàng, nhà máy, cơ sở,
        hội doanh nghiệp, trang trại, ngân hàng tmcp, nhà hàng, khách sạn, quỹ, công ty tnhh, công ty cổ phần, tạp chí,
        báo, ctcp, nhà xuất bản
    """),
    occupations=terms("""
        chủ tiệm, chủ quán, chủ hộ, chủ cơ sở, nông dân, người dân, phóng viên, nhà báo, doanh nhân, sinh viên,
        học sinh, giáo viên, công nhân, luật sư, giảng viên, chủ cơ sở, chủ cửa hàng, chủ doanh nghiệp, cư dân, ngư dân,
        tài xế, hộ dân, chủ hộ, cộng tác viên, biên tập viên, nhà nghiên cứu, tiểu thương, nghệ sĩ, nhà văn, cử tri,
        bà con, hướng dẫn viên, ceo, thường trú, trú tại, ngụ tại, ở thôn, tác giả
    """),
    before_name=(
        "ông",
        "bà",
        "anh",
        "chị",
        "đồng chí",
        "đ/c",
        "đ.c",
        "các đồng chí",
        "cô",
        "chú",
        "bác",
        "em",
        "cụ",
        "ts",
        "pgs.ts",
        "gs.ts",
        "gs",
        "pgs",
        "ths",
        "thạc sĩ",
        "tiến sĩ",
        "giáo sư",
        "phó giáo sư",
        "đại tướng",
        "thượng tướng",
        "trung tướng",
        "thiếu tướng",
        "đại tá",
        "thượng tá",
        "trung tá",
        "thiếu tá",
        "đại úy",
        "thượng úy",
        "trung úy",
        "bác sĩ",
        "bs",
        "kỹ sư",
        "ls",
        "luật sư",
        "nhà báo",
        "các ông",
        "các bà",
        "các ông, bà",
        "ông, bà",
        "pv",
        "nsưt",
        "nsnd",
        "gs, ts",
        "pgs, ts",
        "gs. ts",
        "pgs. ts",
        "bs.ckii",
        "các đ/c",
        "chuẩn đô đốc",
        "ngài",
        "vợ chồng",
        "quý bà",
        "phóng viên",
        "già làng",
        "linh mục",
        "hòa thượng",
        "thượng tọa",
        "kts",
        "ks",
        "tiến sỹ",
        "thạc sỹ",
        "bác sỹ",
    ),
    after_name=(),
    credits=(
        "ảnh",
        "bài",
        "bài, ảnh",
        "bài và ảnh",
        "tin, ảnh",
        "tin",
        "tin và ảnh",
        "bài - ảnh",
        "thực hiện",
        "tác giả",
        "người viết",
        "theo",
        "ảnh minh họa",
        "tổng hợp",
        "biên tập",
        "pv",
        "ctv",
        "video",
        "đồ họa",
        "tin - ảnh",
        "tin bài",
        "clip",
        "ghi",
        "bài viết",
        "nhóm pv",
        "tin và bài",
        "nội dung",
        "trình bày",
        "bài & ảnh",
        "ảnh chụp",
    ),
    bylines=(),
    speech=frozenset(
        "nói nhấn khẳng phát đề yêu chia cho đánh thông trình kết đặt ghi báo lưu nêu cam phân giải trả bày khen chỉ chủ "
        "kêu mong tin hứa trao kiến gợi biểu nhận lý dẫn thừa cũng đã cảm tặng kể giới".split()
    ),
    namesakes=terms("""
        đường, phố, trường, trường thpt, trường thcs, trường tiểu học, thpt, thcs, tiểu học, bệnh viện, cầu, công viên,
        sân bay, giải thưởng, giải, quảng trường, đại học, nhà văn hóa, thư viện, rạp, lăng, đền, chùa, khu di tích,
        bảo tàng, học viện, ngõ, hẻm, đại lộ, khu lưu niệm, quỹ, chợ, tượng đài, mang tên, tư tưởng, khu phố, sông, núi,
        hồ, thôn, ấp, bản, làng, xóm, tổ dân phố, số
    """),
    not_names=frozenset(
        "ubnd hđnd ubmttq mttq tp tx ttxvn vgp par index sipas papi pci ddci dti dvctt tthc cchc cbccvc qđ nq tw đảng quốc hội "
        "bộ sở ban ngành tin ảnh theo nguồn báo đài tòa soạn cổng email facebook zalo youtube tiktok google covid những các này "
        "đó từ đến trong ngoài trên dưới sau trước khi nếu với cùng cũng đã đang sẽ không chưa được bị do nên mà thì là có ở tại "
        "về cho của để liên".split()
    ),
    given_names=LATIN,
    surname_endings=(),
    surnames={},
    particles=frozenset("de del la von van der den af al bin ibn da dos di el".split()),
    bare_short_forms=False,
    state_office_first=True,
)
