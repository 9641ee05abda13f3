"""A district of 2024 and the communes of 2025 that it became are one line."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.errors import ExtractorError
from extractor.factsheet import Article, FactSheet, Percentage, Unit
from extractor.gazetteer import Area, load
from extractor.store import Question, Result, Writer, metric_facts, open_for_reading


def article(area: Area, day: str, value: float) -> Result:
    """Return an article that states a percentage of `area`."""
    text = f"{area.name} {value}%"
    known = {"canonical": area.name, "unit_id": area.id}
    unit = Unit(start=0, end=len(area.name), surface=area.name, kind="area", level=area.level, **known)  # type: ignore[arg-type]
    start = len(area.name) + 1
    fact = Percentage(
        start=start, end=len(text), surface=text[start:], value=value, metric="on_time", subject=area.name, subject_id=area.id
    )  # fmt: skip
    sheet = FactSheet(id=text, language="vi", published=day, units=(unit,), percentages=(fact,))
    return Result(Article(id=text, text=text, published=day), sheet)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    gazetteer = load()
    [district] = gazetteer.find("Đô Lương", level="district")
    after = sorted(gazetteer.successors(district), key=lambda area: area.name)
    [elsewhere] = gazetteer.find("Lắk", level="district")
    path = tmp_path / "facts.db"
    with Writer(path) as writer:
        days = [(district, "2024-05-06", 88.9), (after[0], "2025-09-01", 91.5), (after[1], "2025-10-01", 93.0)]
        writer.write([article(*fact) for fact in [*days, (elsewhere, "2024-05-06", 70.0)]])
    return path


def test_one_series_through_the_reform(store: Path) -> None:
    db = open_for_reading(store)
    [district] = db.query(
        "SELECT unit_id FROM unit_lineage WHERE unit = 'Đô Lương' AND unit_level = 'district' AND relation = 'self'"
    )
    series = db.query(
        "SELECT relative_level, holds_to, value FROM unit_lineage JOIN metric_facts ON metric_facts.unit_id = relative_id "
        "WHERE unit_lineage.unit_id = :unit_id ORDER BY holds_to",
        district,
    )
    assert [tuple(row.values()) for row in series] == [
        ("district", "2024-05-06", 88.9),
        ("commune", "2025-09-01", 91.5),
        ("commune", "2025-10-01", 93.0),
    ]


def test_a_commune_of_today_leads_back_to_its_district(store: Path) -> None:
    db = open_for_reading(store)
    [row] = db.query(
        "SELECT unit_level, date FROM unit_lineage JOIN units ON units.id = unit_id "
        "WHERE relation = 'ancestor' AND relative_level = 'district' AND units.key IN "
        "(SELECT units.key FROM percentages JOIN units ON units.id = unit_id WHERE value = 91.5)"
    )
    assert row == {"unit_level": "commune", "date": "2025-07-01"}


def test_areas_are_somewhere(store: Path) -> None:
    [row] = open_for_reading(store).query(
        "SELECT latitude, longitude FROM units WHERE canonical = 'Đô Lương' AND level = 'district'"
    )
    assert 18 < row["latitude"] < 20 and 104 < row["longitude"] < 106


def test_a_question_follows_the_line(store: Path) -> None:
    db = open_for_reading(store)
    district = Question(unit="VN-427")
    assert [row["value"] for row in metric_facts(db, district)] == [88.9]
    assert [row["value"] for row in metric_facts(db, Question(unit="VN-427", lineage=True))] == [93.0, 91.5, 88.9]
    with pytest.raises(ExtractorError, match="name the unit"):
        metric_facts(db, Question(lineage=True))
    result = CliRunner().invoke(main, ["query", "--db", str(store), "--unit", "VN-427", "--lineage", "--format", "csv"])
    assert result.output.count("\n") == 4
