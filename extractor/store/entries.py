"""What an article puts into the store, as far as the article alone can tell: made in any process, before the writer.

An entry is plain values, which travel between processes for little; the writer adds the keys that only the store knows.
"""

import logging
import sqlite3
from dataclasses import dataclass
from typing import Any

from extractor.factsheet import Article, FactSheet, Language, Reject, Unit
from extractor.store import furniture, rows
from extractor.store.folding import fold, index_terms
from extractor.store.people import Someone, everyone
from extractor.store.rows import Values
from extractor.store.stored import StoredArticle
from extractor.store.stories import Telling, telling

logger = logging.getLogger(__name__)

# What an odd sheet may meet: half a surrogate pair, a number beyond 64 bits, a value that the schema excludes.
REFUSALS = (ValueError, OverflowError, sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError)

KINDS = (
    "percentages",
    "quantities",
    "dates",
    "units",
    "officials",
    "persons",
    "ratios",
    "ranks",
    "documents",
    "checks",
)


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit as an article prints it; `key` is its identity, else what it is and its name."""

    key: str
    kind: str
    level: str
    canonical: str
    folded: str
    surface: str
    folded_surface: str
    folded_name: str  # without its type word


@dataclass(frozen=True, slots=True)
class Entry:
    """An article and its facts but for its text, which is long and at hand."""

    hash: str
    language: Language
    row: dict[str, Any]  # of table articles
    words: tuple[str, str]  # of headline and text, as the index has them
    units: tuple[UnitName, ...]
    people: tuple[Someone, ...]
    facts: dict[str, list[Values]]  # the rows of each table that has any
    lines: tuple[furniture.Line, ...]  # those that may be its source's own
    longest: int  # key of its longest line
    telling: Telling
    counts: dict[str, int]  # mentions by kind


def entry_of(article: Article, sheet: FactSheet, *, identity: str | None = None) -> Entry:
    """Return what `sheet` says of `article`; `identity` is its hash if that is known."""
    identity = identity or (article.hash if isinstance(article, StoredArticle) else rows.text_hash(article.text))
    words = index_terms(article.title or ""), index_terms(article.text.replace("\0", " "))
    numbers: dict[UnitName, int] = {}
    mentioned = [numbers.setdefault(_named(unit), len(numbers)) for unit in sheet.units]
    units = _by_name(tuple(numbers))
    someone, of = everyone(sheet, article.url or identity)
    facts = {
        "unit_mentions": rows.unit_mentions(sheet, mentioned),
        "official_mentions": rows.people(sheet, units, of),
        **dict(rows.plain_facts(article, sheet, units)),
    }
    lines, longest = furniture.lines_around(article.text, {line.start for line in sheet.boilerplate})
    return Entry(
        hash=identity,
        language=sheet.language,
        row=rows.article_row(article, sheet),
        words=words,
        units=tuple(numbers),
        people=tuple(someone),
        facts={table: values for table, values in facts.items() if values},
        lines=lines,
        longest=longest,
        telling=telling(article, sheet, identity, words[1]),
        counts={kind: len(getattr(sheet, kind)) for kind in KINDS},
    )


def made_entry(article: Article, sheet: FactSheet, *, identity: str | None = None) -> Entry | Reject:
    """Return the entry of an article, or the reject of one that no store can take."""
    try:
        return entry_of(article, sheet, identity=identity)
    except REFUSALS as error:
        return refused(article, error)


def refused(article: Article, error: Exception) -> Reject:
    """Return the reject of an article that cannot be stored, and log why."""
    verbose = logger.isEnabledFor(logging.DEBUG)
    logger.error("article %s could not be stored: %s", article.id, error, exc_info=verbose)
    return Reject.of(article, "store", f"the store refused it: {error}")


def _named(unit: Unit) -> UnitName:
    key = unit.unit_id or f"{unit.kind}:{unit.level}:{unit.canonical}"
    folded = fold(unit.surface)
    name = fold(unit.surface.replace(unit.type_word, " ", 1)) if unit.type_word else folded
    plain = (unit.kind, unit.level, unit.canonical, fold(unit.canonical), unit.surface)
    return UnitName(key, *plain, folded, name or folded)


def _by_name(units: tuple[UnitName, ...]) -> dict[str, int]:
    """Return the numbers of units by canonical name, but those that share one: neither is certain to be meant."""
    found: dict[str, int] = {}
    keys: dict[str, set[str]] = {}
    for number, unit in enumerate(units):
        found.setdefault(unit.canonical, number)
        keys.setdefault(unit.canonical, set()).add(unit.key)
    return {name: number for name, number in found.items() if len(keys[name]) == 1}
