"""The likeliest Vietnamese name behind a spelling in Cyrillic or katakana: グエン・ヴァン・ハイ is Nguyen Van Hai.

Each word is read as the syllable that is most probable at its place in the name: how common it is there, times how
usual the spelling is for it. Tones stay open, so that the result has none.
"""

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from extractor.gazetteer.letters import base_syllable, cyrillic_key, kana_key, letter_key, plain, without_case
from extractor.gazetteer.spelled import DECLINED, spelling_cost
from extractor.gazetteer.syllables import is_inventory, spellings
from extractor.languages.given_names import VIETNAMESE
from extractor.languages.vietnamese_names import family_names, given_names, middle_names

_KANA = re.compile("[ァ-ヴー]")
_ELSEWHERE, _RARE = 0.3, 0.05  # shares of a syllable that only other places of names have, and of one that none has
_LONGEST = 6
_THI = "thi"  # the middle name of women, so common that no one misspells it
_WRITTEN_THI = frozenset(("ティ", "テイ", "тхи"))


def likeliest(words: Sequence[str]) -> str | None:
    """Return the name that `words`, syllables in Cyrillic or katakana, most likely mean; None if one is no syllable."""
    if not words or len(words) > _LONGEST:
        return None
    syllables: list[str] = []
    for place, word in enumerate(words):
        is_woman = _THI in map(str.lower, syllables[1:2])
        found = _syllable(word, "family" if not place else "given" if place == len(words) - 1 else "middle", is_woman)
        if not found:
            return None
        syllables.append(found)
    return " ".join(syllables)


@lru_cache(maxsize=1 << 12)
def _syllable(word: str, place: str, is_woman: bool) -> str:
    """Return the most probable syllable in plain letters, or nothing if the word is none."""
    weights: dict[str, float] = defaultdict(float)
    best: dict[str, tuple[float, str]] = {}
    shares = _shares(place, is_woman)
    for syllable, cost in _readings(word).items():
        share, name = shares.get(syllable) or _elsewhere().get(syllable, (_RARE, syllable))
        weight = share * math.exp(-cost)
        key = letter_key(syllable)
        weights[key] += weight
        best[key] = max(best.get(key, (0.0, "")), (weight, name))
    if not weights:
        return ""
    chosen = max(weights, key=lambda key: (weights[key], -len(key), key))
    return plain(best[chosen][1]).capitalize()


def _readings(word: str) -> Mapping[str, float]:
    """Return the toneless syllables that a word can be, each with what its spelling costs."""
    script = "ja" if _KANA.search(word) else "ru"
    key = kana_key(word) if script == "ja" else cyrillic_key(word)
    found: dict[str, float] = {}
    for form, more in ((key, 0.0), *((stem, DECLINED) for stem in (without_case(key) if script == "ru" else ()))):
        for syllable, noise in spellings(script).get(form).items():
            cost = spelling_cost(script, syllable, noise) + more
            if is_inventory(syllable) and (syllable != _THI or key in _WRITTEN_THI):
                found[syllable] = min(cost, found.get(syllable, cost))
    return found


@cache
def _elsewhere() -> Mapping[str, tuple[float, str]]:
    names = (*middle_names(), *VIETNAMESE)
    return {base_syllable(name): (_ELSEWHERE, name) for name in names}


@cache
def _shares(place: str, is_woman: bool) -> Mapping[str, tuple[float, str]]:
    """Return toneless syllable → how common it is at a place in a name, and the commonest name that it is."""
    if place == "family":
        table = family_names()
    else:
        table = middle_names(after_thi=is_woman) if place == "middle" else given_names(women=is_woman)
    found: dict[str, tuple[float, str]] = {}
    for name, share in sorted(table.items(), key=lambda pair: -pair[1]):
        total, first = found.get(base_syllable(name), (0.0, name))
        found[base_syllable(name)] = total + share, first
    return found
