"""Figures without a sign beside a percentage: "91 in Leeds and 89 % in Hull", "The target is 75", "up from 58".

A bare figure is one only where its place in the text leaves no other reading: the same preposition beside both,
brackets around both, or words that can only compare. What a sign is shared by is read in `sharing`.
"""

import re
from collections.abc import Callable, Iterator

from extractor.languages import Lexicon
from extractor.spotting.bounds import Bounds
from extractor.spotting.numbers import NumberReader
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of
from extractor.spotting.sharing import CLAUSE_END, Shared

REACH = 90  # characters between parallel figures
FURTHER = 220  # characters to a figure that its subject ties to the percentage
ALIKE = 3  # times more or less, at most, if only the subject ties the two
MOST = 6  # figures in one row

FIGURE = r"(?<![\d.,/-])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)(?![.,/-]?\d|[ ]?%)"
SENTENCE_END = re.compile(r"[.!?]\s|。")
_WORD = r"[^\s\d.,;:!?%()。、]++"


class Parallels:
    """Reads the parallels of a percentage in one language; texts are in lower case."""

    def __init__(self, words: Lexicon, numbers: NumberReader, bounds: Bounds, signs: re.Pattern[str]) -> None:
        own = words.percentages
        self.numbers = numbers
        self.bounds = bounds
        self.signs = signs
        spaced = not words.numbers.positional
        gap, conjunction, place = SPACES if spaced else SPACE, any_of(own.ands), any_of(own.places)
        name = rf"(?:(?:19|20)\d\d|{_WORD}(?:{SPACES}{_WORD}){{0,3}})"
        joint = rf"(?:[,;、](?:{SPACES}{conjunction}{END})?|{SPACES}{conjunction}{END})"
        article = rf"(?:{any_of(own.articles)}{SPACES}){{0,2}}(?:{_WORD}{SPACES})?"
        end = rf"(?:{CLAUSE_END}|{any_of(own.tails)})"
        near = _WORD.replace("++", "{1,20}?")
        self.placed = re.compile(rf"{gap}(?P<place>{place}){gap}")
        self.lead = re.compile(rf"{START}{place}{END}")
        self.placed_before = re.compile(
            rf"{START}{FIGURE}{SPACES}(?P<place>{place}){SPACES}{name}{joint}{SPACES}{article}\Z"
        )
        self.led_before = re.compile(
            rf"(?P<place>{place}){SPACES}{name}{SPACES}{FIGURE}{joint}{SPACES}(?P=place){SPACES}{name}{SPACES}\Z"
            if spaced
            else rf"(?P<place>{place}){FIGURE}{joint}{near}(?P=place)\Z"
        )
        self.placed_after = re.compile(
            rf"{SPACES}(?P<place>{place}){SPACES}{name}{joint}{SPACES}{article}{FIGURE}(?={SPACES}(?P=place){SPACES}(?!\d{{1,3}}{END}))"
        )
        self.led_after = re.compile(
            rf"{joint}{SPACES}(?P<place>{place}){SPACES}{name},?{SPACES}{article}{FIGURE}{end}"
            if spaced
            else rf"{joint}{near}(?P<place>{place}){FIGURE}{end}"
        )
        self.bracketed = re.compile(rf"\){joint}{SPACE}{name}{SPACE}\({SPACE}{FIGURE}{SPACE}(?=\))")
        time = rf"(?:{SPACE}{any_of(own.earlier)}|{SPACES}{place}{SPACES}(?:19|20)\d\d{END})"
        self.compared = re.compile(
            rf"[^\d\n.;:!?%。]{{0,60}}?(?<![^\W\d_]){any_of(own.against)}{SPACE}{article}{FIGURE}(?:{end}|{time})"
        )
        measure, copula = any_of(own.measures), any_of(own.copulas)
        scope = rf"(?:{SPACES}{any_of(own.scopes)}{SPACES}[^\n.;:!?%()]{{1,50}}?)?"
        said = rf"(?:{any_of(own.articles)}{SPACES})?{FIGURE}{end}"
        self.measured = re.compile(
            rf"{START}{measure}{END}{scope},?{SPACE}{copula}{SPACE}{said}"
            rf"|{START}{copula}{SPACES}{measure}{SPACES}{said.replace('<number>', '<inverted>')}"
            rf"|\({SPACE}{measure}:?{SPACE}{FIGURE.replace('<number>', '<bracketed>')}{SPACE}\)"
        )
        self.share = re.compile(
            rf"[^\d\n.;:!?%]{{1,90}}?{START}{any_of(own.share_articles)}{SPACES}(?P<number>\d{{1,2}}[.,]\d{{1,2}})"
            rf"(?={SPACES}[^\W\d])(?!{SPACES}{any_of([*own.loose_points, *words.dates.counted])}{END})"
        )
        self.share_articles = own.share_articles

    def before(self, text: str, start: int, end: int, floor: int) -> list[Shared]:
        """Return the parallels before the percentage `text[start:end]`, in text order, none before `floor`."""
        found: list[Shared] = []
        place = self.placed.match(text, end)
        while place and len(found) < MOST:
            match = self.placed_before.search(text, max(floor, start - REACH), start)
            if match is None or match["place"] != place["place"]:
                break
            found.append(self._shared(text, match, floor))
            start = match.start("number")
        if not found and (match := self.led_before.search(text, max(floor, start - REACH), start)):
            found.append(self._shared(text, match, floor))
        return found[::-1]

    def after(self, text: str, start: int, end: int, value: float) -> Iterator[Shared]:
        """Yield the parallels after the percentage `text[start:end]` of `value`, in text order."""
        floor = end
        for _ in range(MOST):
            match = self._next(text, start, floor)
            if match is None or self.signs.search(text, floor, match.start("number")):
                break
            yield self._shared(text, match, floor)
            floor = match.end("number")
        if floor == end and (shared := self._measured(text, end, value)):
            yield shared

    def _next(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return a match whose form alone makes a figure parallel to the one that ends at `end`."""
        rules: list[Callable[[str, int], re.Match[str] | None]] = [self.placed_after.match]
        clause = text[max(0, start - REACH) : start]
        if (led := self.led_after.match(text, end)) and any(
            led["place"] == m.group() for m in self.lead.finditer(clause)
        ):
            return led
        if text[:start].endswith("(") or text[end : end + 1] == ")":
            rules.append(self.bracketed.match)
        if text[max(0, start - 5) : start].strip().rpartition(" ")[2] in self.share_articles:
            rules.append(self.share.match)
        rules.append(self.compared.match)
        return next((match for rule in rules if (match := rule(text, end))), None)

    def _measured(self, text: str, end: int, value: float) -> Shared | None:
        """Return the figure of "The target is 75": in the sentence of a percentage or the next, and of its size."""
        line_end = text.find("\n", end, end + FURTHER)
        stop = min(len(text), end + FURTHER) if line_end < 0 else line_end + 1
        match = self.measured.search(text, end, stop)
        if match is None or self.signs.search(text, end, match.start()):
            return None
        if len(SENTENCE_END.findall(text, end, match.start())) > 1:
            return None
        group = next(name for name in ("number", "inverted", "bracketed") if match[name])
        shared = self._shared(text, match, end, group)
        return shared if abs(value) <= shared.value * ALIKE and shared.value <= abs(value) * ALIKE else None

    def _shared(self, text: str, match: re.Match[str], floor: int, group: str = "number") -> Shared:
        start, end = match.span(group)
        return Shared(start, end, self.numbers.parse(match[group], text), self.bounds.before(text, start, floor))
