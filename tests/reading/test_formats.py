"""The files that people have: what crawlers write, tables, feeds, pages and archives, as they are."""

import bz2
import gzip
import io
import json
import lzma
import os
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
import zstandard

from extractor.cli import main
from extractor.errors import ExtractorError
from extractor.factsheet import Article, Reject
from extractor.reading import FORMATS, find_inputs, read
from extractor.reading.formats import Format, detect

PAGE = """<!DOCTYPE html><html lang="sv"><head><title>Fler ärenden på nätet | Bladet</title>
<meta property="og:title" content="Fler ärenden på nätet"><meta property="article:published_time" content="2024-05-07T00:30:00+02:00">
<link rel="canonical" href="https://bladet.example/fler-arenden"></head><body><nav><a href="/">Hem</a><a href="/ekonomi">Ekonomi</a></nav>
<article><h1>Fler ärenden på nätet</h1><p>I april kom 88,9 procent av ärendena i Sollefteå kommun in digitalt, enligt kommunens redovisning.</p>
<p>Det är tolv procentenheter mer än under samma månad i fjol, säger utvecklingschefen i ett pressmeddelande till tidningen.</p></article>
<footer>Kommentar (0)</footer></body></html>"""

FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo Mẫu</title><language>vi</language>
<item><title>Đô Lương: 88,9% hồ sơ trực tuyến</title><link>https://bao.example/1</link><guid>bao-1</guid>
<pubDate>Tue, 07 May 2024 00:30:00 +0700</pubDate>
<description><![CDATA[<p>Đến hết tháng 4, <b>88,9%</b> hồ sơ được nộp trực tuyến.</p><p>Huyện đặt mục tiêu 90%.</p>]]></description></item>
<item><title>Không có nội dung</title><link>https://bao.example/2</link></item></channel></rss>"""

FUNDUS = {
    "The Sample Post": [
        {
            "title": "More files online",
            "authors": ["A. Writer"],
            "body": {
                "summary": ["In short."],
                "sections": [{"headline": ["Figures"], "paragraphs": ["In April 88.9% came in online.", "Up from 81%."]}],
            },
            "publishing_date": "2024-05-07 10:00:00+00:00",
        }
    ],
    "Another Sample": [{"title": "Second", "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["Two."]}]}}],
}  # fmt: skip

NEWS_PLEASE = {
    "authors": [], "date_download": "2024-05-08 07:00:00", "date_publish": "2024-05-07 08:00:00", "filename": "x.json",
    "language": "en", "maintext": "In April 88.9% came in online.", "source_domain": "post.example", "title": "More online",
    "url": "https://post.example/more",
}  # fmt: skip

TRAFILATURA = {
    "title": "More online", "hostname": "post.example", "date": "2024-05-07", "source": "https://post.example/more",
    "sitename": "Sample Post", "text": "In April 88.9% came in online.", "comments": "",
}  # fmt: skip


def read_file(path: Path, data: bytes, **options: object) -> list[Article | Reject]:
    path.write_bytes(data)
    return list(read(find_inputs([path]), **options))


def articles(found: list[Article | Reject]) -> list[Article]:
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


def test_fundus(tmp_path: Path) -> None:
    first, second = articles(read_file(tmp_path / "crawl.json", json.dumps(FUNDUS, indent=1).encode()))
    assert first.text == "In short.\n\nFigures\n\nIn April 88.9% came in online.\n\nUp from 81%."
    assert (first.title, first.published, first.source) == ("More files online", "2024-05-07", "The Sample Post")
    assert (second.text, second.source, second.published) == ("Two.", "Another Sample", None)


@pytest.mark.parametrize("missing", ["None", "", None])
def test_news_please(tmp_path: Path, missing: str | None) -> None:
    [article] = articles(read_file(tmp_path / "x.json", json.dumps(NEWS_PLEASE).encode()))
    assert (article.url, article.published) == ("https://post.example/more", "2024-05-07")
    assert (article.source, article.language, article.title) == ("post.example", "en", "More online")
    undated = {**NEWS_PLEASE, "date_publish": missing}
    [article] = articles(read_file(tmp_path / "x.json", json.dumps(undated).encode()))
    assert (article.published, article.checks) == (None, ())


def test_trafilatura(tmp_path: Path) -> None:
    [article] = articles(read_file(tmp_path / "x.json", json.dumps(TRAFILATURA).encode()))
    assert (article.published, article.text) == ("2024-05-07", "In April 88.9% came in online.")


RECORDS = [{"text": "One.", "id": 1}, {"text": "Two.", "id": 2}]
DOCUMENTS = [
    ("an array", json.dumps(RECORDS), ["One.", "Two."]),
    ("one after the other", "\n".join(map(json.dumps, RECORDS)), ["One.", "Two."]),
    ("within an answer", json.dumps({"total": 2, "articles": RECORDS}), ["One.", "Two."]),
    ("one record", json.dumps({"tags": ["a"], "text": "One."}, indent=2), ["One."]),
    ("with things about it", json.dumps({"images": [{"url": "https://a.example/1.png"}], "text": "One."}), ["One."]),
]


@pytest.mark.parametrize(("document", "texts"), [row[1:] for row in DOCUMENTS], ids=[row[0] for row in DOCUMENTS])
def test_json_documents(tmp_path: Path, document: str, texts: list[str]) -> None:
    assert [article.text for article in articles(read_file(tmp_path / "x.json", document.encode()))] == texts


def test_of_broken_json_the_beginning_is_kept(tmp_path: Path) -> None:
    first, reject = read_file(tmp_path / "x.json", b'[{"text": "One."}, {"text": "Tw')
    assert isinstance(first, Article)
    assert isinstance(reject, Reject)
    assert (reject.reason, first.text) == ("json", "One.")


def test_an_endless_record_is_not_held(tmp_path: Path) -> None:
    endless = b'[{"text": "One."}, {"text": "' + b"x" * 3_000_000
    first, reject = read_file(tmp_path / "x.json", endless, max_chars=1000)
    assert isinstance(first, Article)
    assert isinstance(reject, Reject)
    assert reject.reason == "too_long"


TABLES = [
    ("a.csv", 'url,Headline,Date,Body\nhttps://a.example/1,T,07/05/2024,"One,\ntwo."\n', "utf-8"),
    ("a.csv", "headline;date;text;url\nT;2024-05-07;\"One,\ntwo.\";https://a.example/1\n", "utf-8-sig"),
    ("a.tsv", 'title\tpublished\ttext\turl\r\nT\t2024-05-07\t"One,\ntwo."\thttps://a.example/1\r\n', "utf-16"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "table", "encoding"), TABLES)
def test_tables(tmp_path: Path, name: str, table: str, encoding: str) -> None:
    [article] = articles(read_file(tmp_path / name, table.encode(encoding)))
    assert (article.text, article.title, article.published) == ("One,\ntwo.", "T", "2024-05-07")
    assert article.url == "https://a.example/1"


def test_a_table_in_a_legacy_encoding(tmp_path: Path) -> None:
    text = "В апреле через портал подано 88,9 % заявлений, сообщили в департаменте внутренних дел."
    [article] = articles(read_file(tmp_path / "a.csv", f'id;text\n1;"{text}"\n'.encode("cp1251")))
    assert article.text == text


BAD_TABLES = [
    (b"id;body text\n1;One.\n", ["csv"]),
    (b"id,text\n1," + b"x" * 5000 + b"\n2,Two.\n", ["too_long", "Two."]),
    (b"id,text\n1,\n2,Two.\n", ["empty", "Two."]),
    (b"", ["csv"]),
]


@pytest.mark.parametrize(("table", "expected"), BAD_TABLES)
def test_bad_rows_stop_nothing(tmp_path: Path, table: bytes, expected: list[str]) -> None:
    found = read_file(tmp_path / "a.csv", table, max_chars=1000)
    assert [item.reason if isinstance(item, Reject) else item.text for item in found] == expected


@pytest.mark.parametrize("packed", [False, True])
def test_parquet(tmp_path: Path, packed: bool) -> None:
    buffer = io.BytesIO()
    columns = {
        "URL": ["https://a.example/1", None],
        "Text": ["One.", None],
        "date": [date(2024, 5, 7), None],
        "x": [1, 2],
    }
    pyarrow.parquet.write_table(pyarrow.table(columns), buffer)
    data = buffer.getvalue()
    article, reject = read_file(tmp_path / "a.parquet", gzip.compress(data) if packed else data)
    assert isinstance(article, Article)
    assert isinstance(reject, Reject)
    assert (article.text, article.published, article.url) == ("One.", "2024-05-07", "https://a.example/1")
    assert (reject.reason, reject.source) == ("empty", f"{tmp_path}/a.parquet:2")


@pytest.mark.parametrize("cut", [0, 4, 300])
def test_a_damaged_parquet_file_is_one_reject(tmp_path: Path, cut: int) -> None:
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"text": ["One."]}), buffer)
    [reject] = read_file(tmp_path / "a.parquet", buffer.getvalue()[:cut])
    assert isinstance(reject, Reject)
    assert reject.reason == "parquet"


def test_a_feed_keeps_its_local_day(tmp_path: Path) -> None:
    article, reject = read_file(tmp_path / "bao.xml", FEED.encode())
    assert isinstance(article, Article)
    assert (article.id, article.published, article.language) == ("bao-1", "2024-05-07", "vi")
    assert article.text == "Đến hết tháng 4, 88,9% hồ sơ được nộp trực tuyến.\n\nHuyện đặt mục tiêu 90%."
    assert isinstance(reject, Reject)
    assert reject.reason == "empty"


BOMB = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&a;</description></item></channel></rss>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("document", [BOMB, OUTSIDE])
def test_entities_are_refused(tmp_path: Path, document: str, encoding: str) -> None:
    [reject] = read_file(tmp_path / "a.rss", document.encode(encoding))
    assert isinstance(reject, Reject)
    assert reject.reason == "xml"


def test_a_quiet_feed_is_no_fault(tmp_path: Path) -> None:
    assert read_file(tmp_path / "a.rss", b'<rss version="2.0"><channel></channel></rss>') == []


@pytest.mark.parametrize("document", [b"<rss><chan", b"no feed", b"<html></html>", b""])
def test_what_is_no_feed_is_one_reject(tmp_path: Path, document: bytes) -> None:
    [reject] = read_file(tmp_path / "a.rss", document)
    assert isinstance(reject, Reject)


def test_a_page(tmp_path: Path) -> None:
    [article] = articles(read_file(tmp_path / "page.html", PAGE.encode()))
    assert (article.title, article.url) == ("Fler ärenden på nätet", "https://bladet.example/fler-arenden")
    assert (article.published, article.source) == ("2024-05-07", "bladet.example")
    assert "88,9 procent" in article.text
    assert "Kommentar" not in article.text and "Ekonomi" not in article.text


@pytest.mark.parametrize(
    "page", [b"", b"<html></html>", b"<p>", b"\x00" * 100, b"<html><script>alert(1)</script></html>"]
)
def test_a_page_without_text_is_one_reject(tmp_path: Path, page: bytes) -> None:
    [reject] = read_file(tmp_path / "page.html", page)
    assert isinstance(reject, Reject)


def record(url: str, page: str, *, status: int = 200, kind: str = "text/html", day: str = "2024-05-08") -> bytes:
    body = f"HTTP/1.1 {status} OK\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{page}".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {day}T01:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


ARCHIVE = [
    record("https://bladet.example/1", PAGE),
    record("https://bladet.example/2", "gone", status=404),
    record("https://bladet.example/3.png", "x", kind="image/png"),
    record("https://bladet.example/4", PAGE, day="2023-01-01"),
]


@pytest.mark.parametrize("pack", [lambda data: data, gzip.compress])
def test_an_archive(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    first, dated_later = articles(read_file(tmp_path / "a.warc", b"".join(map(pack, ARCHIVE))))
    assert (first.url, first.published) == ("https://bladet.example/1", "2024-05-07")
    assert (dated_later.published, [check.kind for check in dated_later.checks]) == (None, ["published"])


def test_a_piped_archive(tmp_path: Path) -> None:
    pipe = tmp_path / "a.warc"
    os.mkfifo(pipe)
    threading.Thread(target=pipe.write_bytes, args=(b"".join(ARCHIVE),), daemon=True).start()
    first, *_ = articles(list(read(find_inputs([pipe]))))
    assert first.url == "https://bladet.example/1"


def test_a_cut_record_does_not_pass_for_a_whole_one(tmp_path: Path) -> None:
    article, reject = read_file(tmp_path / "a.warc", (ARCHIVE[0] + ARCHIVE[3])[:-300])
    assert isinstance(article, Article)
    assert isinstance(reject, Reject)
    assert (reject.reason, reject.id) == ("warc", "https://bladet.example/4")


PACKINGS: list[tuple[str, Callable[[bytes], bytes]]] = [
    (".gz", gzip.compress),
    (".bz2", bz2.compress),
    (".xz", lzma.compress),
    (".zst", zstandard.ZstdCompressor().compress),
]


@pytest.mark.parametrize(("suffix", "pack"), PACKINGS)
@pytest.mark.parametrize("named", [True, False])
def test_packed_files_are_known_by_their_bytes(
    tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes], named: bool
) -> None:
    line = json.dumps({"text": "Một."}).encode()
    whole = pack(line + b"\n") + pack(line + b"\n")  # streams may follow one another
    found = articles(read_file(tmp_path / f"feed.jsonl{suffix if named else ''}", whole))
    assert [article.text for article in found] == ["Một.", "Một."]


@pytest.mark.parametrize(("suffix", "pack"), PACKINGS)
def test_a_packed_file_that_was_cut_is_named(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(b"".join(json.dumps({"text": f"Text {at * 7919}."}).encode() + b"\n" for at in range(30_000)))
    found = read_file(tmp_path / f"feed.jsonl{suffix}", packed[: len(packed) // 2])
    assert isinstance(found[-1], Reject)
    assert found[-1].reason in {"truncated", "unreadable", "json"}


BEGINNINGS: list[tuple[Format, bytes]] = [
    ("json", b' [{"text"'),
    ("json", b'{"The Sample Post": [{"title"'),
    ("jsonl", b'{"tags": ["a"], "text"'),
    ("jsonl", b'\xef\xbb\xbf{"text": "One."}'),
    ("feed", b'<?xml version="1.0"?>\n<!-- c --><rss version="2.0">'),
    ("feed", b'<feed xmlns="http://www.w3.org/2005/Atom">'),
    ("html", b"\n<!DOCTYPE HTML><html>"),
    ("html", b"<html lang='sv'>"),
    ("warc", b"WARC/1.1\r\n"),
    ("parquet", b"PAR1\x15"),
    ("txt", b"Title: T\n\nText."),
    ("txt", b""),
]


@pytest.mark.parametrize(("form", "head"), BEGINNINGS)
def test_a_pipe_is_known_by_its_first_bytes(form: Format, head: bytes) -> None:
    assert detect(head) == form


@pytest.mark.parametrize("command", ["run", "extract"])
def test_the_command_line_offers_every_format(command: str) -> None:
    """It names them itself: to import them would slow `--help` down."""
    option = next(option for option in main.commands[command].params if option.name == "input_format")
    assert tuple(option.type.choices) == FORMATS  # type: ignore[attr-defined]


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "extractor.reading.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExtractorError, match=r"reform-extractor\[parquet\]"):
        read_file(tmp_path / "a.parquet", b"PAR1")
