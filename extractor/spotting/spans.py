"""Which characters are taken: a mention is not read twice."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Spans:
    """A set of (start, end) that answers in logarithmic time."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def touch(self, start: int, end: int) -> bool:
        """Return whether a span shares a character with `start` to `end`."""
        at = bisect_right(self._starts, end - 1)
        return at > 0 and self._ends[at - 1] > start
