"""The fields of a record under the names that crawlers and tables give them.

As written by fundus 0.4 (`body` with `summary` and `sections`), news-please 1.6 (`maintext`, `date_publish`, a missing
value is the string "None"), trafilatura 2 (`date`, `sitename`, `hostname`) and by hand.
"""

from collections.abc import Iterator, Mapping

NAMES = {  # our field → names that may hold it, the surest first
    "id": ("id", "guid", "uuid", "article_id", "docid"),
    "url": ("url", "link", "article_url", "page_url", "source_url"),
    "title": ("title", "headline", "heading", "name"),
    "published": (
        "published", "date_publish", "publishing_date", "published_at", "publish_date", "date_published", "pubdate",
        "publication_date", "datepublished", "date",
    ),
    "text": ("text", "maintext", "body", "content", "article_text", "article", "full_text", "fulltext", "plaintext"),
    "language": ("language", "lang"),
    "source": ("source", "sitename", "publisher", "source_domain", "outlet", "hostname", "domain"),
}  # fmt: skip
NOTHING = frozenset({"", "None", "null", "NaN", "nan"})  # how tables and crawlers write that there is no value


def known_fields(record: Mapping[str, object]) -> dict[str, object]:
    """Return the values of `record` under our names; a text in parts is put together, each a paragraph of its own."""
    lower = {key.strip().casefold(): value for key, value in record.items() if isinstance(key, str)}
    found: dict[str, object] = {}
    for field, names in NAMES.items():
        values = (lower[name] for name in names if name in lower)
        found[field] = next((value for value in values if not _is_nothing(value)), None)
    if isinstance(found["text"], Mapping | list):
        found["text"] = "\n\n".join(_strings(found["text"])) or None
    return found


def has_text_field(names: Mapping[str, object] | list[str]) -> bool:
    """Return whether one of `names` is a name of the text of an article."""
    return any(isinstance(name, str) and name.strip().casefold() in NAMES["text"] for name in names)


def _is_nothing(value: object) -> bool:
    return value is None or (isinstance(value, str) and value.strip() in NOTHING)


def _strings(part: object) -> Iterator[str]:
    """Yield the strings of a text in parts in their order: summary, then headline and paragraphs of each section."""
    if isinstance(part, str):
        if part.strip():
            yield part
    elif isinstance(part, Mapping | list):
        for each in part.values() if isinstance(part, Mapping) else part:
            yield from _strings(each)
