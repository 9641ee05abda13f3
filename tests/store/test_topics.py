"""What is kept of topics is what a count of the figures gives, however they came in and whatever became of them."""

from pathlib import Path
from typing import Any

import pytest

from extractor.store import Writer, open_for_reading, topics
from tests.store.test_disagreements import OTHER, article

CLAIMED = """
SELECT value, period, articles, stories, sources, languages, first_said, last_said FROM claims
JOIN metrics ON metrics.id = metric_id WHERE metrics.name = 'on_time' ORDER BY value
"""
ASKED = {
    "topics": "SELECT unit_id, metric_id, facts, articles, days FROM topics ORDER BY unit_id, metric_id",
    "claims": "SELECT unit_id, metric_id, value, kind, facts, articles, stories, fact_id FROM claims ORDER BY fact_id",
    "contradictions": "SELECT fact_a, fact_b, articles_a, articles_b, class FROM contradictions ORDER BY fact_a, fact_b",
    "totals": "SELECT name, count FROM totals ORDER BY name",
}


def kept(path: Path) -> dict[str, list[Any]]:
    db = open_for_reading(path)
    return {table: [tuple(row) for row in db.execute(sql)] for table, sql in ASKED.items()}


def work_out_anew(path: Path) -> None:
    with Writer(path) as writer, writer.transaction():
        writer.db.execute(
            "INSERT OR IGNORE INTO stale_topics SELECT DISTINCT coalesce(unit_id, 0), metric_id FROM percentages"
        )


def test_a_claim_is_counted_once_for_each_who_says_it(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    with Writer(path) as writer:
        writer.write([article(88.9), article(88.9, "en", "2024-05-08", "b"), article(91, "ru", story=OTHER)])
    assert [tuple(row) for row in open_for_reading(path).execute(CLAIMED)] == [
        (88.9, "2024-01/2024-04", 2, 1, 2, "vi,en", "2024-05-07", "2024-05-08"),
        (91.0, "2024-01/2024-04", 1, 1, 1, "ru", "2024-05-07", "2024-05-07"),
    ]
    assert dict(kept(path)["totals"])["articles"] == 3


def test_topics_are_the_same_in_however_many_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topics, "AT_ONCE", 1)
    path, sheets = tmp_path / "facts.db", [article(88.9), article(89.8, "en"), article(12, host="b", story=OTHER)]
    for sheet in sheets:
        with Writer(path) as writer:
            writer.write([sheet])
    grown = kept(path)
    work_out_anew(path)
    assert kept(path) == grown
    assert grown["contradictions"]


def test_an_article_that_joins_two_stories_changes_what_is_said_of_both(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    both = article(88.9, story=(*OTHER, 89.8))
    with Writer(path) as writer:
        writer.write([article(88.9, story=OTHER), article(89.8, "en", story=OTHER)])
    assert len(kept(path)["contradictions"]) > 0
    with Writer(path) as writer:
        writer.write([both])  # an article that prints both figures knows what it says
    assert kept(path)["contradictions"] == []


def test_what_a_killed_run_left_is_worked_out_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    writer = Writer(path)
    writer.write([article(88.9), article(89.8, "en")])
    writer.db.close()  # as if killed
    assert kept(path)["contradictions"] == []
    Writer(path).close()
    assert len(kept(path)["contradictions"]) == 1


def test_nothing_is_said_of_figures_that_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    with Writer(path) as writer:
        writer.write([article(88.9), article(89.8, "en")])
        writer.settle()
        with writer.transaction():
            writer.db.execute("DELETE FROM percentages WHERE value = 89.8")
        assert writer.db.execute("SELECT count(*) FROM contradictions").fetchone()[0] == 0
    assert [row[2] for row in kept(path)["claims"] if row[2] > 88] == [88.9]
