"""The people of an article as rows: who appears in it, under which name and in which offices."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlite_utils import Database

from extractor.factsheet import FactSheet, Person
from extractor.gazetteer.syllables import is_vietnamese
from extractor.store.folding import fold
from extractor.store.people import spellings
from extractor.store.people.rules import Appearance, office, seats

# Somebody who was joined by hand is no longer loose.
COLUMNS = """
appearances.id, appearances.key, appearances.official_id, appearances.name, appearances.canonical,
appearances.role, appearances.body, appearances.body_key,
appearances.is_loose AND NOT EXISTS (
    SELECT 1 FROM official_decisions
    WHERE verb = 'join' AND undone_at IS NULL AND (one = appearances.key OR other = appearances.key)
)
"""
ADD_OFFICIAL = "INSERT INTO officials (key, canonical, folded) VALUES (?, ?, ?)"
ADD = """
INSERT INTO appearances (key, official_id, name, canonical, role, body, body_key, is_loose)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
KNOWN = "SELECT id, official_id, canonical FROM appearances WHERE key = ?"
RETELL = "UPDATE appearances SET canonical = ?, role = ?, body = ?, body_key = ? WHERE id = ?"
MOVE = "UPDATE official_mentions SET appearance_id = ?, official_id = ? WHERE appearance_id = ? AND article_id = ?"
ARTICLES = "SELECT DISTINCT article_id FROM official_mentions WHERE appearance_id = ?"
IS_SET_APART = """
SELECT 1 FROM official_decisions WHERE verb = 'split' AND undone_at IS NULL AND (one = ?1 OR other = ?1) LIMIT 1
"""
Rows = dict[int, Appearance]
SAME_SEAT = f"""
SELECT DISTINCT {COLUMNS} FROM appearance_keys JOIN appearances ON appearances.id = appearance_id
WHERE appearance_keys.key = ? AND appearances.id <> ?
"""


@dataclass(frozen=True, slots=True)
class Office:
    """A role as a mention tells it."""

    role: str | None
    body: str
    body_id: str


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody as an article prints them, as far as the article alone can tell; `office` is one that tells them apart.

    `place` is the article's address or hash, `seats` are the keys by which others of their office are found.
    """

    name: str
    canonical: str
    official: str  # what they are called where nobody else is they
    folded: str
    place: str
    office: str | None
    role: str | None
    body: str
    body_id: str
    seats: tuple[str, ...]


def everyone(sheet: FactSheet, place: str) -> tuple[list[Someone], dict[int, int]]:
    """Return whoever appears in an article, known by `place`: its address or hash.

    With it comes for the start of each mention the number of the one mentioned.
    """
    found: list[Someone] = []
    of: dict[int, int] = {}
    for mentions in _people(sheet):
        name = _name(mentions)
        told = list(map(_office, mentions))
        certain = [one for one in told if office(name, one.role, one.body, one.body_id)]
        uncertain = next((one for one in told if one.role), told[0])
        numbers: dict[Office | None, int] = {}
        for mention, own in zip(mentions, told, strict=True):
            held = own if own in certain else next(iter(certain), None)
            if held not in numbers:
                numbers[held] = len(found)
                canonical = mentions[0].canonical or name
                found.append(_someone(name, canonical, place, held=held, told=held or uncertain))
            of[mention.start] = numbers[held]
    return found, of


def add_appearances(db: Database, people: Iterable[Someone]) -> tuple[list[tuple[int, int]], list[int]]:
    """Add whoever appears in an article.

    Returns for each of `people` the keys of official and appearance, and the appearances that are new.
    """
    found = [_find(db, one) for one in people]
    return [keys for keys, _ in found], [appearance for (_, appearance), is_new in found if is_new]


def load(db: Database, where: str, value: object) -> Rows:
    """Return the appearances for which the SQL `where` holds, by their numbers."""
    return {
        row[0]: appearance(row) for row in db.conn.execute(f"SELECT {COLUMNS} FROM appearances WHERE {where}", [value])
    }


def load_all(db: Database, numbers: Iterable[int]) -> Rows:
    """Return the appearances that have one of `numbers`."""
    return load(db, "id IN (SELECT value FROM json_each(?))", json.dumps(sorted(numbers)))


def same_seat(db: Database, one: Appearance) -> list[Appearance]:
    """Return the others of the same class of names in the same body or area: by index, however many there are."""
    rows = (row for key in _seats(one) for row in db.conn.execute(SAME_SEAT, [key, one.id]))
    return list({row[0]: appearance(row) for row in rows}.values())


def appearance(row: Sequence[Any]) -> Appearance:
    """Return the appearance whose COLUMNS a row has."""
    *plain, is_loose = row
    return Appearance(*cast("tuple[Any, Any, Any, Any, Any, Any, Any, Any]", tuple(plain)), bool(is_loose))


def _people(sheet: FactSheet) -> Iterable[list[Person]]:
    """Return the mentions of each person of the article; linking has given them one name and one identity."""
    people: dict[tuple[str, str | None], list[Person]] = defaultdict(list)
    for person in sorted((*sheet.officials, *sheet.persons), key=lambda person: person.start):
        people[person.canonical or person.surface, person.official_id].append(person)
    return people.values()


def _office(mention: Person) -> Office:
    return Office(mention.role, mention.body or "", mention.body_id or "")


def _name(mentions: Sequence[Person]) -> str:
    """Return the fullest of the printed names, in Latin letters with marks if it is printed so.

    What linking made of a name counts where it knows its marks, or the nominative of a Russian one; the letters that it
    gives to katakana are a guess, which must not join anybody.
    """
    printed = [spellings.plain(mention.surface) for mention in mentions]
    full = [name for name in printed if not spellings.is_short(name)] or printed
    best = max(full, key=lambda name: (spellings.is_latin(name), spellings.marked(name), len(name.split()), name))
    canonical = spellings.plain(mentions[0].canonical or best)
    transcribed = not spellings.is_latin(best) and not is_vietnamese(best) and not spellings.is_kana(best)
    if spellings.marked(canonical) > spellings.marked(best) or (transcribed and spellings.is_cyrillic(best)):
        return canonical
    return best


def _someone(name: str, canonical: str, place: str, *, held: Office | None, told: Office) -> Someone:
    """Return somebody; `held` is an office that tells people of one name apart, `told` what is known in any case."""
    official = spellings.best_name([(name, canonical)])
    key = f"{held.role}:{held.body_id or held.body}" if held else None
    seated = _seats(Appearance(0, "", 0, name, canonical, told.role, told.body, told.body_id, held is None))
    return Someone(
        name, canonical, official, fold(official), place, key, told.role, told.body, told.body_id, tuple(seated)
    )


def _find(db: Database, one: Someone) -> tuple[tuple[int, int], bool]:
    """Return the keys of the official and the appearance of somebody, added if need be, and whether they were."""
    key = f"{one.name}@{one.office or one.place}"
    if one.office and db.conn.execute(IS_SET_APART, [in_article(key, one.place)]).fetchone():
        key = in_article(key, one.place)
    row = db.conn.execute(KNOWN, [key]).fetchone()
    if row is None:
        return _add(db, key, one), True
    if one.office is None:  # an older version of this article told it
        db.conn.execute(RETELL, [one.canonical, one.role, one.body, one.body_id, row[0]])
    elif one.canonical < row[2]:  # whichever article was read first
        db.conn.execute("UPDATE appearances SET canonical = ? WHERE id = ?", [one.canonical, row[0]])
    return (row[1], row[0]), False


def _add(db: Database, key: str, one: Someone) -> tuple[int, int]:
    """Add an appearance: somebody of their own, until evidence joins them to others. Returns the keys of both."""
    official = db.conn.execute(ADD_OFFICIAL, (key, one.official, one.folded)).lastrowid
    is_loose = int(one.office is None)
    values = (key, official, one.name, one.canonical, one.role, one.body, one.body_id, is_loose)
    made = db.conn.execute(ADD, values).lastrowid
    assert official is not None and made is not None
    if one.seats:
        db.conn.executemany("INSERT INTO appearance_keys VALUES (?, ?)", [(seat, made) for seat in one.seats])
    return official, made


def in_article(key: str, place: str) -> str:
    """Return the key of an appearance that was set apart from others of its spelling and office, in one article."""
    return f"{key}\t{place}"


def set_apart(db: Database, one: Appearance, article_id: int, place: str) -> Appearance:
    """Give the mentions of an appearance in one article, known by `place`, an appearance of their own and return it."""
    official = spellings.best_name([(one.name, one.canonical)])
    names = (one.name, one.canonical, official, fold(official), place)
    apart = Someone(*names, None if one.is_loose else one.key, one.role, one.body, one.body_id, tuple(_seats(one)))
    own, made = _add(db, in_article(one.key, place), apart)
    db.conn.execute(MOVE, [made, own, one.id, article_id])
    return next(iter(load(db, "id = ?", made).values()))


def put_back(db: Database, one: Appearance) -> list[int]:
    """Let an appearance that was set apart be of its spelling and office again; return the articles it is in."""
    articles = [article for (article,) in db.conn.execute(ARTICLES, [one.id])]
    key = one.key.partition("\t")[0]
    if row := db.conn.execute(KNOWN, [key]).fetchone():
        for article in articles:
            db.conn.execute(MOVE, [row[0], row[1], one.id, article])
    else:
        db.conn.execute("UPDATE appearances SET key = ? WHERE id = ?", [key, one.id])
    return articles


def _seats(one: Appearance) -> list[str]:
    return [f"{seat} {key}" for seat in seats(one) for key in spellings.class_keys(one.name)]
