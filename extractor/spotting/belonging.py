"""Which unit a title belongs to when it is not printed behind it: what stands before it, or was spoken of earlier."""

import re
from collections import Counter
from collections.abc import Sequence

from extractor.factsheet import Unit
from extractor.languages import Lexicon
from extractor.normalization import lowered
from extractor.spotting.patterns import SPACES, START, any_of
from extractor.spotting.places import Places

_LOOK_BACK = 30  # units among which a title's body is looked for
_SHORTEST_HEAD = 5  # letters of a word that can stand for a body
_SENTENCE = 300  # characters of a sentence that are looked at
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|[。！？\n]")
_WORD_BEFORE = 40
_CLAUSE_END = re.compile(r"[,;.:()\n–—]")


class Belonging:
    """Looks for the unit of a title with the words of one language; takes the text in lower case."""

    def __init__(self, words: Lexicon) -> None:
        own = words.officials
        self.possessives = own.possessives
        self.owns = tuple(f"{word} " for word in own.own)
        self.genitives = tuple(possessive for possessive in own.possessives if possessive.strip())
        self.own = re.compile(rf"{START}{any_of(own.own)}{SPACES}\Z")
        self.links = {word for link in own.of for word in link.split()}
        self.is_clause, self.genitive = own.is_clause, "" in own.of
        self.word = re.compile(rf"(?P<word>[^\W\d_]+?){any_of(self.genitives)}\Z") if own.of else None
        self.same = re.compile(rf"{any_of(own.same)}(?P<word>[^\W\d_ぁ-ん]{{1,8}})の?\Z")

    def right_before(self, lower: str, start: int, units: Places[Unit]) -> Unit | None:
        """Return the unit that owns what starts at `start`: 省人民委員会の…, "the city's …"."""
        for possessive in self.possessives:
            unit = units.ending.get(start - len(possessive))
            if unit and lower.startswith(possessive, unit.end):
                return unit
        return None

    def further_on(self, lower: str, end: int, units: Places[Unit], *, areas: bool) -> Unit | None:
        """Return the body, or with `areas` the area, some words behind a title that ends at `end`.

        "Head of public services at the agency", "councillor for housing in Leeds".
        """
        unit = units.after(end)
        if unit is None or not self.word or (unit.kind != "body" and not areas) or unit.start - end > _WORD_BEFORE + 20:
            return None
        gap = lower[end : unit.start]
        words = gap.split()
        if not words or _CLAUSE_END.search(gap) or any(map(self.is_clause, words)):
            return None
        owned = gap.endswith(self.genitives)
        starts = words[0] in self.links or ((self.genitive or owned) and len(words) < 4)
        return unit if starts and (words[-1] in self.links or self.genitive or owned) else None

    def spoken_of(self, lower: str, start: int, units: Places[Unit]) -> Unit | None:
        """Return the unit that "its …", "the centre's …" or 同センターの… before `start` means."""
        window = max(0, start - _WORD_BEFORE), start
        if lower.endswith(self.owns, *window):
            return _subject(lower, start, units) if self.own.search(lower, *window) else None
        if self.word:
            match = self.word.search(lower, *window) if lower.endswith(self.genitives, *window) else None
        else:
            match = self.same.search(lower, *window)
        return called(match["word"], start, units, shortest=1 if not self.word else _SHORTEST_HEAD) if match else None


def _subject(lower: str, offset: int, units: Places[Unit]) -> Unit | None:
    """Return the body named last in the sentence of `offset`, else the first of the sentence before."""
    ends = [match.end() for match in _SENTENCE_END.finditer(lower, max(0, offset - 2 * _SENTENCE), offset)]
    start, previous = (ends[-1:] or [0])[0], (ends[-2:-1] or [0])[0]
    first = None
    unit = units.before(offset)
    while unit and unit.start >= previous:
        if unit.kind == "body":
            if unit.start >= start:
                return unit
            first = unit
        unit = units.before(unit.start)
    return first


def called(
    word: str, offset: int, units: Places[Unit], shortest: int = _SHORTEST_HEAD, areas: bool = False
) -> Unit | None:
    """Return the last unit before `offset` with `word` in its name: the "director of the centre" has its centre."""
    unit = units.before(offset)
    stem = word[:-1] if len(word) > _SHORTEST_HEAD else word  # центра, центр
    for _ in range(_LOOK_BACK):
        if unit is None or len(word) < shortest:
            return None
        if (unit.kind == "body" or areas or shortest == 1) and stem in lowered(unit.surface):
            return unit
        unit = units.before(unit.start)
    return None


def _body_of_area(offset: int, units: Places[Unit]) -> Unit | None:
    """Return the last body before `offset` that has an area in its name: the Regional Government of Arequipa."""
    unit = units.before(offset)
    for _ in range(_LOOK_BACK):
        if unit is None or unit.area:
            return unit
        unit = units.before(unit.start)
    return None


def area_before(offset: int, units: Places[Unit], wanted: Sequence[str]) -> Unit | None:
    """Return the area spoken of at `offset`: of those named before it the one named most often, else last.

    One of the `wanted` levels, or whose name ends in one of them, goes before others; a country is none. A body of
    such an area stands for it: "el Ayuntamiento de Úbeda".
    """
    unit, seen = units.before(offset), list[Unit]()
    for _ in range(_LOOK_BACK):
        if unit is None:
            break
        if (unit.kind == "area" and unit.level != "country") or (unit.area and _fits(unit, wanted)):
            seen.append(unit)
        unit = units.before(unit.start)
    if not seen:
        return _body_of_area(offset, units)
    fitting = [unit for unit in seen if _fits(unit, wanted)]
    counts = Counter(unit.area or unit.canonical for unit in fitting or seen)
    return max(fitting or seen, key=lambda unit: counts[unit.area or unit.canonical], default=None)


def _fits(unit: Unit, wanted: Sequence[str]) -> bool:
    """Whether a unit is of a level of `wanted`, or its area has one of them in its name: 雲南市, 雲南市役所."""
    if unit.kind == "area":
        return unit.level in wanted or unit.surface.endswith(tuple(wanted))
    return unit.level in wanted or any(ending in unit.surface for ending in wanted)
