"""The same people, whatever the order of articles, however they were split into runs, and after every change."""

import sqlite3
from pathlib import Path
from random import Random

import pytest

from extractor.store import Result, Writer, open_for_reading
from tests.newspeople import officials, people, tell
from tests.stores import content

NATURAL = {  # what a store says, without the numbers of its rows
    "officials": "SELECT officials.key, officials.canonical, appearances.key, appearances.canonical FROM appearances "
    "JOIN officials ON officials.id = official_id ORDER BY 1, 3",
    "spellings": "SELECT officials.key, language, surface FROM official_aliases JOIN officials ON officials.id = official_id "
    "ORDER BY 1, 2, 3",
    "positions": "SELECT officials.key, role, body, first.hash, last.hash FROM positions "
    "JOIN officials ON officials.id = official_id JOIN articles AS first ON first.id = first_article_id "
    "JOIN articles AS last ON last.id = last_article_id ORDER BY 1, 2, 3",
    "links": "SELECT one.key, other.key, rule, reason, joined FROM official_links "
    "JOIN appearances AS one ON one.id = one_id JOIN appearances AS other ON other.id = other_id ORDER BY 1, 2",
    "mentions": "SELECT articles.hash, start, officials.key FROM official_mentions "
    "JOIN officials ON officials.id = official_id JOIN articles ON articles.id = article_id ORDER BY 1, 2",
}
NAMES = {
    "Trần Thị Lan": ["Trần Thị Lan", "Tran Thi Lan", "チャン・ティ・ラン", "Чан Тхи Лан", "Lan", "ラン"],
    "Trần Thị Lân": ["Trần Thị Lân", "Tran Thi Lan", "チャン・ティ・ラン", "Lân"],
    "Lê Văn Tân": ["Lê Văn Tân", "Le Van Tan", "レ・ヴァン・タン", "Ле Ван Тан", "タン"],
    "Lê Văn Thắng": ["Lê Văn Thắng", "Le Van Thang", "レ・ヴァン・タン", "Ле Ван Тханг", "Thắng"],
    "Ivan Petrov": ["Ivan Petrov", "Ivan Sergeyevich Petrov", "Petrov"],
}
OFFICES = ["director, nội vụ", "deputy_director, nội vụ", "chair, UBND", "chair, Đô Lương", "", "", "member, UBND"]


def natural(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    found = {name: connection.execute(sql).fetchall() for name, sql in NATURAL.items()}
    connection.close()
    return found


def feed(seed: int, pages: int = 14) -> list[Result]:
    """Return articles of a few stories, on people whose names are easily taken for one another."""
    random = Random(seed)
    results = []
    for page in range(pages):
        named = [(name, random.choice(OFFICES)) for name in random.sample(sorted(NAMES), random.randint(1, 3))]
        marks = [f"[{random.choice(NAMES[name])}]({office})" for name, office in named]
        url = f"https://bao.example/{seed}/{page}"
        results.append(tell(" và ".join(marks) + f" {seed} {page}", story=random.choice([1, 2, 3, None]), url=url))
    return results


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_articles_does_not_matter(tmp_path: Path, seed: int) -> None:
    results = feed(seed)
    officials(tmp_path / "one.db", results)
    Random(seed).shuffle(results)
    officials(tmp_path / "other.db", results[:5], results[5:])
    assert natural(tmp_path / "one.db") == natural(tmp_path / "other.db")


@pytest.mark.parametrize("seed", range(6))
def test_a_newer_version_leaves_nothing_of_the_older_one(tmp_path: Path, seed: int) -> None:
    older, newer = feed(seed), feed(seed + 100)
    updates = [_at(new, old) for old, new in zip(older, newer, strict=True)][::2]
    kept = [result for at, result in enumerate(older) if at % 2]
    officials(tmp_path / "updated.db", older, updates)
    officials(tmp_path / "fresh.db", [*kept, *updates])
    assert natural(tmp_path / "updated.db") == natural(tmp_path / "fresh.db")


def test_the_same_articles_twice_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(path, feed(1))
    before = content(path)
    officials(path, feed(1))
    assert content(path) == before


def test_two_are_left_apart_until_the_evidence_allows_one(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    kana = tell("[レ・ヴァン・タン](director, nội vụ)", story=1)
    found = officials(path, [tell("[Lê Văn Tân](director, nội vụ)"), kana, tell("[Lê Văn Thắng](director, nội vụ)")])
    assert found == [["Lê Văn Thắng"], ["Lê Văn Tân"], ["レ・ヴァン・タン"]]
    open_links = [row[0] for row in open_for_reading(path).execute("SELECT joined FROM official_links")]
    assert open_links == [0, 0]
    # One of the two in the same story: then it is he.
    assert officials(path, [tell("[Lê Văn Thắng](director, nội vụ)!", story=1)]) == [
        ["Lê Văn Thắng", "レ・ヴァン・タン"],
        ["Lê Văn Tân"],
    ]


def test_a_name_gets_its_marks_from_whichever_article_has_them(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    assert officials(path, [tell("[Чан Тхи Лан](director, nội vụ)")]) == [["Чан Тхи Лан"]]
    assert officials(path, [tell("[Tran Thi Lan](director, nội vụ)")]) == [["Tran Thi Lan", "Чан Тхи Лан"]]
    names = officials(path, [tell("[TRẦN THỊ LAN](director, nội vụ)")])
    assert names == [["TRẦN THỊ LAN", "Tran Thi Lan", "Trần Thị Lan", "Чан Тхи Лан"]]
    [row] = open_for_reading(path).query("SELECT canonical FROM officials")
    assert row["canonical"] == "Trần Thị Lan"


def test_offices_come_together_with_first_and_last_day_and_titles(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(
        path,
        [
            tell("[Trần Thị Lan](vice_chair, UBND)", day="2022-03-01"),
            tell("[Trần Thị Lan](chair, UBND)", day="2024-06-01"),
            tell("[チャン・ティ・ラン](chair, UBND)", day="2025-01-02"),
        ],
    )
    rows = open_for_reading(path).query("SELECT official, role, body, first_seen, last_seen FROM official_positions")
    assert sorted(tuple(row.values()) for row in rows) == [
        ("Trần Thị Lan", "chair", "UBND huyện Đô Lương", "2024-06-01", "2025-01-02"),
        ("Trần Thị Lan", "vice_chair", "UBND huyện Đô Lương", "2022-03-01", "2022-03-01"),
    ]


def test_each_link_says_why(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(path, [tell("[Чан Тхи Лан](director, nội vụ)"), tell("[Trần Thị Lan](director, nội vụ)")])
    [row] = open_for_reading(path).query("SELECT rule, confidence, reason, joined FROM official_links")
    assert row == {
        "rule": "same_syllables_and_office",
        "confidence": 0.92,
        "reason": "Trần Thị Lan and Чан Тхи Лан: same syllables, both director of Sở Nội vụ",
        "joined": 1,
    }


def test_candidates_are_found_by_index(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(path, feed(1))
    with Writer(path) as writer:
        plan = writer.db.execute("EXPLAIN QUERY PLAN SELECT * FROM appearance_keys WHERE key = 'x'").fetchall()
    assert "SEARCH" in plan[0][3]


def _at(new: Result, old: Result) -> Result:
    """Return `new` as a newer version of the page of `old`."""
    assert new.article and old.article
    return Result(new.article.model_copy(update={"url": old.article.url}), new.sheet)


def test_people_of_the_store_are_those_of_the_last_version(tmp_path: Path) -> None:
    path, url = tmp_path / "facts.db", "https://bao.example/1"
    officials(path, [tell("[Trần Thị Lan](director, nội vụ)", url=url)])
    assert officials(path, [tell("[Lê Văn Tân](director, nội vụ)", url=url)]) == [["Lê Văn Tân"]]
    assert people(path) == [["Lê Văn Tân"]]


def test_people_read_before_there_were_appearances_go_with_their_article(tmp_path: Path) -> None:
    path, url = tmp_path / "facts.db", "https://bao.example/1"
    officials(path, [tell("[Trần Thị Lan](director, nội vụ)", url=url)])
    with Writer(path) as writer, writer.transaction():
        writer.db.execute("UPDATE official_mentions SET appearance_id = NULL")
        writer.db.execute("DELETE FROM appearances")
    assert officials(path, [tell("[Lê Văn Tân](director, nội vụ)", url=url)]) == [["Lê Văn Tân"]]


def retold(count: int) -> list[Result]:
    """Return a story told `count` times: some print a name in full, some what is left of it, some with the office."""
    names = ["[Trần Thị Lan]()", "[Tran Thi Lan]()", "[Lan]()", "[Чан Тхи Лан]()", "[Trần Thị Lan](director, nội vụ)"]
    return [tell(f"{names[at % len(names)]} và [Lê Văn Tân](chair) {at}", story=1) for at in range(count)]


def test_a_story_told_often_has_the_people_of_one_told_once(tmp_path: Path) -> None:
    results = retold(60)
    found = officials(tmp_path / "one.db", results)
    assert found == [["Lan", "Tran Thi Lan", "Trần Thị Lan", "Чан Тхи Лан"], ["Lê Văn Tân"]]
    Random(1).shuffle(results)
    officials(tmp_path / "other.db", results)
    assert natural(tmp_path / "one.db") == natural(tmp_path / "other.db")


def test_the_full_name_joins_all_tellings_that_shorten_it(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    short = [tell(f"[Lan]() {at}", story=1) for at in range(8)]
    assert officials(path, short) == [["Lan"]] * 8
    assert officials(path, [tell("[Trần Thị Lan](director, nội vụ)", story=1)]) == [["Lan", "Trần Thị Lan"]]
    # Another one of whom it may be short: then it is nobody's again.
    more = [tell(f"[Phạm Thị Lan](head, nội vụ) {at}", story=1) for at in range(5)]
    assert officials(path, more) == [["Lan"]] * 8 + [["Phạm Thị Lan"], ["Trần Thị Lan"]]


def test_the_last_of_many_tellings_costs_what_the_first_ones_did(tmp_path: Path) -> None:
    with Writer(tmp_path / "facts.db") as writer:
        steps: list[int] = []
        writer.db.conn.set_progress_handler(lambda: steps.append(1), 100)  # hundreds of instructions of SQLite
        cost = []
        for result in retold(200):
            steps.clear()
            writer.write([result])
            cost.append(len(steps))
        assert writer.db.table("official_links").count < 100
    assert sorted(cost[150:])[25] < 1.5 * sorted(cost[20:70])[25]
