"""Web pages: the main text, headline and date of publication, found by trafilatura."""

from collections.abc import Iterator

import trafilatura
from trafilatura.settings import use_config

from extractor.factsheet import Article, Reject
from extractor.reading.encodings import decode
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record

MAX_BYTES = 20_000_000  # of a page; its text is held to `max_chars` besides

_CONFIG = use_config()
_CONFIG.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")  # the engine has a limit of its own, and signals are its


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of the one page in `file`, or why there is none."""
    origin = Origin(file.name, file.place, max_chars)
    data = file.stream.read(MAX_BYTES + 1)
    yield read_page(data, origin)


def read_page(data: bytes, origin: Origin, url: str | None = None) -> Article | Reject:
    """Return the article of a page, or why there is none; `url` is where it was fetched from."""
    if len(data) > MAX_BYTES:
        return origin.reject("too_long", f"the page is larger than {MAX_BYTES:,} bytes")
    decoded = decode(data)
    page = trafilatura.bare_extraction(
        decoded.text if decoded else data,  # with no encoding proved, what the page declares
        url=url,
        with_metadata=True,
        include_comments=False,
        favor_precision=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
        config=_CONFIG,
    )
    assert not isinstance(page, dict)  # it is asked for no dictionary
    if page is None or not page.text:
        return origin.reject("empty", "the page has no main text", url)
    record = {
        "id": url,
        "url": url or page.url,
        "title": page.title,
        "published": page.date,
        "text": page.text,
    }
    return read_record(record, origin, decoded.check if decoded else None)
