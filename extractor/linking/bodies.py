"""Whose body is it, and what is its full name? "District People's Committee" in Do Luong is UBND huyện Đô Lương."""

import re

from extractor.factsheet import Unit
from extractor.gazetteer import Area
from extractor.languages.public_bodies import PARTY_COMMITTEES, english_of, full_name
from extractor.linking.owners import Owners
from extractor.linking.topic import VIETNAM

_TYPES = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
# What a town was before it was what it is now.
_RAISED = {("thị xã", "thành phố"), ("huyện", "thành phố"), ("huyện", "thị xã"), ("huyện", "quận")}
_RAISED |= {("xã", "phường"), ("xã", "thị trấn"), ("thị trấn", "phường")}
_TYPED = re.compile(rf"^(?P<base>.+?)(?: (?P<type>{_TYPES}))$")
_PARTY = re.compile("|".join(PARTY_COMMITTEES.values()))
# Bodies that every area has, whose names are half without it.
_EVERYWHERE = re.compile(r"(?:Văn phòng )?(?:UBND|HĐND)|Đảng ủy|Ban Chỉ đạo|Bộ phận|Trung tâm|Điểm phục vụ|Chính quyền")
_AFTER_AREA = re.compile("(?:Hall|Council|Assembly|Office|Court|Centre)$")  # Leeds City Council, Parliament of Iceland
_PERSON = "Hồ Chí Minh"  # a city whose name is a man's keeps its type word
_CENTRAL = re.compile("^(?:Vụ|Cục) ")
# 省 is a ministry, or in translations the department of a province; a section (bộ phận) or a command is neither.
_AMBIGUOUS = re.compile(r"Bộ (?!phận\b|Chỉ huy\b|Tư lệnh\b|Chính trị\b)")


def link_body(unit: Unit, own: Area | None, owners: Owners) -> Unit:
    """Return `unit` with its full name and identity; `own` is the area that its words name, if they do."""
    foreign = not own.id.startswith(VIETNAM) if own else not owners.topic.is_vietnam
    if foreign:
        return _foreign(unit, own, owners)
    unit = _settled(unit, own, owners)
    unit = unit.model_copy(update={"canonical": full_name(unit.canonical, owners.topic.day)})
    if unit.level == "central":
        return unit.model_copy(update={"unit_id": body_id(VIETNAM, unit.canonical), "reason": "a body of the state"})
    area = own or (None if unit.area else owners.of(unit.start, unit.level, unit.type_word or ""))
    if area is None or area.level == "country":
        return unit
    typed = _TYPED.match(unit.canonical)
    base = typed["base"] if typed else unit.canonical
    named = unit.area or typed or _PARTY.search(base) or _EVERYWHERE.match(base)
    canonical = _with_area(base, area, _printed_type(unit, area)) if named else unit.canonical
    reason = "its words name its area" if own else "of the area that the text speaks of"
    found = {"canonical": canonical, "level": area.level, "area": area.name, "unit_id": body_id(area.id, base)}
    found["reason"] = reason
    return unit.model_copy(update=found)


def in_department(unit: Unit) -> Unit:
    """Return a division that is named before the department of a province it belongs to: no Vụ, but a Phòng."""
    name = _CENTRAL.sub("Phòng ", unit.canonical)
    return unit.model_copy(update={"canonical": name, "level": "province"}) if unit.level == "central" else unit


def body_id(area_id: str, name: str) -> str:
    """Return the identity of a body, the same in all languages and articles: its area and its name without that."""
    return f"{area_id}:{name.lower()}"


def _settled(unit: Unit, own: Area | None, owners: Owners) -> Unit:
    """Decide whether a ministry is one: translations call the departments of a province so."""
    ministry = _AMBIGUOUS.match(unit.canonical)
    if not ministry:
        return unit.model_copy(update={"level": "province"}) if _is_departement(unit) else unit
    department = "Sở " + unit.canonical[ministry.end() :]
    provincial = own is not None and own.level == "province"
    if unit.level == "other" and not provincial:
        named = department in owners.departments or owners.names_state(unit.start)
        provincial = owners.is_local and not named
    if provincial:
        return unit.model_copy(update={"canonical": department, "level": "province"})
    return unit.model_copy(update={"level": "central"})


def _is_departement(unit: Unit) -> bool:
    """Whether a body is a Swedish departement: of a province in translations, a ministry in Sweden."""
    return unit.level == "other" and unit.canonical.startswith("Sở ")


def _foreign(unit: Unit, own: Area | None, owners: Owners) -> Unit:
    name = unit.canonical.replace("Sở ", "Bộ ", 1) if _is_departement(unit) else unit.canonical
    typed = _TYPED.match(name)
    named = owners.is_english and not (unit.surface.isupper() and " " in unit.canonical)  # DWP is short for its name
    canonical = unit.surface if named else english_of(typed["base"] if typed else name, owners.topic.country)
    if unit.area and own and not owners.is_english:
        before = _AFTER_AREA.search(canonical)
        canonical = f"{own.name} {canonical}" if before else f"{canonical} of {own.name}"
    country = own.id if own else owners.topic.country
    shown = canonical if owners.topic.language != "vi" or unit.area else name  # in Vietnamese, they are called so
    found = {"canonical": shown, "unit_id": body_id(country, canonical) if country else None}
    found["reason"] = (
        "a body of its area" if own else "a body of the country that the text speaks of" if country else None
    )
    return unit.model_copy(update={**found, "area": own.name if own else unit.area})


def _printed_type(unit: Unit, area: Area) -> str:
    """Return the type of `area` as a Vietnamese text prints it, since towns become cities; else as it is now."""
    kind = unit.type_word or ""
    return kind if (kind, area.type) in _RAISED and kind in unit.surface.lower() else area.type


def _with_area(base: str, area: Area, kind: str) -> str:
    """Return a name with its area: UBND huyện Đô Lương, Huyện ủy Đô Lương."""
    if _PARTY.search(base) or base == "Đảng ủy":
        party = PARTY_COMMITTEES.get(kind, f"Đảng ủy {kind}")
        name = f"{kind.capitalize()} {area.name}" if area.name == _PERSON else area.name
        return f"{_PARTY.sub(party, base) if base != 'Đảng ủy' else party} {name}"
    return f"{base} {area.name}" if area.name.lower().startswith(kind) else f"{base} {kind} {area.name}"  # Quận 1
