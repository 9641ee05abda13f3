"""Files that are nearly what they should be: every format with odd values, packed or not, then damaged."""

import bz2
import gzip
import io
import json
import lzma
from collections.abc import Callable
from html import escape

import pyarrow
import pyarrow.parquet
import zstandard

from tests.fuzz import pieces
from tests.fuzz.pieces import Pick

Values = dict[str, object]

NAMES = ("id", "url", "title", "published", "text", "language", "source", "maintext", "date_publish", "body", "guid")
URLS = ("https://bao.example/2024/05/21/tin.html", "http://[bad", "javascript:alert(1)", "//x", "http://a:99999/", "")
DAYS = (
    "2024-05-07",
    "0000-00-00",
    "9" * 20,
    "Tue, 07 May 2024 00:30:00 +0700",
    "31/02/2024",
    "2999-01-01",
    "None",
    1e300,
)
ODD = (None, True, False, -1, 0, 2**70, 1e308, [], {}, [[]], {"text": {"text": []}}, ["a", ["b", {"c": "d"}]])  # fmt: skip
NESTED = (b"[" * 20_000, b'{"a":' * 20_000, b"<div>" * 20_000, b"<a><b>" * 9_000, b"(" * 20_000, b'"' * 9_999)
BYTES = (b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b$B", b"\x80" * 9, b"\xed\xa0\x80", b"\n" * 99, b"\r", b"<!--", b"-->",
         b"<![CDATA[", b"]]>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"&#xD800;", b'\\ud800', b'"', b",", b"{", b"}",
         b"NaN", b"1e999", b"-", b"WARC/1.0\r\n", b"\r\n\r\n", b"Content-Length: 99999999999\r\n", b"Content-Length: -1\r\n",
         b"PAR1", b"\x1f\x8b", b"9" * 5000, b"x" * 70_000)  # fmt: skip
LONGEST = 200_000  # bytes; more would only take more time
ENCODINGS = (
    "utf_8",
    "utf_8",
    "utf_8",
    "utf_8_sig",
    "utf_16",
    "utf_16_le",
    "utf_32",
    "cp1251",
    "cp932",
    "euc_jp",
    "latin_1",
)
PACKINGS: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("", bytes),
    ("", bytes),
    ("", bytes),
    (".gz", gzip.compress),
    (".bz2", bz2.compress),
    (".xz", lzma.compress),
    (".zst", zstandard.ZstdCompressor().compress),
)


def file(pick: Pick) -> tuple[str, bytes]:
    """Return a name and the bytes of a file."""
    suffix, make = FORMATS[pick(len(FORMATS))]
    data = make(pick)
    for _ in range(pick(4)):
        data = damaged(pick, data)
    data = data[:LONGEST]
    packing, pack = PACKINGS[pick(len(PACKINGS))]
    data = pack(data)
    if packing and not pick(3):
        data = damaged(pick, data)
    return f"file{suffix}{packing}" if pick(4) else "file", data


def damaged(pick: Pick, data: bytes) -> bytes:
    """Return `data` with a piece cut out, doubled, replaced or put in."""
    at, length = pick(len(data) + 1), 1 + pick(40)
    kind = pick(6)
    middle = (
        b"",
        data[at : at + length] * 2,
        BYTES[pick(len(BYTES))],
        NESTED[pick(len(NESTED))],
        bytes([pick(256)]),
        data[at : at + length][::-1],
    )[kind]
    return data[:at] + middle if kind == 0 and pick(2) else data[:at] + middle + data[at + length * pick(2) :]


def _record(pick: Pick) -> Values:
    names = {"text", *(NAMES[pick(len(NAMES))] for _ in range(pick(6)))}
    return {name: _value(pick, name) for name in sorted(names)}


def _value(pick: Pick, name: str) -> object:
    kind = pick(6)
    if kind == 0:
        return ODD[pick(len(ODD))]
    if kind == 1:
        return pieces.HOSTILE[pick(len(pieces.HOSTILE))]
    if "ur" in name:
        return URLS[pick(len(URLS))]
    if "publish" in name:
        return DAYS[pick(len(DAYS))]
    return pieces.text(pick, most=8)[1]


def _records(pick: Pick) -> list[Values]:
    return [_record(pick) for _ in range(1 + pick(3))]


def _encoded(pick: Pick, text: str) -> bytes:
    return text.encode(ENCODINGS[pick(len(ENCODINGS))], errors="replace")


def _jsonl(pick: Pick) -> bytes:
    plain = bool(pick(2))
    return _encoded(pick, "\n".join(json.dumps(each, ensure_ascii=plain) for each in _records(pick)))


def _json(pick: Pick) -> bytes:
    records: object = _records(pick)
    shaped = (records, {"Bladet": records}, {"a": 1, "articles": records, "b": [1]}, _record(pick), [records], [[1]])
    return _encoded(pick, json.dumps(shaped[pick(len(shaped))]))


def _csv(pick: Pick) -> bytes:
    separator = ",;\t|"[pick(4)]
    names = ["text", *(NAMES[pick(len(NAMES))] for _ in range(pick(4)))]
    rows = [
        names,
        *([str(_value(pick, name)).replace('"', '""' if pick(3) else '"') for name in names] for _ in range(3)),
    ]
    return _encoded(pick, "\n".join(separator.join(f'"{cell}"' if pick(4) else cell for cell in row) for row in rows))


def _parquet(pick: Pick) -> bytes:
    columns = {name: [str(_value(pick, name)) for _ in range(2)] for name in ("text", "published", "url")}
    sink = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), sink)
    return sink.getvalue()


def _feed(pick: Pick) -> bytes:
    def tag(name: str) -> str:
        value = str(_value(pick, name))
        return f"<{name}>{escape(value) if pick(3) else value}</{name}>"

    items = "".join(
        f"<item>{''.join(tag(name) for name in ('title', 'link', 'guid', 'pubDate', 'description'))}</item>"
        for _ in range(1 + pick(2))
    )
    return _encoded(pick, f'<?xml version="1.0"?><rss version="2.0"><channel>{tag("title")}{items}</channel></rss>')


def _page(pick: Pick) -> str:
    paragraphs = "".join(f"<p>{pieces.text(pick, most=8)[1]}</p>" for _ in range(1 + pick(4)))
    day = DAYS[pick(len(DAYS))]
    head = f'<meta property="article:published_time" content="{day}"><title>{_value(pick, "title")}</title>'
    return f"<!doctype html><html><head>{head}</head><body><article>{paragraphs}</article></body></html>"


def _html(pick: Pick) -> bytes:
    return _encoded(pick, _page(pick))


def _warc(pick: Pick) -> bytes:
    records = []
    for _ in range(1 + pick(2)):
        body = _html(pick)
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
        url = str(_value(pick, "url")).encode(errors="replace").replace(b"\n", b"")
        day = ("2024-05-08T00:00:00Z", "0000-00-00T00:00:00Z", "x", "2024-05-08")[pick(4)].encode()
        head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %b\r\nWARC-Date: %b\r\n" % (url, day)
        kind = b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(answer)
        records.append(head + kind + answer + b"\r\n\r\n")
    return b"".join(records)


def _txt(pick: Pick) -> bytes:
    header = "".join(f"{name}: {_value(pick, name)}\n" for name in ("title", "published", "url") if pick(2))
    return _encoded(pick, f"{header}\n{pieces.text(pick)[1]}")


def _noise(pick: Pick) -> bytes:
    return bytes(pick(256) for _ in range(pick(200)))


FORMATS: tuple[tuple[str, Callable[[Pick], bytes]], ...] = (
    (".jsonl", _jsonl),
    (".json", _json),
    (".csv", _csv),
    (".parquet", _parquet),
    (".rss", _feed),
    (".xml", _feed),
    (".html", _html),
    (".warc", _warc),
    (".txt", _txt),
    ("", _noise),
)
