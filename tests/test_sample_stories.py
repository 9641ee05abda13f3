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


# Neither katakana nor Cyrillic says which letters a foreign name has.
SWEDES = {"Maud Enqvall", "Maud Engval", "Joar Stridsberg", "マウド・エングヴァル", "ヨアル・ストリズベリ"}
OFFICIALS = """
SELECT officials.canonical, count(DISTINCT language) FROM official_mentions
JOIN articles ON articles.id = article_id JOIN officials ON officials.id = official_id
WHERE is_official AND story_id IN (SELECT story_id FROM articles GROUP BY story_id HAVING count(DISTINCT language) = 6)
GROUP BY officials.id
"""


def test_an_official_is_one_in_all_languages(db: Database) -> None:
    languages = dict(db.execute(OFFICIALS).fetchall())
    vietnamese = {name: count for name, count in languages.items() if name not in SWEDES}
    assert sum(count == len(LANGUAGES) for count in vietnamese.values()) >= 21
    # One is an office clerk in Vietnamese alone, one has no office in Japanese.
    assert {name for name, count in vietnamese.items() if count < len(LANGUAGES)} <= {"Kim Lư", "Lưu Chí Hòa"}


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


# Nobody counts anything: people, bodies and the day have to do. The chairman and the director meet again three days later.
WITHOUT_FIGURES = [
    (
        "a-vi",
        "2024-08-13",
        "Bổ nhiệm Phó Giám đốc Sở Tư pháp tỉnh Quảng Ngãi. Sáng 12/8, Chủ tịch UBND tỉnh Quảng Ngãi Võ Thành Đạo trao quyết định bổ nhiệm bà Lê Thị Mỹ Duyên làm Phó Giám đốc Sở Tư pháp tỉnh. Dự lễ có Giám đốc Sở Nội vụ Trương Quốc Bảo. Bà Duyên trước đó là Trưởng phòng Tư pháp huyện Sơn Tịnh.",
    ),
    (
        "a-en",
        "2024-08-14",
        "Quang Ngai appoints deputy director of justice department. On the morning of August 12, Chairman of the Quang Ngai provincial People's Committee Vo Thanh Dao handed over the decision appointing Ms. Le Thi My Duyen Deputy Director of the provincial Department of Justice. Also present was Truong Quoc Bao, Director of the Department of Home Affairs. Ms. Duyen was head of the Justice Division of Son Tinh district.",
    ),
    (
        "a-ru",
        "2024-08-14",
        "В Куангнгае назначен заместитель директора департамента юстиции. Утром 12 августа председатель Народного комитета провинции Куангнгай Во Тхань Дао вручил решение о назначении г-жи Ле Тхи Ми Зуен заместителем директора Департамента юстиции провинции. Присутствовал директор Департамента внутренних дел Чыонг Куок Бао. Г-жа Зуен раньше возглавляла отдел юстиции района Шонтинь.",
    ),
    (
        "a-ja",
        "2024-08-14",
        "クアンガイ省、司法局副局長を任命. 8月12日午前、クアンガイ省人民委員会のヴォー・タイン・ダオ委員長は、レ・ティ・ミー・ズエン氏を省司法局副局長に任命する決定を手渡した。内務局のチュオン・クオック・バオ局長が出席した。ズエン氏はソンティン県の司法課長だった。",
    ),
    (
        "b-vi",
        "2024-08-16",
        "Chủ tịch UBND tỉnh Quảng Ngãi tiếp công dân. Sáng 15/8, Chủ tịch UBND tỉnh Quảng Ngãi Võ Thành Đạo cùng Giám đốc Sở Nội vụ Trương Quốc Bảo tiếp công dân định kỳ tại trụ sở. Người dân huyện Sơn Tịnh kiến nghị về đất đai.",
    ),
    (
        "b-en",
        "2024-08-16",
        "Chairman of Quang Ngai receives citizens. On the morning of August 15, Chairman of the Quang Ngai provincial People's Committee Vo Thanh Dao and the Director of the Department of Home Affairs Truong Quoc Bao received citizens at the headquarters. Residents of Son Tinh district spoke about land.",
    ),
]


def test_stories_without_figures(tmp_path: Path) -> None:
    extractor = Extractor()
    articles = [Article(id=name, text=text, published=day) for name, day, text in WITHOUT_FIGURES]
    with Writer(tmp_path / "facts.db") as writer:
        writer.write([Result(article, extractor.extract(article)) for article in articles])
        groups = writer.db.execute("SELECT group_concat(feed_id) FROM articles GROUP BY story_id ORDER BY story_id")
        assert [row[0].split(",") for row in groups] == [["a-vi", "a-en", "a-ru", "a-ja"], ["b-vi", "b-en"]]
