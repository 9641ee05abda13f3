"""Articles of the store as they were when they were read, to be read again."""

import json
from collections.abc import Iterator

from sqlite_utils import Database

from extractor.factsheet import Article, Check

PAGE = 64  # articles held at once

STORED = """
SELECT articles.id, hash, feed_id, text, url, title, given_published, downloaded, given_language, sources.name,
    (SELECT json_group_array(json_object('kind', kind, 'ok', ok = 1, 'detail', detail, 'spans', json(spans)))
     FROM checks WHERE article_id = articles.id AND of_reading)
FROM articles CROSS JOIN runs ON runs.id = run_id LEFT JOIN sources ON sources.id = source_id
"""  # CROSS: in the order of articles, without sorting them
OF_VERSION = "articles.id > :after AND (:version IS NULL OR runs.version <> :version)"


class StoredArticle(Article):
    """An article with its number in the store and its hash: its facts are replaced."""

    number: int
    hash: str


def count_stored(db: Database, *, other_than: str | None) -> int:
    """Return how many articles `stored_articles` yields."""
    sql = f"SELECT count(*) FROM articles JOIN runs ON runs.id = run_id WHERE {OF_VERSION}"
    return int(db.execute(sql, {"after": 0, "version": other_than}).fetchone()[0])


def stored_articles(db: Database, *, other_than: str | None) -> Iterator[StoredArticle]:
    """Yield the articles in the order of their numbers; only those read by another version than `other_than`, if given.

    The store may be written to meanwhile.
    """
    last = 0
    sql = f"{STORED} WHERE {OF_VERSION} ORDER BY articles.id LIMIT {PAGE}"
    while page := db.execute(sql, {"after": last, "version": other_than}).fetchall():
        yield from map(_article, page)
        last = page[-1][0]


def stored_article(db: Database, identity: str) -> StoredArticle | None:
    """Return the article whose text has the hash `identity`, None if there is none."""
    row = db.execute(f"{STORED} WHERE hash = ?", [identity]).fetchone()
    return row and _article(row)


def _article(row: tuple[str, ...]) -> StoredArticle:
    number, identity, feed_id, text, url, title, published, downloaded, language, source, checks = row
    return StoredArticle(
        number=number,
        hash=identity,
        id=feed_id,
        text=text,
        url=url,
        title=title,
        published=published,
        downloaded=downloaded,
        language=language,
        source=source,
        place=f"article {number} of the store",
        checks=tuple(map(Check.model_validate, json.loads(checks))),
    )
