"""The one writer: puts fact sheets into the store, each article wholly or not at all."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from extractor.factsheet import Article, FactSheet, Reject
from extractor.languages import LANGUAGES, lexicon
from extractor.store import rows, topics
from extractor.store.facts import NOBODY, add_facts, remove_facts, remove_unseen
from extractor.store.folding import index_terms
from extractor.store.identities import Identities
from extractor.store.inserts import insert
from extractor.store.opening import clear_errors, open_for_writing
from extractor.store.people import People
from extractor.store.stories import Stories

logger = logging.getLogger(__name__)

Outcome = Literal["new", "updated", "unchanged", "rejected"]

# What an odd sheet may meet: half a surrogate pair, a number beyond 64 bits, a value that the schema excludes.
REFUSALS = (ValueError, OverflowError, sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError)

LABEL = """
INSERT INTO metric_labels (metric_id, language, label) VALUES (?, ?, ?)
ON CONFLICT (metric_id, language) DO UPDATE SET label = excluded.label WHERE label <> excluded.label
"""

KNOWN = """
SELECT language FROM articles JOIN article_versions ON article_id = articles.id WHERE article_versions.hash = ?
"""

INDEX = "INSERT INTO articles_fts(rowid, title, text) VALUES (?, ?, ?)"
FORGET = "INSERT INTO articles_fts(articles_fts, rowid, title, text) VALUES ('delete', ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one item of the input; `article` is None for what could not even be read."""

    article: Article | None
    sheet: FactSheet | Reject


class Writer:
    """Writes to the store at `path`, made if need be; a context manager. ExtractorError if the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = open_for_writing(path)
        self.stories = Stories(self.db)
        self.people = People(self.db)
        self.run_id: int | None = None
        self.counts = {"new": 0, "updated": 0, "rejected": 0}
        with self.transaction():
            self._label_metrics()

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Note the end of the run, work out what it changed for readers, and close the file."""
        if self.run_id is not None:
            with self.transaction():
                self.db.table("runs").update(self.run_id, {"finished_at": _now(), **self.counts})
        if self.run_id is not None or not topics.is_settled(self.db):
            self.settle()
        self.db.close()

    def settle(self) -> None:
        """Work out anew what is said of each topic that has changed."""
        more = True
        while more:
            with self.transaction():
                more = topics.settle(self.db)

    def language_of(self, text: str) -> str | None:
        """Return the language of an article that the store has with this very text, or had before its page changed."""
        return self._known(rows.text_hash(text))

    def has_page(self, url: str) -> bool:
        """Return whether the store has an article of this address."""
        return self._same_page(url) is not None

    def write(self, results: Iterable[Result]) -> list[Outcome]:
        """Write `results` in one transaction and return what became of each; if it fails, none was written."""
        run_id, counts = self.run_id, dict(self.counts)
        try:
            with self.transaction():
                return [self._write(result) for result in results]
        except BaseException:
            self.run_id, self.counts = run_id, counts
            raise

    def _write(self, result: Result) -> Outcome:
        if result.article is None or isinstance(result.sheet, Reject):
            return self._reject(result)
        run_id = self.run_id
        try:
            with self.db.atomic():
                outcome = self._add(result.article, result.sheet)
        except REFUSALS as error:  # one odd sheet must not stop the run
            self.run_id = run_id
            verbose = logger.isEnabledFor(logging.DEBUG)
            logger.error("article %s could not be stored: %s", result.article.id, error, exc_info=verbose)
            refused = Reject.of(result.article, "store", f"the store refused it: {error}")
            return self._reject(Result(result.article, refused))
        if outcome != "unchanged":
            self.counts[outcome] += 1
        return outcome

    def _add(self, article: Article, sheet: FactSheet) -> Outcome:
        """Add an article with all its facts, or put them in the place of an older version of the same URL."""
        identity = rows.text_hash(article.text)
        if self._known(identity):
            return "unchanged"
        row = {"hash": identity, **rows.article_row(article, sheet), "run_id": self._run()}
        row["source_id"] = Identities(self.db).source(article.source)
        old = self._same_page(article.url)
        named = NOBODY
        if old is None:
            article_id = insert(self.db, "articles", row)
        else:
            article_id = old
            named = remove_facts(self.db, old)
            self.stories.remove(old)
            self.db.conn.execute(FORGET, [old, *self._terms(old)])
            self.db.table("articles").update(old, row)
        insert(self.db, "article_versions", {"article_id": article_id, "hash": identity})
        title, terms = self._terms(article_id)
        self.db.conn.execute(INDEX, [article_id, title, terms])
        new = add_facts(self.db, article_id, article, sheet, identity)
        self.stories.add(article_id, identity, article, sheet, terms)
        self.people.settle(article_id, new, named.people)
        remove_unseen(self.db, named)
        return "new" if old is None else "updated"

    def _reject(self, result: Result) -> Outcome:
        reject = result.sheet
        assert isinstance(reject, Reject)
        row = {
            "feed_id": reject.id,
            "place": reject.source or "",
            "reason": reject.reason,
            "hash": rows.text_hash(result.article.text) if result.article else "",
        }
        known = self.db.table("rejects").count_where(" AND ".join(f"{column} = :{column}" for column in row), row)
        if not known:
            insert(self.db, "rejects", {**row, "detail": reject.detail, "run_id": self._run()})
            self.counts["rejected"] += 1
        return "rejected"

    def _run(self) -> int:
        """Return the row of this run, added with its first change: a run that finds nothing new leaves no trace."""
        if self.run_id is None:
            run = {"version": version("reform-extractor"), "started_at": _now()}
            self.run_id = insert(self.db, "runs", run)
        return self.run_id

    def _known(self, identity: str) -> str | None:
        found = self.db.conn.execute(KNOWN, [identity]).fetchone()
        return found and str(found[0])

    def _same_page(self, url: str | None) -> int | None:
        found = self.db.conn.execute("SELECT id FROM articles WHERE url = ?", [url]).fetchone() if url else None
        return found and int(found[0])

    def _terms(self, article: int) -> tuple[str, str]:
        """Return the words of headline and text as they are indexed."""
        title, text = self.db.conn.execute("SELECT title, text FROM articles WHERE id = ?", [article]).fetchone()
        return index_terms(title or ""), index_terms(text)

    def _label_metrics(self) -> None:
        """Add the metrics and labels that the store does not have yet."""
        identities = Identities(self.db)
        for language in LANGUAGES:
            for name, label in lexicon(language).labels.metrics.items():
                self.db.conn.execute(LABEL, [identities.metric(name), language, label])

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Open a transaction that no other writer can come between; an exception undoes it."""
        with clear_errors(self.path):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.commit()
            except BaseException:
                self.db.rollback()
                raise


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
