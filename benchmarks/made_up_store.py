"""Writes a store of a million made-up figures, row by row: what a national archive of years comes to."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from extractor.factsheet import LANGUAGES
from extractor.store import Writer
from extractor.store.folding import fold, index_terms

AREAS = files("extractor.gazetteer") / "data" / "vietnam.tsv"
UNITS = 3000
OFFICIALS = 20_000
SOURCES = 300
FIGURES = 10  # of an article
WORDS = {
    "vi": "cải cách hành chính hồ sơ trực tuyến xã phường tỉnh đúng hạn người dân công bố kết quả",
    "en": "administrative reform files online commune ward province on time people report results",
    "ja": "行政改革 申請 電子 省 市町村 期限内 住民 報告 結果 職員",
    "sv": "förvaltning reform ärenden digitalt kommun län i tid invånare rapport resultat",
    "ru": "административная реформа заявления онлайн коммуна провинция в срок жители отчёт",
    "es": "reforma administrativa trámites en línea comuna provincia a tiempo vecinos informe",
}
PERIODS = [
    *((f"{year}", f"{year}-01-01", f"{year}-12-31") for year in range(2020, 2027)),
    *((f"{year}-01/{year}-06", f"{year}-01-01", f"{year}-06-30") for year in range(2020, 2027)),
    (None, None, None),
]


def write(path: Path, figures: int, *, seed: int = 7) -> None:
    """Write a store of about `figures` percentages to `path`: stories of 1 to 6 articles, a few units in most."""
    rng = random.Random(seed)
    with Writer(path) as writer:
        connection = writer.db.conn
        assert isinstance(connection, sqlite3.Connection)
        connection.execute("PRAGMA synchronous = OFF")
        metrics = [key for (key,) in connection.execute("SELECT id FROM metrics ORDER BY id")]
        with writer.transaction():
            _names(connection, rng)
        article, stories = 0, 0
        while article * FIGURES < figures:
            with writer.transaction():
                for _ in range(400):
                    stories += 1
                    article = _story(connection, rng, metrics, stories, article)


def _names(connection: sqlite3.Connection, rng: random.Random) -> None:
    lines = AREAS.read_text("utf-8").splitlines()
    areas = [
        line.split("\t") for line in lines if "VN-2025-" in line.split("\t")[0] or line.split("\t")[6:8] == ["", ""]
    ]
    units = [
        (number, key, "area", "commune", name, fold(name), latitude or None, longitude or None)
        for number, (key, _, name, _, latitude, longitude, *_) in enumerate(areas[:UNITS], 1)
    ]
    sql = "INSERT INTO units (id, key, kind, level, canonical, folded, latitude, longitude) VALUES (?,?,?,?,?,?,?,?)"
    connection.executemany(sql, units)
    aliases = [(unit[0], code, unit[4], unit[5], unit[5]) for unit in units for code in LANGUAGES]
    connection.executemany(
        "INSERT INTO unit_aliases (unit_id, language, surface, folded, folded_name) VALUES (?,?,?,?,?)", aliases
    )
    given = [unit[4] for unit in units]
    people = [
        (number, f"{name}{number}", name, fold(name))
        for number in range(1, OFFICIALS + 1)
        for name in [f"{rng.choice(['Nguyễn', 'Trần', 'Lê'])} {rng.choice(given)} {rng.choice(given)}"]
    ]
    connection.executemany("INSERT INTO officials (id, key, canonical, folded) VALUES (?,?,?,?)", people)
    connection.executemany(
        "INSERT INTO official_aliases (official_id, language, surface, folded) VALUES (?, 'vi', ?, ?)",
        [(number, name, folded) for number, _, name, folded in people],
    )
    connection.executemany("INSERT INTO sources (name) VALUES (?)", [(f"outlet{at}.example",) for at in range(SOURCES)])
    connection.execute("INSERT INTO runs (version, started_at) VALUES ('0', '2026-01-01')")


def _story(connection: sqlite3.Connection, rng: random.Random, metrics: list[int], story: int, last: int) -> int:
    """Write a story and return the key of its last article."""
    connection.execute("INSERT INTO stories (key, title) VALUES (?, ?)", (f"{story:064x}", f"Story {story}"))
    day = (date(2020, 1, 1) + timedelta(days=rng.randrange(2200))).isoformat()
    unit = _some(rng, UNITS)
    claims = list(_claims(rng, metrics, unit))
    for code in rng.sample(LANGUAGES, rng.choice([1, 1, 1, 2, 3, 6])):
        last += 1
        title, text, terms = rng.choice(_texts(code))
        row = (last, f"{last:016x}{story:048x}", str(last), f"https://outlet.example/{last}")
        source = rng.randrange(1, SOURCES + 1)
        connection.execute(
            "INSERT INTO articles (id, hash, feed_id, url, source_id, story_id, run_id, language, title, published,"
            " text) VALUES (?,?,?,?,?,?,1,?,?,?,?)",
            (*row, source, story, code, f"{title} {story}", day, text),
        )
        connection.execute("INSERT INTO articles_fts(rowid, title, text) VALUES (?,?,?)", (last, "", terms))
        connection.executemany(FIGURE, [_figure(rng, last, at, claim, text) for at, claim in enumerate(claims)])
        connection.execute(
            "INSERT INTO unit_mentions (article_id, start, end, surface, confidence, unit_id)"
            " VALUES (?, 0, 4, '', 1, ?)",
            (last, unit),
        )
        official = _some(rng, OFFICIALS)
        connection.execute(
            "INSERT INTO official_mentions (article_id, start, end, surface, confidence, official_id, is_official,"
            " role, role_surface, body, unit_id) VALUES (?, 5, 9, 'A', 1, ?, 1, 'director', 'Giám đốc', '', ?)",
            (last, official, unit),
        )
        connection.execute(
            "INSERT OR IGNORE INTO positions (official_id, role, body, unit_id, first_article_id, last_article_id)"
            " VALUES (?, 'director', '', ?, ?, ?)",
            (official, unit, last, last),
        )
        connection.execute(
            "INSERT INTO checks (article_id, kind, ok, detail, spans)"
            " VALUES (?, 'ratio_percentage', ?, '1 of 2', '[]')",
            (last, rng.random() > 0.05),
        )
    return last


@cache
def _texts(language: str) -> list[tuple[str, str, str]]:
    """Return headlines, texts and their words as indexed."""
    rng, words = random.Random(1), WORDS[language].split()
    texts = [" ".join(rng.choice(words) for _ in range(120)) for _ in range(200)]
    return [(text[:40], text, index_terms(text)) for text in texts]


def _some(rng: random.Random, last: int) -> int:
    """Return a number up to `last`, one in proportion to how often the second, and so on: Zipf's law."""
    return min(int((last + 1) ** rng.random()), last)


FIGURE = """
INSERT INTO percentages (article_id, start, end, surface, confidence, value, modifier, points, kind, metric_id, unit_id,
    period, period_start, period_end, quote, quote_start, quote_end)
VALUES (?, ?, ?, ?, 1, ?, 'eq', 0, ?, ?, ?, ?, ?, ?, ?, 0, 60)
"""


def _claims(rng: random.Random, metrics: list[int], unit: int) -> Iterator[tuple[Any, ...]]:
    for _ in range(FIGURES):
        of = unit if rng.random() < 0.5 else rng.randrange(1, UNITS + 1)
        period = rng.choice(PERIODS)
        metric = metrics[_some(rng, len(metrics)) - 1]
        value = (
            40
            + (of * 31 + metric * 177 + len(period[0] or "") * 7) % 500 / 10
            + (0 if rng.random() < 0.9 else rng.randrange(100) / 10)
        )
        yield value, rng.choice(["level", "level", "level", "target", "share"]), metric, of, *period


def _figure(rng: random.Random, article: int, at: int, claim: tuple[Any, ...], text: str) -> tuple[Any, ...]:
    value, *rest = claim
    told = value if rng.random() < 0.98 else round(value + rng.randrange(1, 50) / 10, 1)
    start = at * 12
    return article, start, start + 6, text[start : start + 6], told, *rest, text[:120]
