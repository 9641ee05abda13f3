"""One spelling for what writers vary: Vietnamese tone marks, y and i, final k and c; kana length; Cyrillic cases."""

import re
import unicodedata
from functools import lru_cache

TONES = "\u0300\u0301\u0303\u0309\u0323"
_LETTERS = [chr(code) for code in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00))]
_DECOMPOSED = {letter: unicodedata.normalize("NFD", letter) for letter in _LETTERS}
_NO_MARKS = dict.fromkeys(map(chr, range(0x300, 0x370)), "")
_APOSTROPHES = dict.fromkeys("'’ʼ`ʹ", "")
_BARE = str.maketrans(
    {letter: marked[0] for letter, marked in _DECOMPOSED.items()}
    | {"đ": "d", "ø": "o", "ł": "l", "ß": "s", "ı": "i"}
    | _NO_MARKS
    | _APOSTROPHES
)
_NO_TONE = str.maketrans(
    {
        letter: unicodedata.normalize("NFC", "".join(mark for mark in marked if mark not in TONES))
        for letter, marked in _DECOMPOSED.items()
    }
    | _APOSTROPHES
)
_BEFORE_Y = frozenset("bcdđghklmnprstvx")

_KANA_LENGTH = str.maketrans("", "", "ーッ")
_SMALL_KANA = str.maketrans("ァィゥェォヮ", "アイウエオワ")
_SMALL_AFTER = re.compile("(?<![フヴテデトド])[ァィゥェォヮ]|(?<=[トド])[ァィェォ]")

_VOWELS = "аеёиоуыэюя"

LATIN_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SEPARATORS = re.compile("[-–\u00a0]")
_TOWN = str.maketrans({"ё": "е", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", **dict.fromkeys("・･＝=.‘")})


@lru_cache(maxsize=1 << 16)
def letter_key(word: str) -> str:
    """Return the plain small letters of a Latin word, such that Lý and Li, Đắk and Dac have one key."""
    return _one_ending(word.lower().translate(_BARE))


def plain(word: str) -> str:
    """Return the small letters of a Latin word without marks: mỹ is my, where its key is mi."""
    return word.lower().translate(_BARE)


@lru_cache(maxsize=1 << 14)
def marks(word: str) -> frozenset[str]:
    """Return the marks of a Latin word, with their letter's place except for tones: Hoà and Hòa have the same."""
    found = set()
    place = 0
    for letter in unicodedata.normalize("NFD", word.lower()):
        if not unicodedata.combining(letter):
            place += 1
            if letter in "đøł":
                found.add(f"{place}-")
        else:
            found.add(letter if letter in TONES else f"{place}{letter}")
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def base_syllable(syllable: str) -> str:
    """Return a Vietnamese syllable without its tone, in one spelling: Kỳ and Kì are ki, Đắk and Đăk are đăc."""
    return _one_ending(unicodedata.normalize("NFC", syllable.lower()).translate(_NO_TONE))


def name_words(name: str) -> list[str]:
    """Return the words of a name in Latin letters."""
    words = name.split()
    return words if all(map(str.isalnum, words)) else LATIN_WORD.findall(name)


def kana_key(kana: str) -> str:
    """Return katakana without length marks and with the small vowels that are used at will written large."""
    short = kana.translate(_KANA_LENGTH)
    return _SMALL_AFTER.sub(lambda small: small.group().translate(_SMALL_KANA), short)


def cyrillic_key(word: str) -> str:
    """Return a Cyrillic word in small letters, ё as е."""
    return word.lower().replace("ё", "е")


def town_key(name: str) -> str:
    """Return a name of any script in plain small letters, hyphens as spaces and katakana without separators."""
    return " ".join(_SEPARATORS.sub(" ", name.lower().translate(_BARE).translate(_TOWN)).split())


def without_case(word: str) -> tuple[str, ...]:
    """Return what a transcribed syllable in a Russian case may be in the nominative: Чонга → Чонг, Чинем → Чинь.

    Of longer words, which are surnames, the stem is one of them: Морозова, Морозовой → морозов.
    """
    stems: list[str] = []
    if len(word) > 5 and word.endswith(("ой", "ей", "ую", "ым", "им", "ая", "ий")):
        stems.append(word[:-2])
    if len(word) > 6 and word.endswith(("ого", "ому")):
        stems.append(word[:-3])
    if word.endswith(("ом", "ем")):
        stems += (word[:-2], word[:-2] + "ь", word[:-2] + "й")
    if word.endswith(("а", "у", "е", "ы")):
        stems.append(word[:-1])
    if word.endswith(("я", "ю", "е", "и")):
        stems += (word[:-1] + "ь", word[:-1] + "й")
    return tuple(stem for stem in stems if len(stem) > 1 and stem[-1] not in _VOWELS)


def _one_ending(word: str) -> str:
    """Write y as i after a consonant, qui as quy and a final k as c."""
    if word.endswith("y"):
        return word[:-1] + "i" if word[-2:-1] in _BEFORE_Y or len(word) == 1 else word
    if word.endswith("k"):
        return word[:-1] + "c"
    return "quy" if word == "qui" else word
