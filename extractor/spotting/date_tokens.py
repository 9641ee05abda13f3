"""Words of dates: a text becomes a row of tokens, each of one class, so that one grammar serves all languages.

A class is one character (`date_classes`). The rules of `date_grammar` are regular expressions over the row of classes
and gaps, in which every token takes two characters: what stands before it, then what it is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.languages.lexicon import DateWords, Lexicon
from extractor.period import Period, Point
from extractor.spotting.date_classes import END, kinds, trie
from extractor.spotting.date_numbers import CHAIN, DASHES, Chain, Order, compose, full_year, is_year
from extractor.spotting.patterns import LETTERS, any_of, fold

# Gaps: what stands between two tokens.
GLUED, SPACE, FILLER, COMMA, STOP, SLASH, TIGHT_DASH, DASH, ENUM, BREAK = "_ +,./=-;|"  # ENUM: 、 and ", the", of lists
_MAX_GAP = 16

_BORDER = rf"(?<![{LETTERS}])"
_LETTER = re.compile(f"[{LETTERS}]")
_SPACES = re.compile(" +")
_YEAR_TO_DAY = re.compile(rf"(?P<year>\d{{4}})[{DASHES}](?P<day>\d\d?)")
_DECIMAL = re.compile(r"\d++,\d++")
_TIMESTAMP = r"t\d\d:\d\d[\d:.]*+(?:z|[+-]\d\d:?\d\d)?+"  # of an ISO date
_GAP = re.compile(
    rf"(?P<dash>\.?[ ]*[{DASHES}\u30fc][ ]*)|(?P<slash>[ ]?/[ ]?)"
    r"|[ ]*(?P<mark>[,\u3001\u30fb.]?)[ ]*(?P<filler>[^\d,.\u3001\u30fb]*?)[ ]*"
)
_ROMAN = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "xv": 15,
    "xvi": 16,
    "xvii": 17,
    "xviii": 18,
    "xix": 19,
    "xx": 20,
    "xxi": 21,
}


class Token(NamedTuple):
    """A word or number by its offsets; `value` is what it stands for, as its class demands."""

    kind: str
    start: int
    end: int
    value: "int | str | Point | Period | tuple[int, int]" = 0
    numbers: tuple[int, ...] = ()  # of a chain


class DateLexer:
    """Finds the words and numbers that dates of one language are made of."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words.dates
        self.decimal_point = words.numbers.decimal == "."
        self.kinds = dict(kinds(self.words))
        # tháng năm: May, but the months of a year in "9 tháng năm 2024"
        self.compounds = {f"{month} {year}" for month in self.words.month_before for year in self.words.year_before}
        several = self.compounds | self.words.numeral_homonyms.keys()
        self.plain = {word: known for word, known in self.kinds.items() if word not in several}
        for word, number in self.words.numerals.items():
            self.plain.setdefault(word, (_word_kind(number), number))
        self.day_before = re.compile(rf"{any_of(self.words.day_before)} \d\d? \Z")
        self.gloss = _gloss(self.words)
        self._gaps: dict[str, str] = {}
        self.numeral = re.compile(any_of(self.words.numerals))
        counted = any_of(self.words.counted - self.words.months_counted - self.words.quarters)
        self.counted = re.compile(rf"[ \t]?+(?:{counted}{END if self.words.bare_years else ''}|[%‰°])")
        months = any_of(name for names in self.words.months for name in names)
        fillers = any_of(filler for filler in self.words.fillers if filler)
        self.months_ahead = re.compile(
            rf"[ ]{any_of(self.words.months_counted)}[ ]{any_of(self.words.first | self.words.last)}{END}"
        )
        self.month_ahead = re.compile(rf"[ ](?:{fillers}[ ])?{months}{END}")
        self.labelled = re.compile(rf"{_BORDER}{any_of(self.words.labels)}[ \t]?\Z")
        suffixes = any_of(self.words.ordinal_suffixes | self.words.decade_suffixes)
        numerals = trie(self.words.numerals, whole=False)
        joint = rf"(?:[ -]?(?:{any_of(self.words.numeral_joiners)}[ ])?)"
        self.pattern = re.compile(
            rf"(?P<chain>{CHAIN})(?:(?P<suffix>{suffixes}){END}|{_TIMESTAMP})?"
            rf"|(?P<sign>{trie(word for word in self.kinds if not _LETTER.match(word))})"
            rf"|{_BORDER}(?:(?P<word>{trie(word for word in self.kinds if _LETTER.match(word))})"
            rf"|(?P<numeral>{numerals}(?:{joint}{numerals})*+{END})|(?P<roman>[ivx]++{END}))"
        )

    def tokens(self, text: str, low: str, taken: Sequence[tuple[int, int]] = (), *, order: Order) -> list[Token]:
        """Return the tokens of `text` (`low` in lower case); what touches a span of `taken` is of no use (class x)."""
        found: list[Token] = []
        for match in self.pattern.finditer(low):
            word = match["word"] or match["sign"] or match["numeral"]
            if word in self.plain:
                found.append(Token(self.plain[word][0], *match.span(), self.plain[word][1]))
            else:
                found.extend(self._tokens(match, text, low, order))
        return self._usable(found, low, taken)

    def unglossed(self, low: str) -> str:
        """Return `low`, as long as it is, without the second name of a year: 2024年(令和6年)4月, 令和6(2024)年度."""
        return self.gloss.sub(lambda match: " " * len(match.group()), low)

    def gap(self, text: str, start: int, end: int) -> str:
        """Return the class of what stands between two tokens."""
        if end - start > _MAX_GAP:
            return BREAK
        between = text[start:end]
        gap = self._gaps.get(between)
        if gap is None:
            gap = self._gap(between)
            if len(self._gaps) < _CACHED_GAPS:
                self._gaps[between] = gap
        return gap

    def _gap(self, between: str) -> str:
        match = _GAP.fullmatch(between)
        if not between or not match or fold(match["filler"] or "") not in {"", *self.words.fillers}:
            return BREAK if between else GLUED
        if match["dash"]:
            return DASH if " " in between else TIGHT_DASH
        if match["slash"]:
            return SLASH
        if match["mark"] == ".":
            return STOP
        if match["mark"]:
            return ENUM if match["filler"] or match["mark"] in _LIST_MARKS else COMMA
        return FILLER if match["filler"] else SPACE

    def _tokens(self, match: re.Match[str], text: str, low: str, order: Order) -> Iterator[Token]:
        start, end = match.span()
        if match["chain"]:
            if (days := _YEAR_TO_DAY.fullmatch(match["chain"])) and self.month_ahead.match(low, end):
                for name in ("year", "day"):  # "15 september 2023–30 juli 2024"
                    number, first = int(days[name]), start + days.start(name)
                    yield Token(_digit_kind(number, len(days[name])), first, first + len(days[name]), number, (number,))
                return
            yield self._number(match, low, order)
        elif word := match["word"] or match["sign"]:
            counted = word in self.compounds and low[end : end + 1] == " " and low[end + 1 : end + 2].isdecimal()
            if counted and not self.day_before.search(low, max(0, start - _MAX_GAP), start):
                middle = start + word.index(" ")
                yield Token("m", start, middle)
                yield Token("Y", middle + 1, end)
                return
            if word in self.words.numeral_homonyms and self.months_ahead.match(low, end):
                number = self.words.numeral_homonyms[word]
                yield Token(_word_kind(number), start, end, number)
                return
            kind, value = self.kinds.get(word) or self.kinds[_SPACES.sub(" ", word)]
            yield Token(kind, start, end, value)
        elif match["numeral"]:
            yield from self._numerals(low, start, end)
        elif text[start:end].isupper() and match["roman"] in _ROMAN:
            yield Token("V", start, end, _ROMAN[match["roman"]])

    def _numerals(self, low: str, start: int, end: int) -> Iterator[Token]:
        """Yield one number of words, or two where the first is a day: "twenty-five | nineteen eighty-six"."""
        words = [
            (word.start(), word.end(), self.words.numerals[word.group()])
            for word in self.numeral.finditer(low, start, end)
        ]
        values = [value for _, _, value in words]
        number = compose(values)
        splits = range(1, min(3, len(words))) if number is None else ()
        for at in splits:
            day, year = compose(values[:at]), compose(values[at:])
            if _word_kind(day) == "c" and _word_kind(year) == "C" and day and year:
                yield Token("c", start, words[at - 1][1], day)
                yield Token("C", words[at][0], end, year)
                return
        yield Token(_word_kind(number), start, end, number or 0)

    def _number(self, match: re.Match[str], low: str, order: Order) -> Token:
        start, end = match.span()
        digits = match["chain"]
        if match["suffix"]:
            return self._suffixed(digits, match["suffix"], start, end)
        if len(digits) <= _YEAR_DIGITS and digits.isdecimal():
            number = int(digits)
            for prefix in self.words.ordinal_prefixes:
                if low.startswith(prefix, start - len(prefix)):
                    return Token("o", start - len(prefix), end, number, (number,))
            if len(digits) == 2 and low[start - 1 : start] in _APOSTROPHES and low[start - 2 : start - 1] in _OPENING:
                return Token("4", start - 1, end, full_year(number), (number,))  # May '16
            return Token(_digit_kind(number, len(digits)), start, end, number, (number,))
        if _DECIMAL.fullmatch(digits):
            return Token("x", start, end)
        chain = Chain(digits, order)
        kind, value = self._chained(chain)
        return Token(kind, start, end, value, chain.numbers)

    def _chained(self, chain: Chain) -> "tuple[str, Point | Period | tuple[int, int]]":
        if chain.point:
            decimal = self.decimal_point and "." in chain.shape and len(chain.numbers) == 2
            return ("x" if decimal else "F" if chain.point.day else "P"), chain.point
        if chain.period:
            return ("R" if chain.period.points[0].unit == "year" else "G"), chain.period
        if chain.pair and "," not in chain.shape and ":" not in chain.shape:
            return ("!" if "." in chain.shape else "%" if "-" in chain.shape else "S"), chain.pair
        if chain.shape == "#-y" and chain.numbers[0] <= _LAST_DAY:
            return "Z", chain.numbers  # type: ignore[return-value]
        return ("^" if chain.shape[::2] == "###" else "x"), (0, 0)

    def _suffixed(self, digits: str, suffix: str, start: int, end: int) -> Token:
        number = int(digits) if len(digits) <= _YEAR_DIGITS and digits.isdecimal() else 0
        if suffix in self.words.decade_suffixes and number % 10 == 0 and number > _LAST_DAY:
            century = number % 100 == 0 and suffix in self.words.century_suffixes
            return Token("N" if century else "E", start, end, full_year(number))
        if suffix in self.words.ordinal_suffixes and number:
            return Token("o" if number <= _LAST_DAY else "4" if is_year(number) else "x", start, end, number)
        if suffix[0] in _APOSTROPHES and is_year(number):
            return Token("4", start, start + len(digits), number, (number,))  # 2023's
        return Token("x", start, end)

    def _usable(self, tokens: list[Token], low: str, taken: Sequence[tuple[int, int]]) -> list[Token]:
        """Put into class x what is no date by itself: taken, glued to a foreign word or sign, labelled, or counted."""
        spans = sorted(taken)
        starts = [start for start, _ in spans]
        usable = tokens.copy()
        for at, token in enumerate(tokens):
            nearest = bisect_right(starts, token.end - 1) - 1 if starts else -1
            if (nearest >= 0 and spans[nearest][1] > token.start) or (token.numbers and self._no_date(at, tokens, low)):
                usable[at] = token._replace(kind="x")
        return usable

    def _no_date(self, at: int, tokens: list[Token], low: str) -> bool:
        token, before = tokens[at], tokens[at - 1] if at else None
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        return _foreign(token, before, after, low) or self._counts(token, before, low)

    def _counts(self, token: Token, before: Token | None, low: str) -> bool:
        """Return whether a number counts or names something: "2024 files", "No. 2024"."""
        beside = before and before.kind in "YmDMwe" and token.start - before.end <= 1
        if token.kind in "FGR" or (beside and token.kind != "9"):  # "den 1 januari 48 miljoner"
            return False
        if self.labelled.search(low, max(0, token.start - _MAX_GAP), token.start):
            return True
        return bool(self.counted.match(low, token.end))


def _gloss(words: DateWords) -> re.Pattern[str]:
    """Return a pattern for the same year in brackets, by the calendar or by its era, amid a date."""
    if not words.year_after or not words.eras:
        return re.compile(r"(?!)")
    years, months = any_of(words.year_after), any_of(words.month_after)
    before = "".join(sorted({word[0] for word in words.year_after}))
    year = rf"(?:(?:{any_of(words.eras)})\d\d?|\d{{4}})"
    return re.compile(rf"(?<=[\d{before}])\({year}{years}?\)(?={years}|\d\d?{months})")


_CACHED_GAPS = 5000
_LIST_MARKS = "\u3001\u30fb"  # of Japanese
_LAST_DAY = 31
_APOSTROPHES = frozenset("'’‘")
_OPENING = frozenset([" ", "(", ""])
_LAST_MONTH = 12
_YEAR_DIGITS = 4


def _digit_kind(number: int, digits: int) -> str:
    if digits == 4:
        return "4" if is_year(number) else "x"
    if digits > 2:
        return "x"
    if 1 <= number <= _LAST_MONTH:
        return "1" if digits == 1 else "2"
    return "3" if 1 <= number <= _LAST_DAY else "9" if digits == 2 else "x"


def _word_kind(number: int | None) -> str:
    return "x" if not number else "c" if number <= _LAST_DAY else "C" if is_year(number) else "x"


def _foreign(token: Token, before: Token | None, after: Token | None, low: str) -> bool:
    """Return whether a number is part of something else: a code (A1B2, 76/QĐ-UBND), a longer number, a phone number."""
    left = low[max(0, token.start - 2) : token.start]
    right = low[token.end : token.end + 2]
    if _LETTER.match(left[-1:]) and not (before and before.end == token.start):
        return True
    if _LETTER.match(right[:1]) and not (after and after.start == token.end):
        return True
    if right[:1] and right[0] in "/-_" and _LETTER.match(right[1:]) and not (after and after.start == token.end + 1):
        return True
    return (
        left[-1:] in _CODE_SIGNS
        or left in _CODE_ENDS
        or (
            len(left) == 2
            and left[1] in "-./,"
            and left[0].isalnum()
            and not (before and before.end == token.start - 1)
        )
    )


_CODE_ENDS = frozenset([")/", "]/", ")-"])  # PAR-B(3)/2024
_CODE_SIGNS = frozenset("+_#@$€£¥№%")
