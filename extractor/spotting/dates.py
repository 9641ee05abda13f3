"""Calendar expressions: days, months, years, their parts and ranges, with the words of one language.

Words and numbers become tokens (`date_tokens`), one grammar finds phrases among them (`date_grammar`), phrases get
meanings (`date_values`); here they are joined to ranges and open intervals, and what is no date is left out
(`date_evidence`).
What the text leaves open stays open in `value` (`XXXX-05-06`) and `relative`, until `facts.anchor` resolves it.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Date
from extractor.languages import Lexicon, lexicon
from extractor.normalization import lowered
from extractor.period import Period
from extractor.spotting import text_of
from extractor.spotting.date_evidence import JOINED, Evidence, Scan
from extractor.spotting.date_grammar import Phrase, connector_at, find_phrase, phrase_at
from extractor.spotting.date_lists import Reading, listed_after, listed_before, with_years
from extractor.spotting.date_order import DayOrder
from extractor.spotting.date_tokens import BREAK, COMMA, STOP, DateLexer
from extractor.spotting.date_values import Meaning, beginning, joined, meaning
from extractor.spotting.patterns import any_of

_LONGEST_NUMBER = 12  # characters of "/2015, de "
_LONGEST_FROM = 8  # characters of "from" and the space after it

CLAIMED_BEFORE = ("documents", "ranks", "percentages")

# Rules whose value is a range of its own: "from" before it opens nothing.
_RANGES = frozenset(
    {
        "years",
        "range",
        "eraspan",
        "monthrange",
        "quarterrange",
        "quarterrangeafter",
        "daysmonth",
        "monthdays",
        "monthpair",
        "yearmonthpair",
    }
)


class DateSpotter:
    """Finds dates with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words
        self.order = DayOrder(words.dates)
        self.lexer = DateLexer(words)
        self.evidence = Evidence(words.dates)
        of_number = rf"/((?:19|20)\d\d),? {any_of(words.dates.from_)} \Z" if words.dates.from_ else r"(?!)"
        self.of_number = re.compile(of_number)  # la Ley 39/2015, de 1 de octubre
        self.from_ = re.compile(rf"(?<!\w){any_of(words.dates.from_)} \Z")

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> Iterator[Date]:
        """Yield the dates of `text` in order; spans of `taken` (offsets of other mentions) are left alone."""
        scan = self._scan(text, taken)
        position = end = 0
        readings: list[Reading] = []
        while phrase := find_phrase(scan.row, scan.tokens, position):
            reading = self._reading(phrase, scan)
            if reading is None:
                position = phrase.start + 2
                continue
            for listed in self._with_list(phrase, reading, end, scan):
                position = end = listed.end
                readings.append(listed)
        yield from (self._date(reading, scan) for reading in with_years(readings, scan))

    def _with_list(self, phrase: Phrase, reading: Reading, taken: int, scan: Scan) -> Iterator[Reading]:
        """Yield `reading` among the days that share its month: "5 and 6 May"."""
        if not reading.two_sided:
            before = listed_before(phrase.rule, reading.start, reading.meaning, scan)
            yield from (Reading(*day) for day in before if day[0] >= taken)
        after = [] if reading.two_sided else [*listed_after(phrase.rule, reading.end, reading.meaning, scan)]
        year = after[-1][2].start.year if after else None
        if year is not None:
            reading = reading._replace(meaning=reading.meaning.in_year(year))
        yield reading
        yield from (Reading(start, end, meaning) for start, end, meaning in after)

    def _scan(self, text: str, taken: Sequence[tuple[int, int]]) -> Scan:
        low = self.lexer.unglossed(lowered(text))
        order = self.order.of(low)
        tokens = self.lexer.tokens(text, low, taken, order=order)
        parts, end = [], -1
        for token in tokens:
            parts.append(BREAK if end < 0 else self.lexer.gap(low, end, token.start))
            parts.append(token.kind)
            end = token.end
        return Scan(text, low, tokens, "".join(parts), frozenset(end for _, end in taken), order)

    def _date(self, reading: Reading, scan: Scan) -> Date:
        start, end = scan.token(reading.start).start, scan.token(reading.end - 1).end
        if reading.two_sided and (from_ := self.from_.search(scan.low, max(0, start - _LONGEST_FROM), start)):
            start = from_.start()
        period, relative = reading.meaning.period, reading.meaning.relative
        return Date(
            start=start,
            end=end,
            surface=scan.text[start:end],
            value=str(period),
            deictic=bool(relative and relative.startswith("now")),
            relative=relative,
        )

    def _reading(self, phrase: Phrase, scan: Scan) -> Reading | None:
        first = meaning(phrase, scan.order)
        if first is None:
            return None
        ranged = self._range(phrase, first, scan)
        if ranged:
            return ranged
        if phrase.rule == "bare" or not self.evidence.believable(phrase, first, scan):
            return None
        if phrase.rule == "dm" and (number := self._number_before(phrase, scan)):
            first = first.in_year(int(number[1]))
        return self._opened(phrase, first, scan)

    def _number_before(self, phrase: Phrase, scan: Scan) -> re.Match[str] | None:
        """Return the match of the number of a law, with its year, that the day of `phrase` dates."""
        start = scan.token(phrase.start).start
        return self.of_number.search(scan.low, max(0, start - _LONGEST_NUMBER), start)

    def _range(self, phrase: Phrase, first: Meaning, scan: Scan) -> Reading | None:
        """Return the range that `phrase` begins: A to B, A - B, between A and B."""
        connector = connector_at(scan.row, phrase.end)
        lead = scan.lead(phrase.start)
        leads = scan.row[lead]
        if connector is None or (connector["kind"] == "&" and leads != "b"):
            return None
        start, end = lead if leads in ("b", ">") else phrase.start, connector.end()
        if scan.row.startswith("W", end) or _is_today(end, scan):
            return Reading(start, end + 1, Meaning(Period(first.start, None), first.relative))
        if connector["kind"] and _apart(phrase.end, leads, scan):
            return None
        second = self._second(phrase, end, scan)
        if not self.evidence.may_begin_range(phrase, second, scan):
            return None
        last = second and meaning(second, scan.order)
        if not second or not last or not self._fit(phrase, first, second, last, scan, dashed=bool(connector["dash"])):
            return None
        both = joined(beginning(phrase, first, last), last)
        return Reading(start, _after(second.end, "u", scan), both, two_sided=True) if both else None

    def _second(self, phrase: Phrase, position: int, scan: Scan) -> Phrase | None:
        """Return the other side of a range at `position`; in "đến hết ngày 30/9", to the end of that day."""
        if scan.row[position : position + 1] == "i" and scan.row[position + 2 : position + 3] in tuple("DF"):
            position += 2
        return phrase_at(scan.row, scan.tokens, position, phrase.roles.get("era"))

    def _fit(self, phrase: Phrase, first: Meaning, second: Phrase, last: Meaning, scan: Scan, *, dashed: bool) -> bool:
        """Return whether two expressions may be the sides of one range; a bare day needs a day on the other side."""
        if phrase.rule == second.rule == "dayonly":  # 15日から18日にかけて
            return all(self.evidence.believable(*day, scan) for day in ((phrase, first), (second, last)))
        if phrase.rule == "bare" and not (last.start.day and last.start.month):
            return False
        if second.rule in ("bare", "dayonly") and not (first.end.day and first.end.month):
            return False
        if "said" in (phrase.rule, second.rule) or first == Meaning(Period.of()):
            return False
        return not dashed or (first.period.start == first.period.end and last.period.start == last.period.end)

    def _opened(self, phrase: Phrase, found: Meaning, scan: Scan) -> Reading:
        """Return the reading of one phrase, as an open interval where a word before or after it says so."""
        lead, (start, end) = scan.lead(phrase.start), found.points
        leads = scan.row[lead] if lead < phrase.start else ""
        if phrase.rule in _RANGES:
            return Reading(lead if leads in (">", "b") else phrase.start, phrase.end, found)
        onwards = max(_after(phrase.end, kind, scan) for kind in "Oq")
        since = leads == ">" and not self.evidence.merely_dated(scan.token(lead), scan)
        if since or onwards > phrase.end:
            return Reading(
                lead if leads == ">" else phrase.start, onwards, Meaning(Period(start, None), found.relative)
            )
        until = _after(phrase.end, "u", scan)
        led = leads in ("U", "T", "B") and self.evidence.bounds(scan.token(lead), scan)
        if led or until > phrase.end:
            relative = "by" if led and leads == "B" and not found.relative else found.relative
            return Reading(lead if led else phrase.start, until, Meaning(Period(None, end), relative))
        return Reading(phrase.start, phrase.end, found)

    def __call__(self, doc: Doc) -> Doc:
        """Put the dates on `doc._.dates`."""
        mentions = [mention for kind in CLAIMED_BEFORE for mention in getattr(doc._, kind)]
        doc._.dates = tuple(self.find(text_of(doc), [(mention.start, mention.end) for mention in mentions]))
        return doc


def _apart(end: int, leads: str, scan: Scan) -> bool:
    """Return whether a stop or comma parts two dates: "… 2021–2025 годов. До конца 2024 года", "by 2024, by 2030"."""
    if scan.row[end] == COMMA:
        return leads != ">"
    return scan.row[end] == STOP and scan.text[scan.token(end + 1).start].isupper()


def _is_today(position: int, scan: Scan) -> bool:
    """Return whether the token at `position` is a word for today, which ends an interval as "now" does."""
    return scan.row.startswith("h", position) and scan.token(position).value == "now day 0"


def _after(end: int, kind: str, scan: Scan) -> int:
    """Return where a phrase ends with a word of class `kind` that follows it; `end` if none does."""
    follows = scan.row.startswith(kind, end + 1) and scan.row[end] in (JOINED + "," if kind == "u" else JOINED)
    return end + 2 if follows else end


@Language.factory("reform_dates", assigns=["doc._.dates"])
def make_dates(nlp: Language, name: str) -> DateSpotter:
    """Make the component for the language of `nlp`."""
    return DateSpotter(lexicon(nlp.lang))
