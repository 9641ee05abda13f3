"""Files, folders and what is inside them."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import ExtractorError
from extractor.factsheet import Article, Reject
from extractor.reading import find_inputs, read


def line(**fields: Any) -> bytes:
    return json.dumps(fields).encode() + b"\n"


def read_bytes(path: Path, data: bytes, **options: Any) -> list[Article | Reject]:
    path.write_bytes(data)
    return list(read(find_inputs([path]), **options))


def test_jsonl(tmp_path: Path) -> None:
    data = line(
        id="x",
        url="https://www.bao.example/1",
        title="T",
        published="07/05/2024",
        text="Tháng 5.\n",
        language="vi",
        note=1,
    )
    [article] = read_bytes(tmp_path / "feed.jsonl", data)
    assert article == Article(
        id="x", url="https://www.bao.example/1", title="T", published="2024-05-07", text="Tháng 5.\n", language="vi",
        source="bao.example", place=f"{tmp_path}/feed.jsonl:1",
    )  # fmt: skip


def test_the_least_a_record_needs_is_text(tmp_path: Path) -> None:
    articles = read_bytes(tmp_path / "feed.jsonl", line(text="One.") + b"\n" + line(text="Two.", id=7))
    assert [(article.id.rpartition("/")[2], article.text) for article in articles if isinstance(article, Article)] == [
        ("feed.jsonl:1", "One."),
        ("7", "Two."),
    ]


HEADERS = [
    (b"No header.\n\nText.", {}, "No header.\n\nText."),
    (
        b"title: T\npublished: 2024-05-07\nnote: made up\n\nText.\n",
        {"title": "T", "published": "2024-05-07"},
        "Text.\n",
    ),
    (b"title: T\r\nlanguage: sv\r\n\r\nText.\r\n", {"title": "T", "language": "sv"}, "Text.\r\n"),
    (b"Title: T\n\nText.", {"title": "T"}, "Text."),
    (b"title: T\nText right below.\n\nMore.", {}, "title: T\nText right below.\n\nMore."),
    (b"Minister: we are late\n\nText.", {}, "Minister: we are late\n\nText."),
    (b"title: T\nMinister: we are late\n\nText.", {}, "title: T\nMinister: we are late\n\nText."),
    (b"\xef\xbb\xbftitle: T\n\nText.", {"title": "T"}, "Text."),
]


@pytest.mark.parametrize(("data", "fields", "text"), HEADERS)
def test_txt_headers(tmp_path: Path, data: bytes, fields: dict[str, str], text: str) -> None:
    [article] = read_bytes(tmp_path / "do-luong.txt", data)
    assert isinstance(article, Article)
    assert (article.id, article.text) == ("do-luong", text)
    assert {
        name: getattr(article, name) for name in ("title", "published", "language") if getattr(article, name)
    } == fields


def test_folders_are_read_to_the_bottom_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.txt").write_text("C.")
    (tmp_path / "a.txt").write_text("A.")
    (tmp_path / "d.jsonl.gz").write_bytes(gzip.compress(line(id="d", text="D.")))
    (tmp_path / "e.md").write_text("Not an article.")
    (tmp_path / "f.txt.gz").write_bytes(gzip.compress(b"F."))
    articles = list(read(find_inputs([tmp_path])))
    assert [(article.id, getattr(article, "text", None)) for article in articles] == [
        ("a", "A."), ("d", "D."), ("f", "F."), ("c", "C."),
    ]  # fmt: skip


CONTENTS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("feed", bytes),
    ("feed.ndjson", bytes),
    ("feed.bin", gzip.compress),
]


@pytest.mark.parametrize(("name", "pack"), CONTENTS)
def test_what_the_name_does_not_say_the_first_bytes_do(
    tmp_path: Path, name: str, pack: Callable[[bytes], bytes]
) -> None:
    [article] = read_bytes(tmp_path / name, pack(line(id="x", text="Text.")))
    assert article.id == "x"


def test_the_format_can_be_forced(tmp_path: Path) -> None:
    [article] = read_bytes(tmp_path / "feed.txt", line(id="x", text="Text."), input_format="jsonl")
    assert article.id == "x"


def test_a_missing_file_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="there is no file or folder"):
        find_inputs([tmp_path / "nowhere.txt"])


def test_progress_adds_up_to_the_file(tmp_path: Path) -> None:
    data = b"".join(line(id=str(at), text="Text. " * 50) for at in range(100))
    steps: list[int] = []
    read_bytes(tmp_path / "feed.jsonl", data, on_bytes=steps.append)
    assert sum(steps) == len(data)
