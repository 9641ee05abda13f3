-- One row per count, score or amount of money: what is claimed about whom, for when, and the sentence that proves it.
SELECT
    quantities.id,                                           -- the quantity
    quantities.article_id,                                   -- the article that prints it
    articles.story_id,                                       -- the story that article tells, the same in all languages
    articles.language,                                       -- language of the article: vi en ja sv ru es
    sources.name AS source,                                  -- outlet: host of the URL or name of the feed
    quantities.unit_id,                                      -- the area or public body it is about, if the text says so
    coalesce(units.canonical, quantities.subject) AS unit,   -- its Vietnamese or else its usual English name
    units.kind AS unit_kind,                                 -- area or body
    units.level AS unit_level,                               -- country region province district commune central other
    quantities.object,                                       -- what is counted: procedures, files, staff, …; null if not listed
    quantities.object_surface,                               -- the same as printed
    quantities.value,                                        -- the number, its scale multiplied out; a fall is negative
    quantities.measure,                                      -- count, points or a currency (ISO 4217)
    quantities.modifier,                                     -- how the text bounds it: eq gt ge lt le approx
    quantities.kind,                                         -- level reached, change or target
    quantities.period,                                       -- what it holds for, as in the fact sheet: 2024-01/2024-04
    quantities.period_start,                                 -- first day of that, null if open
    quantities.period_end,                                   -- last day of that, null if open
    coalesce(articles.published, articles.anchor) AS article_date,  -- day of publication, else what the text makes certain
    coalesce(period_start, iif(period_end IS NULL, coalesce(published, anchor), NULL)) AS holds_from,
                                                             -- first day of the period, of one not stated the article's day
    coalesce(period_end, iif(period_start IS NULL, coalesce(published, anchor), NULL)) AS holds_to,  -- last day of that
    quantities.surface,                                      -- the number as printed
    quantities.quote,                                        -- the sentence that states it
    quantities.confidence,                                   -- how sure the reading is, 0 to 1
    articles.title,                                          -- headline
    articles.url,                                            -- where it was published
    (SELECT boilerplate.kind FROM boilerplate
     WHERE boilerplate.article_id = quantities.article_id AND boilerplate.start <= quantities.start AND boilerplate.end >= quantities.end)
        AS boilerplate                                       -- kind of the page's own line it stands in: related, …; null for the article's
FROM quantities
JOIN articles ON articles.id = quantities.article_id
LEFT JOIN sources ON sources.id = articles.source_id
LEFT JOIN units ON units.id = quantities.unit_id
