-- One row per unit and each unit it became or came from, itself included: join facts on relative_id to draw a series
-- through a reform. A district of 2024 has the communes of 2025 that its own became, a commune of 2025 what it was made of.
WITH RECURSIVE line (unit_id, relative_id, relation, steps, date) AS (
    SELECT id, id, 'self', 0, NULL FROM units
    UNION
    SELECT line.unit_id, new_unit_id, 'descendant', steps + 1, unit_successions.date
    FROM line JOIN unit_successions ON old_unit_id = relative_id WHERE relation <> 'ancestor' AND steps < 9
    UNION
    SELECT line.unit_id, old_unit_id, 'ancestor', steps + 1, unit_successions.date
    FROM line JOIN unit_successions ON new_unit_id = relative_id WHERE relation <> 'descendant' AND steps < 9
)
SELECT
    line.unit_id,                                            -- the unit
    units.canonical AS unit,                                 -- its name
    units.level AS unit_level,                               -- country region province district commune central other
    line.relation,                                           -- self, ancestor (came before) or descendant (came after)
    line.relative_id,                                        -- the unit before or after it
    relatives.canonical AS relative,                         -- its name
    relatives.level AS relative_level,                       -- level of that
    min(line.steps) AS steps,                                -- how many reforms lie between the two
    line.date,                                               -- day on which the later of the two began
    relatives.latitude,                                      -- where that is, in degrees north
    relatives.longitude                                      -- and in degrees east
FROM line
JOIN units ON units.id = line.unit_id
JOIN units AS relatives ON relatives.id = line.relative_id
GROUP BY line.unit_id, line.relative_id
