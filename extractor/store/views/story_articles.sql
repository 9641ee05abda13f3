-- One row per article: the story it tells, and why it is in it.
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
LEFT JOIN sources ON sources.id = articles.source_id
