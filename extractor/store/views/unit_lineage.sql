-- One row per unit and each unit it became or came from, itself included: join facts on relative_id to draw a series
-- through a reform. A district of 2024 has the communes of 2025 that its own became, a commune of 2025 what it was made of.
WITH RECURSIVE moves (unit_id, next_id, relation, date) AS (
    SELECT old_unit_id, new_unit_id, 'descendant', date FROM unit_successions
    UNION ALL
    SELECT new_unit_id, old_unit_id, 'ancestor', date FROM unit_successions
),
line (unit_id, relative_id, relation, steps, date) AS (
    SELECT id, id, 'self', 0, CAST(NULL AS TEXT) FROM units
    UNION
    SELECT line.unit_id, next_id, moves.relation, steps + 1, moves.date
    FROM line JOIN moves ON moves.unit_id = relative_id AND line.relation IN ('self', moves.relation)
    WHERE steps < 9
),
shortest AS (
    SELECT *, row_number() OVER (PARTITION BY unit_id, relative_id ORDER BY steps, relation, date) AS way FROM line
)
SELECT
    line.unit_id,                                            -- the unit
    units.canonical AS unit,                                 -- its name
    units.level AS unit_level,                               -- country region province district commune central other
    line.relation,                                           -- self, ancestor (came before) or descendant (came after)
    line.relative_id,                                        -- the unit before or after it
    relatives.canonical AS relative,                         -- its name
    relatives.level AS relative_level,                       -- level of that
    line.steps,                                              -- how many reforms lie between the two
    line.date,                                               -- day on which the later of the two began
    relatives.latitude,                                      -- where that is, in degrees north
    relatives.longitude                                      -- and in degrees east
FROM shortest AS line
JOIN units ON units.id = line.unit_id
JOIN units AS relatives ON relatives.id = line.relative_id
WHERE way = 1
