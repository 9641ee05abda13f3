"""What looks like the name of a person: Vietnamese names by their grammar, others by capitals, separators and surnames.

A candidate is no person yet: the spotter of officials asks for evidence unless the name is `sure`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from extractor.factsheet import Unit
from extractor.gazetteer.letters import base_syllable, letter_key, marks
from extractor.gazetteer.syllables import SURNAMES, is_surname, is_syllable, readings
from extractor.languages import Lexicon
from extractor.languages.given_names import VIETNAMESE
from extractor.normalization import lowered
from extractor.spotting.patterns import END, SPACES, START, any_of, fold
from extractor.spotting.places import Places
from extractor.spotting.titles import Chain

LONGEST = 5  # words of a name; a longer run of capitals is a heading
_LONGEST_RUN = 16  # words looked at together
_LONGEST_HEAD = 40  # characters of what a public body is called
_MIDDLE = {"thi", "van"}  # Thị and Văn, the commonest middle names
_LOOK_BACK = 40  # characters before a run of capitals in which a preposition or an occupation stands
_LINE = 200  # characters of a heading
_NUMBERING = re.compile(r"[IVX]{1,5}\.")  # of a heading: "IV. Results"; no initials at the beginning of a line
_LATIN_MARKED = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]")


def _letters(ranges: str, upper: bool) -> str:
    chars = (chr(code) for pair in ranges.split() for code in range(int(pair[:4], 16), int(pair[5:], 16) + 1))
    return "".join(char for char in chars if char.isalpha() and (char.isupper() or not upper))


_RANGES = "0041-024f 0400-052f 1e00-1eff"
_UPPER, _ANY = _letters(_RANGES, upper=True), _letters(_RANGES, upper=False)
_INITIAL = rf"(?:[{_UPPER}][{_ANY}]?\.[ ]?)"
_WORD = rf"(?:{_INITIAL}*[{_UPPER}][{_ANY}'’-]*+)"


class Word(NamedTuple):
    """One word of a run of capitalised words."""

    start: int
    end: int
    text: str


class Name:
    """A candidate: its words, whether it follows the grammar of Vietnamese names, and whether that alone is proof."""

    __slots__ = ("end", "start", "sure", "vietnamese", "words")

    def __init__(self, words: tuple[Word, ...], vietnamese: bool = False, sure: bool = False) -> None:
        self.words = words
        self.start, self.end = words[0].start, words[-1].end
        self.vietnamese = vietnamese
        self.sure = sure


class NameFinder:
    """Finds candidates in the text of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words.officials
        self.head = re.compile(rf"{any_of(head for head in words.units.heads if ' ' in head)}{END}")
        particles = any_of(self.words.particles)
        self.run = re.compile(rf"(?<![{_ANY}0-9'’-]){_WORD}(?:[ ](?:{particles}[ ]){{0,2}}{_WORD})*+")
        self.word = re.compile(rf"{_INITIAL}|[{_ANY}'’-]+")
        self.kana = re.compile(r"[ァ-ヴー]++(?:[・･＝=][ァ-ヴー]++)*+")
        self.titles = {fold(word) for word in self.words.before_name}
        single = (*self.words.occupations, *self.words.bylines, *self.words.credits)
        self.leads = {word for word in single if " " not in word}
        start = START if self.words.of else ""
        self.led = re.compile(
            rf"{start}(?:{any_of(word for word in self.words.of if word)}|{any_of(self.words.occupations)}){SPACES}\Z"
        )
        credits = any_of((*self.words.bylines, *self.words.credits))
        self.byline = re.compile(rf"(?:\A|\n)[^\w\n]{{0,3}}{credits}[: ]{{1,2}}\Z")
        self.genitive = any(possessive.startswith("s") for possessive in self.words.possessives)

    def find(self, text: str, units: Places[Unit], titles: Places[Chain]) -> list[Name]:
        """Return the candidates of `text` in order; none of them crosses one of `units` or `titles`."""
        runs = self._runs(text, units, titles)
        found = (name for words in runs for name in self._in_run(text, words, titles))
        names = [name for name in found if not _is_acronym(text, name) and not self._begins_head(text, name)]
        if self.kana.search(text):
            names += self._kana_names(text, units)
            names.sort(key=lambda name: name.start)
        return names

    def _begins_head(self, text: str, name: Name) -> bool:
        """Return whether `name` is the first word of what a public body is called: "Trung tâm", no Mr Trung."""
        return len(name.words) == 1 and bool(self.head.match(text[name.start : name.end + _LONGEST_HEAD].lower()))

    def first_inside(self, text: str, unit: Unit) -> int | None:
        """Return where a full name begins that starts within `unit` and goes on behind it: Sở Nội vụ Đặng Thị|Lan."""
        if text[unit.end : unit.end + 1] != " " or not text[unit.end + 1 : unit.end + 2].isupper():
            return None
        words = [Word(*word.span(), word.group()) for word in self.word.finditer(text, unit.start, unit.end + 40)]
        rest = [word for word in words if word.start > unit.end]
        if vietnamese_length(rest) and letter_key(rest[0].text) not in _MIDDLE:
            return None  # the name is complete without the unit
        for at in range(1, len(words)):
            length = vietnamese_length(words[at:]) if words[at].text[0].isupper() else 0
            if length > 2 and words[at].start < unit.end < words[at + length - 1].start:
                return words[at].start
        return None

    def _runs(self, text: str, units: Places[Unit], titles: Places[Chain]) -> Iterator[tuple[Word, ...]]:
        """Yield runs of capitalised words; a unit with a bare name may stand inside one, after a family name."""
        for match in self.run.finditer(text):
            words: list[Word] = []
            for part in self.word.finditer(text, *match.span()):
                foreign = bool(words) and not is_syllable(words[-1].text)
                word = self._trimmed(Word(part.start(), part.end(), part.group()), foreign)
                if _NUMBERING.match(word.text) and text[word.start - 1 : word.start] in {"", "\n"}:
                    continue
                unit = units.overlapping(word.start, word.end)
                inside = unit and words and unit.type_word is None and unit.kind == "area" and is_surname(words[0].text)
                credit = text[word.end : word.end + 1] == ":" and word.text.lower() in self.leads
                if (unit and not inside) or credit or titles.overlapping(word.start, word.end):
                    yield tuple(words)
                    words = []
                else:
                    words.append(word)
                    if len(words) == _LONGEST_RUN or (word.end < part.end() and not part.group().endswith(" ")):
                        yield tuple(words)
                        words = []
            yield tuple(words)

    def _trimmed(self, word: Word, foreign: bool) -> Word:
        """Return `word` without a genitive: Trà's, Hungs; but Eva Ros, whose name is `foreign`, and Mats Ek."""
        text = word.text
        if text[-1] in " -'’" or text[-2:-1] in {"'", "’"}:
            text = _TAIL.sub("", text)
        if self.genitive and not foreign and text.endswith("s") and not is_syllable(text) and is_syllable(text[:-1]):
            text = text if fold(text) in self.words.given_names else text[:-1]
        return Word(word.start, word.start + len(text), text)

    def _in_run(self, text: str, words: tuple[Word, ...], titles: Places[Chain]) -> Iterator[Name]:
        while words := self._without_lead(text, words):
            first, length = self._first_vietnamese(words)
            if not length:
                words = self._from_given_name(text, words, titles)
                if len(words) <= LONGEST and not self._is_heading(words) and not self._in_capitals(text, words):
                    yield Name(words, vietnamese=all(is_syllable(word.text) for word in words))
                return
            rest = words[first + length :]
            yield Name(words[first : first + length], vietnamese=True, sure=length > 2 and not rest)
            words = rest

    def _from_given_name(self, text: str, words: tuple[Word, ...], titles: Places[Chain]) -> tuple[Word, ...]:
        """Return `words` without what belongs to what is said before them: мэр |Москвы| Сергей Соколов."""
        for at in range(len(words) - 1):
            if fold(words[at].text).partition("-")[0] in self.words.given_names:
                return words[at:] if at and self._is_led(text, words[0].start, titles) else words
        return words

    def _is_led(self, text: str, start: int, titles: Places[Chain]) -> bool:
        """Whether a title, an occupation or a preposition goes before `start`: a place may follow."""
        return start - 1 in titles.ending or bool(self.led.search(lowered(text[max(0, start - _LOOK_BACK) : start])))

    def _in_capitals(self, text: str, words: Sequence[Word]) -> bool:
        """Whether capitals have no meaning: the line has no small letters and is more than a foreign full name."""
        if not all(word.text.isupper() and len(word.text) > 1 for word in words):
            return False
        first, last = words[0].start, words[-1].end
        if self.byline.search(lowered(text[max(0, first - _LOOK_BACK) : first])):
            return False  # "BY MARY SMITH"
        before, after = text[max(0, first - _LINE) : first], text[last : last + _LINE]
        line = (before.rpartition("\n")[2] + text[first:last] + after.partition("\n")[0]).strip(" .:;-–—•*")
        if len(line) > last - first:
            return line.isupper() and fold(words[0].text) not in self.words.given_names
        return not all(is_surname(word.text) or is_given_name(word.text) for word in words if is_syllable(word.text))

    def _first_vietnamese(self, words: tuple[Word, ...]) -> tuple[int, int]:
        """Return where the first Vietnamese full name among `words` is and how many words it has, 0 for none."""
        for at in range(len(words) - 1):
            length = vietnamese_length(words[at : at + LONGEST])
            if not length:
                continue
            capitals = words[at].text.isupper() and length < len(words)  # part of a heading
            foreign = at and length == 2 and len(words) <= LONGEST and not self._is_heading(words)  # Marine Le Pen
            return at, 0 if capitals or foreign else length
        return 0, 0

    def _without_lead(self, text: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
        """Return `words` without courtesies and the first word of a sentence: "El Sr. Lan", "When Erik Ek"."""
        while words:
            inside = self._is_inside(text, words[0]) or _is_letter(text, words)
            courtesy = (self._leads(words) and not inside) or self._is_courtesy(text, words)
            if not courtesy and words[0].text not in self.words.particles:
                break
            words = words[1:]
        while words and words[-1].text in self.words.particles:
            words = words[:-1]  # its other end is a unit
        return words

    def _leads(self, words: Sequence[Word]) -> bool:
        """Whether the first of `words` only begins a sentence; in Vietnamese names it may be a syllable: Tô is "to"."""
        first = words[0].text
        if len(words) < 2 or (vietnamese_length(words) >= min(len(words), 3) and len(first) > 1):
            return False
        return first.lower() in self.leads or (self._is_heading(words[:1]) and not self._is_heading(words[1:]))

    def _is_inside(self, text: str, word: Word) -> bool:
        """Whether a word is a first name that stands inside a sentence, where its capital means something: Hans."""
        before = text[max(0, word.start - 2) : word.start]
        return before[:1].islower() and before[1:] == " " and fold(word.text) in self.words.given_names

    def _is_courtesy(self, text: str, words: Sequence[Word]) -> bool:
        word = words[0].text
        if fold(word.rstrip(".")) not in self.titles or (len(words) == 1 and not word.endswith(".")):
            return False
        return not (is_given_name(word) and fills_line(text, words[0].start, words[-1].end))  # signed: Anh Thư

    def _is_heading(self, words: Sequence[Word]) -> bool:
        """Whether capitals have another reason: one of the words begins sentences and titles of things."""
        return any(word.text.lower() in self.words.not_names for word in words if word.text not in self.words.particles)

    def _kana_names(self, text: str, units: Places[Unit]) -> Iterator[Name]:
        for match in self.kana.finditer(text):
            if units.overlapping(*match.span()):
                continue
            parts = [Word(part.start(), part.end(), part.group()) for part in _KANA_PART.finditer(text, *match.span())]
            if 0 < len(parts) <= LONGEST + 1:
                vietnamese = all(is_syllable(part.text) for part in parts)
                full = len(parts) > 1 and vietnamese and is_surname(parts[0].text)
                yield Name(tuple(parts), vietnamese=vietnamese, sure=full and len(parts) > 2)


_TAIL = re.compile(r"['’]s?$|-$| $")
_LINE_START = re.compile(r"(?:\A|\n)[^\w\n]{0,4}\Z")
_LINE_END = re.compile(r"[^\w\n]{0,4}(?:\([^()\n]{1,30}\)[^\w\n]{0,4})?(?:\n|\Z)")
_KANA_PART = re.compile("[ァ-ヴー]+")


def _is_acronym(text: str, name: Name) -> bool:
    """Whether a candidate is a party or a body by its letters: Erik Ek (S), COSLA."""
    word = name.words[0].text
    if len(name.words) > 1 or not word.isupper():
        return False
    return not is_syllable(word) or (text[name.start - 1 : name.start] == "(" and len(word) < 4)


def _is_letter(text: str, words: Sequence[Word]) -> bool:
    """Whether the first of `words` is a letter that names of the highlands begin with: Y Thu Hien in a sentence."""
    first = words[0]
    alone = len(first.text) == 1 and len(words) > 1 and all(is_syllable(word.text) for word in words[1:])
    before = text[max(0, first.start - 2) : first.start]
    return alone and before[1:] == " " and (before[0].islower() or before[0] == ",")


def fills_line(text: str, start: int, end: int) -> bool:
    """Return whether `start` to `end` has a line of its own, but for brackets behind it; the first is the headline."""
    before = _LINE_START.search(text, max(0, start - 5), start)
    return bool(before and before.start() > 0 and _LINE_END.match(text, end))


def vietnamese_length(words: Sequence[Word]) -> int:
    """Return how many of `words`, from the first, are a Vietnamese full name: family name first, 2 to 5 syllables."""
    if len(words) < 2 or not _is_family_name(words) or not _same_case(words[0], words[1]):
        return 0
    length = 1
    while length < min(len(words), LONGEST) and words[length].text[0].isupper() and is_syllable(words[length].text):
        length += 1
    return length if length > 1 else 0


def _is_family_name(words: Sequence[Word]) -> bool:
    """Whether the first of `words` is a family name: a usual one with all its marks or none, or one before Thị."""
    first = words[0].text
    if is_surname(first) and (not _LATIN_MARKED.search(first) or marks(first) in _surname_marks()):
        return True
    return letter_key(words[1].text) in _MIDDLE and is_syllable(first)


def _same_case(one: Word, other: Word) -> bool:
    """Whether two words can be one name by their capitals: TRAN Duc can, Đảng BỘ cannot."""
    return one.text.isupper() or not (other.text.isupper() and len(other.text) > 1)


@cache
def _surname_marks() -> frozenset[frozenset[str]]:
    return frozenset(map(marks, SURNAMES))


@cache
def _given_syllables() -> frozenset[str]:
    return frozenset(map(base_syllable, VIETNAMESE))


@lru_cache(maxsize=1 << 12)
def is_given_name(word: str) -> bool:
    """Whether Vietnamese people are called `word`, in any of the three scripts, with or without its diacritics."""
    return any(len(way) == 1 and way[0] & _given_syllables() for way in readings(word))
