"""Each page answers with what the store says, and nothing of the store is anything but text in it."""

import csv
import io
import json
import re
import sqlite3
from html import unescape
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.serving.evidence import pieces, spans_of
from tests.serving.conftest import HOSTILE

PAGES = ["/", "/-/reform", "/-/reform/search", "/-/reform/metric", "/-/reform/disagreements", "/-/reform/checks"]


def get(address: str) -> str:
    answer = httpx.get(address)
    assert answer.status_code == 200, answer.text
    return answer.text


def links(page: str, beginning: str) -> list[str]:
    return [unescape(link) for link in re.findall(rf'href="({beginning}[^"#]*)', page)]


@pytest.mark.parametrize("path", PAGES)
def test_pages_answer(corpus_site: str, path: str) -> None:
    page = get(corpus_site + path)
    assert "<h1" in page
    assert 'lang="en"' in page


SEARCHES = [
    ("hoai an", "Hoài Ân"),
    ("ホアイアン", "Hoài Ân"),
    ("Хоайан", "Hoài Ân"),
    ("dien bien", "Điện Biên"),
    ("cai cach", "/-/reform/article/"),
    ("改革", "/-/reform/article/"),
    ("административной", "/-/reform/article/"),
    ("förvaltning", "/-/reform/article/"),
    ("tramites", "/-/reform/article/"),
    ("Lo Thi Man", "/-/reform/official/"),
]


@pytest.mark.parametrize(("words", "expected"), SEARCHES)
def test_search_finds_any_spelling(corpus_site: str, words: str, expected: str) -> None:
    assert expected in unescape(get(f"{corpus_site}/-/reform/search?q={words}"))


@pytest.mark.parametrize("words", ['"', "'; DROP TABLE units; --", "*", "a" * 5000, "\u202e", "%00"])
def test_no_search_breaks_anything(corpus_site: str, words: str) -> None:
    get(f"{corpus_site}/-/reform/search?q={words}")


def test_every_figure_of_the_newest_leads_to_its_sentence(corpus_site: str) -> None:
    found = links(get(corpus_site), "/-/reform/evidence/")
    assert len(found) >= 5
    for link in found:
        page = get(corpus_site + link)
        assert re.search(r'class="[^"]*quote[^"]*figure[^"]*"[^>]*id="figure"', page) or 'id="figure"' in page


def test_the_text_of_an_article_is_shown_character_for_character(corpus_site: str, corpus_store: Path) -> None:
    with sqlite3.connect(corpus_store) as db:
        articles = db.execute("SELECT hash, text FROM articles").fetchall()
    for identity, text in articles[:20]:
        page = get(f"{corpus_site}/-/reform/article/{identity[:16]}")
        shown = re.search(r'<div class="text"[^>]*>(.*?)</div>', page, re.DOTALL)
        assert shown
        assert unescape(re.sub(r"<[^>]*>", "", shown.group(1))) == text


def test_the_table_of_a_metric_is_its_csv_and_its_json(corpus_site: str) -> None:
    page = get(f"{corpus_site}/-/reform/metric?metric=on_time")
    shown = re.findall(r'<td class="number"><a href="([^"]+)">', page)
    table = list(csv.DictReader(io.StringIO(get(f"{corpus_site}/-/reform/metric.csv?metric=on_time"))))
    records = json.loads(get(f"{corpus_site}/-/reform/metric.json?metric=on_time"))
    assert [row["href"] for row in table] == [row["href"] for row in records] == [unescape(href) for href in shown]


def test_facts_are_streamed_as_lines(corpus_site: str, corpus_store: Path) -> None:
    lines = get(f"{corpus_site}/-/facts.jsonl").splitlines()
    with sqlite3.connect(corpus_store) as db:
        assert len(lines) == db.execute("SELECT count(*) FROM percentages").fetchone()[0]
    assert {"unit", "metric", "value", "quote", "url"} <= json.loads(lines[0]).keys()


@pytest.mark.parametrize(
    "path", ["unit/999999", "official/999999", "article/" + "0" * 16, "evidence/" + "0" * 16 + "/1-2"]
)
def test_what_is_not_there_is_not_found(corpus_site: str, path: str) -> None:
    assert httpx.get(f"{corpus_site}/-/reform/{path}").status_code == 404


@pytest.mark.parametrize("path", [*PAGES, "/facts", "/-/facts.jsonl", "/facts/metric_facts.json"])
def test_every_answer_has_the_policy(corpus_site: str, path: str) -> None:
    policy = httpx.get(corpus_site + path).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]


def test_a_hostile_article_is_text(hostile_site: str) -> None:
    for path in ["/", "/-/reform/search?q=luong", *links(get(hostile_site), "/-/reform/evidence/")]:
        page = get(hostile_site + path)
        assert "<script>document" not in page
        assert "<img" not in page
        assert not re.search(r'href="\s*javascript:', page)


def test_pieces_are_the_text() -> None:
    mentions = [
        {"start": 3, "end": 9, "kind": "unit", "label": "Đô Lương", "link": "unit/1"},
        {"start": 14, "end": 19, "kind": "percentage", "label": "on_time", "link": None},
    ]
    text = HOSTILE.text[:60]
    found = list(pieces(text, mentions, {"quote": [(0, 40)], "figure": [(14, 19)]}))
    assert "".join(piece.text for piece in found) == text
    assert [(piece.kinds, piece.anchor) for piece in found if piece.anchor] == [("quote percentage figure", "figure")]
    assert [piece.link for piece in found if piece.link] == ["unit/1"]


def test_spans_of_failed_checks() -> None:
    assert spans_of([{"ok": 0, "spans": "[[1, 2]]"}, {"ok": 1, "spans": "[[3, 4]]"}]) == [(1, 2)]


@pytest.mark.parametrize("content", [None, b"", b"no database"])
def test_what_is_no_store_is_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "facts.db"
    if content is not None:
        path.write_bytes(content)
    result = CliRunner().invoke(main, ["serve", "--db", str(path)])
    assert result.exit_code == 2
    assert result.output.startswith("Error: ")
    assert len(result.output.splitlines()) == 1
