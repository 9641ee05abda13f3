"""What a number measures: files, staff, points, money — the noun or unit beside it."""

import re
from dataclasses import dataclass

from extractor.factsheet import Currency, Measure, QuantityObject
from extractor.languages.lexicon import Lexicon, QuantityWords
from extractor.spotting.amounts import Amount
from extractor.spotting.patterns import END, SPACE, SPACES, any_of

LETTERS = r"[^\W\d_]{0,30}"
WORD = r"[^\W\d_][\w'’-]*+"
NEAR = 26  # characters before a number in which its noun stands, in a language without spaces
LEAST_POINTS = 10
PHRASE = r"[^。、,\n\d()「」をがはにでとや]{0,24}"  # up to a particle
BEINGS: frozenset[QuantityObject | None] = frozenset({"bodies", "areas", "people", "staff", "households", "businesses"})
PERSONS: frozenset[QuantityObject | None] = frozenset({"people", "staff"})


@dataclass(frozen=True, slots=True)
class What:
    """What is measured; `end` is where the unit of measure ends, `noun` where what is counted stands, if it does."""

    measure: Measure
    end: int
    object: QuantityObject | None = None
    noun: tuple[int, int] | None = None
    factor: float = 1.0  # of a unit with a scale inside


@dataclass(frozen=True, slots=True)
class Found:
    """An amount, and what it measures."""

    amount: Amount
    what: What

    @property
    def end(self) -> int:
        """Where it ends, what is counted included."""
        return max(self.what.end, self.what.noun[1] if self.what.noun else 0)


class Nouns:
    """The nouns of one language, by what they name."""

    def __init__(self, words: QuantityWords) -> None:
        objects: dict[str, QuantityObject | None] = {
            noun: name for name, nouns in words.objects.items() for noun in nouns
        }
        self._objects = {**dict.fromkeys(words.others), **objects}
        whole = (noun for noun in self._objects if "*" not in noun)
        stems = (noun[:-1] for noun in self._objects if noun[-1] == "*")
        ends = [noun[1:] for noun in self._objects if noun[0] == "*"]
        parts = [rf"{any_of(whole)}{END}", rf"{any_of(stems)}{LETTERS}{END}"]
        parts += [rf"{LETTERS}?{any_of(ends)}{END}"] if ends else []
        self.pattern = rf"(?:{'|'.join(parts)})"

    def object_of(self, noun: str) -> QuantityObject | None:
        """Return what `noun`, which `pattern` has matched, names; None if that is not listed."""
        noun = " ".join(noun.split())
        keys = (
            noun,
            *(f"{noun[:end]}*" for end in range(len(noun), 0, -1)),
            *(f"*{noun[at:]}" for at in range(len(noun))),
        )
        return next((self._objects[key] for key in keys if key in self._objects), None)


class Counted:
    """Reads what stands beside an amount in one language; texts are in lower case."""

    def __init__(self, words: Lexicon) -> None:
        own = words.quantities
        self.spaced = words.facts.spaced
        self.counters = own.counters
        self.weak = own.weak_counters
        self.numbered = own.things
        self.things = own.points_are_things
        self.nouns = Nouns(own)
        self.currencies: dict[str, Currency] = {word: code for code, all_ in own.currencies.items() for word in all_}
        self.currencies |= {sign: code for sign, code in own.signs.items() if not sign[0].isalpha()}
        self.factors = own.scaled_units
        of = rf"(?:{SPACES}{any_of(own.of)})?"
        self._money = re.compile(rf"{of}{SPACE}(?P<unit>{any_of(self.currencies)}){END}")
        self._points = re.compile(rf"{SPACE}{any_of(own.points)}{END}")
        bound = any_of([*words.percentages.after, "+"])
        few = rf"(?:{SPACES}(?!{any_of(own.stops)}{END}){WORD}){{0,{own.gap}}}?"
        between = rf"(?:{SPACE}{bound})?(?:{SPACES}{any_of(own.sets)}{END}|{of})?{few}"
        self._noun = re.compile(rf"{between}{SPACES}(?P<noun>{self.nouns.pattern})")
        self._not_after = re.compile(rf"{SPACE}{any_of(own.not_after)}{END}")
        self._counter = re.compile(rf"[ ]?{any_of([*own.counters, *own.weak_counters])}")
        parts = any_of([*words.checks.including, *words.checks.divided])
        self._behind = re.compile(rf"(?:{bound})?の(?!{parts}){PHRASE}")
        self._one_in = re.compile(rf"に[1-9一二三]{self._counter.pattern}")
        self._in = re.compile(rf"\d{self._counter.pattern}に\Z")
        self._link = re.compile(
            rf"(?:{any_of(own.links)})?[はがをもには、:(]{{0,3}}(?:{any_of(own.links)}|{any_of(words.percentages.before)})?"
        )
        self._of_number = re.compile(rf"の{PHRASE}")
        self._any_noun = re.compile(self.nouns.pattern)

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
            small = self.things and amount.value < LEAST_POINTS and amount.value.is_integer()
            return What("points", points.end()) if amount.printed and not small else None
        return self._count(lower, amount) if self.spaced else self._count_unspaced(lower, amount, floor)

    def is_unmeasured(self, lower: str, amount: Amount) -> bool:
        """Whether what follows makes a number a time, a length or the like."""
        return self._not_after.match(lower, amount.end) is not None

    def _count(self, lower: str, amount: Amount) -> What | None:
        match = self._noun.match(lower, amount.end)
        if match is None or not amount.count.is_integer():
            return None
        return What("count", amount.end, self.nouns.object_of(match["noun"]), match.span("noun"))

    def _count_unspaced(self, lower: str, amount: Amount, floor: int) -> What | None:
        counter = self._counter.match(lower, amount.end)
        if counter is None:
            heads = self._heads(self._of_number.match(lower, amount.end))
            return self._named(amount.end, heads[-1]) if heads else None
        end, word = counter.end(), counter.group().strip()
        if self._is_none(lower, amount, counter):
            return None
        phrase = self._behind.match(lower, end)
        heads = self._heads(phrase) if phrase else self._before(lower, amount.start, floor)
        if heads and self._may_stand(word, self.nouns.object_of(heads[-1].group()), amount):
            return self._named(end, heads[-1])
        return None if word in self.weak else What("count", end, self.counters[word])

    def _is_none(self, lower: str, amount: Amount, counter: re.Match[str]) -> bool:
        """Whether it is a heading ("4 組織"), a name (四万十町), or one in so many (3人に1人)."""
        word = counter.group()
        heading = word[0] == " " and lower[amount.start - 1 : amount.start] in ("", "\n")
        name = not amount.printed and self.counters.get(word.strip()) == "areas"
        of_so_many = self._in.search(lower, max(0, amount.start - 8), amount.start)
        behind = self._not_after.match(lower, counter.end()) or self._one_in.match(lower, counter.end())
        return bool(heading or name or of_so_many or behind)

    def _heads(self, phrase: re.Match[str] | None) -> list[re.Match[str]]:
        """Return the nouns of a phrase; its head is the last."""
        return list(self._any_noun.finditer(phrase.string, *phrase.span())) if phrase else []

    def _before(self, lower: str, start: int, floor: int) -> list[re.Match[str]]:
        """Return the nouns before `start`, if there is but a particle, a word for number or a bound after the last."""
        window = lower[max(floor, start - NEAR) : start]
        cut = max(window.rfind(mark) for mark in "。\n「」0123456789") + 1
        nouns = list(self._any_noun.finditer(lower, start - len(window) + cut, start))
        return nouns if nouns and self._link.fullmatch(lower, nouns[-1].end(), start) else []

    def _named(self, end: int, noun: re.Match[str]) -> What:
        return What("count", end, self.nouns.object_of(noun.group()), noun.span())

    def _may_stand(self, counter: str, noun: QuantityObject | None, amount: Amount) -> bool:
        """Whether a noun may stand with a counter: 人 counts people, and staff among them; 四万十町 is a place."""
        if counter in self.weak:
            return amount.printed and noun is not None and noun in (self.weak[counter] or (noun,))
        if counter in self.numbered and noun in BEINGS:
            return False
        told = self.counters[counter]
        return noun is not None and (told is None or told == noun or (told in PERSONS and noun in PERSONS))
