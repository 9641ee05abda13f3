"""Calendar expressions: days, months, years, their parts and ranges, with the words of one language.

Tokens (`date_tokens`) are matched by one grammar (`date_grammar`); here the sides of ranges and the words around are put
together, and what may as well be a count, a score or a name is left out unless something says that it is a date.
What the expression leaves open stays open in `value` (`XXXX-05-06`) and `relative`; `facts.anchor` resolves it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Date
from extractor.languages import Lexicon, lexicon
from extractor.period import Period
from extractor.spotting.date_grammar import Phrase, connector_at, find_phrase, phrase_at
from extractor.spotting.date_tokens import BREAK, DateLexer, Token, lowered
from extractor.spotting.date_values import Meaning, joined, meaning
from extractor.spotting.patterns import any_of

_CUE_WINDOW = 24  # characters before a number in which its cue ends
_LIKELY_YEARS = range(1900, 2100)
_JOINS = "_ +"


class _Reading(NamedTuple):
    """A date and the positions in the row of tokens that it takes."""

    start: int
    end: int
    meaning: Meaning


class DateSpotter:
    """Finds dates with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words
        self.lexer = DateLexer(words)
        dates = words.dates
        border = r"(?<![^\W\d_])" if dates.bare_years else ""
        self.day_cue, self.month_cue, self.year_cue, self.dated, self.from_ = (
            re.compile(rf"{border}{any_of(cues)}[ ]?\Z")
            for cues in (dates.day_cues, dates.month_cues, dates.year_cues, dates.dated, dates.from_)
        )
        self.day_cue_after = re.compile(any_of(dates.day_cues_after))

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> Iterator[Date]:
        """Yield the dates of `text` in order; spans of `taken` (offsets of other mentions) are left alone."""
        low = lowered(text)
        tokens = self.lexer.tokens(text, taken)
        row = self._row(low, tokens)
        position = 0
        while phrase := find_phrase(row, tokens, position):
            reading = self._reading(phrase, row, tokens, low, text)
            if reading is None:
                position = phrase.start + 2
                continue
            position = reading.end
            yield self._date(reading, tokens, text)

    def _row(self, low: str, tokens: Sequence[Token]) -> str:
        parts, end = [], -1
        for token in tokens:
            parts.append(BREAK if end < 0 else self.lexer.gap(low, end, token.start))
            parts.append(token.kind)
            end = token.end
        return "".join(parts)

    def _date(self, reading: _Reading, tokens: Sequence[Token], text: str) -> Date:
        start, end = tokens[reading.start // 2].start, tokens[(reading.end - 1) // 2].end
        relative = reading.meaning.relative
        return Date(
            start=start,
            end=end,
            surface=text[start:end],
            value=str(reading.meaning.period),
            deictic=bool(relative and relative.startswith("now")),
            relative=relative,
        )

    def _reading(self, phrase: Phrase, row: str, tokens: Sequence[Token], low: str, text: str) -> _Reading | None:
        first = meaning(phrase, self.words.dates.order)
        if first is None:
            return None
        ranged = self._range(phrase, first, row, tokens)
        if ranged:
            return ranged
        if phrase.rule == "bare" or not self._believable(phrase, first, tokens, row, low, text):
            return None
        return self._opened(_Reading(phrase.start, phrase.end, first), row, tokens, low)

    def _range(self, phrase: Phrase, first: Meaning, row: str, tokens: Sequence[Token]) -> _Reading | None:
        """Return the range that `phrase` begins: A to B, A - B, between A and B."""
        connector = connector_at(row, phrase.end)
        if connector is None:
            return None
        before = self._prefix(row, phrase.start)
        if connector["kind"] == "&" and before != "b":
            return None
        start = phrase.start - 2 if before in ("b", ">") else phrase.start
        if row[connector.end() : connector.end() + 1] == "W":
            return _Reading(start, connector.end() + 1, Meaning(Period(first.start, None), first.relative))
        second = phrase_at(row, tokens, connector.end())
        last = second and meaning(second, self.words.dates.order)
        if not second or not last or not _fit(phrase, first, second, last, connector):
            return None
        both = joined(first, last)
        if both is None:
            return None
        end = second.end + 2 if row[second.end : second.end + 2] in ("_u", " u") else second.end
        return _Reading(start, end, both)

    def _prefix(self, row: str, position: int) -> str:
        return row[position - 2] if position > 1 and row[position - 1] in _JOINS else ""

    def _opened(self, reading: _Reading, row: str, tokens: Sequence[Token], low: str) -> _Reading:
        """Return `reading` as an open interval where a word before or after it says so."""
        before = self._prefix(row, reading.start)
        after = row[reading.end + 1 : reading.end + 2] if row[reading.end : reading.end + 1] in _JOINS + "," else ""
        period, relative = reading.meaning.period, reading.meaning.relative
        start = reading.start - 2 if before in tuple(">UTB") else reading.start
        if (before == ">" and (after == "O" or not self._merely_dated(tokens[start // 2], low))) or after in ("O", "q"):
            end = reading.end + 2 if after in ("O", "q") else reading.end
            start = start if before == ">" else reading.start
            return _Reading(start, end, Meaning(Period(period.start, None), relative))
        if before in ("U", "T", "B") or after == "u":
            end = reading.end + 2 if after == "u" else reading.end
            soft = "by" if before == "B" and relative is None else relative
            return _Reading(start, end, Meaning(Period(None, period.end), soft))
        return reading

    def _merely_dated(self, since: Token, low: str) -> bool:
        """Return whether "from" only dates the word before it: "a report from 2023"."""
        return bool(self.dated.search(low, max(0, since.start - _CUE_WINDOW), since.start))

    def _believable(
        self, phrase: Phrase, found: Meaning, tokens: Sequence[Token], row: str, low: str, text: str
    ) -> bool:
        """Return whether what may be something else is a date here."""
        roles = phrase.roles
        first, last = tokens[phrase.start // 2], tokens[(phrase.end - 1) // 2]
        if phrase.start == 1 and phrase.end == len(row) and last.end - first.start == len(text.strip()):
            return True  # nothing but the date
        if phrase.rule == "pair" and "year" not in roles and "dayword" not in roles and row[phrase.start] != "w":
            return self._is_day(roles["pair"], low, row, phrase)
        if phrase.rule == "y" and "year" in roles and phrase.end - phrase.start == 1:
            return self._is_year(roles["year"], low)
        if phrase.rule == "month" and "month" in roles:
            return self._is_month(roles["month"], low, text, row, phrase)
        if phrase.rule in ("quarter", "quarterafter"):
            token = roles["quarterword"]
            return token.end - token.start > 1 or phrase.end - phrase.start > 3  # noqa: PLR2004
        if phrase.rule == "half":
            homonym = low[roles["halfword"].start : roles["halfword"].end] in self.words.dates.half_homonyms
            return not homonym or "year" in roles or "relative" in roles or "itsyear" in roles or "era" in roles
        if phrase.rule == "dayonly":
            return _ends_clause(low, last.end)
        if phrase.rule == "years":
            return all(point.year in _LIKELY_YEARS for point in found.period.points) or phrase.end - phrase.start > 1
        if phrase.rule == "dmshort":
            return not re.match(r" [^\W\d_]", low[last.end : last.end + 2]) or last.kind == "y"
        if phrase.rule in ("dm", "md") and "month" in roles and roles["month"].kind == "v":
            return roles["day"].kind != "c" or text[roles["month"].start].isupper()
        return True

    def _is_day(self, pair: Token, low: str, row: str, phrase: Phrase) -> bool:
        """5/6 is a day only if a word says so: a ratio, a score and 24/7 look alike."""
        if low[pair.start : pair.end] == "24/7":
            return False
        cue = self.day_cue.search(low, max(0, pair.start - _CUE_WINDOW), pair.start)
        if not cue and not self.day_cue_after.match(low, pair.end):
            return False
        before = self._prefix(row, phrase.start)
        return pair.kind == "S" or before not in tuple(">TBtU")

    def _is_year(self, token: Token, low: str) -> bool:
        dates = self.words.dates
        if token.kind == "C":
            return bool(self.year_cue.search(low, max(0, token.start - _CUE_WINDOW), token.start))
        if not dates.bare_years:
            return False
        if token.value in _LIKELY_YEARS:
            return True
        return bool(self.year_cue.search(low, max(0, token.start - _CUE_WINDOW), token.start))

    def _is_month(self, month: Token, low: str, text: str, row: str, phrase: Phrase) -> bool:
        """A month alone: in the case in which it is written, or after a word such as "in"."""
        if row[phrase.start] in "ifl" or self._prefix(row, phrase.start) in tuple(">UT"):
            return True
        cue = self.month_cue.search(low, max(0, month.start - _CUE_WINDOW), month.start)
        if cue:
            return True
        return month.kind == "M" and text[month.start].isupper() == self.words.dates.capital_months

    def __call__(self, doc: Doc) -> Doc:
        """Put the dates on `doc._.dates`."""
        taken = [
            (mention.start, mention.end)
            for kind in ("documents", "ranks", "percentages")
            for mention in getattr(doc._, kind)
        ]
        doc._.dates = tuple(self.find(doc.text, taken))
        return doc


def _fit(phrase: Phrase, first: Meaning, second: Phrase, last: Meaning, connector: re.Match[str]) -> bool:
    """Return whether two expressions may be the sides of one range."""
    if phrase.rule == "bare" and (last.start.day is None or last.start.month is None):
        return False
    if second.rule in ("bare", "dayonly") and (first.end.day is None or first.end.month is None):
        return False
    if "said" in (phrase.rule, second.rule) or not (first.start.month or first.start.year or first.start.day):
        return False
    if connector["dash"] and (first.period.start != first.period.end or last.period.start != last.period.end):
        return False
    if phrase.rule == "y" and second.rule == "y":
        return "year" in phrase.roles and "year" in second.roles
    return not (connector["dash"] and phrase.rule == "pair" and second.rule == "pair" and phrase.roles["pair"].kind != "S" and False)


def _ends_clause(low: str, end: int) -> bool:
    return not re.match(r"[ ]?\w", low[end : end + 2])


@Language.factory("reform_dates", assigns=["doc._.dates"])
def make_dates(nlp: Language, name: str) -> DateSpotter:
    """Make the component for the language of `nlp`."""
    return DateSpotter(lexicon(nlp.lang))
