"""Each page answers with what the store says, and nothing of the store is anything but text in it."""

import asyncio
import csv
import io
import json
import re
import sqlite3
import sys
from html import unescape
from pathlib import Path

import httpx
import pyarrow.parquet
import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.serving.evidence import pieces, spans_of
from extractor.serving.pages import metric
from extractor.serving.server import application
from tests.serving.conftest import HOSTILE, LISTS, every_page


def get(address: str) -> str:
    answer = httpx.get(address)
    assert answer.status_code == 200, answer.text
    return answer.text


def links(page: str, beginning: str) -> list[str]:
    return [unescape(link) for link in re.findall(rf'href="({beginning}[^"#]*)', page)]


def test_pages_answer(corpus_site: str, corpus_store: Path) -> None:
    pages = every_page(corpus_store)
    assert len(pages) == len(LISTS) + 5
    for path in pages:
        page = get(corpus_site + path)
        assert "<h1" in page
        assert 'lang="en"' in page


SEARCHES = [
    ("hoai an", "Hoài Ân"),
    ("ホアイアン", "Hoài Ân"),
    ("Хоайан", "Hoài Ân"),
    ("dien bien", "Điện Biên"),
    ("cai cach", "/-/reform/article/"),
    ("ADMINISTRATIVE reform", "/-/reform/article/"),
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


def test_the_table_of_a_metric_is_its_files(corpus_site: str) -> None:
    asked = "metric=online_submission&articles=2"
    page = get(f"{corpus_site}/-/reform/metric?{asked}")
    shown = [unescape(href) for href in re.findall(r'<td class="number"><a href="([^"]+)">', page)]
    table = list(csv.DictReader(io.StringIO(get(f"{corpus_site}/-/reform/metric.csv?{asked}"))))
    records = json.loads(get(f"{corpus_site}/-/reform/metric.json?{asked}"))
    parquet = httpx.get(f"{corpus_site}/-/reform/metric.parquet?{asked}").content
    rows = pyarrow.parquet.read_table(io.BytesIO(parquet)).to_pylist()
    assert len(shown) > 3
    assert [row["evidence"].removeprefix(corpus_site) for row in table] == shown
    assert rows == records
    assert [{name: "" if value is None else str(value) for name, value in row.items()} for row in rows] == table
    assert all(row["quote"] and row["source"] and row["url"] and row["language"] for row in records)


def test_parquet_without_pyarrow_says_what_to_install(corpus_site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    answer = httpx.get(f"{corpus_site}/-/reform/metric.parquet")
    assert answer.status_code == 501
    assert "pip install 'reform-extractor[parquet]'" in answer.text


FILTERS = {
    "unit=999999": 0,
    "articles=99": 0,
    "since=2099": 0,
    "until=2023": 1,
    "language=ja": 1,
    "level=district": 1,
    "kind=target": 1,
    "named=kien giang": 1,
}


@pytest.mark.parametrize(("asked", "least"), FILTERS.items())
def test_filters_of_a_metric(corpus_site: str, asked: str, least: int) -> None:
    found = json.loads(get(f"{corpus_site}/-/reform/metric.json?metric=online_submission&{asked}"))
    assert len(found) >= least
    assert found if least else not found
    name, _, value = asked.partition("=")
    if name == "language":
        assert all(value in each["languages"].split(",") for each in found)
    if name == "until":
        assert all(each["holds_from"] is None or each["holds_from"] < "2024" for each in found)
    if name in ("level", "kind"):
        assert {each[{"level": "unit_level", "kind": "kind"}[name]] for each in found} == {value}


def test_a_finer_metric_is_a_part_of_its_metric(corpus_site: str) -> None:
    def found(finer: str) -> list[dict[str, object]]:
        rows: list[dict[str, object]] = json.loads(get(f"{corpus_site}/-/reform/metric.json?metric=on_time{finer}"))
        return rows

    part = found("&finer=in_time")
    assert {each["submetric"] for each in part} == {"in_time"}
    assert len(part) < len(found(""))
    assert found("&finer=files_digitized") == found("")  # of another metric


@pytest.mark.parametrize(
    "asked", ["unit=x", "articles=-1", "level=%00", "metric=nothing", "since='", "named=%25", "offset=-5"]
)
def test_odd_addresses_are_answered(corpus_site: str, asked: str) -> None:
    get(f"{corpus_site}/-/reform/metric?{asked}")
    get(f"{corpus_site}/-/reform/disagreements?{asked}&class=x")


def test_what_is_cut_says_so(corpus_site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metric, "POINTS", 3)
    page = get(f"{corpus_site}/-/reform/metric?metric=online_submission")
    total = len(json.loads(get(f"{corpus_site}/-/reform/metric.json?metric=online_submission")))
    assert f"The first 3 of {total} values; files have all" in page
    assert page.count('<td class="number">') == 3


def test_lists_are_turned_page_by_page(corpus_site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractor.serving.page.PAGE", 4)
    first = get(f"{corpus_site}/-/reform/checks")
    [total] = {int(number) for number in re.findall(r"1–4 of (\d+)", first)}
    [following] = links(first, r"\?offset=")
    second = get(f"{corpus_site}/-/reform/checks{following}")
    assert f"5–8 of {total}" in second
    assert not set(links(first, "/-/reform/article/")) & set(links(second, "/-/reform/article/"))


TABLES = [
    ("articles", "cai cach", "Cải cách"),
    ("articles", "改革", "改革"),
    ("metric_facts", "tramites", "trámites"),
    ("units", "DIEN BIEN", "Điện Biên"),
    ("units", "ホアイアン", "Hoài Ân"),
    ("official_positions", "lo thi man", "Lò Thị Mẫn"),
]


@pytest.mark.parametrize(("table", "asked", "expected"), TABLES)
def test_datasettes_tables_are_searched_in_any_spelling(
    corpus_site: str, table: str, asked: str, expected: str
) -> None:
    found = json.loads(get(f"{corpus_site}/facts/{table}.json?_shape=objects&_size=max&_search={asked}"))["rows"]
    whole = json.loads(get(f"{corpus_site}/facts/{table}.json?_shape=objects&_size=max"))["rows"]
    assert 0 < len(found) < len(whole)
    assert expected.casefold() in json.dumps(found, ensure_ascii=False).casefold()


def test_facts_are_streamed_as_lines(corpus_site: str, corpus_store: Path) -> None:
    lines = get(f"{corpus_site}/-/facts.jsonl").splitlines()
    with sqlite3.connect(corpus_store) as db:
        assert len(lines) == db.execute("SELECT count(*) FROM percentages").fetchone()[0]
    assert {"unit", "metric", "value", "quote", "url"} <= json.loads(lines[0]).keys()
    last = json.loads(lines[-2])["id"]
    assert get(f"{corpus_site}/-/facts.jsonl?after={last}").splitlines() == lines[-1:]
    russian = get(f"{corpus_site}/-/facts.jsonl?language=ru").splitlines()
    assert russian == [line for line in lines if json.loads(line)["language"] == "ru"]


@pytest.mark.parametrize(
    "path", ["/-/facts.jsonl", "/-/reform/metric.csv", "/-/reform/metric.json", "/facts/metric_facts.json"]
)
@pytest.mark.parametrize("cors", [True, False])
def test_other_sites_may_read_only_where_they_are_let(corpus_store: Path, path: str, cors: bool) -> None:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=application(corpus_store, cors=cors))
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
            return await client.get(path)

    answer = asyncio.run(ask())
    assert answer.status_code == 200
    assert answer.headers.get("access-control-allow-origin") == ("*" if cors else None)


@pytest.mark.parametrize(
    "path", ["unit/999999", "official/999999", "article/" + "0" * 16, "evidence/" + "0" * 16 + "/1-2"]
)
def test_what_is_not_there_is_not_found(corpus_site: str, path: str) -> None:
    assert httpx.get(f"{corpus_site}/-/reform/{path}").status_code == 404


@pytest.mark.parametrize("path", [*LISTS, "/facts", "/-/facts.jsonl", "/facts/metric_facts.json"])
def test_every_answer_has_the_policy(corpus_site: str, path: str) -> None:
    policy = httpx.get(corpus_site + path).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]


def test_a_hostile_article_is_text(hostile_site: str, hostile_store: Path) -> None:
    for path in [*every_page(hostile_store), *links(get(hostile_site), "/-/reform/evidence/")]:
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
