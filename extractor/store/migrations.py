"""The tables of the store, step by step. A released migration is never edited: a change is a new one below it."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from sqlite_utils import Database
from sqlite_utils.db import ForeignKey, Table
from sqlite_utils.migrations import Migrations

from extractor.store.stale import STALE

MIGRATION_SET = "extractor"

migrations = Migrations(MIGRATION_SET)

Columns = dict[str, Any]


@migrations()
def m001_articles(db: Database) -> None:
    """Create what is read: runs of the program, outlets, stories and articles with every version of their text."""
    counts: Columns = {"new": int, "updated": int, "rejected": int}
    times: Columns = {"started_at": str, "finished_at": str}
    _create(db, "runs", {"version": str, **times, **counts}, optional=("finished_at", *counts))
    _create(db, "sources", {"name": str}, unique=[["name"]])
    _create(db, "stories", {"key": str, "title": str}, optional=("title",), unique=[["key"]])
    _create(
        db,
        "articles",
        {
            "hash": str,  # SHA-256 of the cleaned text: the identity of an article
            "feed_id": str,
            "url": str,
            "source_id": int,
            "story_id": int,
            "run_id": int,
            "language": str,
            "title": str,
            "published": str,
            "anchor": str,
            "text": str,  # as given, but a NUL, at which SQL functions stop, is a space
        },
        optional=("url", "source_id", "story_id", "title", "published", "anchor"),
        references={"source_id": "sources", "story_id": "stories", "run_id": "runs"},
        unique=[["hash"], ["url"]],
    )
    # An older text of a page stays known, so that running the same feed again does not bring it back.
    _create(db, "article_versions", {"article_id": int, "hash": str}, cascade=("article_id",), unique=[["hash"]])


@migrations()
def m002_units(db: Database) -> None:
    """Create areas and public bodies, how they are printed, and what became of them."""
    known: Columns = {"parent_id": int, "valid_from": str, "valid_to": str}
    units: Columns = {"key": str, "kind": str, "level": str, "canonical": str, "folded": str, **known}
    _create(db, "units", units, optional=known, references={"parent_id": "units"}, unique=[["key"]])
    db.table("units").create_index(["folded"])
    aliases: Columns = {"unit_id": int, "language": str, "surface": str, "folded": str, "folded_name": str}
    _create(db, "unit_aliases", aliases, cascade=("unit_id",), unique=[["unit_id", "language", "surface"]])
    db.table("unit_aliases").create_index(["folded"])
    db.table("unit_aliases").create_index(["folded_name"])  # without its type word: district, huyện
    successions: Columns = {"old_unit_id": int, "new_unit_id": int, "date": str}
    pair = ["old_unit_id", "new_unit_id"]
    _create(db, "unit_successions", successions, optional=["date"], cascade=pair, unique=[pair])


@migrations()
def m003_officials(db: Database) -> None:
    """Create people, how they are printed, and the offices they are seen in."""
    _create(db, "officials", {"key": str, "canonical": str, "folded": str}, unique=[["key"]])
    db.table("officials").create_index(["folded"])
    aliases: Columns = {"official_id": int, "language": str, "surface": str, "folded": str}
    _create(db, "official_aliases", aliases, cascade=("official_id",), unique=[["official_id", "language", "surface"]])
    _create(
        db,
        "positions",
        {"official_id": int, "role": str, "body": str, "unit_id": int, "first_article_id": int, "last_article_id": int},
        optional=("unit_id",),
        references={"unit_id": "units"},
        cascade=("official_id", "first_article_id", "last_article_id"),
        unique=[["official_id", "role", "body"]],
    )


@migrations()
def m004_mentions(db: Database) -> None:
    """Create what is named in articles: dates, documents, ranks, ratios, units and people."""
    period: Columns = {"period_start": str, "period_end": str}
    _create_mentions(db, "dates", {"value": str, "deictic": int, **period}, optional=tuple(period))
    _create_mentions(db, "documents", {"value": str})
    _create_mentions(db, "ratios", {"numerator": float, "denominator": float})
    _create_mentions(
        db,
        "ranks",
        {"value": int, "of": int, "delta": int, "metric": str, "subject": str, "unit_id": int, "period": str, **period},
        optional=("of", "delta", "metric", "subject", "unit_id", "period", *period),
        references={"unit_id": "units"},
    )
    _create_mentions(db, "unit_mentions", {"unit_id": int}, references={"unit_id": "units"})
    _create_mentions(
        db,
        "official_mentions",
        {"official_id": int, "is_official": int, "role": str, "role_surface": str, "body": str, "unit_id": int},
        optional=("role", "role_surface", "body", "unit_id"),
        references={"official_id": "officials", "unit_id": "units"},
    )


@migrations()
def m005_percentages(db: Database) -> None:
    """Create the vocabulary of metrics, with a label per language, and the percentages."""
    _create(db, "metrics", {"name": str}, unique=[["name"]])
    labels: Columns = {"metric_id": int, "language": str, "label": str}
    _create(db, "metric_labels", labels, cascade=("metric_id",), unique=[["metric_id", "language"]])
    _create_mentions(
        db,
        "percentages",
        {
            "value": float,
            "modifier": str,
            "points": int,
            "kind": str,
            "metric_id": int,
            "subject": str,
            "unit_id": int,
            "period": str,
            "period_start": str,
            "period_end": str,
            "numerator": float,
            "denominator": float,
            "quote": str,
            "quote_start": int,
            "quote_end": int,
        },
        optional=("subject", "unit_id", "period", "period_start", "period_end", "numerator", "denominator"),
        references={"metric_id": "metrics", "unit_id": "units"},
    )


@migrations()
def m006_findings(db: Database) -> None:
    """Create what does not add up within an article, and what could not be read at all."""
    checks: Columns = {"article_id": int, "kind": str, "ok": int, "detail": str, "spans": str}
    _create(db, "checks", checks, cascade=["article_id"])
    rejects: Columns = {"feed_id": str, "place": str, "reason": str, "hash": str, "detail": str, "run_id": int}
    _create(db, "rejects", rejects, references={"run_id": "runs"}, unique=[["feed_id", "place", "reason", "hash"]])


@migrations()
def m007_search(db: Database) -> None:
    """Create the full-text index; its words come folded, so the tokenizer only cuts at spaces and signs."""
    options = "content='', tokenize='unicode61 remove_diacritics 0'"  # contentless: `articles` has the text already
    db.execute(f"CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, {options})")


@migrations()
def m008_feeds(db: Database) -> None:
    """Create what is known of feeds read from the web: a server that is told its own ETag sends only what is new."""
    said: Columns = {"etag": str, "modified": str}
    _create(db, "feeds", {"url": str, **said, "fetched_at": str}, optional=said, unique=[["url"]])


@migrations()
def m009_quantities(db: Database) -> None:
    """Create counts, scores and amounts of money."""
    period: Columns = {"period": str, "period_start": str, "period_end": str}
    known: Columns = {"object": str, "object_surface": str, "subject": str, "unit_id": int, **period}
    quote: Columns = {"quote": str, "quote_start": int, "quote_end": int}
    plain: Columns = {"value": float, "modifier": str, "measure": str, "kind": str}
    _create_mentions(db, "quantities", {**plain, **known, **quote}, optional=known, references={"unit_id": "units"})


@migrations()
def m010_stories(db: Database) -> None:
    """Create why each article is in its story, and the index by which the tellings of one story are found."""
    link: Columns = {"parent_id": int, "score": float, "reason": str}  # null for the first article of a story
    columns: Columns = {"article_id": int, "position": int, "traits": str, **link}
    referred = {"parent_id": "articles"}
    _create(
        db,
        "story_members",
        columns,
        optional=link,
        references=referred,
        cascade=("article_id",),
        unique=[["article_id"]],
    )
    db.execute(
        """
        CREATE TABLE story_keys (
            key INTEGER NOT NULL, position INTEGER NOT NULL, article_id INTEGER NOT NULL,
            PRIMARY KEY (key, position, article_id)
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations()
def m011_appearances(db: Database) -> None:
    """Create how people appear in articles, why two appearances are one person, and what was decided by hand."""
    columns: Columns = {"key": str, "official_id": int, "name": str, "canonical": str}
    office: Columns = {"role": str, "body": str, "body_key": str, "is_loose": int}
    cascade = ("official_id",)
    _create(db, "appearances", columns | office, optional=("role",), cascade=cascade, unique=[["key"]])
    db.table("official_mentions").add_column("appearance_id", int, fk="appearances", fk_col="id")
    db.table("official_mentions").create_index(["appearance_id"])
    # A class of names in a body or area: those who share one may be one person.
    db.execute(
        """
        CREATE TABLE appearance_keys (
            key TEXT NOT NULL, appearance_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            PRIMARY KEY (key, appearance_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX idx_appearance_keys_appearance_id ON appearance_keys (appearance_id)")
    db.execute(
        """
        CREATE TABLE official_links (
            one_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            other_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            rule TEXT NOT NULL, confidence REAL NOT NULL, reason TEXT NOT NULL,
            joined INTEGER NOT NULL, -- 0 where the evidence was not enough, or allows two people
            PRIMARY KEY (one_id, other_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX idx_official_links_other_id ON official_links (other_id)")
    # By the keys of appearances, which outlive the rows.
    decided: Columns = {"verb": str, "one": str, "other": str, "decided_at": str, "decided_by": str, "undone_at": str}
    _create(db, "official_decisions", decided, optional=("undone_at",))
    for column in ("one", "other"):
        db.table("official_decisions").create_index([column])


@migrations()
def m012_claims(db: Database) -> None:
    """Add how a percentage is claimed: reached or aimed at, denied, of which level, by whom, and why."""
    table = db.table("percentages")
    table.add_column("status", str, not_null_default="reached")
    table.add_column("negated", int, not_null_default=0)
    for name in ("base", "subject_level", "speaker", "speaker_id", "subject_reason", "period_reason"):
        table.add_column(name, str)


@migrations()
def m013_coordinates(db: Database) -> None:
    """Add where areas are, in degrees north and east; those that the store has already are looked up."""
    from extractor.gazetteer import load

    units = db.table("units")
    for column in ("latitude", "longitude"):
        units.add_column(column, float)
    known = [key for (key,) in db.execute("SELECT key FROM units WHERE kind = 'area'").fetchall()]
    for key in known:  # none in a new store, which does not wait for the gazetteer
        with suppress(KeyError):
            area = load()[key]
            db.execute("UPDATE units SET latitude = ?, longitude = ? WHERE key = ?", [area.lat, area.lon, key])


@migrations()
def m014_appearances_of_officials(db: Database) -> None:
    """Index the appearances of an official, those in an office first: the others may be thousands."""
    db.table("appearances").create_index(["official_id", "is_loose", "key"])
    db.table("appearances").create_index(["official_id", "name", "canonical"])
    db.execute("DROP INDEX idx_appearances_official_id")
    db.table("official_decisions").add_column("action", int)  # what was decided at once is taken back at once


@migrations()
def m015_topics(db: Database) -> None:
    """Create what is known of each topic, all figures of a unit and metric, and note which topics change."""
    topic: Columns = {"unit_id": int, "metric_id": int}  # unit 0: figures of no unit
    _create(db, "topics", {**topic, "facts": int, "articles": int, "days": int}, unique=[["metric_id", "unit_id"]])
    db.table("topics").create_index(["unit_id"])
    said: Columns = {"kind": str, "status": str, "negated": int, "subject_level": str, "points": int}
    value: Columns = {"value": float, "modifier": str, "period": str, "holds_from": str, "holds_to": str}
    voices: Columns = {"facts": int, "articles": int, "stories": int, "sources": int, "languages": str}
    days: Columns = {"first_said": str, "last_said": str}
    optional = ("subject_level", "period", "holds_from", "holds_to", *days)
    _create(db, "claims", topic | said | value | voices | days | {"fact_id": int}, optional=optional)
    db.table("claims").create_index(["unit_id", "metric_id", "holds_to"])
    db.table("claims").create_index(["first_said"])
    sides: Columns = {f"{name}_{side}": int for name in ("fact", "articles", "sources") for side in "ab"}
    pair = {**topic, "story_id": int, **sides, "class": str, "size": float}
    _create(db, "contradictions", pair, optional=("story_id",))
    for key in (["unit_id", "metric_id"], ["class", "size"], ["size"]):
        db.table("contradictions").create_index(key)
    _create(db, "totals", {"name": str, "count": int}, unique=[["name"]])
    for sql in STALE:
        db.execute(sql)
    db.table("percentages").create_index(["unit_id", "metric_id", "value"])
    db.execute("DROP INDEX idx_percentages_unit_id")
    db.execute("CREATE INDEX idx_articles_day ON articles (coalesce(published, anchor))")
    db.execute("CREATE INDEX idx_checks_failed ON checks (kind) WHERE NOT ok")


@migrations()
def m016_log(db: Database) -> None:
    """Add what a run did and where, what it takes to read an article again, and the texts of rejects."""
    runs = db.table("runs")
    log: Columns = {"command": str, "folder": str, "read": int, "unchanged": int, "interrupted": int}
    for name, kind in {**log, "seconds": float, "peak_megabytes": float, "report": str}.items():
        runs.add_column(name, kind)
    db.table("articles").add_column("given_language", str)  # what the feed was sure of
    db.table("checks").add_column("of_reading", int, not_null_default=0)
    db.execute("UPDATE checks SET of_reading = 1 WHERE kind IN ('encoding', 'page', 'published', 'title', 'url')")
    rejects = db.table("rejects")
    rejects.add_column("article", str)  # JSON of the article, if it came so far
    rejects.create_index(["hash"])


@migrations()
def m017_finer_metrics(db: Database) -> None:
    """Put finer metrics beneath the metrics, and say of a percentage how sure its metric is."""
    for table, column in (("metrics", "parent_id"), ("percentages", "submetric_id")):
        db.execute(f"ALTER TABLE {table} ADD COLUMN {column} INTEGER REFERENCES metrics(id)")
        db.table(table).create_index([column])
    db.table("metrics").add_column("definition", str, not_null_default="")
    db.table("percentages").add_column("metric_confidence", float)


@migrations()
def m018_story_people(db: Database) -> None:
    """Create who is told in which story, and those who are told alike under one kind; who is there is of his own."""
    db.execute(
        """
        CREATE TABLE story_people (
            story_id INTEGER NOT NULL REFERENCES stories(id) DEFERRABLE INITIALLY DEFERRED, -- stories go first
            is_loose INTEGER NOT NULL,
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            appearance_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            PRIMARY KEY (story_id, is_loose, kind, key, article_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    for column in ("article_id", "appearance_id"):
        db.execute(f"CREATE INDEX idx_story_people_{column} ON story_people ({column})")
    db.execute(
        """
        INSERT INTO story_people
        SELECT DISTINCT story_id, is_loose, appearances.key, appearances.key, article_id, appearance_id
        FROM official_mentions JOIN articles ON articles.id = article_id
        JOIN appearances ON appearances.id = appearance_id
        WHERE story_id IS NOT NULL
        """
    )


@migrations()
def m019_questions(db: Database) -> None:
    """Index the contradictions by what the view of them is asked for: a unit as it is shown, a story."""
    db.execute("CREATE INDEX idx_contradictions_unit ON contradictions (nullif(unit_id, 0))")
    db.table("contradictions").create_index(["story_id"])


@migrations()
def m020_boilerplate(db: Database) -> None:
    """Create what in articles is the page's, and the lines of sources; add how the day of publication is known."""
    columns: Columns = {"article_id": int, "start": int, "end": int, "kind": str, "reason": str}
    _create(db, "boilerplate", columns, cascade=("article_id",), unique=[["article_id", "start", "end"]])
    db.execute(
        """
        CREATE TABLE source_lines (
            source_id INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE, key INTEGER NOT NULL,
            articles TEXT NOT NULL, -- JSON of article to the hash of its longest line; empty once it is the source's
            PRIMARY KEY (source_id, key)
        ) STRICT, WITHOUT ROWID
        """
    )
    for column in ("published_reason", "given_published", "downloaded"):
        db.table("articles").add_column(column, str)
    db.execute("UPDATE articles SET given_published = published")


@migrations()
def m021_finer_claims(db: Database) -> None:
    """Say of a claim which finer metric it is of; those that the store has already are worked out anew."""
    db.table("claims").add_column("submetric_id", int)
    db.execute("INSERT OR IGNORE INTO stale_topics SELECT unit_id, metric_id FROM topics WHERE unit_id > 0")


def _create(
    db: Database,
    name: str,
    columns: Columns,
    *,
    optional: Iterable[str] = (),
    references: dict[str, str] | None = None,
    cascade: Iterable[str] = (),
    unique: Iterable[list[str]] = (),
) -> Table:
    """Create a STRICT table with an integer key. Columns in `cascade` refer to an owner and go with it."""
    owners = {column: _referred(column) for column in cascade}
    keys = [ForeignKey(name, column, other, "id") for column, other in (references or {}).items()]
    keys += [ForeignKey(name, column, other, "id", on_delete="CASCADE") for column, other in owners.items()]
    table = db.table(name)
    not_null = set(columns) - set(optional)
    table.create({"id": int, **columns}, pk="id", not_null=not_null, foreign_keys=keys, strict=True)
    for key in unique:
        table.create_index(key, unique=True)
    for foreign in keys:
        if not any(foreign.column == key[0] for key in unique):
            table.create_index([str(foreign.column)])
    return table


def _referred(column: str) -> str:
    """Return the table of a column such as `first_article_id`."""
    return column.removesuffix("_id").rpartition("_")[2] + "s"


def _create_mentions(
    db: Database,
    name: str,
    columns: Columns,
    *,
    optional: Iterable[str] = (),
    references: dict[str, str] | None = None,
) -> None:
    """Create a table of spans: where in which article, which characters, how sure."""
    span: Columns = {"article_id": int, "start": int, "end": int, "surface": str, "confidence": float}
    key = ["article_id", "start", "end"]
    _create(db, name, span | columns, optional=optional, references=references, cascade=("article_id",), unique=[key])
