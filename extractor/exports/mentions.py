"""Articles with all that was read in them, for formats that keep annotations beside their text."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from extractor.store import Question

ARTICLES = """
SELECT articles.id, hash, url, articles.title, language, coalesce(published, anchor) AS day, text,
    sources.name AS source
FROM articles LEFT JOIN sources ON sources.id = source_id WHERE {where} ORDER BY hash LIMIT ?
"""
MENTIONS = """
SELECT 'unit' AS kind, start, end, json_object('unit_kind', kind, 'level', level, 'canonical', canonical, 'key', key)
    FROM unit_mentions JOIN units ON units.id = unit_id WHERE article_id = :id
UNION ALL
SELECT iif(is_official, 'official', 'person'), start, end,
    json_object('role', role, 'body', body, 'canonical', canonical, 'key', key)
    FROM official_mentions JOIN officials ON officials.id = official_id WHERE article_id = :id
UNION ALL
SELECT 'date', start, end, json_object('value', value) FROM dates WHERE article_id = :id
UNION ALL
SELECT 'percentage', start, end, json_object(
    'value', value, 'modifier', modifier, 'kind', kind, 'metric', metrics.name, 'subject', subject, 'period', period)
    FROM percentages JOIN metrics ON metrics.id = metric_id WHERE article_id = :id
UNION ALL
SELECT 'quantity', start, end, json_object(
    'value', value, 'modifier', modifier, 'measure', measure, 'object', object, 'subject', subject, 'period', period)
    FROM quantities WHERE article_id = :id
UNION ALL
SELECT 'rank', start, end, json_object('value', value, 'of', "of") FROM ranks WHERE article_id = :id
UNION ALL
SELECT 'ratio', start, end, json_object('numerator', numerator, 'denominator', denominator)
    FROM ratios WHERE article_id = :id
UNION ALL
SELECT 'document', start, end, json_object('value', value) FROM documents WHERE article_id = :id
ORDER BY 2, 3 DESC, 1
"""
KINDS = ("unit", "official", "person", "date", "percentage", "quantity", "rank", "ratio", "document")


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article, what it is, and what is said of it; None is left out of `fields`."""

    kind: str  # one of KINDS
    start: int
    end: int
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article and its mentions, in the order of the text."""

    article: dict[str, Any]  # hash, url, title, language, day, text, source
    mentions: tuple[Mention, ...]


def annotated(db: Database, question: Question) -> Iterator[Annotated]:
    """Yield the articles in the language of `question`, or all, in an order that no store changes."""
    where = "language = ?" if question.language else "1"
    values = [question.language] if question.language else []
    for article in db.query(ARTICLES.format(where=where), [*values, question.most]):
        rows = db.execute(MENTIONS, {"id": article.pop("id")}).fetchall()
        yield Annotated(article, tuple(Mention(kind, start, end, _known(told)) for kind, start, end, told in rows))


def _known(fields: str) -> dict[str, Any]:
    return {name: value for name, value in json.loads(fields).items() if value is not None}
