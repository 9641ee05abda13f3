-- One row per two figures that contradict each other: same unit, metric, kind and stated period, and no article prints both.
-- Bounds and estimates count as what they allow: "over 88" does not contradict "88.9". The lower figure is a, the higher b.
-- Columns of claims that are not grouped by are those of the first article: SQLite takes them from the row of the min().
WITH facts AS (
    SELECT
        *,
        CASE modifier WHEN 'lt' THEN -1e9 WHEN 'le' THEN -1e9 WHEN 'approx' THEN value - 0.05 * abs(value) ELSE value END AS low,
        CASE modifier WHEN 'gt' THEN 1e9 WHEN 'ge' THEN 1e9 WHEN 'approx' THEN value + 0.05 * abs(value) ELSE value END AS high
    FROM metric_facts
    WHERE unit_id IS NOT NULL AND (period_start IS NOT NULL OR period_end IS NOT NULL) AND metric <> 'other'
),
claims AS (
    SELECT
        *,
        count(DISTINCT article_id) AS articles,
        count(DISTINCT source) AS sources,
        min(article_id) AS first_article_id
    FROM facts
    GROUP BY unit_id, metric, kind, points, period, value, modifier
)
SELECT
    a.unit_id,                                               -- the area or public body
    a.unit,                                                  -- its name
    a.metric,                                                -- what is measured
    a.kind,                                                  -- level, change, target or share
    a.period,                                                -- what both figures hold for
    a.value AS value_a,                                      -- the lower figure
    a.modifier AS modifier_a,                                -- how the text bounds it: eq gt ge lt le approx
    a.articles AS articles_a,                                -- how many articles print it
    a.sources AS sources_a,                                  -- how many outlets
    a.quote AS quote_a,                                      -- the sentence of the first of them
    a.url AS url_a,                                          -- where that was published
    a.first_article_id AS article_a,                         -- that article
    b.value AS value_b,                                      -- the higher figure
    b.modifier AS modifier_b,                                -- how the text bounds that
    b.articles AS articles_b,                                -- how many articles print it
    b.sources AS sources_b,                                  -- how many outlets
    b.quote AS quote_b,                                      -- the sentence of the first of them
    b.url AS url_b,                                          -- where that was published
    b.first_article_id AS article_b                          -- that article
FROM claims AS a
JOIN claims AS b
    ON b.unit_id = a.unit_id
    AND b.metric = a.metric
    AND b.kind = a.kind
    AND b.points = a.points
    AND b.period = a.period
    AND b.value > a.value
    AND b.low > a.high
WHERE NOT EXISTS (
    SELECT 1
    FROM facts AS one
    JOIN facts AS other ON other.article_id = one.article_id
    WHERE one.unit_id = a.unit_id AND one.metric = a.metric AND one.kind = a.kind AND one.period = a.period
        AND other.unit_id = a.unit_id AND other.metric = a.metric AND other.kind = a.kind AND other.period = a.period
        AND one.value = a.value AND other.value = b.value
)
