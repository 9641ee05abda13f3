"""Officials, public bodies and offices as FollowTheMoney entities, the format that newsrooms load into Aleph.

Schemata and properties are those of https://followthemoney.tech/explorer/; each entity is a JSON object with id,
schema and properties, whose values are lists of strings. Ids follow from what an entity is about, so that exports of
two stores, or of one store at two times, can be merged.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

from sqlite_utils import Database

from extractor.store.people.spellings import is_short

Entity = dict[str, Any]

MOST_SOURCES = 20  # addresses of articles per person; the rest says nothing new
QUOTE = 160  # characters of a long line on either side of a name

BODIES = "SELECT id, key, canonical, level FROM units WHERE kind = 'body' ORDER BY key"
BODY_ALIASES = "SELECT DISTINCT surface FROM unit_aliases WHERE unit_id = ? ORDER BY 1"
# Whoever never held an office is nobody whom a newsroom should file.
OFFICIALS = "SELECT id, key, canonical FROM officials WHERE id IN (SELECT official_id FROM positions) ORDER BY key"
NAMES = "SELECT DISTINCT surface FROM official_aliases WHERE official_id = ? ORDER BY 1"
OFFICES = """
SELECT positions.role, positions.body, units.key AS unit_key, units.kind, units.canonical, positions.official_id,
    coalesce(first.published, first.anchor) AS first_seen, coalesce(last.published, last.anchor) AS last_seen,
    officials.key AS official_key
FROM positions
JOIN officials ON officials.id = official_id
JOIN articles AS first ON first.id = first_article_id
JOIN articles AS last ON last.id = last_article_id
LEFT JOIN units ON units.id = unit_id
ORDER BY role, coalesce(units.key, positions.body), officials.key
"""
SEEN_IN = """
SELECT articles.hash, url, text, start, end, role_surface
FROM official_mentions JOIN articles ON articles.id = article_id
WHERE official_id = ? AND role = ? AND coalesce(body, '') = ? ORDER BY coalesce(published, anchor, '9999'), hash, start
"""
SOURCES = """
SELECT DISTINCT url FROM official_mentions JOIN articles ON articles.id = article_id
WHERE official_id = ? AND url IS NOT NULL ORDER BY coalesce(published, anchor, '9999'), url LIMIT ?
"""
ARTICLES = """
SELECT hash, url, articles.title, language, published, sources.name AS publisher
FROM articles LEFT JOIN sources ON sources.id = source_id
WHERE articles.id IN (SELECT article_id FROM official_mentions WHERE role IS NOT NULL) ORDER BY hash
"""
LANGUAGES = {"vi": "vie", "en": "eng", "ja": "jpn", "sv": "swe", "ru": "rus", "es": "spa"}  # ISO 639-3


def entities(db: Database) -> Iterator[Entity]:
    """Yield the entities of a store: bodies, people, offices, who is seen in which, and the articles that say so."""
    for row in db.query(BODIES):
        yield _body(db, row)
    for row in db.query(OFFICIALS):
        yield _person(db, row)
    offices: set[str] = set()
    for row in db.query(OFFICES):
        office = _office(db, row)
        if office["id"] not in offices:
            offices.add(office["id"])
            yield office
        yield _occupancy(db, row, office["id"])
    for row in db.query(ARTICLES):
        yield _article(row)


def _body(db: Database, row: dict[str, Any]) -> Entity:
    aliases = [surface for (surface,) in db.execute(BODY_ALIASES, [row["id"]])]
    country = _country(row["key"])
    return _entity(
        "PublicBody",
        row["key"],
        name=[row["canonical"]],
        alias=[alias for alias in aliases if alias != row["canonical"]],
        country=country,
        keywords=[row["level"]],
    )


def _person(db: Database, row: dict[str, Any]) -> Entity:
    printed = [surface for (surface,) in db.execute(NAMES, [row["id"]])]
    sources = [url for (url,) in db.execute(SOURCES, [row["id"], MOST_SOURCES])]
    held = db.query("SELECT role, body, unit_id FROM positions WHERE official_id = ?", [row["id"]])
    keys = (key for office in held for (key,) in db.execute("SELECT key FROM units WHERE id = ?", [office["unit_id"]]))
    countries = sorted({code for key in keys for code in _country(key)})
    return _entity(
        "Person",
        row["key"],
        name=[row["canonical"]],
        alias=[name for name in printed if not is_short(name) and name != row["canonical"]],
        weakAlias=[name for name in printed if is_short(name)],
        country=countries,
        sourceUrl=sources,
    )


def _office(db: Database, row: dict[str, Any]) -> Entity:
    """Return the office itself, whoever holds it; of an area it has no body, but a place."""
    body = row["canonical"] or row["body"]
    name = str(row["role"]).replace("_", " ") + (f", {body}" if body else "")
    is_body = row["kind"] == "body"
    return _entity(
        "Position",
        f"{row['role']}@{row['unit_key'] or row['body']}",
        name=[name],
        organization=[_id("PublicBody", row["unit_key"])] if is_body else [],
        subnationalArea=[body] if row["kind"] == "area" else [],
        country=_country(row["unit_key"] or ""),
    )


def _occupancy(db: Database, row: dict[str, Any], office: str) -> Entity:
    """Return who is seen in an office: the days of the first and the last article, titles and sentences as printed."""
    seen = list(db.query(SEEN_IN, [row["official_id"], row["role"], row["body"]]))
    first_and_last = [seen[0], seen[-1]] if seen else []
    return _entity(
        "Occupancy",
        f"{row['official_key']} {row['role']}@{row['unit_key'] or row['body']}",
        holder=[_id("Person", row["official_key"])],
        post=[office],
        date=[row["first_seen"], row["last_seen"]],
        summary=[mention["role_surface"] for mention in seen],
        description=[quote(mention["text"], mention["start"], mention["end"]) for mention in first_and_last],
        sourceUrl=[mention["url"] for mention in first_and_last],
        proof=[_id("Article", mention["hash"]) for mention in first_and_last],
    )


def _article(row: dict[str, Any]) -> Entity:
    return _entity(
        "Article",
        row["hash"],
        title=[row["title"]],
        sourceUrl=[row["url"]],
        publishedAt=[row["published"]],
        publisher=[row["publisher"]],
        language=[LANGUAGES.get(row["language"])],
    )


def quote(text: str, start: int, end: int) -> str:
    """Return what stands around a mention: its line, of a long one the words on either side."""
    before, after = text[:start].rpartition("\n")[2], text[end:].partition("\n")[0]
    if len(before) > QUOTE:
        before = "… " + before[-QUOTE:].partition(" ")[2]
    if len(after) > QUOTE:
        after = after[:QUOTE].rpartition(" ")[0] + " …"
    return (before + text[start:end] + after).strip()


def _entity(schema: str, natural: str, /, **properties: Iterable[str | None]) -> Entity:
    """Return an entity with those of its properties that have values, each value once."""
    known = {name: list(dict.fromkeys(filter(None, values))) for name, values in properties.items()}
    return {
        "id": _id(schema, natural),
        "schema": schema,
        "properties": {name: values for name, values in known.items() if values},
    }


def _id(schema: str, natural: str) -> str:
    return "extractor-" + hashlib.sha256(f"{schema}:{natural}".encode()).hexdigest()[:32]


def _country(key: str) -> list[str]:
    """Return the ISO code of the country that the identity of a unit begins with: VN-40:sở nội vụ."""
    found = re.match(r"([A-Z]{2})(?=[-:]|$)", key)
    return [found[1].lower()] if found else []
