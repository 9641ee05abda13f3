"""What somebody decided by hand: who is one person, who is not. Evidence and later articles do not change it."""

from collections import defaultdict
from collections.abc import Iterable

from sqlite_utils import Database

from extractor.store.people.rules import Appearance

DECIDED = "SELECT verb, one, other FROM official_decisions WHERE undone_at IS NULL"
NUMBER = "SELECT id FROM appearances WHERE key = ?"


class Decided:
    """The decisions that hold, by the keys of the appearances they speak of."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._others: dict[tuple[str, str], set[str]] = defaultdict(set)
        for verb, one, other in db.conn.execute(DECIDED):
            self._others[verb, one].add(other)
            self._others[verb, other].add(one)

    def pairs(self, verb: str, appearances: Iterable[Appearance]) -> list[tuple[int, int]]:
        """Return the pairs of which one is among `appearances` that were joined, or split; both are in the store."""
        if not self._others:
            return []
        keys = [(one.id, key) for one in appearances for key in self._others.get((verb, one.key), ())]
        return [(one, row[0]) for one, key in keys if (row := self.db.conn.execute(NUMBER, [key]).fetchone())]

    def is_set_apart(self, one: Appearance) -> bool:
        """Whether somebody decided that an appearance is another than some other."""
        return ("split", one.key) in self._others
