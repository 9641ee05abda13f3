"""How a name is spelled: its script, its words as keys, its tones, and what an unusual spelling of a syllable costs.

Costs are natural logarithms of how much rarer a spelling is than the usual one.
"""

import math
import re
import unicodedata
from dataclasses import dataclass

from extractor.gazetteer.letters import TONES, cyrillic_key, kana_key
from extractor.gazetteer.syllables import spellings

ODD_PART = 1.5  # a part of a syllable spelled as machine translation does: тр for tr, ン for -m
DECLINED = 0.3  # a syllable in a Russian case, when it could be the nominative of another one
ACROSS = 1.5  # one syllable printed as two words (ティ・エン), or two as one where others are words
BROKEN = 5.0  # a syllable that cannot be read; less, the more letters it has in common with the right one
UNLIKE = 4.0

_LONGEST_NAME = 80
_WORDS = re.compile(r"[ァ-ヴー]+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KANA = re.compile("[ァ-ヴー]")
_WOMAN = "тхи"


@dataclass(frozen=True, slots=True)
class Spelled:
    """A spelling as it is read: the keys of its words written together, and where words end in them."""

    script: str
    text: str
    borders: frozenset[int]
    tones: tuple[str, ...]
    declines: bool

    def is_word(self, begin: int, end: int) -> bool:
        """Whether a piece is a word of its own, or any piece of a name that is written as one word."""
        if len(self.borders) == 1:
            return True
        return (begin == 0 or begin in self.borders) and end in self.borders


def read_spelled(surface: str, script: str) -> Spelled | None:
    """Return how `surface` is spelled, None if it is no name by its length; without a script the letters tell."""
    first, _, last = unicodedata.normalize("NFKC", surface).partition(", ")
    plain = f"{last} {first}"  # Phuc, Nguyen Xuan
    words = _WORDS.findall(plain)
    if not words or len(plain) > _LONGEST_NAME:
        return None
    script = script or ("ja" if _KANA.search(plain) else "ru" if _CYRILLIC.search(plain) else "la")
    fold = {"ja": kana_key, "ru": cyrillic_key, "la": str.lower}[script]
    keys = [key for word in words if (key := fold(word))]
    borders, end = set(), 0
    for key in keys:
        end += len(key)
        borders.add(end)
    tones = tones_of(plain) if script == "la" else ()
    return Spelled(script, "".join(keys), frozenset(borders), tones, script == "ru" and _WOMAN not in keys[1:2])


def spelling_cost(script: str, syllable: str, noise: int) -> float:
    """Return how much rarer a spelling of a syllable is than the usual one; one of several usual ones is rarer too."""
    if noise or script == "la":
        return ODD_PART * noise
    return math.log(len(spellings(script).usual(syllable)) or 1)


def likeness(one: str, other: str) -> float:
    """Return how alike two words are, by the letters to insert, delete or replace: 1 for the same, 0 for nothing."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        before, row[0] = row[0], place
        for at, opposite in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != opposite))
    return 1 - row[-1] / (max(len(one), len(other)) or 1)


def tones_of(name: str) -> tuple[str, ...]:
    """Return the tone marks of a Latin name, in order."""
    return tuple(mark for mark in unicodedata.normalize("NFD", name) if mark in TONES)
