"""The lines of a page as the rules see them: how long, of which words, with how many names, days and figures."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from extractor.factsheet import Context, FactSheet, Mention

PARAGRAPH = 60  # letters of a line that is the article's own, if it holds a sentence
DENSE = 2.5  # letters that a kana or Chinese character counts for, and how many of them make a word
SHORT = 150  # letters of a link, a caption or a credit at most
LONG = 400  # characters beyond which a line is none of these, whatever it is made of
LABEL = 4  # words of a section's name, a counter or a button at most

WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
BULLET = re.compile(r"[-+–—•*·●▪▸►▶>»→›・○◦‣※]+\s*")
NUMBERED = re.compile(r"[(（]?(?:\d{1,2}|[IVX]{1,5}|[^\W\d_])[).）、]")
COPYRIGHT = re.compile(r"©|\([cC]\)\s*\d{4}")

_LINE = re.compile(r"[^\n]+")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_STOP = re.compile(r"[.!?…]['\"”»’」』)]*(?:\s|\Z)|[。！？]")
_ENDS = re.compile(r"[.!?。！？…;]['\"”»’」』)\]]*\Z")
_DAY = re.compile(r"[\dX]{4}-\d\d-\d\d")
_CELL = re.compile(r"[|\t]")
_LEADERS = re.compile(r"\.{4,}|…{2,}")

Span = tuple[int, int]


@dataclass(frozen=True)
class Line:
    """A line without the white space around it, and what was spotted in it."""

    start: int
    end: int
    text: str
    named: bool  # whether a person is named
    dated: bool  # whether a day is
    figures: int  # percentages, counts and ratios
    rest: float  # words that belong to no person and no day
    beside: float  # of these, the ones that belong to no unit either
    foreign: bool  # whether it is in another language than the article

    @cached_property
    def size(self) -> float:
        """How many letters it has; characters of a script without spaces count for more."""
        return sum(map(str.isalpha, self.text)) + (DENSE - 1) * len(_DENSE.findall(self.text))

    @cached_property
    def words(self) -> float:
        """How many words it has."""
        return words_in(self.text)

    @cached_property
    def short(self) -> bool:
        """Whether it may be a link, a caption or a label."""
        return len(self.text) <= LONG and self.size <= SHORT

    @cached_property
    def ends(self) -> bool:
        """Whether it ends like a sentence."""
        return _ENDS.search(self.text[-9:]) is not None

    @cached_property
    def sentence(self) -> bool:
        """Whether it is a sentence of the article, if it stands beside a paragraph."""
        return self.ends and self.words > LABEL and not COPYRIGHT.search(self.text)

    @cached_property
    def paragraph(self) -> bool:
        """Whether it is of the article, wherever it stands: long, and with the end of a sentence in it."""
        return self.size >= PARAGRAPH and _STOP.search(self.text) is not None and not COPYRIGHT.search(self.text)

    @cached_property
    def item(self) -> bool:
        """Whether it is an item of a list."""
        return BULLET.match(self.text) is not None or NUMBERED.match(self.text) is not None

    @cached_property
    def row(self) -> bool:
        """Whether it is the row of a table, or full of figures."""
        cells = len(_CELL.findall(self.text.strip("|")))
        tabular = self.figures > 0 and (cells > 1 or (cells == 1 and self.words <= 2 * LABEL))
        return tabular or self.figures > 2 or _LEADERS.search(self.text) is not None


def lines_of(context: Context, sheet: FactSheet) -> Iterator[Line]:
    """Yield the lines of a text that are not empty, with what of `sheet` is in each."""
    persons = _spans((*sheet.persons, *sheet.officials))
    units = _spans(sheet.units)
    days = _spans(date for date in sheet.dates if _DAY.fullmatch(date.value))
    figures = sorted(each.start for each in (*sheet.percentages, *sheet.quantities, *sheet.ratios))
    starts = [sentence.start for sentence in context.sentences]
    for match in _LINE.finditer(context.text):
        text = match.group().strip()
        if not text:
            continue
        start = context.text.index(text, match.start())
        end = start + len(text)
        named, dated = _within(persons, start, end), _within(days, start, end)
        rest = _without(text, start, [*named, *dated])
        sentence = bisect_right(starts, start) - 1
        yield Line(
            start=start,
            end=end,
            text=text,
            named=bool(named),
            dated=bool(dated),
            figures=bisect_left(figures, end) - bisect_left(figures, start),
            rest=words_in(rest),
            beside=words_in(_without(rest, start, _within(units, start, end))),
            foreign=sentence >= 0 and context.sentences[sentence].language != sheet.language,
        )


def words_in(text: str) -> float:
    """Return how many words there are in `text`; of a script without spaces, about how many."""
    dense = len(_DENSE.findall(text))
    return len(WORD.findall(_DENSE.sub(" ", text))) + dense / DENSE


def _spans(mentions: Iterable[Mention]) -> list[Span]:
    return sorted((mention.start, mention.end) for mention in mentions)


def _within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def _without(text: str, offset: int, spans: Sequence[Span]) -> str:
    """Return `text`, which begins at `offset`, with nothing where `spans` are; long lines are left as they are."""
    if len(text) > LONG:
        return text
    for start, end in spans:
        text = text[: start - offset] + " " * (end - start) + text[end - offset :]
    return text
