-- One row per percentage: what is claimed about whom, for when, and the sentence that proves it.
SELECT
    percentages.id,                                          -- the percentage
    percentages.article_id,                                  -- the article that prints it
    articles.story_id,                                       -- the story that article tells, the same in all languages
    articles.language,                                       -- language of the article: vi en ja sv ru es
    sources.name AS source,                                  -- outlet: host of the URL or name of the feed
    percentages.unit_id,                                     -- the area or public body it is about, if the text says so
    coalesce(units.canonical, percentages.subject) AS unit,  -- its Vietnamese or else its usual English name
    units.kind AS unit_kind,                                 -- area or body
    units.level AS unit_level,                               -- country region province district commune central other
    metrics.name AS metric,                                  -- what is measured: a name of the table metrics
    finer.name AS submetric,                                 -- more exactly what, if the text says so: another such name
    percentages.metric_confidence,                           -- how sure the metric is, 0 to 1; null in older stores
    percentages.value,                                       -- number in percent; a fall is negative
    percentages.modifier,                                    -- how the text bounds it: eq gt ge lt le approx
    percentages.points,                                      -- 1 for percentage points
    percentages.kind,                                        -- level reached, change, target or other share
    percentages.status,                                      -- reached target plan forecast
    percentages.negated,                                     -- 1 if the text says that it was not reached
    percentages.base,                                        -- what a change is compared with, as a date value
    percentages.subject_level,                               -- level of the unit's offices it is of: commune
    percentages.speaker,                                     -- who says it: a person, else a body
    percentages.speaker_id,                                  -- identity of that person or body
    percentages.subject_reason,                              -- in short, why it is of that unit
    percentages.period_reason,                               -- in short, why it holds for that period
    percentages.period,                                      -- what it holds for, as in the fact sheet: 2024-01/2024-04
    percentages.period_start,                                -- first day of that, null if open
    percentages.period_end,                                  -- last day of that, null if open
    coalesce(articles.published, articles.anchor) AS article_date,  -- day of publication, else what the text makes certain
    coalesce(period_start, iif(period_end IS NULL, coalesce(published, anchor), NULL)) AS holds_from,
                                                             -- first day of the period, of one not stated the article's day
    coalesce(period_end, iif(period_start IS NULL, coalesce(published, anchor), NULL)) AS holds_to,  -- last day of that
    percentages.numerator,                                   -- of the printed fraction, if there is one
    percentages.denominator,                                 -- of the same
    percentages.surface,                                     -- the percentage as printed
    percentages.quote,                                       -- the sentence that states it
    percentages.confidence,                                  -- how sure the reading is, 0 to 1
    articles.title,                                          -- headline
    articles.url,                                            -- where it was published
    (SELECT boilerplate.kind FROM boilerplate
     WHERE boilerplate.article_id = percentages.article_id AND boilerplate.start <= percentages.start AND boilerplate.end >= percentages.end)
        AS boilerplate                                       -- kind of the page's own line it stands in: related, …; null for the article's
FROM percentages
JOIN articles ON articles.id = percentages.article_id
JOIN metrics ON metrics.id = percentages.metric_id
LEFT JOIN metrics AS finer ON finer.id = percentages.submetric_id
LEFT JOIN sources ON sources.id = articles.source_id
LEFT JOIN units ON units.id = percentages.unit_id
