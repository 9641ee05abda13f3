"""What a number measures: files, staff, points, money — the noun or unit beside it."""

import re

from extractor.factsheet import Currency
from extractor.languages.lexicon import Lexicon
from extractor.spotting.amounts import Amount
from extractor.spotting.counters import Counters
from extractor.spotting.nouns import Nouns, What
from extractor.spotting.patterns import END, SPACE, SPACES, any_of

WORD = r"[^\W\d_][\w'’-]*+"
LEAST_POINTS = 10


class Counted:
    """Reads what stands beside an amount in one language; texts are in lower case."""

    def __init__(self, words: Lexicon) -> None:
        own = words.quantities
        self.points_are_things = own.points_are_things
        self.nouns = Nouns(own)
        self.counters = None if words.facts.spaced else Counters(words, self.nouns)
        self.currencies: dict[str, Currency] = {word: code for code, all_ in own.currencies.items() for word in all_}
        self.currencies |= {sign: code for sign, code in own.signs.items() if not sign[0].isalpha()}
        self.factors = own.scaled_units
        of = rf"(?:{SPACES}{any_of(own.of)})?"
        self._money = re.compile(rf"{of}{SPACE}(?P<unit>{any_of(self.currencies)}){END}")
        self._points = re.compile(rf"{SPACE}{any_of(own.points)}{END}")
        self._not_after = re.compile(rf"{SPACE}{any_of(own.not_after)}{END if words.facts.spaced else ''}")
        bound = rf"(?:{SPACE}{any_of([*words.percentages.after, '+'])})?"
        few = rf"(?:{SPACES}(?!{any_of(own.stops)}{END}){WORD}){{0,{own.gap}}}?"
        between = rf"(?:{SPACES}{any_of(own.sets)}{END}|{of})?{few}"
        self._noun = re.compile(rf"{bound}(?P<phrase>{between}{SPACES}(?P<noun>{self.nouns.pattern}))")

    def read(self, lower: str, amount: Amount, floor: int) -> What | None:
        """Return what `amount` measures; its noun does not stand before `floor`."""
        if amount.currency:
            return What(amount.currency, amount.end)
        if self.is_unmeasured(lower, amount):
            return None
        if money := self._money.match(lower, amount.end):
            unit = " ".join(money["unit"].split())
            return What(self.currencies[unit], money.end(), factor=self.factors.get(unit, 1.0))
        if points := self._points.match(lower, amount.end):
            few_things = self.points_are_things and amount.value < LEAST_POINTS and amount.value.is_integer()
            return What("points", points.end()) if amount.printed and not few_things else None
        return self.counters.read(lower, amount, floor) if self.counters else self._count(lower, amount)

    def is_unmeasured(self, lower: str, amount: Amount) -> bool:
        """Whether what follows makes a number a time, a length or the like."""
        return self._not_after.match(lower, amount.end) is not None

    def _count(self, lower: str, amount: Amount) -> What | None:
        match = self._noun.match(lower, amount.end)
        if match is None or not amount.count.is_integer():
            return None
        start = match.end("phrase") - len(match["phrase"].lstrip())
        return What("count", amount.end, self.nouns.object_of(match["noun"]), (start, match.end("noun")))
