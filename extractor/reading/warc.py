"""Web archives as crawls keep them (WARC 1.0 and 1.1, Common Crawl's news among them): one page a response record."""

import tempfile
from collections.abc import Iterator
from shutil import copyfileobj
from typing import TYPE_CHECKING, BinaryIO, cast

from fastwarc.warc import ArchiveIterator, WarcRecordType

from extractor.factsheet import Article, Check, Reject
from extractor.reading.formats import Opened
from extractor.reading.html import MAX_BYTES, read_page
from extractor.reading.records import Origin

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

OK = 200
SPOOLED = 1 << 26  # bytes of a piped archive that are kept in memory, more go to a temporary file
PANICS = "pyo3_runtime"  # where a panic of FastWARC comes from: no Exception, so that hardly anything would catch it
PAGES = ("text/html", "application/xhtml+xml")


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each page in `file`, or why there is none; other records are passed over."""
    with tempfile.SpooledTemporaryFile(SPOOLED) as copy:
        stream = file.stream
        if not stream.seekable():  # FastWARC asks a pipe where it is
            copyfileobj(stream, copy)
            copy.seek(0)
            stream = cast(BinaryIO, copy)
        try:
            yield from _pages(stream, file.place, max_chars)
        except BaseException as error:
            if type(error).__module__ != PANICS:
                raise
            yield Origin(file.place, file.place).reject("warc", f"the archive cannot be read: {error}")


def _pages(stream: BinaryIO, place: str, max_chars: int) -> Iterator[Article | Reject]:
    records = ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True)
    for number, record in enumerate(records, start=1):
        if record.http_headers is None or record.http_headers.status_code != OK:
            continue
        if record.http_content_type in PAGES:
            yield _page(record, Origin(f"{place}:{number}", f"{place}:{number}", max_chars))


def _page(record: "WarcRecord", origin: Origin) -> Article | Reject:
    url = record.headers.get("WARC-Target-URI")
    expected = record.content_length
    data = record.reader.read(MAX_BYTES + 1)
    if len(data) < min(expected, MAX_BYTES + 1):  # a cut file passes silently else
        return origin.reject("warc", f"the record is cut off after {len(data):,} of {expected:,} bytes", url)
    article = read_page(data, origin, url)
    return article if isinstance(article, Reject) else _not_after(article, record)


def _not_after(article: Article, record: "WarcRecord") -> Article:
    """Return `article` with the day it was downloaded, and without a day of publication that is after that."""
    if record.record_date is None:
        return article
    downloaded = record.record_date.date().isoformat()
    article = article.model_copy(update={"downloaded": downloaded})
    if not article.published or article.published <= downloaded:
        return article
    detail = f"published {article.published} is after the download on {downloaded} and was left out"
    check = Check(kind="published", ok=False, detail=detail)
    return article.model_copy(update={"published": None, "checks": (*article.checks, check)})
