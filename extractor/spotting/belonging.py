"""Which unit a title belongs to when it is not printed behind it: what stands before it, or was spoken of earlier."""

import re

from extractor.factsheet import Unit
from extractor.languages import Lexicon
from extractor.spotting.patterns import SPACES, START, any_of, lowered
from extractor.spotting.places import Places

_LOOK_BACK = 30  # units among which a title's body is looked for
_SHORTEST_HEAD = 5  # letters of a word that can stand for a body
_SENTENCE = 300  # characters of a sentence that are looked at
_SENTENCE_END = re.compile(r"[.!?…。！？\n]")
_WORD_BEFORE = 40


class Belonging:
    """Looks for the unit of a title with the words of one language; takes the text in lower case."""

    def __init__(self, words: Lexicon) -> None:
        own = words.officials
        self.possessives = own.possessives
        self.own = re.compile(rf"{START}{any_of(own.own)}{SPACES}\Z")
        genitives = any_of(possessive for possessive in own.possessives if possessive.strip())
        self.word = re.compile(rf"(?P<word>[^\W\d_]+?){genitives}\Z") if own.of else None
        self.same = re.compile(rf"{any_of(own.same)}(?P<word>[^\W\d_ぁ-ん]{{1,8}})の?\Z")

    def right_before(self, lower: str, start: int, units: Places[Unit]) -> Unit | None:
        """Return the unit that owns what starts at `start`: 省人民委員会の…, "the city's …"."""
        for possessive in self.possessives:
            unit = units.ending.get(start - len(possessive))
            if unit and lower.startswith(possessive, unit.end):
                return unit
        return None

    def spoken_of(self, lower: str, start: int, units: Places[Unit]) -> Unit | None:
        """Return the unit that "its …", "the centre's …" or 同センターの… before `start` means."""
        window = max(0, start - _WORD_BEFORE), start
        if self.own.search(lower, *window):
            return _subject(lower, start, units)
        match = self.same.search(lower, *window) or (self.word.search(lower, *window) if self.word else None)
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


def called(word: str, offset: int, units: Places[Unit], shortest: int = _SHORTEST_HEAD) -> Unit | None:
    """Return the last unit before `offset` with `word` in its name: the "director of the centre" has its centre."""
    unit = units.before(offset)
    stem = word[:-1] if len(word) > _SHORTEST_HEAD else word  # центра, центр
    for _ in range(_LOOK_BACK):
        if unit is None or len(word) < shortest:
            return None
        if (unit.kind == "body" or shortest == 1) and stem in lowered(unit.surface):
            return unit
        unit = units.before(unit.start)
    return None


def area_before(offset: int, units: Places[Unit], ending: str) -> Unit | None:
    """Return the area spoken of at `offset`: the last one named that ends in `ending`, else any but a country."""
    unit, last = units.before(offset), None
    for _ in range(_LOOK_BACK):
        if unit is None:
            break
        if unit.kind == "area" and unit.level != "country":
            last = last or unit
            if not ending or unit.surface.endswith(ending):
                return unit
        unit = units.before(unit.start)
    return last
