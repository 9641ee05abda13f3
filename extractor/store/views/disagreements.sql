-- One row per two articles that print different figures for the same unit, metric, kind and stated period, where neither
-- prints the other's figure too. Bounds and estimates count as what they allow: "over 88" does not contradict "88.9".
WITH facts AS (
    SELECT
        *,
        CASE modifier WHEN 'lt' THEN -1e9 WHEN 'le' THEN -1e9 WHEN 'approx' THEN value - 0.05 * abs(value) ELSE value END AS low,
        CASE modifier WHEN 'gt' THEN 1e9 WHEN 'ge' THEN 1e9 WHEN 'approx' THEN value + 0.05 * abs(value) ELSE value END AS high
    FROM metric_facts
    WHERE unit_id IS NOT NULL AND period IS NOT NULL AND metric <> 'other'
)
SELECT
    a.unit_id,                                               -- the area or public body
    a.unit,                                                  -- its name
    a.metric,                                                -- what is measured
    a.kind,                                                  -- level, change, target or share
    a.period,                                                -- what both speak about
    a.value AS value_a,                                      -- the figure of the one
    a.modifier AS modifier_a,                                -- how it is bounded: eq gt ge lt le approx
    b.value AS value_b,                                      -- the figure of the other
    b.modifier AS modifier_b,                                -- how that is bounded
    a.article_id AS article_a,                               -- the one article
    b.article_id AS article_b,                               -- the other
    a.source AS source_a,                                    -- outlet of the one
    b.source AS source_b,                                    -- outlet of the other
    a.url AS url_a,                                          -- where the one was published
    b.url AS url_b,                                          -- where the other was published
    a.quote AS quote_a,                                      -- the sentence of the one
    b.quote AS quote_b                                       -- the sentence of the other
FROM facts AS a
JOIN facts AS b
    ON b.unit_id = a.unit_id
    AND b.metric = a.metric
    AND b.kind = a.kind
    AND b.points = a.points
    AND b.period = a.period
    AND b.article_id > a.article_id
    AND (a.low > b.high OR b.low > a.high)
WHERE NOT EXISTS (
    SELECT 1
    FROM facts AS c
    WHERE c.unit_id = a.unit_id AND c.metric = a.metric AND c.kind = a.kind AND c.period = a.period AND c.points = a.points
        AND (c.article_id = a.article_id AND c.value = b.value OR c.article_id = b.article_id AND c.value = a.value)
)
