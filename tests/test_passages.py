"""Units and people in passages of six languages: the worst language may fall below no floor."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractor.evaluation import Evaluation
from extractor.factsheet import LANGUAGES, Article
from extractor.pipeline import Extractor
from tests.annotated import MARK, plain

FOLDER = Path(__file__).parent / "passages"
UNITS = ("area", "body")
FLOORS = {
    "unit": 0.94,
    "unit.kind": 0.97,
    "official": 0.93,
    "person": 0.96,
}
Gold = dict[str, Any]


def mention(start: int, surface: str, description: str) -> Gold:
    """Return one mark as gold; what the passage leaves open is what any reader gives."""
    kind = description.lstrip("?").partition("|")[0].strip()
    found: Gold = {"start": start, "surface": surface, "optional": description.startswith("?")}
    if kind in UNITS:
        return {**found, "type": "unit", "kind": kind, "canonical": None}
    if kind == "person":
        return {**found, "type": "person"}
    return {**found, "type": "official", "role": kind, "body": None, "canonical": None}


def passages(language: str) -> Iterator[Gold]:
    """Yield the gold of each passage of `language`."""
    blocks = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    for number, block in enumerate(blocks, start=1):
        day, _, marked = block.partition("\n")
        mentions, passed = [], 0
        for mark in MARK.finditer(marked):
            mentions.append(mention(mark.start() - passed, mark[1], mark[2]))
            passed += len(mark.group()) - len(mark[1])
        identity = {"id": f"{language}-{number}", "lang": language, "url": None, "published": day.removeprefix("# ")}
        yield {**identity, "text": plain(marked), "mentions": mentions, "kinds": ["unit", "official", "person"]}


@cache
def evaluation() -> Evaluation:
    found, extractor = Evaluation(), Extractor()
    for language in LANGUAGES:
        for gold in passages(language):
            fields = {name: gold[name] for name in ("id", "text", "published")}
            found.add(gold, extractor.read(Article.model_validate(fields)))
    return found


@pytest.mark.parametrize(("kind", "floor"), FLOORS.items())
@pytest.mark.parametrize("language", LANGUAGES)
def test_passages(kind: str, floor: float, language: str) -> None:
    score = dict(evaluation().rows())[kind][language]
    assert score is not None
    assert score >= floor


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_in_the_text(language: str) -> None:
    for gold in passages(language):
        for found in gold["mentions"]:
            assert gold["text"].startswith(found["surface"], found["start"]), gold["id"]
