"""What tells an article's story in every language: its figures, names, days, units and places; and the wording itself.

Nothing here compares translated words. The traits of an article depend on it alone, so that any two can be compared
whenever they are read, and in whatever order.
"""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest, nsmallest
from zlib import crc32

from extractor.factsheet import Article, FactSheet, Mention
from extractor.store.folding import fold

WORDS_IN_A_ROW = 5  # a sequence of five words is seldom written twice by chance
SKETCH = 32  # hashes kept of them; the share that two sketches have in common estimates that of the texts (MinHash)
WIDE = {"country", "region", "province"}  # levels of areas that are compared as places
LONGEST = 20_000  # characters that are searched for counts: who retells a story does so from its beginning
MOST = 200  # figures kept of an article, the rarest: a table of ten thousand tells no story

# No \w: kana and kanji stand beside a number as a space does elsewhere.
_JOINED = r"A-Za-z\u00c0-\u1eff_"  # letters of Latin, Cyrillic and other alphabets
_COUNT = re.compile(
    rf"(?<![{_JOINED}0-9.,/-])"
    r"(?:[0-9]{1,3}(?:[., ][0-9]{3})++(?:[.,][0-9]{1,2})?|[0-9]++(?:[.,][0-9]{1,2})?+)"
    rf"(?![{_JOINED}/-]|[0-9]|[.,][0-9])"
)
_LONGEST_NUMBER = 15  # digits; what is longer was never counted
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What is compared."""

    language: str
    figures: frozenset[str]  # 88.9% 3343/3351 12480 468/QD-TTG
    names: dict[str, str]  # of officials: folded to printed
    days: frozenset[str]  # that the text names by day, but the day of the article
    units: frozenset[str]  # keys of areas below the province, and of bodies
    places: dict[str, int]  # province, of today's, to how often it or a part of it is named
    sketch: tuple[int, ...]  # the least hashes of its sequences of words

    def to_json(self) -> str:
        """Return a text from which `from_json` makes the same traits."""
        sets = {name: sorted(getattr(self, name)) for name in ("figures", "days", "units")}
        whole = {name: getattr(self, name) for name in ("language", "names", "places", "sketch")}
        return json.dumps({**sets, **whole}, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    @lru_cache(maxsize=1 << 10)
    def from_json(text: str) -> "Traits":
        """Return what `to_json` wrote; an article is compared with the same few again and again."""
        read = json.loads(text)
        sets = {name: frozenset(read[name]) for name in ("figures", "days", "units")}
        return Traits(**{**read, **sets, "sketch": tuple(read["sketch"])})


def traits_of(article: Article, sheet: FactSheet, terms: str) -> Traits:
    """Return the traits of an article; `terms` are its words as the full-text index has them."""
    day = sheet.published or sheet.anchor
    keys = [unit.unit_id for unit in sheet.units if unit.unit_id]
    local = (unit for unit in sheet.units if unit.kind == "body" or unit.level not in WIDE)
    return Traits(
        language=sheet.language,
        figures=frozenset(nlargest(MOST, set(_figures(article, sheet)), key=rarity)),
        names={fold(name): name for person in sheet.officials if (name := person.canonical) and " " in name},
        days=frozenset(date.value for date in sheet.dates if date.value != day and _DAY.fullmatch(date.value)),
        units=frozenset(unit.unit_id for unit in local if unit.unit_id),
        places=dict(Counter(filter(None, map(place_of, keys)))),
        sketch=_sketch(terms.split()),
    )


def _figures(article: Article, sheet: FactSheet) -> Iterator[str]:
    """Yield the figures of an article, each as it is written in no language in particular."""
    for percentage in sheet.percentages:
        yield f"{abs(percentage.value):.10g}%"  # whether it fell by 4 % or changed by -4 % is a matter of reading
        if percentage.ratio:
            yield _ratio(*percentage.ratio)
    for ratio in sheet.ratios:
        yield _ratio(*ratio.value)
    for quantity in sheet.quantities:
        if abs(quantity.value) >= 1000:
            yield f"{abs(quantity.value):.10g}"  # its scale is a word in the text: 1,2 tỷ, 3万
    for document in sheet.documents:
        yield fold(document.value).upper()
    read = (*sheet.percentages, *sheet.ratios, *sheet.documents, *sheet.dates, *sheet.ranks)
    yield from _counts(_without(article.text[:LONGEST], read))


def _ratio(numerator: float, denominator: float) -> str:
    return f"{numerator:.10g}/{denominator:.10g}"


def _without(text: str, mentions: Iterable[Mention]) -> str:
    """Return `text` with a sign in the place of each mention."""
    parts, at = [], 0
    for mention in sorted(mentions, key=lambda mention: mention.start):
        if mention.start >= at:
            parts.append(text[at : mention.start])
            at = mention.end
    return "|".join([*parts, text[at:]])


def _counts(text: str) -> Iterator[str]:
    """Yield the numbers of `text` that say something: not years, and not those of one or two digits."""
    for match in _COUNT.finditer(unicodedata.normalize("NFKC", text)):
        whole, separator, last = _split(match[0])
        digits = re.sub(r"\D", "", whole)
        if len(digits) > _LONGEST_NUMBER:
            continue
        if separator:
            yield f"{digits}.{last}"
        elif len(digits) > 2 and digits.strip("0") and not _YEAR.fullmatch(match[0]):
            yield digits


def _split(number: str) -> tuple[str, str, str]:
    """Return what stands before and after the decimal sign, whichever sign that is: three digits are thousands."""
    found = re.search(r"([.,])(\d{1,2})$", number)
    return (number[: found.start()], found[1], found[2]) if found else (number, "", "")


def _sketch(words: list[str]) -> tuple[int, ...]:
    """Return the least hashes of its sequences of words, of those that begin with one word in four: it saves time."""
    starts = (at for at, word in enumerate(words) if (ord(word[0]) + ord(word[-1]) + len(word)) % 4 == 0)
    rows = {" ".join(words[at : at + WORDS_IN_A_ROW]) for at in starts}
    return tuple(nsmallest(SKETCH, {crc32(row.encode()) for row in rows}))


@lru_cache(maxsize=50_000)
def place_of(key: str) -> str:
    """Return the province of today, or the part of another country, that the unit with `key` is or lies in; "" if none.

    The key of a body begins with that of its area. Old and new provinces count as one: translations mix them up.
    """
    from extractor.gazetteer import load

    gazetteer = load()
    while key:
        try:
            area = gazetteer[key]
        except KeyError:
            key = key.rpartition(":")[0]
            continue
        chain = [part for part in (area, *gazetteer.above(area)) if part.level not in {"country", "region"}]
        return next((part.id for part in gazetteer.successors(chain[-1])), chain[-1].id) if chain else ""
    return ""


@lru_cache(maxsize=50_000)
def bits(figure: str) -> float:
    """Return what it says that two articles share a figure: 1 if every second pair would, 10 if one in 1,000 would.

    Estimated from how many figures of a form there are and how many an article has: round ones are frequent, and a
    decree of the government is cited everywhere.
    """
    if figure.endswith("%"):
        _, _, decimals = figure[:-1].partition(".")
        return (_round(figure[:-1]), 6.0, 9.0)[min(len(decimals), 2)]
    numerator, slash, denominator = figure.partition("/")
    if slash and denominator.isdigit():
        return 0.0 if numerator == denominator and len(denominator) < 3 else min(3.0 * len(denominator) - 1, 11.0)
    if slash or not figure.replace(".", "").isdigit():
        return 5.0
    return (1.0, 1.0, 3.0, 5.0, 8.0)[min(len(figure.replace(".", "").rstrip("0")), 4)]


def _round(percent: str) -> float:
    number = int(percent) if percent.isdigit() else 1
    return 0.0 if number % 100 == 0 else 1.0 if number % 5 == 0 else 3.0


def rarity(figure: str) -> tuple[float, int]:
    """Return what to choose figures by: what they say, then something that only depends on them."""
    return bits(figure), crc32(figure.encode())


def weight(figures: Iterable[str]) -> float:
    """Return what `figures` say together."""
    return sum(map(bits, figures))
