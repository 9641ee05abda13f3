"""Numbers as newspapers print them, in digits (21,995 · 96,7 · 1 873 · 91, 4) or in words (fifty-two, 二百四十)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractor.languages.lexicon import NumberWords
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of

REACH = 120  # characters that a number in words may take
PRINTED_REACH = 40  # characters that a number in digits and a word for its minus may take
MOST_WORDS = 12  # of one number, after its first; bounded, so that a page of figures takes linear time
# A count: whatever separates its groups, they are of three digits; bounded, since a row of figures is none.
COUNT = r"(?:\d{1,3}(?:[., ]\d{3}){1,6}+(?!\d)|\d++)"

_PRINTED = r"(?: \d{1,3} (?: [ ]\d{3} )++ (?!\d) (?:[.,]\d++)? | \d++ (?: [.,]\d++ )*+ | (?<![\w.,]) [.,]\d++ )"
_MINUS = rf"(?: {START} (?<![%)\n]) (?<![\d%)][ ]) [-−–] )"  # after a figure it is a dash, in a list a bullet
DOT = "・"  # the decimal point of Japanese newspapers: 96・6%
_LARGEST = 10**18  # nothing that is counted has more digits, and floats end at 300
_FRACTION = 10**15  # halves add to nothing but themselves


@dataclass(frozen=True, slots=True)
class Number:
    """A number at `text[start:end]`; `printed` if in digits, `unsigned` is where it begins after a minus."""

    start: int
    end: int
    value: float
    printed: bool
    unsigned: int


@dataclass(frozen=True, slots=True)
class _Token:
    value: float
    size: int  # of a scale its value, else 10 to the number of digits: the sum has nothing below it yet
    scales: bool = False


class NumberReader:
    """Reads the numbers of one language; all texts given to it are in lower case (`patterns.lowered`)."""

    def __init__(self, words: NumberWords) -> None:
        self.words = words
        self._tokens = {word: _Token(value, _size(value)) for word, value in words.words.items()}
        self._tokens.update({word: _Token(scale, scale, True) for word, scale in words.scales.items()})
        self._token = re.compile(rf"{COUNT}|{any_of(self._tokens)}")
        run, mixed = self._run(any_of(self._tokens)), self._run(rf"(?:{COUNT}|{any_of(self._tokens)})")
        minus = rf"(?P<minus>{any_of(words.minus)}{SPACE})?"
        vague = rf"(?<![{words.vague}])" if words.vague else ""
        spelled = rf"""
            {START}{vague}{minus}
            (?P<whole>{run}) (?:{SPACE}{any_of(words.points)}{SPACE}(?P<part>{run}))?
            (?P<half>{SPACES}{any_of(words.halves)})?
        """
        printed = rf"(?<!\d)(?<!\d[.,]){vague}(?:{_MINUS}|{minus})"
        stray = r"(?P<stray>\d{1,3},[ ]\d{1,2}) | " if words.decimal == "," else ""
        stray += rf"\d++{DOT}\d{{1,2}} | " if DOT in words.points else ""
        self._printed_before = re.compile(rf"{printed}(?P<number>{stray}{_PRINTED})\Z", re.VERBOSE)
        self._spelled_before = re.compile(rf"{spelled}\Z", re.VERBOSE)
        self._after = re.compile(rf"(?P<printed>{_PRINTED})|{spelled}{END}", re.VERBOSE)
        self.count = rf"{START}{vague}{mixed}"

    def _run(self, token: str) -> str:
        joiner, halves = any_of(self.words.joiners), any_of(self.words.halves)
        return rf"{token}(?:(?!{SPACES}{halves})[ \t-]*+(?:{joiner}[ \t]++)?{token}){{0,{MOST_WORDS}}}+"

    def before(self, text: str, end: int, start: int, *, stray: bool = True) -> Number | None:
        """Return the number that ends at `end`, or a space or hyphen before it, and does not begin before `start`.

        A decimal comma may have a stray space after it ("91, 4") unless `stray` is false.
        """
        while end > start and text[end - 1] in " \t-":
            end -= 1
        start = max(start, end - REACH)
        if end <= start:
            return None
        if text[end - 1].isdigit():
            return self._read_printed(text, max(start, end - PRINTED_REACH), end, stray)
        match = self._spelled_before.search(text, start, end)
        return self._read_spelled(text, match) if match else None

    def after(self, text: str, start: int) -> Number | None:
        """Return the number that begins right at `start`."""
        match = self._after.match(text, start, start + REACH)
        if match and match["printed"]:
            return Number(start, match.end(), self.parse(match["printed"], text), True, start)
        return self._read_spelled(text, match) if match else None

    def parse(self, printed: str, text: str = "") -> float:
        """Return the value of a number in digits; what `text` does elsewhere decides what 1,234 means."""
        plain = printed.replace(" ", "").replace(DOT, ".")
        marks = [mark for mark in plain if mark in ".,"]
        if not marks:
            return float(plain)
        if len(set(marks)) == 1 and (len(marks) > 1 or self._groups_thousands(plain, marks[0], text)):
            return float(plain.replace(marks[0], ""))
        whole, _, part = plain.rpartition(marks[-1])
        return float(f"{whole.replace(',', '').replace('.', '') or '0'}.{part}")

    def parse_count(self, surface: str) -> float | None:
        """Return the value of a count in digits, words or both ("tres mil 250"); None if they make no number."""
        return self._whole(surface)

    def is_label(self, text: str, start: int) -> bool:
        """Return whether the word before `start` makes the number there a name: "month 6", "level 4"."""
        before = re.search(r"([^\W\d]+)\s*\Z", text[max(0, start - 20) : start])
        return before is not None and before[1] in self.words.labels

    def _groups_thousands(self, plain: str, mark: str, text: str) -> bool:
        whole, _, part = plain.partition(mark)
        if len(part) != 3 or not 0 < len(whole) <= 3 or whole.startswith("0"):
            return False
        if mark == self.words.thousands or self.words.decimal != mark:
            return not _has_decimals(text, mark)
        return False

    def _read_printed(self, text: str, start: int, end: int, stray: bool) -> Number | None:
        match = self._printed_before.search(text, start, end)
        if match is None:
            return None
        at, begin, printed = match.start("number"), match.start(), match["number"]
        spaced = match.groupdict().get("stray") and not (stray and self._is_stray(text, at))
        if spaced or printed.endswith(" 100"):  # "levels 3, 4", "at level 3 100 %"
            at = begin = at + printed.rindex(" ") + 1
            printed = text[at:end]
        value = self.parse(printed, text)
        return Number(begin, end, -value if begin < at else value, True, at)

    def _is_stray(self, text: str, at: int) -> bool:
        return not self.is_label(text, at) and not re.search(r"[/\d.,-]\s*\Z", text[max(0, at - 3) : at])

    def _read_spelled(self, text: str, match: re.Match[str]) -> Number | None:
        """Return the longest number that the words of `match` end in: "one year five" is five."""
        starts = [token.start() for token in self._token.finditer(text, *match.span("whole"))]
        for start in starts:
            whole = self._whole(text[start : match.end("whole")])
            if whole is not None:
                break
        else:
            return None
        value = whole + self._part(match["part"] or "") + (0.5 if match["half"] else 0)
        if match["minus"] and start == starts[0]:
            return Number(match.start(), match.end(), -value, False, start)
        return Number(start, match.end(), value, False, start)

    def _whole(self, surface: str) -> float | None:
        tokens = list(self._read_tokens(surface))
        if any(token.size > _LARGEST for token in tokens):
            return None
        if self.words.positional and len(tokens) > 1 and all(token.size == 10 and not token.scales for token in tokens):
            return float("".join(f"{token.value:.0f}" for token in tokens))
        return _total(tokens)

    def _read_tokens(self, surface: str) -> Iterator[_Token]:
        for match in self._token.finditer(surface):
            digits = re.sub(r"[., ]", "", match.group())
            if digits.isdigit() and match.group() not in self._tokens:
                yield _Token(float(digits), 10 ** len(digits))
            else:
                yield self._tokens[re.sub(r"\s+", " ", match.group())]

    def _part(self, surface: str) -> float:
        """Return the decimals that words say: "five two" and "fifty-two" are .52, "zero five" is .05."""
        tokens = list(self._read_tokens(surface))
        digits = ""
        while tokens and tokens[0].value == 0:
            digits += f"{tokens.pop(0).value:.0f}"
        total = _total(tokens) if tokens else None
        digits += f"{total:.0f}" if total is not None else "".join(f"{token.value:.0f}" for token in tokens)
        return float(f"0.{digits or '0'}")


@lru_cache(maxsize=2)  # a text full of such numbers is searched once for all of them
def _has_decimals(text: str, mark: str) -> bool:
    """Return whether a percentage of `text` has one or two decimals after `mark`."""
    return re.search(rf"\d{re.escape(mark)}\d\d?[ ]?%", text) is not None


def _size(value: float) -> int:
    return int(10 ** len(f"{value:.0f}")) if value == int(value) else _FRACTION


def _total(tokens: list[_Token]) -> float | None:
    """Return what `tokens` add up to; None if no one would say them in this order."""
    total, said = 0.0, False
    for token in tokens:
        low = total % token.size
        if not token.scales:
            if low:
                return None
            total, said = total + token.value, True
        elif (total - low) % (token.size * 10):
            return None
        else:
            total, said = total - low + (low or not said) * token.size, False
    return total if tokens else None
