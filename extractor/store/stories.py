"""Puts each article into the story it tells, with the articles that tell it in other languages and outlets.

An article is linked to the one among those before it (in the order of `keys`) that most surely tells the same story;
what hangs together is a story. Whom an article is linked to depends on which articles there are, never on the order in
which they were read: each new one is compared with a few that share its rare traits, and draws those to it that were
linked elsewhere with less certainty, or not at all.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from extractor.factsheet import Article, FactSheet
from extractor.store.evidence import Link, link
from extractor.store.keys import UNDATED, keys_of, position, reach
from extractor.store.traits import Traits, traits_of
from extractor.store.trees import Leaf, Moves, plant, settle, title_of

REACH = 8  # articles with a key that are looked at on either side: with few, however many there are
SHARED = 2  # keys in common that are no chance

BEFORE = """
SELECT article_id FROM story_keys WHERE key = ? AND position >= ? AND position < ? ORDER BY position DESC LIMIT ?
"""
AFTER = "SELECT article_id, position FROM story_keys WHERE key = ? AND position > ? ORDER BY position LIMIT ?"
MEMBER = """
SELECT one.article_id, one.position, one.traits, one.parent_id, one.score, parent.position
FROM story_members AS one LEFT JOIN story_members AS parent ON parent.article_id = one.parent_id
WHERE one.article_id = ?
"""
ADD = "INSERT INTO story_members (article_id, position, traits, parent_id, score, reason) VALUES (?, ?, ?, ?, ?, ?)"
SHARED_KEYS = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM story_keys WHERE key = value)"
LINK = "UPDATE story_members SET parent_id = ?, score = ?, reason = ? WHERE article_id = ?"
ADD_KEY = "INSERT OR IGNORE INTO story_keys (key, position, article_id) VALUES (?, ?, ?)"
REMOVE_KEY = "DELETE FROM story_keys WHERE key = ? AND position = ? AND article_id = ?"


@dataclass(frozen=True, slots=True)
class Member:
    """An article among the others: where it stands, what it tells, and to which one before it it is linked."""

    article_id: int
    position: int
    traits: Traits
    parent: int | None = None
    rank: tuple[float, int] = (0.0, 0)


@dataclass(frozen=True, slots=True)
class Telling:
    """What an article tells, as far as it alone can say: its place among all, its traits and the keys of these."""

    hash: str
    title: str  # what a story is called that begins with it
    position: int
    traits: str  # as JSON
    keys: tuple[int, ...]


def telling(article: Article, sheet: FactSheet, identity: str, terms: str) -> Telling:
    """Return what an article tells that is known by its hash; `terms` are its words as the index has them."""
    place = position(sheet.published or sheet.anchor, identity)
    traits = traits_of(article, sheet, terms)
    title = title_of(article.title, article.text.replace("\0", " "))
    return Telling(identity, title, place, traits.to_json(), tuple(keys_of(traits)))


@dataclass(frozen=True, slots=True)
class Around:
    """Who shares how many keys with an article: those before it, and those after it."""

    before: Counter[int]
    after: Counter[int]
    pushed: dict[int, set[int]]  # those after it, and whom it puts out of their reach


class Stories:
    """The stories of a store. All state is in its tables: a transaction undone leaves no trace."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def shared_keys(self, tellings: Iterable[Telling]) -> set[int]:
        """Return the keys that more than one of these and of the articles in the store have."""
        counted = Counter(key for telling in tellings for key in telling.keys)
        stored = self.db.conn.execute(SHARED_KEYS, [json.dumps(list(counted))])
        return {key for (key,) in stored} | {key for key, count in counted.items() if count > 1}

    def add(self, article_id: int, telling: Telling, shared: Container[int]) -> Moves:
        """Put an article into the story it tells; `shared` has those of its keys that others have.

        Returns the articles that have another story now.
        """
        self.db.conn.executemany(ADD_KEY, [(key, telling.position, article_id) for key in telling.keys])
        leaf = Leaf(article_id, telling.hash, telling.title)
        keys = [key for key in telling.keys if key in shared]
        if not keys:  # as of most articles
            self._enter(article_id, telling)
            return plant(self.db, leaf)
        member = Member(article_id, telling.position, Traits.from_json(telling.traits))
        around = self._around(member, keys)
        parent, found = self._likeliest(member, around.before)
        self._enter(article_id, telling, parent, found)
        others = sorted({other for other, shared in around.after.items() if shared >= SHARED} | around.pushed.keys())
        drawn = [other for other in map(self._member, others) if self._draws(member, other, around)]
        firsts_moved = any(other.parent is None for other in drawn)
        moved = [other.article_id for other in drawn]
        first = parent.article_id if parent else None
        return plant(self.db, leaf, first, moved, firsts_moved=firsts_moved)

    def remove(self, article_id: int) -> Moves:
        """Take an article out of its story, which may fall apart without it; return what has another story now."""
        if not self.db.conn.execute(MEMBER, [article_id]).fetchone():
            return []  # read before there were stories
        member = self._member(article_id)
        keys = keys_of(member.traits)
        linked = self.db.conn.execute("SELECT article_id FROM story_members WHERE parent_id = ?", [article_id])
        others = {row[0] for row in linked} | self._around(member, keys).pushed.keys()
        self.db.conn.executemany(REMOVE_KEY, [(key, member.position, article_id) for key in keys])
        self.db.conn.execute("UPDATE story_members SET parent_id = NULL WHERE parent_id = ?", [article_id])
        self.db.conn.execute("DELETE FROM story_members WHERE article_id = ?", [article_id])
        [story] = self.db.conn.execute("SELECT story_id FROM articles WHERE id = ?", [article_id]).fetchone()
        self.db.conn.execute("UPDATE articles SET story_id = NULL WHERE id = ?", [article_id])
        for other in sorted(others):
            self._link_anew(other)
        return [(article_id, story), *settle(self.db, others, [story])]

    def _draws(self, member: Member, other: Member, around: Around) -> bool:
        """Link an article after `member` to it if that is surer than what it was linked to; say if its link changed."""
        if other.parent in around.pushed.get(other.article_id, ()):
            return self._link_anew(other.article_id)
        found = link(other.traits, member.traits) if around.after[other.article_id] >= SHARED else None
        if found is None or _rank(found, member) < other.rank:
            return False
        self._save(other.article_id, member, found)
        return True

    def _link_anew(self, article_id: int) -> bool:
        """Link an article to the likeliest of all before it; say if that is another than it was."""
        member = self._member(article_id)
        return self._link(member, self._around(member, keys_of(member.traits)).before) != member.parent

    def _link(self, member: Member, before: Counter[int]) -> int | None:
        """Link an article to the likeliest of those `before` it; return which one that is."""
        parent, found = self._likeliest(member, before)
        self._save(member.article_id, parent, found)
        return parent.article_id if parent else None

    def _likeliest(self, member: Member, before: Counter[int]) -> tuple[Member, Link] | tuple[None, None]:
        """Return which of those `before` an article most surely tells the same story, and why."""
        others = [self._member(other) for other, shared in before.items() if shared >= SHARED]
        links = [(other, found) for other in others if (found := link(member.traits, other.traits))]
        return max(links, key=lambda pair: _rank(pair[1], pair[0])) if links else (None, None)

    def _enter(
        self, article_id: int, telling: Telling, parent: Member | None = None, found: Link | None = None
    ) -> None:
        why = (parent and parent.article_id, found and found.score, found and found.reason)
        self.db.conn.execute(ADD, (article_id, telling.position, telling.traits, *why))

    def _save(self, article_id: int, parent: Member | None, found: Link | None) -> None:
        values = (parent and parent.article_id, found and found.score, found and found.reason, article_id)
        self.db.conn.execute(LINK, values)

    def _around(self, member: Member, keys: Iterable[int]) -> Around:
        before: Counter[int] = Counter()
        after: Counter[int] = Counter()
        pushed: dict[int, set[int]] = defaultdict(set)
        first, last = reach(member.position)
        for key in keys:
            rows = self.db.conn.execute(BEFORE, (key, first, member.position, REACH))
            earlier = [article_id for (article_id,) in rows]
            before.update(earlier)
            for between, (article_id, place) in enumerate(self.db.conn.execute(AFTER, (key, member.position, REACH))):
                if place <= last or place >= UNDATED:
                    after[article_id] += 1
                    pushed[article_id].update(earlier[REACH - 1 - between :][:1])
        return Around(before, after, {article_id: out for article_id, out in pushed.items() if out})

    def _member(self, article_id: int) -> Member:
        _, place, traits, parent, score, earlier = self.db.conn.execute(MEMBER, [article_id]).fetchone()
        rank = (score, earlier) if parent else (0.0, 0)
        return Member(article_id, place, Traits.from_json(traits), parent, rank)


def _rank(found: Link, other: Member) -> tuple[float, int]:
    """Return what to choose among links by: the surest, of equals the nearest."""
    return found.score, other.position
