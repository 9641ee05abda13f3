"""Which bodies a title without a body can belong to: a minister a ministry, a chairman a committee or council."""

import re
from collections.abc import Mapping
from functools import cache

from extractor.factsheet import Language, Role, Unit
from extractor.languages import lexicon
from extractor.normalization import lowered

# What the canonical name of a body begins with, or has in it, that a title without a body can belong to.
_FITTING: Mapping[Role, tuple[str, ...]] = {
    "minister": ("Bộ ", "Ministry"),
    "chair": ("UBND", "HĐND", "Ủy ban", "Hội đồng", "Quốc hội", "Committee", "Council", "Assembly", "Parliament"),
    "secretary": ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Party Committee"),
    "director": (
        *("Sở ", "Cục ", "Tổng cục", "Vụ ", "Chi cục", "Viện ", "Kho bạc", "Bảo hiểm", "Trung tâm", "Ban Quản lý"),
        *("Department", "Agency", "Centre", "Administration", "Authority", "Service", "Institute", "Directorate"),
        *("Commission", "Thuế "),
    ),
    "head": (
        *("Phòng ", "Đoàn ", "Bộ phận", "Trung tâm", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính"),
        *("Ban Pháp chế", "Ban Quản lý", "Công an", "Thuế "),
        *("Division", "Office", "Team", "Centre", "Council"),
    ),
    "chief_of_office": ("Văn phòng", "Office"),
    "delegate": ("HĐND", "Hội đồng", "Quốc hội", "Council", "Assembly", "Parliament", "Congress", "Senate", "Duma"),
    "inspector": ("Thanh tra", "Inspect", "Audit", "Accounts"),
}
# The same by the head of a name that stays as it is printed: "Ministerio de Igualdad".
_HEADS: Mapping[Role, frozenset[str]] = {
    "minister": frozenset(("ministry", "ministry or department", "departement", "state department", "department")),
    "secretary": frozenset(("ministry", "departement", "state department", "department")),
    "chair": frozenset(("committee", "council", "board", "local council", "people's committee", "people's council")),
    "director": frozenset(("agency", "bureau", "department", "centre", "institute", "fund", "general department")),
    "head": frozenset(("division", "office", "administration", "centre", "agency", "inspection team", "committee")),
    "chief_of_office": frozenset(("office", "administration")),
    "inspector": frozenset(("inspection", "audit office")),
}
_WORD = re.compile(r"[^\W\d_]+")
_STEM, _SHORTEST = 6, 4  # letters of a word that are compared, and that it must have
_SUPERIOR: Mapping[Role, Role] = {
    "deputy_minister": "minister",
    "vice_chair": "chair",
    "deputy_secretary": "secretary",
    "deputy_director": "director",
    "deputy_head": "head",
}


def fits(role: Role, body: Unit, language: Language) -> bool:
    """Return whether an office of `role` can belong to `body`, which is named in a text of `language`."""
    role = _SUPERIOR.get(role, role)
    name = body.canonical  # English names have their head last, Vietnamese ones first
    if any(name.startswith(head) or (head.isascii() and head in name) for head in _FITTING.get(role, ())):
        return True
    printed = name in body.surface and (language == "en" or not name.isascii())
    return printed and _head(name, language) in _HEADS.get(role, ())


def names(title: str, body: Unit, language: Language) -> bool:
    """Return whether a word of `title` begins as one of `body` does: "superintendente", "Superintendencia"."""
    stems = {word[:_STEM] for word in _words(title) if len(word) >= _SHORTEST and word not in _general(language)}
    return any(word[:_STEM] in stems for word in _words(body.surface))


def governs(title: str, language: Language) -> bool:
    """Return whether `title` is of someone who governs an area: a mayor, a governor."""
    return lowered(title).endswith(tuple(lexicon(language).officials.local))


def _words(text: str) -> list[str]:
    return _WORD.findall(lowered(text))


@cache
def _general(language: Language) -> frozenset[str]:
    """Return words of titles that tell no body: "deputy", "general", "first"."""
    words = lexicon(language).officials
    return frozenset(part for phrase in (*words.modifiers, *words.deputies, *words.past) for part in _words(phrase))


def _head(name: str, language: Language) -> str:
    """Return the key of the head that a printed name begins with; empty if it begins with none."""
    first = name.partition(" ")[0].lower()
    return _heads(language).get(first) or next(
        (head for stem, head in _stems(language) if first.startswith(stem) and len(first) <= len(stem) + 3), ""
    )


@cache
def _heads(language: Language) -> Mapping[str, str]:
    return {word: head for word, head in lexicon(language).units.heads.items() if "~" not in word and " " not in word}


@cache
def _stems(language: Language) -> tuple[tuple[str, str], ...]:
    heads = lexicon(language).units.heads.items()
    return tuple((word[:-1], head) for word, head in heads if word.endswith("~") and " " not in word)
