"""Parts end in the store of a run, whoever reads them and however often the load is broken off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.engines.load import load
from extractor.errors import ExtractorError
from extractor.store import Writer
from tests.engines.test_dataset import TEXTS, parts_of
from tests.stores import articles, content, counts, store

PAGES = [
    *articles(*TEXTS[:6], source="bao.example"),
    *articles(*TEXTS[6:9], url="https://bao.example/1"),  # versions of one page
    *articles(TEXTS[0], url="https://bao.example/2"),  # the same text
    *articles("Ukrainian"),
]


@pytest.mark.parametrize("workers", [1, 2])
def test_the_store_is_that_of_a_run(tmp_path: Path, workers: int) -> None:
    parts = parts_of(tmp_path / "parts", PAGES)
    ran = store(tmp_path / "run.db", PAGES)
    with Writer(tmp_path / "loaded.db") as writer:
        loaded = load(parts, writer, workers=workers)
    assert content(tmp_path / "loaded.db") == content(tmp_path / "run.db")
    assert counts(loaded) == counts(ran)
    assert loaded.facts == ran.facts


@pytest.mark.parametrize("workers", [1, 2])
def test_a_load_that_is_broken_off_is_completed_by_the_next(tmp_path: Path, workers: int) -> None:
    parts = parts_of(tmp_path / "parts", PAGES)

    def interrupted() -> Iterator[str]:
        yield from parts[:4]
        raise KeyboardInterrupt

    with Writer(tmp_path / "loaded.db") as writer:
        assert load(interrupted(), writer, workers=workers).interrupted
    with Writer(tmp_path / "loaded.db") as writer:
        load(parts, writer, workers=workers)
    store(tmp_path / "run.db", PAGES)
    assert content(tmp_path / "loaded.db") == content(tmp_path / "run.db")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_file_that_is_no_part_is_named(tmp_path: Path, workers: int) -> None:
    (tmp_path / "notes.parquet").write_text("nothing of the kind")
    with Writer(tmp_path / "facts.db") as writer, pytest.raises(ExtractorError, match=r"notes\.parquet' is no part"):
        load([str(tmp_path / "notes.parquet")], writer, workers=workers)
