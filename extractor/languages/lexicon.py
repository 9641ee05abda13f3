"""The one shape that every language module fills: words only, grouped by the kind of mention that uses them.

Every field is required, so that a new field is a question to all six languages. Words are written in NFC and lower case
unless case tells them apart; spotters compare them through `spotting.patterns.fold`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, cast

from extractor.factsheet import Currency, Language, Level, Modifier, QuantityObject, Role
from extractor.metrics import Metric, Submetric


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutingWords:
    """Evidence that a text is in this language rather than in a neighbour."""

    function_words: frozenset[str]  # frequent words that no neighbour spells alike: "och", not "med" (also Danish)
    letters: str  # letters, as in a character class, of which running text is full in this language alone; may be empty
    letter_share: float  # the share of these among all letters that settles it, 0 to 1
    typical_letters: str  # letters of which one counts as much as one function word; may be empty
    foreign_letters: str  # letters that prove a neighbour instead: Ukrainian і, Danish ø


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """What ends a sentence, and what only looks so."""

    terminators: str
    abbreviations: frozenset[str]  # lower case, without their final stop: "mr", "no", "г"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How numbers are printed and spelled out."""

    decimal: str
    thousands: str
    words: Mapping[str, float]  # what adds up: "twenty", "five", "doscientos", 五
    scales: Mapping[str, int]  # what multiplies: "hundred", "mươi", 万
    joiners: tuple[str, ...]  # between the words of one number: "and", "y"
    points: tuple[str, ...]  # decimal points as words: "phẩy", "coma"
    halves: tuple[str, ...]  # after a number, half more: "с половиной"
    minus: tuple[str, ...]
    positional: bool  # digits as words one after the other: 八五 is 85
    vague: str  # characters that keep a following number from being one: 数十
    labels: frozenset[str]  # words whose number is a name, no quantity: "month 6", "Article 5"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Words of calendar expressions. "Before" and "after" say on which side of its number a word stands.

    A phrase is one entry ("first half", "nhiệm kỳ"); where spellings differ only in spaces, one entry is enough.
    """

    order: Literal["dmy", "mdy", "ymd"]  # what 5/6/2024 means; a reading no calendar has gives way to the other one
    day_first: frozenset[str]  # names of places whose papers print the day first, whatever the language they write
    dashed_days: bool  # whether 15-3 may be a day
    months: tuple[tuple[str, ...], ...]  # twelve: every case form and abbreviation, without its stop
    month_homonyms: frozenset[str]  # forms that are also other words: "may", "mars"; they need a number or a cue
    capital_months: bool  # whether a month standing alone is written with a capital ("in May", «в мае»)
    month_before: frozenset[str]  # tháng 5
    month_after: frozenset[str]  # 5月
    day_before: frozenset[str]  # ngày 6
    day_after: frozenset[str]  # 6日
    year_before: frozenset[str]  # năm 2024, fiscal year 2024
    year_after: frozenset[str]  # 2024年, 2024 года
    weekdays: frozenset[str]  # they belong to the date beside them and decide nothing
    numerals: Mapping[str, int]  # cardinal number words and their parts; a year is composed of them
    numeral_homonyms: Mapping[
        str, int
    ]  # more, which are numbers before the first or last months alone: năm tháng đầu năm
    numeral_joiners: frozenset[str]  # "and" in "two thousand and fifteen"
    ordinals: Mapping[str, int]  # the days of a month as words
    ordinal_suffixes: frozenset[str]  # 1st, 2:a, 24-ого
    ordinal_prefixes: frozenset[str]  # 第1
    quarters: frozenset[str]
    halves: Mapping[str, int]  # 1 or 2 where the word says which (上半期), else 0
    half_homonyms: frozenset[str]  # of these, words that halve other things too; they need a year
    months_counted: frozenset[str]  # "months" in "first nine months"
    first: frozenset[str]  # which of them, where ordinals do not say it
    last: frozenset[str]
    others_months: frozenset[str]  # beside "first nine months" with no year, they make them no year's: "of", "his"
    reported: frozenset[str]  # before six or nine months, they make them those of a report: «по итогам»
    early_before: frozenset[str]  # early, mid, late, "beginning of": the date itself is taken
    early_after: frozenset[str]
    beginnings: frozenset[str]  # of these, the ones that mean the first day: "since the beginning of 2024"
    seasons: Mapping[str, int]  # word -> its first month
    decade_before: frozenset[str]
    decade_after: frozenset[str]
    decades: Mapping[str, int]  # words for a whole decade -> its first year: "the nineties"
    decade_suffixes: frozenset[str]  # 1990s, 1990-х
    century_before: frozenset[str]
    century_after: frozenset[str]
    century_suffixes: frozenset[str]  # of these, the ones that make a round hundred a century: 1800-talet
    eras: Mapping[str, int]  # name -> the year before its first
    since: frozenset[str]  # open an interval, or begin one that a word of `to` ends
    from_: frozenset[str]  # begin an interval and do nothing alone
    since_after: frozenset[str]
    from_after: frozenset[str]  # から: after a beginning, with or without an end
    until: frozenset[str]
    until_after: frozenset[str]
    to: frozenset[str]  # end an interval
    by: frozenset[str]  # a deadline when ahead, the state of things on a day that is past
    between: frozenset[str]
    and_: frozenset[str]
    as_of: frozenset[str]  # phrases that contain a word of the above and open nothing
    present: frozenset[str]  # "now" as the end of an interval
    moved: frozenset[str]  # words after which a word of `until` names a new day: "postponed until"
    ahead: frozenset[str]  # words of a sentence that looks forward; "-rá" is the end of a word
    dating: frozenset[str]  # of `since`, the words that may only date: "a report from 2023"
    dated: frozenset[str]  # words after which they do
    relative: Mapping[str, str]  # phrase -> how it is resolved, in the words of `facts.anchor`: "now year -1"
    fillers: frozenset[str]  # stand between the parts of one date: "of", "de", の
    day_cues: frozenset[str]  # before a bare 5/6: it is a day ("sáng", "on")
    day_cues_after: frozenset[str]
    after_days: frozenset[str]  # after a day without its month, never after a count: "jueves 17" en Cartago
    durations: frozenset[str]  # words near a number of days that make it a duration: 15日から7日に短縮
    per_day: frozenset[str]  # between one 日 and a number they make a rate: 1日に200本
    short_year_cues_after: frozenset[str]  # after a year of two digits: 26年まで
    month_cues: frozenset[str]  # before a month whose word may be another one ("in May")
    year_cues: frozenset[str]  # before a bare number: it is a year, however old
    bare_years: bool  # whether a year is printed without a word beside it
    counted: frozenset[str]  # nouns and units after a number that make it a count: "2024 files"
    labels: frozenset[str]  # words before a number that make it one: "No.", "số"


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentageWords:
    """Words of percentages and their bounds."""

    signs: Mapping[str, float]  # sign -> factor (割 is ten percent); "procents-" is the first part of a compound
    points: tuple[str, ...]  # signs of percentage points
    loose_points: tuple[str, ...]  # points of percent only beside a percentage: "up 1.7 points to 84.2 %"
    rates: tuple[str, ...]  # words for a share; points that it moved by are points of percent: "the rate rose 3 points"
    points_reach: int  # characters back to a percentage that makes points of percent of them
    subunits: Mapping[str, float]  # further figures after the sign: 分 in 8割5分
    leads: tuple[str, ...]  # before a number that ends its clause: "percent of twenty"
    ands: tuple[str, ...]  # join numbers that share a sign: "61 respektive 34 procent"
    tos: tuple[str, ...]  # from one to the other: "7 đến 10 phần trăm"
    froms: tuple[str, ...]  # before the first of two: a way passed, not a range
    betweens: tuple[str, ...]  # before the first of two that make a range: "between 76 and 81 %"
    articles: frozenset[str]  # may stand between such a word and its number: "12,1 y un 40,3 %"
    before: Mapping[str, Modifier]  # bounds before the number; "eq" for what only looks like one ("выше на")
    after: Mapping[str, Modifier]  # bounds after the sign
    apart: Mapping[str, Modifier]  # bounds after the sign that may stand some words apart ("10% GRDP trở lên")
    fillers: frozenset[str]  # between bound and number: "more than the", "более чем на"
    inverted: Mapping[str, Modifier]  # verbs whose subject stands between them and the number
    negations: Mapping[str, int]  # before "more than" or "below": how many words may stand between; "no … may" has a
    # gap of up to five words; -1 for words that end a negation or only look like one ("not only", "that")
    places: tuple[str, ...]  # stand alike beside parallel figures: "91 in Leeds and 89 % in Hull"; A市は91、B市は89%
    measures: tuple[str, ...]  # subjects of a figure that need no sign after a percentage: "the average", "it"
    scopes: tuple[str, ...]  # after such a word, what it is a measure of: "the target for 2026"
    copulas: tuple[str, ...]  # between such a word and its figure: "is", "stood at"
    tails: tuple[str, ...]  # after such a figure, where no space ends it: だった
    against: tuple[str, ...]  # before a figure that a percentage is compared with: "up from 58"
    earlier: tuple[str, ...]  # after it: "a year earlier", より
    share_articles: frozenset[str]  # articles that only a share has: "aunque el 0,8 se pierde"


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioWords:
    """Words around printed fractions of counts."""

    counters: tuple[str, ...]  # what is counted, right after a fraction or its numerator: "communes", 件
    of: tuple[str, ...]  # "1 020 of 3 250"
    among: tuple[str, ...]  # the same from behind: 3,250件のうち1,020件
    scores: tuple[str, ...]  # after points scored: "14/15 điểm"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityWords:
    """Words of counts, scores and amounts of money.

    A noun written "stem*" may go on, one written "*noun" may end a longer word: "заявлени*", "*ärenden".
    """

    objects: Mapping[QuantityObject, tuple[str, ...]]  # what is counted, in the forms that stand beside a number
    others: tuple[str, ...]  # what else is counted: "schools"
    things: frozenset[str]  # of the counters, those that count neither people nor what they belong to: 件
    counters: Mapping[str, QuantityObject | None]  # right after the number, with or without a noun beside: 件, 人
    weak_counters: Mapping[str, tuple[QuantityObject, ...]]  # the same, of no meaning without a noun of these: 回
    links: tuple[str, ...]  # between a noun and the number behind it: 申請"件数"は1,020件
    sets: tuple[str, ...]  # between number and noun: "sets of", "lượt"
    gap: int  # words that may stand between number and noun
    stops: frozenset[str]  # words that never do
    scales: Mapping[str, float]  # what multiplies, beside the scales of numbers: "bn", "тыс."
    of: tuple[str, ...]  # between a scale and its noun: "millones de"
    points: tuple[str, ...]  # of a score
    points_are_things: bool  # 3点 may be three things: a whole score below ten is read as none
    currencies: Mapping[Currency, tuple[str, ...]]  # after the number
    signs: Mapping[str, Currency]  # before the number: "$", "VND"; after it, too, if no letter
    scaled_units: Mapping[str, float]  # words of currencies with a scale inside: "mkr"
    per: tuple[str, ...]  # before a round number of people that something is counted by: "per" 1,000 people
    not_before: tuple[str, ...]  # right before a number that counts nothing: "room"
    not_after: tuple[str, ...]  # right after the number or its counter: 目


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """Words that tie figures together, so that they must add up."""

    including: tuple[str, ...]  # before the parts of what was just counted: "of which", うち
    wholes: tuple[str, ...]  # before a count of which parts follow: "of" 240 files 150
    divided: tuple[str, ...]  # of these and others, the ones before all of its parts: "divided into"
    rest: tuple[str, ...]  # stems: makes a list complete: "the remaining"
    together: tuple[str, ...]  # before or after the sum of what was just counted: "altogether"
    than: tuple[str, ...]  # before the level that a change is measured from: "than" 81.5
    opposites: tuple[tuple[str, str], ...]  # stems of two parts beside which there is no third: "full|whole", "partial"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankWords:
    """Words of rankings."""

    cues: tuple[str, ...]  # before a place: "xếp thứ", "ranked", "plats"
    ordinal_cues: tuple[str, ...]  # before a place as an ordinal only: "finished" third
    weak_cues: tuple[str, ...]  # before a place out of so many only: "hạng" 38/63, "No." 3 of 63
    verbs: tuple[str, ...]  # before an ordinal and a weak noun: "ocupó el" tercer lugar
    nouns: tuple[str, ...]  # after an ordinal: "place"
    weak_nouns: tuple[str, ...]  # after an ordinal with one of `verbs` or the size of the field: "lugar"
    bare_nouns: tuple[str, ...]  # after plain digits: 位, «место»
    not_nouns: tuple[str, ...]  # begin like a noun and are none: 位置, «место жительства»
    prefixes: tuple[str, ...]  # before the digits of an ordinal: 第, "thứ"
    suffixes: tuple[str, ...]  # after the digits of an ordinal: "th", ":e", "-м"
    ordinals: Mapping[str, int]
    places: Mapping[str, int]  # words that are a place by themselves: "andraplatsen"
    of: tuple[str, ...]  # before the size of the field: "out of", "/"
    among: tuple[str, ...]  # the same after an ordinal without a noun: sixth "among" 18
    copulas: tuple[str, ...]  # before such an ordinal and its field: "is" sixth of 24
    field: tuple[str, ...]  # after the size of the field, before the place: 63省・市中1位
    froms: tuple[str, ...]  # "from" 20th place
    tos: tuple[str, ...]  # "to" 13th
    steps: tuple[str, ...]  # what is gained or lost: "places", "bậc"
    ups: tuple[str, ...]  # words of gaining places
    downs: tuple[str, ...]  # words of losing places
    fillers: tuple[str, ...]  # between those words and the number: "with", "на"
    idioms: tuple[str, ...]  # look like places and are none: "in the first place"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentWords:
    """Words before the numbers of legal documents."""

    types: tuple[str, ...]  # a number may follow at once: "Resolution 57"
    loose: tuple[str, ...]  # a number follows only after a number sign: "Plan No. 5"
    signs: tuple[str, ...]  # number signs right after the type: "số", 第
    apart: tuple[str, ...]  # number signs that may stand some words after it: "Указ Президента … № 601"
    closing: tuple[str, ...]  # must follow a number that has a sign: 号 after 第
    years: tuple[str, ...]  # between number and year: "2106 de 2019"
    shapes: tuple[str, ...]  # patterns of references known by their shape, the number in a group


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """Type words of areas, names and heads of public bodies.

    Words are in lower case; `~` stands for any ending of `endings`. Types of areas are Vietnamese type words ("huyện")
    or types of the gazetteer; heads and fields are keys of `public_bodies`.
    """

    endings: str  # pattern of the endings that `~` stands for
    genitive: str  # letter that makes a name a genitive and is no part of it: Swedish s
    name_endings: str  # pattern of the endings of a name that stands before its type word: Russian -ской; empty for any
    types: Mapping[str, str]  # type word of one area → type
    plurals: Mapping[str, str]  # type words that open or close a list of names: "districts", "các xã"
    levels: Mapping[str, str]  # words that tell whose body it is: "provincial", "provinsens" → type
    positions: frozenset[str]  # where a type word stands: "before" the name, "of" it (with `of` between), "after" it
    area_before_body: bool  # "Lak District People's Committee"
    area_after_body: bool  # "People's Committee of Lak district"
    area_after_field: (
        bool  # "Sở Nội vụ tỉnh Nghệ An" is one name; else a field ends it and the area is a phrase of its own
    )
    bare_genitive: bool  # whether a genitive follows its noun without a word between: "UBND huyện", «комитет района»
    heads: Mapping[str, str]  # "people's committee", "department" → key of HEADS
    parts: Mapping[str, str]  # parts of a body: "standing committee" of a party committee → Vietnamese name
    fields: Mapping[str, str]  # "home affairs" → key of FIELDS
    several: Mapping[str, str]  # one head for a list of fields: "ministries" → key of HEADS
    bodies: Mapping[str, str]  # names that stand for one body → its canonical name
    one_word_bodies: str  # pattern of words that are names of bodies by their shape: "Boverket", «Росстат»
    compounds: Mapping[str, str]  # first part of a compound ("inrikes") → key of FIELDS
    compound_heads: Mapping[str, str]  # second part ("departement~") → key of HEADS
    complement: str  # pattern of what follows a head whose field is not listed; may match nothing
    topic: str  # the same after the head of a committee or a team, which is named by what it is to do
    head_stops: str  # pattern that makes a head right before it part of a title: 内務局長
    capital_bodies: bool  # whether the name of a body has a capital: "Parliament", but «парламент», "riksdagen"
    of: tuple[str, ...]  # between a head and its field or area
    inside: tuple[str, ...]  # prepositions before the name of a place, hardly ever of anything else: "in"
    places: tuple[str, ...]  # prepositions before the name of a place, these and others: "from"
    articles: tuple[str, ...]
    conjunctions: tuple[str, ...]
    such_as: tuple[str, ...]
    person_cues: tuple[str, ...]  # before a name, make it a person: "Mr.", "đồng chí"
    person_marks: tuple[str, ...]  # right after a name, make it a person: 氏
    not_names: tuple[str, ...]  # words with a capital that are no part of a name: titles, months
    not_areas: tuple[str, ...]  # words beside a name that make it a street, a river, a paper
    phrases: tuple[str, ...]  # longer phrases in which words of this section mean something else


def terms(text: str) -> tuple[str, ...]:
    """Return the entries of `text`, which commas part; a line may end wherever a space may stand."""
    return tuple(entry for part in text.split(",") if (entry := " ".join(part.split())))


def by_role(**words: str) -> Mapping[str, Role]:
    """Return word → role for comma-separated words given by role; the first role of a word holds."""
    return {word: cast(Role, role) for role in reversed(words) for word in words[role].split(", ")}


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialWords:
    """Titles, honorifics and what surrounds a person's name.

    Prefixes carry the space or hyphen that follows them: "deputy ", "vice-", "sub".
    """

    roles: Mapping[str, Role]  # title of an office, in all its forms
    local: Mapping[str, tuple[str, ...]]  # titles of those who govern an area → levels, or ends of names, of such areas
    implied: Mapping[str, str]  # titles that tell their body → its canonical name: "riksrevisor"
    ranks: frozenset[str]  # those of the titles that are ranks: the office beside one counts
    compound: bool  # a title may end a longer word: civilminister, 行政改革局長
    not_after: str  # characters that make a longer word of a title, no office any more: 委員会
    deputies: tuple[str, ...]  # prefixes that make the deputy of a title; with a space before them, what follows it
    modifiers: tuple[str, ...]  # beside a title, without changing its role: acting, standing, first
    past: tuple[str, ...]  # prefixes of an office that is no longer held
    of: tuple[str, ...]  # between a title and the body that follows it
    possessives: tuple[str, ...]  # between a body and the title or the person that follows it
    own: tuple[str, ...]  # before a title: that of the body just spoken of: "its"
    same: tuple[str, ...]  # before a word that stands for a body just named: 同
    fields: Mapping[str, str]  # what a ministry deals with, as said in titles → canonical name of the ministry
    joins: tuple[str, ...]  # between two offices of one person
    appositions: tuple[str, ...]  # between a name and the office that follows it, beside commas and dashes
    copulas: tuple[str, ...]  # between an office and who holds it: "the director is"
    appointments: tuple[str, ...]  # between the office a person leaves and the one taken up
    breakers: frozenset[str]  # words that never stand between a title and its holder
    breaker_endings: tuple[str, ...]  # endings of finite verbs, which never stand there either
    private: tuple[str, ...]  # in a title: the employer is no public body
    occupations: tuple[str, ...]  # what people in no office are called: farmer, journalist, resident
    before_name: tuple[str, ...]  # honorifics, ranks and degrees, without a final stop
    after_name: tuple[str, ...]  # honorifics that follow the name
    credits: tuple[str, ...]  # words of a byline or photo credit, before a colon
    bylines: tuple[str, ...]  # the same with no colon: "By Mary Smith"
    speech: frozenset[str]  # verbs beside the name of a speaker
    namesakes: tuple[str, ...]  # before or after a name that a street, a school or a prize is called by
    not_names: frozenset[str]  # capitalised words of headings and titles of things
    given_names: Collection[str]  # common first names of all countries, in this script
    surname_endings: tuple[str, ...]  # endings that show a surname, cases included
    surnames: Mapping[str, str]  # surnames in kanji → Latin
    particles: frozenset[str]  # lower-case words inside a name: de, von, al
    bare_short_forms: bool  # a given name alone, with nothing before it, is told from other words
    state_office_first: bool  # of several offices, one of the state goes before one of the Party

    def is_clause(self, word: str) -> bool:
        """Return whether `word`, in lower case, never stands between a title and its holder or its body."""
        return word in self.breakers or (len(word) > 4 and word.endswith(self.breaker_endings))


Concept = Literal[
    "file",
    "service",
    "permit",
    "document",
    "archive",
    "paper",
    "result",
    "fee",
    "signature",
    "digital_key",
    "deadline",
    "days",
    "time",
    "cost",
    "rule",
    "task",
    "works",
    "index",
    "score",
    "staff",
    "post",
    "group",
    "degree",
    "budget",
    "disburse",
    "salary",
    "economy",
    "indicator",
    "business",
    "people",
    "leader",
    "place",
    "office",
    "survey",
    "opinion",
    "satisfied",
    "rated",
    "network",
    "device",
    "identity",
    "insurance",
    "centre",
    "vote",
    "school",
    "health",
    "crime",
    "nature",
    "complaint",
    "submit",
    "process",
    "provide",
    "issue",
    "online",
    "home",
    "whole",
    "level",
    "portal",
    "on_time",
    "early",
    "late",
    "digitise",
    "data",
    "reuse",
    "pay",
    "cashless",
    "sign",
    "simplify",
    "cut",
    "rise",
    "complete",
    "merge",
    "vacant",
    "leave",
    "cover",
    "set_up",
    "exchange",
    "paperless",
    "returned",
    "saved",
    "count",
    "in_person",
    "bribe",
    "want",
    "know",
    "meeting",
    "report",
]


def by_concept(**words: str) -> Mapping[Concept, tuple[str, ...]]:
    """Return concept → stems for comma-separated stems given by concept."""
    return {cast(Concept, concept): tuple(stems.split(", ")) for concept, stems in words.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """Cues of what a figure measures, of whom, for when and how.

    Cues are stems: they match the beginning of a word (anywhere in languages without spaces). A stem written "*stem" may
    begin within a word, "stem$" is a whole word. In `metrics` a cue is a conjunction of alternatives:
    "files|procedures + online" needs one of the first two and the third near the figure; "~" marks a weak cue,
    "!" one that outweighs others.
    """

    spaced: bool  # whether spaces part the words
    metrics: Mapping[Metric, tuple[str, ...]]
    concepts: Mapping[Concept, tuple[str, ...]]  # stems: what is spoken of near a figure, for the classifier of metrics
    targets: tuple[str, ...]  # stems: what makes a figure a goal: "target", "should", "by the end of"
    demands: tuple[str, ...]  # stems right before a figure that is asked for, elsewhere often of what was done: "set"
    demanded: tuple[str, ...]  # stems: the same right behind it: "10 % assigned by"
    ahead: tuple[str, ...]  # stems behind a figure: verbs of doing in a form that says it is not yet done: 廃止する。
    present: tuple[str, ...]  # stems before a figure that is reached already, whatever is aimed at: "currently"
    merely: tuple[str, ...]  # before a figure that is reached, and too low: "only"
    low: tuple[str, ...]  # stems right behind a figure that is reached, low or not: にとどまる, だった
    perfects: tuple[str, ...]  # auxiliaries before a verb of change that make what it says past: "has"
    pasts: tuple[str, ...]  # endings of verbs of change that are past, never an order: "fell"
    rises: tuple[str, ...]  # stems: verbs and nouns of growth, before their figure
    falls: tuple[str, ...]  # stems
    increases: tuple[str, ...]  # stems of nouns: what "was 5 %" is the change, not the level
    decreases: tuple[str, ...]
    risen: tuple[str, ...]  # stems: the same right behind a figure: "5 % higher", 増
    fallen: tuple[str, ...]  # stems
    to: tuple[str, ...]  # right before a figure: what is reached, not the change: "rose to 5 %"
    into: tuple[str, ...]  # stems: the same right behind it: 21%へ
    by: tuple[str, ...]  # right before a figure: the amount of a change: "rose by 5 %"
    froms: tuple[str, ...]  # right before a figure: where a change began: "from 5 %"
    out_of: tuple[str, ...]  # stems: the same right behind it: 21%から
    compared: tuple[str, ...]  # right before a date that a figure is compared with: "than in 2022"
    comparing: tuple[str, ...]  # stems: the same right behind it: 2022年より
    fillers: tuple[str, ...]  # may stand between those words and the figure: "by about 5 %"
    joins: tuple[str, ...]  # may stand between the figures of one list, or of "from 5 % to 7 %"
    breaks: tuple[str, ...]  # stems: conjunctions that part two statements: "while"
    of: tuple[str, ...]  # right behind a figure: what it is a share of follows; stems where no such word exists
    respectively: tuple[str, ...]  # stems: things and figures are listed in the same order
    averages: tuple[str, ...]  # stems: the figure speaks of no single unit: "on average", "nationwide"
    as_of: tuple[str, ...]  # right before a day that a figure holds for
    meant: Mapping[Level, tuple[str, ...]]  # stems: an area spoken of without its name: "the district"; other: any town
    level_words: Mapping[Level, tuple[str, ...]]  # stems: which of its offices or parts a figure is of: "commune level"
    annual: tuple[str, ...]  # stems: a plan or budget of the year that the article is of
    same_period: tuple[str, ...]  # stems: beside a year, the part of it that the text is of: "the same period of 2022"
    year_before: tuple[str, ...]  # stems: without a date, the period a year before the one spoken of: "a year earlier"
    sayings: tuple[str, ...]  # stems: whoever is named beside them says what the sentence says
    negations: tuple[str, ...]  # stems before a figure that was not reached: "did not even reach"
    negated: tuple[str, ...]  # stems: the same right behind it: に達しなかった
    plans: tuple[str, ...]  # stems: an aim that somebody has in mind or on paper, not one that binds: "plan"
    forecasts: tuple[str, ...]  # stems: what is thought likely, not aimed at: "forecast"
    rankings: Mapping[str, tuple[str, ...]]  # index -> its names, where they are not just its initials


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricWords:
    """What metrics are called, and cues of the finer ones; what tells the metrics themselves is in `FactWords`."""

    labels: Mapping[Metric | Submetric, str]  # of every one, as a column heading
    finer: Mapping[Submetric, tuple[str, ...]]  # cues, once the metric above is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All words of one language."""

    code: Language
    name: str
    routing: RoutingWords
    sentences: SentenceWords
    numbers: NumberWords
    dates: DateWords
    percentages: PercentageWords
    ratios: RatioWords
    quantities: QuantityWords
    checks: CheckWords
    ranks: RankWords
    documents: DocumentWords
    units: UnitWords
    officials: OfficialWords
    facts: FactWords
    metrics: MetricWords
