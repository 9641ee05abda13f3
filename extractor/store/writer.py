"""The one writer: puts fact sheets into the store, each article wholly or not at all."""

import logging
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from extractor.factsheet import Article, FactSheet, Reject
from extractor.languages import LANGUAGES, lexicon
from extractor.metrics import PARENTS, vocabulary
from extractor.store import rows, topics
from extractor.store.facts import NOBODY, Named, add_facts, facts_of, remove_facts, remove_unseen
from extractor.store.folding import index_terms
from extractor.store.furniture import mark_repeated
from extractor.store.identities import Identities
from extractor.store.inserts import insert
from extractor.store.opening import clear_errors, open_for_writing
from extractor.store.people import People
from extractor.store.stored import StoredArticle
from extractor.store.stories import Stories

logger = logging.getLogger(__name__)

Outcome = Literal["new", "updated", "unchanged", "rejected"]

# What an odd sheet may meet: half a surrogate pair, a number beyond 64 bits, a value that the schema excludes.
REFUSALS = (ValueError, OverflowError, sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError)

DEFINE = "UPDATE metrics SET definition = ?, parent_id = ? WHERE name = ? AND (definition <> ? OR parent_id IS NOT ?)"
LABEL = """
INSERT INTO metric_labels (metric_id, language, label) VALUES (?, ?, ?)
ON CONFLICT (metric_id, language) DO UPDATE SET label = excluded.label WHERE label <> excluded.label
"""

KNOWN = """
SELECT language FROM articles JOIN article_versions ON article_id = articles.id WHERE article_versions.hash = ?
"""

INDEX = "INSERT INTO articles_fts(rowid, title, text) VALUES (?, ?, ?)"
COUNT = "UPDATE runs SET new = ?, updated = ?, rejected = ? WHERE id = ?"
WRITTEN: tuple[Outcome, ...] = ("new", "updated", "rejected")
# One that is met again belongs to the later run.
REJECT = """
INSERT INTO rejects (feed_id, place, reason, hash, detail, run_id, article)
VALUES (:feed_id, :place, :reason, :hash, :detail, :run, :article)
ON CONFLICT (feed_id, place, reason, hash) DO UPDATE
SET detail = excluded.detail, run_id = excluded.run_id, article = excluded.article
"""
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
        self.counts: Counter[Outcome] = Counter()
        with self.transaction():
            self._label_metrics()

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        if error:  # the disk may be full: what is left to do is done when the store is opened next
            self.db.close()
        else:
            self.close()

    def close(self) -> None:
        """Work out what was changed for readers, if that was not done yet, and close the file."""
        if not topics.is_settled(self.db):
            self.settle()
        self.db.close()

    def settle(self) -> None:
        """Work out anew what is said of each topic that has changed."""
        more = True
        while more:
            with self.transaction():
                more = topics.settle(self.db)

    def begin(self, command: str) -> int:
        """Note in table runs that a run begins, and return its number; what is written from now on belongs to it."""
        run = {"command": command, "version": extractor_version(), "started_at": now(), "folder": str(Path.cwd())}
        with self.transaction():
            self.run_id = insert(self.db, "runs", run)
        return self.run_id

    def end(self, report: Mapping[str, object]) -> None:
        """Note in table runs that the run is over; `report` has values of its columns."""
        assert self.run_id is not None
        with self.transaction():
            self.db.table("runs").update(self.run_id, dict(report))

    def language_of(self, text: str) -> str | None:
        """Return the language of an article that the store has with this very text, or had before its page changed."""
        return self._known(rows.text_hash(text))

    def has_page(self, url: str) -> bool:
        """Return whether the store has an article of this address."""
        return self._same_page(url) is not None

    def write(self, results: Iterable[Result]) -> list[Outcome]:
        """Write `results` in one transaction and return what became of each; if it fails, none was written."""
        run = self.run_id
        try:
            with self.transaction():
                if self.run_id is None:
                    self.run_id = insert(self.db, "runs", {"version": extractor_version(), "started_at": now()})
                outcomes = [self._write(result) for result in results]
                counts = self.counts + Counter(outcomes)
                self.db.conn.execute(COUNT, (*(counts[column] for column in WRITTEN), self.run_id))
        except BaseException:
            self.run_id = run
            raise
        self.counts = counts
        return outcomes

    def _write(self, result: Result) -> Outcome:
        article, sheet = result.article, result.sheet
        if article is None or isinstance(sheet, Reject):
            return self._reject(result)
        try:
            with self._article():
                if isinstance(article, StoredArticle):
                    return self._replace(article, sheet)
                return self._add(article, sheet)
        except REFUSALS as error:  # one odd sheet must not stop the run
            verbose = logger.isEnabledFor(logging.DEBUG)
            logger.error("article %s could not be stored: %s", article.id, error, exc_info=verbose)
            return self._reject(Result(article, Reject.of(article, "store", f"the store refused it: {error}")))

    def _add(self, article: Article, sheet: FactSheet) -> Outcome:
        """Add an article with all its facts, or put them in the place of an older version of the same URL."""
        identity = rows.text_hash(article.text)
        if self._known(identity):
            return "unchanged"
        row = {"hash": identity, **rows.article_row(article, sheet), "run_id": self.run_id}
        row["source_id"] = Identities(self.db).source(article.source)
        old = self._same_page(article.url)
        named = NOBODY
        if old is None:
            article_id = insert(self.db, "articles", row)
        else:
            article_id = old
            named = self._take_out(old)
            self.db.conn.execute(FORGET, [old, *self._terms(old)])
            self.db.table("articles").update(old, row)
        insert(self.db, "article_versions", {"article_id": article_id, "hash": identity})
        title, terms = self._terms(article_id)
        self.db.conn.execute(INDEX, [article_id, title, terms])
        self._put_in(article_id, identity, article, sheet, terms=terms, named=named)
        return "new" if old is None else "updated"

    def _replace(self, article: StoredArticle, sheet: FactSheet) -> Outcome:
        """Put facts that were read anew in the place of those that the store has of the same text."""
        before = facts_of(self.db, article.number)
        named = self._take_out(article.number)
        told = {name: getattr(sheet, name) for name in ("language", "published", "published_reason", "anchor")}
        self.db.table("articles").update(article.number, {**told, "run_id": self.run_id})
        terms = self._terms(article.number)[1]
        self._put_in(article.number, article.hash, article, sheet, terms=terms, named=named)
        return "unchanged" if facts_of(self.db, article.number) == before else "updated"

    def _take_out(self, article_id: int) -> Named:
        """Remove the facts of an article, and itself from its story; return whom it named."""
        named = remove_facts(self.db, article_id)
        self.stories.remove(article_id)
        return named

    def _put_in(
        self, article_id: int, identity: str, article: Article, sheet: FactSheet, *, terms: str, named: Named
    ) -> None:
        """Add the facts of an article that has none, and itself to its story; `named` are those it named before."""
        new = add_facts(self.db, article_id, article, sheet, identity)
        mark_repeated(self.db, article_id, Identities(self.db).source(article.source), article.text)
        self.stories.add(article_id, identity, article, sheet, terms)
        self.people.settle(article_id, new, named.people)
        remove_unseen(self.db, named)
        self.db.conn.execute("DELETE FROM rejects WHERE hash = ?", [identity])  # it is read now

    def _reject(self, result: Result) -> Outcome:
        reject, article = result.sheet, result.article
        assert isinstance(reject, Reject)
        row = {
            "feed_id": reject.id,
            "place": reject.source or "",
            "reason": reject.reason,
            "hash": _hash(article) if article else "",
        }
        kept = article.model_dump_json(exclude_defaults=True) if type(article) is Article else None
        self.db.conn.execute(REJECT, {**row, "detail": reject.detail, "run": self.run_id, "article": kept})
        return "rejected"

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
        """Add the metrics, definitions and labels that the store does not have yet."""
        identities = Identities(self.db)
        for name, definition in vocabulary().items():
            identities.metric(name)
            parent = identities.metric(PARENTS[name]) if name in PARENTS else None
            self.db.conn.execute(DEFINE, [definition, parent, name, definition, parent])
        for language in LANGUAGES:
            for name, label in lexicon(language).metrics.labels.items():
                self.db.conn.execute(LABEL, [identities.metric(name), language, label])

    @contextmanager
    def _article(self) -> Iterator[None]:
        """Open a part of a transaction that an exception undoes; it has one name, so that statements stay prepared."""
        self.db.conn.execute("SAVEPOINT article")
        try:
            yield
        except BaseException:
            if self.db.conn.in_transaction:  # a full disk may have ended it
                self.db.conn.execute("ROLLBACK TO article")
                self.db.conn.execute("RELEASE article")
            raise
        self.db.conn.execute("RELEASE article")

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


def _hash(article: Article) -> str:
    return article.hash if isinstance(article, StoredArticle) else rows.text_hash(article.text)


def now() -> str:
    """Return the time as tables have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def extractor_version() -> str:
    """Return the version of this program."""
    return version("reform-extractor")
