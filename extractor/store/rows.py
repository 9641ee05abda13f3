"""Rows of the tables from an article and its fact sheet: plain values, and in place of keys what they are found by.

COLUMNS has the columns of each table of facts in the order of the values, those that `Reference`s stand for at last.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from extractor.factsheet import (
    Article,
    Check,
    Date,
    FactSheet,
    Mention,
    Percentage,
    Person,
    Quantity,
    Rank,
    Ratio,
)
from extractor.normalization import normalize
from extractor.period import Period

Values = tuple[Any, ...]
Reference = tuple[str | None, int | None]  # the key of a unit, and the number of one among those of the article

_SPAN = ("start", "end", "surface", "confidence")
_PERIOD = ("period_start", "period_end")
_QUOTE = ("quote", "quote_start", "quote_end")
_CLAIMED = (
    "value",
    "modifier",
    "kind",
    "subject",
    "period",
    "metric_confidence",
    "status",
    "base",
    "subject_level",
    "speaker",
    "speaker_id",
    "subject_reason",
    "period_reason",
)
_COUNTED = ("value", "modifier", "measure", "object", "kind", "subject", "period")
_RANKED = ("value", "of", "delta", "metric", "subject", "period")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "unit_mentions": (*_SPAN, "unit_id"),
    "official_mentions": (
        *_SPAN,
        "is_official",
        "role",
        "role_surface",
        "body",
        "official_id",
        "appearance_id",
        "unit_id",
    ),
    "percentages": (
        *_SPAN,
        *_CLAIMED,
        *_PERIOD,
        "points",
        "negated",
        "numerator",
        "denominator",
        *_QUOTE,
        "metric_id",
        "submetric_id",
        "unit_id",
    ),
    "quantities": (*_SPAN, *_COUNTED, "object_surface", *_PERIOD, *_QUOTE, "unit_id"),
    "ranks": (*_SPAN, *_RANKED, *_PERIOD, "unit_id"),
    "dates": (*_SPAN, "value", "deictic", *_PERIOD),
    "ratios": (*_SPAN, "numerator", "denominator"),
    "documents": (*_SPAN, "value"),
    "boilerplate": ("start", "end", "kind", "reason"),
    "checks": ("kind", "ok", "detail", "spans", "of_reading"),
}


def text_hash(text: str) -> str:
    """Return the identity of an article: the SHA-256 of its text in normal form, whatever its white space."""
    words = normalize(text).text.split()
    return hashlib.sha256(" ".join(words).encode("utf-8", errors="replace")).hexdigest()


def article_row(article: Article, sheet: FactSheet) -> dict[str, Any]:
    """Return the row of table articles, without its text and what it refers to."""
    return {
        "feed_id": article.id,
        "url": article.url,
        "language": sheet.language,
        "given_language": article.language,
        "title": article.title,
        "published": sheet.published,
        "published_reason": sheet.published_reason,
        "given_published": article.published,
        "downloaded": article.downloaded,
        "anchor": sheet.anchor,
    }


def plain_facts(article: Article, sheet: FactSheet, units: Mapping[str, int]) -> Iterator[tuple[str, list[Values]]]:
    """Yield each table of facts that name nobody with its rows.

    `units` are those of the article by their canonical names. Of a span that was found twice there is one row.
    """
    yield "percentages", _distinct([_percentage(each, article.text, units) for each in sheet.percentages])
    yield "quantities", _distinct([_quantity(each, article.text, units) for each in sheet.quantities])
    yield "ranks", _distinct([_rank(each, units) for each in sheet.ranks])
    yield "dates", _distinct([_date(each) for each in sheet.dates])
    yield "ratios", _distinct([_ratio(each) for each in sheet.ratios])
    yield "documents", _distinct([(*span(each), each.value) for each in sheet.documents])
    yield "boilerplate", _distinct([(each.start, each.end, each.kind, each.reason) for each in sheet.boilerplate])
    yield "checks", [_check(each, article) for each in sheet.checks]


def people(sheet: FactSheet, units: Mapping[str, int], someone: Mapping[int, int]) -> list[Values]:
    """Return the rows of table official_mentions; `someone` has the number of whoever is mentioned at an offset."""
    return _distinct(
        [
            (*_person(person, is_official), someone[person.start], reference(person.body_id, person.body, units))
            for is_official, mentions in ((1, sheet.officials), (0, sheet.persons))
            for person in mentions
        ]
    )


def unit_mentions(sheet: FactSheet, numbers: list[int]) -> list[Values]:
    """Return the rows of table unit_mentions, `numbers` being those of the units mentioned."""
    return _distinct([(*span(unit), number) for unit, number in zip(sheet.units, numbers, strict=True)])


def reference(key: str | None, name: str | None, units: Mapping[str, int]) -> Reference:
    """Return how a unit is found: by its key, else as the one of the article that has this canonical name."""
    return key or None, units.get(name) if name else None


def span(mention: Mention) -> Values:
    """Return where and how sure a mention is."""
    return mention.start, mention.end, mention.surface.replace("\0", " "), mention.confidence


def _person(person: Person, is_official: int) -> Values:
    return (*span(person), is_official, person.role, person.role_surface, person.body)


def _percentage(percentage: Percentage, text: str, units: Mapping[str, int]) -> Values:
    return (
        *span(percentage),
        *_attributes(percentage, _CLAIMED),
        *bounds(percentage.period),
        int(percentage.points),
        int(percentage.negated),
        *(percentage.ratio or (None, None)),
        *_quote(percentage, text),
        percentage.metric,
        percentage.submetric,
        reference(percentage.subject_id, percentage.subject, units),
    )


def _quantity(quantity: Quantity, text: str, units: Mapping[str, int]) -> Values:
    return (
        *span(quantity),
        *_attributes(quantity, _COUNTED),
        quantity.object_surface and quantity.object_surface.replace("\0", " "),
        *bounds(quantity.period),
        *_quote(quantity, text),
        reference(quantity.subject_id, quantity.subject, units),
    )


def _rank(rank: Rank, units: Mapping[str, int]) -> Values:
    named = reference(rank.subject_id, rank.subject, units)
    return *span(rank), *_attributes(rank, _RANKED), *bounds(rank.period), named


def _date(date: Date) -> Values:
    return *span(date), date.value, int(date.deictic), *bounds(date.value)


def _ratio(ratio: Ratio) -> Values:
    return *span(ratio), *ratio.value


def _check(check: Check, article: Article) -> Values:
    """Return the row of table checks; spans are a JSON list of [start, end]."""
    return check.kind, int(check.ok), check.detail, json.dumps(check.spans), int(check in article.checks)


def _attributes(mention: Mention, names: tuple[str, ...]) -> Values:
    return tuple(getattr(mention, name) for name in names)


@lru_cache(maxsize=4096)
def bounds(value: str | None) -> tuple[str | None, str | None]:
    """Return first and last day of a date value; None where it is open or not known."""
    first = last = None
    if value:
        with suppress(ValueError):  # a value may say less than a calendar needs
            first, last = Period.parse(value).bounds()
    return first.isoformat() if first else None, last.isoformat() if last else None


def _quote(mention: Percentage | Quantity, text: str) -> Values:
    """Return the sentence of a figure, else its line of `text`, with its offsets."""
    start, end = mention.sentence or _line(text, mention)
    return text[start:end].replace("\0", " "), start, end


def _line(text: str, mention: Mention) -> tuple[int, int]:
    """Return the line of `text` that `mention` stands in."""
    end = text.find("\n", mention.end)
    return text.rfind("\n", 0, mention.start) + 1, len(text) if end < 0 else end


def _distinct(values: list[Values]) -> list[Values]:
    """Return `values` with one row for a span that was found twice."""
    return list({value[:2]: value for value in reversed(values)}.values())[::-1]
