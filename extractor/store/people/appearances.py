"""The people of an article as rows: who appears in it, under which name and in which offices."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from sqlite_utils import Database

from extractor.factsheet import FactSheet, Person
from extractor.gazetteer.syllables import is_vietnamese
from extractor.store.folding import fold
from extractor.store.inserts import insert
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


def appearances(db: Database, sheet: FactSheet, place: str) -> tuple[dict[int, tuple[int, int]], list[int]]:
    """Add whoever appears in an article, known by `place`: its address or hash.

    Returns for the start of each mention the keys of appearance and official, and the appearances that are new.
    """
    found: dict[int, tuple[int, int]] = {}
    new: list[int] = []
    for mentions in _people(sheet):
        name = _name(mentions)
        told = list(map(_office, mentions))
        certain = [one for one in told if office(name, one.role, one.body, one.body_id)]
        uncertain = next((one for one in told if one.role), told[0])
        rows: dict[Office | None, tuple[int, int]] = {}
        for mention, own in zip(mentions, told, strict=True):
            held = own if own in certain else next(iter(certain), None)
            if held not in rows:
                rows[held], is_new = _find(
                    db, name, mentions[0].canonical or name, place, held=held, told=held or uncertain
                )
                new += [rows[held][0]] if is_new else []
            found[mention.start] = rows[held]
    return found, new


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
    rows = (row for key in _keys(one) for row in db.conn.execute(SAME_SEAT, [key, one.id]))
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


def _find(
    db: Database, name: str, canonical: str, place: str, *, held: Office | None, told: Office
) -> tuple[tuple[int, int], bool]:
    """Return the keys of an appearance and its official, added if need be, and whether it was.

    `held` is an office that tells people of one name apart, `told` what is known of it in any case.
    """
    key = f"{name}@{held.role}:{held.body_id or held.body}" if held else f"{name}@{place}"
    if held and db.conn.execute(IS_SET_APART, [in_article(key, place)]).fetchone():
        key = in_article(key, place)
    row = db.conn.execute(KNOWN, [key]).fetchone()
    if row is None:
        # Somebody of their own, until evidence joins them to others.
        one = Appearance(0, key, 0, name, canonical, told.role, told.body, told.body_id, held is None)
        return _add(db, one), True
    if held is None:  # an older version of this article told it
        db.conn.execute(RETELL, [canonical, told.role, told.body, told.body_id, row[0]])
    elif canonical < row[2]:  # whichever article was read first
        db.conn.execute("UPDATE appearances SET canonical = ? WHERE id = ?", [canonical, row[0]])
    return (row[0], row[1]), False


def _add(db: Database, one: Appearance) -> tuple[int, int]:
    """Add an appearance with an official of its own and return the numbers of both."""
    official = insert(db, "officials", {"key": one.key, "canonical": one.canonical, "folded": fold(one.canonical)})
    names = {"key": one.key, "official_id": official, "name": one.name, "canonical": one.canonical}
    held = {"role": one.role, "body": one.body, "body_key": one.body_id, "is_loose": int(one.is_loose)}
    made = insert(db, "appearances", names | held)
    db.conn.executemany("INSERT INTO appearance_keys VALUES (?, ?)", [(seat, made) for seat in _keys(one)])
    return made, official


def in_article(key: str, place: str) -> str:
    """Return the key of an appearance that was set apart from others of its spelling and office, in one article."""
    return f"{key}\t{place}"


def set_apart(db: Database, one: Appearance, article_id: int, place: str) -> Appearance:
    """Give the mentions of an appearance in one article, known by `place`, an appearance of their own and return it."""
    made, official = _add(db, replace(one, key=in_article(one.key, place)))
    db.conn.execute(MOVE, [made, official, one.id, article_id])
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


def _keys(one: Appearance) -> list[str]:
    return [f"{seat} {key}" for seat in seats(one) for key in spellings.class_keys(one.name)]
