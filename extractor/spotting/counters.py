"""Counts in a language without spaces: a number, its counter, and the noun that is counted behind or before the two."""

import re

from extractor.factsheet import QuantityObject
from extractor.languages.lexicon import Lexicon
from extractor.spotting.amounts import Amount
from extractor.spotting.nouns import Nouns, What
from extractor.spotting.patterns import any_of

NEAR = 26  # characters before a number in which its noun stands
SHORT = 8  # characters that a number and its counter may take before another one: 3人に1人
PHRASE = r"(?P<phrase>[^。、,\n\d()「」をがはにでとや]{0,24})"  # up to a particle
BEINGS: frozenset[QuantityObject | None] = frozenset({"bodies", "areas", "people", "staff", "households", "businesses"})
PERSONS: frozenset[QuantityObject | None] = frozenset({"people", "staff"})


class Counters:
    """Reads counters with the words of one language."""

    def __init__(self, words: Lexicon, nouns: Nouns) -> None:
        own = words.quantities
        self.nouns = nouns
        self.counters = own.counters
        self.weak = own.weak_counters
        self.of_things = own.things
        self._counter = re.compile(rf"[ ]?{any_of([*own.counters, *own.weak_counters])}")
        self._compile_nouns(words)
        counter = self._counter.pattern
        self._none_behind = re.compile(rf"{any_of(own.not_after)}|に[1-9一二三]{counter}")
        self._each_behind = re.compile(rf"[1-9]{counter}")  # 1人1台
        self._so_many_before = re.compile(rf"(?:\d{counter}に|(?<!\d)1{counter})\Z")

    def _compile_nouns(self, words: Lexicon) -> None:
        """Make patterns for what joins a number to its noun."""
        links, bounds = any_of(words.quantities.links), any_of(words.percentages.before)
        parts = any_of([*words.checks.including, *words.checks.divided])
        self._behind = re.compile(rf"(?:{any_of(words.percentages.after)})?の(?!{parts}){PHRASE}")
        self._link = re.compile(rf"(?:{links})?[はがをもには、:(]{{0,3}}(?:{links}|{bounds})?|[はがも][^。、]{{0,8}}")

    def read(self, lower: str, amount: Amount, floor: int) -> What | None:
        """Return what `amount` counts; its noun does not stand before `floor`."""
        counter = self._counter.match(lower, amount.end)
        if counter is None:
            return self._named(amount.end, self._behind.match(lower, amount.end))
        end, word = counter.end(), counter.group().strip()
        if self._is_none(lower, amount, counter):
            return None
        phrase = self._behind.match(lower, end)
        what = self._named(end, phrase) if phrase else self._before(lower, amount.start, end, floor)
        if what and self._may_stand(word, what.object, amount):
            return what
        return None if word in self.weak else What("count", end, self.counters[word])

    def _is_none(self, lower: str, amount: Amount, counter: re.Match[str]) -> bool:
        """Whether it is a heading ("4 組織"), a name (四万十町), or one in so many (3人に1人)."""
        word = counter.group()
        heading = word[0] == " " and lower[amount.start - 1 : amount.start] in ("", "\n")
        name = not amount.printed and self.counters.get(word.strip()) == "areas"
        of_so_many = self._so_many_before.search(lower, max(0, amount.start - SHORT), amount.start)
        each = amount.value == 1 and self._each_behind.match(lower, counter.end())
        return bool(heading or name or of_so_many or each or self._none_behind.match(lower, counter.end()))

    def _named(self, end: int, phrase: re.Match[str] | None) -> What | None:
        """Return what the head of a phrase names, which is its last noun."""
        nouns = self.nouns.find(phrase.string, *phrase.span("phrase")) if phrase else []
        if phrase is None or not nouns:
            return None
        return What("count", end, self.nouns.object_of(nouns[-1].group()), (phrase.start("phrase"), nouns[-1].end()))

    def _before(self, lower: str, start: int, end: int, floor: int) -> What | None:
        """Return what the last noun before `start` names, if but a particle, a word for number or a bound follows."""
        window = lower[max(floor, start - NEAR) : start]
        cut = max(window.rfind(mark) for mark in "。\n「」0123456789") + 1
        nouns = self.nouns.find(lower, start - len(window) + cut, start)
        if not nouns or not self._link.fullmatch(lower, nouns[-1].end(), start):
            return None
        return What("count", end, self.nouns.object_of(nouns[-1].group()), nouns[-1].span())

    def _may_stand(self, counter: str, noun: QuantityObject | None, amount: Amount) -> bool:
        """Whether a noun may stand with a counter: 人 counts people, and staff among them."""
        if noun is None or (counter in self.of_things and noun in BEINGS):
            return False
        if counter in self.weak:
            return amount.printed and noun in (self.weak[counter] or (noun,))
        told = self.counters[counter]
        return told in (None, noun) or {told, noun} <= PERSONS
