-- One row per unit, metric, kind and period: the values printed, by how many, and whether they agree. A figure for which
-- the text names no period counts for the day of its article. Percentage points are apart from percent.
WITH facts AS (
    SELECT
        *,
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
    FROM metric_facts
    WHERE unit_id IS NOT NULL
)
SELECT
    unit_id,                                                 -- the area or public body
    unit,                                                    -- its name
    unit_kind,                                               -- area or body
    unit_level,                                              -- country region province district commune central other
    metric,                                                  -- what is measured
    kind,                                                    -- level, change, target or share
    points,                                                  -- 1 for percentage points
    holds_from AS period_start,                              -- first day the figures hold for, null if open
    holds_to AS period_end,                                  -- last day
    max(period IS NOT NULL) AS period_stated,                -- 0 if the period is only the day of the article
    min(value) AS lowest,                                    -- least value printed
    max(value) AS highest,                                   -- greatest; the same where there is one value
    count(*) AS facts,                                       -- how often it is printed
    count(DISTINCT article_id) AS articles,                  -- in how many articles
    count(DISTINCT language) AS languages,                   -- in how many languages
    count(DISTINCT source) AS sources,                       -- by how many outlets
    max(low) <= min(high) AS agree,                          -- 1 if one number satisfies all: "over 88", "89" and "88.9" agree
    count(DISTINCT coalesce(story_id, -article_id)) AS stories  -- in how many stories: copies and translations are one voice
FROM facts
GROUP BY unit_id, unit, unit_kind, unit_level, metric, kind, points, holds_from, holds_to
