"""The rows of officials: each is one person with all appearances. Its key is the least key among them.

An official's key, name, spellings and positions follow from its appearances alone; its number stays with most of them.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlite_utils import Database

from extractor.store.folding import fold
from extractor.store.inserts import insert
from extractor.store.people import spellings
from extractor.store.people.appearances import load_all
from extractor.store.people.rules import Appearance

ALIASES = """
INSERT OR IGNORE INTO official_aliases (official_id, language, surface, folded)
SELECT official_id, language, surface, fold(surface)
FROM official_mentions JOIN articles ON articles.id = article_id WHERE {of} = ?
"""
# First and last by day; an article without one comes last, and is the last only if none has one.
POSITIONS = """
INSERT INTO positions (official_id, role, body, unit_id, first_article_id, last_article_id)
SELECT DISTINCT official_id, role, coalesce(body, ''),
    first_value(unit_id) OVER (office ORDER BY units.key IS NULL, units.key),
    first_value(article_id) OVER (office ORDER BY coalesce(published, anchor, '9999'), hash),
    first_value(article_id) OVER (office ORDER BY coalesce(published, anchor, '') DESC, hash DESC)
FROM official_mentions JOIN articles ON articles.id = article_id LEFT JOIN units ON units.id = unit_id
WHERE {of} = ? AND role IS NOT NULL
WINDOW office AS (PARTITION BY official_id, role, coalesce(body, ''))
ON CONFLICT (official_id, role, body) DO UPDATE SET
    unit_id = (SELECT id FROM units WHERE id IN (unit_id, excluded.unit_id) ORDER BY key LIMIT 1),
    first_article_id = (
        SELECT id FROM articles WHERE id IN (first_article_id, excluded.first_article_id)
        ORDER BY coalesce(published, anchor, '9999'), hash LIMIT 1
    ),
    last_article_id = (
        SELECT id FROM articles WHERE id IN (last_article_id, excluded.last_article_id)
        ORDER BY coalesce(published, anchor, '') DESC, hash DESC LIMIT 1
    )
"""
NAMES = "SELECT DISTINCT name, canonical FROM appearances WHERE official_id = ?"
KEY = "SELECT min(key) FROM appearances WHERE official_id = ? GROUP BY is_loose ORDER BY is_loose LIMIT 1"
IS_ANYBODY = "SELECT 1 FROM appearances WHERE official_id = ? LIMIT 1"
MEMBERS = "SELECT id FROM appearances WHERE official_id = ?"
RENAME = "UPDATE officials SET key = ?, canonical = ?, folded = ? WHERE id = ?"
UNSEEN = "DELETE FROM officials WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM official_mentions WHERE official_id = ?1)"
DERIVED = ("official_aliases", "positions")  # tables that follow from the mentions of an official


class Officials:
    """Writes officials; `tidy` ends what the other methods begin."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._gained: dict[int, set[int]] = defaultdict(set)  # official → appearances
        self._lost: set[int] = set()
        db.conn.create_function("fold", 1, fold, deterministic=True)

    def assign(self, groups: Collection[Sequence[Appearance]]) -> None:
        """Give each group of appearances its official: the one that most of them have, else a new one."""
        taken: set[int] = set()
        for group in sorted(groups, key=_least_key):
            counted = Counter(row.official_id for row in group if row.official_id not in taken)
            official = max(counted, key=lambda one: (counted[one], -one), default=0) or self._new(group)
            taken.add(official)
            self._move(group, official)

    def assign_loose(self, groups: Collection[Sequence[Appearance]]) -> None:
        """Give those of each group who are loose the official of the others; where all are loose, one of their own."""
        for group in sorted(groups, key=_least_key):
            loose = [row for row in group if row.is_loose]
            known = {row.official_id for row in group if not row.is_loose}
            numbers = {row.id for row in loose}
            free = known or {one for one in {row.official_id for row in loose} if self._members(one) <= numbers}
            self._move(loose, min(free) if free else self._new(loose))

    def move(self, officials: Mapping[int, int]) -> None:
        """Give loose appearances, by their numbers, their officials."""
        for one in load_all(self.db, officials).values():
            self._move([one], officials[one.id])

    def gain(self, official: int, appearance: int) -> None:
        """Note that an official has an appearance more."""
        self._gained[official].add(appearance)

    def lose(self, official: int) -> None:
        """Note that an official is named less often than before."""
        self._lost.add(official)

    def note(self, article_id: int) -> None:
        """Add the spellings and positions that an article gives to the officials it names."""
        for sql in (ALIASES, POSITIONS):
            self.db.conn.execute(sql.format(of="article_id"), [article_id])

    def tidy(self, new: Collection[int] = ()) -> None:
        """Bring everything up to date that follows from who is who; officials whom no article names any more go.

        Appearances that are `new` have their only article noted afterwards.
        """
        touched = sorted(self._gained.keys() | self._lost)
        changed = [one for one in touched if self.db.conn.execute(IS_ANYBODY, [one]).fetchone()]
        # No two may have one key even for a moment.
        self.db.conn.executemany("UPDATE officials SET key = '#' || id WHERE id = ?", [[one] for one in changed])
        self.db.conn.executemany(UNSEEN, [[one] for one in self._lost - set(changed)])
        for one in changed:
            canonical = spellings.best_name(self.db.conn.execute(NAMES, [one]).fetchall())
            [key] = self.db.conn.execute(KEY, [one]).fetchone()
            self.db.conn.execute(RENAME, [key, canonical, fold(canonical), one])
            self._derive(one, new)
        self._gained.clear()
        self._lost.clear()

    def _derive(self, official: int, new: Collection[int]) -> None:
        if official in self._lost:
            for table in DERIVED:
                self.db.conn.execute(f"DELETE FROM {table} WHERE official_id = ?", [official])
        of, keys = (
            ("official_id", {official})
            if official in self._lost
            else ("appearance_id", self._gained[official].difference(new))
        )
        for sql in (ALIASES, POSITIONS):
            self.db.conn.executemany(sql.format(of=of), [[key] for key in sorted(keys)])

    def _move(self, rows: Iterable[Appearance], official: int) -> None:
        for row in rows:
            if row.official_id != official:
                for table, column in (("appearances", "id"), ("official_mentions", "appearance_id")):
                    self.db.conn.execute(f"UPDATE {table} SET official_id = ? WHERE {column} = ?", [official, row.id])
                self.lose(row.official_id)
                self.gain(official, row.id)

    def _members(self, official: int) -> set[int]:
        return {row[0] for row in self.db.conn.execute(MEMBERS, [official])}

    def _new(self, group: Sequence[Appearance]) -> int:
        first = min(group, key=lambda row: row.key)
        row = {"key": f"#{first.key}", "canonical": first.canonical, "folded": fold(first.canonical)}
        return insert(self.db, "officials", row)


def _least_key(group: Iterable[Appearance]) -> str:
    return min(row.key for row in group)
