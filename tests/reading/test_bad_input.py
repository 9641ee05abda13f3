"""Nothing that a feed contains stops the reading of the rest, or passes for what it is not."""

import gzip
import json
from pathlib import Path

import pytest

from extractor.factsheet import Article, Reject
from extractor.reading import find_inputs, read
from tests.reading.test_reading import line, read_bytes

GOOD = line(id="good", text="The rest is read.")

BAD_LINES = [
    (b'{"id": "x", "text": "abc \xff\xfe\x80"}', "encoding"),
    (b'{"id": "x", "text": "half', "json"),
    (b"\x00\x01\x02", "json"),
    (b"[]", "json"),
    (b'"text"', "json"),
    (b"nonsense", "json"),
    (b"[" * 70_000, "json"),
    (b'{"text": ' + b"9" * 5000 + b"}", "json"),
    (line(id="x"), "empty"),
    (line(id="x", text=None), "empty"),
    (line(id="x", text=""), "empty"),
    (line(id="x", text=" \n\t"), "empty"),
    (line(id="x", text=5), "json"),
    (line(id="x", text=[5]), "empty"),
    (line(id="x", text={"body": 5}), "empty"),
    (line(id="x", text="long " * 1000), "too_long"),
    (b'{"text": "' + b"x" * 200_000, "too_long"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES)
def test_a_bad_line_is_one_reject(tmp_path: Path, bad: bytes, reason: str) -> None:
    found = read_bytes(tmp_path / "feed.jsonl", GOOD + bad.rstrip(b"\n") + b"\n" + GOOD, max_chars=2000)
    assert [item.id for item in (found[0], found[2])] == ["good", "good"]
    assert isinstance(found[1], Reject)
    assert (found[1].reason, found[1].source) == (reason, f"{tmp_path}/feed.jsonl:2")


FIELDS = [
    ("published", "0000-00-00", "is no date"),
    ("published", "0001-01-01", "is before 1900"),
    ("published", "2999-01-01", "is in the future"),
    ("published", [2024], "is no date"),
    ("title", 5, "is a number"),
    ("url", "javascript:alert(1)", "is no http address"),
    ("url", "http://[bad", "is no URL"),
    ("url", 5, "is a number"),
    ("source", {}, "is an object"),
]


@pytest.mark.parametrize(("name", "value", "why"), FIELDS)
def test_a_field_of_no_use_is_left_out_with_a_note(tmp_path: Path, name: str, value: object, why: str) -> None:
    [article] = read_bytes(tmp_path / "feed.jsonl", line(id="x", text="Text.", **{name: value}))
    assert isinstance(article, Article)
    assert getattr(article, name) is None
    [check] = article.checks
    assert check.kind == name
    assert why in check.detail


@pytest.mark.parametrize("language", ["uk", "", 5, None, ["en"]])
def test_a_language_that_is_none_of_the_six_is_left_to_detection(tmp_path: Path, language: object) -> None:
    [article] = read_bytes(tmp_path / "feed.jsonl", line(id="x", text="Text.", language=language))
    assert isinstance(article, Article)
    assert article.language is None


TEXTS = [
    "NUL \0 inside",
    "bidi \u202eevisrever\u202c",
    "half \ud800 a pair",
    "<script>alert(1)</script>",
    "20%C4%91" * 9,
]


@pytest.mark.parametrize("text", TEXTS)
def test_odd_text_keeps_its_offsets(tmp_path: Path, text: str) -> None:
    data = json.dumps({"id": "x", "text": text}).encode()
    [article] = read_bytes(tmp_path / "feed.jsonl", data)
    assert isinstance(article, Article)
    assert article.text == text.replace("\ud800", "\ufffd")


def test_ids_that_are_no_names_are_made_up(tmp_path: Path) -> None:
    ids: tuple[object, ...] = (None, "", True, [], "half \ud800")
    found = read_bytes(tmp_path / "f.jsonl", b"".join(line(id=bad, text="Text.") for bad in ids))
    names = [item.id.rpartition("/")[2] for item in found]
    assert names == ["f.jsonl:1", "f.jsonl:2", "f.jsonl:3", "f.jsonl:4", "half \ufffd"]


def test_duplicate_ids_are_two_articles(tmp_path: Path) -> None:
    found = read_bytes(tmp_path / "feed.jsonl", line(id="x", text="One.") + line(id="x", text="Two."))
    assert [item.id for item in found] == ["x", "x"]


def test_of_a_truncated_gzip_file_the_beginning_is_kept(tmp_path: Path) -> None:
    whole = b"".join(line(id=str(at), text=f"Text {at}.") for at in range(20_000))
    packed = gzip.compress(whole)
    found = read_bytes(tmp_path / "feed.jsonl.gz", packed[: len(packed) // 2])
    assert len(found) > 1000
    assert all(isinstance(item, Article) for item in found[:-1])
    assert isinstance(found[-1], Reject)
    assert found[-1].reason == "truncated"


def test_half_an_article_is_none(tmp_path: Path) -> None:
    packed = gzip.compress(("Text " * 9999).encode())
    [reject] = read_bytes(tmp_path / "half.txt.gz", packed[:-20])
    assert isinstance(reject, Reject)
    assert (reject.id, reject.reason) == ("half", "truncated")


@pytest.mark.parametrize("data", [b"\x1f\x8bnot gzip", b"\x1f\x8b\x08"])
def test_what_only_looks_like_gzip(tmp_path: Path, data: bytes) -> None:
    [reject] = read_bytes(tmp_path / "feed.jsonl.gz", data)
    assert isinstance(reject, Reject)
    assert reject.reason in {"truncated", "unreadable"}


def test_a_file_of_50_megabytes_is_rejected_without_being_held(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    [reject] = read(find_inputs([path]))
    assert isinstance(reject, Reject)
    assert reject.reason == "too_long"
    assert "--max-chars" in reject.detail


@pytest.mark.parametrize("name", ["empty.txt", "empty.jsonl", "empty.txt.gz"])
def test_empty_files(tmp_path: Path, name: str) -> None:
    found = read_bytes(tmp_path / name, b"")
    assert [item.reason for item in found if isinstance(item, Reject)] == ["empty"] * name.startswith("empty.txt")


def test_what_vanishes_between_finding_and_reading(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A.")
    inputs = find_inputs([tmp_path])
    (tmp_path / "a.txt").unlink()
    [reject] = read(inputs)
    assert isinstance(reject, Reject)
    assert reject.reason == "unreadable"


@pytest.mark.parametrize("encoding", ["utf_16", "utf_16_le", "utf_16_be", "utf_32"])
def test_json_lines_in_wide_encodings(tmp_path: Path, encoding: str) -> None:
    text = '{"id": "1", "text": "ドゥルオン"}\n{"id": "2", "text": "Đô Lương"}\n'
    found = read_bytes(tmp_path / "feed.jsonl", text.encode(encoding))
    assert [item.text for item in found if isinstance(item, Article)] == ["ドゥルオン", "Đô Lương"]
