"""Is 5/6/2024 the fifth of June or the sixth of May? Where a language prints both, the text decides.

Days above 12 tell the order of a whole article; without one, the places that it speaks of do: English translated from
Vietnamese or printed in Delhi puts the day first.
"""

import re

from extractor.languages.lexicon import DateWords
from extractor.spotting.date_numbers import Order
from extractor.spotting.patterns import any_of

_SLASHED = re.compile(r"(?<![\d/.,])(\d\d?)/(\d\d?)(?:/\d{4})?(?![\d/])")
_DATED = re.compile(r"(?<![\d/.,])(\d\d?)/(\d\d?)/\d{4}(?![\d/])")
_LAST_MONTH = 12


class DayOrder:
    """Knows in which order the numbers of a day stand in a text of one language."""

    def __init__(self, words: DateWords) -> None:
        self.usual: Order = words.order
        self.places = re.compile(rf"(?<!\w){any_of(words.day_first)}")

    def of(self, low: str) -> Order:
        """Return the order of the text `low` (lower case)."""
        if self.usual == "dmy" or not _SLASHED.search(low):
            return self.usual
        days = [(int(first), int(second)) for first, second in _DATED.findall(low)]
        first, second = (any(pair[side] > _LAST_MONTH for pair in days) for side in (0, 1))
        if first != second:
            return "dmy" if first else self.usual
        return "dmy" if self.places.search(low) else self.usual
