"""What counts as found, wrong and missed."""

import json
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import ExtractorError
from extractor.evaluation import Evaluation, read_gold
from extractor.factsheet import Date, FactSheet, Official, Percentage, Reject, Unit

TEXT = "In 2024 Do Luong district reached 88.9%, said Nguyen Van An."
GOLD: dict[str, Any] = {
    "id": "sample",
    "lang": "en",
    "text": TEXT,
    "mentions": [
        {"type": "date", "surface": "2024", "value": "2024"},
        {"type": "unit", "surface": "Do Luong district", "kind": "area", "canonical": "Đô Lương"},
        {"type": "percentage", "surface": "88.9%", "value": 88.9, "metric": "on_time", "subject": "Đô Lương"},
        {"type": "official", "surface": "Nguyen Van An", "canonical": "Nguyễn Văn An", "role": "chair", "body": None},
    ],
}


def span(surface: str) -> dict[str, Any]:
    start = TEXT.index(surface)
    return {"start": start, "end": start + len(surface), "surface": surface}


def scored(**mentions: Any) -> dict[str, dict[str, float | None]]:
    evaluation = Evaluation()
    evaluation.add(GOLD, FactSheet(id="sample", language="en", **mentions))
    return dict(evaluation.rows())


def test_everything_right() -> None:
    rows = scored(
        dates=(Date(**span("2024"), value="2024"),),
        units=(Unit(**span("Do Luong district"), kind="area", level="district", canonical="Do Luong"),),
        percentages=(Percentage(**span("88.9%"), value=88.9, metric="on_time", subject="huyện Đô Lương"),),
        officials=(Official(**span("Nguyen Van An"), canonical="Nguyen Van An", role="chair"),),
    )
    for kind in ("date", "unit", "unit.canonical", "percentage", "percentage.subject", "official.role", "language"):
        assert rows[kind]["en"] == 1, kind


def test_a_wrong_value_is_missed_and_wrong() -> None:
    assert scored(dates=(Date(**span("2024"), value="2023"),))["date"]["en"] == 0


def test_half_of_a_unit_is_enough_less_is_not() -> None:
    half = Unit(**span("Do Luong"), kind="area", level="district", canonical="Do Luong")
    assert scored(units=(half,))["unit"]["en"] == 0
    most = Unit(**span("Luong district"), kind="area", level="district", canonical="Luong")
    assert scored(units=(most,))["unit"]["en"] == 1


def test_a_fall_may_be_printed_without_its_sign() -> None:
    assert scored(percentages=(Percentage(**span("88.9%"), value=-88.9),))["percentage"]["en"] == 1


def test_optional_mentions_count_neither_way() -> None:
    gold = {**GOLD, "mentions": [{**mention, "optional": True} for mention in GOLD["mentions"]]}
    evaluation = Evaluation()
    evaluation.add(gold, FactSheet(id="sample", language="en", dates=(Date(**span("2024"), value="1999"),)))
    assert evaluation.tallies["en", "date"].f1 is None


def test_a_rejected_article_misses_everything() -> None:
    evaluation = Evaluation()
    evaluation.add(GOLD, Reject(id="sample", reason="language", detail=""))
    rows = dict(evaluation.rows())
    assert (rows["language"]["en"], rows["unit"]["en"]) == (0, 0)
    assert {miss.what for miss in evaluation.misses} >= {"date missed", "unit missed", "official missed"}


def test_gold_that_is_no_gold_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="no gold files"):
        read_gold([tmp_path])
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(ExtractorError, match="can't be read"):
        read_gold([tmp_path])
    (tmp_path / "broken.json").write_text(json.dumps({"mentions": []}), encoding="utf-8")
    assert len(read_gold([tmp_path])) == 1


def test_gold_may_be_one_record_a_line(tmp_path: Path) -> None:
    (tmp_path / "passages.jsonl").write_text('{"id": "a", "mentions": []}\n{"id": "b", "mentions": []}\n', "utf-8")
    assert [gold["id"] for gold in read_gold([tmp_path])] == ["a", "b"]
