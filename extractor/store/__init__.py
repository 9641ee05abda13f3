"""One SQLite file of facts: tables made by numbered migrations, views for readers, full-text search, one writer."""

from extractor.store.entries import KINDS, Entry, made_entry
from extractor.store.feeds import known_feeds, remember_feeds
from extractor.store.opening import open_for_reading, view_files
from extractor.store.people import decisions
from extractor.store.queries import COLUMNS, QUANTITY_COLUMNS, Question, conditions, metric_facts, quantity_facts
from extractor.store.rejects import (
    REJECT_COLUMNS,
    Rejected,
    clear_rejects,
    list_rejects,
    rejected_article,
    rejects_to_retry,
)
from extractor.store.rows import text_hash
from extractor.store.search import find_units, search
from extractor.store.stored import StoredArticle, count_stored, stored_article, stored_articles
from extractor.store.story_queries import (
    CLASSES,
    DISAGREEMENT_COLUMNS,
    STORY_COLUMNS,
    articles_of,
    find_disagreements,
    find_stories,
)
from extractor.store.trends import TREND_COLUMNS, find_trends
from extractor.store.writer import Outcome, Result, Writer, extractor_version, now

__all__ = [
    "CLASSES",
    "COLUMNS",
    "DISAGREEMENT_COLUMNS",
    "KINDS",
    "QUANTITY_COLUMNS",
    "REJECT_COLUMNS",
    "STORY_COLUMNS",
    "TREND_COLUMNS",
    "Entry",
    "Outcome",
    "Question",
    "Rejected",
    "Result",
    "StoredArticle",
    "Writer",
    "articles_of",
    "clear_rejects",
    "conditions",
    "count_stored",
    "decisions",
    "extractor_version",
    "find_disagreements",
    "find_stories",
    "find_trends",
    "find_units",
    "known_feeds",
    "list_rejects",
    "made_entry",
    "metric_facts",
    "now",
    "open_for_reading",
    "quantity_facts",
    "rejected_article",
    "rejects_to_retry",
    "remember_feeds",
    "search",
    "stored_article",
    "stored_articles",
    "text_hash",
    "view_files",
]
