"""What a journalist asks of the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from sqlite_utils import Database

from extractor.errors import ExtractorError
from extractor.factsheet import Currency, Language, QuantityObject
from extractor.period import Period
from extractor.store.folding import match_query
from extractor.store.search import find_units, relatives

COLUMNS = (
    "unit",
    "metric",
    "submetric",
    "label",
    "value",
    "modifier",
    "kind",
    "period",
    "period_start",
    "period_end",
    "article_date",
    "language",
    "source",
    "url",
    "quote",
    "confidence",
    "metric_confidence",
    "article_id",
)

QUANTITY_COLUMNS = (
    "unit",
    "object",
    "value",
    "measure",
    *(column for column in COLUMNS[COLUMNS.index("modifier") :] if column != "metric_confidence"),
)
LABEL = """
(SELECT metric_labels.label FROM metric_labels JOIN metrics ON metrics.id = metric_id
WHERE metrics.name = coalesce(submetric, metric) AND metric_labels.language = ?) AS label
"""
EVERY = "all"  # quantities of whatever

# An open end lies beyond all days; a figure of which neither period nor article is dated is in no span of time.
ENDS_AFTER = "(holds_to >= ? OR holds_to IS NULL AND holds_from IS NOT NULL)"
BEGINS_BEFORE = "(holds_from <= ? OR holds_from IS NULL AND holds_to IS NOT NULL)"
ORDER = "unit IS NULL, coalesce(holds_to, holds_from, '') DESC, unit, {what}, article_id, id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which percentages, or quantities, are asked for; None asks for all."""

    metric: str | None = None  # or a finer one
    quantity: str | None = None  # what is counted, "points", a currency, or "all": quantities instead of percentages
    unit: str | None = None
    lineage: bool = False  # and what the unit became, or came from
    since: str | None = None  # YYYY, YYYY-MM or YYYY-MM-DD
    until: str | None = None
    language: str | None = None
    words: str | None = None  # that the article contains
    limit: int | None = None
    labels: Language = "en"  # language in which metrics are called

    @property
    def most(self) -> int:
        """How many rows at most, as SQL has it: -1 for all."""
        return -1 if self.limit is None else self.limit


def metric_facts(db: Database, question: Question) -> list[dict[str, Any]]:
    """Return the percentages that answer `question`, latest first, those about no unit last.

    Raises ExtractorError for a metric, a unit or a date that does not exist.
    """
    return _facts(db, question, "metric_facts", COLUMNS, "metric")


def quantity_facts(db: Database, question: Question) -> list[dict[str, Any]]:
    """Return the counts, scores and amounts of money that answer `question`, in the same order.

    Raises ExtractorError for an object, a unit or a date that does not exist, and where a metric is asked for as well.
    """
    if question.metric:
        raise ExtractorError("a metric is of percentages: ask for a metric or for a quantity")
    return _facts(db, question, "quantity_facts", QUANTITY_COLUMNS, "object")


def _facts(db: Database, question: Question, view: str, columns: Sequence[str], what: str) -> list[dict[str, Any]]:
    required, values = conditions(db, question)
    where, order = " AND ".join(required) or "1", ORDER.format(what=what)
    shown = ", ".join(LABEL if column == "label" else column for column in columns)
    sql = f"SELECT {shown} FROM {view} WHERE {where} ORDER BY {order} LIMIT ?"
    named = [question.labels] if "label" in columns else []
    return list(db.query(sql, [*named, *values, question.most]))


def conditions(db: Database, question: Question) -> tuple[list[str], list[object]]:
    """Return what `question` requires of the columns of `metric_facts` or `quantity_facts`, and the values it names.

    Raises ExtractorError for what does not exist.
    """
    required: list[str] = []
    values: list[object] = []

    def require(condition: str, *arguments: object) -> None:
        required.append(condition)
        values.extend(arguments)

    if question.metric:
        require("? IN (metric, submetric)", _metric(db, question.metric))
    if question.quantity and question.quantity != EVERY:
        require("? IN (object, measure)", _quantity(question.quantity))
    if question.lineage and not question.unit:
        raise ExtractorError("name the unit whose line to follow")
    if question.unit:
        units = _units(db, question.unit)
        units = relatives(db, units) if question.lineage else units
        require(f"unit_id IN ({', '.join('?' * len(units))})", *units)
    if question.since:
        require(ENDS_AFTER, _day(question.since, 0))
    if question.until:
        require(BEGINS_BEFORE, _day(question.until, 1))
    if question.language:
        require("language = ?", question.language)
    if question.words:
        require(
            "article_id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)", match_query(question.words)
        )
    return required, values


def _metric(db: Database, name: str) -> str:
    known = [row["name"] for row in db.query("SELECT name FROM metrics ORDER BY id")]
    if name not in known:
        raise ExtractorError(f"there is no metric {name!r}: choose one of {', '.join(known)}")
    return name


def _quantity(name: str) -> str:
    objects = (*get_args(QuantityObject), "count", "points")
    if name not in (*objects, *get_args(Currency)):
        known = ", ".join((EVERY, *objects))
        raise ExtractorError(f"there is no quantity {name!r}: choose one of {known}, or a currency such as VND")
    return name


def _units(db: Database, name: str) -> Sequence[int]:
    units = find_units(db, name)
    if not units:
        raise ExtractorError(f"no article in the store names a unit {name!r}")
    return units


def _day(value: str, end: int) -> str:
    """Return the first day of `value` (`end` 0) or its last (1)."""
    try:
        day = Period.parse(value).bounds()[end]
    except ValueError:
        day = None
    if day is None or "/" in value:
        raise ExtractorError(f"{value!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
    return day.isoformat()
