"""What a journalist asks of stories: who tells one, in which languages, with which figures, and what does not agree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from extractor.factsheet import LANGUAGES
from extractor.store.queries import Question, conditions

CLASSES = ("contradiction", "retyped_figure", "translation_slip", "update")
ARTICLE_COLUMNS = (
    "article_id",
    "language",
    "source",
    "article_date",
    "title",
    "url",
    "linked_to",
    "score",
    "reason",
)
SIDE = ("value", "modifier", "articles", "language", "source", "date", "quote", "url", "article")
DISAGREEMENT_COLUMNS = (
    "class",
    "unit",
    "metric",
    "kind",
    "kind_b",
    "period",
    *(f"{name}_{side}" for side in "ab" for name in SIDE),
    "story_id",
)
STORY_COLUMNS = ("story_id", "key", "story", *ARTICLE_COLUMNS)  # a row an article

# Articles under the names that `conditions` asks for: one without figures can be asked for as well.
ARTICLES = """
(SELECT id AS article_id, story_id, language, coalesce(published, anchor) AS holds_from,
    coalesce(published, anchor) AS holds_to FROM articles)
"""

STORIES = """
SELECT story_id, stories.key, stories.title AS story, count(*) AS articles, count(DISTINCT language) AS languages,
    count(DISTINCT source_id) AS sources, min(coalesce(published, anchor)) AS first_day,
    max(coalesce(published, anchor)) AS last_day
FROM articles JOIN stories ON stories.id = story_id
WHERE story_id IN (SELECT story_id FROM {facts} WHERE {where})
GROUP BY story_id HAVING count(*) > 1 ORDER BY last_day DESC, stories.key LIMIT ?
"""

TOLD_BY = f"""
SELECT {", ".join(ARTICLE_COLUMNS)} FROM story_articles WHERE story_id = ?
ORDER BY linked_to IS NOT NULL, article_date, language, article_id
"""

VALUES = """
SELECT unit, metric, value, modifier, kind, period, group_concat(DISTINCT language) AS languages,
    count(DISTINCT article_id) AS articles, count(DISTINCT source) AS sources
FROM metric_facts WHERE story_id = ? AND unit_id IS NOT NULL
GROUP BY unit_id, metric, kind, points, period, value, modifier
ORDER BY articles DESC, unit, metric, period, value
"""

# One of the two figures answers the question.
DISAGREEMENTS = f"""
SELECT {", ".join(DISAGREEMENT_COLUMNS)} FROM disagreements AS pair
WHERE class IN ({{classes}}) AND EXISTS (
    SELECT 1 FROM metric_facts AS fact
    WHERE fact.article_id IN (pair.article_a, pair.article_b) AND fact.value IN (pair.value_a, pair.value_b)
        AND fact.metric = pair.metric AND fact.unit_id IS pair.unit_id AND {{where}}
)
ORDER BY class, max(date_a, date_b) DESC, unit, metric, value_a, value_b LIMIT ?
"""


def find_stories(db: Database, question: Question) -> list[dict[str, Any]]:
    """Return the stories told by several articles that answer `question`, latest first.

    Each comes with lists: the articles it is `told_by`, its `values` and its `disagreements`. Raises ExtractorError for
    a metric, a unit or a date that does not exist.
    """
    required, values = conditions(db, question)
    facts = "metric_facts" if question.metric or question.unit else ARTICLES
    sql = STORIES.format(facts=facts, where=" AND ".join(required) or "1")
    found = list(db.query(sql, [*values, question.most]))
    pairs: dict[int | None, list[dict[str, Any]]] = defaultdict(list)
    for pair in find_disagreements(db, Question()) if found else ():
        pairs[pair["story_id"]].append(pair)
    return [
        {
            **row,
            "told_by": list(db.query(TOLD_BY, [row["story_id"]])),
            "values": [_in_order(value) for value in db.query(VALUES, [row["story_id"]])],
            "disagreements": pairs[row["story_id"]],
        }
        for row in found
    ]


def _in_order(value: dict[str, Any]) -> dict[str, Any]:
    return {**value, "languages": " ".join(sorted(value["languages"].split(","), key=LANGUAGES.index))}


def articles_of(told: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a row for each article of what `find_stories` returned."""
    return [{**story, **article} for story in told for article in story["told_by"]]


def find_disagreements(db: Database, question: Question, *, classes: Sequence[str] = CLASSES) -> list[dict[str, Any]]:
    """Return the pairs of figures of `classes` that do not agree, one of which answers `question`.

    Raises ExtractorError for a metric, a unit or a date that does not exist.
    """
    required, values = conditions(db, question)
    places = ", ".join("?" * len(classes))
    sql = DISAGREEMENTS.format(classes=places, where=" AND ".join(required) or "1")
    return list(db.query(sql, [*classes, *values, question.most]))
