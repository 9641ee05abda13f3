-- One row per two ways in which a person appears in articles: why they were joined, or may be one person but were left open.
SELECT
    one.official_id,                                         -- the person
    officials.canonical AS official,                         -- full name
    one.name AS name,                                        -- name as one article prints it
    one.role AS role,                                        -- office there, if it tells one
    other.official_id AS other_official_id,                  -- the other person; the same if the two were joined
    other.name AS other_name,                                -- name as another article prints it
    other.role AS other_role,                                -- office there
    official_links.joined,                                   -- 1 if they are one official, 0 if that was left open
    official_links.rule,                                     -- which rule answered, of those in docs/people.md
    official_links.confidence,                               -- how sure it is, 0 to 1
    official_links.reason                                    -- why, in words
FROM official_links
JOIN appearances AS one ON one.id = official_links.one_id
JOIN appearances AS other ON other.id = official_links.other_id
JOIN officials ON officials.id = one.official_id
