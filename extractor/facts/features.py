"""What the classifier of metrics sees of a figure: its cues, the words around it, its place among other figures.

Features are names with a value: `cue satisfaction` is how strongly the lexicon's cues of satisfaction bear on the
figure, `of file+submit` that its clause speaks of files and of submitting. These mean the same in all languages.
`’files` is a word, or a part of one, in the language of the sentence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extractor.facts.scene import Scene
from extractor.facts.surroundings import around, together
from extractor.facts.vocabulary import OWN, UNKNOWN, Numbers, Vocabulary
from extractor.metrics import Metric

Features = dict[str, float]

CLEAR = 0.4  # a cue that counts as much leaves little to what stands before
SURE = 0.4  # by which the best cue must exceed the next to leave little doubt


def is_shared(name: str) -> bool:
    """Return whether the feature `name` means the same in all languages."""
    return name[0] != OWN


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of several figures: `values` has a row for each of them, and a column for each of `features`."""

    vocabulary: Vocabulary
    features: Numbers
    values: NDArray[np.float64]

    def of(self, row: int) -> Features:
        """Return what is seen of one of the figures, by name."""
        names, columns = self.vocabulary.names, self.values[row].nonzero()[0]
        return {names[int(self.features[column])]: float(self.values[row, column]) for column in columns}


def seen(scene: Scene, figures: Sequence[int], cued: Sequence[dict[Metric, float]], vocabulary: Vocabulary) -> Seen:
    """Return the features of `figures`, of one language, that do not depend on what other figures measure.

    `cued` says how strongly cues of each metric bear on each figure of the scene. Figures of one list share the words
    around it.
    """
    rows = {number: row for row, number in enumerate(sorted({scene.list_of[at] for at in figures}))}
    row_of = [rows[scene.list_of[at]] for at in figures]
    words = around(scene, np.array(list(rows), dtype=np.int64), vocabulary)
    concepts = together(words, vocabulary)
    own = [_cues(cued[at]) | _structure(scene, at) for at in figures]
    columns = {name: column for column, name in enumerate({name: 0 for each in own for name in each})}
    values = np.zeros((len(figures), len(columns)))
    for row, each in enumerate(own):
        for name, value in each.items():
            values[row, columns[name]] = value
    numbers = vocabulary.all(columns)
    known = numbers != UNKNOWN
    return Seen(
        vocabulary,
        np.concatenate((words[0], concepts[0], numbers[known])),
        np.hstack((words[1][row_of], concepts[1][row_of], values[:, known])),
    )


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
    found = {"always": 1.0, "aim": scene.stems.told(at, "aim")}
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
