"""The gold regression: no score of any language and kind falls below its pinned floor."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from extractor.evaluation import Evaluation, read_gold
from extractor.factsheet import Article
from extractor.pipeline import Extractor
from tests.gold import OTHER, SETS, floors, measured, scores

PINNED = [
    pytest.param(name, kind, language, floor, id=f"{name}-{kind}-{language}")
    for name, kinds in floors().items()
    for kind, row in kinds.items()
    for language, floor in row.items()
]


@cache
def evaluation(name: str) -> Evaluation:
    if not all(folder.exists() for folder in SETS[name]):
        pytest.skip(f"gold set {name!r} is not here: {', '.join(map(str, SETS[name]))}")
    return measured(name)


@pytest.mark.parametrize(("name", "kind", "language", "floor"), PINNED)
def test_no_score_is_below_its_floor(name: str, kind: str, language: str, floor: float) -> None:
    assert scores(evaluation(name))[kind].get(language, 0.0) >= floor


def test_the_public_scorer_agrees(tmp_path: Path) -> None:
    """The scores of `extractor evaluate` are those of the stand-alone scorer on the same input."""
    scorer = OTHER / "score.py"
    if not scorer.exists():
        pytest.skip(f"no stand-alone scorer at {scorer}")
    extractor, sheets = Extractor(), tmp_path / "sheets.jsonl"
    with sheets.open("w", encoding="utf-8") as file:
        for gold in read_gold(SETS["other"]):
            fields = {name: gold.get(name) for name in ("id", "text", "url", "published")}
            file.write(extractor.extract(Article.model_validate(fields)).model_dump_json() + "\n")
    command = [sys.executable, str(scorer), *map(str, SETS["other"]), "--predictions", str(sheets), "--json"]
    theirs = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    ours = dict(evaluation("other").rows())
    for kind, row in theirs.items():
        for name, score in row.items():
            if name != "n":
                assert ours[kind].get(name) == pytest.approx(score), (kind, name)
