"""Annotated articles as the program reads them, up to the point where subjects and periods are chosen."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from extractor.evaluation import Gold, located, read_gold
from extractor.facts.aims import aims, bounded
from extractor.facts.anchor import resolve_dates
from extractor.facts.dated import Dates, Marks
from extractor.facts.kinds import directions
from extractor.facts.metrics import metrics
from extractor.facts.page import Page
from extractor.facts.period_sights import Told
from extractor.facts.referents import Referents
from extractor.facts.scene import Scene
from extractor.facts.subjects import Subjects
from extractor.facts.submetrics import submetric
from extractor.factsheet import Article, Context, FactSheet, Reject
from extractor.normalization import normalize
from extractor.pipeline import Extractor


class Example(NamedTuple):
    """An article, and for each of its figures what the annotator wrote (None: not annotated)."""

    story: str
    language: str
    scene: Scene
    referents: Referents
    dates: Dates
    told: Told
    answers: Sequence[Mapping[str, Any] | None]


def examples(folders: Iterable[Path]) -> list[Example]:
    """Return the annotated articles below `folders` as the program reads them."""
    extractor = Extractor()
    found = []
    for gold in read_gold(folders):
        article = Article(id=gold["id"], text=gold["text"], url=gold.get("url"), published=gold.get("published"))
        read = extractor.mentions(article, normalize(article.text).text)
        if not isinstance(read, Reject):
            found.append(_example(gold, *read))
    return found


def _example(gold: Gold, context: Context, sheet: FactSheet) -> Example:
    sheet = resolve_dates(context, sheet)
    page = Page(context, sheet)
    scene = Scene(page, page.figures, page.ranks)
    annotated = {span[0]: each for each, span in located(gold) if each["type"] == "percentage"}
    answers = [annotated.get(start) for start, _ in scene.figures]
    known = [None if answer and answer.get("optional") else answer for answer in answers]
    referents = Referents(page, sheet)
    return Example(
        _story(gold),
        gold["lang"],
        scene,
        referents,
        Dates(scene, Marks(page, sheet)),
        _told(scene, sheet, referents),
        known,
    )


def _told(scene: Scene, sheet: FactSheet, referents: Referents) -> Told:
    measured = [each.metric for each in metrics(scene)]
    aimed = aims(scene, measured, bounded(sheet.percentages))
    subjects = [each.unit and each.unit.canonical for each in Subjects(scene, referents).find(measured)]
    finer = [submetric(scene, at, metric) for at, metric in enumerate(measured)]
    changes = [move != 0 for move in directions(scene, sheet.percentages, measured, finer)]
    return Told(measured, aimed, subjects, changes)


def _story(gold: Gold) -> str:
    """Return the name of an article without its language: the same story in all languages is held out as one."""
    name = str(gold["id"])
    return name.removesuffix(f"-{gold['lang']}") if name.startswith("story-") else name
