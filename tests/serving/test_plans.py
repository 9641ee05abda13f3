"""No page walks through a table that grows with the news: what it asks for is found by an index, or few are chosen first."""

import asyncio
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from datasette.database import Database

from extractor.serving.server import application
from tests.serving.conftest import every_page

GROWING = (
    "articles percentages claims contradictions topics unit_mentions official_mentions positions checks stories dates "
    "ratios documents quantities story_members"
).split()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Mapping[str, Any]]]:
    """Return what the pages ask of the store, as they ask it."""
    noted: list[tuple[str, Mapping[str, Any]]] = []
    execute = Database.execute

    async def noting(self: Any, sql: str, params: Any = None, **options: Any) -> Any:
        noted.append((sql, params or {}))
        return await execute(self, sql, params, **options)

    monkeypatch.setattr(Database, "execute", noting)
    return noted


def test_no_page_walks_through_what_grows(corpus_store: Path, asked: list[tuple[str, Mapping[str, Any]]]) -> None:
    import httpx

    async def visit() -> None:
        transport = httpx.ASGITransport(app=application(corpus_store))
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
            for path in every_page(corpus_store):
                assert (await client.get(path)).status_code == 200

    asyncio.run(visit())
    walks = set()
    with sqlite3.connect(corpus_store) as db:
        for sql, values in asked:
            if isinstance(values, Mapping) and "sqlite_master" not in sql and not sql.startswith("PRAGMA"):
                aliases = {name: name for name in GROWING}
                aliases |= {short: table for table, short in re.findall(r"\b(\w+) AS (\w+)\b", sql) if table in GROWING}
                chosen = re.findall(r"\) AS (\w+)", sql)  # few rows, chosen first
                aliases = {short: table for short, table in aliases.items() if short not in chosen}
                for *_, step in db.execute(f"EXPLAIN QUERY PLAN {sql}", values):
                    walked = re.match(r"SCAN (\w+)", step)
                    if walked and walked[1] in aliases and not _is_short(step, sql):
                        walks.add((aliases[walked[1]], step, " ".join(sql.split())[:200]))
    assert walks == set()
    assert len(asked) > 50


def _is_short(step: str, sql: str) -> bool:
    """Whether a walk ends after a few rows in the order of an index, or is over those that failed alone."""
    return ("USING" in step and "LIMIT" in sql) or "idx_checks_failed" in step
