-- One row per area or public body: how much is written about it, where and when.
WITH seen AS (
    SELECT
        unit_mentions.unit_id,
        count(*) AS mentions,
        count(DISTINCT articles.id) AS articles,
        count(DISTINCT articles.language) AS languages,
        count(DISTINCT articles.source_id) AS sources,
        min(coalesce(articles.published, articles.anchor)) AS first_seen,
        max(coalesce(articles.published, articles.anchor)) AS last_seen
    FROM unit_mentions
    JOIN articles ON articles.id = unit_mentions.article_id
    GROUP BY unit_mentions.unit_id
)
SELECT
    units.id AS unit_id,                                     -- the area or public body
    units.canonical AS unit,                                 -- its name
    units.kind,                                              -- area or body
    units.level,                                             -- country region province district commune central other
    parents.canonical AS parent,                             -- the area it lies in, where that is known
    seen.mentions,                                           -- how often it is named
    seen.articles,                                           -- in how many articles
    seen.languages,                                          -- in how many languages
    seen.sources,                                            -- by how many outlets
    (SELECT count(*) FROM percentages WHERE percentages.unit_id = units.id) AS percentages,  -- how many percentages are about it
    seen.first_seen,                                         -- day of the first article
    seen.last_seen                                           -- day of the last
FROM seen
JOIN units ON units.id = seen.unit_id
LEFT JOIN units AS parents ON parents.id = units.parent_id
