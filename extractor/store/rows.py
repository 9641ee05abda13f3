"""Rows of the tables from an article and its fact sheet: values only, identities are looked up by the writer."""

import hashlib
import json
from contextlib import suppress
from functools import lru_cache
from typing import Any

from extractor.factsheet import Article, Check, Date, FactSheet, Mention, Percentage, Quantity, Rank, Ratio
from extractor.normalization import normalize
from extractor.period import Period

Row = dict[str, Any]

CLAIMED = (
    "metric_confidence",
    "status",
    "base",
    "subject_level",
    "speaker",
    "speaker_id",
    "subject_reason",
    "period_reason",
)


def text_hash(text: str) -> str:
    """Return the identity of an article: the SHA-256 of its text in normal form, whatever its white space."""
    words = normalize(text).text.split()
    return hashlib.sha256(" ".join(words).encode("utf-8", errors="replace")).hexdigest()


def article_row(article: Article, sheet: FactSheet) -> Row:
    """Return the row of table articles, without what it refers to."""
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
        "text": article.text.replace("\0", " "),
    }


def mention_row(mention: Mention) -> Row:
    """Return where and how sure a mention is."""
    return {
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface.replace("\0", " "),
        "confidence": mention.confidence,
    }


def date_row(date: Date) -> Row:
    """Return the row of table dates."""
    return {**mention_row(date), "value": date.value, "deictic": int(date.deictic), **bounds(date.value)}


def ratio_row(ratio: Ratio) -> Row:
    """Return the row of table ratios."""
    return {**mention_row(ratio), "numerator": ratio.value[0], "denominator": ratio.value[1]}


def rank_row(rank: Rank) -> Row:
    """Return the row of table ranks, without its unit."""
    plain = {name: getattr(rank, name) for name in ("value", "of", "delta", "metric", "subject", "period")}
    return {**mention_row(rank), **plain, **bounds(rank.period)}


def quantity_row(quantity: Quantity, text: str) -> Row:
    """Return the row of table quantities, without its unit; the quote is its sentence in `text`."""
    start, end = quantity.sentence or _line(text, quantity)
    names = ("value", "modifier", "measure", "object", "object_surface", "kind", "subject", "period")
    plain = {name: getattr(quantity, name) for name in names}
    surface = quantity.object_surface and quantity.object_surface.replace("\0", " ")
    quote = {"quote": text[start:end].replace("\0", " "), "quote_start": start, "quote_end": end}
    return {**mention_row(quantity), **plain, "object_surface": surface, **bounds(quantity.period), **quote}


def percentage_row(percentage: Percentage, text: str) -> Row:
    """Return the row of table percentages, without its metric and unit; the quote is its sentence in `text`."""
    start, end = percentage.sentence or _line(text, percentage)
    plain = {name: getattr(percentage, name) for name in ("value", "modifier", "kind", "subject", "period", *CLAIMED)}
    numerator, denominator = percentage.ratio or (None, None)
    return {
        **mention_row(percentage),
        **plain,
        **bounds(percentage.period),
        "points": int(percentage.points),
        "negated": int(percentage.negated),
        "numerator": numerator,
        "denominator": denominator,
        "quote": text[start:end].replace("\0", " "),
        "quote_start": start,
        "quote_end": end,
    }


def check_row(check: Check, article: Article) -> Row:
    """Return the row of table checks; spans are a JSON list of [start, end]."""
    row = {"kind": check.kind, "ok": int(check.ok), "detail": check.detail, "spans": json.dumps(check.spans)}
    return {**row, "of_reading": int(check in article.checks)}


@lru_cache(maxsize=4096)
def bounds(value: str | None) -> Row:
    """Return first and last day of a date value; None where it is open or not known."""
    first = last = None
    if value:
        with suppress(ValueError):  # a value may say less than a calendar needs
            first, last = Period.parse(value).bounds()
    return {"period_start": first and first.isoformat(), "period_end": last and last.isoformat()}


def _line(text: str, mention: Mention) -> tuple[int, int]:
    """Return the line of `text` that `mention` stands in."""
    end = text.find("\n", mention.end)
    return text.rfind("\n", 0, mention.start) + 1, len(text) if end < 0 else end
