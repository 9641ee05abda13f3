"""Names of people in Latin letters, from Cyrillic, katakana and kanji: Нгуен Ван Нам, グエン・ヴァン・ナム."""

import re
from collections.abc import Iterable

from extractor.languages.given_names import CYRILLIC, CYRILLIC_FEMININE, KANJI_GIVEN, KANJI_SURNAMES
from extractor.linking.likeliest import likeliest

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KANA = re.compile("[ァ-ヴー]")
_KANJI = re.compile("[一-龥々]")
_WORDS = re.compile(r"[ァ-ヴー]+|[^\W\d_]+")

# As English-language papers print Russian names.
_LETTERS = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".replace("-", "").split(" "),
        strict=True,
    )
)
_VOWELS = "аеёиоуыэюяьъ"

# Ending of a case → nominative, for surnames that decline: masculine, then feminine.
_MASCULINE = (("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("цкого", "цкий"), ("цкому", "цкий"))
_FEMININE = (("ской", "ская"), ("скую", "ская"), ("цкой", "цкая"), ("овой", "ова"), ("евой", "ева"), ("иной", "ина"))
_MASCULINE_ENDINGS = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ым|(?<!дз)е)$")
_FEMININE_ENDINGS = re.compile(r"(?<=[оеи][вн])у$")


def latin(name: str) -> str:
    """Return `name` in Latin letters, in the nominative; as it is if its script cannot be read."""
    if _KANJI.search(name):
        return _from_kanji(name)
    words = _WORDS.findall(name)
    if _KANA.search(name) or _CYRILLIC.search(name):
        if found := likeliest(words):
            return found
        return name if _KANA.search(name) else " ".join(map(transcribed, _nominative(name.split())))
    return name.title() if name.isupper() and len(name) > 3 else name


def _nominative(words: list[str]) -> list[str]:
    """Return a Russian name in the nominative; the first name tells whether it is declined."""
    first = words[0].lower()
    base = CYRILLIC.get(first)
    if base is None or base == first or len(words) == 1:
        return words
    rules = _FEMININE if base in CYRILLIC_FEMININE else _MASCULINE
    endings = _FEMININE_ENDINGS if base in CYRILLIC_FEMININE else _MASCULINE_ENDINGS
    return [base.capitalize(), *words[1:-1], _surname(words[-1], rules, endings)]


def _surname(word: str, rules: Iterable[tuple[str, str]], endings: re.Pattern[str]) -> str:
    for ending, nominative in rules:
        if word.endswith(ending):
            return word.removesuffix(ending) + nominative
    return endings.sub("а" if word.endswith("у") and endings is _FEMININE_ENDINGS else "", word)


def transcribed(word: str) -> str:
    """Return a Russian word letter by letter, as English-language papers print it."""
    lower = re.sub("ий$", "y", word.lower())
    parts = []
    for before, letter in zip(" " + lower, lower, strict=False):
        iotated = letter == "е" and before != "и" and (before in _VOWELS or not before.isalpha())  # Aliev
        parts.append("ye" if iotated else _LETTERS.get(letter, letter))
    return "-".join(part.capitalize() for part in "".join(parts).split("-"))


def _from_kanji(name: str) -> str:
    """Return given name and surname: 河野太郎 → Taro Kono."""
    for length in (3, 2, 1):
        surname, given = KANJI_SURNAMES.get(name[:length]), name[length:]
        if surname and not given:
            return surname
        if surname and given in KANJI_GIVEN:
            return f"{KANJI_GIVEN[given]} {surname}"
    return name
