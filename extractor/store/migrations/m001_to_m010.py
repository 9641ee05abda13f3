"""The first ten migrations: articles, units, officials, facts, search, stories. Never edited: they are released."""

from sqlite_utils import Database

from extractor.store.migrations.tables import Columns, create, create_mentions, migrations


@migrations()
def m001_articles(db: Database) -> None:
    """Create what is read: runs of the program, outlets, stories and articles with every version of their text."""
    counts: Columns = {"new": int, "updated": int, "rejected": int}
    times: Columns = {"started_at": str, "finished_at": str}
    create(db, "runs", {"version": str, **times, **counts}, optional=("finished_at", *counts))
    create(db, "sources", {"name": str}, unique=[["name"]])
    create(db, "stories", {"key": str, "title": str}, optional=("title",), unique=[["key"]])
    create(
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
    create(db, "article_versions", {"article_id": int, "hash": str}, cascade=("article_id",), unique=[["hash"]])


@migrations()
def m002_units(db: Database) -> None:
    """Create areas and public bodies, how they are printed, and what became of them."""
    known: Columns = {"parent_id": int, "valid_from": str, "valid_to": str}
    units: Columns = {"key": str, "kind": str, "level": str, "canonical": str, "folded": str, **known}
    create(db, "units", units, optional=known, references={"parent_id": "units"}, unique=[["key"]])
    db.table("units").create_index(["folded"])
    aliases: Columns = {"unit_id": int, "language": str, "surface": str, "folded": str, "folded_name": str}
    create(db, "unit_aliases", aliases, cascade=("unit_id",), unique=[["unit_id", "language", "surface"]])
    db.table("unit_aliases").create_index(["folded"])
    db.table("unit_aliases").create_index(["folded_name"])  # without its type word: district, huyện
    successions: Columns = {"old_unit_id": int, "new_unit_id": int, "date": str}
    pair = ["old_unit_id", "new_unit_id"]
    create(db, "unit_successions", successions, optional=["date"], cascade=pair, unique=[pair])


@migrations()
def m003_officials(db: Database) -> None:
    """Create people, how they are printed, and the offices they are seen in."""
    create(db, "officials", {"key": str, "canonical": str, "folded": str}, unique=[["key"]])
    db.table("officials").create_index(["folded"])
    aliases: Columns = {"official_id": int, "language": str, "surface": str, "folded": str}
    create(db, "official_aliases", aliases, cascade=("official_id",), unique=[["official_id", "language", "surface"]])
    create(
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
    create_mentions(db, "dates", {"value": str, "deictic": int, **period}, optional=tuple(period))
    create_mentions(db, "documents", {"value": str})
    create_mentions(db, "ratios", {"numerator": float, "denominator": float})
    create_mentions(
        db,
        "ranks",
        {"value": int, "of": int, "delta": int, "metric": str, "subject": str, "unit_id": int, "period": str, **period},
        optional=("of", "delta", "metric", "subject", "unit_id", "period", *period),
        references={"unit_id": "units"},
    )
    create_mentions(db, "unit_mentions", {"unit_id": int}, references={"unit_id": "units"})
    create_mentions(
        db,
        "official_mentions",
        {"official_id": int, "is_official": int, "role": str, "role_surface": str, "body": str, "unit_id": int},
        optional=("role", "role_surface", "body", "unit_id"),
        references={"official_id": "officials", "unit_id": "units"},
    )


@migrations()
def m005_percentages(db: Database) -> None:
    """Create the vocabulary of metrics, with a label per language, and the percentages."""
    create(db, "metrics", {"name": str}, unique=[["name"]])
    labels: Columns = {"metric_id": int, "language": str, "label": str}
    create(db, "metric_labels", labels, cascade=("metric_id",), unique=[["metric_id", "language"]])
    create_mentions(
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
    create(db, "checks", checks, cascade=["article_id"])
    rejects: Columns = {"feed_id": str, "place": str, "reason": str, "hash": str, "detail": str, "run_id": int}
    create(db, "rejects", rejects, references={"run_id": "runs"}, unique=[["feed_id", "place", "reason", "hash"]])


@migrations()
def m007_search(db: Database) -> None:
    """Create the full-text index; its words come folded, so the tokenizer only cuts at spaces and signs."""
    options = "content='', tokenize='unicode61 remove_diacritics 0'"  # contentless: `articles` has the text already
    db.execute(f"CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, {options})")


@migrations()
def m008_feeds(db: Database) -> None:
    """Create what is known of feeds read from the web: a server that is told its own ETag sends only what is new."""
    said: Columns = {"etag": str, "modified": str}
    create(db, "feeds", {"url": str, **said, "fetched_at": str}, optional=said, unique=[["url"]])


@migrations()
def m009_quantities(db: Database) -> None:
    """Create counts, scores and amounts of money."""
    period: Columns = {"period": str, "period_start": str, "period_end": str}
    known: Columns = {"object": str, "object_surface": str, "subject": str, "unit_id": int, **period}
    quote: Columns = {"quote": str, "quote_start": int, "quote_end": int}
    plain: Columns = {"value": float, "modifier": str, "measure": str, "kind": str}
    create_mentions(db, "quantities", {**plain, **known, **quote}, optional=known, references={"unit_id": "units"})


@migrations()
def m010_stories(db: Database) -> None:
    """Create why each article is in its story, and the index by which the tellings of one story are found."""
    link: Columns = {"parent_id": int, "score": float, "reason": str}  # null for the first article of a story
    columns: Columns = {"article_id": int, "position": int, "traits": str, **link}
    referred = {"parent_id": "articles"}
    create(
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
