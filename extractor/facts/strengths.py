"""How strongly the stems of cues bear on each figure of a scene, at their best place, and what they tell together."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from extractor.facts.evidence import Offsets
from extractor.facts.scoring import METRICS, PLACES, Numbers, Plan, Scoring, Strengths, Told
from extractor.facts.stems import Hit
from extractor.metrics import Metric

if TYPE_CHECKING:
    from extractor.facts.scene import Scene


class CueTable(NamedTuple):
    """The cues of one language in a text, in text order: where they stand, and as columns which stems they are."""

    stems: list[str]
    plan: Plan  # what the stems tell
    starts: Offsets
    ends: Offsets
    columns: Offsets
    last: Offsets  # the number of the cue before of the same stem; -1 if there is none
    next: Offsets  # and of the one after

    @classmethod
    def of(cls, hits: Sequence[Hit], scoring: Scoring) -> "CueTable":
        """Return the table of `hits`."""
        column_of: dict[str, int] = {}
        columns = [column_of.setdefault(hit.stem, len(column_of)) for hit in hits]
        seen = [-1] * len(column_of)
        before, after = [-1] * len(columns), [len(columns)] * len(columns)
        for number, column in enumerate(columns):
            before[number] = seen[column]
            if seen[column] >= 0:
                after[seen[column]] = number
            seen[column] = number
        spans = np.array([hit[:2] for hit in hits], dtype=np.int64).reshape(-1, 2)
        stems = list(column_of)
        neighbours = np.array((before, after), dtype=np.int64)
        return cls(
            stems,
            scoring.plan(stems),
            spans[:, 0].copy(),
            spans[:, 1].copy(),
            np.array(columns, dtype=np.int64),
            *neighbours,
        )

    def numbers(self, starts: Offsets, ends: Offsets) -> tuple[Offsets, Offsets]:
        """Return from and up to which number cues begin within each of the spans at `starts` and `ends`."""
        return self.starts.searchsorted(starts), self.starts.searchsorted(ends)


def spread(firsts: Offsets, lasts: Offsets) -> tuple[Offsets, Offsets]:
    """Return the numbers in all ranges from `firsts` up to `lasts`, after the number of the range that each is in."""
    sizes = np.maximum(lasts - firsts, 0)
    ranges = np.arange(len(sizes)).repeat(sizes)
    return ranges, np.arange(len(ranges)) + (firsts - (sizes.cumsum() - sizes)).repeat(sizes)


class Heard:
    """What is heard around the figures of a scene: stems of cues, and what they tell. Nothing is, until it is asked."""

    def __init__(self, scene: "Scene") -> None:
        self.scene = scene
        tables = [scene.page.cue_table(language) for language, _ in scene.batches]
        self._tellable = {int(place) for table in tables for place in table.plan.told}
        self._told: dict[int, list[float]] = {}
        self._stems: dict[int, tuple[list[str], Numbers, Strengths]] = {}

    def told(self, at: int, what: Told) -> float:
        """Return how strongly the stems around figure `at` tell `what`."""
        place = PLACES[what]
        if place not in self._tellable or not (self._told or self._may_tell(at, what)):
            return 0.0
        return self._row(at)[place]

    def _may_tell(self, at: int, what: Told) -> bool:
        """Return whether a stem that tells `what` stands where figure `at` hears it: around most none does."""
        page, start = self.scene.page, self.scene.figures[at][0]
        stems = self.scene.cues(at).scoring.stems.get(what, ())
        spans = [self.scene.windows[self.scene.list_of[at]], *(lead[:2] for lead in page.outline.leads(start))]
        return any(hit.stem in stems for span in spans for hit in page.hits("cue", *span, start))

    def _row(self, at: int) -> list[float]:
        """Return how strongly each of what stems may tell is told around figure `at`."""
        if not self._told:
            for language, figures in self.scene.batches:
                self._hear(self.scene.page.cue_table(language), figures)
        return self._told[at]

    def _hear(self, table: CueTable, figures: Sequence[int]) -> None:
        strengths = _strengths(self.scene, table, figures)
        for at, told, row in zip(figures, table.plan.scores(strengths).tolist(), strengths, strict=True):
            heard = row.nonzero()[0]
            self._told[at] = told
            self._stems[at] = table.stems, heard, row[heard]

    def metrics(self, at: int) -> dict[Metric, float]:
        """Return the metrics that the stems around figure `at` tell, and how strongly."""
        return {metric: score for metric, score in zip(METRICS, self._row(at), strict=False) if score}

    def strengths(self, at: int) -> dict[str, float]:
        """Return the stems around figure `at`, and how strongly each bears on it, at its best place."""
        self._row(at)
        stems, columns, strengths = self._stems[at]
        return {stems[column]: strength for column, strength in zip(columns.tolist(), strengths.tolist(), strict=True)}


def _strengths(scene: "Scene", table: CueTable, figures: Sequence[int]) -> Strengths:
    """Return how strongly each stem of the page bears on each of `figures`, which are of one language.

    Stems stand within the list of the figure, beside it and in the lines that announce its own.
    """
    found = np.zeros((len(figures), len(table.stems)))
    spans = np.array([scene.figures[at] for at in figures], dtype=np.int64)
    lists = np.array([scene.list_of[at] for at in figures], dtype=np.int64)
    firsts, lasts = (offsets[lists] for offsets in scene.bounds)

    rows, hits = spread(*table.numbers(firsts, lasts))
    if len(hits):
        bearings = scene.close_terrain.bearings(table.starts[hits], table.ends[hits], spans[rows, 0], spans[rows, 1])
        np.maximum.at(found, (rows, table.columns[hits]), bearings)

    rows, hits = _beside(table, firsts, lasts, np.array(scene.windows, dtype=np.int64)[lists])
    bearings = scene.heard(table.starts[hits], table.ends[hits], lists[rows])
    np.maximum.at(found, (rows, table.columns[hits]), bearings)

    leads_of = scene.page.outline.leads
    leads = [(row, *lead) for row, at in enumerate(figures) for lead in leads_of(scene.figures[at][0])]
    if leads:
        rows, starts, ends, counts = np.array(leads).T
        each, hits = spread(*table.numbers(starts, ends))
        np.maximum.at(found, (rows[each].astype(np.intp), table.columns[hits]), counts[each])
    return found


def _beside(table: CueTable, firsts: Offsets, lasts: Offsets, windows: Offsets) -> tuple[Offsets, Offsets]:
    """Return each stem where it is nearest to spans, on both sides in their `windows`, after the number of the span."""
    low, high = table.numbers(windows[:, 0], firsts)
    before, left = spread(low, high)
    nearest = table.next[left] >= high[before]
    low, high = table.numbers(lasts, windows[:, 1])
    behind, right = spread(low, high)
    first = table.last[right] < low[behind]
    return np.concatenate((before[nearest], behind[first])), np.concatenate((left[nearest], right[first]))
