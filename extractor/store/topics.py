"""What the store knows of each topic, all figures of one unit and one metric, so that readers need not count a million.

Triggers note which topics and stories a change touches (`stale_topics`, `stale_stories`); when a run ends, what is said
of those is worked out anew: `topics` (how much there is), `claims` (who says what) and `contradictions`.
"""

from functools import cache
from importlib.resources import files

from sqlite_utils import Database

AT_ONCE = 200  # topics in one transaction: other writers wait no longer, and a run that is stopped loses no more

OF_STORIES = """
INSERT OR IGNORE INTO stale_topics (unit_id, metric_id)
SELECT coalesce(unit_id, 0), metric_id FROM stale_stories
CROSS JOIN articles ON articles.story_id = stale_stories.story_id CROSS JOIN percentages ON article_id = articles.id
"""

DUE = """
CREATE TEMP TABLE due AS SELECT unit_id, metric_id FROM stale_topics ORDER BY unit_id, metric_id LIMIT ?
"""
IN_DUE = "(unit_id, metric_id) IN (SELECT unit_id, metric_id FROM due)"

TOPICS = """
INSERT INTO topics (unit_id, metric_id, facts, articles, days)
SELECT
    due.unit_id, due.metric_id, count(*), count(DISTINCT article_id),
    count(DISTINCT iif(kind = 'level', coalesce(period_end, published, anchor), NULL))
FROM due
CROSS JOIN percentages ON percentages.metric_id = due.metric_id AND percentages.unit_id IS nullif(due.unit_id, 0)
JOIN articles ON articles.id = article_id
GROUP BY due.unit_id, due.metric_id
"""

TOTALS = """
INSERT INTO totals (name, count) SELECT * FROM (
SELECT 'articles', count(*) FROM articles
UNION ALL SELECT 'sources', count(*) FROM sources
UNION ALL SELECT 'stories', count(*) FROM stories
UNION ALL SELECT 'facts', coalesce(sum(facts), 0) FROM topics
UNION ALL SELECT 'units', count(DISTINCT unit_id) FROM topics WHERE unit_id > 0
UNION ALL SELECT 'officials', count(*) FROM officials
    WHERE EXISTS (SELECT 1 FROM official_mentions WHERE official_id = officials.id AND is_official)
UNION ALL SELECT 'language:' || language, count(*) FROM articles GROUP BY language
UNION ALL SELECT 'metric:' || metrics.name, sum(facts) FROM topics JOIN metrics ON metrics.id = metric_id
    GROUP BY metric_id
UNION ALL SELECT 'class:' || class, count(*) FROM contradictions GROUP BY class
UNION ALL SELECT 'check:' || kind, count(*) FROM checks WHERE NOT ok AND NOT of_reading GROUP BY kind
) WHERE true ON CONFLICT (name) DO UPDATE SET count = excluded.count
"""


def is_settled(db: Database) -> bool:
    """Return whether nothing has changed since topics were worked out."""
    sql = "SELECT EXISTS (SELECT 1 FROM stale_topics) OR EXISTS (SELECT 1 FROM stale_stories)"
    return not db.execute(sql).fetchone()[0]


def settle(db: Database) -> bool:
    """Work out some hundred of the topics that have changed, at last the totals; return whether there may be more.

    To be called in a transaction, until it returns False.
    """
    db.execute(OF_STORIES)
    db.execute("DELETE FROM stale_stories")
    db.execute("DROP TABLE IF EXISTS temp.due")
    db.execute(DUE, [AT_ONCE])
    if not db.execute("SELECT EXISTS (SELECT 1 FROM due)").fetchone()[0]:
        db.execute("UPDATE totals SET count = 0")  # of a kind that there are none of any more
        db.execute(TOTALS)
        return False
    for table in ("topics", "claims", "contradictions"):
        db.execute(f"DELETE FROM {table} WHERE {IN_DUE}")
    for sql in (TOPICS, _sql("claims"), _sql("contradictions"), f"DELETE FROM stale_topics WHERE {IN_DUE}"):
        db.execute(sql)
    return True


@cache
def _sql(name: str) -> str:
    return (files("extractor.store") / f"{name}.sql").read_text("utf-8")
