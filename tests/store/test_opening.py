"""Every file that is no usable store is refused in one sentence."""

import sqlite3
from pathlib import Path

import pytest

from extractor.errors import ExtractorError
from extractor.store import Writer, open_for_reading, opening
from extractor.store.migrations import migrations
from extractor.store.opening import view_files
from tests.stores import articles, content, store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "facts.db"
    store(path, articles("Do Luong district: 9 %."))
    return path


def test_no_store_to_read(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match=r"there is no store .*: make one with `extractor run"):
        open_for_reading(tmp_path / "facts.db")


def test_no_folder_to_write_in(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="there is no folder"):
        Writer(tmp_path / "missing" / "facts.db")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="is a folder"):
        Writer(tmp_path)


@pytest.mark.parametrize("use", [Writer, open_for_reading])
def test_a_text_file_is_no_store(tmp_path: Path, use: type[Writer]) -> None:
    (tmp_path / "notes.txt").write_text("These are notes. " * 100)
    with pytest.raises(ExtractorError, match=r"notes.txt is not a SQLite file"):
        use(tmp_path / "notes.txt")
    assert (tmp_path / "notes.txt").read_text() == "These are notes. " * 100


@pytest.mark.parametrize("use", [Writer, open_for_reading])
def test_another_programs_file_is_left_alone(tmp_path: Path, use: type[Writer]) -> None:
    connection = sqlite3.connect(tmp_path / "other.db")
    connection.execute("CREATE TABLE things (id)")
    connection.close()
    with pytest.raises(ExtractorError, match="no store of extractor"):
        use(tmp_path / "other.db")
    assert sqlite3.connect(tmp_path / "other.db").execute("SELECT name FROM sqlite_master").fetchall() == [("things",)]


@pytest.mark.parametrize("use", [Writer, open_for_reading])
def test_a_store_of_a_newer_version(path: Path, use: type[Writer]) -> None:
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('extractor', 'm099_later', '2030')"
    )
    connection.commit()
    connection.close()
    known = len(migrations._migrations)
    with pytest.raises(ExtractorError, match=rf"has schema 99, this extractor knows up to {known}: upgrade extractor"):
        use(path)


def test_a_locked_store(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.01)
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ExtractorError, match="is locked by another program"):
        Writer(path)
    assert list(open_for_reading(path).query("SELECT count(*) AS n FROM articles")) == [{"n": 1}]


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "facts.db").touch()
    store(tmp_path / "facts.db", articles("Do Luong district: 9 %."))
    assert len(content(tmp_path / "facts.db")["articles"]) == 1


def test_nothing_can_be_written_through_a_store_opened_for_reading(path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        open_for_reading(path).execute("DELETE FROM articles")


def test_tables_are_strict_and_refer_to_what_exists(path: Path) -> None:
    connection = sqlite3.connect(path)
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
    assert {name for name, strict in tables if not strict} == {"_sqlite_migrations", "sqlite_schema"}
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize(("name", "sql"), view_files())
def test_every_column_of_a_view_is_explained(path: Path, name: str, sql: str) -> None:
    columns = [row[1] for row in sqlite3.connect(path).execute(f"PRAGMA table_info({name})")]
    assert sql.startswith("-- One row per")
    assert sql.count(" -- ") == len(columns)


def test_a_changed_view_is_made_anew(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP VIEW unit_activity")
    connection.execute("CREATE VIEW unit_activity AS SELECT 1 AS outdated")
    connection.commit()
    connection.close()
    Writer(path).close()
    assert "outdated" not in next(open_for_reading(path).query("SELECT * FROM unit_activity"))


@pytest.mark.parametrize("sign", opening.REASONS)
def test_what_sqlite_says_becomes_a_sentence(sign: str) -> None:
    with pytest.raises(ExtractorError, match=r"^facts.db (is|cannot|does) "), opening.clear_errors(Path("facts.db")):
        raise sqlite3.OperationalError(f"some {sign} error")


def test_errors_of_the_program_stay_what_they_are() -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax"), opening.clear_errors(Path("facts.db")):
        raise sqlite3.OperationalError("syntax error")
