"""The report of a metric: one file that proves each figure, loads nothing and runs nothing."""

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.errors import ExtractorError
from extractor.factsheet import Article
from extractor.report import report
from extractor.store import Question, open_for_reading
from tests.stores import articles, store

TEXTS = (
    "Na Rì district reached 88.9 % on time.",
    "now it is 89.5 % in Na Rì district, and 12 % later.",
    "Ba Bể district: 71 % <script>alert(1)</script> on time & more.",
)


class Page(HTMLParser):
    """What a browser would make of a page, as far as a test asks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.marks: list[str] = []
        self.open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open = tag

    def handle_data(self, data: str) -> None:
        if self.open == "mark":
            self.marks.append(data)
        self.open = ""

    def values(self, name: str) -> list[str]:
        return [value or "" for _, attributes in self.tags for key, value in attributes.items() if key == name]


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    told = articles(*TEXTS, published="2024-05-06", title="News of <b>today</b>", source="bao.example")
    told[0] = told[0].model_copy(update={"url": "https://bao.example/1"})
    store(tmp_path / "facts.db", told)
    return tmp_path / "facts.db"


def made(path: Path, **asked: Any) -> str:
    return report(open_for_reading(path), Question(**asked), asked="extractor report …", today=date(2024, 6, 1))


def test_each_figure_is_marked_in_the_sentence_that_prints_it(facts: Path) -> None:
    page = Page(made(facts, metric="on_time"))
    assert sorted(page.marks) == ["12 %", "71 %", "88.9 %", "89.5 %"]


def test_every_link_within_the_page_leads_somewhere(facts: Path) -> None:
    page = Page(made(facts, metric="on_time"))
    inside = {link[1:] for link in [*page.values("href"), *page.values("xlink:href")] if link.startswith("#")}
    assert inside and inside <= set(page.values("id"))


def test_nothing_is_loaded_and_nothing_runs(facts: Path) -> None:
    html = made(facts)
    page = Page(html)
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "link", "img", "iframe", "object", "embed", "base"})
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name == "src"]
    assert [link for link in page.values("href") if not link.startswith("#")] == ["https://bao.example/1"]
    assert "default-src 'none'" in html
    assert "&lt;script&gt;alert(1)" in html
    assert "url(" not in re.sub(r"url\(#[\w-]+\)", "", html)


def test_what_is_left_out_is_said(facts: Path) -> None:
    assert "the first 3 of 4 figures" in made(facts, limit=3)
    assert "the first" not in made(facts, limit=4)


def test_figures_of_which_one_can_be_right_are_said_to_be_rivals(facts: Path) -> None:
    html = made(facts, unit="Na Ri")
    assert html.count("2 other values printed") == 3


def test_no_answer_is_an_error_and_no_empty_report(facts: Path, tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="nothing in the store answers this"):
        made(facts, language="sv")
    result = CliRunner().invoke(
        main, ["report", "--db", str(facts), "--language", "sv", "--out", str(tmp_path / "r.html")]
    )
    assert (result.exit_code, (tmp_path / "r.html").exists()) == (2, False)


def test_the_command_writes_the_file_and_says_how_it_was_made(facts: Path, tmp_path: Path) -> None:
    out = tmp_path / "na-ri.html"
    result = CliRunner().invoke(main, ["report", "--db", str(facts), "--unit", "Na Ri", "--out", str(out)])
    assert result.exit_code == 0
    assert "<code>extractor" in out.read_text("utf-8")


def test_figures_without_a_day_have_no_chart_and_are_reported_all_the_same(tmp_path: Path) -> None:
    store(tmp_path / "facts.db", [Article(id="a", text="Na Rì district: 5 %.")])
    html = made(tmp_path / "facts.db")
    assert "<svg" not in html
    assert Page(html).marks == ["5 %"]
