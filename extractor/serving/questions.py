"""What the pages ask of the store, in SQL over its public views and tables."""

FACT = """
SELECT f.*, articles.hash, p.start, p.end FROM metric_facts AS f
JOIN percentages AS p ON p.id = f.id JOIN articles ON articles.id = f.article_id
"""

OVERVIEW = """
SELECT
    (SELECT count(*) FROM articles) AS articles,
    (SELECT count(DISTINCT language) FROM articles) AS languages,
    (SELECT count(*) FROM sources) AS sources,
    (SELECT count(*) FROM percentages) AS facts,
    (SELECT count(DISTINCT unit_id) FROM percentages) AS units,
    (SELECT count(DISTINCT official_id) FROM official_mentions WHERE is_official) AS officials,
    (SELECT min(coalesce(published, anchor)) FROM articles) AS first_day,
    (SELECT max(coalesce(published, anchor)) FROM articles) AS last_day
"""

NEWEST = f"""
WITH latest AS (
    SELECT id FROM articles WHERE published IS NOT NULL OR anchor IS NOT NULL
    ORDER BY coalesce(published, anchor) DESC, id DESC LIMIT 40
)
{FACT} WHERE f.article_id IN (SELECT id FROM latest) AND f.unit_id IS NOT NULL AND f.metric <> 'other'
ORDER BY f.article_date DESC, f.article_id DESC, f.id LIMIT :limit
"""

METRICS = """
SELECT metrics.name AS metric, count(percentages.id) AS facts, count(DISTINCT percentages.unit_id) AS units
FROM metrics LEFT JOIN percentages ON percentages.metric_id = metrics.id GROUP BY metrics.id ORDER BY facts DESC, metric
"""

LABELS = "SELECT metrics.name AS metric, language, label FROM metric_labels JOIN metrics ON metrics.id = metric_id"

UNITS_OF_METRIC = """
SELECT units.id, units.canonical AS unit, units.level, count(*) AS facts, count(DISTINCT article_id) AS articles
FROM percentages JOIN units ON units.id = unit_id JOIN metrics ON metrics.id = metric_id
WHERE metrics.name = :metric AND (:level = '' OR units.level = :level)
GROUP BY units.id ORDER BY articles DESC, facts DESC, unit LIMIT :limit
"""

POINTS = """
SELECT
    unit_id, unit, unit_level, kind, value, modifier, period, holds_from, holds_to,
    count(DISTINCT article_id) AS articles, count(DISTINCT language) AS languages, count(DISTINCT source) AS sources,
    min(id) AS fact_id
FROM metric_facts
WHERE metric = :metric AND points = 0 AND unit_id IN (SELECT value FROM json_each(:units))
    AND (:language = '' OR language = :language) AND (kind = :kind OR :kind = '' AND kind <> 'change')
    AND (:since = '' OR holds_to IS NULL OR holds_to >= :since)
    AND (:until = '' OR holds_from IS NULL OR holds_from <= :until)
    AND coalesce(holds_to, holds_from) IS NOT NULL
GROUP BY unit_id, kind, value, modifier, period, holds_from, holds_to
HAVING count(DISTINCT article_id) >= :articles
ORDER BY coalesce(holds_to, holds_from), unit, value LIMIT :limit
"""

PLACES = """
SELECT percentages.id, hash, start, end FROM percentages JOIN articles ON articles.id = article_id
WHERE percentages.id IN (SELECT value FROM json_each(:facts))
"""

HEIRS = """
SELECT DISTINCT old_unit_id AS old, new_unit_id AS new, date FROM unit_successions
WHERE old_unit_id IN (SELECT value FROM json_each(:units)) OR new_unit_id IN (SELECT value FROM json_each(:units))
"""

UNIT = """
SELECT units.*, parents.canonical AS parent FROM units LEFT JOIN units AS parents ON parents.id = units.parent_id
WHERE units.id = :id
"""

ALIASES = "SELECT language, surface FROM unit_aliases WHERE unit_id = :id ORDER BY language, length(surface), surface"

CHILDREN = """
SELECT units.id, units.canonical AS unit, units.kind FROM units JOIN unit_mentions ON unit_id = units.id
WHERE parent_id = :id GROUP BY units.id ORDER BY count(*) DESC, unit LIMIT :limit
"""

SUCCESSIONS = """
SELECT 'before' AS side, units.id, units.canonical AS unit, units.level, date FROM unit_successions
JOIN units ON units.id = old_unit_id WHERE new_unit_id = :id
UNION ALL
SELECT 'after', units.id, units.canonical, units.level, date FROM unit_successions
JOIN units ON units.id = new_unit_id WHERE old_unit_id = :id
ORDER BY side, unit
"""

FACTS_OF_UNIT = (
    f"{FACT} WHERE f.unit_id = :id ORDER BY f.metric, coalesce(f.holds_to, f.holds_from) DESC, f.id LIMIT :limit"
)

COUNT_OF_UNIT = "SELECT count(*) AS facts, count(DISTINCT metric_id) AS metrics FROM percentages WHERE unit_id = :id"

HOLDERS = """
SELECT official_id, official, role, body, first_seen, last_seen FROM official_positions
WHERE unit_id = :id ORDER BY last_seen DESC, official LIMIT :limit
"""

OFFICIAL = "SELECT * FROM officials WHERE id = :id"

OFFICIAL_ALIASES = """
SELECT language, surface FROM official_aliases WHERE official_id = :id ORDER BY language, length(surface) DESC, surface
"""

POSITIONS = """
SELECT role, body, unit_id, first_seen, last_seen, first_url, last_url FROM official_positions
WHERE official_id = :id ORDER BY first_seen, role
"""

SEEN = """
SELECT articles.hash, articles.language, articles.title, articles.url, coalesce(published, anchor) AS day,
    sources.name AS source, m.surface, m.role_surface, m.start, m.end
FROM official_mentions AS m JOIN articles ON articles.id = m.article_id
LEFT JOIN sources ON sources.id = articles.source_id
WHERE m.official_id = :id GROUP BY articles.id ORDER BY day DESC, articles.id LIMIT :limit
"""

ARTICLE = """
SELECT articles.*, sources.name AS source FROM articles LEFT JOIN sources ON sources.id = articles.source_id
WHERE hash >= :hash AND hash < :hash || 'g' ORDER BY hash LIMIT 2
"""

MENTIONS = """
SELECT 'percentage' AS kind, start, end, metrics.name AS label, NULL AS link FROM percentages
    JOIN metrics ON metrics.id = metric_id WHERE article_id = :id
UNION ALL SELECT 'date', start, end, value, NULL FROM dates WHERE article_id = :id
UNION ALL SELECT 'unit', start, end, canonical, 'unit/' || units.id FROM unit_mentions
    JOIN units ON units.id = unit_id WHERE article_id = :id
UNION ALL SELECT iif(is_official, 'official', 'person'), start, end, canonical, 'official/' || officials.id
    FROM official_mentions JOIN officials ON officials.id = official_id WHERE article_id = :id
UNION ALL SELECT 'rank', start, end, 'place ' || value, NULL FROM ranks WHERE article_id = :id
UNION ALL SELECT 'ratio', start, end, numerator || ' / ' || denominator, NULL FROM ratios WHERE article_id = :id
UNION ALL SELECT 'document', start, end, value, NULL FROM documents WHERE article_id = :id
ORDER BY start, end DESC
"""

FACT_AT = f"{FACT} WHERE f.article_id = :id AND p.start = :start AND p.end = :end"

FACTS_OF_ARTICLE = f"{FACT} WHERE f.article_id = :id ORDER BY p.start LIMIT :limit"

ELSEWHERE = f"""
{FACT} WHERE f.unit_id = :unit_id AND f.metric = :metric AND f.kind = :kind AND f.points = :points
    AND f.holds_from IS :holds_from AND f.holds_to IS :holds_to AND f.article_id <> :article_id
ORDER BY abs(f.value - :value), f.language, f.article_id LIMIT :limit
"""

CHECKS_OF_ARTICLE = "SELECT kind, ok, detail, spans FROM checks WHERE article_id = :id ORDER BY ok, id"

FAILED = """
SELECT checks.kind, checks.detail, checks.spans, articles.hash, articles.language, articles.title,
    sources.name AS source, coalesce(published, anchor) AS day
FROM checks JOIN articles ON articles.id = article_id LEFT JOIN sources ON sources.id = source_id
WHERE NOT ok ORDER BY day DESC, checks.id LIMIT :limit OFFSET :offset
"""

COUNT_FAILED = "SELECT count(*) AS failed FROM checks WHERE NOT ok"

DISAGREEMENTS = """
SELECT d.*, a.hash AS hash_a, a.language AS language_a, b.hash AS hash_b, b.language AS language_b
FROM disagreements AS d JOIN articles AS a ON a.id = article_a JOIN articles AS b ON b.id = article_b
ORDER BY value_b - value_a DESC, unit, metric LIMIT :limit OFFSET :offset
"""

COUNT_DISAGREEMENTS = "SELECT count(*) AS found FROM disagreements"

UNITS_NAMED = """
SELECT units.id, units.canonical AS unit, units.kind, units.level, parents.canonical AS parent,
    (SELECT count(*) FROM percentages WHERE unit_id = units.id) AS facts
FROM units LEFT JOIN units AS parents ON parents.id = units.parent_id
WHERE units.id IN (SELECT value FROM json_each(:ids)) ORDER BY facts DESC, unit LIMIT :limit
"""

OFFICIALS_NAMED = """
SELECT DISTINCT officials.id, officials.canonical AS official FROM officials
LEFT JOIN official_aliases AS a ON a.official_id = officials.id
WHERE ' ' || officials.folded || ' ' GLOB :words OR ' ' || a.folded || ' ' GLOB :words ORDER BY official LIMIT :limit
"""
