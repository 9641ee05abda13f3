"""The one writer: puts fact sheets into the store, each article wholly or not at all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from extractor.factsheet import Article, FactSheet, Reject
from extractor.languages import LANGUAGES, lexicon
from extractor.metrics import PARENTS, vocabulary
from extractor.store import topics
from extractor.store.articles import Articles, Told
from extractor.store.entries import REFUSALS, Entry, made_entry, refused
from extractor.store.inserts import insert
from extractor.store.opening import clear_errors, open_for_writing
from extractor.store.rows import text_hash
from extractor.store.stored import StoredArticle

Outcome = Literal["new", "updated", "unchanged", "rejected"]

DEFINE = "UPDATE metrics SET definition = ?, parent_id = ? WHERE name = ? AND (definition <> ? OR parent_id IS NOT ?)"
LABEL = """
INSERT INTO metric_labels (metric_id, language, label) VALUES (?, ?, ?)
ON CONFLICT (metric_id, language) DO UPDATE SET label = excluded.label WHERE label <> excluded.label
"""


COUNT = "UPDATE runs SET new = ?, updated = ?, rejected = ? WHERE id = ?"
WRITTEN: tuple[Outcome, ...] = ("new", "updated", "rejected")
# One that is met again belongs to the later run.
REJECT = """
INSERT INTO rejects (feed_id, place, reason, hash, detail, run_id, article)
VALUES (:feed_id, :place, :reason, :hash, :detail, :run, :article)
ON CONFLICT (feed_id, place, reason, hash) DO UPDATE
SET detail = excluded.detail, run_id = excluded.run_id, article = excluded.article
"""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one item of the input; `article` is None for what could not even be read.

    An entry is made of a fact sheet, in whatever process: where it is at hand already, the writer has less to do.
    """

    article: Article | None
    sheet: FactSheet | Entry | Reject


class Writer:
    """Writes to the store at `path`, made if need be; a context manager. ExtractorError if the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = open_for_writing(path)
        self.articles = Articles(self.db)
        self.people = self.articles.people
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
        return self.articles.language_of(text_hash(text))

    def has_page(self, url: str) -> bool:
        """Return whether the store has an article of this address."""
        return self.articles.at(url) is not None

    def write(self, results: Iterable[Result]) -> list[Outcome]:
        """Write `results` in one transaction and return what became of each; if it fails, none was written."""
        run = self.run_id
        try:
            with self.transaction():
                if self.run_id is None:
                    self.run_id = insert(self.db, "runs", {"version": extractor_version(), "started_at": now()})
                outcomes = self._write(results)
                counts = self.counts + Counter(outcomes)
                self.db.conn.execute(COUNT, (*(counts[column] for column in WRITTEN), self.run_id))
        except BaseException:
            self.run_id = run
            raise
        self.counts = counts
        return outcomes

    def _write(self, results: Iterable[Result]) -> list[Outcome]:
        """Write `results`, new articles that follow each other together; return what became of each."""
        outcomes: list[Outcome] = []
        group: list[Told] = []
        hashes, pages = set[str](), set[str | None]()
        for result in results:
            told = _told(result)
            if isinstance(told, Told):
                is_repeated = told.entry.hash in hashes or (told.article.url and told.article.url in pages)
                if not is_repeated and self._is_new(told):
                    group.append(told)
                    hashes.add(told.entry.hash)
                    pages.add(told.article.url)
                    continue
            outcomes += self._add(group)
            outcomes.append(self._put(told) if isinstance(told, Told) else self._reject(told))
            group, hashes, pages = [], set(), set()
        return outcomes + self._add(group)

    def _is_new(self, told: Told) -> bool:
        if isinstance(told.article, StoredArticle) or self.articles.language_of(told.entry.hash):
            return False
        return self.articles.at(told.article.url) is None

    def _add(self, group: Sequence[Told]) -> list[Outcome]:
        """Add new articles together or, if the store refuses one of them, each by itself."""
        assert self.run_id is not None
        if not group:
            return []
        try:
            with self._part():
                self.articles.add(group, self.run_id)
        except REFUSALS:
            return list(map(self._put, group))
        return ["new"] * len(group)

    def _put(self, told: Told) -> Outcome:
        """Add an article, or put it in the place of what the store has of it; one that it refuses is a reject."""
        article, entry = told.article, told.entry
        assert self.run_id is not None
        try:
            with self._part():
                if isinstance(article, StoredArticle):
                    return "updated" if self.articles.replace(article, entry, self.run_id) else "unchanged"
                if self.articles.language_of(entry.hash):
                    return "unchanged"
                if number := self.articles.at(article.url):
                    self.articles.update(number, told, self.run_id)
                    return "updated"
                self.articles.add([told], self.run_id)
                return "new"
        except REFUSALS as error:  # one odd sheet must not stop the run
            return self._reject(Result(article, refused(article, error)))

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

    def _label_metrics(self) -> None:
        """Add the metrics, definitions and labels that the store does not have yet."""
        identities = self.articles.identities
        for name, definition in vocabulary().items():
            identities.metric(name)
            parent = identities.metric(PARENTS[name]) if name in PARENTS else None
            self.db.conn.execute(DEFINE, [definition, parent, name, definition, parent])
        for language in LANGUAGES:
            for name, label in lexicon(language).metrics.labels.items():
                self.db.conn.execute(LABEL, [identities.metric(name), language, label])

    @contextmanager
    def _part(self) -> Iterator[None]:
        """Open a part of a transaction that an exception undoes; it has one name, so that statements stay prepared."""
        self.db.conn.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self.articles.identities.forget()
            if self.db.conn.in_transaction:  # a full disk may have ended it
                self.db.conn.execute("ROLLBACK TO part")
                self.db.conn.execute("RELEASE part")
            raise
        self.db.conn.execute("RELEASE part")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Open a transaction that no other writer can come between; an exception undoes it."""
        with clear_errors(self.path):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.commit()
            except BaseException:
                self.articles.identities.forget()
                self.db.rollback()
                raise


def _told(result: Result) -> "Told | Result":
    """Return what an article puts into the store; a reject as it is, and one instead of what cannot be stored."""
    article, sheet = result.article, result.sheet
    if article is None or isinstance(sheet, Reject):
        return result
    entry = sheet if isinstance(sheet, Entry) else made_entry(article, sheet)
    return Result(article, entry) if isinstance(entry, Reject) else Told(article, entry)


def _hash(article: Article) -> str:
    return article.hash if isinstance(article, StoredArticle) else text_hash(article.text)


def now() -> str:
    """Return the time as tables have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def extractor_version() -> str:
    """Return the version of this program."""
    return version("reform-extractor")
