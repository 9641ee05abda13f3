"""How the lines of an article hang together: headings, lists with the line that introduces them, and tables."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from extractor.facts.evidence import Span

SURE = 0.6  # what the words of a line count for the lines that it announces
HEADS = 0.36  # where it is a heading
LIKELY = 0.3  # where it only may announce them
BULLETS = "-+–—•*·●▪►>・○◦‣※"
BULLET = re.compile(rf"\s*[{BULLETS}]")
ITEM = re.compile(
    rf"\s*(?:[{BULLETS}]|[①-⑳]|[(（]?(?:\d{{1,2}}|[^\W\d_])[)）](?=\s|\D)|\d{{1,2}}[.．]\s|\d{{1,2}}[、　])"
)
SECTION = re.compile(r"\s*(?:[IVX]{1,5}[.．)]|[■◆□◎【]|[A-ZА-Я\d][.．][ \t]|\d　|第?[一二三四五六七八九十]{1,2}[、　])")
ENDS = re.compile(r"[.!?。！？…;,][»”\"』」)]?\s*\Z")
ANNOUNCES = re.compile(r"[:：?？]\s*\Z")
HEADING = 90  # characters of a heading at most
LONGEST = 60  # lines that one line announces
CELL = re.compile(r"[|\t]")


class Lead(NamedTuple):
    """A line that announces others, and how much its words count for them."""

    start: int
    end: int
    strength: float


class Outline:
    """The lines of a text, and which of them announce which."""

    def __init__(self, text: str, figures: Sequence[Span]) -> None:
        self.text = text
        self.figures = figures
        self.lines: list[Span] = []
        start = 0
        for line in text.split("\n"):
            self.lines.append((start, start + len(line)))
            start += len(line) + 1
        self._starts = [start for start, _ in self.lines]
        self._cells: dict[int, list[int]] = {}
        self._leads: dict[int, tuple[Lead, ...]] = {}

    def number(self, offset: int) -> int:
        """Return the number of the line at `offset`."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def line(self, offset: int) -> Span:
        """Return the span of the line at `offset`."""
        return self.lines[self.number(offset)]

    def leads(self, offset: int) -> tuple[Lead, ...]:
        """Return the lines that announce the one at `offset`: introduction of its list, heading of its section."""
        number = self.number(offset)
        if number not in self._leads:
            self._leads[number] = tuple(self._found(number))
        return self._leads[number]

    def _found(self, number: int) -> list[Lead]:
        found = []
        above, heading = self._above[number], self._headings[number]
        listed = above is not None and self.is_item(number) and number - above <= LONGEST
        if above is not None and listed:
            found.append(self._introduction(number, above))
        if heading is not None and not (listed and heading == above) and number - heading <= LONGEST:
            found.append(Lead(*self.lines[heading], HEADS))
        return found

    def _introduction(self, item: int, above: int) -> Lead:
        start, end = self.lines[above]
        if self.is_heading(above) or ANNOUNCES.search(self.text, start, end):
            return Lead(start, end, SURE)
        if BULLET.match(self.text, *self.lines[item]):
            return Lead(start, end, SURE)
        return Lead(max(start, self._last_sentence(start, end)), end, LIKELY)

    def _last_sentence(self, start: int, end: int) -> int:
        stop = max(self.text.rfind(mark, start, end - 1) for mark in (". ", "。", "! ", "? "))
        return stop + 1 if stop > 0 else start

    @cached_property
    def _above(self) -> list[int | None]:
        """For each line, the last one above it that is neither empty nor an item."""
        found: list[int | None] = []
        last: int | None = None
        for number, (start, end) in enumerate(self.lines):
            found.append(last)
            if self.text[start:end].strip() and not self.is_item(number):
                last = number
        return found

    @cached_property
    def _headings(self) -> list[int | None]:
        """For each line, the heading of its section."""
        found: list[int | None] = []
        last: int | None = None
        for number, (start, end) in enumerate(self.lines):
            found.append(last)
            if SECTION.match(self.text, start, end) and self.is_heading(number):
                last = number
        return found

    def is_item(self, number: int) -> bool:
        """Return whether line `number` is an item of a list; a short one without figures may be a heading."""
        start, end = self.lines[number]
        if not ITEM.match(self.text, start, end):
            return False
        return not (SECTION.match(self.text, start, end) and self.is_heading(number))

    def is_heading(self, number: int) -> bool:
        """Return whether line `number` is short, no sentence, and has no figure."""
        start, end = self.lines[number]
        if end - start > HEADING or not self.text[start:end].strip() or ENDS.search(self.text, start, end):
            return False
        return bisect_left(self.figures, (start, 0)) == bisect_left(self.figures, (end, 0))

    def column(self, offset: int) -> Span | None:
        """Return the span of the head of the column in which `offset` stands in a table."""
        number = self.number(offset)
        head = self._tables[number]
        if head is None:
            return None
        column = bisect_left(self._borders(number), offset)
        cells = [self.lines[head][0] - 1, *self._borders(head), self.lines[head][1]]
        return (cells[column] + 1, cells[column + 1]) if 0 < column < len(cells) - 1 else None

    def _borders(self, number: int) -> list[int]:
        """Return where the cells of row `number` part."""
        if number not in self._cells:
            self._cells[number] = [cell.start() for cell in CELL.finditer(self.text, *self.lines[number])]
        return self._cells[number]

    @cached_property
    def _tables(self) -> list[int | None]:
        """For each line with two cells at least, the row of its table that holds no figures."""
        found: list[int | None] = []
        head: int | None = None
        for number, (start, end) in enumerate(self.lines):
            if not CELL.search(self.text, start, end):
                head = None
            elif head is None:
                head = number
            found.append(head if head != number else None)
        return [head if head is not None and not self._has_figure(head) else None for head in found]

    def _has_figure(self, number: int) -> bool:
        start, end = self.lines[number]
        return bisect_left(self.figures, (start, 0)) != bisect_left(self.figures, (end, 0))
