"""`extractor query --stories` and `--disagreements`, as they are typed."""

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from extractor import cli, console
from extractor.store import Writer
from tests.store.test_disagreements import OTHER, article
from tests.test_console import Terminal


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stories") / "facts.db"
    with Writer(path) as writer:
        writer.write(
            [article(88.9), article(89.8, "ja", "2024-05-08"), article(70.1, "sv", story=OTHER, period="2023")]
        )
    return path


def ask(db: Path, *options: str) -> Any:
    result = CliRunner().invoke(cli.main, ["query", "--db", str(db), *options], catch_exceptions=False)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_a_story_comes_with_its_articles_values_and_disagreements(db: Path) -> None:
    [story] = json.loads(ask(db, "--stories", "--format", "json"))
    assert (story["articles"], story["languages"], story["first_day"], story["last_day"]) == (
        2,
        2,
        "2024-05-07",
        "2024-05-08",
    )
    assert [(told["language"], told["linked_to"], told["score"]) for told in story["told_by"]] == [
        ("vi", None, None),
        ("ja", story["told_by"][0]["article_id"], pytest.approx(0.7, abs=0.2)),
    ]
    assert {(value["value"], value["languages"]) for value in story["values"]} == {(88.9, "vi"), (89.8, "ja")}
    assert [pair["class"] for pair in story["disagreements"]] == ["retyped_figure"]


QUESTIONS = [
    (["--unit", "Do Luong"], 2),
    (["--metric", "on_time", "--since", "2024"], 2),
    (["--metric", "digitization"], 0),
    (["--since", "2024-05-08"], 2),
    (["--until", "2023"], 0),
    (["--language", "ja"], 2),
    (["--language", "sv"], 0),  # an article that nobody retells is no story
    (["--words", "Đô Lương"], 2),
]


@pytest.mark.parametrize(("options", "articles"), QUESTIONS)
def test_stories_are_asked_for_like_figures(db: Path, options: list[str], articles: int) -> None:
    rows = csv.DictReader(io.StringIO(ask(db, "--stories", *options, "--format", "csv")))
    assert [row["language"] for row in rows] == ["vi", "ja"][:articles]


def test_a_story_is_read_from_top_to_bottom(db: Path) -> None:
    lines = ask(db, "--stories").splitlines()
    assert lines[0].startswith("Đô Lương: 88.9%")
    assert lines[1] == "2024-05-07 – 2024-05-08: 2 articles, 2 languages, 1 source"
    assert [line.split()[0] for line in lines[2:4]] == ["vi", "ja"]
    assert "figures in common: 62.35%, " in lines[4]
    at = lines.index("  retyped figure  Đô Lương  on_time  2024-01/2024-04")
    assert [line.split()[:2] for line in lines[at + 1 : at + 4 : 2]] == [["88.9", "vi"], ["89.8", "ja"]]


PAIRS = [
    (["all"], 1),
    (["retyped_figure"], 1),
    (["update"], 0),
    (["all", "--unit", "Do Luong", "--language", "ja"], 1),
    (["all", "--language", "sv"], 0),
    (["all", "--since", "2024-05"], 0),
    (["all", "--since", "2024-04"], 1),
]


@pytest.mark.parametrize(("options", "count"), PAIRS)
def test_disagreements_are_asked_for_like_figures(db: Path, options: list[str], count: int) -> None:
    rows = json.loads(ask(db, "--disagreements", *options, "--format", "json"))
    assert [(row["value_a"], row["value_b"]) for row in rows] == [(88.9, 89.8)] * count
    assert all(row["quote_a"] and row["quote_b"] for row in rows)


def test_a_pipe_gets_a_pair_a_line_and_a_terminal_both_quotes(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(ask(db, "--disagreements").splitlines()) == 2
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    console.show_disagreements(json.loads(json.dumps(pairs(db))))
    assert terminal.getvalue().count("Đô Lương: 8") == 2


def pairs(db: Path) -> list[dict[str, Any]]:
    from extractor.store import Question, find_disagreements, open_for_reading

    return find_disagreements(open_for_reading(db), Question())


def test_one_kind_of_answer_at_a_time(db: Path) -> None:
    result = CliRunner().invoke(cli.main, ["query", "--db", str(db), "--stories", "--disagreements", "all"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "one at a time" in result.stderr
