"""A new version of the extractor replaces the facts of a store article by article, and rejects can be read again."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from extractor.engines.job import Job
from extractor.engines.retry import retry
from extractor.engines.run import run
from extractor.factsheet import Article, Check, FactSheet, Reject
from extractor.reading import find_inputs, read
from extractor.store import Writer, extractor_version, list_rejects, stored_articles
from tests.fakes import FakeExtractor, make
from tests.stores import articles, content, counts, store

TEXTS = [f"Nam district settled {at}% on time, said Ms. Lan. Also: 71.{at}4%, 6{at}.73%, 83.9{at}%." for at in range(5)]


def rerun(
    path: Path, *, reader: Callable[[], FakeExtractor] = make, everything: bool = False, **options: Any
) -> dict[str, int]:
    with Writer(path) as writer:
        items = stored_articles(writer.db, other_than=None if everything else extractor_version())
        return counts(run(items, writer, command="rerun", job=Job(reader), **options))


def read_by(path: Path, version: str) -> None:
    """Let the articles of the store be read by another version."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE runs SET version = ?", [version])


def without_keys(path: Path) -> dict[str, list[Any]]:
    """Return all rows of a store in an order of their own, but the numbers that facts and stories have."""
    rows = content(path)
    rows["told"] = [
        {"told": told} for told in sqlite3.connect(path).execute("SELECT story_key, article_id FROM story_articles")
    ]
    plain = {"id", "story_id", "fact_id", "fact_a", "fact_b"}
    return {
        table: sorted(
            sorted((key, str(value)) for key, value in row.items() if key not in plain) for row in rows[table]
        )
        for table in rows
    }


class Doubter(FakeExtractor):
    """A later version, which takes figures for estimates, and cannot read the second article."""

    def read(self, article: Article) -> FactSheet | Reject:
        sheet = super().read(article)
        if "1% on time" in article.text:
            raise ValueError("not any more")
        assert isinstance(sheet, FactSheet)
        estimates = tuple(figure.model_copy(update={"modifier": "approx"}) for figure in sheet.percentages)
        return sheet.model_copy(update={"percentages": estimates})


def make_doubter() -> Doubter:
    return Doubter()


def test_the_same_version_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    note = Check(kind="encoding", ok=True, detail="decoded as cp1251")
    store(
        path, [*articles(*TEXTS, checks=(note,)), *articles("NUL \0 and Nam district: 9 %", url="https://a.example/1")]
    )
    before, all_before = without_keys(path), content(path)
    assert rerun(path) == {}
    assert content(path) == all_before
    assert rerun(path, everything=True) == {"unchanged": 6}
    assert without_keys(path) == before


def test_a_later_version_replaces_facts_and_keeps_those_of_what_it_cannot_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    store(path, articles(*TEXTS))
    read_by(path, "0.0.1")
    assert rerun(path, reader=make_doubter) == {"updated": 4, "rejected": 1}
    rows = content(path)
    by_article = {row["article_id"]: row["modifier"] for row in rows["percentages"]}
    assert by_article == {1: "approx", 2: "eq", 3: "approx", 4: "approx", 5: "approx"}
    assert [(row["reason"], row["place"]) for row in rows["rejects"]] == [("crash", "article 2 of the store")]
    # A second time only the article that is left is tried; read at last, it is no reject any more.
    assert rerun(path) == {"unchanged": 1}
    assert content(path)["rejects"] == []


def test_a_rerun_that_ends_in_the_middle_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    store(path, articles(*(f"{at} %" for at in range(100))))
    read_by(path, "0.0.1")
    seen = 0

    def fail_at_50() -> None:
        nonlocal seen
        seen += 1
        if seen == 50:
            raise OSError("killed")

    with pytest.raises(OSError, match="killed"):
        rerun(path, on_article=fail_at_50)
    assert rerun(path) == {"unchanged": 100 - 32}  # one transaction was written


# A rerun in a process of its own, which a test may kill.
SCRIPT = """
import sys
from pathlib import Path
from tests.engines.test_rerun import make_slow_doubter, rerun
if __name__ == "__main__":
    rerun(Path(sys.argv[1]), reader=make_slow_doubter)
"""


class SlowDoubter(Doubter):
    def read(self, article: Article) -> FactSheet | Reject:
        time.sleep(0.01)
        return super().read(article)


def make_slow_doubter() -> SlowDoubter:
    return SlowDoubter()


def modifiers(path: Path) -> dict[int, set[str]]:
    with closing(sqlite3.connect(path, timeout=30)) as connection:
        rows = connection.execute("SELECT article_id, group_concat(modifier) FROM percentages GROUP BY 1").fetchall()
    return {article: set(found.split(",")) for article, found in rows}


def test_a_killed_rerun_leaves_each_article_old_or_new(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    store(path, articles(*(f"{at + 2} % and {at + 3} % and {at + 4} %" for at in range(300))))
    read_by(path, "0.0.1")
    with subprocess.Popen([sys.executable, "-c", SCRIPT, path]) as process:
        while {"approx"} not in modifiers(path).values():
            assert process.poll() is None
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    read = list(modifiers(path).values())
    new = read.count({"approx"})
    assert (new + read.count({"eq"}), 0 < new < 300) == (300, True)
    assert rerun(path, reader=make_doubter) == {"updated": 300 - new}
    assert list(modifiers(path).values()) == [{"approx"}] * 300


def rejects(path: Path) -> list[tuple[str, str]]:
    with Writer(path) as writer:
        return [(row["reason"], row["place"]) for row in list_rejects(writer.db)]


def try_again(path: Path, **options: Any) -> tuple[dict[str, int], list[str]]:
    with Writer(path) as writer:
        report, lost = retry(writer, job=Job(make, time_limit=0.3), **options)
        return counts(report), [reject.why for reject in lost]


def test_the_text_of_a_reject_is_kept_to_be_read_again(tmp_path: Path) -> None:
    path, once = tmp_path / "facts.db", tmp_path / "once"
    items = [Article(id="slow", text=f"FAIL ONCE {once} 8 %", place="stdin:1"), Article(id="uk", text="Ukrainian 9 %")]
    assert counts(store(path, items)) == {"rejected": 2}
    assert try_again(path) == ({"new": 1, "rejected": 1}, [])
    assert rejects(path) == [("language", "")]
    assert [row["value"] for row in content(path)["percentages"]] == [8]


def test_what_could_not_be_read_is_read_from_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path, feed, page = tmp_path / "facts.db", Path("feed.jsonl"), Path("page.txt")
    feed.write_text('{"text": "1 %"}\nnonsense\n{"text": "three is long %"}\n')
    page.write_bytes(b"")
    assert counts(store(path, read(find_inputs([feed, page]), max_chars=10))) == {"new": 1, "rejected": 3}
    feed.write_text('{"text": "1 %"}\n{"text": "2 %"}\n{"text": "three is long %"}\n')
    monkeypatch.chdir("/")  # the store knows where the run was started
    assert try_again(path, reason="json") == ({"new": 1}, [])
    assert try_again(path) == ({"new": 1, "rejected": 1}, [])
    assert rejects(path) == [("empty", "page.txt")]


def test_a_reject_whose_source_is_gone_is_named(tmp_path: Path) -> None:
    path, feed = tmp_path / "facts.db", tmp_path / "feed.jsonl"
    lost = [
        Reject(id=place, reason="json", detail="No JSON.", source=place) for place in ("stdin:3", "https://a.example")
    ]
    feed.write_text("nonsense\nnonsense\n")
    store(path, [*lost, *read(find_inputs([feed]))])
    feed.write_text('{"text": "1 %"}\n')
    counted, why = try_again(path)
    assert counted == {"new": 1}
    assert why == [
        "it came from standard input: give it to `extractor run` again",
        "it is on the web: `extractor fetch` tries it again",
        "the file has no such place any more",
    ]
    feed.unlink()
    assert try_again(path)[1][-1] == f"its source is gone: there is no file {feed}"
    assert len(rejects(path)) == 3


def test_an_article_that_a_later_run_can_read_is_no_reject_any_more(tmp_path: Path) -> None:
    path, once = tmp_path / "facts.db", tmp_path / "once"
    items = articles(f"FAIL ONCE {once} 8 %")
    assert counts(store(path, items)) == {"rejected": 1}
    assert counts(store(path, items)) == {"new": 1}
    assert rejects(path) == []


def test_a_report_is_kept_in_the_store(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    items = [
        *articles("Nam district: 9 %.", "8 %", language="sv"),
        *articles("Ukrainian"),
        Reject(id="x", reason="json", detail="No."),
    ]
    report = store(path, items)
    assert store(path, items).unchanged == 2
    first, second = sqlite3.connect(path).execute(
        "SELECT read, new, unchanged, rejected, report, finished_at, command FROM runs"
    )
    assert (first[:4], second[:4]) == ((4, 2, None or 0, 2), (4, 0, 2, 2))
    assert json.loads(first[4]) == report.model_dump(mode="json")
    assert report.reasons == {"language": 1, "json": 1}
    assert report.languages["sv"].new == 2
    assert report.facts["percentages"] == 2
    assert report.version == extractor_version()
    assert report.peak_megabytes > 10
    assert (first[5], first[6]) == (report.finished_at, "run")
