"""How a metric moves: the levels of a unit, one for each day on which one holds."""

from collections import Counter, defaultdict
from typing import Any

from sqlite_utils import Database

from extractor.store.queries import LABEL, Question, conditions

TREND_COLUMNS = ("unit", "metric", "label", "first_day", "first", "last_day", "last", "change", "days", "facts")

LEVELS = f"""
SELECT unit_id, unit, metric, submetric, subject_level, coalesce(holds_to, holds_from) AS day, value, article_id,
    {LABEL}
FROM metric_facts
WHERE kind IN ('level', 'share') AND NOT points AND NOT negated AND modifier IN ('eq', 'approx')
    AND unit_id IS NOT NULL AND metric <> 'other' AND day IS NOT NULL AND {{where}}
ORDER BY unit, metric, submetric, subject_level, day
"""


def find_trends(db: Database, question: Question) -> list[dict[str, Any]]:
    """Return the series of levels that answer `question`, those with most days first; `values` has [day, value] pairs.

    Of several values for a day the one that most articles print counts, of these the highest. Raises ExtractorError
    for a metric, a unit or a date that does not exist.
    """
    required, values = conditions(db, question)
    sql = LEVELS.format(where=" AND ".join(required) or "1")
    series: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in db.query(sql, [question.labels, *values]):
        series[row["unit_id"], row["metric"], row["submetric"], row["subject_level"]].append(row)
    trends = [_trend(rows) for rows in series.values()]
    trends.sort(key=lambda trend: (-trend["days"], trend["unit"], trend["label"] or trend["metric"]))
    return trends[: question.limit]


def _trend(rows: list[dict[str, Any]]) -> dict[str, Any]:
    printed: dict[str, Counter[float]] = defaultdict(Counter)
    for _, day, value in {(row["article_id"], row["day"], row["value"]) for row in rows}:
        printed[day][value] += 1
    values = [(day, max(counts, key=lambda value: (counts[value], value))) for day, counts in sorted(printed.items())]
    (first_day, first), (last_day, last) = values[0], values[-1]
    return {
        **{name: rows[0][name] for name in ("unit", "metric", "label")},
        "first_day": first_day,
        "first": first,
        "last_day": last_day,
        "last": last,
        "change": round(last - first, 6),
        "days": len(values),
        "facts": len(rows),
        "values": values,
    }
