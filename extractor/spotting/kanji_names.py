"""Names in kanji, only beside a title, a courtesy or a credit: a surname, listed or shaped like one, and a given name.

Kanji run on without spaces, so a name has to fill the run of kanji up to a mark, a particle, a unit or a title.
"""

import re
from collections.abc import Collection, Iterator

from extractor.factsheet import Unit
from extractor.gazetteer.japanese_people import load_names
from extractor.languages import Lexicon
from extractor.languages.given_names import (
    KANJI_GIVEN,
    KANJI_GIVEN_LETTERS,
    KANJI_NOUN_ENDINGS,
    KANJI_OFFICE_LETTERS,
    KANJI_SURNAME_ENDINGS,
    KANJI_SURNAME_ENDINGS_RARE,
)
from extractor.spotting.names import Name, Word
from extractor.spotting.patterns import any_of
from extractor.spotting.places import Places
from extractor.spotting.titles import Chain

_KANJI = "一-龥々〆ヶ"
_LONGEST = 9  # characters of surname and given name
_LONGEST_RUN = 6  # kanji of a name
_DATELINE = re.compile(rf"[【\[][{_KANJI}ぁ-んァ-ヴー]{{1,8}}[=＝・ ]")  # 【長野=佐久間理恵】
_OFFICES = "".join(KANJI_OFFICE_LETTERS)
_DOTS = "・ "  # between a name and its title: 小平健吾・課長
_SURE, _LIKELY, _WEAK = range(3)  # evidence: a courtesy; a title before the name; a title or an occupation right behind


class KanjiNameFinder:
    """Finds candidates such as 山田, 山田太郎 and 山田ゆかり before a title or a courtesy, and behind a title."""

    def __init__(self, words: Lexicon) -> None:
        own = words.officials
        self.surnames, self.nouns = own.surnames, own.not_names
        self.kanji = re.compile(rf"[{_KANJI}]+\Z")
        courtesy = any_of(own.after_name)
        given = rf"(?!{courtesy})[ぁ-ん]{{1,3}}(?![はがをへ])[ぁ-ん]|[ァ-ヴー]{{2,5}}"  # particles end no name
        kana = rf"(?<![{_KANJI}])(?P<surname>{any_of(own.surnames)})(?P<given>{given})"
        self.kana = re.compile(rf"{kana}\Z")
        beyond = rf"(?={courtesy}|[はがもにをのと、。()・=\n 】\]]|\Z)"
        self.separator = re.compile(r"(?:の|である|・|、|:|\(|=)?[ ]?")
        self.behind = re.compile(rf"(?P<kanji>[{_KANJI}]{{1,{_LONGEST_RUN}}}?){beyond}")
        self.kana_behind = re.compile(kana + beyond)
        self.bracket = re.compile(r"\([^()\n]*\Z")
        self.courtesy = re.compile(courtesy)
        self.occupation = re.compile(any_of(own.occupations))
        self.credit = re.compile(rf"{any_of(own.credits)}[:・ =/]{{1,2}}")

    def find(self, text: str, units: Places[Unit], chains: Places[Chain]) -> Iterator[Name]:
        """Yield the candidates of `text`, each once."""
        if not self.surnames:
            return
        ends = {chain.start - (text[chain.start - 1] in _DOTS): _WEAK for chain in chains.all if chain.start}
        ends |= {match.start(): _LIKELY for match in self.occupation.finditer(text)}
        ends |= {match.start(): _LIKELY for chain in chains.all if (match := self._bracket(text, chain.start))}
        ends |= {match.start(): _SURE for match in self.courtesy.finditer(text)}
        starts = {chain.end for chain in chains.all} | {match.end() for match in self.credit.finditer(text)}
        starts |= {match.end() for match in _DATELINE.finditer(text)}
        names = [name for start in starts if (name := self._behind(text, start, units))]
        names += [name for end, how in ends.items() if (name := self._before(text, end, how, units, chains))]
        met = {name.words[0].text for name in names if name.sure}
        names += [name for end in ends if (name := self._again(text, end, met, units))]
        yield from {name.start: name for name in names}.values()

    def _before(self, text: str, end: int, how: int, units: Places[Unit], chains: Places[Chain]) -> Name | None:
        floor = max(0, end - _LONGEST - _LONGEST_RUN)
        unit, chain = units.before(end), chains.before(end)
        if unit and (unit.end < end or unit.type_word) and not _is_surname(text, unit, end):
            floor = max(floor, unit.end)  # 長野県の山田, 長野県山田: the name starts behind the unit
        if chain:
            floor = max(floor, chain.end)
        if match := self.kana.search(text, floor, end):
            return _name(match.start(), match["surname"], match["given"], units)
        run = self.kanji.search(text, max(floor, end - 2 * _LONGEST_RUN), end)
        if run is None:
            return None
        if length := load_names().split(run.group()):
            return _name(run.start(), run.group()[:length], run.group()[length:], units)
        letters = run.group() if how == _SURE else run.group().rstrip(_OFFICES)  # 山田太郎|総務|部長
        if not letters or (len(letters) == 1 and letters != run.group()):
            return None  # 関|係|職員
        return self._read(letters, run.start(), how, units)

    def _bracket(self, text: str, start: int) -> re.Match[str] | None:
        """Return the bracket that a title at `start` stands in: 武藤恵美(市民課職員)."""
        return self.bracket.search(text, max(0, start - _LONGEST), start)

    def _again(self, text: str, end: int, met: Collection[str], units: Places[Unit]) -> Name | None:
        """Return the surname before `end` if it is one of those `met`."""
        run = self.kanji.search(text, max(0, end - 4), end)
        return _name(run.start(), run.group(), "", units) if run and run.group() in met else None

    def _behind(self, text: str, start: int, units: Places[Unit]) -> Name | None:
        separator = self.separator.match(text, start)
        at = separator.end() if separator else start
        if match := self.kana_behind.match(text, at):
            return _name(at, match["surname"], match["given"], units)
        match = self.behind.match(text, at)
        if match is None:
            return None
        polite = self.courtesy.match(text, match.end())
        return self._read(match["kanji"], at, _SURE if polite else _LIKELY if at > start else _WEAK, units)

    def _read(self, run: str, start: int, how: int, units: Places[Unit]) -> Name | None:
        """Return the name that fills `run`, as far as the evidence goes."""
        if len(run) > _LONGEST_RUN or run in self.nouns:
            return None
        if length := load_names().split(run) or _unlisted_surname(run):
            return _name(start, run[:length], run[length:], units)
        return None if run[-1] in KANJI_OFFICE_LETTERS else self._by_shape(run, start, how, units)

    def _by_shape(self, run: str, start: int, how: int, units: Places[Unit]) -> Name | None:
        """Return the name that fills `run` by the letters that surnames and given names have."""
        for length in (3, 2, 1):
            if run[:length] in self.surnames and _fits(run[length:], length, how):
                return _name(start, run[:length], run[length:], units)
        if not 1 < len(run) < _LONGEST_RUN or any(letter in KANJI_OFFICE_LETTERS for letter in run[:2]):
            return None
        polite = how == _SURE and len(run) > 3 and run[-1] not in KANJI_NOUN_ENDINGS  # 笠鳥公一氏
        told = len(run) > 3 or how != _WEAK or _is_usual(run[:2], how)
        if polite or (_is_given(run[2:]) and len(run) > 2 and told):
            return _name(start, run[:2], run[2:], units)
        if len(run) < 4 and (_is_usual(run, how) or (how == _SURE and run[-1] not in KANJI_NOUN_ENDINGS)):
            return _name(start, run, "", units)
        return None


def _fits(given: str, surname: int, how: int) -> bool:
    """Whether `given` may follow a listed surname of `surname` letters: none at all, or one of the usual letters."""
    if not given or given in KANJI_GIVEN:
        return True
    if surname == 1 and (len(given) == 1 or (how == _WEAK and len(given) > 2)):
        return False  # 関係 is no Mr. Seki, 森林保全 no Mr. Mori
    return len(given) < 4 and (how == _SURE or len(given) < 3 or _is_given(given))


def _is_surname(text: str, unit: Unit, end: int) -> bool:
    """Whether what was taken for an area is the surname of a full name that ends at `end`: 石川誠."""
    return unit.type_word is None and load_names().split(text[unit.start : end]) == unit.end - unit.start


def _unlisted_surname(run: str) -> int:
    """Return the length of a surname that no list has before a listed given name: 一之瀬匠; 0 if there is none."""
    given = load_names().given
    fits = (n for n in (3, 2) if run[n - 1 : n] in KANJI_SURNAME_ENDINGS and run[n:] in given)
    return next((n for n in fits if run[n - 1 : n]), 0)


def _is_usual(surname: str, how: int) -> bool:
    return surname[-1] in KANJI_SURNAME_ENDINGS or (how != _WEAK and surname[-1] in KANJI_SURNAME_ENDINGS_RARE)


def _is_given(name: str) -> bool:
    return name in KANJI_GIVEN or (len(name) < 4 and all(letter in KANJI_GIVEN_LETTERS for letter in name))


def _name(start: int, surname: str, given: str, units: Places[Unit]) -> Name | None:
    middle, end = start + len(surname), start + len(surname) + len(given)
    unit = units.overlapping(start, end)
    if unit and (unit.type_word or (unit.start, unit.end) != (start, middle)):
        return None  # 千葉さん is no prefecture
    words = [Word(start, middle, surname)]
    if given:
        words.append(Word(middle, end, given))
    return Name(tuple(words), sure=len(words) > 1)
