"""The vocabulary of metrics in the store: names, definitions, parents and labels, and questions that use them."""

from pathlib import Path

import pytest

from extractor import Article, Extractor
from extractor.metrics import DEFINITIONS, PARENTS, vocabulary
from extractor.store import Question, Result, Writer, metric_facts, open_for_reading

TEXT = "Do Luong district cut processing time for land procedures by 30%. In May, 71% of its files were settled early."


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "facts.db"
    article = Article(id="en", text=TEXT, published="2024-05-07")
    with Writer(path) as writer:
        writer.write([Result(article, Extractor().extract(article))])
    return path


def test_the_store_has_the_vocabulary(db: Path) -> None:
    rows = list(
        open_for_reading(db).query(
            "SELECT m.name, m.definition, p.name AS parent, (SELECT count(*) FROM metric_labels WHERE metric_id = m.id)"
            " AS labels FROM metrics AS m LEFT JOIN metrics AS p ON p.id = m.parent_id"
        )
    )
    assert {row["name"]: row["definition"] for row in rows} == vocabulary()
    assert {row["name"]: row["parent"] for row in rows} == {**dict.fromkeys(DEFINITIONS), **PARENTS}
    assert {row["labels"] for row in rows} == {6}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (Question(metric="procedure_cut"), [("procedure_cut", "time_cut", "Time shortened")]),
        (Question(metric="time_cut", labels="sv"), [("procedure_cut", "time_cut", "Tid kortad")]),
        (Question(metric="early", labels="es"), [("on_time", "early", "Resueltos antes de plazo")]),
        (Question(metric="in_time"), []),
    ],
)
def test_either_sort_of_metric_is_asked_for(db: Path, question: Question, expected: list[tuple[str, ...]]) -> None:
    rows = metric_facts(open_for_reading(db), question)
    assert [(row["metric"], row["submetric"], row["label"]) for row in rows] == expected
    assert all(0 < row["metric_confidence"] <= 1 for row in rows)
