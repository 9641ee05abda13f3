-- One row per two figures that contradict each other, and in what way (class). Same unit, metric, kind and stated period; a
-- retyped figure and a fall by for a fall to are known without a period, too. No article prints both. Bounds, estimates and rounding count
-- as what they allow: neither "over 88" nor "89" contradicts "88.9". The lower figure is a, the higher b; of the articles
-- that print a figure, the first is quoted, from a story that gives both if there is one.
SELECT
    nullif(contradictions.unit_id, 0) AS unit_id,            -- the area or public body
    a.unit,                                                  -- its name
    a.metric,                                                -- what is measured
    a.kind,                                                  -- level, change, target or share
    a.period,                                                -- what both figures hold for; null only within a story
    a.value AS value_a,                                      -- the lower figure
    a.modifier AS modifier_a,                                -- how the text bounds it: eq gt ge lt le approx
    articles_a,                                              -- how many articles print it
    sources_a,                                               -- how many outlets
    a.quote AS quote_a,                                      -- the sentence of the first of them
    a.url AS url_a,                                          -- where that was published
    a.article_id AS article_a,                               -- that article
    b.value AS value_b,                                      -- the higher figure
    b.modifier AS modifier_b,                                -- how the text bounds that
    articles_b,                                              -- how many articles print it
    sources_b,                                               -- how many outlets
    b.quote AS quote_b,                                      -- the sentence of the first of them
    b.url AS url_b,                                          -- where that was published
    b.article_id AS article_b,                               -- that article
    class,                                                   -- retyped_figure translation_slip contradiction update
    contradictions.story_id,                                 -- the story that gives both figures; null for two stories
    b.kind AS kind_b,                                        -- kind of the higher figure: of a slip it may be another
    a.points,                                                -- 1 for percentage points
    a.language AS language_a,                                -- language of the article quoted for the lower figure
    b.language AS language_b,                                -- of the one for the higher
    a.source AS source_a,                                    -- outlet of the first
    b.source AS source_b,                                    -- of the second
    a.article_date AS date_a,                                -- day of the first
    b.article_date AS date_b                                 -- of the second
FROM contradictions
JOIN metric_facts AS a ON a.id = fact_a
JOIN metric_facts AS b ON b.id = fact_b
