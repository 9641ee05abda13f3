"""The people of each story by how they are told: those whom several articles tell alike are of one kind.

Whoever has a certain office is a kind of his own. Loose appearances are of one kind if they agree in name, role and
body, and in whom their article tells them apart from: rules cannot tell them from one another. So a few of a kind speak
for all, and a story that was told a thousand times costs no more than one that was told ten times.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlite_utils import Database

from extractor.store.people.appearances import COLUMNS, Rows, appearance, load_all
from extractor.store.people.decided import Decided
from extractor.store.people.rules import Appearance, link

# How many of a kind speak for all: two articles may tell the same two people apart, which leaves each linked to the
# other's namesake only; with a third they hang together whatever the number.
SPOKESMEN = 3
APART = "\x1e"  # sets off, in the name of a kind, whom its articles tell it apart from

IN_ARTICLE = f"""
SELECT DISTINCT {COLUMNS} FROM official_mentions JOIN appearances ON appearances.id = appearance_id
WHERE article_id = ? ORDER BY appearances.key
"""
LOOSE_OF = """
SELECT article_id FROM story_people JOIN appearances ON appearances.id = appearance_id
WHERE appearance_id = ? AND appearances.is_loose
"""
STORY = "SELECT story_id FROM articles WHERE id = ?"
FORGET = "DELETE FROM story_people WHERE article_id = ?"
ADD = """
INSERT INTO story_people (story_id, is_loose, kind, key, article_id, appearance_id) VALUES (?, ?, ?, ?, ?, ?)
"""
MOVE = "UPDATE story_people SET story_id = (SELECT story_id FROM articles WHERE id = article_id) WHERE article_id = ?"
TOLD = f"""
SELECT article_id, kind, {COLUMNS} FROM story_people JOIN appearances ON appearances.id = appearance_id
WHERE story_id = ? ORDER BY kind, story_people.key
"""
FIRM = f"""
SELECT {COLUMNS} FROM appearances
WHERE id IN (SELECT appearance_id FROM story_people WHERE story_id = ? AND is_loose = 0)
"""
FIRM_IN = """
SELECT appearance_id, EXISTS (
    SELECT 1 FROM story_people AS others WHERE others.story_id = here.story_id AND others.is_loose = 0
        AND others.kind = here.kind AND others.article_id <> here.article_id
)
FROM story_people AS here WHERE article_id = ? AND +story_id = ? AND +is_loose = 0
"""
LOOSE_IN = "SELECT kind, key, appearance_id FROM story_people WHERE article_id = ? AND +is_loose = 1"
ALIKE = """
SELECT story_people.key, official_id FROM story_people JOIN appearances ON appearances.id = appearance_id
WHERE story_id = ? AND story_people.is_loose = 1 AND kind = ? AND article_id <> ? ORDER BY story_people.key LIMIT ?
"""


@dataclass(slots=True)
class Cast:
    """The people of a story: those in an office, and those without a certain one, by their kinds, in order of keys."""

    rows: Rows = field(default_factory=dict)
    kinds: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))  # of loose ones
    article: dict[int, int] = field(default_factory=dict)  # that a loose one is in
    kind: dict[int, str] = field(default_factory=dict)

    def speakers(self) -> list[int]:
        """Return the loose ones who speak for all."""
        return sorted(one for alike in self.kinds.values() for one in alike[:SPOKESMEN])

    def are_told_apart(self, one: int, other: int) -> bool:
        """Whether two, one of them loose at least, are in one article: linking has told them apart there."""
        if one in self.article and other in self.article:
            return self.article[one] == self.article[other]
        loose, firm = (one, other) if one in self.article else (other, one)
        return self.rows[firm].key in self.kind[loose].split(APART)

    def all_of(self, groups: Iterable[frozenset[int]]) -> list[set[int]]:
        """Return groups of speakers and others with everybody whom they speak for: with them, or each alone."""
        complete = {min(group): set(group) for group in groups}
        of = {one: group for group in complete.values() for one in group}
        alone: list[set[int]] = []
        for alike in self.kinds.values():
            if len({id(of[one]) for one in alike[:SPOKESMEN]}) == 1:
                of[alike[0]].update(alike)
            else:
                alone += [{one} for one in alike[SPOKESMEN:]]
        return [*complete.values(), *alone]


class Casts:
    """Keeps who is told how in which story."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def add(self, article_id: int, decided: Decided) -> None:
        """Note the people of an article anew."""
        self.db.conn.execute(FORGET, [article_id])
        [story] = self.db.conn.execute(STORY, [article_id]).fetchone()
        people = [appearance(row) for row in self.db.conn.execute(IN_ARTICLE, [article_id])] if story else []
        rows = [
            (story, one.is_loose, _kind(one, people, decided) if one.is_loose else one.key, one.key, article_id, one.id)
            for one in people
        ]
        self.db.conn.executemany(ADD, rows)

    def decide(self, people: Iterable[int], decided: Decided) -> None:
        """Note anew who is told in the articles of loose `people` on whom somebody decided: that makes them firm."""
        for one in sorted(people):
            for (article,) in self.db.conn.execute(LOOSE_OF, [one]).fetchall():
                self.add(article, decided)

    def move(self, articles: Iterable[int]) -> None:
        """Note that articles are in other stories now."""
        self.db.conn.executemany(MOVE, [[article] for article in sorted(articles)])

    def of(self, story: int) -> Cast:
        """Return who is told in a story."""
        cast = Cast()
        for article, kind, *columns in self.db.conn.execute(TOLD, [story]):
            one = cast.rows[columns[0]] = appearance(columns)
            if one.is_loose:
                cast.kinds[kind].append(one.id)
                cast.article[one.id], cast.kind[one.id] = article, kind
        return cast

    def firm(self, story: int, articles: Collection[int]) -> tuple[Rows, dict[int, set[int]], set[int]]:
        """Return who has an office in a story: all, those in `articles` with which of them, and the new ones of these.

        Where nobody is new, all are those in the articles.
        """
        places: dict[int, set[int]] = defaultdict(set)
        known: set[int] = set()
        for article in articles:
            for one, is_known in self.db.conn.execute(FIRM_IN, [article, story]):
                places[one].add(article)
                known |= {one} if is_known and len(articles) == 1 else set()
        new = places.keys() - known
        if new:
            return {row[0]: appearance(row) for row in self.db.conn.execute(FIRM, [story])}, places, new
        return load_all(self.db, places), places, new

    def foreseen(self, article_id: int, story: int) -> dict[int, int] | None:
        """Return the officials of the loose people of an article, None if somebody has to be worked out anew.

        They follow from those who speak for their kinds in `story` if those are others; who is his own is left out.
        """
        if any(not is_known for _, is_known in self.db.conn.execute(FIRM_IN, [article_id, story])):
            return None
        found: dict[int, int] = {}
        for kind, key, one in self.db.conn.execute(LOOSE_IN, [article_id]).fetchall():
            alike = self.db.conn.execute(ALIKE, [story, kind, article_id, SPOKESMEN]).fetchall()
            if len(alike) < SPOKESMEN or key < alike[-1][0]:
                return None
            officials = {official for _, official in alike}
            if len(officials) == 1:
                found[one] = officials.pop()
        return found


def _kind(one: Appearance, people: Iterable[Appearance], decided: Decided) -> str:
    """Return the kind of a loose appearance among the `people` of its article."""
    apart = [_told(other) for other in people if other is not one and link(one, other, "story")]
    own = [one.key] if decided.is_set_apart(one) else []  # by hand: nobody else is like that
    return APART.join([_told(one), *sorted(apart), *own])


def _told(one: Appearance) -> str:
    return "\t".join((one.name, one.role or "", one.body, one.body_id)) if one.is_loose else one.key
