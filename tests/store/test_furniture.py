"""Lines that a source sets around all its articles."""

import random
import sqlite3
from pathlib import Path

import pytest

from extractor.factsheet import Article
from tests.stores import articles, content, store

BODIES = [f"In {place} district the share of files online is {share} %, the district said." for place, share in
          (("Lak", 88), ("Yen", 91), ("Que Phong", 76), ("Son", 64))]  # fmt: skip
TEASER = "Follow The Sample for 100 stories like this."


def pages(*, source: str = "Sample", bodies: list[str] = BODIES) -> list[Article]:
    return articles(*(f"Weather: {at} degrees\n{body}\n{TEASER}" for at, body in enumerate(bodies)), source=source)


def marked(path: Path) -> set[tuple[str, str]]:
    """Return feed id and text of each line that is marked as repeated."""
    connection = sqlite3.connect(path)
    sql = """SELECT feed_id, substr(text, start + 1, end - start) FROM boilerplate
             JOIN articles ON articles.id = article_id WHERE kind = 'repeated'"""
    found = set(connection.execute(sql).fetchall())
    connection.close()
    return found


ALL = {(f"a{at}", line) for at in range(4) for line in (TEASER, f"Weather: {at} degrees")}


@pytest.mark.parametrize("seed", range(3))
def test_whichever_is_read_last_all_are_marked(tmp_path: Path, seed: int) -> None:
    items = pages()
    random.Random(seed).shuffle(items)
    store(tmp_path / "facts.db", items)
    assert marked(tmp_path / "facts.db") == ALL


def test_the_store_is_the_same_for_two_workers_and_when_the_run_is_repeated(tmp_path: Path) -> None:
    for name, workers in (("one.db", 1), ("two.db", 2), ("one.db", 1)):
        store(tmp_path / name, pages(), workers=workers)
    assert content(tmp_path / "one.db") == content(tmp_path / "two.db")


def test_two_articles_or_two_sources_are_not_enough(tmp_path: Path) -> None:
    store(tmp_path / "facts.db", pages(bodies=BODIES[:2]))
    store(tmp_path / "facts.db", pages(bodies=BODIES[2:], source="Other"))
    assert marked(tmp_path / "facts.db") == set()


def test_copies_of_one_article_are_one(tmp_path: Path) -> None:
    copies = articles(*(f"Files come in online\n{BODIES[0]}\n{line}" for line in "abcd"), source="Sample")
    store(tmp_path / "facts.db", copies)
    assert marked(tmp_path / "facts.db") == set()


def test_a_new_version_of_a_page_counts_once(tmp_path: Path) -> None:
    for body in BODIES:
        page = Article(id="a", text=f"{body}\n{TEASER}", url="https://a.example/1", source="Sample")
        store(tmp_path / "facts.db", [page])
    assert marked(tmp_path / "facts.db") == set()


def test_figures_in_such_lines_are_told_apart(tmp_path: Path) -> None:
    bodies = [f"{body}\nMost read: 92 % of files on time" for body in BODIES]
    store(tmp_path / "facts.db", pages(bodies=bodies))
    connection = sqlite3.connect(tmp_path / "facts.db")
    rows = connection.execute("SELECT value, boilerplate FROM metric_facts ORDER BY value").fetchall()
    connection.close()
    assert rows == [(64, None), (76, None), (88, None), (91, None), *[(92, "repeated")] * 4]
