"""Files made to harm: what they name is not opened, what they hold is not written, what they swell to is not read."""

import bz2
import gzip
import io
import lzma
import os
import resource
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
import zstandard

from extractor.factsheet import Article, Reject
from extractor.reading import find_inputs, read
from extractor.reading.unpacking import TIMES, UNPACKED_FREELY
from tests.reading.test_reading import line

LINE = line(id="first", text="The beginning is read.")


def reasons(path: Path) -> list[tuple[str, str]]:
    found = list(read(find_inputs([path])))
    return [(item.id, item.reason if isinstance(item, Reject) else "read") for item in found]


def test_links_that_lead_out_of_a_folder_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("A password.")
    folder = tmp_path / "crawl"
    (folder / "inside").mkdir(parents=True)
    (folder / "inside" / "good.txt").write_text("An article.")
    (folder / "out.txt").symlink_to(secret)
    (folder / "out").symlink_to(tmp_path, target_is_directory=True)
    (folder / "within.txt").symlink_to("inside/good.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(folder / "pipe.txt")  # whoever opens it waits for ever
    assert reasons(folder) == [
        ("loop", "unreadable"), ("out", "unreadable"), ("pipe", "unreadable"), ("within", "read"), ("good", "read"),
    ]  # fmt: skip
    assert "leads out of the folder" in list(read(find_inputs([folder])))[1].detail  # type: ignore[union-attr]
    assert reasons(folder / "out.txt") == [("out", "read")]  # who names a link means it


@pytest.mark.parametrize("name", ["../out.txt", "/tmp/out.txt", "a/../../out.txt"])
def test_archives_are_no_articles_and_nothing_is_taken_out_of_them(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "crawl"
    folder.mkdir()
    with zipfile.ZipFile(folder / "a.txt", "w") as packed:
        packed.writestr(name, os.urandom(5000))
    with tarfile.open(folder / "b.txt", "w") as tape:
        member = tarfile.TarInfo(name)
        member.size = 5000
        tape.addfile(member, io.BytesIO(os.urandom(5000)))
    before = sorted(tmp_path.rglob("*"))
    assert [reason for _, reason in reasons(folder)] == ["encoding", "encoding"]
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["../../out", "/tmp/out", "~/out", "a\0b"])
def test_names_that_articles_give_themselves_are_only_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_bytes(line(id=name, source=name, text="An article."))
    [article] = read(find_inputs([path]))
    assert isinstance(article, Article)
    assert article.id == name
    assert sorted(tmp_path.rglob("*")) == [path]


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.ZstdCompressor().compress], ids=["gzip", "zstd"])
def test_a_small_file_that_swells_is_cut_off(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    blank = b" " * 4_000_000 + b"\n"  # longer than a line may be
    path = tmp_path / "feed.jsonl.gz"
    path.write_bytes(pack(LINE + blank * (UNPACKED_FREELY // len(blank) + 10)))
    assert path.stat().st_size * TIMES < UNPACKED_FREELY
    (first, *_, last) = read(find_inputs([path]))
    assert isinstance(first, Article)
    assert isinstance(last, Reject)
    assert (last.reason, f"more than {TIMES} times" in last.detail) == ("unreadable", True)


def test_parquet_that_swells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "feed.parquet"
    table = pyarrow.table({"text": [f"{at}" + " " * 1_000_000 for at in range(120)]})
    pyarrow.parquet.write_table(table, path, compression="zstd", use_dictionary=False)
    [reject] = read(find_inputs([path]))
    assert isinstance(reject, Reject)
    assert (reject.reason, f"more than {TIMES} times" in reject.detail) == ("parquet", True)


def test_a_text_that_is_in_many_rows_is_held_once(tmp_path: Path) -> None:
    path = tmp_path / "feed.parquet"
    texts = pyarrow.DictionaryArray.from_arrays([0] * 256, ["x" * 5_000_000])
    pyarrow.parquet.write_table(pyarrow.table({"text": texts}), path, store_schema=False)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert {item.reason for item in read(find_inputs([path])) if isinstance(item, Reject)} == {"too_long"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000  # kilobytes; 64 rows are 320,000


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstandard.ZstdCompressor().compress])
def test_what_packs_well_is_read(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_bytes(pack(LINE * 20_000))
    assert len(list(read(find_inputs([path])))) == 20_000
