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

MEMBERS = f"""
SELECT articles.id, hash, {TITLE}, parent_id, story_id
FROM articles JOIN story_members ON article_id = articles.id
WHERE articles.id IN (
    SELECT id FROM articles WHERE story_id IN (SELECT value FROM json_each(?)) UNION SELECT value FROM json_each(?)
)
ORDER BY position
"""

TOLD_BY = "SELECT story_id FROM articles WHERE id = ?"
ENTER = "UPDATE articles SET story_id = ? WHERE id = ?"
LOWER = "UPDATE stories SET key = ? WHERE id = ? AND key > ?"
RENAME = "UPDATE stories SET key = ?, title = ? WHERE id = ?"


@dataclass(slots=True)
class Tree:
    """The articles of a story, first to last."""

    title: str
    hashes: list[str] = field(default_factory=list)
    articles: list[tuple[int, int | None]] = field(default_factory=list)  # and the story each was in


Moves = list[tuple[int, int | None]]  # articles that have another story now, with the one they were in


@dataclass(frozen=True, slots=True)
class Leaf:
    """An article that is in no story yet: its number, its hash, what its story is called if it is the first of it."""

    article_id: int
    hash: str
    title: str


def title_of(title: str | None, text: str) -> str:
    """Return what a story is called that begins with an article of this headline and text, as TITLE does."""
    return (title or "").strip(" ") or text.strip(" ")[:200]


def plant(
    db: Database,
    leaf: Leaf,
    parent: int | None = None,
    moved: Collection[int] = (),
    *,
    firsts_moved: bool = False,
) -> Moves:
    """Give a new article its story: the one of the article it is linked to, its `parent`, or a story of its own.

    `moved` are the articles linked elsewhere now; `firsts_moved` says if one of them was the first of its story.
    """
    if not parent and not moved:
        story = insert(db, "stories", {"key": leaf.hash, "title": leaf.title})
    elif parent and not firsts_moved and (found := _story_of(db, parent, moved, leaf.article_id)):
        story = found
        db.conn.execute(LOWER, (leaf.hash, story, leaf.hash))
    else:
        return settle(db, [leaf.article_id, *moved])
    db.conn.execute(ENTER, (story, leaf.article_id))
    return [(leaf.article_id, None)]


def settle(db: Database, article_ids: Collection[int], stories: Iterable[int] = ()) -> Moves:
    """Work out anew the `stories`, and those of the articles and of what they are linked to."""
    touched = set(stories)
    for article_id in article_ids:
        _, *both = db.conn.execute(LINKED, [article_id]).fetchone()
        touched.update(story for story in both if story)
    lists = json.dumps(sorted(touched)), json.dumps(sorted(article_ids))
    return _write(db, _trees(db.conn.execute(MEMBERS, lists)), touched)


def _story_of(db: Database, parent: int, moved: Iterable[int], new: int) -> int | None:
    """Return the story of `parent` if the articles `moved` were and are linked within it, else None."""
    [story] = db.conn.execute(TOLD_BY, [parent]).fetchone()
    links = (db.conn.execute(LINKED, [article_id]).fetchone() for article_id in moved)
    is_within = all(was == story and (linked == new or now == story) for linked, was, now in links)
    return int(story) if is_within else None


def _trees(rows: Iterable[tuple[int, str, str, int | None, int | None]]) -> list[Tree]:
    """Return the trees that articles make, given first to last: what an article is linked to comes before it."""
    trees: dict[int, Tree] = {}
    for article_id, identity, title, parent, story in rows:
        trees[article_id] = tree = trees[parent] if parent else Tree(title)
        tree.hashes.append(identity)
        tree.articles.append((article_id, story))
    return list({id(tree): tree for tree in trees.values()}.values())


def _write(db: Database, trees: Iterable[Tree], touched: Iterable[int]) -> Moves:
    """Give each tree the row that has its key, else one that no tree has any more, else a new one."""
    keyed = {min(tree.hashes): tree for tree in trees}
    rows = {
        key: story for story in touched for (key,) in db.conn.execute("SELECT key FROM stories WHERE id = ?", [story])
    }
    free = sorted(story for key, story in rows.items() if key not in keyed)
    moves: Moves = []
    for key, tree in sorted(keyed.items()):
        story = rows.get(key) or (free.pop(0) if free else insert(db, "stories", {"key": key, "title": tree.title}))
        db.conn.execute(RENAME, [key, tree.title, story])
        moved = [(article, was) for article, was in tree.articles if was != story]
        db.conn.executemany(ENTER, [(story, article) for article, _ in moved])
        moves += moved
    db.conn.executemany("DELETE FROM stories WHERE id = ?", [[story] for story in free])
    return moves
