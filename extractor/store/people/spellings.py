"""Whether two printed names can be one person's name, by their letters alone, and the classes to look such names up by.

Vietnamese names are read by syllables, in whatever script; other names by their letters, for which transliterations
differ (Sergey, Sergei, Sergej); names in Chinese characters are only themselves.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import lru_cache

from extractor.gazetteer.letters import kana_key, letter_key, marks
from extractor.gazetteer.names import NameIndex
from extractor.gazetteer.syllables import block_keys, is_surname, is_vietnamese, readings, same_syllables

_ALIKE = 0.15  # how sure a broken name has to be where office and story agree; the index alone asks for more

FULL = 3  # syllables from which a Vietnamese name is no second mention, whatever it begins with

_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_KANA = re.compile("[ァ-ヴー]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HAN = re.compile(r"[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]")
# One letter for what transliterations of Russian write in several ways, longest first.
_ROMAN = tuple(
    pair.split("=")
    for pair in "shch=sc sjtj=sc sch=sc tsch=c tch=c tj=c ch=c sh=s sj=s zh=z kh=c ch=c ts=c tz=c x=cs "
    "ck=c k=c q=c w=v ph=f".split()
)
_IOTATED = re.compile("[yji]+(?=[aeou])")
_GLIDE = re.compile("[yji]+")
_DOUBLE = re.compile(r"(\w)\1+")


def plain(name: str) -> str:
    """Return a name as it is compared: composed, with single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name.replace("\0", " ")).split())


@lru_cache(maxsize=1 << 14)
def reads_as_vietnamese(name: str) -> bool:
    """Whether every word of a name is made of Vietnamese syllables, in any script."""
    return is_vietnamese(name)


@lru_cache(maxsize=1 << 14)
def fit(one: str, other: str) -> bool:
    """Whether two full names can be one: the same syllables or letters, and no mark against a mark."""
    if one == other:
        return True
    if _HAN.search(one + other):
        return False
    if reads_as_vietnamese(one) and reads_as_vietnamese(other):
        return _marks_agree(one, other) and same_syllables(one, other)
    if is_latin(one) and is_latin(other):
        return _are_left_out(*sorted((_roman_words(one), _roman_words(other)), key=len))
    return bool(_KANA.search(one) and _KANA.search(other)) and kana_key(one) == kana_key(other)


def is_spelled_out(name: str) -> bool:
    """Whether a name is printed as it is written at home: no syllables without their marks, no transcription."""
    if not is_latin(name):
        return bool(_HAN.search(name))
    return any(map(marks, _words(name))) or not reads_as_vietnamese(name)


def same_spelling(one: str, other: str) -> bool:
    """Whether two names are spelled alike, marks included: Hoà and Hòa, Lý and Lí, PHẠM and Phạm are."""
    return _spelling(one) == _spelling(other)


@lru_cache(maxsize=1 << 12)
def is_short(name: str) -> bool:
    """Whether a name is what is left of one at second mention: ông Sơn, Luu Quang, Morozov, 河野."""
    words = _words(name)
    if _HAN.search(name):
        return len(name) < FULL
    if ways := readings(name):
        return min(map(len, ways)) < FULL and not (len(words) == 2 and is_surname(words[0]))
    return len(words) < 2


@lru_cache(maxsize=1 << 12)
def shortens(short: str, full: str) -> bool:
    """Whether `short` is what `full` is shortened to: the last syllables, a surname, the first characters."""
    if _HAN.search(short):
        return full.startswith(short) and len(full) > len(short)
    if reads_as_vietnamese(short) and reads_as_vietnamese(full):
        words = _words(full)
        tails = (" ".join(words[at:]) for at in range(1, len(words)))
        return any(fit(short, tail) for tail in tails)
    if is_latin(short) and is_latin(full):
        return set(_roman_words(short)) <= set(_roman_words(full)[1:])
    return kana_key(short) in [kana_key(word) for word in _words(full)[1:]]


@lru_cache(maxsize=1 << 12)
def broken_syllable(one: str, other: str) -> str | None:
    """Return how one syllable of a Vietnamese name is broken in the other's spelling, in words; None if more differs.

    A word that can be read is not broken: Hong is no broken Hùng.
    """
    for name, spelled in ((one, other), (other, one)):
        if is_latin(name) and reads_as_vietnamese(name) and not reads_as_vietnamese(spelled):
            link = NameIndex([name]).best(spelled, sure=_ALIKE)
            if link and "broken" in link.reason:
                return link.reason
    return None


def class_keys(name: str) -> list[str]:
    """Return the classes of a name; two names that `fit` share one."""
    keys = set(block_keys(name))
    if not keys and is_latin(name):
        words = _roman_words(name)
        keys = {f"{words[0]} {word}" for word in words[1:]} or set(words)
    return sorted(keys or {kana_key(name)})


@lru_cache(maxsize=1 << 14)
def is_latin(name: str) -> bool:
    """Whether a name is in Latin letters."""
    return all(letter < "\u0370" or "\u1e00" <= letter < "\u1f00" for letter in name)


def is_kana(name: str) -> bool:
    """Whether a name is in katakana."""
    return bool(_KANA.search(name))


def is_cyrillic(name: str) -> bool:
    """Whether a name is in Cyrillic letters."""
    return bool(_CYRILLIC.search(name))


def marked(name: str) -> int:
    """Return how many letters of a Latin name have marks, 0 for other scripts."""
    return sum(not letter.isascii() for letter in name) if is_latin(name) else 0


def best_name(names: Collection[tuple[str, str]]) -> str:
    """Return the fullest name of an official: with its marks where any article prints them, else in Latin letters.

    `names` are pairs of a printed name and what it is in Latin letters, which of katakana is but a guess.
    """
    printed, canonical = min(names, key=_by_fullness)
    best = printed if is_latin(printed) else canonical
    return best.title() if best.isupper() else best


def _by_fullness(names: tuple[str, str]) -> tuple[object, ...]:
    printed, canonical = names
    latin = is_latin(printed)
    name = printed if latin else canonical
    order = (is_short(name), not latin, not marked(name), is_kana(printed))
    return *order, name.isupper(), -len(name.split()), -marked(name), name, printed


@lru_cache(maxsize=1 << 14)
def _spelling(name: str) -> tuple[object, ...]:
    if not is_latin(name):
        return (name,)
    return tuple((letter_key(word), marks(word)) for word in _words(name))


def _marks_agree(one: str, other: str) -> bool:
    """Whether two Vietnamese names in Latin letters have the same marks, if both have any."""
    if not (is_latin(one) and is_latin(other)):
        return True
    ones, others = (list(map(marks, _words(name))) for name in (one, other))
    return not any(ones) or not any(others) or ones == others


def _are_left_out(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether two names differ in words left out, none of them the first: a patronymic, a second surname."""
    rest = iter(many[1:])
    return len(few) > 1 and few[0] == many[0] and all(word in rest for word in few[1:])


@lru_cache(maxsize=1 << 12)
def _roman_words(name: str) -> tuple[str, ...]:
    """Return the words of a Latin name without marks, in one of the ways to transliterate them."""
    return tuple(filter(None, map(_roman, _words(name))))


def _roman(word: str) -> str:
    key = "".join(map(letter_key, re.split("['’-]", word)))
    for printed, one in _ROMAN:
        key = key.replace(printed, one)
    return _DOUBLE.sub(r"\1", _GLIDE.sub("i", _IOTATED.sub("", key)))


@lru_cache(maxsize=1 << 14)
def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(name))
