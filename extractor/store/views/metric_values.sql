-- One row per value of a unit, metric, kind and period: who says so. Articles that tell one story, near copies among them,
-- are one voice (column stories), in however many outlets and languages. A figure for which the text names no period counts
-- for the day of its article.
SELECT
    unit_id,                                                 -- the area or public body
    unit,                                                    -- its name
    metric,                                                  -- what is measured
    kind,                                                    -- level, change, target or share
    points,                                                  -- 1 for percentage points
    holds_from AS period_start,                              -- first day the figure holds for, null if open
    holds_to AS period_end,                                  -- last day
    value,                                                   -- the value
    modifier,                                                -- how the texts bound it: eq gt ge lt le approx
    count(DISTINCT coalesce(story_id, -article_id)) AS stories,  -- how many stories have it
    count(DISTINCT article_id) AS articles,                  -- how many articles
    count(DISTINCT language) AS languages,                   -- in how many languages
    count(DISTINCT source) AS sources,                       -- how many outlets
    min(article_date) AS first_said,                         -- day of the first of them
    max(article_date) AS last_said                           -- day of the last
FROM metric_facts
WHERE unit_id IS NOT NULL
GROUP BY unit_id, unit, metric, kind, points, holds_from, holds_to, value, modifier
