"""What the classifier of metrics sees of a figure: its cues, the words around it, its place among other figures.

Features are names with a value: `cue satisfaction` is how strongly the lexicon's cues of satisfaction bear on the
figure, `of file+submit` that its clause speaks of files and of submitting. These mean the same in all languages.
`’files` is a word, or a part of one, in the language of the sentence.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations, islice

import numpy as np

from extractor.facts.evidence import FAR, Span
from extractor.facts.scene import Scene
from extractor.metrics import Metric

Features = dict[str, float]
Named = tuple[Span, tuple[str, ...]]  # where a word stands, and the names of its features

SIDES = "<>"  # before and behind the figure

OWN = "’"  # how names begin that one language has to itself

WORD = re.compile(r"[^\W\d_]+")
STEM = 5  # letters by which words are told apart: most endings lie behind
ENDS = 6  # letters at the end of a compound, where languages write compounds as one word
COMPOUND = 10  # letters of a word that may be one
GRAMS = (2, 3)  # characters where no spaces part words
CLEAR = 0.4  # a cue that counts as much leaves little to what stands before
SURE = 0.4  # by which the best cue must exceed the next to leave little doubt
BESIDE = 0.3  # bearing of a word from which its side matters
PAIRED = 0.15  # bearing from which concepts are taken together
FAINT = 0.1  # bearing below which a word is not looked at
BEYOND = 4  # lists of figures away from which all words are fainter: those between have used them up


def is_shared(name: str) -> bool:
    """Return whether the feature `name` means the same in all languages."""
    return name[0] != OWN


class Reader:
    """Reads the features of the figures of a scene; figures of one list share the words around it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._around = _around(scene)

    def features(self, at: int, cued: dict[Metric, float]) -> Features:
        """Return the features of figure `at` that do not depend on what other figures measure.

        `cued` says how strongly cues of each metric bear on it.
        """
        return _cues(cued) | _structure(self.scene, at) | self._around[self.scene.list_of[at]]


def carried(scene: Scene, at: int, before: Metric | None, cued: dict[Metric, float]) -> str:
    """Return the feature that says what the figure before `at` measures, and how near that one is."""
    if before is None:
        return "first"
    clear = "clear" if max(cued.values(), default=0.0) >= CLEAR else "vague"
    return f"{_nearness(scene, at)} {clear} {before}"


def _nearness(scene: Scene, at: int) -> str:
    if scene.list_of[at] == scene.list_of[at - 1]:
        return "list"
    if not scene.new_sentence(at):
        between = scene.lower[scene.figures[at - 1][1] : scene.figures[at][0]]
        return "bracket" if between.rfind("(") > between.rfind(")") else "sentence"
    if not scene.new_paragraph(at):
        return "paragraph"
    return "item" if scene.is_next_item(at) else "text"


def _cues(cued: dict[Metric, float]) -> Features:
    """Return what the cues of the lexicon say, and how clearly."""
    found: Features = {f"cue {metric}": score for metric, score in cued.items()}
    ranked = sorted(cued, key=lambda metric: -cued[metric])[:2]
    if ranked and cued[ranked[0]] >= CLEAR:
        found[f"best {ranked[0]}"] = 1.0
        if cued[ranked[0]] >= SURE + (cued[ranked[1]] if len(ranked) > 1 else 0.0):
            found[f"sure {ranked[0]}"] = 1.0
    return found


def _structure(scene: Scene, at: int) -> Features:
    """Return how the figure stands in its clause, in terms that all languages share."""
    words = scene.cues(at)
    before, after = scene.before(at), scene.after(at)
    strengths = scene.strengths(at)
    found = {"always": 1.0, "aim": max((strengths[stem] for stem in strengths.keys() & words.targets), default=0.0)}
    tests = {
        "partitive": words.partitive.match(after),
        "by": words.ends["by"].search(before),
        "risen": words.risen.match(after),
        "fallen": words.fallen.match(after),
    }
    moves = scene.moves(at)
    if moves:
        tests["rises" if moves[-1]["rise"] else "falls"] = moves[-1]
    return found | {name: 1.0 for name, test in tests.items() if test}


def _around(scene: Scene) -> list[Features]:
    """Return for each list of figures the words around it, and what they speak of, with how strongly they bear on it.

    The words around all lists are heard at once: what numpy takes for a call hardly grows with their number.
    """
    near = [_near(scene, number) for number in range(len(scene.lists))]
    sizes = [len(words) + len(concepts) for words, concepts in near]
    spans = np.array([span for both in near for named in both for span, _ in named], dtype=np.int64).reshape(-1, 2)
    bearings = iter(
        scene.heard(spans[:, 0], spans[:, 1], np.repeat(np.arange(len(near)), np.array(sizes, dtype=np.int64))).tolist()
    )
    return [
        _spoken(words, concepts, list(islice(bearings, size)), first)
        for (words, concepts), size, (first, _) in zip(near, sizes, scene.lists, strict=True)
    ]


def _near(scene: Scene, number: int) -> tuple[list[Named], list[Named]]:
    """Return words and concepts on both sides of list `number` of figures, as far as anything is heard."""
    lists, (first, last) = scene.lists, scene.lists[number]
    low, high = scene.terrain.window((first, last), FAR[scene.page.cues(first).spaced], least=FAINT)
    low = max(low, lists[number - BEYOND][0] if number >= BEYOND else 0)
    high = min(high, lists[number + BEYOND][0] if number + BEYOND < len(lists) else high)
    words = _tokens(scene, first, low, first) + _tokens(scene, first, last, high)
    return words, _concepts(scene, first, low, first) + _concepts(scene, first, last, high)


def _spoken(words: list[Named], concepts: list[Named], bearings: list[float], figure: int) -> Features:
    """Return the features of `words` and `concepts`, which bear on `figure` as `bearings` say in the same order."""
    spoken = _strongest(concepts, bearings[len(words) :], figure)
    near = sorted(name for name, bearing in spoken.items() if bearing >= PAIRED and name[0] not in SIDES)
    pairs = {f"{one}+{other}": min(spoken[one], spoken[other]) for one, other in combinations(near, 2)}
    found = {f"of {name}": bearing for name, bearing in (spoken | pairs).items()}
    return found | {OWN + name: bearing for name, bearing in _strongest(words, bearings, figure).items()}


def _strongest(named: list[Named], bearings: Iterable[float], figure: int) -> Features:
    """Return each name at its strongest, and beside the figure also on which side of it: `<files`, `>files`."""
    found: Features = {}
    for ((start, _), names), bearing in zip(named, bearings, strict=False):
        if bearing < FAINT:
            continue
        side = SIDES[start >= figure]
        for name in names:
            if bearing > found.get(name, 0.0):
                found[name] = bearing
            if bearing >= BESIDE and bearing > found.get(side + name, 0.0):
                found[side + name] = bearing
    return found


def _concepts(scene: Scene, at: int, start: int, end: int) -> list[Named]:
    """Return the spans in text[start:end] that speak of concepts, and of which, in the language at offset `at`."""
    concepts = scene.page.cues(at).concepts
    return [(hit.span, concepts[hit.stem]) for hit in scene.page.hits("concept", start, end, at)]


def _tokens(scene: Scene, at: int, start: int, end: int) -> list[Named]:
    """Return the words in text[start:end], and the names of their features, with the word before as a pair."""
    language = scene.page.language(at)
    found: list[Named] = []
    last, last_end = "", -1
    for match in WORD.finditer(scene.lower, start, end):
        word, (begin, stop) = match.group(), match.span()
        if language == "ja":
            found += [((begin + offset, begin + offset + len(gram)), (gram,)) for offset, gram in _grams(word)]
            continue
        names = _names(word, language)
        paired = (*names, f"{last} {names[0]}") if begin == last_end + 1 else names
        found.append(((begin, stop), paired))
        last, last_end = names[0], stop
    return found


@lru_cache(maxsize=20_000)
def _names(word: str, language: str) -> tuple[str, ...]:
    """Return the names of the features of a word; the first is its stem."""
    if language == "vi" or len(word) <= STEM:
        return (word,)
    if len(word) >= COMPOUND:
        return (word[:STEM] + "-", word, "-" + word[-ENDS:])
    return (word[:STEM] + "-", word)


@lru_cache(maxsize=20_000)
def _grams(run: str) -> tuple[tuple[int, str], ...]:
    """Return the parts of an unbroken run of characters, with their offsets."""
    return tuple((at, run[at : at + size]) for size in GRAMS for at in range(len(run) - size + 1))
