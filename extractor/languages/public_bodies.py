"""The kinds and fields of public bodies that the words of all languages point to, and their Vietnamese and English names.

A language module says that "Provincial Department of Home Affairs" is a `department` of `home affairs` in a `tỉnh`; here
is what that is called: Sở Nội vụ. Types of areas are Vietnamese type words ("tỉnh"), as in the gazetteer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from extractor.factsheet import Level
from extractor.languages.vietnamese_bodies import Branch, english_names, public_bodies

# The area types of Vietnam with their levels; a city is a province or a district, whatever its name says in the gazetteer.
LEVEL_OF_TYPE: Mapping[str, Level] = MappingProxyType(
    {
        "tỉnh": "province",
        "thành phố": "district",
        "huyện": "district",
        "quận": "district",
        "thị xã": "district",
        "xã": "commune",
        "phường": "commune",
        "thị trấn": "commune",
        "đặc khu": "commune",
        "thôn": "other",
        # types of other countries
        "country": "country",
        "region": "region",
        "khu vực": "other",  # of several communes: courts, treasuries and tax offices since 2025 have numbers
        "state": "province",
        "municipality": "district",
        "prefecture": "province",
        "trung ương": "central",
    }
)
_VIETNAMESE_TYPES = frozenset(
    ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "thôn", "khu vực")
)

# The party committee of an area is a word of its own: Tỉnh ủy, never "Đảng ủy tỉnh".
PARTY_COMMITTEES = {
    "tỉnh": "Tỉnh ủy",
    "thành phố": "Thành ủy",
    "huyện": "Huyện ủy",
    "quận": "Quận ủy",
    "thị xã": "Thị ủy",
}


@dataclass(frozen=True, slots=True)
class Head:
    """A kind of body. `vi` and `en` are templates: {field}, {type} (of the area, "huyện") and {party} are filled in.

    `level` is where such a body stands when nothing tells; `by_level` has templates for levels that use another word.
    """

    vi: str
    en: str
    level: Level
    by_level: Mapping[str, str] = field(default_factory=dict)


HEADS: Mapping[str, Head] = MappingProxyType(
    {
        # of every area
        "people's committee": Head("UBND {type}", "People's Committee", "other"),
        "people's council": Head("HĐND {type}", "People's Council", "other"),
        "office of council and committee": Head(
            "Văn phòng HĐND và UBND {type}", "Office of the People's Council and People's Committee", "district"
        ),
        "party committee": Head("{party}", "Party Committee", "other"),
        "land registration office": Head("Văn phòng Đăng ký đất đai {type}", "Land Registration Office", "other"),
        "fatherland front": Head(
            "Ủy ban Mặt trận Tổ quốc Việt Nam {type}", "Vietnam Fatherland Front Committee", "other"
        ),
        "service centre": Head(
            "Trung tâm Phục vụ hành chính công {type}", "Public Administration Service Centre", "province"
        ),
        "service point": Head("Điểm phục vụ hành chính công {type}", "Public Administration Service Point", "commune"),
        "administrative centre": Head("Trung tâm Hành chính công {type}", "Public Administration Centre", "district"),
        "one-stop department": Head("Bộ phận Một cửa {type}", "One-Stop Department", "district"),
        "reception department": Head(
            "Bộ phận Tiếp nhận và Trả kết quả {type}", "Reception and Results Department", "district"
        ),
        "treasury": Head("Kho bạc Nhà nước {type}", "State Treasury", "province"),
        "tax office": Head("Cục Thuế {type}", "Tax Department", "province", {"district": "Chi cục Thuế {type}"}),
        "tax unit": Head("Thuế {type}", "Tax Office", "province"),  # since 2025
        "citizen reception": Head("Ban Tiếp công dân {type}", "Citizen Reception Board", "province"),
        "military command": Head(
            "Bộ Chỉ huy Quân sự {type}",
            "Military Command",
            "province",
            {"district": "Ban Chỉ huy Quân sự {type}", "commune": "Ban Chỉ huy Quân sự {type}"},
        ),
        "police": Head("Công an {type}", "Police", "province"),
        "court": Head("Tòa án nhân dân {type}", "People's Court", "province"),
        "procuracy": Head("Viện kiểm sát nhân dân {type}", "People's Procuracy", "province"),
        "assembly delegation": Head("Đoàn đại biểu Quốc hội {type}", "National Assembly Delegation", "province"),
        "border guard": Head("Bộ Chỉ huy Bộ đội Biên phòng {type}", "Border Guard Command", "province"),
        "political school": Head("Trường Chính trị {type}", "Political School", "province"),
        # offices and boards of a committee, where one name says both
        "office of committee": Head("Văn phòng UBND {type}", "Office of the People's Committee", "other"),
        "office of council": Head("Văn phòng HĐND {type}", "Office of the People's Council", "other"),
        "party office": Head("Văn phòng {party}", "Party Committee Office", "other"),
        "party standing committee": Head("Ban Thường vụ {party}", "Party Standing Committee", "other"),
        "party organization board": Head("Ban Tổ chức {party}", "Party Organization Board", "other"),
        "party propaganda board": Head("Ban Tuyên giáo {party}", "Party Propaganda Board", "other"),
        "party inspection commission": Head("Ủy ban Kiểm tra {party}", "Party Inspection Commission", "other"),
        "party mass mobilization board": Head("Ban Dân vận {party}", "Party Mass Mobilization Board", "other"),
        "party internal affairs board": Head("Ban Nội chính {party}", "Party Internal Affairs Board", "other"),
        # unions, which have a body in every area as the Front has
        "women's union": Head("Hội Liên hiệp Phụ nữ {type}", "Women's Union", "other"),
        "farmers' union": Head("Hội Nông dân {type}", "Farmers' Union", "other"),
        "veterans' association": Head("Hội Cựu chiến binh {type}", "Veterans' Association", "other"),
        "youth union": Head("Đoàn Thanh niên {type}", "Youth Union", "other"),
        "labour federation": Head("Liên đoàn Lao động {type}", "Labour Federation", "other"),
        "red cross": Head("Hội Chữ thập đỏ {type}", "Red Cross Society", "other"),
        "social insurance": Head("Bảo hiểm xã hội {type}", "Social Security", "province"),
        "regional government": Head("Chính quyền {type}", "Regional Government", "province"),
        "city hall": Head("Tòa thị chính {type}", "City Hall", "district"),
        "administration": Head("Cơ quan hành chính {type}", "Administration", "district"),  # хокимият, акимат
        "welfare area": Head("Khu vực phúc lợi {type}", "Wellbeing Services County", "province"),
        "local executive": Head("Ủy ban hành chính {type}", "Administration", "district"),  # акимат, облисполком
        "county board": Head("Hội đồng hành chính {type}", "County Administrative Board", "province"),
        "city council": Head("Hội đồng nhân dân {type}", "City Council", "district"),
        "prefectural assembly": Head("Nghị viện địa phương {type}", "Prefectural Assembly", "province"),
        "local council": Head("Hội đồng {type}", "Council", "district"),
        "district court": Head("Tòa án cấp sơ thẩm {type}", "District Court", "province"),
        "high court": Head("Tòa án cấp cao {type}", "High Court", "province"),
        "prosecutors": Head("Viện công tố {type}", "Public Prosecutors Office", "province"),
        # of a field
        "police station": Head("Đồn công an {field}", "{field} Police Station", "district"),
        "ministry": Head("Bộ {field}", "Ministry of {field}", "central"),
        "ministry or department": Head("Bộ {field}", "Ministry of {field}", "other"),  # 省 in translated Japanese
        "departement": Head("Sở {field}", "Ministry of {field}", "other"),  # Swedish: a ministry at home
        "state department": Head("Bộ {field}", "State Department for {field}", "central"),
        "department": Head(
            "Sở {field}",
            "Department of {field}",
            "province",
            {"central": "Cục {field}", "district": "Phòng {field}", "commune": "Phòng {field}"},
        ),
        "general department": Head("Tổng cục {field}", "General Department of {field}", "central"),
        "bureau": Head(
            "Cục {field}", "{field} Agency", "central", {"province": "Sở {field}", "district": "Phòng {field}"}
        ),
        "vu": Head("Vụ {field}", "Department of {field}", "central"),
        "division": Head(
            "Phòng {field}", "Division of {field}", "district", {"central": "Vụ {field}", "province": "Phòng {field}"}
        ),
        "steering committee": Head("Ban Chỉ đạo {topic} {type}", "Steering Committee for {field}", "other"),
        "inspection team": Head("Đoàn kiểm tra {topic} {type}", "{field} Inspection Team", "province"),
        "working group": Head("Tổ công tác {topic} {type}", "{field} Working Group", "other"),
        "management board": Head("Ban Quản lý {topic} {type}", "{field} Management Board", "province"),
        "committee": Head("Ủy ban {field}", "Committee for {field}", "central"),
        "council": Head("Hội đồng {field}", "Council for {field}", "central"),
        "board": Head("Ban {field}", "Board of {field}", "central"),
        "centre": Head("Trung tâm {field} {type}", "{field} Centre", "province"),
        "institute": Head("Viện {field}", "Institute of {field}", "central"),
        "agency": Head("Cơ quan {field}", "{field} Agency", "central"),
        "office": Head("Văn phòng {field}", "Office of {field}", "central", {"district": "Phòng {field}"}),
        "inspection": Head("Thanh tra {topic} {type}", "{field} Inspectorate", "central"),
        "audit office": Head("Kiểm toán {field}", "{field} Audit Office", "central"),
        "fund": Head("Quỹ {field}", "{field} Fund", "central"),
        # of local governments in Japan
        "bu": Head("Sở {field}", "{field} Department", "province"),
        "ka": Head("Phòng {field}", "{field} Division", "district"),
    }
)

# How names of bodies begin that are of no state authority; boards of a committee have its name behind theirs.
_BRANCHES: tuple[tuple[Branch, re.Pattern[str]], ...] = (
    ("assembly", re.compile("HĐND|Đoàn đại biểu Quốc hội|Văn phòng HĐND(?! và)")),
    ("party", re.compile("(?:(?:Ban|Ủy ban|Văn phòng) .+ )?(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|Đảng bộ")),
    ("judiciary", re.compile("Tòa án|Viện kiểm sát")),
    ("front", re.compile("(?:Ủy ban )?Mặt trận Tổ quốc")),
    ("union", re.compile("Hội (?!đồng)|Liên đoàn|Đoàn Thanh niên")),
)


def branch_of(canonical: str) -> Branch:
    """Return the branch of a body with a Vietnamese canonical name, with its area or without; of others "state"."""
    for body in public_bodies():
        if canonical == body.canonical:
            return body.branch
    return next((branch for branch, names in _BRANCHES if names.match(canonical)), "state")


# Fields of government; merged and renamed ministries (March 2025 and before) stand beside those that they came from.
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "home affairs": "Nội vụ",
        "justice": "Tư pháp",
        "finance": "Tài chính",
        "planning and investment": "Kế hoạch và Đầu tư",
        "industry and trade": "Công Thương",
        "transport": "Giao thông vận tải",
        "construction": "Xây dựng",
        "natural resources and environment": "Tài nguyên và Môi trường",
        "agriculture and rural development": "Nông nghiệp và Phát triển nông thôn",
        "agriculture and environment": "Nông nghiệp và Môi trường",
        "agriculture": "Nông nghiệp",
        "environment": "Môi trường",
        "information and communications": "Thông tin và Truyền thông",
        "science and technology": "Khoa học và Công nghệ",
        "labour, invalids and social affairs": "Lao động - Thương binh và Xã hội",
        "labour and social affairs": "Lao động và Xã hội",
        "labour": "Lao động",
        "social affairs": "Xã hội",
        "education and training": "Giáo dục và Đào tạo",
        "education": "Giáo dục",
        "health": "Y tế",
        "culture, sports and tourism": "Văn hóa, Thể thao và Du lịch",
        "culture and sports": "Văn hóa và Thể thao",
        "culture and information": "Văn hóa và Thông tin",
        "culture": "Văn hóa",
        "culture, science and information": "Văn hóa, Khoa học và Thông tin",
        "culture and society": "Văn hóa - Xã hội",
        "tourism": "Du lịch",
        "foreign affairs": "Ngoại giao",
        "external relations": "Ngoại vụ",
        "national defence": "Quốc phòng",
        "defence": "Quốc phòng",
        "public security": "Công an",
        "interior": "Nội vụ",
        "ethnic minorities and religion": "Dân tộc và Tôn giáo",
        "ethnic affairs": "Dân tộc",
        "religious affairs": "Tôn giáo",
        "economy and finance": "Kinh tế và Tài chính",
        "economy": "Kinh tế",
        "economy and infrastructure": "Kinh tế và Hạ tầng",
        "economy, infrastructure and urban affairs": "Kinh tế, Hạ tầng và Đô thị",
        "urban management": "Quản lý đô thị",
        "planning and architecture": "Quy hoạch - Kiến trúc",
        "finance and planning": "Tài chính - Kế hoạch",
        "civil service": "Công vụ",
        "public administration": "Hành chính công",
        "public service": "Dịch vụ công",
        "public administration services": "Phục vụ hành chính công",
        "administrative reform": "Cải cách hành chính",
        "administrative reform promotion": "Thúc đẩy cải cách hành chính",
        "administrative and financial reform promotion": "Thúc đẩy cải cách hành chính và tài chính",
        "administrative procedure control": "Kiểm soát thủ tục hành chính",
        "administrative procedures": "Thủ tục hành chính",
        "local government": "Chính quyền địa phương",
        "organization and personnel": "Tổ chức cán bộ",
        "organization": "Tổ chức",
        "digital transformation": "Chuyển đổi số",
        "administrative reform and digital transformation": "Cải cách hành chính và chuyển đổi số",
        "digital affairs": "Số hóa",
        "emulation and commendation": "Thi đua - Khen thưởng",
        "statistics": "Thống kê",
        "taxation": "Thuế",
        "state taxes": "Thuế nhà nước",
        "public services": "Dịch vụ nhà nước",
        "digital technologies": "Công nghệ số",
        "cadastre": "Địa chính",
        "migration": "Di trú",
        "elections": "Bầu cử",
        "budget": "Ngân sách",
        "procurement": "Mua sắm công",
        "civil registration": "Hộ tịch",
        "urban planning": "Quy hoạch đô thị",
        "administrative management": "Quản lý hành chính",
        "human resources": "Nhân sự",
        "administration and security": "Hành chính và An toàn",
        "economic zone": "Khu kinh tế",
        "industrial zone": "Khu công nghiệp",
        "customs": "Hải quan",
        "state treasury": "Kho bạc Nhà nước",
        "land": "Đất đai",
        "land registration": "Đăng ký đất đai",
        "management of state capital at enterprises": "Quản lý vốn nhà nước tại doanh nghiệp",
        "industrial zones": "các khu công nghiệp",
        "economic zones": "các khu kinh tế",
        "legal affairs": "Pháp luật",
        "information technology": "Công nghệ thông tin",
        "trade": "Thương mại",
        "industry": "Công nghiệp",
        "energy": "Năng lượng",
        "communications": "Truyền thông",
        "internal affairs and communications": "Nội vụ và Truyền thông",
        "sports": "Thể thao",
        "infrastructure": "Hạ tầng",
        "housing": "Nhà ở",
        "climate": "Khí hậu",
        "economic development": "Phát triển kinh tế",
        "regional development": "Phát triển vùng",
        "digital development": "Phát triển số",
        "emergency situations": "Tình trạng khẩn cấp",
        "immigration": "Xuất nhập cảnh",
        "food safety": "An toàn thực phẩm",
        "civil judgment enforcement": "Thi hành án dân sự",
        "market surveillance": "Quản lý thị trường",
        "transport and public works": "Giao thông công chánh",
        "forestry": "Lâm nghiệp",
        "forest protection": "Kiểm lâm",
        "irrigation": "Thủy lợi",
        "vocational education": "Giáo dục nghề nghiệp",
        "roads": "Đường bộ",
        "population": "Dân số",
        "reception and results": "Tiếp nhận và Trả kết quả",
        "supervision": "Giám sát",
        "citizens' affairs": "Thị dân",
        "residents": "Cư dân",
        "general affairs": "Tổng hợp",
        "planning": "Quy hoạch",
        "welfare": "Phúc lợi",
        "propaganda and training": "Tuyên giáo",
    }
)

# Fields whose ministry, or department of any province, has more of them in its full name: until the mergers, and since.
MERGERS = "2025-03-01"
FULL_FIELDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "Giáo dục": ("Giáo dục và Đào tạo", "Giáo dục và Đào tạo"),
        "Văn hóa": ("Văn hóa, Thể thao và Du lịch", "Văn hóa, Thể thao và Du lịch"),
        "Lao động": ("Lao động - Thương binh và Xã hội", "Lao động - Thương binh và Xã hội"),
        "Lao động và Xã hội": ("Lao động - Thương binh và Xã hội", "Lao động - Thương binh và Xã hội"),
        "Nông nghiệp": ("Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và Môi trường"),
        "Môi trường": ("Tài nguyên và Môi trường", "Nông nghiệp và Môi trường"),
        "Thương mại": ("Công Thương", "Công Thương"),
        "Công nghiệp": ("Công Thương", "Công Thương"),
        "Truyền thông": ("Thông tin và Truyền thông", "Thông tin và Truyền thông"),
    }
)


def full_name(canonical: str, day: str) -> str:
    """Return the full name of a Vietnamese ministry or provincial department whose name is cut short (Bộ Giáo dục).

    `day` is the day it is spoken of, ISO or empty: a ministry of agriculture is another one since the mergers.
    """
    head, _, name = canonical.partition(" ")
    if head not in {"Bộ", "Sở"} or name not in FULL_FIELDS:
        return canonical
    return f"{head} {FULL_FIELDS[name][day >= MERGERS]}"


# Departments that exist inside ministries alone, and their proper word.
CENTRAL_FIELDS = {
    "administrative procedure control": "Cục Kiểm soát thủ tục hành chính",
    "administrative reform": "Vụ Cải cách hành chính",
    "local government": "Vụ Chính quyền địa phương",
    "organization and personnel": "Vụ Tổ chức cán bộ",
}


# Fields whose bodies in the provinces are branches of the central one, and no departments of the province.
VERTICAL_FIELDS = frozenset(
    ("customs", "statistics", "taxation", "state taxes", "state treasury", "civil judgment enforcement")
)


def body_name(head: str, field: str, type_: str) -> tuple[str, Level]:
    """Return the Vietnamese name and the level of a body from the keys of its head and field ("" for none).

    `type_` is the type of the area it belongs to, as far as the words around it tell; a city can be of two levels.
    """
    kind = HEADS[head]
    if head in {"department", "bureau"} and field in CENTRAL_FIELDS and type_ in {"", "trung ương"}:
        return CENTRAL_FIELDS[field], "central"
    level = LEVEL_OF_TYPE.get(type_) or kind.level
    if type_ == "thành phố" and kind.level != "other":
        level = kind.level
    if head in {"department", "division"} and field == "public security":
        head, kind, field = "police", HEADS["police"], ""
    vertical = head == "bureau" and level == "province" and field in VERTICAL_FIELDS
    name = " và ".join(FIELDS.get(part, part) for part in field.split("+"))
    template = kind.vi if vertical else kind.by_level.get(level, kind.vi)
    party = PARTY_COMMITTEES.get(type_, f"Đảng ủy {type_}")
    known = type_ if type_ in _VIETNAMESE_TYPES else ""
    topic = name[:1].lower() + name[1:]
    return " ".join(template.format(field=name, topic=topic, type=known, party=party).split()), level


# What the central bodies of other countries are called by the words that name Vietnam's.
ENGLISH_NAMES = {
    "Chính phủ": "Government",
    "Bộ Nội vụ": "Ministry of the Interior",
    "Quốc hội": "National Assembly",
    "Văn phòng Chính phủ": "Government Office",
    "Ngân hàng Nhà nước Việt Nam": "Central Bank",
    "Thanh tra Chính phủ": "Government Inspectorate",
    "Ủy ban Thuế": "Tax Committee",
    "Cơ quan Thuế": "Tax Agency",
    "Viện kiểm sát nhân dân": "Prosecutor's Office",
    "Tòa án nhân dân": "Court",
}


def english_of(canonical: str, country: str = "") -> str:
    """Return the English name of a body of another country that was read as the Vietnamese `canonical`.

    A name that is no translation ("Statistics Sweden") is returned as it is. Towns in Japan have divisions within
    departments, and say so the other way round: Citizens' Affairs Division.
    """
    if country == "JP" and canonical in _japanese_names():
        return _japanese_names()[canonical]
    if canonical not in _english_names() and " và " in canonical:
        return _joined_names(canonical)
    named = ENGLISH_NAMES.get(canonical) or english_names().get(canonical)
    return named or _english_names().get(canonical, canonical)


@cache
def _japanese_names() -> Mapping[str, str]:
    return {
        f"{HEADS[head].vi.format(field=name)}": english_name(head, key)
        for head in ("bu", "ka")
        for key, name in FIELDS.items()
    }


def _joined_names(canonical: str) -> str:
    """Return the English name of a body with two fields: Bộ Kinh tế và Truyền thông."""
    names = _english_names()
    first, _, second = canonical.rpartition(" và ")
    for head in ("Bộ", "Sở", "Cục", "Phòng", "Ủy ban", "Cơ quan"):
        one, other = names.get(first), names.get(f"{head} {second}")
        if one and other and first.startswith(f"{head} "):
            return f"{one} and {other.rpartition(' of ')[2]}"
    return canonical


@cache
def _english_names() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for head, kind in HEADS.items():
        if head == "departement":
            continue
        for template in (kind.vi, *kind.by_level.values()):
            for key, name in {**FIELDS, "": ""}.items():
                topic = name[:1].lower() + name[1:]
                vietnamese = " ".join(template.format(field=name, topic=topic, type="", party="").split())
                found.setdefault(vietnamese, english_name(head, key))
    return found


def english_name(head: str, field: str) -> str:
    """Return the English name of a body from the keys of its head and field."""
    titled = " ".join(word if word in {"and", "of", "at"} else word.capitalize() for word in field.split())
    return " ".join(HEADS[head].en.format(field=titled).split())
