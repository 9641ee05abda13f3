"""What the stems near figures tell: metrics, finer metrics and claims, by cues of one part or of several."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from extractor.metrics import Metric, Submetric

Claim = Literal["aim", "aim_but_tasks", "duty", "plan", "forecast", "average"]
Told = Metric | Submetric | Claim

METRICS: tuple[Metric, ...] = get_args(Metric)
TOLD: tuple[Told, ...] = (*METRICS, *get_args(Submetric), *get_args(Claim))
PLACES = {told: place for place, told in enumerate(TOLD)}  # the column of each
WEIGHTS = (1.2, 1.0, 1.1)  # of a cue of one part (a phrase that leaves no doubt), two or three
STRONG = 1.3  # of a cue marked "!", which outweighs the phrases within it
WEAK = 0.5  # of a cue marked "~", which may well be about something else

Strengths = NDArray[np.float64]  # a row per figure
Numbers = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell something, its `name`, when one of each part is near: "files|procedures + online"."""

    name: Told
    parts: tuple[tuple[str, ...], ...]
    weight: float

    @classmethod
    def parse(cls, name: Told, text: str) -> "Cue":
        """Return the cue written as `text`; "~" in front marks a weak one, "!" a strong one."""
        parts = tuple(tuple(part.strip().split("|")) for part in text.lstrip("~!").split(" + "))
        weight = {"~": WEAK, "!": STRONG}.get(text[0], WEIGHTS[len(parts) - 1])
        return cls(name, parts, weight)


def parsed(texts: Mapping[Metric, tuple[str, ...]] | Mapping[Submetric, tuple[str, ...]]) -> list[Cue]:
    """Return the cues written in a lexicon."""
    return [Cue.parse(name, text) for name, of_one in texts.items() for text in of_one]


class Scoring:
    """The cues of one language, found by their stems.

    Parts are numbered in the order of their cues, and cues in the order of what they tell: what numpy is to take
    together stands together.
    """

    def __init__(self, cues: Iterable[Cue]) -> None:
        ordered = sorted(cues, key=lambda cue: PLACES[cue.name])
        self.weights = np.array([cue.weight for cue in ordered])
        self.told = np.array([PLACES[cue.name] for cue in ordered])
        self.sizes = np.array([len(cue.parts) for cue in ordered])
        self.cue_of = np.repeat(np.arange(len(ordered)), self.sizes)  # by number of a part
        self.parts: dict[str, list[int]] = {}  # the numbers of the parts that a stem is in
        for number, stems in enumerate(part for cue in ordered for part in cue.parts):
            for stem in stems:
                self.parts.setdefault(stem, []).append(number)
        self.stems: dict[Told, set[str]] = {}  # by what they tell
        for cue in ordered:
            self.stems.setdefault(cue.name, set()).update(*cue.parts)

    def plan(self, stems: Sequence[str]) -> "Plan":
        """Return how to score with `stems` alone: what a text has no stem of need not be looked at for each figure."""
        parts = [self.parts.get(stem, ()) for stem in stems]
        columns = np.repeat(np.arange(len(stems)), [len(numbers) for numbers in parts])
        found = np.array([number for numbers in parts for number in numbers], dtype=np.intp)
        order = found.argsort(kind="stable")
        found, parts_begin = _runs(found[order])
        cues, cues_begin = _runs(self.cue_of[found])
        whole = (np.append(cues_begin[1:], len(found)) - cues_begin == self.sizes[cues]).nonzero()[0]
        told, told_begin = _runs(self.told[cues[whole]])
        return Plan(columns[order], parts_begin, cues_begin, whole, self.weights[cues[whole]], told_begin, told)


class Plan(NamedTuple):
    """Which columns of strengths belong to one part, which parts to one cue, and which cues tell the same."""

    columns: Numbers
    parts_begin: Numbers
    cues_begin: Numbers
    whole: Numbers  # the cues of which there is a stem of each part
    weights: NDArray[np.float64]
    told_begin: Numbers
    told: Numbers

    def scores(self, strengths: Strengths) -> Strengths:
        """Return how strongly each of `TOLD` is told, for each row of `strengths`, which has a column per stem.

        A cue counts as much as its weakest part, and a part as much as its strongest stem.
        """
        scores = np.zeros((len(strengths), len(TOLD)))
        if len(self.told):
            of_parts = np.maximum.reduceat(strengths[:, self.columns], self.parts_begin, axis=1)
            of_cues = np.minimum.reduceat(of_parts, self.cues_begin, axis=1)[:, self.whole] * self.weights
            scores[:, self.told] = np.maximum.reduceat(of_cues, self.told_begin, axis=1)
        return scores


def _runs(numbers: Numbers) -> tuple[Numbers, Numbers]:
    """Return the distinct ones of ordered `numbers`, and where each begins."""
    begins = np.ones(len(numbers), dtype=bool)
    begins[1:] = numbers[1:] != numbers[:-1]
    first = begins.nonzero()[0]
    return numbers[first], first
