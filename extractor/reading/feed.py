"""RSS and Atom files: an article per entry, with the text that the feed itself carries."""

import re
import sys
from collections.abc import Iterator
from typing import Any

import feedparser
from inscriptis import get_text

from extractor.factsheet import Article, Reject
from extractor.reading.encodings import decode
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record

MAX_BYTES = 64_000_000

_ENTITY = re.compile("<!ENTITY", re.IGNORECASE)
_REFERENCE = re.compile(rb"&#(?:[xX](?P<hex>[0-9a-fA-F]++)|(?P<decimal>\d++));")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each entry of `file`, or why there is none."""
    data = file.stream.read(MAX_BYTES + 1)
    for entry in entries(data, Origin(file.name, file.place, max_chars)):
        yield entry if isinstance(entry, Reject) else read_record(*entry)


def entries(data: bytes, origin: Origin) -> Iterator[tuple[dict[str, object], Origin] | Reject]:
    """Yield the record of each entry of a feed and where it stands in it, or why there are none."""
    decoded = decode(data)
    if len(data) > MAX_BYTES:
        yield origin.reject("too_long", f"the feed is larger than {MAX_BYTES:,} bytes")
        return
    if decoded and _ENTITY.search(decoded.text):
        yield origin.reject("xml", "the file defines entities, as no feed does: it may be an attack")
        return
    try:
        feed = feedparser.parse(_REFERENCE.sub(_possible, data))  # bytes, never a name: feedparser would fetch it
    except Exception as error:  # its fallback for what is no XML breaks on some
        yield origin.reject("xml", f"the feed cannot be parsed: {type(error).__name__}: {error}")
        return
    broken = feed.bozo and not isinstance(feed.bozo_exception, feedparser.CharacterEncodingOverride)
    if not feed.entries and (broken or not feed.get("version")):
        yield origin.reject("xml", f"this is no feed: {feed.get('bozo_exception') or 'it has no entries'}")
    for number, entry in enumerate(feed.entries, start=1):
        place = f"{origin.place}:{number}"
        yield _record(entry, feed.feed), Origin(place, place, origin.max_chars)


def _possible(reference: re.Match[bytes]) -> bytes:
    """Return the reference to a character, U+FFFD for half a character or none: feedparser breaks on them."""
    digits = reference["hex"] or reference["decimal"]
    number = int(digits, 16 if reference["hex"] else 10) if len(digits) < 9 else sys.maxunicode + 1
    return b"&#xFFFD;" if 0xD800 <= number < 0xE000 or number > sys.maxunicode else reference.group()


def _record(entry: Any, feed: Any) -> dict[str, object]:
    contents = [content.get("value") for content in entry.get("content", ())]
    body = max(filter(None, [*contents, entry.get("summary")]), key=len, default=None)
    return {
        "id": entry.get("id") or entry.get("link"),
        "url": entry.get("link"),
        "title": entry.get("title") and _plain(entry.title),
        # As printed: the parsed tuple is in UTC, and half past midnight in Hanoi would be the day before.
        "published": entry.get("published") or entry.get("updated"),
        "text": body and _plain(body),
        "language": feed.get("language"),
        "source": feed.get("title") if not entry.get("link") else None,
    }


def _plain(html: str) -> str:
    """Return the text of a piece of HTML, a paragraph to a line."""
    return get_text(html).strip() if _MARKUP.search(html) else html.strip()
