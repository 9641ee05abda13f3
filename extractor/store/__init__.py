"""One SQLite file of facts: tables made by numbered migrations, views for readers, full-text search, one writer."""

from extractor.store.feeds import known_feeds, remember_feeds
from extractor.store.opening import open_for_reading
from extractor.store.people import decisions
from extractor.store.queries import COLUMNS, QUANTITY_COLUMNS, Question, metric_facts, quantity_facts
from extractor.store.search import find_units, search
from extractor.store.story_queries import (
    CLASSES,
    DISAGREEMENT_COLUMNS,
    STORY_COLUMNS,
    articles_of,
    find_disagreements,
    find_stories,
)
from extractor.store.writer import Outcome, Result, Writer

__all__ = [
    "CLASSES",
    "COLUMNS",
    "DISAGREEMENT_COLUMNS",
    "QUANTITY_COLUMNS",
    "STORY_COLUMNS",
    "Outcome",
    "Question",
    "Result",
    "Writer",
    "articles_of",
    "decisions",
    "find_disagreements",
    "find_stories",
    "find_units",
    "known_feeds",
    "metric_facts",
    "open_for_reading",
    "quantity_facts",
    "remember_feeds",
    "search",
]
