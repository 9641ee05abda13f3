"""Find the language of each paragraph: by script where that settles it, else by function words, else by langdetect.

Feeds carry a masthead in Vietnamese, a body in Swedish and a tail in Spanish; and what is none of the six languages
(Ukrainian, Chinese, Portuguese, Norwegian …) must be told apart from the one that looks like it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from extractor.factsheet import LANGUAGES, Language
from extractor.languages import lexicon
from extractor.languages.lexicon import RoutingWords

LINE = re.compile(r"[^\n]++\n*+|\n++")
WORD = re.compile(r"[^\W\d_]++")
SAMPLE = 1_500  # letters are enough for langdetect; more only costs time
SURE = 0.7  # below this probability langdetect has only guessed
MIN_WORDS = 2  # different function words that settle a line
MIN_SHARE = 0.08  # and their share among its words; running text of each of the six languages has 15-30 %
UNDECIDED = 3  # lists of names prove nothing: they count only where they outweigh what is proven so many times
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of paragraphs in one language, by offsets into the text."""

    start: int
    end: int
    language: Language


@dataclass(frozen=True, slots=True)
class Route:
    """The language of a text and of its parts; `language` is None when it is none of the six."""

    language: Language | None
    segments: tuple[Segment, ...]
    detected: str  # what was found: a code such as "sv" or "uk", or "unknown"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with what can be said of it on its own."""

    start: int
    end: int
    letters: int
    language: str | None  # one of the six, OTHER, or None when nothing settles it


def route(text: str, hint: Language | None = None) -> Route:
    """Return the languages of `text`, paragraph by paragraph; a `hint` settles the main one."""
    lines = tuple(_lines(text))
    main, detected = (hint, str(hint)) if hint else _main(text, lines)
    if main is None:
        return Route(None, (), detected)
    return Route(main, tuple(_segments(lines, main)), detected)


def _lines(text: str) -> Iterator[Line]:
    for match in LINE.finditer(text):
        words = WORD.findall(match.group())
        letters = sum(map(len, words))
        yield Line(match.start(), match.end(), letters, _evident(words, letters))


def _evident(words: list[str], letters: int) -> str | None:
    """Return the language that script or function words prove for one line, if any."""
    if not letters:
        return None
    joined = "".join(words).casefold()
    distinct = {word.casefold() for word in words}
    shares: dict[str, float] = {}
    hits: Counter[str] = Counter()
    for code, language in _evidence().items():
        if language.proof is not None:
            shares[code] = len(language.proof.findall(joined)) / letters / language.words.letter_share
        typical = language.typical is not None and language.typical.search(joined) is not None
        hits[code] = len(distinct & language.words.function_words) + typical
    if max(shares.values()) >= 1:
        return max(shares, key=shares.__getitem__)
    (best, most), (_, second) = hits.most_common(2)
    if most < MIN_WORDS or most <= 2 * second or most < MIN_SHARE * len(distinct):
        return None
    foreign = _evidence()[best].foreign
    return OTHER if foreign is not None and foreign.search(joined) and most < 2 * MIN_WORDS else best


@dataclass(frozen=True, slots=True)
class Evidence:
    """The routing words of a language with their patterns compiled."""

    words: RoutingWords
    proof: re.Pattern[str] | None
    typical: re.Pattern[str] | None
    foreign: re.Pattern[str] | None


@cache
def _evidence() -> dict[str, Evidence]:
    return {
        code: Evidence(
            words,
            *(
                re.compile(f"[{letters}]") if letters else None
                for letters in (words.letters, words.typical_letters, words.foreign_letters)
            ),
        )
        for code in LANGUAGES
        for words in (lexicon(code).routing,)
    }


def _main(text: str, lines: tuple[Line, ...]) -> tuple[Language | None, str]:
    """Return the language with most letters, or None and what was found instead."""
    weights: Counter[str] = Counter()
    for line in lines:
        if line.language:
            weights[line.language] += line.letters
    undecided = [line for line in lines if line.letters and not line.language]
    letters = sum(line.letters for line in undecided)
    if letters > UNDECIDED * weights.total():
        weights[_joint(text, undecided, letters)] += letters
    if not weights.total():
        return None, "unknown"
    best = weights.most_common(1)[0][0]
    return next((code for code in LANGUAGES if code == best), None), best


def _segments(lines: Iterable[Line], main: Language) -> Iterator[Segment]:
    """Yield runs of lines in one language; a line that proves nothing is read in the main language."""
    run: Segment | None = None
    for line in lines:
        language = next((code for code in LANGUAGES if code == line.language), main)
        if run and run.language == language:
            run = Segment(run.start, line.end, language)
            continue
        if run:
            yield run
        run = Segment(line.start, line.end, language)
    if run:
        yield run


def _joint(text: str, lines: list[Line], letters: int) -> str:
    """Return the language of `lines` taken together, none of which settles it alone."""
    joined = " ".join(text[line.start : line.end] for line in lines)
    return _evident(WORD.findall(joined), letters) or _detected(joined[:SAMPLE])


def _detected(sample: str) -> str:
    """Return what langdetect makes of `sample`: a language code, or "unknown"."""
    detector = _factory().create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return "unknown"
    code: str = best.lang
    return code if best.prob >= SURE else "unknown"


@cache
def _factory() -> DetectorFactory:
    """Return langdetect with all its profiles, seeded; loaded once, and only when something is left open."""
    factory = DetectorFactory()
    factory.seed = 0
    factory.load_profile(str(Path(langdetect.__file__).parent / "profiles"))
    return factory
