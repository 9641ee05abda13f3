"""Mentions looked up by where they start, end or lie."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar


class HasSpan(Protocol):
    """Anything with offsets, end exclusive."""

    @property
    def start(self) -> int: ...  # noqa: D102

    @property
    def end(self) -> int: ...  # noqa: D102


S = TypeVar("S", bound=HasSpan)


class Places(Generic[S]):
    """Mentions that do not overlap each other, each found in logarithmic time."""

    def __init__(self, mentions: Iterable[S]) -> None:
        self.all = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self.all]
        self.starting = {mention.start: mention for mention in self.all}
        self.ending = {mention.end: mention for mention in self.all}

    def overlapping(self, start: int, end: int) -> S | None:
        """Return the last mention that shares a character with `start` to `end`."""
        last = bisect_right(self._starts, end - 1) - 1
        return self.all[last] if last >= 0 and self.all[last].end > start else None

    def before(self, offset: int) -> S | None:
        """Return the last mention that ends at or before `offset`."""
        last = bisect_right(self._starts, offset) - 1
        if last >= 0 and self.all[last].end > offset:
            last -= 1
        return self.all[last] if last >= 0 else None

    def after(self, offset: int) -> S | None:
        """Return the first mention that starts at or after `offset`."""
        first = bisect_right(self._starts, offset - 1)
        return self.all[first] if first < len(self.all) else None
