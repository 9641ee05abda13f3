"""The rows of stories: each is one tree of articles that are linked, directly or through others.

The key of a story is the least hash of its articles, its title the headline of the first of them. Every hash that was
a key once leads, through its article, to the story that it is in now.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlite_utils import Database

from extractor.store.inserts import insert

TITLE = "coalesce(nullif(trim(articles.title), ''), substr(trim(articles.text), 1, 200))"

# What an article is linked to, and the stories of both.
LINKED = """
SELECT parent_id, articles.story_id, parents.story_id
FROM story_members JOIN articles ON articles.id = article_id LEFT JOIN articles AS parents ON parents.id = parent_id
WHERE article_id = ?
"""

NAMED = f"SELECT hash, {TITLE} FROM articles WHERE id = ?"

MEMBERS = f"""
SELECT articles.id, hash, {TITLE}, parent_id, story_id
FROM articles JOIN story_members ON article_id = articles.id
WHERE articles.id IN (
    SELECT id FROM articles WHERE story_id IN (SELECT value FROM json_each(?)) UNION SELECT value FROM json_each(?)
)
ORDER BY position
"""

ENTER = "UPDATE articles SET story_id = ? WHERE id = ?"
LOWER = "UPDATE stories SET key = ? WHERE id = ? AND key > ?"
RENAME = "UPDATE stories SET key = ?, title = ? WHERE id = ?"


@dataclass(slots=True)
class Tree:
    """The articles of a story, first to last."""

    title: str
    hashes: list[str] = field(default_factory=list)
    articles: list[tuple[int, int | None]] = field(default_factory=list)  # and the story each was in


def plant(db: Database, article_id: int, moved: Collection[int], *, firsts_moved: bool) -> None:
    """Give a new article its story: the one of the article it is linked to, or a story of its own.

    `moved` are the articles linked elsewhere now; `firsts_moved` says if one of them was the first of its story.
    """
    parent, _, story = db.conn.execute(LINKED, [article_id]).fetchone()
    if parent and not firsts_moved and _is_within(db, story, moved, article_id):
        [identity, _] = db.conn.execute(NAMED, [article_id]).fetchone()
        db.conn.execute(ENTER, [story, article_id])
        db.conn.execute(LOWER, [identity, story, identity])
    elif not parent and not moved:
        identity, title = db.conn.execute(NAMED, [article_id]).fetchone()
        db.conn.execute(ENTER, [insert(db, "stories", {"key": identity, "title": title}), article_id])
    else:
        settle(db, [article_id, *moved])


def settle(db: Database, article_ids: Collection[int], stories: Iterable[int] = ()) -> None:
    """Work out anew the `stories`, and those of the articles and of what they are linked to."""
    touched = set(stories)
    for article_id in article_ids:
        _, *both = db.conn.execute(LINKED, [article_id]).fetchone()
        touched.update(story for story in both if story)
    lists = json.dumps(sorted(touched)), json.dumps(sorted(article_ids))
    _write(db, _trees(db.conn.execute(MEMBERS, lists)), touched)


def _is_within(db: Database, story: int, moved: Iterable[int], new: int) -> bool:
    """Whether articles were and are linked within one story."""
    links = (db.conn.execute(LINKED, [article_id]).fetchone() for article_id in moved)
    return all(was == story and (parent == new or now == story) for parent, was, now in links)


def _trees(rows: Iterable[tuple[int, str, str, int | None, int | None]]) -> list[Tree]:
    """Return the trees that articles make, given first to last: what an article is linked to comes before it."""
    trees: dict[int, Tree] = {}
    for article_id, identity, title, parent, story in rows:
        trees[article_id] = tree = trees[parent] if parent else Tree(title)
        tree.hashes.append(identity)
        tree.articles.append((article_id, story))
    return list({id(tree): tree for tree in trees.values()}.values())


def _write(db: Database, trees: Iterable[Tree], touched: Iterable[int]) -> None:
    """Give each tree the row that has its key, else one that no tree has any more, else a new one."""
    keyed = {min(tree.hashes): tree for tree in trees}
    rows = {
        key: story for story in touched for (key,) in db.conn.execute("SELECT key FROM stories WHERE id = ?", [story])
    }
    free = sorted(story for key, story in rows.items() if key not in keyed)
    for key, tree in sorted(keyed.items()):
        story = rows.get(key) or (free.pop(0) if free else insert(db, "stories", {"key": key, "title": tree.title}))
        db.conn.execute(RENAME, [key, tree.title, story])
        db.conn.executemany(ENTER, [(story, article) for article, was in tree.articles if was != story])
    db.conn.executemany("DELETE FROM stories WHERE id = ?", [[story] for story in free])
