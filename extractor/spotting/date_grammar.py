"""The grammar of dates, one for all languages: rules over the classes of tokens (`date_tokens`).

The row of tokens is spelled with two characters each, a gap and a class; a rule starts at a class and joins classes
with gaps. The name of a group says what its token is there for. The words are in the lexicons, so that the rules read
like any of the languages: day month year, month day year, year month day.

All repetition is bounded, so that matching is linear in the number of tokens.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.spotting.date_tokens import Token

J = "[_ +]"  # joined: glued together, by spaces, or by a word such as "of"
JC = "[_ +,.]"  # also by a comma or the stop of an abbreviation
JD = "[_ +,./]"  # also by a slash
JS = "[_ +./]"  # by a slash, but no comma: of "levels 3, 4, May 2024" 4 is no day
DAY_TO_MONTH = f"(?:{JS}|=(?=[Mv]))"  # also by a dash, beside a month that is a word: 01-ago-2019
FROM_MONTH = f"(?:{JD}|(?<=[Mv])=)"
MONTH_TO_DAY = f"(?:{JS}|(?<=[Mv])=)"

NUMBER = "123"  # 1-9, 01-12, 13-31
DAY_NUMBER = f"(?P<day>[{NUMBER}oc])"
MONTH = "(?:(?P<month>[Mv])|m[_ +](?P<monthnumber>[12c])|(?P<numbermonth>[12c])_n)"
MONTH_NAME = "(?:(?P<month>[Mv])|(?P<numbermonth>[12c])_n)"  # before its day
DAY = f"(?:D{J})?{DAY_NUMBER}(?:[_ ]d)?"
ERA = rf"(?P<era>e){J}(?P<erayear>[1239c]){J}y"
FULL_YEAR = rf"(?:[Yye]{JC}|r{J})?(?P<year>[4C])(?: (?P<yearordinal>o))?(?:{J}y)?"  # 2024年, năm 2024, 2024
YEAR = rf"(?:{FULL_YEAR}|{ERA}|(?P<relative>r))"  # also 令和6年, last year
SHORT_YEAR = f"(?P<shortyear>[239])(?:{J}y)?"
GLUED_YEAR = "(?P<shortyear>[239])_y"  # 24年
SHORT_PAST_YEAR = f"(?P<shortyear>9)(?:{J}y)?"  # 32 to 99: no day
WEEKDAY = f"(?:w{JC})?"
WEEKDAY_AFTER = f"(?:{JC}w(?!{JC}[D{NUMBER}oMv]))?"
EARLY = "(?:(?P<early>[ifl])[_ +=])?"  # mid-June
EARLY_AFTER = f"(?:{J}j)?"
CONNECTED = f"(?:{JC}[tTB&]{J}|[-=]|_q_)"
OF_YEAR = f"(?:[_ +,./=](?:{YEAR}|(?P<itsyear>[Yy])))?"  # "đầu năm": of the year the text is about
OF_A_YEAR = f"{JD}(?:{YEAR}|(?P<itsyear>[Yy]))"

# Days, then what is counted within a year, then months and years: the first rule that fits is the most telling one.
RULES: dict[str, str] = {
    "full": f"{WEEKDAY}(?:D{J})?(?P<point>F)(?:{J}y)?{WEEKDAY_AFTER}",
    "erachain": "(?P<era>e)_(?P<chain>[FSP^])",
    "eraspan": f"(?P<era>e)_(?P<eraspan>%){J}y",
    "daymonthyear": f"{WEEKDAY}{DAY}{JC}m{J}(?P<point>P)",
    "dmy": f"{WEEKDAY}{DAY}{DAY_TO_MONTH}{MONTH}{FROM_MONTH}{YEAR}{WEEKDAY_AFTER}",
    "dmshort": f"{WEEKDAY}{DAY}{DAY_TO_MONTH}{MONTH}[_ +.]{SHORT_YEAR}{WEEKDAY_AFTER}",
    "dashedshort": f"{DAY_NUMBER}=(?P<month>[Mv])={SHORT_YEAR}",
    "daysmonth": f"{WEEKDAY}(?:D{J})?(?P<days>[%S]){J}{MONTH}(?:{JC}{YEAR})?",
    "dm": f"{WEEKDAY}{DAY}{DAY_TO_MONTH}{MONTH}{WEEKDAY_AFTER}",
    "yearmonthday": f"{YEAR}{DAY_TO_MONTH}{MONTH}{FROM_MONTH}{DAY}{WEEKDAY_AFTER}",
    "shortymd": f"{SHORT_YEAR}{JD}{MONTH}{JD}{DAY}{WEEKDAY_AFTER}",
    "shortym": f"(?P<shortyear>[239]){J}y{JD}{MONTH}",
    "monthdays": f"{WEEKDAY}{MONTH}{MONTH_TO_DAY}(?P<days>[%S])(?:_d)?(?:{JC}{YEAR})?",
    "mdy": f"{WEEKDAY}{MONTH_NAME}{MONTH_TO_DAY}(?:{DAY}){JC}{YEAR}{WEEKDAY_AFTER}",
    "mdshort": f"{WEEKDAY}{MONTH}{JC}{DAY}{JC}{SHORT_PAST_YEAR}",
    "md": f"{WEEKDAY}{MONTH_NAME}{MONTH_TO_DAY}(?:D{J})?(?:(?P<day>[{NUMBER}o])(?:_d)?|(?P<countedday>c)_d)"
    f"{WEEKDAY_AFTER}",
    "mdz": "(?P<month>M)=(?P<dayyear>Z)",
    "spaced": f"(?P<year>4) (?P<monthnumber>[12]) (?P<day>[{NUMBER}])",
    "monthpair": f"m{J}(?P<monthpair>[%])(?:{J}{YEAR})?|(?P<pairmonth>[%])_n",
    "pair": f"{WEEKDAY}(?:(?P<dayword>D){J})?(?P<pair>[!S%])(?:{J}{YEAR})?{WEEKDAY_AFTER}",
    "daysaid": f"D{J}(?P<day>[{NUMBER}]){J}(?P<said>h)|(?P<saidday>h){J}(?P<dayonly>[{NUMBER}])_d",
    "budgetyear": f"Y_{SHORT_YEAR}",
    "quarterrange": f"(?P<firstquarter>[1Vo])[-=](?P<lastquarter>[1Vo]){J}Q{OF_YEAR}",
    "quarterrangeafter": f"Q{J}(?P<firstquarter>[1V])[-=](?P<lastquarter>[1V]){OF_YEAR}",
    "yearquarterrange": f"{YEAR}[_ +./=](?P<firstquarter>[1Vo])[-=](?P<lastquarter>[1Vo]){J}Q",
    "yearquarter": f"(?:{YEAR}[_ +./=]|{SHORT_YEAR}_)"
    f"(?:(?P<quarter>[{NUMBER}oVcl]){JD}Q|Q{JD}?(?P<quarterafter>[1Vocfl])){EARLY_AFTER}",
    "schoolyears": f"Y{J}(?P<consecutive>[PS%])(?:{J}y)?",
    "halfmonth": f"(?:(?P<half>[1Vocfl]){J})?(?P<halfword>H){J}{MONTH}(?:{FROM_MONTH}{YEAR})?",
    "monthhalf": f"(?:{YEAR}{JD})?{MONTH}{J}(?P<halfword>H)",
    "whichquarters": f"(?:(?P<which>[fo]){J}(?P<quarters>[12c])|(?P<quartersbefore>[12c]){J}(?P<whichafter>[fo]))"
    f"{J}Q{OF_YEAR}",
    "quartersafter": f"(?P<quarters>c){J}Q{J}(?P<which>f){OF_YEAR}",
    "quarters": f"(?P<quarters>c){J}Q{J}{YEAR}",
    "quarter": f"(?P<quarter>[{NUMBER}oVcl])(?:{JD}|(?<=o)=)(?P<quarterword>Q)(?:{OF_A_YEAR}|{EARLY_AFTER})",
    "quarterafter": f"(?P<quarterword>Q){JD}(?P<quarter>[1Vocfl]){OF_YEAR}",
    "quarterpoint": f"Q{J}(?P<quarterpoint>P)",
    "yearhalf": f"(?:{YEAR}{JS}|{GLUED_YEAR}_)(?:(?P<half>[1Vocfl]){J})?(?P<halfword>H)",
    "half": f"(?:(?P<half>[1Vocfl]){J})?(?P<halfword>H)(?:_(?P<halfafter>1))?{OF_YEAR}",
    "yearmonths": f"{YEAR}{J}(?:(?P<which>[fol]){J})?(?P<months>[12co]){J}(?:[fol]{J})?[km]",
    "whichmonths": f"(?P<which>[fol]){J}(?P<months>[12c]){J}[km]{OF_A_YEAR}",
    "monthswhich": f"(?P<months>[12c]){J}(?P<which>[fol]){J}[km]{OF_A_YEAR}",
    "monthsafter": f"(?P<months>[12c]){J}[km]{J}(?P<which>[fol]){OF_A_YEAR}",
    "months": f"(?P<months>[12c]){J}[km]{J}{YEAR}",
    "yearmonthpair": f"(?:{YEAR}{J}|{GLUED_YEAR}_)(?:m{J}(?P<monthpair>[%])|(?P<pairmonth>[%])_n)",
    "monthrange": f"m{J}(?P<range>G)",
    "season": f"(?P<season>s){JC}{YEAR}",
    "yearseason": f"(?:{YEAR}{J}|{GLUED_YEAR}_)(?P<season>s)",
    "decade": f"K{J}(?P<decade>[49E])|(?P<decadebefore>[49])_J|(?P<decadesuffix>E)(?:{J}y)?|(?P<decadeword>g)(?:{J}y)?"
    "|(?P<era>e)_(?P<eradecade>[239])_J",
    "century": f"A{J}(?P<century>[{NUMBER}Vo])|(?P<centurybefore>[{NUMBER}oVc]){J}a",
    "hundred": "(?P<hundred>N)",
    "monthyear": f"{EARLY}(?:m{J})?(?P<point>P)(?:{J}y)?",
    "my": f"{EARLY}{MONTH}{FROM_MONTH}{YEAR}{EARLY_AFTER}",
    "mshort": f"{EARLY}{MONTH}(?:{J}|(?<=[Mv])=){SHORT_PAST_YEAR}",
    "ym": f"{EARLY}{YEAR}{DAY_TO_MONTH}{MONTH}{EARLY_AFTER}",
    "ymapart": f"{YEAR},{MONTH}",
    "month": f"{EARLY}{MONTH}{EARLY_AFTER}",
    "shortyear": f"{GLUED_YEAR}(?:{J}j)?",
    "firstmonths": f"(?:(?P<which>[fo]){J}(?P<months>[12c])|(?P<monthsbefore>[12c]){J}(?P<whichafter>[fo])){J}k",
    "reportedmonths": f"(?P<months>[12c]){J}k",
    "years": f"{EARLY}(?:[Yy]{J})?(?P<range>R)(?:{J}y)?",
    "y": f"{EARLY}{YEAR}{EARLY_AFTER}",
    "startofyear": f"(?P<early>[ifl]){J}(?P<itsyear>[Yy])|(?P<yearstart>z)",
    "range": f"(?:D{J})?(?P<range>G)(?:{J}y)?",
    "dayonly": f"(?P<dayword>D){J}(?P<dayonly>[{NUMBER}])|(?P<dayonlybefore>[{NUMBER}co])[_ ]d(?:_w)?",
    "weekdayday": f"w{J}(?:D{J})?(?P<weekdayday>[{NUMBER}o])(?!{CONNECTED})",
    "ordinalday": f"(?:D{J})?(?P<ordinalday>o)(?!{CONNECTED})",
    "said": "(?P<said>h)",
}
AFTER_ERA = f"(?P<erayear>[{NUMBER}9])_y(?:_{MONTH}(?:_{DAY})?|(?=_u))"  # 令和8年から12年まで, of the same era
BARE = f"{WEEKDAY}{DAY}"  # the side of a range that leaves its month to the other one

_COMPILED = {name: re.compile(rule) for name, rule in {**RULES, "bare": BARE, "afterera": AFTER_ERA}.items()}


def _unnamed(rule: str) -> str:
    return re.sub(r"\?P<\w+>", "?:", rule)


_PROMISING = r"(?=[MvFP4CRGS!%ENrhHzog]|[1239cwDmYyeiflVQKAs][^|])"  # most tokens begin no date: fail on them at once
_ANY = re.compile(
    _PROMISING
    + "(?:"
    + "|".join(f"(?P<{name}>{_unnamed(rule)})" for name, rule in RULES.items())
    + f"|(?P<bare>{_unnamed(BARE)})(?={CONNECTED}))"
)
_CONNECTOR = re.compile(f"(?:(?P<word>{JC}(?P<kind>[tTB&]){J})|(?P<dash>[-=])|(?P<from>_q_))")


class Phrase(NamedTuple):
    """One calendar expression in a row of tokens: positions in the row, and the tokens by what they are there for."""

    rule: str
    start: int
    end: int
    roles: dict[str, Token]


def find_phrase(row: str, tokens: Sequence[Token], position: int) -> Phrase | None:
    """Return the first phrase in `row` at or after `position`."""
    match = _ANY.search(row, position)
    return _phrase(match, row, tokens) if match else None


def phrase_at(row: str, tokens: Sequence[Token], position: int, era: Token | None = None) -> Phrase | None:
    """Return the phrase that starts exactly at `position`, if only a day without its month, or a year of `era`."""
    carried = era and _COMPILED["afterera"].match(row, position)
    if era and carried:
        return Phrase("afterera", carried.start(), carried.end(), {"era": era, **dict(_roles(carried, tokens))})
    match = _ANY.match(row, position)
    if match:
        return _phrase(match, row, tokens)
    bare = _COMPILED["bare"].match(row, position)
    return Phrase("bare", bare.start(), bare.end(), dict(_roles(bare, tokens))) if bare else None


def connector_at(row: str, position: int) -> re.Match[str] | None:
    """Return the match of what may lead from one side of a range to the other."""
    return _CONNECTOR.match(row, position)


def _phrase(match: re.Match[str], row: str, tokens: Sequence[Token]) -> Phrase:
    rule = match.lastgroup
    assert rule is not None
    detailed = _COMPILED[rule].match(row, match.start())
    assert detailed is not None
    return Phrase(rule, detailed.start(), detailed.end(), dict(_roles(detailed, tokens)))


def _roles(match: re.Match[str], tokens: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    for role, text in match.groupdict().items():
        if text:
            yield role, tokens[match.start(role) // 2]
