"""Where names of areas stand in a text: one pass for each script, dictionary look-ups only.

A match says what the words can mean, not that they mean it: `Hòa Bình` names a province and sixty communes, and persons
and ordinary words are spelled like communes too. Whoever spots units weighs type words and context.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from extractor.gazetteer.area import Area
from extractor.gazetteer.areas import Gazetteer
from extractor.gazetteer.index import HanIndex
from extractor.gazetteer.letters import cyrillic_key, letter_key
from extractor.gazetteer.towns import Town, Towns

_UPPER = "A-Z" + "".join(letter for letter in map(chr, range(0xC0, 0x1F00)) if letter.isupper() and letter < "\u0250")
_UPPER += "".join(letter for letter in map(chr, range(0x1E00, 0x1F00)) if letter.isupper())
_LATIN_LETTER = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff"

_CAPITALISED = re.compile(rf"(?<![{_LATIN_LETTER}\d'’])[{_UPPER}][{_LATIN_LETTER}]*+(?:['’][{_LATIN_LETTER}]++)*+")
# After a word of a name: a space, hyphen or full stop (Bà Rịa - Vũng Tàu, St. Petersburg) and a word: Rio de Janeiro.
_NEXT = re.compile(
    rf"(?:\.[ \u00a0]?|[ \u00a0][-–] ?|[ \u00a0]|[-–])([{_LATIN_LETTER}]++(?:['’][{_LATIN_LETTER}]++)*+|\d++)(?!\d)"
)
_INITIALS = re.compile(r"\.[A-Z]\.")  # the end of U.S.
_CYRILLIC_WORD = re.compile("(?<![\u0400-\u04ff])[\u0400-\u042f][\u0400-\u04ff]*+")
_CYRILLIC_NEXT = re.compile("(?:[ \u00a0][-–] ?|[ \u00a0]|[-–])([\u0400-\u04ff]++)")
_KANA_RUN = re.compile("[ァ-ヴー]++(?:[・･＝=][ァ-ヴー]++)*+")
_KANA_PART = re.compile("[ァ-ヴー]++")

_LONGEST_WORD = 40  # letters; what is longer is no name, and not worth remembering
_LONGEST_RUN = 120  # of katakana with separators
_MOST_CYRILLIC = 5
_MOST_KANA = 7
_MOST_WORDS = 6  # of a town: Santa Cruz de la Sierra
_KANJI_RUN = re.compile("[々ヶ\u3041-\u3096\u4e00-\u9fff]{2,7}")


@dataclass(frozen=True, slots=True)
class AreaMatch:
    """`text[start:end]` can name these areas, likeliest first; never empty, never overlapping another match."""

    start: int
    end: int
    areas: tuple[Area, ...]

    @property
    def levels(self) -> frozenset[str]:
        """The levels of the areas: strict ways are for names of communes alone."""
        return frozenset(area.level for area in self.areas)


class AreaMatcher:
    """Finds names of areas in running text, in all scripts."""

    def __init__(self, gazetteer: Gazetteer, *, language: str = "", endings: Iterable[str] = ()) -> None:
        """Take the language to read short foreign names in, and type words that end kana names (コミューン)."""
        self._gazetteer = gazetteer
        self._language = language
        self._endings = tuple(sorted(endings, key=len, reverse=True))
        self._areas = lru_cache(maxsize=1 << 12)(lambda codes: tuple(map(gazetteer.__getitem__, codes)))
        self._kana = lru_cache(maxsize=1 << 12)(self._split_run)

    def find(self, text: str) -> Iterator[AreaMatch]:
        """Yield the names in `text` in order, the longest at each place; offsets are into `text`.

        In Latin and Cyrillic script only capitalised words begin a name. The text is normalized: NFC, full-width kana.
        """
        if text.isascii():
            yield from self._latin(text)
            return
        found = sorted((*self._latin(text), *self._cyrillic(text), *self._japanese(text)), key=attrgetter("start"))
        end = 0
        for match in found:
            if match.start >= end:
                yield match
                end = match.end

    def _latin(self, text: str) -> Iterator[AreaMatch]:
        index = self._gazetteer.latin
        end = 0
        for word in _CAPITALISED.finditer(text):
            if word.start() < end or word.end() - word.start() > _LONGEST_WORD:
                continue
            key = letter_key(word.group())
            if key not in index.heads and key not in index:
                key = _without_genitive(key)
                if key not in index:
                    continue
            if found := self._longest(text, word, index.heads.get(key, 1)):
                yield found
                end = found.end

    def _longest(self, text: str, word: re.Match[str], most: int) -> AreaMatch | None:
        """Return the longest name of up to `most` words that begins with `word`; Swedish genitives are cut off."""
        ends = [word.end()]
        while len(ends) < most and (following := _NEXT.match(text, ends[-1], word.start() + 3 * _LONGEST_WORD)):
            ends.append(following.end())
        start = word.start()
        for end in reversed(ends):
            for cut in _cuts(text, end):
                if codes := self._gazetteer.latin.find(text[start:cut], self._language):
                    return AreaMatch(start, cut + bool(_INITIALS.match(text, cut - 2)), self._areas(codes))
        return None

    def _cyrillic(self, text: str) -> Iterator[AreaMatch]:
        end = 0
        for word in _CYRILLIC_WORD.finditer(text):
            if word.end() - word.start() > _LONGEST_WORD:
                continue
            if word.start() >= end and (found := self._longest_cyrillic(text, word)):
                yield found
                end = found.end

    def _longest_cyrillic(self, text: str, word: re.Match[str]) -> AreaMatch | None:
        index = self._gazetteer.cyrillic
        keys, ends = [cyrillic_key(word.group())], [word.end()]
        most = max(_MOST_CYRILLIC if index.vietnamese.begins(keys[0]) else 1, index.heads.get(keys[0], 0))
        while len(ends) < most and (
            following := _CYRILLIC_NEXT.match(text, ends[-1], word.start() + 3 * _LONGEST_WORD)
        ):
            keys.append(cyrillic_key(following[1]))
            ends.append(following.end())
        for count in range(len(ends), 0, -1):
            codes = index.foreign(" ".join(keys[:count])) or self._in_tree(text, keys[:count], ends[:count])
            if codes:
                return AreaMatch(word.start(), ends[count - 1], self._areas(codes))
        return None

    def _in_tree(self, text: str, keys: list[str], ends: list[int]) -> tuple[str, ...]:
        """Return the Vietnamese areas that the words spell, all of which must be capitalised."""
        starts = (end - len(key) for key, end in zip(keys, ends, strict=True))
        if all(text[start].isupper() for start in starts):
            return self._gazetteer.cyrillic.vietnamese.find(tuple(keys), True)
        return ()

    def _japanese(self, text: str) -> Iterator[AreaMatch]:
        han = self._gazetteer.han
        for run in _KANA_RUN.finditer(text):
            if run.end() - run.start() > _LONGEST_RUN:
                continue
            for start, end, codes in self._kana(run.group()):
                if not _continues(han, text, run.start() + start, run.start() + end):
                    yield AreaMatch(run.start() + start, run.start() + end, self._areas(codes))
        for head in han.heads.finditer(text):
            first = head.start()
            for length in han.lengths[head.group()]:
                name = text[first : first + length]
                if codes := han.find(name):
                    yield AreaMatch(first, first + len(name), self._areas(codes))
                    break

    def _split_run(self, run: str) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
        """Return the names in a run of katakana; they begin and end at its borders or separators."""
        spans = [part.span() for part in _KANA_PART.finditer(run)]
        found = []
        first = 0
        while first < len(spans):
            for last in range(min(len(spans), first + _MOST_KANA), first, -1):
                start, end = spans[first][0], self._before_ending(run, spans[first][0], spans[last - 1][1])
                if codes := self._gazetteer.kana.find(run[start:end]):
                    found.append((start, end, codes))
                    first = last - 1
                    break
            first += 1
        return tuple(found)

    def _before_ending(self, run: str, start: int, end: int) -> int:
        for ending in self._endings:
            if run.endswith(ending, start + 1, end):
                return end - len(ending)
        return end


@dataclass(frozen=True, slots=True)
class TownMatch:
    """`text[start:end]` can name these towns, likeliest first; never empty."""

    start: int
    end: int
    towns: tuple[Town, ...]


class TownMatcher:
    """Finds the name of a town at a place of a text; what else begins there, the caller knows."""

    def __init__(self, towns: Towns) -> None:
        self._towns = towns

    def at(self, text: str, start: int) -> TownMatch | None:
        """Return the longest name of a town that begins at `start`, without a genitive -s; None if there is none.

        In Latin and Cyrillic script names begin with a capital, in katakana with the whole run; kanji are read from
        `start` on, with their type (茅野市) if they have one there.
        """
        for end in self._ends(text, start):
            for cut in _cuts(text, end):
                if found := self._towns.find(text[start:cut]):
                    return TownMatch(start, cut, found)
        return None

    def _ends(self, text: str, start: int) -> list[int]:
        """Return where a name that begins at `start` may end, the farthest first."""
        if run := _KANA_RUN.match(text, start):
            return [run.end()]
        if run := _KANJI_RUN.match(text, start):
            return list(range(run.end(), start + 1, -1))
        if word := _CAPITALISED.match(text, start):
            return self._words(text, start, word.end(), _NEXT)
        if word := _CYRILLIC_WORD.match(text, start):
            return self._words(text, start, word.end(), _CYRILLIC_NEXT)
        return []

    def _words(self, text: str, start: int, end: int, following: re.Pattern[str]) -> list[int]:
        """Return where a name may end, as long as one goes on so, or may, in Russian: at words with capitals.

        "La Reforma" is a town, "la reforma" is none.
        """
        if end - start > _LONGEST_WORD:
            return []
        ends = [end]
        for _ in range(_MOST_WORDS - 1):
            goes_on = following is _CYRILLIC_NEXT or self._towns.goes_on(text[start:end])
            word = following.match(text, end, start + 3 * _LONGEST_WORD) if goes_on else None
            if not word:
                break
            end = word.end()
            if word[1][0].isupper():
                ends.append(end)
        return ends[::-1]


def _continues(han: HanIndex, text: str, start: int, end: int) -> bool:
    """Whether a longer listed name begins where this one does: コンゴ民主共和国."""
    return any(
        length > end - start and han.find(text[start : start + length]) for length in han.lengths.get(text[start], ())
    )


def _cuts(text: str, end: int) -> tuple[int, ...]:
    """Return where the name may end: at the end of its last word, or before a genitive (Sverige|s, Sweden|'s)."""
    if text[end - 1] != "s":
        return (end,)
    return (end, end - 2) if text[end - 2] in "'’" else (end, end - 1)


def _without_genitive(key: str) -> str:
    return key[:-1] if key.endswith("s") else key
