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
, "command" TEXT, "folder" TEXT, "read" INTEGER, "unchanged" INTEGER, "interrupted" INTEGER, "seconds" REAL, "peak_megabytes" REAL, "report" TEXT) STRICT;

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
, "given_language" TEXT, "published_reason" TEXT, "given_published" TEXT, "downloaded" TEXT) STRICT;

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
, "latitude" REAL, "longitude" REAL) STRICT;

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
, parent_id INTEGER REFERENCES metrics(id), "definition" TEXT NOT NULL DEFAULT '') STRICT;

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
, "status" TEXT NOT NULL DEFAULT 'reached', "negated" INTEGER NOT NULL DEFAULT 0, "base" TEXT, "subject_level" TEXT, "speaker" TEXT, "speaker_id" TEXT, "subject_reason" TEXT, "period_reason" TEXT, submetric_id INTEGER REFERENCES metrics(id), "metric_confidence" REAL) STRICT;

CREATE UNIQUE INDEX "idx_percentages_article_id_start_end"
    ON "percentages" ("article_id", "start", "end");

CREATE INDEX "idx_percentages_metric_id"
    ON "percentages" ("metric_id");

CREATE TABLE "checks" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "kind" TEXT NOT NULL,
   "ok" INTEGER NOT NULL,
   "detail" TEXT NOT NULL,
   "spans" TEXT NOT NULL
, "of_reading" INTEGER NOT NULL DEFAULT 0) STRICT;

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
, "article" TEXT) STRICT;

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
, "action" INTEGER) STRICT;

CREATE INDEX "idx_official_decisions_one"
    ON "official_decisions" ("one");

CREATE INDEX "idx_official_decisions_other"
    ON "official_decisions" ("other");

CREATE INDEX "idx_appearances_official_id_is_loose_key"
    ON "appearances" ("official_id", "is_loose", "key");

CREATE INDEX "idx_appearances_official_id_name_canonical"
    ON "appearances" ("official_id", "name", "canonical");

CREATE TABLE "topics" (
   "id" INTEGER PRIMARY KEY,
   "unit_id" INTEGER NOT NULL,
   "metric_id" INTEGER NOT NULL,
   "facts" INTEGER NOT NULL,
   "articles" INTEGER NOT NULL,
   "days" INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_topics_metric_id_unit_id"
    ON "topics" ("metric_id", "unit_id");

CREATE INDEX "idx_topics_unit_id"
    ON "topics" ("unit_id");

CREATE TABLE "claims" (
   "id" INTEGER PRIMARY KEY,
   "unit_id" INTEGER NOT NULL,
   "metric_id" INTEGER NOT NULL,
   "kind" TEXT NOT NULL,
   "status" TEXT NOT NULL,
   "negated" INTEGER NOT NULL,
   "subject_level" TEXT,
   "points" INTEGER NOT NULL,
   "value" REAL NOT NULL,
   "modifier" TEXT NOT NULL,
   "period" TEXT,
   "holds_from" TEXT,
   "holds_to" TEXT,
   "facts" INTEGER NOT NULL,
   "articles" INTEGER NOT NULL,
   "stories" INTEGER NOT NULL,
   "sources" INTEGER NOT NULL,
   "languages" TEXT NOT NULL,
   "first_said" TEXT,
   "last_said" TEXT,
   "fact_id" INTEGER NOT NULL
, "submetric_id" INTEGER) STRICT;

CREATE INDEX "idx_claims_unit_id_metric_id_holds_to"
    ON "claims" ("unit_id", "metric_id", "holds_to");

CREATE INDEX "idx_claims_first_said"
    ON "claims" ("first_said");

CREATE TABLE "contradictions" (
   "id" INTEGER PRIMARY KEY,
   "unit_id" INTEGER NOT NULL,
   "metric_id" INTEGER NOT NULL,
   "story_id" INTEGER,
   "fact_a" INTEGER NOT NULL,
   "fact_b" INTEGER NOT NULL,
   "articles_a" INTEGER NOT NULL,
   "articles_b" INTEGER NOT NULL,
   "sources_a" INTEGER NOT NULL,
   "sources_b" INTEGER NOT NULL,
   "class" TEXT NOT NULL,
   "size" REAL NOT NULL
) STRICT;

CREATE INDEX "idx_contradictions_unit_id_metric_id"
    ON "contradictions" ("unit_id", "metric_id");

CREATE INDEX "idx_contradictions_class_size"
    ON "contradictions" ("class", "size");

CREATE INDEX "idx_contradictions_size"
    ON "contradictions" ("size");

CREATE TABLE "totals" (
   "id" INTEGER PRIMARY KEY,
   "name" TEXT NOT NULL,
   "count" INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_totals_name"
    ON "totals" ("name");

CREATE TABLE stale_stories (story_id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE stale_topics (
        unit_id INTEGER NOT NULL, metric_id INTEGER NOT NULL, PRIMARY KEY (unit_id, metric_id)
    ) STRICT, WITHOUT ROWID;

CREATE TRIGGER percentages_added AFTER INSERT ON percentages BEGIN
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(NEW.unit_id, 0), NEW.metric_id);
    END;

CREATE TRIGGER percentages_removed AFTER DELETE ON percentages BEGIN
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(OLD.unit_id, 0), OLD.metric_id);
        DELETE FROM claims WHERE unit_id = OLD.unit_id AND metric_id = OLD.metric_id;
        DELETE FROM contradictions WHERE unit_id = OLD.unit_id AND metric_id = OLD.metric_id;
    END;

CREATE TRIGGER percentages_changed AFTER UPDATE ON percentages BEGIN
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(OLD.unit_id, 0), OLD.metric_id);
        INSERT OR IGNORE INTO stale_topics VALUES (coalesce(NEW.unit_id, 0), NEW.metric_id);
    END;

CREATE TRIGGER articles_retold AFTER UPDATE OF story_id ON articles WHEN OLD.story_id IS NOT NEW.story_id BEGIN
        INSERT OR IGNORE INTO stale_stories SELECT OLD.story_id WHERE OLD.story_id IS NOT NULL;
        INSERT OR IGNORE INTO stale_stories SELECT NEW.story_id WHERE NEW.story_id IS NOT NULL;
    END;

CREATE INDEX "idx_percentages_unit_id_metric_id_value"
    ON "percentages" ("unit_id", "metric_id", "value");

CREATE INDEX idx_articles_day ON articles (coalesce(published, anchor));

CREATE INDEX idx_checks_failed ON checks (kind) WHERE NOT ok;

CREATE INDEX "idx_rejects_hash"
    ON "rejects" ("hash");

CREATE INDEX "idx_metrics_parent_id"
    ON "metrics" ("parent_id");

CREATE INDEX "idx_percentages_submetric_id"
    ON "percentages" ("submetric_id");

CREATE TABLE story_people (
            story_id INTEGER NOT NULL REFERENCES stories(id) DEFERRABLE INITIALLY DEFERRED, -- stories go first
            is_loose INTEGER NOT NULL,
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
            appearance_id INTEGER NOT NULL REFERENCES appearances(id) ON DELETE CASCADE,
            PRIMARY KEY (story_id, is_loose, kind, key, article_id)
        ) STRICT, WITHOUT ROWID;

CREATE INDEX idx_story_people_article_id ON story_people (article_id);

CREATE INDEX idx_story_people_appearance_id ON story_people (appearance_id);

CREATE INDEX idx_contradictions_unit ON contradictions (nullif(unit_id, 0));

CREATE INDEX "idx_contradictions_story_id"
    ON "contradictions" ("story_id");

CREATE TABLE "boilerplate" (
   "id" INTEGER PRIMARY KEY,
   "article_id" INTEGER NOT NULL REFERENCES "articles"("id") ON DELETE CASCADE,
   "start" INTEGER NOT NULL,
   "end" INTEGER NOT NULL,
   "kind" TEXT NOT NULL,
   "reason" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX "idx_boilerplate_article_id_start_end"
    ON "boilerplate" ("article_id", "start", "end");

CREATE TABLE source_lines (
            source_id INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE, key INTEGER NOT NULL,
            articles TEXT NOT NULL, -- JSON of article to the hash of its longest line; empty once it is the source's
            PRIMARY KEY (source_id, key)
        ) STRICT, WITHOUT ROWID;

CREATE VIEW "disagreements" AS -- One row per two figures that contradict each other, and in what way (class). Same unit, metric, kind and stated period; a
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
JOIN metric_facts AS b ON b.id = fact_b;

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
LEFT JOIN units ON units.id = percentages.unit_id;

CREATE VIEW "metric_series" AS -- One row per unit, metric, kind and period: the values printed, by how many, and whether they agree. A figure for which
-- the text names no period counts for the day of its article. Percentage points are apart from percent.
WITH facts AS (
    SELECT
        *,
        CASE
            WHEN modifier IN ('lt', 'le') THEN -1e9
            WHEN modifier = 'approx' THEN value - 0.05 * abs(value)
            ELSE value - iif(value = round(value), 0.499, iif(value = round(value, 1), 0.0499, 0.00499))
        END AS low,
        CASE
            WHEN modifier IN ('gt', 'ge') THEN 1e9
            WHEN modifier = 'approx' THEN value + 0.05 * abs(value)
            ELSE value + iif(value = round(value), 0.499, iif(value = round(value, 1), 0.0499, 0.00499))
        END AS high
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
    max(low) <= min(high) AS agree,                          -- 1 if one number satisfies all: "over 88", "89" and "88.9" agree
    count(DISTINCT coalesce(story_id, -article_id)) AS stories  -- in how many stories: copies and translations are one voice
FROM facts
GROUP BY unit_id, unit, unit_kind, unit_level, metric, kind, points, holds_from, holds_to;

CREATE VIEW "metric_values" AS -- One row per value of a unit, metric, kind and period: who says so. Articles that tell one story, near copies among them,
-- are one voice (column stories), in however many outlets and languages. A figure for which the text names no period counts
-- for the day of its article.
SELECT
    unit_id,                                                 -- the area or public body
    unit,                                                    -- its name
    metric,                                                  -- what is measured
    kind,                                                    -- level, change, target or share
    points,                                                  -- 1 for percentage points
    holds_from AS period_start,                              -- first day the figure holds for, null if open
    holds_to AS period_end,                                  -- last day
    value,                                                   -- the value
    modifier,                                                -- how the texts bound it: eq gt ge lt le approx
    count(DISTINCT coalesce(story_id, -article_id)) AS stories,  -- how many stories have it
    count(DISTINCT article_id) AS articles,                  -- how many articles
    count(DISTINCT language) AS languages,                   -- in how many languages
    count(DISTINCT source) AS sources,                       -- how many outlets
    min(article_date) AS first_said,                         -- day of the first of them
    max(article_date) AS last_said                           -- day of the last
FROM metric_facts
WHERE unit_id IS NOT NULL
GROUP BY unit_id, unit, metric, kind, points, holds_from, holds_to, value, modifier;

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
    articles.url,                                            -- where it was published
    (SELECT boilerplate.kind FROM boilerplate
     WHERE boilerplate.article_id = quantities.article_id AND boilerplate.start <= quantities.start AND boilerplate.end >= quantities.end)
        AS boilerplate                                       -- kind of the page's own line it stands in: related, …; null for the article's
FROM quantities
JOIN articles ON articles.id = quantities.article_id
LEFT JOIN sources ON sources.id = articles.source_id
LEFT JOIN units ON units.id = quantities.unit_id;

CREATE VIEW "story_articles" AS -- One row per article: the story it tells, and why it is in it.
SELECT
    articles.story_id,                                       -- the story
    stories.key AS story_key,                                -- least hash of its articles: the same in every store of them
    stories.title AS story,                                  -- headline of its first article
    articles.id AS article_id,                               -- the article
    articles.language,                                       -- its language: vi en ja sv ru es
    sources.name AS source,                                  -- outlet: host of the URL or name of the feed
    coalesce(articles.published, articles.anchor) AS article_date,  -- day of publication, else what the text makes certain
    articles.title,                                          -- headline
    articles.url,                                            -- where it was published
    story_members.parent_id AS linked_to,                    -- the article that most surely tells the same; null for the first
    story_members.score,                                     -- how surely, 0 to 1
    story_members.reason                                     -- what they have in common, in words
FROM articles
LEFT JOIN stories ON stories.id = articles.story_id
LEFT JOIN story_members ON story_members.article_id = articles.id
LEFT JOIN sources ON sources.id = articles.source_id;

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
LEFT JOIN units AS parents ON parents.id = units.parent_id;

CREATE VIEW "unit_disagreements" AS -- One row per name that raises a provincial or local body to a ministry, where another article of the story calls it by its
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
WHERE teller = 1;

CREATE VIEW "unit_lineage" AS -- One row per unit and each unit it became or came from, itself included: join facts on relative_id to draw a series
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
WHERE way = 1;
