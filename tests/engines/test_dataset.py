"""A dataset of part files says what a store of the same articles says."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from extractor.engines import dataset
from extractor.engines.job import Job, read_chunk
from extractor.engines.load import load
from extractor.engines.parts import PartFolder, write_part
from extractor.errors import ExtractorError
from extractor.factsheet import Article
from extractor.store import Result, Writer
from tests.fakes import make
from tests.stores import articles

TEXTS = [f"Ms. Lan of Na Rì district: {at} % on time, {at + 1} % before." for at in range(40)]


def parts_of(folder: Path, items: Iterable[Article]) -> list[str]:
    chunks = [[item] for item in items]
    where = PartFolder(str(folder))
    results = [list(map(Result, chunk, read_chunk(chunk, Job(make)))) for chunk in chunks]
    return [write_part(where.path_of(chunk), result).path for chunk, result in zip(chunks, results, strict=True)]


def asked(connection: Any, view: str) -> list[str]:
    """Return all rows of `view` in one order, without keys, which are others in each store."""
    names = [column[0] for column in connection.execute(f"SELECT * FROM {view} LIMIT 0").description]
    told = ", ".join(f'"{name}"' for name in names if name != "id" and not name.endswith("_id"))
    return sorted(
        repr([float(v) if isinstance(v, int) else v for v in row])
        for row in connection.execute(f"SELECT {told} FROM {view}").fetchall()
    )


@pytest.fixture
def store(tmp_path: Path) -> Any:
    def made(parts: list[str]) -> sqlite3.Connection:
        with Writer(tmp_path / "facts.db") as writer:
            load(parts, writer)
        return sqlite3.connect(tmp_path / "facts.db")

    return made


@pytest.mark.parametrize("view", [dataset.FACTS, *dataset.VIEWS])
def test_its_views_are_those_of_the_store(tmp_path: Path, store: Any, view: str) -> None:
    parts = parts_of(tmp_path / "parts", articles(*TEXTS[:8], published="2024-05-06"))
    dataset.write_dataset(parts, tmp_path / "data")
    with duckdb.connect(str(tmp_path / "data" / "facts.duckdb"), read_only=True) as connection:
        assert asked(connection, view) == asked(store(parts), view)


def test_a_text_counts_once_and_of_a_page_the_last(tmp_path: Path, store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "SHARD", 2)
    page = "https://bao.example/1"
    told = [
        Article(id="old", text=TEXTS[0], url=page),
        Article(id="one", text=TEXTS[1], url="https://bao.example/2"),
        Article(id="new", text=TEXTS[2], url=page),
        Article(id="old again", text=TEXTS[0], url=page),
        Article(id="copy", text=TEXTS[1]),
    ]
    parts = parts_of(tmp_path / "parts", told)
    dataset.write_dataset(parts, tmp_path / "data")
    with duckdb.connect(str(tmp_path / "data" / "facts.duckdb"), read_only=True) as connection:
        assert asked(connection, "metric_facts") == asked(store(parts), "metric_facts")
        assert sorted(connection.execute("SELECT feed_id FROM articles").fetchall()) == [("new",), ("one",)]


def test_only_what_is_missing_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "SHARD", 2)
    parts = parts_of(tmp_path / "parts", articles(*TEXTS[:5]))
    folder = tmp_path / "data"
    dataset.write_dataset(parts[:4], folder)
    before = {path: path.stat().st_mtime_ns for path in folder.glob("percentages/*.parquet")}
    dataset.write_dataset(parts, folder)
    after = {path: path.stat().st_mtime_ns for path in folder.glob("percentages/*.parquet")}
    assert len(before) == 2 and len(after) == 3
    assert before.items() <= after.items()
    dataset.write_dataset(parts[:2], folder)
    assert len(list(folder.glob("percentages/*.parquet"))) == 1


def test_a_shard_that_was_not_finished_is_made_again(tmp_path: Path, store: Any) -> None:
    parts = parts_of(tmp_path / "parts", articles(*TEXTS[:3]))
    folder = tmp_path / "data"
    dataset.write_dataset(parts, folder)
    for table in ("percentages", dataset.FACTS):  # as if it had been killed before these
        for path in folder.glob(f"{table}/*.parquet"):
            path.unlink()
    dataset.write_dataset(parts, folder)
    with duckdb.connect(str(folder / "facts.duckdb"), read_only=True) as connection:
        assert asked(connection, "metric_series") == asked(store(parts), "metric_series")


def test_one_duckdb_file_holds_it_all(tmp_path: Path, store: Any) -> None:
    parts = parts_of(tmp_path / "parts", articles(*TEXTS[:3]))
    dataset.write_duckdb(parts, tmp_path / "facts.duckdb")
    with duckdb.connect(str(tmp_path / "facts.duckdb"), read_only=True) as connection:
        assert asked(connection, "metric_series") == asked(store(parts), "metric_series")


def test_no_parts_are_no_dataset(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="there are no parts"):
        dataset.write_dataset([], tmp_path / "data")
