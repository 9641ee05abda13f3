"""One record of a feed, with whatever its fields hold, to an article."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from extractor.factsheet import LANGUAGES, Article, Check, Language, Reject
from extractor.reading.published import parse_published

FIELDS = ("id", "url", "title", "published", "text", "language", "source")
MAX_CHARS = 500_000  # a long read has 50,000, a decree in full 300,000; beyond, it is a dump and no article

_SURROGATE = re.compile("[\ud800-\udfff]")
_TYPES = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


class RefusedError(Exception):
    """A field whose value cannot be used, with the reason; the article is kept without it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record was read from: `name` becomes its id if it has none, `place` is for the reader of a reject."""

    name: str
    place: str
    max_chars: int = MAX_CHARS

    def reject(self, reason: str, detail: str, identifier: str | None = None) -> Reject:
        """Return the reject of this record."""
        return Reject(id=identifier or self.name, reason=reason, detail=detail, source=self.place)


def read_record(record: Mapping[str, object], origin: Origin, *checks: Check | None) -> Article | Reject:
    """Return the article that `record` holds; `checks` say what was doubtful before.

    Unknown fields are ignored, a field of no use is left out with a check; without text there is no article.
    """
    identifier = _identifier(record.get("id")) or origin.name
    text = record.get("text")
    if text is None:
        return origin.reject("empty", "there is no field 'text'", identifier)
    if not isinstance(text, str):
        return origin.reject("json", f"'text' is {_TYPES.get(type(text), 'no string')}", identifier)
    if len(text) > origin.max_chars:
        detail = f"{len(text):,} characters are more than the limit of {origin.max_chars:,} (--max-chars)"
        return origin.reject("too_long", detail, identifier)
    if not text.strip():
        return origin.reject("empty", "there is no text", identifier)
    refused: list[Check] = []
    read = partial(_field, record, refused)
    url = read("url", _url)
    article = Article(
        id=identifier,
        text=_clean(text),
        url=url,
        title=read("title", _string),
        published=read("published", _published),
        language=_language(record.get("language")),
        source=read("source", _string) or _host(url),
        place=origin.place,
    )
    return article.model_copy(update={"checks": (*filter(None, checks), *refused)})


def _field(
    record: Mapping[str, object], refused: list[Check], name: str, read: Callable[[object], str | None]
) -> str | None:
    value = record.get(name)
    try:
        return read(value)
    except RefusedError as reason:
        shown = _clean(str(value))[:60]
        refused.append(Check(kind=name, ok=False, detail=f"{name} {shown!r} {reason} and was left out"))
        return None


def _identifier(value: object) -> str | None:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return _clean(str(value)).strip()[:500] or None
    return None


def _string(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise RefusedError(f"is {_TYPES.get(type(value), 'no string')}")
    return (_clean(value).strip() or None) if value else None


def _url(value: object) -> str | None:
    url = _string(value)
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        raise RefusedError("is no URL") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:  # javascript: would reach a browser
        raise RefusedError("is no http address")
    return url


def _host(url: str | None) -> str | None:
    return (urlsplit(url).hostname or "").removeprefix("www.") if url else None


def _published(value: object) -> str | None:
    try:
        day = parse_published(value)
    except ValueError as error:
        raise RefusedError(str(error)) from None
    return day.isoformat() if day else None


def _language(value: object) -> Language | None:
    """Return the language a feed is sure of ("en", "en-US"); any other is left to detection, which may reject it."""
    code = value.strip().casefold().replace("_", "-").partition("-")[0] if isinstance(value, str) else None
    return next((language for language in LANGUAGES if language == code), None)


def _clean(value: str) -> str:
    """Return `value` with half surrogate pairs, which no file can hold, as U+FFFD; no offset moves."""
    return _SURROGATE.sub("\ufffd", value)
