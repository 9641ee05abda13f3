"""Places in rankings: "xếp thứ 16/63", "ranked 7th", 63省・市中1位, "plats 12 av 63", «на 7-м месте»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Rank
from extractor.languages import Lexicon, lexicon
from extractor.languages.lexicon import RankWords
from extractor.normalization import lowered
from extractor.spotting import text_of
from extractor.spotting.numbers import NumberReader
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of
from extractor.spotting.spans import Spans

LARGEST = 1000  # no ranking of units is longer
LEAST_FIELD = 8  # what is beyond a smaller one is a date or a score
REACH = 80  # characters between a place and what was gained or lost
SENTENCE_END = re.compile(r"[.!?;]\s|[。\n]")

_DIGITS = r"\d{1,4}(?![.,/]?\d|[ ]?%)"


@dataclass(frozen=True, slots=True)
class Place:
    """A place by the offsets of its mention, and the size of the field."""

    start: int
    end: int
    value: int
    of: int | None


@dataclass(frozen=True, slots=True)
class Delta:
    """Places gained (positive) or lost, by the offsets of the words that say so."""

    start: int
    end: int
    value: int


class RankSpotter:
    """Finds places in rankings with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        own = words.ranks
        self.ordinals = {**own.ordinals, **own.places}
        self.numbers = NumberReader(words.numbers)
        spelled = (
            rf"(?:{any_of([*words.numbers.words, *words.numbers.scales])})++" if words.numbers.positional else r"(?!)"
        )
        counted = any_of([*words.ratios.counters, *words.dates.counted])
        sizes = r"(?!)" if words.numbers.positional else rf"{any_of(words.numbers.words)}{END}"  # sixth out of nine
        self.rules = [re.compile(rule, re.VERBOSE) for rule in _rules(own, spelled, counted, sizes)]
        self.pair = re.compile(_pair(own), re.VERBOSE)
        self.landing, self.further = (re.compile(rule, re.VERBOSE) for rule in _followers(words))
        self.of = re.compile(rf"{SPACE}{any_of(own.of)}{SPACE}\d{{1,4}}(?![.,]?\d|[ ]?%)")
        self.moves = re.compile(rf"{START}{any_of([*own.ups, *own.downs])}{END}")
        self.delta = re.compile(_delta(own, self.numbers.count), re.VERBOSE)
        self.short_delta = re.compile(
            rf"{SPACE}[,(]{SPACE}(?P<count>{self.numbers.count}){SPACES}"
            rf"(?:(?P<up>{any_of(own.ups)})|{any_of(own.downs)}){END}"
        )

    def find(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> Iterator[Rank]:
        """Yield the ranks of `text` in order, except those that share a character with a span of `taken`.

        Metric, subject and period are left to whoever knows the units and dates.
        """
        lower = lowered(text)
        deltas = list(self._deltas(lower))
        blocked = Spans([*taken, *((delta.start, delta.end) for delta in deltas)])
        places = [place for place in self._in_order(lower, deltas) if not blocked.touch(place.start, place.end)]
        for place, delta in zip(places, _nearest(lower, places, deltas), strict=True):
            span = {"start": place.start, "end": place.end, "surface": text[place.start : place.end]}
            steps = self._short_delta(lower, place.end) if delta is None else delta
            yield Rank(**span, value=place.value, of=place.of, delta=steps)

    def __call__(self, doc: Doc) -> Doc:
        """Put the ranks on `doc._.ranks`."""
        doc._.ranks = tuple(self.find(text_of(doc), [(mention.start, mention.end) for mention in doc._.documents]))
        return doc

    def _in_order(self, lower: str, deltas: Sequence[Delta]) -> Iterator[Place]:
        floor = 0
        found = [*self._pairs(lower), *self._places(lower)]
        ends = [*(delta.end for delta in deltas)]
        found += [self._follower(match) for end in ends if (match := self.landing.match(lower, end))]
        ends = sorted({place.end for place in found})
        found += [self._follower(match) for end in ends for match in self._listed(lower, end)]
        for place in sorted(found, key=lambda place: (place.start, -place.end)):
            if place.start >= floor:
                floor = place.end
                yield from [place] if 0 < place.value <= LARGEST and _is_field(place) else []

    def _places(self, lower: str) -> Iterator[Place]:
        """Yield what each rule finds; an idiom is a place of no value."""
        for rule in self.rules:
            for match in rule.finditer(lower):
                groups = match.groupdict()
                of = int(self.numbers.parse_count(groups.get("of") or "0") or 0) or None
                value = self._value(groups["place"]) if groups.get("place") else 0
                start, end = match.span("surface") if groups.get("surface") else match.span()
                yield Place(start, end, value if (of or 0) <= LARGEST else 0, of)

    def _listed(self, lower: str, end: int) -> Iterator[re.Match[str]]:
        """Yield the places that go on after one that ends at `end`: "Lao Cai came 1st, Son La 2nd"."""
        while match := self.further.match(lower, end):
            yield match
            end = match.end()

    def _follower(self, match: re.Match[str]) -> Place:
        return Place(*match.span("surface"), self._value(match["place"]), None)

    def _pairs(self, lower: str) -> Iterator[Place]:
        """Yield both places of "from 20th to 13th" where a noun, a cue or a verb of moving says that they are some."""
        for match in self.pair.finditer(lower):
            said = any(match[name] for name in ("cue1", "cue2", "noun1", "noun2")) or self.of.match(lower, match.end())
            ordinal = not match["place1"].isdigit()
            if said or (ordinal and self.moves.search(lower, max(0, match.start() - REACH // 2), match.start())):
                yield from (
                    Place(*match.span(f"surface{side}"), self._value(match[f"place{side}"]), None) for side in "12"
                )

    def _deltas(self, lower: str) -> Iterator[Delta]:
        for match in self.delta.finditer(lower):
            count = self.numbers.parse_count((match["count1"] or match["count2"]).strip())
            if count and count < LARGEST:
                up = match["up1"] or match["up2"]
                yield Delta(match.start(), match.end(), int(count) if up else -int(count))

    def _short_delta(self, lower: str, end: int) -> int | None:
        """Return what is gained or lost right after a place, with no word for the steps: "puesto 24, tres menos"."""
        match = self.short_delta.match(lower, end)
        count = self.numbers.parse_count(match["count"]) if match else None
        return None if match is None or not count else int(count if match["up"] else -count)

    def _value(self, surface: str) -> int:
        surface = " ".join(surface.split())
        if surface in self.ordinals:
            return self.ordinals[surface]
        digits = re.search(r"\d+", surface)
        return int(digits.group()) if digits else int(self.numbers.parse_count(surface) or 0)


def _is_field(place: Place) -> bool:
    """Whether a place lies within its field, or beyond one so large that it can but be a slip: 65th of 63."""
    return place.of is None or place.value <= place.of or place.of >= LEAST_FIELD


def _rules(words: RankWords, spelled: str, counted: str, sizes: str) -> Iterator[str]:
    """Yield patterns with the groups `place`, `of` and, where it is not the whole match, `surface`."""
    suffixed = rf"(?:\d{{1,4}}{any_of(words.suffixes)}{END})" if words.suffixes else r"(?!)"
    prefix = rf"(?:{any_of(words.prefixes)}{SPACE})?"
    ordinal = rf"(?P<place>{suffixed}|{any_of(words.ordinals)}{END})"
    of = rf"{SPACE}{any_of(words.of)}{SPACE}(?P<of>\d{{1,4}}|{sizes})(?![.,]?\d|[ ]?%)"
    noun = rf"(?!{SPACE}{any_of(words.not_nouns)}){SPACE}{any_of(words.nouns)}{END}"
    weak_noun = rf"(?!{SPACE}{any_of(words.not_nouns)}){SPACE}{any_of(words.weak_nouns)}{END}"
    plain = rf"(?P<place>{_DIGITS})"
    yield rf"{START}{any_of(words.idioms)}"
    digits = rf"(?P<place>\d{{1,4}}|{spelled})"
    field = rf"(?P<of>\d{{1,4}})[^\s\d、。,.()%]{{0,10}}?{any_of(words.field)}{prefix}{digits}"
    yield rf"{field}{any_of([*words.bare_nouns, *words.weak_nouns])}"
    yield rf"{START}{any_of(words.cues)}{SPACE}{prefix}{ordinal}(?:{noun})?(?:{of})?"
    yield rf"{START}{any_of([*words.cues, *words.weak_cues])}{SPACE}{prefix}(?P<place>\d{{1,4}}){of}"
    yield rf"{START}{any_of(words.cues)}{SPACE}{prefix}{plain}(?!{SPACE}(?:{counted}{END}|{any_of(words.bare_nouns)}))"
    yield rf"{START}{any_of(words.ordinal_cues)}{SPACES}{ordinal}(?:{noun})?(?:{of})?"
    yield rf"{START}{ordinal}{noun}(?:{of})?"
    yield rf"{START}{ordinal}{weak_noun}{of}"
    yield rf"{START}{any_of(words.verbs)}{SPACES}(?P<surface>{ordinal}{weak_noun})"
    yield rf"{START}(?P<place>{suffixed}){of}"
    yield rf"{START}{ordinal}{SPACES}{any_of(words.among)}{SPACES}(?P<of>\d{{1,4}})(?![.,]?\d|[ ]?%)"
    yield rf"{START}{any_of(words.copulas)}{SPACES}(?P<surface>{ordinal}{of})"
    place = rf"(?!{SPACE}{any_of(words.not_nouns)}){SPACE}{any_of([*words.nouns, *words.bare_nouns])}{END}"
    yield rf"{START}(?<![/.,-]){prefix}(?P<place>\d{{1,4}})/(?P<of>\d{{1,4}}){place}"
    yield rf"{START}(?P<place>{any_of(words.places)}){END}(?:{of})?"
    bare = rf"(?!{any_of(words.not_nouns)}|{SPACE}{any_of(words.not_nouns)}){SPACE}{any_of(words.bare_nouns)}{END}"
    yield rf"{START}{prefix}{digits}{bare}(?:{of})?"


def _followers(words: Lexicon) -> tuple[str, str]:
    """Return patterns for a place after steps ("rose five places to 12th"), and for one after another in a list."""
    own = words.ranks
    suffixed = rf"(?:\d{{1,4}}{any_of(own.suffixes)}{END})" if own.suffixes else r"(?!)"
    spelled, nouns = rf"{any_of(own.ordinals)}{END}", any_of([*own.nouns, *own.weak_nouns])
    named = rf"(?:(?P<place>{suffixed}|{spelled}(?={SPACE}{nouns}{END}))(?:{SPACE}{nouns}{END})?)"
    landing = rf",?{SPACES}{any_of(own.tos)}{SPACES}(?P<surface>(?P<place>{suffixed}|{spelled}))"
    joint = rf"(?:[,;]|{SPACES}{any_of(words.units.conjunctions)}{END})"
    further = rf"[^,.;\n\d]{{0,40}}?{joint}[^,.;\n\d]{{0,40}}?{START}(?P<surface>{named})(?=[ ]?[,.;–—)\n]|\Z)"
    return landing, further


def _pair(words: RankWords) -> str:
    """Return a pattern for "from … to …" with groups surface, cue, place and noun for each of the two sides."""
    suffix = rf"(?:{any_of(words.suffixes)})?{END}"

    def side(number: int) -> str:
        cue = rf"(?:(?P<cue{number}>{any_of([*words.cues, *words.weak_cues, *words.prefixes])}){SPACE})?"
        cue += rf"(?:{any_of(words.prefixes)}{SPACE})?"
        place = rf"(?P<place{number}>\d{{1,4}}{suffix}|{any_of(words.ordinals)}{END})(?![.,/]?\d|[ ]?%)"
        noun = rf"(?:{SPACE}(?P<noun{number}>{any_of([*words.nouns, *words.weak_nouns])}){END})?"
        return rf"(?P<surface{number}>{cue}{place}{noun})"

    between = rf"(?:{SPACES}(?:[^\s\d,.;:]++|(?:19|20)\d\d)){{0,4}}?"
    return rf"{START}{any_of(words.froms)}{SPACES}{side(1)}{between},?{SPACES}{any_of(words.tos)}{SPACES}{side(2)}"


def _delta(words: RankWords, count: str) -> str:
    """Return a pattern for "up 1 rank" and "1 rank up" with groups count, and up if it was one."""
    fillers, steps = rf"(?:{SPACE}{any_of(words.fillers)}{END}){{0,2}}", rf"{any_of(words.steps)}{END}"

    def moved(number: int) -> str:
        return rf"(?:(?P<up{number}>{any_of(words.ups)})|{any_of(words.downs)})"

    return rf"""
        {START}{moved(1)}{END}{fillers}{SPACE}(?P<count1>{count}){SPACE}{steps}
        | (?P<count2>{count}){SPACE}{steps}{fillers}{SPACE}{moved(2)}
    """


def _nearest(lower: str, places: list[Place], deltas: list[Delta]) -> list[int | None]:
    """Return for each place what was gained or lost: said after it in its sentence, else before it."""
    starts = [*(place.start for place in places), len(lower)]
    ends = [0, *(place.end for place in places)]
    after: list[int | None] = [None] * len(places)
    before: list[int | None] = [None] * len(places)
    at = 0
    for delta in deltas:
        while at < len(places) and places[at].end <= delta.start:
            at += 1
        if at and delta.end <= starts[at] and after[at - 1] is None and _joined(lower, ends[at], delta.start):
            after[at - 1] = delta.value
        elif at < len(places) and delta.start >= ends[at] and _joined(lower, delta.end, places[at].start):
            before[at] = delta.value
    return [first if first is not None else second for first, second in zip(after, before, strict=True)]


def _joined(lower: str, start: int, end: int) -> bool:
    return end - start <= REACH and not SENTENCE_END.search(lower, start, end)


@Language.factory("reform_ranks", assigns=["doc._.ranks"])
def make_ranks(nlp: Language, name: str) -> RankSpotter:
    """Make the component for the language of `nlp`."""
    return RankSpotter(lexicon(nlp.lang))
