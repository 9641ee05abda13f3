"""How the store notes which topics have changed: tables and triggers of migration 15, never edited once released."""

STALE = (
    "CREATE TABLE stale_stories (story_id INTEGER PRIMARY KEY) STRICT",
    """
    CREATE TABLE stale_topics (
        unit_id INTEGER NOT NULL, metric_id INTEGER NOT NULL, PRIMARY KEY (unit_id, metric_id)
    ) STRICT, WITHOUT ROWID
    """,
    "INSERT INTO stale_topics SELECT DISTINCT coalesce(unit_id, 0), metric_id FROM percentages",
    """
    CREATE TRIGGER percentages_added AFTER INSERT ON percentages BEGIN
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(NEW.unit_id, 0), NEW.metric_id);
    END
    """,
    # What is said of figures that are gone goes with them: their keys are given to others.
    """
    CREATE TRIGGER percentages_removed AFTER DELETE ON percentages BEGIN
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(OLD.unit_id, 0), OLD.metric_id);
        DELETE FROM claims WHERE unit_id = OLD.unit_id AND metric_id = OLD.metric_id;
        DELETE FROM contradictions WHERE unit_id = OLD.unit_id AND metric_id = OLD.metric_id;
    END
    """,
    """
    CREATE TRIGGER percentages_changed AFTER UPDATE ON percentages BEGIN
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(OLD.unit_id, 0), OLD.metric_id);
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(NEW.unit_id, 0), NEW.metric_id);
    END
    """,
    """
    CREATE TRIGGER articles_retold AFTER UPDATE OF story_id ON articles WHEN OLD.story_id IS NOT NEW.story_id BEGIN
        INSERT OR IGNORE INTO stale_stories SELECT OLD.story_id WHERE OLD.story_id IS NOT NULL;
        INSERT OR IGNORE INTO stale_stories SELECT NEW.story_id WHERE NEW.story_id IS NOT NULL;
    END
    """,
)
