"""Stores in the formats of other programs."""

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.exports.ftm import quote
from tests.newspeople import officials, tell

ARTICLES = [
    tell("Bà [Trần Thị Lan](director, nội vụ) nói.", url="https://vi.example/1", day="2024-05-06"),
    tell("[チャン・ティ・ラン](director, nội vụ)", url="https://ja.example/1", day="2024-05-07"),
    tell("[Trần Thị Lan](vice_chair, UBND) and [Hoa]() met.", url="https://en.example/2", day="2022-01-02"),
    tell("[Nguyễn Văn An](chair, Đô Lương)", url="https://vi.example/3", day=None),
]
# Which schema an entity refers to, and what it may say: as https://followthemoney.tech/explorer/ has them.
PROPERTIES = {
    "PublicBody": {"name", "alias", "country", "keywords"},
    "Person": {"name", "alias", "weakAlias", "country", "sourceUrl"},
    "Position": {"name", "organization", "subnationalArea", "country"},
    "Occupancy": {"holder", "post", "date", "summary", "description", "sourceUrl", "proof"},
    "Article": {"title", "sourceUrl", "publishedAt", "publisher", "language"},
}
REFERENCES = {"organization": "PublicBody", "holder": "Person", "post": "Position", "proof": "Article"}


def export(path: Path, *arguments: str, status: int = 0) -> str:
    result = CliRunner().invoke(main, ["export", "--db", str(path), *arguments])
    assert result.exit_code == status, result.output
    return result.output


def entities(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in export(path, "--format", "ftm").splitlines()]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    officials(tmp_path / "facts.db", ARTICLES)
    return tmp_path / "facts.db"


def test_who_was_seen_in_which_office(store: Path) -> None:
    found = {entity["id"]: entity for entity in entities(store)}
    said = []
    for entity in found.values():
        if entity["schema"] == "Occupancy":
            facts = entity["properties"]
            [holder], [post] = facts["holder"], facts["post"]
            said.append(
                (found[holder]["properties"]["name"][0], found[post]["properties"]["name"][0], facts.get("date"))
            )
    assert sorted(said, key=str) == [
        ("Nguyễn Văn An", "chair, Đô Lương", None),
        ("Trần Thị Lan", "director, Sở Nội vụ", ["2024-05-06", "2024-05-07"]),
        ("Trần Thị Lan", "vice chair, UBND huyện Đô Lương", ["2022-01-02"]),
    ]


def test_a_person_has_all_spellings_addresses_and_quotes(store: Path) -> None:
    found = entities(store)
    [lan] = [entity["properties"] for entity in found if entity["properties"].get("alias") == ["チャン・ティ・ラン"]]
    assert lan["name"] == ["Trần Thị Lan"]
    assert lan["sourceUrl"] == ["https://vi.example/1", "https://ja.example/1"]
    quotes = [said for entity in found for said in entity["properties"].get("description", ())]
    assert "Bà Trần Thị Lan nói." in quotes


def test_citizens_are_not_exported(store: Path) -> None:
    assert "Hoa" not in [name for entity in entities(store) for name in entity["properties"].get("name", ())]


def test_entities_have_the_shape_of_their_schema(store: Path) -> None:
    found = entities(store)
    schema_of = {entity["id"]: entity["schema"] for entity in found}
    assert len(schema_of) == len(found)
    for entity in found:
        assert set(entity) == {"id", "schema", "properties"}
        assert set(entity["properties"]) <= PROPERTIES[entity["schema"]]
        for name, values in entity["properties"].items():
            assert values and all(isinstance(value, str) for value in values)
            if name in REFERENCES:
                assert {schema_of[value] for value in values} == {REFERENCES[name]}


def test_followthemoney_takes_them_as_they_are(store: Path) -> None:
    ftm = pytest.importorskip("followthemoney", reason="optional: it builds PyICU")
    for entity in entities(store):
        read = ftm.model.get_proxy(entity, cleaned=False)
        read.schema.validate(entity)
        assert {name: sorted(values) for name, values in read.to_dict()["properties"].items()} == {
            name: sorted(values) for name, values in entity["properties"].items()
        }


def test_ids_are_the_same_in_every_store(store: Path, tmp_path: Path) -> None:
    officials(tmp_path / "again.db", ARTICLES[::-1])
    assert Counter(map(json.dumps, entities(store))) == Counter(map(json.dumps, entities(tmp_path / "again.db")))


def test_views_as_csv_and_json_lines(store: Path, tmp_path: Path) -> None:
    rows = list(csv.DictReader(export(store, "--view", "official_positions").splitlines()))
    lines = [
        json.loads(line) for line in export(store, "--view", "official_positions", "--format", "jsonl").splitlines()
    ]
    assert [row["official"] for row in rows] == [line["official"] for line in lines]
    assert len(rows) == 3
    export(store, "-o", str(tmp_path / "facts.csv"))
    with (tmp_path / "facts.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 32


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--view", "secrets"], "there is no view 'secrets': choose one of disagreements, "),
        (["--view", "metric_facts", "--format", "ftm"], "ftm takes the whole store, not a view"),
        (["-o", "/nowhere/facts.csv"], "/nowhere/facts.csv cannot be written: No such file or directory"),
    ],
)
def test_a_slip_is_answered_in_one_sentence(store: Path, arguments: list[str], message: str) -> None:
    assert export(store, *arguments, status=2).startswith(f"Error: {message}")


LONG = "word " * 100


@pytest.mark.parametrize(
    ("before", "after", "quoted"),
    [
        ("Headline\nMs. ", " said so.\nNext line", "Ms. NAME said so."),
        (LONG, "", "… " + "word " * 31 + "NAME"),
        ("", " " + LONG, "NAME" + " word" * 31 + " …"),
        ("", "", "NAME"),
    ],
)
def test_quotes(before: str, after: str, quoted: str) -> None:
    assert quote(f"{before}NAME{after}", len(before), len(before) + 4) == quoted
