-- What is claimed of the topics in `due`: one row per value of a unit, metric, kind and period, however many print it.
-- CROSS JOIN: the topics first, for whichever few there are, each by its index.
INSERT INTO claims (
    unit_id, metric_id, kind, status, negated, subject_level, points, value, modifier, period, holds_from, holds_to,
    facts, articles, stories, sources, languages, first_said, last_said, fact_id, submetric_id
)
WITH facts AS (
    SELECT
        percentages.*,
        coalesce(percentages.period_start, iif(percentages.period_end IS NULL, day, NULL)) AS holds_from,
        coalesce(percentages.period_end, iif(percentages.period_start IS NULL, day, NULL)) AS holds_to,
        story_id,
        source_id,
        language,
        day
    FROM due
    CROSS JOIN percentages ON percentages.unit_id = due.unit_id AND percentages.metric_id = due.metric_id
    JOIN (SELECT *, coalesce(published, anchor) AS day FROM articles) AS articles ON articles.id = article_id
)
SELECT
    unit_id,
    metric_id,
    kind,
    status,
    negated,
    subject_level,
    points,
    value,
    modifier,
    period,
    holds_from,
    holds_to,
    count(*),
    count(DISTINCT article_id),
    count(DISTINCT coalesce(story_id, -article_id)),
    count(DISTINCT source_id),
    group_concat(DISTINCT language),
    min(day),
    max(day),
    min(id),
    max(submetric_id)
FROM facts
GROUP BY
    unit_id, metric_id, kind, status, negated, subject_level, points, value, modifier, period, holds_from, holds_to
