"""The words around lists of figures, and the concepts that they speak of, as features with a strength per list.

Words stand in the windows of many lists: they are read once, and numpy hears them for all lists at once.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from extractor.facts.cues import cues
from extractor.facts.evidence import FAR, Offsets, Span
from extractor.facts.scene import Scene
from extractor.facts.strengths import spread
from extractor.facts.vocabulary import UNKNOWN, Numbers, Vocabulary

WORD = re.compile(r"[^\W\d_]+")
GRAMS = (2, 3)  # characters where no spaces part words
BESIDE = 0.3  # bearing of a word from which its side matters
PAIRED = 0.15  # bearing from which concepts are taken together
FAINT = 0.1  # bearing below which a word is not looked at
BEYOND = 4  # lists of figures away from which all words are fainter: those between have used them up

Word = tuple[int, int, int, Numbers]  # where it starts and ends, from where it was read, and its features
Heard = tuple[Numbers, NDArray[np.float64]]  # numbers of features; a row per list of figures, a column per feature


def around(scene: Scene, lists: Offsets, vocabulary: Vocabulary) -> Heard:
    """Return the features of the words around `lists` of figures of one language, and how strongly each is there."""
    windows = _windows(scene, lists)
    span = int(windows[:, 0].min()), int(windows[:, 1].max())
    words = [*_read(scene, span, vocabulary), *_concepts(scene, span, vocabulary)]
    if not words:
        return np.zeros(0, dtype=np.int64), np.zeros((len(lists), 0))
    words.sort(key=lambda word: word[0])
    starts, ends, since = (np.array(each, dtype=np.int64) for each in list(zip(*words, strict=True))[:3])
    firsts, lasts = (offsets[lists] for offsets in scene.bounds)

    before, left = spread(starts.searchsorted(windows[:, 0]), starts.searchsorted(firsts))
    behind, right = spread(starts.searchsorted(lasts), starts.searchsorted(windows[:, 1]))
    rows, found = np.concatenate((before, behind)), np.concatenate((left, right))
    sides = np.repeat((1, 2), (len(left), len(right)))
    bearings = scene.heard(starts[found], ends[found], lists[rows])
    near = (bearings >= FAINT) & (since[found] >= np.concatenate((windows[before, 0], lasts[behind])))
    rows, found, sides, bearings = rows[near], found[near], sides[near], bearings[near]

    features, columns = np.unique(np.concatenate([word[3] for word in words]), return_inverse=True)
    columns = columns.reshape(-1, 3)
    heard = np.zeros((len(lists), len(features)))
    last = np.cumsum([len(word[3]) for word in words])
    each, feature = spread((np.append(0, last[:-1]))[found], last[found])
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
    one, other = np.triu_indices(len(concepts), 1)
    found = np.minimum(near[:, one], near[:, other])
    found[found < PAIRED] = 0.0
    return _known(vocabulary.of_both[concepts[one], concepts[other]], found)


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


def _runs(scene: Scene, span: Span) -> Iterator[re.Match[str]]:
    """Yield the unbroken runs of letters in `span`; where lists of figures begin and end they break, too."""
    borders = [span[0], *(offset for each in scene.lists for offset in each if span[0] < offset < span[1]), span[1]]
    for start, end in pairwise(borders):
        yield from WORD.finditer(scene.lower, start, end)


def _read(scene: Scene, span: Span, vocabulary: Vocabulary) -> Iterator[Word]:
    """Yield the words in `span` of the text that have features, and each two words in a row."""
    if vocabulary.language == "ja":
        yield from _grams(scene, span, vocabulary)
        return
    last, last_start, last_end = "", 0, -1
    for match in _runs(scene, span):
        start, end = match.span()
        stem, features = vocabulary.word(match.group())
        if features is not None:
            yield start, end, start, features
        if start == last_end + 1 and (both := vocabulary.pair(last, stem)) is not None:
            yield start, end, last_start, both
        last, last_start, last_end = stem, start, end


def _grams(scene: Scene, span: Span, vocabulary: Vocabulary) -> Iterator[Word]:
    """Yield the parts, in unbroken runs of characters, that have features."""
    text = scene.lower
    for run in _runs(scene, span):
        first, last = run.span()
        for size in GRAMS:
            for start in range(first, last - size + 1):
                _, features = vocabulary.word(text[start : start + size])
                if features is not None:
                    yield start, start + size, start, features


def _concepts(scene: Scene, span: Span, vocabulary: Vocabulary) -> Iterator[Word]:
    """Yield the words in `span` that speak of concepts."""
    of = cues(vocabulary.language).concepts
    for hit in scene.page.stems(vocabulary.language)["concept"].within(*span):
        if (features := vocabulary.concepts(of[hit.stem])) is not None:
            yield hit.start, hit.end, hit.start, features
