"""Each format is read back by a program of its own, and says what the store says."""

import csv
import io
import re
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
import spacy
from click.testing import CliRunner
from spacy.tokens import DocBin

from extractor.cli import main
from extractor.store import open_for_reading
from tests.stores import articles, store

TEXTS = (
    "Na Rì district: 88.9 % on time,\r\nsays Ms. Lan.",
    "Ba Bể district reached 71.5% ❤ (Ms. Lan).",
    "ナリ地区 Na Rì district 90 %。",
)


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    told = articles(*TEXTS, url=None, title="Tin", source="bao.example", published="2024-05-06")
    told = [article.model_copy(update={"url": f"https://bao.example/{article.id}"}) for article in told]
    told[2] = told[2].model_copy(update={"language": "ja"})
    store(tmp_path / "facts.db", told)
    return tmp_path / "facts.db"


def export(path: Path, *arguments: str, status: int = 0) -> str:
    result = CliRunner().invoke(main, ["export", "--db", str(path), *arguments])
    assert result.exit_code == status, result.output
    return result.output


def rows(path: Path, view: str) -> list[dict[str, Any]]:
    return list(open_for_reading(path).query(f"SELECT * FROM {view}"))


@pytest.mark.parametrize("view", ["metric_facts", "metric_series", "official_positions", "quantity_facts"])
def test_parquet_has_the_rows_of_the_view(facts: Path, tmp_path: Path, view: str) -> None:
    export(facts, "--format", "parquet", "--view", view, "-o", str(tmp_path / "rows.parquet"))
    assert pyarrow.parquet.read_table(tmp_path / "rows.parquet").to_pylist() == rows(facts, view)


def test_rows_can_be_chosen_as_in_a_query(facts: Path) -> None:
    chosen = list(csv.DictReader(io.StringIO(export(facts, "--unit", "Na Ri", "--language", "en"))))
    assert [(row["unit"], row["value"], row["url"]) for row in chosen] == [("Na Rì", "88.9", "https://bao.example/a0")]


def test_docbin_has_the_text_with_spans_and_exact_offsets(facts: Path, tmp_path: Path) -> None:
    export(facts, "--format", "docbin", "-o", str(tmp_path / "articles.spacy"))
    docs = list(DocBin().from_disk(tmp_path / "articles.spacy").get_docs(spacy.blank("xx").vocab))
    assert {doc.text for doc in docs} == set(TEXTS)
    for doc in docs:
        mentions = [mention for mention in doc.user_data["mentions"] if mention["type"] == "percentage"]
        assert len(mentions) == len(doc.spans["percentage"]) == 1
        exact = doc.text[mentions[0]["start"] : mentions[0]["end"]]
        assert re.fullmatch(r"[\d.]+ ?%", exact)
        assert exact in doc.spans["percentage"][0].text
        assert [span.label_ for span in doc.spans["unit"]] == ["area"]
        assert doc.user_data["article"]["url"].startswith("https://bao.example/")


def test_brat_offsets_are_those_of_the_text(facts: Path, tmp_path: Path) -> None:
    export(facts, "--format", "brat", "-o", str(tmp_path / "brat"))
    texts = {path.stem: path.read_bytes().decode() for path in (tmp_path / "brat").glob("*.txt")}
    assert set(texts.values()) == set(TEXTS)
    entities = re.findall(r"^\[entities\]\n(.*?)\n\n", (tmp_path / "brat" / "annotation.conf").read_text(), re.S | re.M)
    found = 0
    for name, text in texts.items():
        for line in (tmp_path / "brat" / f"{name}.ann").read_text("utf-8").splitlines():
            if line.startswith("T"):
                _, place, words = line.split("\t")
                entity, _, spans = place.partition(" ")
                pieces = [text[slice(*map(int, span.split()))] for span in spans.split(";")]
                assert " ".join(pieces) == words
                assert entity in entities[0].split("\n")
                found += 1
    assert found == 8  # a figure and a district in each, and Ms. Lan in two


def test_an_article_of_one_language(facts: Path, tmp_path: Path) -> None:
    export(facts, "--format", "brat", "--language", "ja", "-o", str(tmp_path / "brat"))
    assert [path.read_text("utf-8") for path in (tmp_path / "brat").glob("*.txt")] == [TEXTS[2]]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--format", "parquet"), "name a file with -o"),
        (("--format", "brat"), "name it with -o"),
        (("--format", "brat", "--metric", "on_time", "-o", "brat"), "by --language alone"),
        (("--format", "ftm", "--language", "vi"), "takes the whole store"),
        (("--view", "metric_series", "--unit", "Na Ri"), "metric_series is written whole"),
        (("--format", "docbin", "--view", "metric_facts", "-o", "x"), "not a view"),
    ],
)
def test_what_makes_no_sense_together_is_said(facts: Path, arguments: tuple[str, ...], why: str) -> None:
    assert why in export(facts, *arguments, status=2)


def test_an_empty_answer_is_an_empty_table(facts: Path, tmp_path: Path) -> None:
    export(facts, "--language", "sv", "--format", "parquet", "-o", str(tmp_path / "none.parquet"))
    table = pyarrow.parquet.read_table(tmp_path / "none.parquet")
    assert (table.num_rows, "quote" in table.column_names) == (0, True)
