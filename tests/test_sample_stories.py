"""The sample corpus through the whole program: its stories are found, and what was planted in them, and nothing else."""

import csv
import random
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from sqlite_utils import Database

from extractor import Article, Extractor
from extractor.factsheet import LANGUAGES, FactSheet
from extractor.reading import find_inputs, read
from extractor.store import Result, Writer, open_for_reading
from tests.newsroom import Newsroom

CORPUS = Path(__file__).parent.parent / "corpus"
UNRELATED = 500


@pytest.fixture(scope="module")
def results() -> list[Result]:
    """Every article of the corpus, and as many unrelated ones of the same weeks, places and people."""
    extractor = Extractor()
    found = []
    for article in read(find_inputs([str(CORPUS / "articles")])):
        assert isinstance(article, Article)
        sheet = extractor.read(article)
        assert isinstance(sheet, FactSheet)
        found.append(Result(article, sheet))
    return found


@pytest.fixture(scope="module")
def db(results: list[Result], tmp_path_factory: pytest.TempPathFactory) -> Database:
    path = tmp_path_factory.mktemp("corpus") / "facts.db"
    with Writer(path) as writer:
        writer.write(results)
    return open_for_reading(path)


def story(article: str) -> str:
    """Return what an article of the corpus tells: story-hoai-an-ja and retold-hoai-an-en-copy are of one story."""
    kind, _, name = article.partition("-")
    if kind not in {"story", "retold"}:
        return article
    return name.removesuffix("-copy").removesuffix("-brief").rpartition("-")[0]


def pairs(db: Database) -> set[tuple[str, str]]:
    groups = db.execute("SELECT group_concat(feed_id) FROM articles GROUP BY story_id")
    return {pair for (ids,) in groups for pair in combinations(sorted(ids.split(",")), 2)}


def test_stories_are_found_across_languages_and_outlets(db: Database) -> None:
    ids = sorted(row[0] for row in db.execute("SELECT feed_id FROM articles"))
    wanted = {pair for pair in combinations(ids, 2) if story(pair[0]) == story(pair[1])}
    found = pairs(db)
    right = len(found & wanted)
    assert found <= wanted
    assert 2 * right / (len(found) + len(wanted)) >= 0.95


def test_eight_stories_are_told_in_all_languages(db: Database) -> None:
    told = list(db.query("SELECT count(DISTINCT language) AS languages, count(*) AS n FROM articles GROUP BY story_id"))
    assert sum(row["languages"] == len(LANGUAGES) for row in told) == 8
    assert sum(row["n"] > len(LANGUAGES) for row in told) == 8


def test_planted_disagreements_are_found_for_what_they_are_and_nothing_else(db: Database) -> None:
    columns = ("class", "unit", "metric", "value_a", "value_b")
    with (CORPUS / "planted.tsv").open(encoding="utf-8") as file:
        planted = [tuple(row[column] for column in columns) for row in csv.DictReader(file, delimiter="\t")]
    found = db.execute("SELECT class, unit, metric, printf('%g', value_a), printf('%g', value_b) FROM disagreements")
    assert sorted(tuple(row) for row in found) == sorted(planted)


def test_a_department_that_japanese_calls_a_ministry_is_listed(db: Database) -> None:
    rows = db.execute("SELECT unit, ministry, surface_a, language_a, surface_b FROM unit_disagreements")
    assert ("Sở Nội vụ", "Bộ Nội vụ", "内務省", "ja", "Department of Home Affairs") in list(rows)


def test_unrelated_articles_join_nothing(db: Database, results: list[Result], tmp_path: Path) -> None:
    room = Newsroom(9)
    made = [room.tell(room.event(days=60), room.random.choice(LANGUAGES)) for _ in range(UNRELATED)]
    made = [
        replace(result, article=result.article.model_copy(update={"id": f"made-{at}"}))
        for at, result in enumerate(made)
    ]
    everything = [*results, *made]
    random.Random(9).shuffle(everything)
    with Writer(tmp_path / "facts.db") as writer:
        writer.write(everything)
        assert pairs(writer.db) == pairs(db)
