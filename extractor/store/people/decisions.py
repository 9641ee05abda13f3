"""What somebody decides by hand: two officials are one, or some spellings of an official are somebody else's.

A decision speaks of appearances by their natural keys, so that it holds for later runs and newer versions of articles.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise, product
from typing import Any

from sqlite_utils import Database

from extractor.errors import ExtractorError
from extractor.store.folding import fold
from extractor.store.inserts import insert
from extractor.store.people.appearances import (
    ARTICLES,
    IS_SET_APART,
    Rows,
    load,
    load_all,
    put_back,
    set_apart,
)
from extractor.store.people.decided import Decided
from extractor.store.people.rules import Appearance
from extractor.store.people.settling import STORIES_OF, People

CALLED = """
SELECT id FROM officials WHERE folded = ?1
UNION SELECT official_id FROM official_aliases WHERE folded = ?1
UNION SELECT official_id FROM appearances WHERE name = ?2
"""
PRINTED = "SELECT DISTINCT surface FROM official_mentions WHERE appearance_id = ?"
OPEN = """
SELECT one.official_id AS official, ones.canonical AS name, other.official_id AS other, others.canonical AS other_name,
    confidence, reason
FROM official_links
JOIN appearances AS one ON one.id = one_id JOIN officials AS ones ON ones.id = one.official_id
JOIN appearances AS other ON other.id = other_id JOIN officials AS others ON others.id = other.official_id
WHERE NOT joined AND NOT EXISTS (
    SELECT 1 FROM official_decisions
    WHERE verb = 'split' AND undone_at IS NULL AND official_decisions.one = min(one.key, other.key)
        AND official_decisions.other = max(one.key, other.key)
)
ORDER BY confidence DESC, reason
"""
RECORDS = """
SELECT appearances.id AS number, name, role, body, (
        SELECT count(DISTINCT article_id) FROM official_mentions WHERE appearance_id = appearances.id
    ) AS articles,
    coalesce(
        (SELECT group_concat(reason, '; ') FROM official_links WHERE joined AND appearances.id IN (one_id, other_id)),
        (
            SELECT 'told as in other articles of its story' FROM appearances AS others
            WHERE appearances.is_loose AND others.official_id = appearances.official_id AND others.id <> appearances.id
            LIMIT 1
        )
    ) AS why
FROM appearances WHERE official_id = ? ORDER BY is_loose, name, appearances.key
"""
DECISIONS = """
SELECT action AS number, verb, one, other, decided_at, decided_by, undone_at FROM official_decisions ORDER BY id
"""
HELD = "SELECT id, one, other FROM official_decisions WHERE verb = ? AND undone_at IS NULL"
HELD_BY = "SELECT one, other FROM official_decisions WHERE action = ? AND undone_at IS NULL"
UNDO_ACTION = "UPDATE official_decisions SET undone_at = ? WHERE action = ? AND undone_at IS NULL"
UNDO = "UPDATE official_decisions SET undone_at = ? WHERE id = ? AND undone_at IS NULL"


def find_official(db: Database, name: str) -> int:
    """Return the key of the official with a number or a name, in any spelling that articles print.

    Raises ExtractorError if there is none, or more than one.
    """
    if name.isdecimal():
        found = [row[0] for row in db.execute("SELECT id FROM officials WHERE id = ?", [int(name)])]
    else:
        found = sorted(row[0] for row in db.execute(CALLED, [fold(name), name]))
    if not found:
        raise ExtractorError(f"the store has no official {name!r}")
    if len(found) > 1:
        who = ", ".join(f"{one} ({describe(db, one)})" for one in found)
        raise ExtractorError(f"{name!r} may be several officials, so give the number of one: {who}")
    return int(found[0])


def describe(db: Database, official: int) -> str:
    """Return the name of an official and the first of the offices, in words."""
    [name] = db.execute("SELECT canonical FROM officials WHERE id = ?", [official]).fetchone()
    office = db.execute(
        "SELECT role, body FROM positions WHERE official_id = ? ORDER BY role, body", [official]
    ).fetchone()
    words = [word for word in (office[0].replace("_", " "), office[1]) if word] if office else []
    return ", ".join([str(name), " of ".join(words)] if words else [str(name)])


def split(people: People, official: str, aliases: Sequence[str], *, by: str) -> list[int]:
    """Make appearances of an official somebody else and return the officials there are then.

    They are named by their numbers, by spellings, or by the address of an article: whoever is printed there. Raises
    ExtractorError for an official or an alias that there is not, and where nobody would be left.
    """
    members = load(people.db, "official_id = ?", find_official(people.db, official))
    if not aliases:
        raise ExtractorError(f"name the spellings of {official!r} that are somebody else's")
    away: Rows = {}
    moved: dict[int, set[int]] = {}
    for alias in aliases:
        found, article = _in_article(people.db, members, alias)
        away |= found or _called(people.db, members, official, alias)
        moved |= {article: found.keys() - members.keys()} if found else {}
    rest = {number: one for number, one in members.items() if number not in away}
    if not rest:
        raise ExtractorError(f"{official!r} has no other spellings: nobody would be left")
    _undo_between(people.db, "join", away, rest)
    action = _new_action(people.db, by)
    firm = {number: one for number, one in rest.items() if not one.is_loose}
    for pair in product(away.values(), (firm or rest).values()):
        action.decide("split", *pair)
    for pair in pairwise(away.values()):
        action.decide("join", *pair)
    for article, new in moved.items():
        people.settle(article, sorted(new), sorted(members))
    return _resettle(people, members | away)


def join(people: People, one: str, other: str, *, by: str) -> list[int]:
    """Make two officials one and return it. Raises ExtractorError if they are not two."""
    first, second = find_official(people.db, one), find_official(people.db, other)
    if first == second:
        raise ExtractorError(f"{one!r} and {other!r} are one official already")
    ours, theirs = load(people.db, "official_id = ?", first), load(people.db, "official_id = ?", second)
    _undo_between(people.db, "split", ours, theirs)
    _new_action(people.db, by).decide("join", _chief(ours.values()), _chief(theirs.values()))
    return _resettle(people, ours | theirs)


def undo(people: People, number: int) -> list[int]:
    """Take a decision back and return the officials it was about, as they are now. ExtractorError if there is none."""
    keys = {key for pair in people.db.execute(HELD_BY, [number]).fetchall() for key in pair}
    if not keys:
        raise ExtractorError(f"there is no decision {number} to undo: list them with --decisions")
    people.db.execute(UNDO_ACTION, [_now(), number])
    involved: Rows = {}
    for key in keys:
        for one in load(people.db, "key = ?", key).values():
            involved[one.id] = one
            if "\t" in key and not people.db.execute(IS_SET_APART, [key]).fetchone():
                official_members = load(people.db, "official_id = ?", one.official_id)
                for article in put_back(people.db, one):
                    people.settle(article, before=sorted(official_members))
    return _resettle(people, involved)


def left_open(db: Database) -> list[dict[str, Any]]:
    """Return the pairs that may be one person, where the evidence is not enough or allows two; likeliest first."""
    return list(db.query(OPEN))


def records(db: Database, official: int) -> list[dict[str, Any]]:
    """Return the appearances of an official, each with the reasons why it is this one."""
    return list(db.query(RECORDS, [official]))


def decisions(db: Database) -> list[dict[str, Any]]:
    """Return all decisions, those that were taken back too."""
    return list(db.query(DECISIONS))


@dataclass(frozen=True, slots=True)
class _Action:
    """What is decided at once, under one number."""

    db: Database
    by: str
    number: int

    def decide(self, verb: str, one: Appearance, other: Appearance) -> None:
        first, second = sorted((one.key, other.key))
        plain = {"verb": verb, "one": first, "other": second, "decided_at": _now(), "decided_by": self.by}
        insert(self.db, "official_decisions", {**plain, "action": self.number})


def _new_action(db: Database, by: str) -> _Action:
    [number] = db.execute("SELECT coalesce(max(action), 0) + 1 FROM official_decisions").fetchone()
    return _Action(db, by, number)


def _called(db: Database, members: Rows, official: str, alias: str) -> Rows:
    """Return the appearances of an official that have a number, or are printed so."""
    printed = {
        number: {one.name, *(surface for (surface,) in db.execute(PRINTED, [number]))}
        for number, one in members.items()
    }
    folded = {number: set(map(fold, names)) for number, names in printed.items()}
    found = [number for number in members if alias == str(number) or fold(alias) in folded[number]]
    if not found:
        known = ", ".join(sorted(set[str]().union(*printed.values())))
        raise ExtractorError(f"{official!r} is never printed as {alias!r}, but as {known}")
    exact = [number for number in found if alias in printed[number]]  # Lân folds to Lan
    return {number: members[number] for number in exact or found}


def _in_article(db: Database, members: Rows, address: str) -> tuple[Rows, int]:
    """Return the appearances of an official in the article at an address, each apart from those in other articles."""
    row = db.execute("SELECT id FROM articles WHERE url = ?", [address]).fetchone()
    found: Rows = {}
    for one in members.values() if row else ():
        articles = {article for (article,) in db.execute(ARTICLES, [one.id])}
        if articles == {row[0]}:
            found[one.id] = one
        elif row[0] in articles:
            apart = set_apart(db, one, row[0], address)
            found[apart.id] = apart
    return found, row[0] if row else 0


def _chief(members: Iterable[Appearance]) -> Appearance:
    """Return the appearance that a decision on an official speaks of: one in an office stays when an article goes."""
    return min(members, key=lambda one: (one.is_loose, one.key))


def _undo_between(db: Database, verb: str, some: Rows, others: Rows) -> None:
    """Take decisions back that the new one contradicts."""
    ones, rest = ({one.key for one in rows.values()} for rows in (some, others))
    for number, one, other in db.execute(HELD, [verb]).fetchall():
        if (one in ones and other in rest) or (one in rest and other in ones):
            db.execute(UNDO, [_now(), number])


def _resettle(people: People, involved: Rows) -> list[int]:
    stories = {story for (story,) in people.db.execute(STORIES_OF, [json.dumps(sorted(involved))])}
    people.casts.decide(involved, Decided(people.db))
    people.resettle(involved.keys(), stories)
    return sorted({one.official_id for one in load_all(people.db, involved).values()})


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
