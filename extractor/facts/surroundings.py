"""The words around lists of figures, and the concepts that they speak of, as features with a strength per list.

Words stand in the windows of many lists: they are read once, and numpy hears them for all lists at once.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, pairwise
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from extractor.facts.cues import cues
from extractor.facts.evidence import FAR, Offsets, Span
from extractor.facts.scene import Scene
from extractor.facts.strengths import spread
from extractor.facts.vocabulary import SIDES, UNKNOWN, Numbers, Sided, Vocabulary

WORD = re.compile(r"[^\W\d_]+")
GRAMS = (2, 3)  # characters where no spaces part words
BESIDE = 0.3  # bearing of a word from which its side matters
PAIRED = 0.15  # bearing from which concepts are taken together
FAINT = 0.1  # bearing below which a word is not looked at
BEYOND = 4  # lists of figures away from which all words are fainter: those between have used them up

Word = tuple[int, int, int, Sided]  # where it starts and ends, from where it was read, and its features
Heard = tuple[Numbers, NDArray[np.float64]]  # numbers of features; a row per list of figures, a column per feature


def around(scene: Scene, lists: Offsets, vocabulary: Vocabulary) -> Heard:
    """Return the features of the words around `lists` of figures of one language, and how strongly each is there."""
    windows = _windows(scene, lists)
    span = int(windows[:, 0].min()), int(windows[:, 1].max())
    words = [*_read(scene, span, vocabulary), *_concepts(scene, span, vocabulary)]
    if not words:
        return np.zeros(0, dtype=np.int64), np.zeros((len(lists), 0))
    words.sort(key=itemgetter(0))
    starts, ends, since = (np.fromiter(map(itemgetter(at), words), np.int64, len(words)) for at in range(3))
    firsts, lasts = (offsets[lists] for offsets in scene.bounds)

    before, left = spread(starts.searchsorted(windows[:, 0]), starts.searchsorted(firsts))
    behind, right = spread(starts.searchsorted(lasts), starts.searchsorted(windows[:, 1]))
    rows, found = np.concatenate((before, behind)), np.concatenate((left, right))
    sides = np.repeat((1, 2), (len(left), len(right)))
    bearings = scene.heard(starts[found], ends[found], lists[rows])
    near = (bearings >= FAINT) & (since[found] >= np.concatenate((windows[before, 0], lasts[behind])))
    rows, found, sides, bearings = rows[near], found[near], sides[near], bearings[near]

    of_words = [word[3] for word in words]
    sizes = np.fromiter(map(len, of_words), np.int64, len(words)) // len(SIDES)
    last = sizes.cumsum()
    numbers = np.fromiter(chain.from_iterable(of_words), np.int64, len(SIDES) * last[-1])
    features, columns = _numbered(numbers.reshape(-1, len(SIDES)))
    heard = np.zeros((len(lists), len(features)))
    each, feature = spread((last - sizes)[found], last[found])
    np.maximum.at(heard, (rows[each], columns[feature, 0]), bearings[each])
    beside = bearings[each] >= BESIDE
    each, feature = each[beside], feature[beside]
    np.maximum.at(heard, (rows[each], columns[feature, sides[each]]), bearings[each])
    return _known(features, heard)


def together(heard: Heard, vocabulary: Vocabulary) -> Heard:
    """Return the features of each two concepts near the same list of figures, of the features `heard` around it."""
    features, strengths = heard
    places = features.searchsorted(vocabulary.of_concepts)
    places[places == len(features)] = 0
    concepts = (features[places] == vocabulary.of_concepts).nonzero()[0] if len(features) else places[:0]
    near = strengths[:, places[concepts]]
    one, other = _pairs(len(concepts))
    found = np.minimum(near[:, one], near[:, other])
    found[found < PAIRED] = 0.0
    return _known(vocabulary.of_both[concepts[one], concepts[other]], found)


@cache
def _pairs(count: int) -> tuple[Numbers, Numbers]:
    """Return the numbers of each two of `count` things."""
    one, other = np.triu_indices(count, 1)
    return one, other


def _numbered(rows: Numbers) -> tuple[Numbers, Numbers]:
    """Return the features in `rows`, each once, and `rows` with their places among these; UNKNOWN is the last."""
    present = np.zeros(rows.max() + 2, dtype=bool)
    present[rows] = True
    features = present.nonzero()[0]
    places = np.zeros(len(present), dtype=np.int64)
    places[features] = np.arange(len(features))
    if present[UNKNOWN]:
        features[-1] = UNKNOWN
    return features, places[rows]


def _known(features: Numbers, heard: NDArray[np.float64]) -> Heard:
    """Return the features that have a number, and those of them that are heard at all."""
    known = (features != UNKNOWN) & heard.any(axis=0)
    return features[known], heard[:, known]


def _windows(scene: Scene, lists: Offsets) -> Offsets:
    """Return from and up to where words are heard for each of `lists`."""
    spans = scene.lists
    found = []
    for number in lists.tolist():
        low, high = scene.terrain.window(spans[number], FAR[scene.page.cues(spans[number][0]).spaced], least=FAINT)
        low = max(low, spans[number - BEYOND][0] if number >= BEYOND else 0)
        high = min(high, spans[number + BEYOND][0] if number + BEYOND < len(spans) else high)
        found.append((low, high))
    return np.array(found, dtype=np.int64)


def _runs(scene: Scene, span: Span) -> Iterable[re.Match[str]]:
    """Return the unbroken runs of letters in `span`; where lists of figures begin and end they break, too."""
    borders = [span[0], *(offset for each in scene.lists for offset in each if span[0] < offset < span[1]), span[1]]
    return chain.from_iterable(WORD.finditer(scene.lower, start, end) for start, end in pairwise(borders))


def _read(scene: Scene, span: Span, vocabulary: Vocabulary) -> list[Word]:
    """Return the words in `span` of the text that have features, and each two words in a row."""
    if vocabulary.language == "ja":
        return list(_grams(scene, span, vocabulary))
    found: list[Word] = []
    last, last_start, last_end = "", 0, -1
    for match in _runs(scene, span):
        start, end = match.span()
        stem, features = vocabulary.word(match.group())
        if features:
            found.append((start, end, start, features))
        if start == last_end + 1 and (both := vocabulary.pair(last, stem)):
            found.append((start, end, last_start, both))
        last, last_start, last_end = stem, start, end
    return found


def _grams(scene: Scene, span: Span, vocabulary: Vocabulary) -> Iterator[Word]:
    """Yield the parts, in unbroken runs of characters, that have features."""
    text = scene.lower
    for run in _runs(scene, span):
        first, last = run.span()
        for size in GRAMS:
            for start in range(first, last - size + 1):
                _, features = vocabulary.word(text[start : start + size])
                if features:
                    yield start, start + size, start, features


def _concepts(scene: Scene, span: Span, vocabulary: Vocabulary) -> Iterator[Word]:
    """Yield the words in `span` that speak of concepts."""
    of = cues(vocabulary.language).concepts
    for hit in scene.page.stems(vocabulary.language)["concept"].within(*span):
        if features := vocabulary.concepts(of[hit.stem]):
            yield hit.start, hit.end, hit.start, features
