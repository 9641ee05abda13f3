"""Is it a date? What looks like one may be a score, a count, a verb or a name: the words around decide."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from extractor.languages.lexicon import DateWords
from extractor.spotting.date_grammar import Phrase
from extractor.spotting.date_numbers import Order, full_year
from extractor.spotting.date_tokens import Token
from extractor.spotting.date_values import Meaning
from extractor.spotting.patterns import any_of

LEADS = tuple(">bUTB")  # classes of words before a date that decide its value
JOINED = "_ +"  # gaps between a word such as "since" and its date

_CUE_WINDOW = 24  # characters before a number in which its cue ends
_LISTED = re.compile("D[_ +][123](?:,[123])*[_ +,]&[_ +]$")  # ngày 5 và 6-5
_LIKELY_YEARS = range(1900, 2100)
_NUMBERS = tuple("12349coCx")
_ROUND_THE_CLOCK = "24/7"
_TWO_DIGITS = 10
_LAST_MONTH = 12
_REPORTED = (6, 9)  # months from the beginning of a year
_GLUED = 3  # positions of 26年 in the row
_SAME_TIMES = 6  # years between a year of two digits and one in full
_DURATION_WINDOW = 10  # characters around a number of days
_FULL_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_IDEOGRAPH = re.compile(r"[\u30a1-\u30fa\u30fc\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Scan:
    """A text with its row of tokens; offsets count characters, positions count the row."""

    text: str
    low: str
    tokens: Sequence[Token]
    row: str
    taken_ends: frozenset[int]
    order: Order

    def before(self, position: int) -> str:
        """Return the class of the token that is joined to the one at `position` from the left, or nothing."""
        return self.row[position - 2] if position > 1 and self.row[position - 1] in JOINED else ""

    def lead(self, position: int) -> int:
        """Return the position of the word that leads up to `position` ("since", "until the end of"), or itself."""
        first = position - 2
        if self.before(position) == "i" and self.before(first) in LEADS:
            return first - 2
        return first if self.before(position) in LEADS else position

    def token(self, position: int) -> Token:
        """Return the token at `position`."""
        return self.tokens[position // 2]

    def word(self, token: Token) -> str:
        """Return the characters of `token` in lower case."""
        return self.low[token.start : token.end]


class _Case(NamedTuple):
    """A phrase in its text."""

    phrase: Phrase
    meaning: Meaning
    scan: Scan


class Evidence:
    """Knows the words of one language that make a number or a word a date."""

    def __init__(self, words: DateWords) -> None:
        self.words = words
        border = r"(?<![^\W\d_])" if words.bare_years else ""
        cues = (words.day_cues, words.month_cues, words.year_cues, words.dated, words.moved)
        self.day_cue, self.month_cue, self.year_cue, self.dated, self.moved_ = (
            re.compile(rf"{border}{any_of(group)}[ ]?\Z") for group in cues
        )
        self.day_cue_after = re.compile(any_of(words.day_cues_after))
        self.filler = re.compile(any_of(words.fillers))
        self.after_day = re.compile(rf" {any_of(words.after_days)}(?!\w)(?! \d)")
        self.duration = re.compile(any_of(words.durations))
        others = any_of(words.others_months)
        self.others_before = re.compile(rf"(?<!\w){others} \Z")
        self.others_after = re.compile(rf" {others}(?!\w)")
        self.reported = re.compile(rf"(?<!\w){any_of(words.reported)} \Z" if words.reported else r"(?!)")
        self.a_day = re.compile(rf"{any_of(words.per_day)}\d" if words.per_day else r"(?!)")
        self.short_year_cue = re.compile(any_of(words.short_year_cues_after))
        self.rules: dict[str, Callable[[_Case], bool]] = {
            "pair": self._is_day,
            "y": self._is_year,
            "month": self._is_month,
            "years": self._are_years,
            "quarter": self._is_quarter,
            "quarterafter": self._is_quarter,
            "half": self._is_half,
            "dayonly": self._is_day_of_month,
            "dmshort": self._has_short_year,
            "dm": self._has_month,
            "md": self._has_month,
            "said": self._is_that_day,
            "startofyear": self._bounds_something,
            "reportedmonths": self._are_reported,
            "firstmonths": self._are_months_of_year,
            "ymapart": _ends_clause,
            "weekdayday": self._is_day_of_month,
            "ordinalday": self._is_ordinal_day,
            "shortyear": self._is_short_year,
        }

    def believable(self, phrase: Phrase, meaning: Meaning, scan: Scan) -> bool:
        """Return whether `phrase` is a date where it stands."""
        case = _Case(phrase, meaning, scan)
        rule = self.rules.get(phrase.rule)
        return rule is None or _alone(case) or rule(case)

    def bounds(self, until: Token, scan: Scan) -> bool:
        """Return whether "until" at `until` ends something; in "postponed until 5 May" it names a new day."""
        return not self._cued(self.moved_, until, scan)

    def may_begin_range(self, phrase: Phrase, second: Phrase | None, scan: Scan) -> bool:
        """Return whether `phrase` may be the first side of a range: not the number in "from 1.7 to 2.5"."""
        if phrase.rule in ("shortyear", "weekdayday", "ordinalday", "firstmonths"):
            return phrase.rule == "shortyear" and self._near_years(phrase, scan)
        pair, other = phrase.roles.get("pair"), second and second.roles.get("pair")
        if pair and other and self.words.dashed_days and pair.kind == other.kind == "%":
            return _no_ratio(pair) or _no_ratio(other)
        if pair is None or pair.kind == "S" or "year" in phrase.roles or "dayword" in phrase.roles:
            return True
        return scan.row[phrase.start] == "w" or scan.low.startswith(".", pair.end)  # 14.10. - 15.10.

    def merely_dated(self, since: Token, scan: Scan) -> bool:
        """Return whether "from" at `since` only dates what stands before it: "a report from 2023"."""
        if scan.word(since) not in self.words.dating:
            return False
        if scan.taken_ends.intersection((since.start, since.start - 1)):
            return True  # the number of a document, a percentage
        return self._cued(self.dated, since, scan)

    def _cued(self, cue: re.Pattern[str], token: Token, scan: Scan) -> bool:
        return bool(cue.search(scan.low, max(0, token.start - _CUE_WINDOW), token.start))

    def _is_day(self, case: _Case) -> bool:
        """Return whether a word says that 5/6 is a day: a ratio, a score and 24/7 look alike."""
        phrase, scan = case.phrase, case.scan
        if not {"year", "dayword"}.isdisjoint(phrase.roles) or "w" in (
            scan.row[phrase.start],
            scan.row[phrase.end - 1],
        ):
            return True
        pair = phrase.roles["pair"]
        if scan.word(pair) == _ROUND_THE_CLOCK:
            return False
        dashed = pair.kind == "%" and self.words.dashed_days
        month_first = scan.order == "ymd" and pair.numbers[0] <= _LAST_MONTH < pair.numbers[1]
        surely = month_first or _no_ratio(pair, padded=True)  # (11/20) ends a headline in Japanese
        if (dashed or pair.kind == "S") and surely and _bracketed(pair, scan):
            return True
        return not self._counts(case, pair, dashed=dashed) and self._cued_day(case, pair)

    def _counts(self, case: _Case, pair: Token, *, dashed: bool) -> bool:
        """Return whether two numbers are two counts or a fraction: "from 1.7 to 2.5", "from 3/10 up to 5/10"."""
        phrase, scan = case.phrase, case.scan
        led = scan.before(phrase.start) in tuple(">TBtU")
        lead = scan.lead(phrase.start)
        opens = scan.text[scan.token(lead).start].isupper() and _ends_clause(case)  # "Từ 1-7, …"
        if pair.kind != "S" and led and not (dashed and (_no_ratio(pair) or opens)):
            return True
        since = scan.row[lead] == ">"
        return since and self._same_denominator(pair, phrase.end, scan)

    def _cued_day(self, case: _Case, pair: Token) -> bool:
        phrase, scan = case.phrase, case.scan
        if _LISTED.search(scan.row[max(0, phrase.start - _CUE_WINDOW) : phrase.start]):
            return True
        return self._cued(self.day_cue, pair, scan) or bool(self.day_cue_after.match(scan.low, pair.end))

    def _same_denominator(self, pair: Token, end: int, scan: Scan) -> bool:
        """Return whether the next number of the row is a fraction of as many."""
        following = scan.token(end + 1) if end + 1 < len(scan.row) else None
        near = following is not None and following.start - pair.end <= _CUE_WINDOW
        return near and following is not None and following.numbers[1:] == pair.numbers[1:]

    def _is_year(self, case: _Case) -> bool:
        phrase, scan = case.phrase, case.scan
        if "relative" in phrase.roles:
            if str(phrase.roles["relative"].value).startswith("its"):
                return False  # "for the rest of the year"
            return scan.before(phrase.start) not in _NUMBERS and self._is_no_name(case)  # not "5 năm qua"
        if "year" not in phrase.roles or phrase.end - phrase.start > 1:
            return True
        token = phrase.roles["year"]
        if scan.low[token.start] in "'’‘":
            return self._cued(self.year_cue, token, scan)
        if token.kind == "4" and (
            not self.words.bare_years or re.match(r" \d{3}", scan.low[token.end : token.end + 4])
        ):
            return False  # 1900 1234: a telephone number
        return (token.kind == "4" and token.value in _LIKELY_YEARS) or self._cued(self.year_cue, token, scan)

    def _is_month(self, case: _Case) -> bool:
        """Return whether a month alone is one: in its usual case, or after a word such as "in"."""
        phrase, scan = case.phrase, case.scan
        month = phrase.roles.get("month")
        if month is None or scan.row[phrase.start] in "ifl" or scan.before(phrase.start) in tuple(">UT"):
            return True
        listed = scan.before(phrase.start) == "&" and scan.row[phrase.start - 4 : phrase.start - 3] in ("M", "v")
        named = re.match(r" [^\W\d_a-z]", scan.text[month.end : month.end + 2])  # May and April Jones
        if (listed and not named) or self._cued(self.month_cue, month, scan):
            return True
        return month.kind == "M" and scan.text[month.start].isupper() == self.words.capital_months

    def _are_years(self, case: _Case) -> bool:
        certain = case.phrase.end - case.phrase.start > 1
        return certain or all(point.year in _LIKELY_YEARS for point in case.meaning.period.points)

    def _is_quarter(self, case: _Case) -> bool:
        """Return whether a single letter has its year: Q1 is a district of Ho Chi Minh City too."""
        word, which = case.phrase.roles["quarterword"], case.phrase.roles["quarter"]
        if which.kind == "c" and which.end < word.start:
            return False  # two quarters
        if re.match("[_ +,]&[_ +]Q", case.scan.row[case.phrase.end :]):
            return True  # Q1 and Q2 2023
        return word.end - word.start > 1 or not {"year", "era", "relative"}.isdisjoint(case.phrase.roles)

    def _are_months_of_year(self, case: _Case) -> bool:
        """Return whether "the first nine months" are those of the year, not "of operation" or "of his term"."""
        if _ends_clause(case):
            return True
        scan, end = case.scan, case.scan.token(case.phrase.end - 1).end
        others = self._cued(self.others_before, scan.token(case.phrase.start), scan)
        return bool(self.words.others_months) and not others and not self.others_after.match(scan.low, end)

    def _are_reported(self, case: _Case) -> bool:
        """Return whether the months are those that authorities report on: «за девять месяцев» are no duration."""
        months, scan = case.phrase.roles["months"], case.scan
        others = self.others_after.match(scan.low, scan.token(case.phrase.end - 1).end)
        return months.value in _REPORTED and self._cued(self.reported, months, scan) and not others

    def _is_half(self, case: _Case) -> bool:
        homonym = case.scan.word(case.phrase.roles["halfword"]) in self.words.half_homonyms
        return not homonym or not {"year", "era", "relative", "itsyear"}.isdisjoint(case.phrase.roles)

    def _is_day_of_month(self, case: _Case) -> bool:
        """Return whether the clause ends with the 25th of no month named."""
        scan, first = case.scan, case.scan.token(case.phrase.start)
        end = scan.token(case.phrase.end - 1).end
        if "dayonlybefore" in case.phrase.roles and (
            _IDEOGRAPH.match(scan.low, first.start - 1)
            or self._is_duration(first.start, end, scan)
            or (case.phrase.roles["dayonlybefore"].value == 1 and self.a_day.match(scan.low, end))
        ):
            return False
        if self._surely_day(case) or self._follows_day(case, end):
            return True
        if re.match(r"[_ +,][123oc&]", case.scan.row[case.phrase.end : case.phrase.end + 2]):
            return False  # a list
        if "dayonlybefore" in case.phrase.roles and self.filler.match(scan.low, end):
            return True  # 18日の会議
        if self.words.day_cues_after and self.day_cue_after.match(case.scan.low, end):
            return True
        return not re.match(r"[ ]?\w", case.scan.low[end : end + 2])

    def _surely_day(self, case: _Case) -> bool:
        """Return whether its words count no days: «5 числа», "fredagen den 18"."""
        if "dayonlybefore" in case.phrase.roles:
            return not self.words.durations
        return "D" in case.scan.row[case.phrase.start + 1 : case.phrase.end]

    def _follows_day(self, case: _Case, end: int) -> bool:
        """Return whether a word that no count has after it follows: "el día 28 un plan", "jueves 17 en Cartago"."""
        first = case.scan.token(case.phrase.start)
        cued = case.phrase.rule == "weekdayday" or self._cued(self.day_cue, first, case.scan)
        return cued and self.after_day.match(case.scan.low, end) is not None

    def _has_short_year(self, case: _Case) -> bool:
        """Return whether 15 is a year in "14 April 15": not before a noun that it may count."""
        last = case.scan.token(case.phrase.end - 1)
        return last.kind == "y" or not re.match(r" [^\W\d_]", case.scan.low[last.end : last.end + 2])

    def _has_month(self, case: _Case) -> bool:
        """Return whether the word is a month: where months have capitals, "the second may" has none."""
        roles = case.phrase.roles
        homonym = self.words.capital_months and "month" in roles and roles["month"].kind == "v"
        if not homonym or "day" not in roles or roles["day"].kind not in "co":
            return True
        return case.scan.text[roles["month"].start].isupper() or case.scan.row[case.phrase.start + 1] == "+"

    def _is_duration(self, start: int, end: int, scan: Scan) -> bool:
        around = scan.low[max(0, start - _DURATION_WINDOW) : end + _DURATION_WINDOW]
        return bool(self.words.durations) and bool(self.duration.search(around))

    def _is_ordinal_day(self, case: _Case) -> bool:
        """Return whether "the 19th" is a day: digits, after "on", at the end of a clause."""
        token = case.phrase.roles["ordinalday"]
        digits = case.scan.text[token.start].isdigit()
        led = case.scan.before(case.phrase.start) in LEADS
        cued = led or case.phrase.end - case.phrase.start > 1 or self._cued(self.day_cue, token, case.scan)
        return digits and cued and _ends_clause(case)

    def _is_short_year(self, case: _Case) -> bool:
        """Return whether 26年 is the year 2026, not 26 years: years around it are in the text, a cue follows."""
        if not self._near_years(case.phrase, case.scan):
            return False
        end = case.scan.token(case.phrase.end - 1).end
        return case.phrase.end - case.phrase.start > _GLUED or bool(self.short_year_cue.match(case.scan.low, end))

    def _near_years(self, phrase: Phrase, scan: Scan) -> bool:
        year = full_year(phrase.roles["shortyear"].numbers[0])
        return any(abs(other - year) <= _SAME_TIMES for other in _years_in(scan.low))

    def _bounds_something(self, case: _Case) -> bool:
        """Return whether something lasts since or until then: "since the beginning of the year"."""
        phrase, scan = case.phrase, case.scan
        after = (
            scan.row[phrase.end + 1 : phrase.end + 2] if scan.row[phrase.end : phrase.end + 1] in tuple(JOINED) else ""
        )
        return scan.before(phrase.start) in tuple(">UTB") or after in tuple("Oqu")

    def _is_that_day(self, case: _Case) -> bool:
        """Return whether "today" is a day, not our times: "Today 97.5% of files are closed in time"."""
        if not self._is_no_name(case):
            return False
        first, last = case.scan.token(case.phrase.start), case.scan.token(case.phrase.end - 1)
        opens = case.scan.text[first.start].isupper() and str(case.phrase.roles["said"].value) == "now day 0"
        return not (opens and re.match(r" [^\W]", case.scan.low[last.end : last.end + 2]))

    def _is_no_name(self, case: _Case) -> bool:
        """Return whether no capital amid a sentence makes it a name: the newspaper "Today"."""
        start = case.scan.token(case.phrase.start).start
        amid = re.search(r"\w[ ]\Z", case.scan.low[max(0, start - 2) : start])
        return not (amid and case.scan.text[start].isupper())


@lru_cache(maxsize=2)
def _years_in(low: str) -> frozenset[int]:
    """Return the numbers of four digits; asked for once per text, however many short years it has."""
    return frozenset(map(int, _FULL_YEAR.findall(low)))


def _no_ratio(pair: Token, *, padded: bool = False) -> bool:
    """Return whether two numbers can be no part of a whole, and no range: the first is larger, or they are padded."""
    first, second = pair.numbers
    return first > second or (padded and pair.end - pair.start == len("05/12") and min(first, second) < _TWO_DIGITS)


def _bracketed(pair: Token, scan: Scan) -> bool:
    """Return whether a pair fills brackets at an end of its line, as the day of a headline does."""
    before, after = scan.low[max(0, pair.start - 2) : pair.start], scan.low[pair.end : pair.end + 2]
    return before[-1:] == "(" and after[:1] == ")" and (before[:-1] in ("", "\n") or after[1:] in ("", "\n"))


def _ends_clause(case: _Case) -> bool:
    end = case.scan.token(case.phrase.end - 1).end
    return not re.match(r"[ ]?[\w%(\[]", case.scan.low[end : end + 2])


def _alone(case: _Case) -> bool:
    """Return whether the text is nothing but the date."""
    phrase, scan = case.phrase, case.scan
    length = scan.token(phrase.end - 1).end - scan.token(phrase.start).start
    return phrase.start == 1 and phrase.end == len(scan.row) and length == len(scan.text.strip("= \t\n"))
