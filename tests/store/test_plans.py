"""What dashboards ask of the views is looked up, not searched for: no question goes through a table that grows."""

from itertools import islice

import pytest
from sqlite_utils import Database

from benchmarks.made_up_news import sheets
from benchmarks.views import QUESTIONS, scans, values
from extractor.store import Question, Writer, open_for_reading
from extractor.store.queries import conditions


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    path = tmp_path_factory.mktemp("plans") / "facts.db"
    with Writer(path) as writer:
        writer.write(list(islice(sheets(), 100)))
    return open_for_reading(path)


@pytest.mark.parametrize("sql", QUESTIONS.values(), ids=QUESTIONS)
def test_questions_are_looked_up(db: Database, sql: str) -> None:
    assert scans(db, sql) == []
    db.execute(sql, values(db)).fetchall()


@pytest.mark.parametrize("view", ["metric_facts", "quantity_facts"])
def test_what_the_command_asks_is_looked_up(db: Database, view: str) -> None:
    unit = db.execute("SELECT key FROM units ORDER BY id LIMIT 1").fetchone()[0]
    required, _ = conditions(db, Question(unit=unit, language="vi", since="2024", words="hồ sơ"))
    assert scans(db, f"SELECT * FROM {view} WHERE {' AND '.join(required).replace('?', ':unit')}") == []


@pytest.mark.parametrize(("sql", "table"), [
    ("SELECT * FROM metric_facts WHERE value = 88.9", "percentages"),
    ("SELECT count(*) FROM percentages WHERE quote LIKE '%x'", "percentages"),
    ("SELECT url FROM articles WHERE title = :day", "articles"),
    ("SELECT DISTINCT unit_id FROM percentages", "percentages"),
])  # fmt: skip
def test_a_search_would_be_seen(db: Database, sql: str, table: str) -> None:
    assert scans(db, sql) == [table]
