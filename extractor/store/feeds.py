"""The feeds that are read from the web, and what their servers said to recognise a version by."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlite_utils import Database

REMEMBER = """
INSERT INTO feeds (url, etag, modified, fetched_at) VALUES (?, ?, ?, ?) ON CONFLICT (url) DO UPDATE
SET etag = excluded.etag, modified = excluded.modified, fetched_at = excluded.fetched_at
"""


def known_feeds(db: Database) -> dict[str, tuple[str | None, str | None]]:
    """Return the URL of each feed of the store, with the ETag and the Last-Modified of its last answer."""
    rows = db.conn.execute("SELECT url, etag, modified FROM feeds ORDER BY url")
    return {url: (etag, modified) for url, etag, modified in rows}


def remember_feeds(db: Database, feeds: Iterable[tuple[str, str | None, str | None]]) -> None:
    """Note URL, ETag and Last-Modified of each of `feeds`, once all its articles are in the store."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with db.atomic():
        for feed in feeds:
            db.conn.execute(REMEMBER, [*feed, now])
