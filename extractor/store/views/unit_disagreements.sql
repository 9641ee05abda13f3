-- One row per name that raises a provincial or local body to a ministry, where another article of the story calls it by its
-- own: 内務省, the ministry, for Sở Nội vụ, the department. Names are those of a ministry if an article of the store, in the
-- same language, calls one so, or if the article itself is read to mean the ministry and never names the department.
-- The field of a body is its name without the first word: Bộ, Sở.
WITH mentioned AS (
    SELECT
        story_id,
        article_id,
        language,
        unit_id,
        level,
        canonical,
        substr(canonical, instr(canonical, ' ')) AS field,
        surface,
        substr(text, iif(start > 60, start - 60, 0) + 1, iif(start > 60, 60, start) + length(surface) + 60) AS around,
        row_number() OVER (PARTITION BY article_id, unit_id, surface ORDER BY start) AS place
    FROM unit_mentions
    JOIN units ON units.id = unit_id AND units.kind = 'body'
    JOIN articles ON articles.id = article_id
    WHERE story_id IN (SELECT story_id FROM articles GROUP BY story_id HAVING count(*) > 1)
),
bodies AS (
    SELECT *, trim(replace(around, '
', ' ')) AS quote FROM mentioned WHERE place = 1
),
ministries AS (
    SELECT DISTINCT unit_aliases.language, surface, canonical
    FROM unit_aliases
    JOIN units ON units.id = unit_id
    WHERE kind = 'body' AND level = 'central'
),
raised AS (
    SELECT bodies.*, bodies.unit_id AS meant, ministries.canonical AS ministry
    FROM bodies
    JOIN ministries USING (language, surface)
    WHERE level <> 'central'
    UNION ALL
    SELECT a.*, b.unit_id, a.canonical
    FROM bodies AS a
    JOIN bodies AS b ON b.story_id = a.story_id AND b.field = a.field AND b.level <> 'central'
    WHERE a.level = 'central'
        AND NOT EXISTS (SELECT 1 FROM bodies AS own WHERE own.article_id = a.article_id AND own.unit_id = b.unit_id)
        AND NOT EXISTS (SELECT 1 FROM bodies AS own WHERE own.article_id = b.article_id AND own.unit_id = a.unit_id)
),
named AS (
    SELECT
        a.*,
        b.canonical AS unit,
        b.level AS unit_level,
        b.surface AS surface_b,
        b.language AS language_b,
        b.quote AS quote_b,
        b.article_id AS article_b,
        row_number() OVER (PARTITION BY a.article_id, a.meant, a.surface ORDER BY b.article_id, b.surface) AS teller
    FROM raised AS a
    JOIN bodies AS b ON b.story_id = a.story_id AND b.unit_id = a.meant AND b.article_id <> a.article_id
    LEFT JOIN ministries ON ministries.language = b.language AND ministries.surface = b.surface
    WHERE ministries.surface IS NULL
)
SELECT
    story_id,                                                -- the story
    meant AS unit_id,                                        -- the body that is meant
    unit,                                                    -- its name
    unit_level AS level,                                     -- its level
    ministry,                                                -- the ministry that the words name
    surface AS surface_a,                                    -- the words
    language AS language_a,                                  -- language of the article that has them
    quote AS quote_a,                                        -- the words around them
    article_id AS article_a,                                 -- that article
    surface_b,                                               -- what another article calls the body
    language_b,                                              -- language of that
    quote_b,                                                 -- the words around it
    article_b                                                -- that article, the first of several
FROM named
WHERE teller = 1
