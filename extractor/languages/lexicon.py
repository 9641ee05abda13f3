"""The one shape that every language module fills: words only, grouped by the kind of mention that uses them.

Every field is required, so that a new field is a question to all six languages. Words are written in NFC and lower case
unless case tells them apart; spotters compare them through `spotting.patterns.fold`.
"""

from collections.abc import Mapping
from collections.abc import Mapping
from dataclasses import dataclass

from extractor.factsheet import Language, Metric, Metric


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutingWords:
    """Evidence that a text is in this language rather than in a neighbour."""

    function_words: frozenset[str]  # frequent words that no neighbour spells alike: "och", not "med" (also Danish)
    letters: str  # letters, as in a character class, of which running text is full in this language alone; may be empty
    letter_share: float  # the share of these among all letters that settles it, 0 to 1
    foreign_letters: str  # letters that prove a neighbour instead: Ukrainian і, Danish ø


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """What ends a sentence, and what only looks so."""

    terminators: str
    abbreviations: frozenset[str]  # lower case, without their final stop: "mr", "no", "г"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """How numbers are printed."""

    decimal: str
    thousands: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Words of calendar expressions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentageWords:
    """Words of percentages and their bounds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RatioWords:
    """Words around printed fractions of counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RankWords:
    """Words of rankings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentWords:
    """Words before the numbers of legal documents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """Type words of areas, names and heads of public bodies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialWords:
    """Titles, honorifics and what surrounds a person's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """Cues of what a figure measures, of whom, for when and how.

    Cues are stems: they match the beginning of a word (anywhere in languages without spaces). In `metrics` a cue is a
    conjunction of alternatives: "files|procedures + online" needs one of the first two and the third near the figure.
    """

    spaced: bool  # whether spaces part the words
    metrics: Mapping[Metric, tuple[str, ...]]
    targets: tuple[str, ...]  # what makes a figure a goal: "target", "should", "by the end of"
    rises: tuple[str, ...]  # verbs and nouns of growth, before their figure
    falls: tuple[str, ...]
    risen: tuple[str, ...]  # the same right behind a figure: "5 % higher", 増
    fallen: tuple[str, ...]
    to: tuple[str, ...]  # right before a figure: what is reached, not the change: "rose to 5 %"
    into: tuple[str, ...]  # the same right behind it: 21%へ
    by: tuple[str, ...]  # right before a figure: the amount of a change: "rose by 5 %"
    averages: tuple[str, ...]  # the figure speaks of no single unit: "on average", "nationwide"
    as_of: tuple[str, ...]  # right before a day that a figure holds for
    rankings: Mapping[str, tuple[str, ...]]  # index -> its names, where they are not just its initials


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWords:
    """What readers of the store are shown."""

    metrics: Mapping[Metric, str]  # a label of every metric, as a column heading


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
    ranks: RankWords
    documents: DocumentWords
    units: UnitWords
    officials: OfficialWords
    facts: FactWords
    labels: LabelWords
