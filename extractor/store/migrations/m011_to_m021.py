"""Migrations of appearances, claims, topics, logs. Released ones stay as they are: a change is a new one."""

from contextlib import suppress

from sqlite_utils import Database

from extractor.store.migrations.tables import Columns, create, migrations
from extractor.store.stale import STALE


@migrations()
def m011_appearances(db: Database) -> None:
    """Create how people appear in articles, why two appearances are one person, and what was decided by hand."""
    columns: Columns = {"key": str, "official_id": int, "name": str, "canonical": str}
    office: Columns = {"role": str, "body": str, "body_key": str, "is_loose": int}
    cascade = ("official_id",)
    create(db, "appearances", columns | office, optional=("role",), cascade=cascade, unique=[["key"]])
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
    create(db, "official_decisions", decided, optional=("undone_at",))
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
    create(db, "topics", {**topic, "facts": int, "articles": int, "days": int}, unique=[["metric_id", "unit_id"]])
    db.table("topics").create_index(["unit_id"])
    said: Columns = {"kind": str, "status": str, "negated": int, "subject_level": str, "points": int}
    value: Columns = {"value": float, "modifier": str, "period": str, "holds_from": str, "holds_to": str}
    voices: Columns = {"facts": int, "articles": int, "stories": int, "sources": int, "languages": str}
    days: Columns = {"first_said": str, "last_said": str}
    optional = ("subject_level", "period", "holds_from", "holds_to", *days)
    create(db, "claims", topic | said | value | voices | days | {"fact_id": int}, optional=optional)
    db.table("claims").create_index(["unit_id", "metric_id", "holds_to"])
    db.table("claims").create_index(["first_said"])
    sides: Columns = {f"{name}_{side}": int for name in ("fact", "articles", "sources") for side in "ab"}
    pair = {**topic, "story_id": int, **sides, "class": str, "size": float}
    create(db, "contradictions", pair, optional=("story_id",))
    for key in (["unit_id", "metric_id"], ["class", "size"], ["size"]):
        db.table("contradictions").create_index(key)
    create(db, "totals", {"name": str, "count": int}, unique=[["name"]])
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
    create(db, "boilerplate", columns, cascade=("article_id",), unique=[["article_id", "start", "end"]])
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
