-- One row per office in which a person is seen, with the first and the last article that says so.
SELECT
    positions.official_id,                                   -- the person
    officials.canonical AS official,                         -- full name, with diacritics where any article prints them
    positions.role,                                          -- office from the closed vocabulary: director, chair, …
    positions.unit_id,                                       -- the area or body the office belongs to
    coalesce(units.canonical, nullif(positions.body, '')) AS body,  -- its name
    coalesce(first.published, first.anchor) AS first_seen,   -- day of the first article
    coalesce(last.published, last.anchor) AS last_seen,      -- day of the last article
    positions.first_article_id,                              -- that first article
    positions.last_article_id,                               -- that last article
    first.url AS first_url,                                  -- where the first was published
    last.url AS last_url,                                    -- where the last was published
    (SELECT group_concat(title, '; ') FROM (SELECT DISTINCT role_surface AS title FROM official_mentions WHERE official_id = positions.official_id AND role = positions.role AND coalesce(body, '') = positions.body AND role_surface IS NOT NULL ORDER BY 1)) AS titles,
                                                             -- the title as articles print it, in all languages
    (SELECT group_concat(surface, '; ') FROM (SELECT DISTINCT surface FROM official_aliases WHERE official_id = positions.official_id ORDER BY 1)) AS names
                                                             -- the person's name as articles print it
FROM positions
JOIN officials ON officials.id = positions.official_id
JOIN articles AS first ON first.id = positions.first_article_id
JOIN articles AS last ON last.id = positions.last_article_id
LEFT JOIN units ON units.id = positions.unit_id
