"""Passages as the classifier sees them: one example per figure, with its features and what it measures."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from extractor.evaluation import located, read_gold
from extractor.facts.features import Features, carried, seen
from extractor.facts.metrics import cued
from extractor.facts.page import Page
from extractor.facts.scene import Scene
from extractor.facts.vocabulary import Vocabulary
from extractor.factsheet import Context, FactSheet, Language, Percentage, Sentence
from extractor.languages import lexicon
from extractor.metrics import Metric
from extractor.spotting.dates import DateSpotter
from extractor.spotting.sentences import SentenceSplitter
from models.metric.generate import Passage

MARK = re.compile(r"\[([^\[\]]+)\]\(([a-z_]+)\)")


@dataclass(frozen=True, slots=True)
class Example:
    """One figure: its features and what it measures."""

    language: Language
    features: Features
    metric: Metric


def examples(passages: Iterable[Passage]) -> Iterator[Example]:
    """Yield an example for each figure of `passages`; what the figure before measures is given."""
    for passage in passages:
        scene = scene_of(passage)
        scores = [cued(scene, at) for at in range(len(passage.figures))]
        found = seen(scene, range(len(scores)), scores, _vocabulary(passage.language))
        before: Metric | None = None
        for at, (_, _, metric) in enumerate(passage.figures):
            yield Example(passage.language, found.of(at) | {carried(scene, at, before, scores[at]): 1.0}, metric)
            before = metric


@cache
def _vocabulary(language: Language) -> Vocabulary:
    return Vocabulary(language, {}, learning=True)


def scene_of(passage: Passage) -> Scene:
    """Return the scene of the figures of `passage`."""
    text, language = passage.text, passage.language
    spans = [(start, end) for start, end, _ in passage.figures]
    splitter, spotter = _tools(language)
    sentences = tuple(Sentence(start, end, language) for start, end in splitter.find(text))
    figures = tuple(Percentage(start=start, end=end, surface=text[start:end], value=1) for start, end in spans)
    dates = tuple(spotter.find(text, spans))
    sheet = FactSheet(id="", language=language, percentages=figures, dates=dates)
    page = Page(Context(text, sentences), sheet)
    return Scene(page, page.figures, [])


@cache
def _tools(language: Language) -> tuple[SentenceSplitter, DateSpotter]:
    return SentenceSplitter(lexicon(language)), DateSpotter(lexicon(language))


def gold_passages(folders: Iterable[Path], *, prefix: tuple[str, ...]) -> Iterator[Passage]:
    """Yield the hand-annotated articles whose id begins with one of `prefix`."""
    for gold in read_gold(list(folders)):
        if not gold["id"].startswith(prefix):
            continue
        found = sorted(
            (start, end, mention["metric"])
            for mention, (start, end) in located(gold)
            if mention["type"] == "percentage" and not mention.get("optional")
        )
        if found:
            yield Passage(gold["lang"], gold["text"], tuple(found))


def marked_passages(folder: Path) -> Iterator[Passage]:
    """Yield the lines of the files `<language>.txt` in `folder`, their figures marked `[71 %](online_submission)`."""
    for file in sorted(folder.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            text, figures = read_marks(line.replace("¶", "\n"))
            yield Passage(cast(Language, file.stem), text, figures)


def read_marks(line: str) -> tuple[str, tuple[tuple[int, int, Metric], ...]]:
    """Return a line without its marks, and the figures marked in it."""
    text, end = "", 0
    figures: list[tuple[int, int, Metric]] = []
    for mark in MARK.finditer(line):
        text += line[end : mark.start()]
        figures.append((len(text), len(text) + len(mark[1]), cast(Metric, mark[2])))
        text += mark[1]
        end = mark.end()
    return text + line[end:], tuple(figures)
