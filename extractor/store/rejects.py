"""What could not be read: which articles, why, where they came from, and what is left of them to read them again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from extractor.factsheet import Article
from extractor.store.stored import StoredArticle, stored_article

REJECT_COLUMNS = ("number", "reason", "article", "place", "detail", "last_tried")

LIST = """
SELECT rejects.id AS number, reason, feed_id AS article, place, detail, runs.started_at AS last_tried
FROM rejects JOIN runs ON runs.id = run_id
WHERE :reason IS NULL OR reason = :reason ORDER BY rejects.id LIMIT :limit
"""
TO_RETRY = """
SELECT rejects.id, place, coalesce(runs.folder, ''), article IS NOT NULL OR hash IN (SELECT hash FROM articles)
FROM rejects JOIN runs ON runs.id = run_id WHERE :reason IS NULL OR reason = :reason ORDER BY rejects.id
"""
CLEAR = "DELETE FROM rejects WHERE id = ? AND run_id <> ?"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row of table rejects: where it was read from, in which folder, and whether the store has its text."""

    number: int
    place: str
    folder: str
    kept: bool


def list_rejects(db: Database, *, reason: str | None = None, limit: int | None = None) -> list[dict[str, Any]]:
    """Return what was rejected, with REJECT_COLUMNS; for one reason, or for all."""
    return list(db.query(LIST, {"reason": reason, "limit": -1 if limit is None else limit}))


def rejects_to_retry(db: Database, *, reason: str | None = None) -> list[Rejected]:
    """Return what was rejected for one reason, or for all."""
    rows = db.execute(TO_RETRY, {"reason": reason})
    return [Rejected(number, place, folder, bool(kept)) for number, place, folder, kept in rows]


def rejected_article(db: Database, number: int) -> Article | StoredArticle | None:
    """Return the article of a reject: that of the store if it has the text, else as it was read; None if neither."""
    row = db.execute("SELECT hash, article FROM rejects WHERE id = ?", [number]).fetchone()
    if row is None:
        return None
    identity, kept = row
    return stored_article(db, identity) or (Article.model_validate_json(kept) if kept else None)


def clear_rejects(db: Database, numbers: Iterable[int], run_id: int) -> None:
    """Remove rejects, but for those that run `run_id` met again."""
    pairs: Sequence[tuple[int, int]] = [(number, run_id) for number in numbers]
    with db.atomic():
        db.conn.executemany(CLEAR, pairs)
