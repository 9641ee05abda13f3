"""One event is one story in whatever language, order and number of runs it is read; what is not one stays apart."""

import random
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from extractor.factsheet import LANGUAGES
from extractor.store import Result, Writer, open_for_reading
from extractor.store.rows import text_hash
from tests.newsroom import Newsroom, languages

Groups = set[frozenset[str]]


def groups(path: Path) -> Groups:
    """Return the stories of a store, each as the ids of its articles."""
    sql = "SELECT group_concat(feed_id) FROM articles GROUP BY story_id"
    return {frozenset(row[0].split(",")) for row in open_for_reading(path).execute(sql)}


def write(path: Path, results: Iterable[Result]) -> Groups:
    with Writer(path) as writer:
        writer.write(results)
    return groups(path)


def pairs(found: Groups) -> set[frozenset[str]]:
    return {frozenset(pair) for group in found for pair in combinations(sorted(group), 2)}


def news(room: Newsroom, events: int, days: int) -> tuple[list[Result], Groups]:
    """Return articles on many events, and which of them tell one."""
    results, truth = [], set()
    for event in [room.event(days) for _ in range(events)]:
        told = [
            room.tell(event, language, share=room.random.choice([1, 0.9, 0.7]), later=room.random.randrange(4))
            for language in languages(room.random, room.random.randrange(1, 9))
        ]
        results += told
        truth.add(frozenset(result.article.id for result in told))
    return results, truth


def test_tellings_of_an_event_are_one_story(tmp_path: Path) -> None:
    results, truth = news(Newsroom(1), events=60, days=30)
    found, wanted = pairs(write(tmp_path / "facts.db", results)), pairs(truth)
    assert found <= wanted
    assert len(found) >= 0.95 * len(wanted)


def test_unrelated_articles_stay_apart(tmp_path: Path) -> None:
    room = Newsroom(2)
    events = [room.event(days=30) for _ in range(400)]
    events += [room.follow_up(event) for event in events[:200]]
    results = [room.tell(event, room.random.choice(LANGUAGES)) for event in events]
    assert pairs(write(tmp_path / "facts.db", results)) == set()


def test_a_survey_of_many_stories_does_not_make_them_one(tmp_path: Path) -> None:
    room = Newsroom(3)
    events = [room.event(days=3) for _ in range(8)]
    results = [room.tell(event, language) for event in events for language in ("vi", "en")]
    found = write(tmp_path / "facts.db", [*results, room.digest(events, "vi")])
    assert len([group for group in found if len(group) == 2]) >= 7


@pytest.fixture(params=[2, 8])
def reach(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let articles look at few others, so that a new one often puts another out of reach."""
    monkeypatch.setattr("extractor.store.stories.REACH", request.param)


@pytest.mark.usefixtures("reach")
@pytest.mark.parametrize("seed", range(2))
def test_stories_are_the_same_in_whatever_order_articles_come(tmp_path: Path, seed: int) -> None:
    results, _ = news(Newsroom(4), events=30, days=10)
    expected = content(write_in(tmp_path / "a.db", results))
    random.Random(seed).shuffle(results)
    assert content(write_in(tmp_path / "b.db", results)) == expected


def write_in(path: Path, results: list[Result]) -> Path:
    write(path, results)
    return path


def content(path: Path) -> list[dict[str, object]]:
    """Return what is said of the stories, without the numbers of rows."""
    sql = """
        SELECT articles.hash, stories.key, stories.title, parents.hash AS parent, score, reason
        FROM articles JOIN stories ON stories.id = articles.story_id JOIN story_members ON article_id = articles.id
        LEFT JOIN articles AS parents ON parents.id = parent_id ORDER BY 1
    """
    return list(open_for_reading(path).query(sql))


@pytest.mark.usefixtures("reach")
def test_a_page_that_changes_leaves_its_story_as_if_it_had_never_told_it(tmp_path: Path) -> None:
    room = Newsroom(5)
    results, _ = news(room, events=10, days=5)
    pages = [with_url(result, f"https://bao.example/{at}") for at, result in enumerate(results)]
    others = [room.tell(room.event(5), "vi") for _ in pages]
    newer = [with_url(other, page.article.url or "") for page, other in zip(pages, others, strict=True)]
    changed = range(0, len(pages), 3)
    write(tmp_path / "changed.db", pages)
    write(tmp_path / "changed.db", [newer[at] for at in changed])
    write(tmp_path / "fresh.db", [newer[at] if at in changed else page for at, page in enumerate(pages)])
    assert content(tmp_path / "changed.db") == content(tmp_path / "fresh.db")


def with_url(result: Result, url: str) -> Result:
    return replace(result, article=result.article.model_copy(update={"url": url}))


def test_a_new_article_can_make_two_stories_one(tmp_path: Path) -> None:
    room = Newsroom(6)
    event = room.event(days=1)
    halves = [replace(event, facts=(*event.facts[:9], *event.facts[9:][half::2])) for half in (0, 1)]
    first, second, whole = (room.tell(part, "en") for part in (*halves, event))
    first, second = (room.tell(half, language) for half, language in zip(halves, ("sv", "ru"), strict=True))
    path = tmp_path / "facts.db"
    assert len(write(path, [first, second])) == 2
    assert len(write(path, [whole])) == 1
    [story] = open_for_reading(path).query("SELECT key, title FROM stories")
    assert story["key"] == min(text_hash(result.article.text) for result in (first, second, whole))


def test_articles_without_a_day_join_the_story_they_tell(tmp_path: Path) -> None:
    room = Newsroom(7)
    event, other = room.event(days=1), room.event(days=1)
    told = [room.tell(event, "vi"), room.tell(event, "ja", dated=False), room.tell(event, "es", dated=False)]
    found = write(tmp_path / "facts.db", [*told, room.tell(other, "en", dated=False)])
    assert {len(group) for group in found} == {3, 1}


def test_the_same_figures_months_apart_are_two_stories(tmp_path: Path) -> None:
    room = Newsroom(8)
    event = room.event(days=1)
    assert len(write(tmp_path / "facts.db", [room.tell(event, "vi"), room.tell(event, "en", later=60)])) == 2
