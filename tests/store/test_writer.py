"""Each article wholly or not at all, once, whatever runs, fails or is changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from extractor.factsheet import Article, Date, FactSheet, Percentage, Person, Rank, Reject, Unit
from extractor.gazetteer import load
from extractor.store import Result, Writer, open_for_reading, search
from extractor.store.people import officials
from tests.newsroom import Newsroom, languages
from tests.stores import articles, content, counts, store

TEXT = "Do Luong district settled 88.9% on time, said Ms. Lan."


def test_the_same_input_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    items: list[Article | Reject] = [
        *articles(TEXT, "Nam Dan district: 9 %."),
        Reject(id="x", reason="json", detail="No JSON."),
        *articles("Ukrainian"),
    ]
    assert counts(store(path, items)) == {"new": 2, "rejected": 2}
    before = content(path)
    assert counts(store(path, items)) == {"unchanged": 2, "rejected": 2}
    assert content(path) == before


def test_a_text_is_the_same_whatever_its_spaces_marks_and_name(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    store(path, articles("Đô Lương district: 9 %."))
    again = [Article(id="other", url="https://b.example/2", text=" Đo\u0302 Lương\u00a0district:\n9 %.\ufeff")]
    assert counts(store(path, again)) == {"unchanged": 1}


def test_a_newer_version_of_a_page_replaces_its_facts(tmp_path: Path) -> None:
    path, url = tmp_path / "facts.db", "https://bao.example/1"
    store(path, articles(TEXT, url=url))
    assert counts(store(path, articles("Nam Dan district settled 90% and 91%, said Ms. Hoa.", url=url))) == {
        "updated": 1
    }
    rows = content(path)
    assert [row["value"] for row in rows["percentages"]] == [90, 91]
    assert [row["canonical"] for row in rows["units"]] == ["Nam Dan"]
    assert [row["canonical"] for row in rows["officials"]] == ["Hoa"]
    assert len(rows["articles"]) == 1
    db = open_for_reading(path)
    assert (len(search(db, "do luong")), len(search(db, "nam dan"))) == (0, 1)


def test_an_older_version_in_the_same_feed_does_not_come_back(tmp_path: Path) -> None:
    path, url = tmp_path / "facts.db", "https://bao.example/1"
    feed = articles("Do Luong district: 9 %.", "Do Luong district: 10 %.", url=url)
    assert counts(store(path, feed)) == {"new": 1, "updated": 1}
    before = content(path)
    assert counts(store(path, feed)) == {"unchanged": 2}
    assert content(path) == before


def test_a_unit_that_another_article_names_outlives_its_first(tmp_path: Path) -> None:
    path, url = tmp_path / "facts.db", "https://bao.example/1"
    store(path, [*articles(TEXT, url=url), *articles("Do Luong district: 9 %.")])
    store(path, articles("Nothing.", url=url))
    assert [row["canonical"] for row in content(path)["units"]] == ["Do Luong"]


def test_an_article_that_fails_halfway_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.db"
    monkeypatch.setattr(officials, "POSITIONS", "INSERT INTO positions (official_id) VALUES (?)")
    assert counts(store(path, articles(TEXT))) == {"rejected": 1}
    rows = content(path)
    assert {table for table, values in rows.items() if values and not table.startswith(("_", "metric", "totals"))} == {
        "rejects"
    }
    assert rows["rejects"][0]["reason"] == "store"


def test_a_batch_that_fails_is_not_written_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "facts.db"
    with Writer(path) as writer:
        sheet = FactSheet(id="x", language="en")
        monkeypatch.setattr("extractor.store.articles.add_facts", interrupt)
        with pytest.raises(KeyboardInterrupt):
            writer.write([Result(Article(id="x", text="Text."), sheet)])
        monkeypatch.undo()
        assert writer.write([Result(Article(id="x", text="Text."), sheet)]) == ["new"]
    assert len(content(path)["articles"]) == 1


def test_how_many_are_written_at_once_makes_no_difference(tmp_path: Path) -> None:
    room = Newsroom(9)
    events = [room.event(days=3) for _ in range(8)]
    told = [room.tell(event, language) for event in events for language in languages(room.random, 6)]
    results = [at_page(result, number) for number, result in enumerate(told)]
    results += [at_page(room.tell(event, "vi"), 6 * number) for number, event in enumerate(events)]  # newer versions
    results += told[::5]  # the same texts at no address
    room.random.shuffle(results)
    outcomes = {}
    for size in (1, 5, len(results)):
        with Writer(tmp_path / f"{size}.db") as writer:
            found = [writer.write(results[at : at + size]) for at in range(0, len(results), size)]
        outcomes[size] = [outcome for batch in found for outcome in batch]
    assert {"new", "updated", "unchanged"} == set(outcomes[1])
    assert outcomes[1] == outcomes[5] == outcomes[len(results)]
    alone, few, together = (content(tmp_path / f"{size}.db") for size in outcomes)
    assert alone == few == together


def at_page(result: Result, number: int) -> Result:
    assert result.article is not None
    return replace(result, article=result.article.model_copy(update={"url": f"https://bao.example/{number}"}))


def interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def test_odd_sheets_are_rejects_not_ends(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    ranks = (Rank(start=0, end=4, surface="Text", value=10**30),)
    odd = [
        Result(Article(id="huge", text="Text."), FactSheet(id="huge", language="en", ranks=ranks)),
        Result(
            Article(id="nan", text="NaN %"), FactSheet(id="nan", language="en", percentages=(percentage(float("nan")),))
        ),
        Result(
            Article(id="fine", text="NUL \0 8 %"), FactSheet(id="fine", language="en", percentages=(percentage(8),))
        ),
    ]
    with Writer(path) as writer:
        assert writer.write(odd) == ["rejected", "rejected", "new"]
    assert content(path)["articles"][0]["text"] == "NUL   8 %"


def percentage(value: float) -> Percentage:
    return Percentage(start=0, end=3, surface="NUL", value=value)


def test_periods_and_quotes(tmp_path: Path) -> None:
    text = "First.\nBy May it was 88%, we hear.\nLast."
    path = tmp_path / "facts.db"
    start = text.index("88%")
    fact = Percentage(start=start, end=start + 3, surface="88%", value=88, period="2024-01/2024-04")
    dates = [
        Date(start=at, end=at + 1, surface=text[at], value=value)
        for at, value in enumerate(["2024", "2024-02", "2024/..", "../2030", "XXXX-05-06", "2024-02-30"])
    ]
    with Writer(path) as writer:
        writer.write(
            [
                Result(
                    Article(id="x", text=text),
                    FactSheet(id="x", language="en", percentages=(fact,), dates=tuple(dates)),
                )
            ]
        )
    rows = content(path)
    [row] = rows["percentages"]
    assert (row["quote"], text[row["quote_start"] : row["quote_end"]]) == ("By May it was 88%, we hear.",) * 2
    assert (row["period_start"], row["period_end"]) == ("2024-01-01", "2024-04-30")
    assert [(date["period_start"], date["period_end"]) for date in rows["dates"]] == [
        ("2024-01-01", "2024-12-31"),
        ("2024-02-01", "2024-02-29"),
        ("2024-01-01", None),
        (None, "2030-12-31"),
        (None, None),
        (None, None),
    ]


def test_positions_know_the_first_and_the_last_article(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    days = ["2024-05-07", "2023-01-02", None, "2025-03-04"]
    results = []
    for at, day in enumerate(days):
        name = "Trần Thị Lan"
        lan = Person(
            start=0, end=12, surface=name, canonical=name, role="director", body="Sở Nội vụ", body_id="VN-40:sở nội vụ"
        )
        sheet = FactSheet(id=str(at), language="en", published=day, persons=(lan,))
        results.append(Result(Article(id=str(at), text=f"{name} {at}", published=day), sheet))
    with Writer(path) as writer:
        writer.write(results)
    [row] = open_for_reading(path).query("SELECT * FROM official_positions")
    assert (row["first_seen"], row["last_seen"], row["body"]) == ("2023-01-02", "2025-03-04", "Sở Nội vụ")


def test_people_without_identity_are_one_within_their_article_only(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    lan = Person(start=0, end=3, surface="Lan", canonical="Lan")
    again = lan.model_copy(update={"start": 4, "end": 7})
    with Writer(path) as writer:
        for name in ("a", "b"):
            sheet = FactSheet(id=name, language="en", persons=(lan, again))
            writer.write([Result(Article(id=name, text=f"Lan Lan {name}"), sheet)])
    assert len(content(path)["officials"]) == 2


def test_areas_of_the_gazetteer_come_with_what_became_of_them(tmp_path: Path) -> None:
    [district] = load().find("Đô Lương", level="district")
    unit = Unit(
        start=0, end=8, surface="Đô Lương", kind="area", level="district", canonical="Đô Lương", unit_id=district.id
    )
    path = tmp_path / "facts.db"
    with Writer(path) as writer:
        writer.write([Result(Article(id="x", text="Đô Lương"), FactSheet(id="x", language="vi", units=(unit,)))])
    db = open_for_reading(path)
    [row] = db.query("SELECT unit_id, unit, parent, mentions FROM unit_activity")
    sql = "SELECT canonical, date FROM unit_successions JOIN units ON units.id = new_unit_id WHERE old_unit_id = ?"
    successors = list(db.query(sql, [row.pop("unit_id")]))
    assert row == {"unit": "Đô Lương", "parent": "Nghệ An", "mentions": 1}
    assert {"canonical": "Đô Lương", "date": "2025-07-01"} in successors
    assert len(successors) == len(load().successors(district))
