"""Does time grow with the length of a text, or with its square?

Eight times the text may take three times eight times the time, and a little more, before it counts: machines are noisy,
and squares would take sixty-four times.
"""

import time
from collections.abc import Callable

GROWTH = 8
TOLERANCE = 3
SLACK = 0.03  # seconds that no one would notice


def grows_linearly(work: Callable[[str], object], piece: str, *, length: int = 1_000) -> bool:
    """Return whether `work` takes about linear time on `piece` repeated to `length` characters and to eight times that."""
    count = max(1, length // len(piece))
    longest = _seconds(work, piece * count * GROWTH)
    if longest <= SLACK:
        return True
    return min(longest, _seconds(work, piece * count * GROWTH)) <= (
        GROWTH * TOLERANCE * _seconds(work, piece * count) + SLACK
    )


def _seconds(work: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    work(text)
    return time.process_time() - started
