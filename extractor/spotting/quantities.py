"""Counts, scores and amounts of money: "21,995 hồ sơ", "512 online applications", 1,020件, "3,5 млрд рублей"."""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Modifier, Quantity
from extractor.languages import Lexicon, lexicon
from extractor.normalization import lowered
from extractor.spotting import text_of
from extractor.spotting.amounts import Amount, AmountReader
from extractor.spotting.bounds import Bounds
from extractor.spotting.counted import Counted
from extractor.spotting.nouns import Found, What
from extractor.spotting.patterns import SPACE, SPACES, START, any_of
from extractor.spotting.shared_counts import SharedCounts
from extractor.spotting.spans import Spans

REACH = 30  # characters before a number in which a word makes it none
ROUND = re.compile(r"10*")
DIGIT = re.compile(r"\d")
LABELLED = 100  # numbers of levels, chapters and articles are below
YEARS = range(1900, 2100)


class QuantitySpotter:
    """Finds quantities with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        own = words.quantities
        self.amounts = AmountReader(words)
        self.counted = Counted(words)
        self.bounds = Bounds(words.percentages)
        self.shared = SharedCounts(words, self.amounts)
        start = START if words.facts.spaced else ""
        self.not_before = re.compile(rf"{start}{any_of(own.not_before)}{SPACE}\Z")
        self.dating = re.compile(rf"{START}{any_of(words.dates.year_cues)}{SPACE}\Z")
        self.per_many = re.compile(rf"{SPACES}{any_of(own.per)}{SPACE}1(?:[., ]?0)++{SPACES}[^\W\d]")
        self.per = re.compile(rf"{START}{any_of(own.per)}{SPACE}\Z")

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> Iterator[Quantity]:
        """Yield the quantities of `text` in order, except those that share a character with a span of `taken`.

        Kind, subject and period are left to whoever knows the units and dates.
        """
        lower = lowered(text)
        blocked, floor = Spans(taken), 0
        whole: Found | None = None
        for amount in self._amounts(lower, blocked):
            if amount.start < floor or blocked.touch(amount.start, amount.end):
                continue
            what = self.counted.read(lower, amount, floor)
            part = what is None
            if what is not None:
                what = self.shared.carried(lower, amount, what, whole)
            elif not self.counted.is_unmeasured(lower, amount):
                what = self.shared.part(lower, amount, whole)
            if what is None or blocked.touch(amount.start, what.end) or self._is_other(lower, amount, what):
                continue
            for one, own in self.shared.all(lower, amount, what, floor):
                if one.start < floor or blocked.touch(one.start, one.end):
                    continue
                if one.start <= amount.start or self.counted.read(lower, one, one.start) is None:  # no noun of its own
                    yield self._quantity(text, lower, one, what, floor, own=own)
                    floor = what.end if own else one.end
            whole = whole if part else Found(amount, what)

    def __call__(self, doc: Doc) -> Doc:
        """Put the quantities on `doc._.quantities`."""
        kinds = (doc._.documents, doc._.ranks, doc._.percentages, doc._.dates, doc._.ratios)
        taken = [(mention.start, mention.end) for kind in kinds for mention in kind]
        doc._.quantities = tuple(self.find(text_of(doc), taken))
        return doc

    def _amounts(self, lower: str, blocked: Spans) -> Iterator[Amount]:
        """Yield the amounts of `lower`; words before digits may be no part of their number: "đầu tư 350"."""
        at = 0
        while match := self.amounts.pattern.search(lower, at):
            at = match.end()
            if match["number"] and blocked.touch(*match.span("number")):
                continue
            if amount := self.amounts.read(match):
                yield amount
            elif match["spelled"] and (digit := DIGIT.search(lower, match.start() + 1, at)):
                at = digit.start()

    def _quantity(self, text: str, lower: str, one: Amount, what: What, floor: int, *, own: bool) -> Quantity:
        end = what.end if own else one.end
        modifier = self._bound(lower, one, end, floor)
        noun = what.noun if own else None
        return Quantity(
            start=one.start,
            end=end,
            surface=text[one.start : end],
            value=round((one.count if what.measure == "count" else one.value) * what.factor, 6),
            modifier=modifier,
            measure=what.measure,
            object=what.object,
            object_surface=text[slice(*noun)] if noun else None,
        )

    def _bound(self, lower: str, one: Amount, end: int, floor: int) -> Modifier:
        modifier = self.bounds.after(lower, end)
        if modifier == "eq":
            modifier = self.bounds.before(lower, one.start, floor)
        return "ge" if modifier == "eq" and one.low else modifier

    def _is_other(self, lower: str, amount: Amount, what: What) -> bool:
        """Whether the words before a number make it a name, or people that something else is counted by."""
        low = max(0, amount.start - REACH)
        if amount.currency or what.measure not in ("count", "points"):
            return False
        by_many = what.noun and self.per_many.match(lower, what.noun[1])
        if by_many or self.not_before.search(lower, low, amount.start):
            return True
        if what.measure == "count" and amount.value < LABELLED and self.amounts.numbers.is_label(lower, amount.start):
            return True
        if amount.value in YEARS and lower[amount.start : amount.end].isdigit():
            return self.dating.search(lower, low, amount.start) is not None
        by = what.object in ("people", "households") and ROUND.fullmatch(f"{amount.value:.0f}")
        return bool(by and self.per.search(lower, low, amount.start))


@Language.factory("reform_quantities", assigns=["doc._.quantities"])
def make_quantities(nlp: Language, name: str) -> QuantitySpotter:
    """Make the component for the language of `nlp`."""
    return QuantitySpotter(lexicon(nlp.lang))
