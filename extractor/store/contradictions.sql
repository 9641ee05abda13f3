-- The pairs of figures of the topics in `due` that contradict each other; the view disagreements says what counts.
-- CROSS JOIN: the topics first, for whichever few there are, each by its index.
INSERT INTO contradictions (
    unit_id, metric_id, story_id, fact_a, fact_b, articles_a, articles_b, sources_a, sources_b, class, size
)
WITH facts AS MATERIALIZED (
    SELECT
        percentages.id AS fact_id,
        article_id,
        percentages.unit_id,
        percentages.metric_id,
        kind,
        points,
        negated,
        subject_level,
        value,
        modifier,
        coalesce(period, '') AS stated,
        story_id,
        source_id,
        1 << instr('vi en ja sv ru es', language) AS in_language,
        coalesce(published, anchor) AS day,
        CASE
            WHEN modifier IN ('lt', 'le') THEN -1e9
            WHEN modifier = 'approx' THEN value - 0.05 * abs(value)
            ELSE value - iif(value = round(value), 0.499, iif(value = round(value, 1), 0.0499, 0.00499))
        END AS low,
        CASE
            WHEN modifier IN ('gt', 'ge') THEN 1e9
            WHEN modifier = 'approx' THEN value + 0.05 * abs(value)
            ELSE value + iif(value = round(value), 0.499, iif(value = round(value, 1), 0.0499, 0.00499))
        END AS high
    FROM due
    CROSS JOIN percentages ON percentages.unit_id = due.unit_id AND percentages.metric_id = due.metric_id
    JOIN articles ON articles.id = article_id
    WHERE due.metric_id <> (SELECT id FROM metrics WHERE name = 'other')
),
-- What a story says, and what all of them say. Columns that are not grouped by are those of the first article: SQLite
-- takes them from the row of the min().
tellings AS (
    SELECT
        *,
        count(DISTINCT article_id) AS articles,
        count(DISTINCT source_id) AS sources,
        sum(DISTINCT in_language) AS languages,
        min(article_id) AS first_article_id
    FROM facts
    WHERE EXISTS (SELECT 1 FROM articles WHERE articles.story_id = facts.story_id AND articles.id <> facts.article_id)
    GROUP BY story_id, unit_id, subject_level, metric_id, kind, points, negated, stated, value, modifier
),
claims AS (
    SELECT
        *,
        count(DISTINCT article_id) AS articles,
        count(DISTINCT source_id) AS sources,
        min(day) AS first_day,
        max(day) AS last_day,
        min(source_id) AS first_source,
        max(source_id) AS last_source,
        min(article_id) AS first_article_id
    FROM facts
    WHERE stated <> ''
    GROUP BY unit_id, subject_level, metric_id, kind, points, negated, stated, value, modifier
),
-- Beside figures that exclude each other, "fell by 4.2 %" for "fell to 4.2 %"; of what measures cuts, a level is a change.
of_one_story AS (
    SELECT
        a.story_id,
        a.unit_id,
        a.metric_id,
        a.fact_id AS fact_a,
        b.fact_id AS fact_b,
        abs(b.value - a.value) AS size,
        a.articles AS articles_a,
        b.articles AS articles_b,
        a.sources AS sources_a,
        b.sources AS sources_b,
        a.stated,
        a.kind = b.kind AS is_same_kind,
        a.languages & b.languages = 0 AS is_translated,
        printf('%06d', round(abs(a.value) * 100)) AS x,
        printf('%06d', round(abs(b.value) * 100)) AS y
    FROM tellings AS a
    JOIN tellings AS b
        ON b.story_id = a.story_id
        AND b.unit_id = a.unit_id
        AND b.metric_id = a.metric_id
        AND coalesce(b.subject_level, a.subject_level, '') = coalesce(a.subject_level, b.subject_level, '')
        AND b.negated = a.negated
        AND b.points = a.points
        AND b.stated = a.stated
        AND (
            b.kind = a.kind AND b.low > a.high
            OR a.kind = 'change' AND b.kind IN ('level', 'share') AND b.value = abs(a.value)
                AND a.metric_id NOT IN (SELECT id FROM metrics WHERE name IN ('procedure_cut', 'reorganization'))
        )
    WHERE NOT EXISTS (
        SELECT 1
        FROM articles
        JOIN percentages AS one ON one.article_id = articles.id
        JOIN percentages AS other ON other.article_id = articles.id AND other.id <> one.id
        WHERE articles.story_id = a.story_id AND one.value = a.value AND other.value = b.value
    )
),
-- Values that one story gives side by side: it knows what it says.
told_together AS (
    SELECT DISTINCT one.unit_id, one.metric_id, one.kind, one.stated, one.value, other.value AS other_value
    FROM facts AS one
    JOIN facts AS other
        ON other.story_id = one.story_id
        AND other.unit_id = one.unit_id
        AND other.metric_id = one.metric_id
        AND other.kind = one.kind
        AND other.stated = one.stated
        AND other.value > one.value
),
of_several AS (
    SELECT
        a.unit_id,
        a.metric_id,
        a.fact_id AS fact_a,
        b.fact_id AS fact_b,
        abs(b.value - a.value) AS size,
        a.articles AS articles_a,
        b.articles AS articles_b,
        a.sources AS sources_a,
        b.sources AS sources_b,
        CASE
            WHEN b.first_day > a.last_day THEN
                julianday(b.first_day) - julianday(a.last_day) > 14 OR a.last_source = b.first_source
            WHEN a.first_day > b.last_day THEN
                julianday(a.first_day) - julianday(b.last_day) > 14 OR b.last_source = a.first_source
        END AS is_update
    FROM claims AS a
    JOIN claims AS b
        ON b.unit_id = a.unit_id
        AND b.metric_id = a.metric_id
        AND b.kind = a.kind
        AND b.subject_level IS a.subject_level
        AND b.negated = a.negated
        AND b.points = a.points
        AND b.stated = a.stated
        AND b.low > a.high
    LEFT JOIN told_together AS together
        ON together.unit_id = a.unit_id
        AND together.metric_id = a.metric_id
        AND together.kind = a.kind
        AND together.stated = a.stated
        AND together.value = a.value
        AND together.other_value = b.value
    WHERE together.value IS NULL
),
-- Digits of the figures, two of them behind the point: how many are apart, whether two are turned, or the point is shifted.
compared AS (
    SELECT
        *,
        (substr(x, 1, 1) <> substr(y, 1, 1)) + (substr(x, 2, 1) <> substr(y, 2, 1)) + (substr(x, 3, 1) <> substr(y, 3, 1))
            + (substr(x, 4, 1) <> substr(y, 4, 1)) + (substr(x, 5, 1) <> substr(y, 5, 1))
            + (substr(x, 6, 1) <> substr(y, 6, 1)) + abs(length(x) - length(y)) AS apart,
        substr(x, 1, 2) = substr(y, 2, 1) || substr(y, 1, 1) AND substr(x, 1, 1) <> substr(y, 1, 1)
            OR substr(x, 2, 2) = substr(y, 3, 1) || substr(y, 2, 1) AND substr(x, 2, 1) <> substr(y, 2, 1)
            OR substr(x, 3, 2) = substr(y, 4, 1) || substr(y, 3, 1) AND substr(x, 3, 1) <> substr(y, 3, 1)
            OR substr(x, 4, 2) = substr(y, 5, 1) || substr(y, 4, 1) AND substr(x, 4, 1) <> substr(y, 4, 1)
            OR substr(x, 5, 2) = substr(y, 6, 1) || substr(y, 5, 1) AND substr(x, 5, 1) <> substr(y, 5, 1) AS is_turned,
        max(x + 0, y + 0) IN (x * 10, x * 100, y * 10, y * 100) AS is_shifted
    FROM of_one_story
),
classed AS (
    SELECT
        *,
        CASE
            WHEN is_same_kind AND (apart = 1 OR apart = 2 AND is_turned OR is_shifted) THEN 'retyped_figure'
            WHEN is_translated THEN 'translation_slip'
            ELSE 'contradiction'
        END AS class
    FROM compared
)
SELECT unit_id, metric_id, story_id, fact_a, fact_b, articles_a, articles_b, sources_a, sources_b, class, size
FROM classed
WHERE stated <> '' OR class = 'retyped_figure' OR NOT is_same_kind
UNION ALL
SELECT
    unit_id, metric_id, NULL, fact_a, fact_b, articles_a, articles_b, sources_a, sources_b,
    iif(is_update, 'update', 'contradiction'), size
FROM of_several
