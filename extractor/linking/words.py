"""The words of a name, and keys by which a word is met again in another case or spelling."""

import re
from functools import lru_cache

from extractor.gazetteer.japanese_people import load_names
from extractor.gazetteer.letters import cyrillic_key, kana_key, letter_key, without_case
from extractor.languages.given_names import CYRILLIC, KANJI_SURNAMES

_WORDS = re.compile(r"[^\W\d_ァ-ヺー一-龥々]+(?:['’-][^\W\d_]+)*|[ァ-ヺー]+|[一-龥々ぁ-ん]+")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KANA = re.compile("[ァ-ヴー]")


@lru_cache(maxsize=1 << 12)
def name_words(name: str) -> list[str]:
    """Return the words of a name; a surname in kanji is one of its own."""
    words = _WORDS.findall(name) or [name]
    if len(words) == 1 and (length := load_names().split(name)):
        return [name[length:], name[:length]]
    for length in (3, 2, 1):
        if name in KANJI_SURNAMES:
            break
        if len(words) == 1 and len(name) > length and name[:length] in KANJI_SURNAMES:
            return [name[length:], name[:length]]  # as short forms keep the surname
    return words


@lru_cache(maxsize=1 << 14)
def word_keys(word: str) -> frozenset[str]:
    """Return keys such that two forms of a word in one script share one, whatever the case: Хоанг, Хоанга."""
    if _KANA.search(word):
        return frozenset({kana_key(word)})
    if _CYRILLIC.search(word):
        key = cyrillic_key(word)
        return frozenset({CYRILLIC.get(key, key), key, *without_case(key)})
    return frozenset({letter_key(word)})


def base_key(word: str) -> str:
    """Return one key of all forms of `word`: its nominative if known, else its shortest stem."""
    return CYRILLIC.get(cyrillic_key(word)) or min(word_keys(word), key=lambda key: (len(key), key))
