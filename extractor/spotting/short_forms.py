"""Second mentions: the last syllable of a Vietnamese name, the surname of another, met again in the same text."""

import re
from collections.abc import Iterable, Iterator

from extractor.factsheet import Unit
from extractor.gazetteer.letters import cyrillic_key, kana_key, letter_key, without_case
from extractor.spotting.names import Name, Word

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KANA = re.compile("[ァ-ヴー]")
_KANJI = re.compile("[一-龥]")


def word_keys(word: str) -> frozenset[str]:
    """Return keys such that two spellings of one word in one script share one, whatever the case: Хоанг, Хоанга."""
    if _KANA.search(word):
        return frozenset({kana_key(word)})
    if _CYRILLIC.search(word):
        key = cyrillic_key(word)
        return frozenset({key, *without_case(key)})
    return frozenset({letter_key(word)})


def is_kanji(name: Name) -> bool:
    """Return whether `name` is written in kanji: surname first, kept at second mention."""
    return bool(_KANJI.match(name.words[0].text))


class KnownNames:
    """The full names of a text, by what is left of them at second mention."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._by_word: dict[str, list[Name]] = {}
        for name in names:
            for word in _kept(name):
                for key in word_keys(word.text):
                    self._by_word.setdefault(key, []).append(name)

    def full(self, short: Name) -> Name | None:
        """Return a full name that `short` is left of, or None."""
        core = tuple(word for word in short.words if not word.text.endswith("."))
        initials = [word.text[0] for word in short.words if word.text.endswith(".")]
        for key in word_keys(core[-1].text) if core else ():
            for name in self._by_word.get(key, ()):
                if initials and (name.vietnamese or name.words[0].text[0] != initials[0]):
                    continue
                if len(name.words) > len(core) and (len(core) == 1 or _ends_in(name, Name(core))):
                    return name
        return None

    def among(self, units: Iterable[Unit]) -> Iterator[Name]:
        """Yield the surnames that were taken for areas: Berg is a place, but Eva Berg is spoken of."""
        for unit in units:
            if unit.kind == "area" and unit.type_word is None and unit.surface.isalpha():
                name = Name((Word(unit.start, unit.end, unit.surface),))
                full = self.full(name)
                if full and not full.vietnamese:
                    yield name


def _kept(name: Name) -> tuple[Word, ...]:
    """Return the words that may stay: the surname in kanji, the last of a Vietnamese name, all surnames of others."""
    if is_kanji(name):
        return name.words[:1]
    return name.words[-1:] if name.vietnamese else name.words[1:]


def _ends_in(name: Name, short: Name) -> bool:
    tail = name.words[-len(short.words) :]
    return all(word_keys(a.text) & word_keys(b.text) for a, b in zip(tail, short.words, strict=True))
