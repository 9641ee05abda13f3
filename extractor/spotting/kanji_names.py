"""Names in kanji: a surname of the list and what may follow it, only beside a title or a courtesy."""

import re
from collections.abc import Iterator

from extractor.factsheet import Unit
from extractor.languages import Lexicon
from extractor.languages.given_names import KANJI_GIVEN
from extractor.spotting.names import Name, Word
from extractor.spotting.patterns import any_of
from extractor.spotting.places import Places
from extractor.spotting.titles import Chain

_KANJI = "一-龥々〆ヶ"
_LONGEST = 9  # characters of surname and given name


class KanjiNameFinder:
    """Finds candidates such as 山田, 山田太郎 and 山田ゆかり before a title or a courtesy, and behind a title."""

    def __init__(self, words: Lexicon) -> None:
        own = words.officials
        self.known = bool(own.surnames)
        name = rf"(?P<surname>{any_of(own.surnames)})(?P<given>[{_KANJI}]{{0,3}}|[ぁ-ん]{{2,4}}|[ァ-ヴー]{{2,5}})"
        self.before = re.compile(rf"(?P<edge>\A|[^{_KANJI}])?{name}\Z")
        self.behind = re.compile(
            rf"(?:の|である|・|、|:)?[ ]?"
            rf"(?P<surname>{any_of(own.surnames)})(?P<given>[{_KANJI}]{{1,3}}|[ぁ-ん]{{2,4}}?)"
            rf"(?={any_of(own.after_name)}|[はがもにをのと、。()・\n]|\Z)"
        )
        self.courtesy = re.compile(any_of(own.after_name))
        self.credit = re.compile(rf"{any_of(own.credits)}[:：・ ]{{1,2}}")

    def find(self, text: str, units: Places[Unit], chains: Places[Chain]) -> Iterator[Name]:
        """Yield the candidates of `text`, each once."""
        if not self.known:
            return
        ends = {match.start() for match in self.courtesy.finditer(text)}
        ends.update(chain.start for chain in chains.all)
        starts = {chain.end for chain in chains.all} | {match.end() for match in self.credit.finditer(text)}
        names = [name for end in ends if (name := self._before(text, end, units))]
        names += [name for start in starts if (name := self._behind(text, start, units))]
        yield from {name.start: name for name in names}.values()

    def _before(self, text: str, end: int, units: Places[Unit]) -> Name | None:
        floor = max(0, end - _LONGEST)
        unit = units.before(end)
        if unit and unit.end > floor:
            floor = unit.end  # 長野県の山田, 長野県山田: the name starts behind the unit
        match = self.before.search(text, floor, end)
        if match is None or (not match["edge"] and match.start() > floor):
            return None
        return _name(match, units)

    def _behind(self, text: str, start: int, units: Places[Unit]) -> Name | None:
        match = self.behind.match(text, start)
        return _name(match, units) if match else None


def _name(match: re.Match[str], units: Places[Unit]) -> Name | None:
    surname, given = match.span("surname"), match.span("given")
    if units.overlapping(surname[0], given[1]):
        return None
    if len(match["surname"]) == 1 and len(match["given"]) == 1 and match["given"] not in KANJI_GIVEN:
        return None  # 関係 is no Mr. Seki
    words = [Word(*surname, match["surname"])]
    if match["given"]:
        words.append(Word(*given, match["given"]))
    return Name(tuple(words), sure=len(words) > 1)
