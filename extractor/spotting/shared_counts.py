"""Numbers that share the noun of another one: "36 and 114 services", "from 156 files to 120", "of which 36 …"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractor.languages.lexicon import Lexicon
from extractor.spotting.amounts import Amount, AmountReader
from extractor.spotting.nouns import Found, What
from extractor.spotting.patterns import SPACES, START, any_of

REACH = 60  # characters between numbers that share a noun
FAR = 220  # characters of the parts after what they are parts of
MOST = 4  # numbers before one that it shares its noun with
ENDS = r"(?![.,]?\d)(?=[ ]*+(?:[.,;:!?)\n。、]|\Z)|[ ]+[^\W\d])"
STOP = re.compile(r"[;\n。]|[.!?](?=\s)")


class SharedCounts:
    """Reads what shares a noun in one language; texts are in lower case."""

    def __init__(self, words: Lexicon, amounts: AmountReader) -> None:
        own = words.percentages
        self.amounts = amounts
        self.spaced = words.facts.spaced
        article = rf"(?:{any_of(own.articles)}{SPACES})?"
        joint = any_of([*own.ands, *own.tos])
        self._joined = re.compile(rf"(?<![.,/\d]){START}(?P<one>{amounts.one})(?:{SPACES}{joint}|,){SPACES}{article}\Z")
        to = rf"{any_of([*own.tos, *words.facts.to])}"
        from_ = rf"{any_of([*own.froms, *words.facts.froms])}"
        self._from = re.compile(rf"{START}{from_}{SPACES}{article}\Z")
        few = rf"(?:,?{SPACES}(?!{to}{SPACES})[^\W\d_]++){{0,4}}?"
        self._to = re.compile(rf"{few},?{SPACES}{to}{SPACES}{article}(?P<to>{amounts.one}){ENDS}")
        self._levels = re.compile(
            rf",?{SPACES}{from_}{SPACES}{article}(?P<from>{amounts.one}){few}{SPACES}{to}{SPACES}{article}"
            rf"(?P<to>{amounts.one}){ENDS}"
        )
        self._whole = re.compile(rf"{START}{any_of(words.checks.wholes)}{SPACES}\Z")
        start = START if self.spaced else ""
        self._including = re.compile(rf"{start}{any_of([*words.checks.including, *words.checks.divided])}|[(:]")

    def before(self, lower: str, amount: Amount, floor: int) -> list[Amount]:
        """Return the numbers before `amount` that its noun is meant for, in text order."""
        found: list[Amount] = []
        start = amount.start
        while self.spaced and len(found) < MOST:
            joined = self._joined.search(lower, max(floor, start - REACH), start)
            one = joined and self._single(lower, joined.start("one"))
            if not one or self.amounts.numbers.is_label(lower, one.start) or one.value < 2:
                break
            if one.scale == 1 and one.value < 1000 and amount.scale > 1:
                one = replace(one, value=one.value * amount.scale)  # "from 3 to 5 million"
            found.append(one)
            start = one.start
        return found[::-1]

    def after(self, lower: str, amount: Amount, what: What) -> Iterator[Amount]:
        """Yield the numbers after `amount` that are of what it measures: where it led to, or from where to where."""
        end = Found(amount, what).end
        if what.measure == "points" and (levels := self._levels.match(lower, end)):
            yield from self._both(lower, levels.start("from"), levels.start("to"))
        elif self.spaced and self._from.search(lower, max(0, amount.start - REACH), amount.start):
            led = self._to.match(lower, end)
            yield from self._both(lower, led.start("to")) if led else ()

    def all(self, lower: str, amount: Amount, what: What, floor: int) -> Iterator[tuple[Amount, bool]]:
        """Yield `amount` and those that share its noun, in text order, each with whether it is `amount` itself."""
        yield from ((one, False) for one in self.before(lower, amount, floor))
        yield amount, True
        yield from ((one, False) for one in self.after(lower, amount, what))

    def part(self, lower: str, amount: Amount, whole: Found | None) -> What | None:
        """Return what a bare number counts as a part of the count before it: "of which 36 are complete"."""
        if whole is None or whole.what.measure != "count" or not amount.printed or amount.value > whole.amount.value:
            return None
        if not 0 < amount.start - whole.end <= FAR:
            return None
        start = whole.amount.start
        of_them = self._including.search(lower, whole.end, amount.start)
        if not of_them and not self._whole.search(lower, max(0, start - REACH), start):
            return None
        before = lower[whole.end : of_them.start()].rstrip(" ;") if of_them else ""  # "; of which"
        if STOP.search(before) or STOP.search(lower, of_them.end() if of_them else whole.end, amount.start):
            return None
        return What("count", amount.end, whole.what.object)

    def carried(self, lower: str, amount: Amount, what: What, whole: Found | None) -> What:
        """Return `what` with the noun of the count before it, where a counter stands alone: うち512件."""
        alone = what.measure == "count" and what.object is None and what.noun is None
        if not alone or self.spaced or whole is None or amount.start - whole.end > FAR:
            return what
        if whole.what.measure != "count" or STOP.search(lower, whole.end, amount.start):
            return what
        return replace(what, object=whole.what.object)

    def _both(self, lower: str, *starts: int) -> Iterator[Amount]:
        found = [self._single(lower, start) for start in starts]
        if all(found):
            yield from (one for one in found if one)

    def _single(self, lower: str, start: int) -> Amount | None:
        match = self.amounts.single.match(lower, start)
        return self.amounts.read_single(match) if match else None
