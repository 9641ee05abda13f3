CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE TABLE "runs" (
   "id" INTEGER PRIMARY KEY,
   "version" TEXT NOT NULL,
   "started_at" TEXT NOT NULL,
   "finished_at" TEXT,
   "new" INTEGER,
   "updated" INTEGER,
   "rejected" INTEGER
) STRICT;

CREATE TABLE "sources" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_sources_name"
    ON "sources" ("name");

CREATE TABLE "stories" (
   "id" INTEGER PRIMARY KEY,
   "key" TEXT NOT NULL,
   "title" TEXT
) STRICT;

CREATE UNIQUE INDEX "idx_stories_key"
    ON "stories" ("key");

CREATE TABLE "articles" (
   "id" INTEGER PRIMARY KEY,
   "hash" TEXT NOT NULL,
   "feed_id" TEXT NOT NULL,
   "url" TEXT,
   "source_id" INTEGER REFERENCES "sources"("id"),
   "story_id" INTEGER REFERENCES "stories"("id"),
   "run_id" INTEGER NOT NULL REFERENCES "runs"("id"),
   "language" TEXT NOT NULL,
   "title" TEXT,
   "published" TEXT,
   "anchor" TEXT,
   "text" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_articles_hash"
    ON "articles" ("hash");

CREATE UNIQUE INDEX "idx_articles_url"
    ON "articles" ("url");

CREATE INDEX "idx_articles_source_id"
    ON "articles" ("source_id");

CREATE INDEX "idx_articles_story_id"
    ON "articles" ("story_id");

CREATE INDEX "idx_articles_run_id"
    ON "articles" ("run_id");

CREATE TABLE "article_versions" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "hash" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_article_versions_hash"
    ON "article_versions" ("hash");

CREATE INDEX "idx_article_versions_article_id"
    ON "article_versions" ("article_id");

CREATE TABLE "units" (
   "id" INTEGER PRIMARY KEY,
   "key" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "level" TEXT NOT NULL,
   "canonical" TEXT NOT NULL,
   "folded" TEXT NOT NULL,
   "parent_id" INTEGER REFERENCES "units"("id"),
   "valid_from" TEXT,
   "valid_to" TEXT
) STRICT;

CREATE UNIQUE INDEX "idx_units_key"
    ON "units" ("key");

CREATE INDEX "idx_units_parent_id"
    ON "units" ("parent_id");

CREATE INDEX "idx_units_folded"
    ON "units" ("folded");

CREATE TABLE "unit_aliases" (
   "id" INTEGER PRIMARY KEY,
   "unit_id" INTEGER NOT NULL REFERENCES "units"("id") ON DELETE CASCADE,
   "language" TEXT NOT NULL,
   "surface" TEXT NOT NULL,
   "folded" TEXT NOT NULL,
   "folded_name" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_unit_aliases_unit_id_language_surface"
    ON "unit_aliases" ("unit_id", "language", "surface");

CREATE INDEX "idx_unit_aliases_folded"
    ON "unit_aliases" ("folded");

CREATE INDEX "idx_unit_aliases_folded_name"
    ON "unit_aliases" ("folded_name");

CREATE TABLE "unit_successions" (
   "id" INTEGER PRIMARY KEY,
   "old_unit_id" INTEGER NOT NULL REFERENCES "units"("id") ON DELETE CASCADE,
   "new_unit_id" INTEGER NOT NULL REFERENCES "units"("id") ON DELETE CASCADE,
   "date" TEXT
) STRICT;

CREATE UNIQUE INDEX "idx_unit_successions_old_unit_id_new_unit_id"
    ON "unit_successions" ("old_unit_id", "new_unit_id");

CREATE INDEX "idx_unit_successions_new_unit_id"
    ON "unit_successions" ("new_unit_id");

CREATE TABLE "officials" (
   "id" INTEGER PRIMARY KEY,
   "key" TEXT NOT NULL,
   "canonical" TEXT NOT NULL,
   "folded" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_officials_key"
    ON "officials" ("key");

CREATE INDEX "idx_officials_folded"
    ON "officials" ("folded");

CREATE TABLE "official_aliases" (
   "id" INTEGER PRIMARY KEY,
   "official_id" INTEGER NOT NULL REFERENCES "officials"("id") ON DELETE CASCADE,
   "language" TEXT NOT NULL,
   "surface" TEXT NOT NULL,
   "folded" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_official_aliases_official_id_language_surface"
    ON "official_aliases" ("official_id", "language", "surface");

CREATE TABLE "positions" (
   "id" INTEGER PRIMARY KEY,
   "official_id" INTEGER NOT NULL REFERENCES "officials"("id") ON DELETE CASCADE,
   "role" TEXT NOT NULL,
   "body" TEXT NOT NULL,
   "unit_id" INTEGER REFERENCES "units"("id"),
   "first_article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "last_article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE
) STRICT;

CREATE UNIQUE INDEX "idx_positions_official_id_role_body"
    ON "positions" ("official_id", "role", "body");

CREATE INDEX "idx_positions_unit_id"
    ON "positions" ("unit_id");

CREATE INDEX "idx_positions_first_article_id"
    ON "positions" ("first_article_id");

CREATE INDEX "idx_positions_last_article_id"
    ON "positions" ("last_article_id");

CREATE TABLE "dates" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "value" TEXT NOT NULL,
   "deictic" INTEGER NOT NULL,
   "period_start" TEXT,
   "period_end" TEXT
) STRICT;

CREATE UNIQUE INDEX "idx_dates_article_id_start_end"
    ON "dates" ("article_id", "start", "end");

CREATE TABLE "documents" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "value" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_documents_article_id_start_end"
    ON "documents" ("article_id", "start", "end");

CREATE TABLE "ratios" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "numerator" REAL NOT NULL,
   "denominator" REAL NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_ratios_article_id_start_end"
    ON "ratios" ("article_id", "start", "end");

CREATE TABLE "ranks" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "value" INTEGER NOT NULL,
   "of" INTEGER,
   "delta" INTEGER,
   "metric" TEXT,
   "subject" TEXT,
   "unit_id" INTEGER REFERENCES "units"("id"),
   "period" TEXT,
   "period_start" TEXT,
   "period_end" TEXT
) STRICT;

CREATE UNIQUE INDEX "idx_ranks_article_id_start_end"
    ON "ranks" ("article_id", "start", "end");

CREATE INDEX "idx_ranks_unit_id"
    ON "ranks" ("unit_id");

CREATE TABLE "unit_mentions" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "unit_id" INTEGER NOT NULL REFERENCES "units"("id")
) STRICT;

CREATE UNIQUE INDEX "idx_unit_mentions_article_id_start_end"
    ON "unit_mentions" ("article_id", "start", "end");

CREATE INDEX "idx_unit_mentions_unit_id"
    ON "unit_mentions" ("unit_id");

CREATE TABLE "metrics" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_metrics_name"
    ON "metrics" ("name");

CREATE TABLE "metric_labels" (
   "id" INTEGER PRIMARY KEY,
   "metric_id" INTEGER NOT NULL REFERENCES "metrics"("id") ON DELETE CASCADE,
   "language" TEXT NOT NULL,
   "label" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_metric_labels_metric_id_language"
    ON "metric_labels" ("metric_id", "language");

CREATE TABLE "percentages" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "value" REAL NOT NULL,
   "modifier" TEXT NOT NULL,
   "points" INTEGER NOT NULL,
   "kind" TEXT NOT NULL,
   "metric_id" INTEGER NOT NULL REFERENCES "metrics"("id"),
   "subject" TEXT,
   "unit_id" INTEGER REFERENCES "units"("id"),
   "period" TEXT,
   "period_start" TEXT,
   "period_end" TEXT,
   "numerator" REAL,
   "denominator" REAL,
   "quote" TEXT NOT NULL,
   "quote_start" INTEGER NOT NULL,
   "quote_end" INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_percentages_article_id_start_end"
    ON "percentages" ("article_id", "start", "end");

CREATE INDEX "idx_percentages_metric_id"
    ON "percentages" ("metric_id");

CREATE INDEX "idx_percentages_unit_id"
    ON "percentages" ("unit_id");

CREATE TABLE "checks" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "kind" TEXT NOT NULL,
   "ok" INTEGER NOT NULL,
   "detail" TEXT NOT NULL,
   "spans" TEXT NOT NULL
) STRICT;

CREATE INDEX "idx_checks_article_id"
    ON "checks" ("article_id");

CREATE TABLE "rejects" (
   "id" INTEGER PRIMARY KEY,
   "feed_id" TEXT NOT NULL,
   "place" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "hash" TEXT NOT NULL,
   "detail" TEXT NOT NULL,
   "run_id" INTEGER NOT NULL REFERENCES "runs"("id")
) STRICT;

CREATE UNIQUE INDEX "idx_rejects_feed_id_place_reason_hash"
    ON "rejects" ("feed_id", "place", "reason", "hash");

CREATE INDEX "idx_rejects_run_id"
    ON "rejects" ("run_id");

CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 0');

CREATE TABLE "feeds" (
   "id" INTEGER PRIMARY KEY,
   "url" TEXT NOT NULL,
   "etag" TEXT,
   "modified" TEXT,
   "fetched_at" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_feeds_url"
    ON "feeds" ("url");

CREATE TABLE "quantities" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "value" REAL NOT NULL,
   "modifier" TEXT NOT NULL,
   "measure" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "object" TEXT,
   "object_surface" TEXT,
   "subject" TEXT,
   "unit_id" INTEGER REFERENCES "units"("id"),
   "period" TEXT,
   "period_start" TEXT,
   "period_end" TEXT,
   "quote" TEXT NOT NULL,
   "quote_start" INTEGER NOT NULL,
   "quote_end" INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_quantities_article_id_start_end"
    ON "quantities" ("article_id", "start", "end");

CREATE INDEX "idx_quantities_unit_id"
    ON "quantities" ("unit_id");

CREATE TABLE "story_members" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "position" INTEGER NOT NULL,
   "traits" TEXT NOT NULL,
   "parent_id" INTEGER REFERENCES "articles"("id"),
   "score" REAL,
   "reason" TEXT
) STRICT;

CREATE UNIQUE INDEX "idx_story_members_article_id"
    ON "story_members" ("article_id");

CREATE INDEX "idx_story_members_parent_id"
    ON "story_members" ("parent_id");

CREATE TABLE story_keys (
            key INTEGER NOT NULL, position INTEGER NOT NULL, article_id INTEGER NOT NULL,
            PRIMARY KEY (key, position, article_id)
        ) STRICT, WITHOUT ROWID;

CREATE TABLE "appearances" (
   "id" INTEGER PRIMARY KEY,
   "key" TEXT NOT NULL,
   "official_id" INTEGER NOT NULL REFERENCES "officials"("id") ON DELETE CASCADE,
   "name" TEXT NOT NULL,
   "canonical" TEXT NOT NULL,
   "role" TEXT,
   "body" TEXT NOT NULL,
   "body_key" TEXT NOT NULL,
   "is_loose" INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_appearances_key"
    ON "appearances" ("key");

CREATE INDEX "idx_appearances_official_id"
    ON "appearances" ("official_id");

CREATE TABLE "official_mentions" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "surface" TEXT NOT NULL,
   "confidence" REAL NOT NULL,
   "official_id" INTEGER NOT NULL REFERENCES "officials"("id"),
   "is_official" INTEGER NOT NULL,
   "role" TEXT,
   "role_surface" TEXT,
   "body" TEXT,
   "unit_id" INTEGER REFERENCES "units"("id"),
   "appearance_id" INTEGER REFERENCES "appearances"("id")
) STRICT;

CREATE INDEX "idx_official_mentions_unit_id"
    ON "official_mentions" ("unit_id");

CREATE INDEX "idx_official_mentions_official_id"
    ON "official_mentions" ("official_id");

CREATE UNIQUE INDEX "idx_official_mentions_article_id_start_end"
    ON "official_mentions" ("article_id", "start", "end");

CREATE INDEX "idx_official_mentions_appearance_id"
    ON "official_mentions" ("appearance_id");

CREATE TABLE appearance_keys (
            key TEXT NOT NULL, appearance_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            PRIMARY KEY (key, appearance_id)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX idx_appearance_keys_appearance_id ON appearance_keys (appearance_id);

CREATE TABLE official_links (
            one_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            other_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            rule TEXT NOT NULL, confidence REAL NOT NULL, reason TEXT NOT NULL,
            joined INTEGER NOT NULL, -- 0 where the evidence was not enough, or allows two people
            PRIMARY KEY (one_id, other_id)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX idx_official_links_other_id ON official_links (other_id);

CREATE TABLE "official_decisions" (
   "id" INTEGER PRIMARY KEY,
   "verb" TEXT NOT NULL,
   "one" TEXT NOT NULL,
   "other" TEXT NOT NULL,
   "decided_at" TEXT NOT NULL,
   "decided_by" TEXT NOT NULL,
   "undone_at" TEXT
) STRICT;

CREATE INDEX "idx_official_decisions_one"
    ON "official_decisions" ("one");

CREATE INDEX "idx_official_decisions_other"
    ON "official_decisions" ("other");

CREATE VIEW "disagreements" AS -- One row per two figures that contradict each other: same unit, metric, kind and stated period, and no article prints both.
-- Bounds and estimates count as what they allow: "over 88" does not contradict "88.9". The lower figure is a, the higher b.
-- Columns of claims that are not grouped by are those of the first article: SQLite takes them from the row of the min().
WITH facts AS (
    SELECT
        *,
        CASE modifier WHEN 'lt' THEN -1e9 WHEN 'le' THEN -1e9 WHEN 'approx' THEN value - 0.05 * abs(value) ELSE value END AS low,
        CASE modifier WHEN 'gt' THEN 1e9 WHEN 'ge' THEN 1e9 WHEN 'approx' THEN value + 0.05 * abs(value) ELSE value END AS high
    FROM metric_facts
    WHERE unit_id IS NOT NULL AND (period_start IS NOT NULL OR period_end IS NOT NULL) AND metric <> 'other'
),
claims AS (
    SELECT
        *,
        count(DISTINCT article_id) AS articles,
        count(DISTINCT source) AS sources,
        min(article_id) AS first_article_id
    FROM facts
    GROUP BY unit_id, metric, kind, points, period, value, modifier
)
SELECT
    a.unit_id,                                               -- the area or public body
    a.unit,                                                  -- its name
    a.metric,                                                -- what is measured
    a.kind,                                                  -- level, change, target or share
    a.period,                                                -- what both figures hold for
    a.value AS value_a,                                      -- the lower figure
    a.modifier AS modifier_a,                                -- how the text bounds it: eq gt ge lt le approx
    a.articles AS articles_a,                                -- how many articles print it
    a.sources AS sources_a,                                  -- how many outlets
    a.quote AS quote_a,                                      -- the sentence of the first of them
    a.url AS url_a,                                          -- where that was published
    a.first_article_id AS article_a,                         -- that article
    b.value AS value_b,                                      -- the higher figure
    b.modifier AS modifier_b,                                -- how the text bounds that
    b.articles AS articles_b,                                -- how many articles print it
    b.sources AS sources_b,                                  -- how many outlets
    b.quote AS quote_b,                                      -- the sentence of the first of them
    b.url AS url_b,                                          -- where that was published
    b.first_article_id AS article_b                          -- that article
FROM claims AS a
JOIN claims AS b
    ON b.unit_id = a.unit_id
    AND b.metric = a.metric
    AND b.kind = a.kind
    AND b.points = a.points
    AND b.period = a.period
    AND b.value > a.value
    AND b.low > a.high
WHERE NOT EXISTS (
    SELECT 1
    FROM facts AS one
    JOIN facts AS other ON other.article_id = one.article_id
    WHERE one.unit_id = a.unit_id AND one.metric = a.metric AND one.kind = a.kind AND one.period = a.period
        AND other.unit_id = a.unit_id AND other.metric = a.metric AND other.kind = a.kind AND other.period = a.period
        AND one.value = a.value AND other.value = b.value
);

CREATE VIEW "metric_facts" AS -- One row per percentage: what is claimed about whom, for when, and the sentence that proves it.
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
    percentages.value,                                       -- number in percent; a fall is negative
    percentages.modifier,                                    -- how the text bounds it: eq gt ge lt le approx
    percentages.points,                                      -- 1 for percentage points
    percentages.kind,                                        -- level reached, change, target or other share
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
    articles.url                                             -- where it was published
FROM percentages
JOIN articles ON articles.id = percentages.article_id
JOIN metrics ON metrics.id = percentages.metric_id
LEFT JOIN sources ON sources.id = articles.source_id
LEFT JOIN units ON units.id = percentages.unit_id;

CREATE VIEW "metric_series" AS -- One row per unit, metric, kind and period: the values printed, by how many, and whether they agree. A figure for which
-- the text names no period counts for the day of its article. Percentage points are apart from percent.
WITH facts AS (
    SELECT
        *,
        CASE modifier WHEN 'lt' THEN -1e9 WHEN 'le' THEN -1e9 WHEN 'approx' THEN value - 0.05 * abs(value) ELSE value END AS low,
        CASE modifier WHEN 'gt' THEN 1e9 WHEN 'ge' THEN 1e9 WHEN 'approx' THEN value + 0.05 * abs(value) ELSE value END AS high
    FROM metric_facts
    WHERE unit_id IS NOT NULL
)
SELECT
    unit_id,                                                 -- the area or public body
    unit,                                                    -- its name
    unit_kind,                                               -- area or body
    unit_level,                                              -- country region province district commune central other
    metric,                                                  -- what is measured
    kind,                                                    -- level, change, target or share
    points,                                                  -- 1 for percentage points
    holds_from AS period_start,                              -- first day the figures hold for, null if open
    holds_to AS period_end,                                  -- last day
    max(period IS NOT NULL) AS period_stated,                -- 0 if the period is only the day of the article
    min(value) AS lowest,                                    -- least value printed
    max(value) AS highest,                                   -- greatest; the same where there is one value
    count(*) AS facts,                                       -- how often it is printed
    count(DISTINCT article_id) AS articles,                  -- in how many articles
    count(DISTINCT language) AS languages,                   -- in how many languages
    count(DISTINCT source) AS sources,                       -- by how many outlets
    max(low) <= min(high) AS agree                           -- 1 if one number satisfies all ("over 88" and "88.9" agree)
FROM facts
GROUP BY unit_id, metric, kind, points, holds_from, holds_to;

CREATE VIEW "official_joins" AS -- One row per two ways in which a person appears in articles: why they were joined, or may be one person but were left open.
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
JOIN officials ON officials.id = one.official_id;

CREATE VIEW "official_positions" AS -- One row per office in which a person is seen, with the first and the last article that says so.
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
LEFT JOIN units ON units.id = positions.unit_id;

CREATE VIEW "quantity_facts" AS -- One row per count, score or amount of money: what is claimed about whom, for when, and the sentence that proves it.
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
    articles.url                                             -- where it was published
FROM quantities
JOIN articles ON articles.id = quantities.article_id
LEFT JOIN sources ON sources.id = articles.source_id
LEFT JOIN units ON units.id = quantities.unit_id;

CREATE VIEW "unit_activity" AS -- One row per area or public body: how much is written about it, where and when.
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
),
figures AS (SELECT unit_id, count(*) AS percentages FROM percentages GROUP BY unit_id)
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
    coalesce(figures.percentages, 0) AS percentages,         -- how many percentages are about it
    seen.first_seen,                                         -- day of the first article
    seen.last_seen                                           -- day of the last
FROM seen
JOIN units ON units.id = seen.unit_id
LEFT JOIN units AS parents ON parents.id = units.parent_id
LEFT JOIN figures ON figures.unit_id = units.id;
