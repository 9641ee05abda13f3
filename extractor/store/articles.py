"""Articles with all that follows from them: their words for the index, facts, stories and people."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from extractor.factsheet import Article
from extractor.store.entries import Entry
from extractor.store.facts import (
    NOBODY,
    Named,
    Placed,
    add_facts,
    add_people,
    facts_of,
    remove_facts,
    remove_unseen,
)
from extractor.store.folding import index_terms
from extractor.store.identities import Identities
from extractor.store.inserts import statement
from extractor.store.people import People
from extractor.store.rows import Values
from extractor.store.stored import StoredArticle
from extractor.store.stories import Stories
from extractor.store.trees import Moves

KNOWN = """
SELECT language FROM articles JOIN article_versions ON article_id = articles.id WHERE article_versions.hash = ?
"""
INDEX = "INSERT INTO articles_fts(rowid, title, text) VALUES (?, ?, ?)"
FORGET = "INSERT INTO articles_fts(articles_fts, rowid, title, text) VALUES ('delete', ?, ?, ?)"
VERSION = "INSERT INTO article_versions (article_id, hash) VALUES (?, ?)"
NEXT = "SELECT coalesce(max(id), 0) + 1 FROM articles"


@dataclass(frozen=True, slots=True)
class Told:
    """An article and what it puts into the store."""

    article: Article
    entry: Entry


class Articles:
    """The articles of a store that is written to, in transactions of the caller's.

    All state is in its tables, but for keys of rows that are remembered: `identities` are to forget them where a
    transaction was undone.
    """

    def __init__(self, db: Database) -> None:
        self.db = db
        self.identities = Identities(db)
        self.stories = Stories(db)
        self.people = People(db)

    def language_of(self, identity: str) -> str | None:
        """Return the language of the article that has, or had before its page changed, a text with this hash."""
        found = self.db.conn.execute(KNOWN, [identity]).fetchone()
        return found and str(found[0])

    def at(self, url: str | None) -> int | None:
        """Return the article of an address."""
        found = self.db.conn.execute("SELECT id FROM articles WHERE url = ?", [url]).fetchone() if url else None
        return found and int(found[0])

    def add(self, articles: Sequence[Told], run: int) -> None:
        """Add articles of which the store has neither text nor page, and no two the same."""
        [first] = self.db.conn.execute(NEXT).fetchone()
        rows = [self._row(told, run) for told in articles]
        numbers = range(first, first + len(rows))
        self.db.conn.executemany(
            statement("INSERT", "articles", ("id", *rows[0])),
            [(number, *row.values()) for number, row in zip(numbers, rows, strict=True)],
        )
        placed = [
            Placed(number, row["source_id"], told.entry)
            for number, row, told in zip(numbers, rows, articles, strict=True)
        ]
        self._index(placed)
        self._put_in(placed)

    def update(self, number: int, told: Told, run: int) -> None:
        """Put an article with its facts in the place of an older version of its page."""
        named, moved = self._take_out(number)
        self.db.conn.execute(FORGET, [number, *self._words(number)])
        row = self._row(told, run)
        self.db.table("articles").update(number, row)
        placed = [Placed(number, row["source_id"], told.entry)]
        self._index(placed)
        self._put_in(placed, named, moved)

    def replace(self, article: StoredArticle, entry: Entry, run: int) -> bool:
        """Put facts that were read anew in the place of those that the store has of its text; say if they differ."""
        before = facts_of(self.db, article.number)
        named, moved = self._take_out(article.number)
        told = {name: entry.row[name] for name in ("language", "published", "published_reason", "anchor")}
        self.db.table("articles").update(article.number, {**told, "run_id": run})
        placed = Placed(article.number, self.identities.source(article.source), entry)
        self._put_in([placed], named, moved)
        return facts_of(self.db, article.number) != before

    def _row(self, told: Told, run: int) -> dict[str, Any]:
        article, entry = told.article, told.entry
        text = article.text.replace("\0", " ")
        return {
            "hash": entry.hash,
            **entry.row,
            "text": text,
            "run_id": run,
            "source_id": self.identities.source(article.source),
        }

    def _index(self, articles: Sequence[Placed]) -> None:
        """Note the texts of articles and their words."""
        self.db.conn.executemany(VERSION, [(placed.article_id, placed.entry.hash) for placed in articles])
        self.db.conn.executemany(INDEX, [(placed.article_id, *placed.entry.words) for placed in articles])

    def _words(self, number: int) -> tuple[str, str]:
        """Return the words of headline and text as they are indexed."""
        title, text = self.db.conn.execute("SELECT title, text FROM articles WHERE id = ?", [number]).fetchone()
        return index_terms(title or ""), index_terms(text)

    def _take_out(self, number: int) -> tuple[Named, Moves]:
        """Remove the facts of an article, and itself from its story; return whom it named, and what story is left."""
        return remove_facts(self.db, number), self.stories.remove(number)

    def _put_in(self, articles: Sequence[Placed], named: Named = NOBODY, moved: Moves | None = None) -> None:
        """Add the facts of articles that have none, and themselves to their stories.

        `named` are those that the only one of them named before, `moved` is what left its story for that.
        """
        people = add_facts(self.db, self.identities, articles)
        shared = self.stories.shared_keys([placed.entry.telling for placed in articles])
        # Who is who depends on those before: one after the other.
        for placed, mentions in zip(articles, people, strict=True):
            self._join(placed, mentions, shared, named, moved or [])
        if remove_unseen(self.db, named):
            self.identities.forget()
        self.db.conn.executemany(  # they are read now
            "DELETE FROM rejects WHERE hash = ?", [(placed.entry.hash,) for placed in articles]
        )

    def _join(self, placed: Placed, mentions: list[Values], shared: set[int], named: Named, moved: Moves) -> None:
        """Put an article into its story, and who appears in it among the officials."""
        new = add_people(self.db, placed, mentions)
        moves = [*moved, *self.stories.add(placed.article_id, placed.entry.telling, shared)]
        if mentions or named.people or moves != [(placed.article_id, None)]:
            self.people.settle(placed.article_id, new, named.people, moves)
