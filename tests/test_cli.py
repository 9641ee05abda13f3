"""The command, as it is typed."""

import csv
import io
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from extractor import cli
from extractor.engines import local
from tests.fakes import FakeExtractor
from tests.stores import wait_for_rows

COMMAND = [sys.executable, "-m", "extractor"]
TEXTS = {
    "en": "Do Luong district settled 88.9% on time.",
    "vi": "Nam Đàn district: 75.5%, <script>alert(1)</script> \x1b[31m\u202e.",
    "ja": "ドゥルオン 60% 改革",
}


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "make_extractor", FakeExtractor)


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    path = tmp_path / "feed.jsonl"
    records = [
        {
            "id": language,
            "text": text,
            "language": language,
            "published": "2024-05-07",
            "url": f"https://{language}.example/1",
        }
        for language, text in TEXTS.items()
    ]
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


@pytest.fixture
def db(tmp_path: Path, feed: Path) -> Path:
    assert invoke("run", feed, "--db", tmp_path / "facts.db").exit_code == 0
    return tmp_path / "facts.db"


def invoke(*arguments: object, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(cli.main, [str(argument) for argument in arguments], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def test_help_comes_at_once() -> None:
    seconds = min(timed([*COMMAND, "--help"]) for _ in range(3))
    assert seconds < 0.5 * max(1, os.getloadavg()[0])  # on an idle machine: half a second


def timed(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


@pytest.mark.parametrize("command", sorted(cli.main.commands))
def test_every_help_has_a_line_a_sentence_and_something_to_paste(command: str) -> None:
    text = invoke(command, "--help").stdout
    assert re.search(rf"^ +(\S+ .*\| )?extractor {command} ", text, re.MULTILINE)


def test_version() -> None:
    assert re.fullmatch(r"extractor, version \d+\.\d+\.\d+\n", invoke("--version").stdout)


def test_run_sums_up_what_it_did(tmp_path: Path, feed: Path) -> None:
    result = invoke("run", feed, "--db", tmp_path / "facts.db")
    assert re.search(r"^ja +1 +1 +0 +0 +0$", result.stdout, re.MULTILINE)
    assert re.search(r"^all +3 +3 +0 +0 +0$", result.stdout, re.MULTILINE)
    assert re.search(r"^percentages +3 +3$", result.stdout, re.MULTILINE)
    assert f"Store: {tmp_path}/facts.db" in result.stdout
    assert result.stderr == ""


def test_the_examples_of_a_summary_can_be_pasted(tmp_path: Path, feed: Path) -> None:
    shown = invoke("run", feed, "--db", tmp_path / "facts.db").stdout
    commands = re.findall(r"^\$ extractor (.*)\n((?:.+\n)+)", shown, re.MULTILINE)
    assert len(commands) == 3
    for command, answer in commands:
        import shlex

        assert invoke(*shlex.split(command)).stdout == answer


def test_rejects_show_in_status_summary_and_table(tmp_path: Path, feed: Path) -> None:
    with feed.open("a") as file:
        file.write('{"text": "Ukrainian"}\nnonsense\n')
    result = invoke("run", feed, "--db", tmp_path / "facts.db")
    assert result.exit_code == 1
    assert re.search(r"^– +2 +0 +0 +0 +2$", result.stdout, re.MULTILINE)
    db = tmp_path / "facts.db"
    assert f"Rejected: 1 language, 1 json (`extractor rejects --db {db}` lists them)" in result.stdout
    rows = sqlite3.connect(tmp_path / "facts.db").execute("SELECT reason, place FROM rejects ORDER BY id").fetchall()
    assert rows == [("language", f"{feed}:4"), ("json", f"{feed}:5")]


def test_rejects_are_listed_and_tried_again(tmp_path: Path, feed: Path) -> None:
    db, report = tmp_path / "facts.db", tmp_path / "report.json"
    good = feed.read_text()
    feed.write_text(good + "nonsense\n")
    assert invoke("run", feed, "--db", db).exit_code == 1
    [row] = json.loads(invoke("rejects", "--db", db, "--format", "json").stdout)
    assert (row["number"], row["reason"], row["place"]) == (1, "json", f"{feed}:4")
    assert "Nothing was rejected." in invoke("rejects", "--db", db, "--reason", "timeout").stderr
    assert invoke("rejects", "--db", db, "--retry").exit_code == 1
    feed.write_text(good + '{"text": "8 %"}\n')
    assert invoke("rejects", "--db", db, "--retry", "--report", report).exit_code == 0
    assert "Nothing was rejected." in invoke("rejects", "--db", db).stderr
    told = json.loads(report.read_text())
    assert (told["command"], told["new"], told["rejected"]) == ("retry", 1, 0)


def test_rerun_reads_what_another_version_has_read(db: Path, tmp_path: Path) -> None:
    assert re.search(r"^0 articles in ", invoke("rerun", "--db", db).stdout, re.MULTILINE)
    assert re.search(r"^all +3 +0 +0 +3 +0$", invoke("rerun", "--db", db, "--all").stdout, re.MULTILINE)
    assert_mistake(invoke("rerun", "--db", tmp_path / "missing.db"), "there is no store")


def test_extract_fails_when_nothing_can_be_read() -> None:
    assert invoke("extract", "--input-format", "jsonl", "-", stdin="nonsense").exit_code == 1


def test_extract_prints_a_sheet_a_line_and_rejects_on_the_side() -> None:
    lines = [json.dumps({"id": "a", "text": "9 %"}), "nonsense", json.dumps({"id": "b", "text": "CRASH"})]
    result = invoke("extract", "--input-format", "jsonl", "-", stdin="\n".join(lines))
    assert result.exit_code == 0
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a"]
    assert result.stderr.splitlines() == [
        "rejected stdin:2: json: the line is no JSON object: Expecting value: line 1 column 1 (char 0) (stdin:2)",
        "rejected b: crash: KeyError: 'crashed on purpose' (stdin:3)",
    ]


def test_extract_of_good_articles_succeeds(feed: Path) -> None:
    result = invoke("extract", feed)
    assert (result.exit_code, result.stderr) == (0, "")
    for line in result.stdout.splitlines():
        sheet = json.loads(line)
        for percentage in sheet["percentages"]:
            assert TEXTS[sheet["id"]][percentage["start"] : percentage["end"]] == percentage["surface"]


def test_text_on_standard_input() -> None:
    result = invoke("extract", stdin="title: T\n\nDo Luong district: 9 %.")
    assert json.loads(result.stdout)["percentages"][0]["start"] == 19


@pytest.mark.parametrize("unit", ["Do Luong", "do luong", "Đô Lương", "DO LUONG DISTRICT"])
def test_query_finds_units_in_any_spelling(db: Path, unit: str) -> None:
    rows = json.loads(invoke("query", "--db", db, "--unit", unit, "--format", "json").stdout)
    assert [(row["unit"], row["value"], row["quote"]) for row in rows] == [("Do Luong", 88.9, TEXTS["en"])]


QUERIES = [
    (["--language", "ja"], [60]),
    (["--metric", "on_time"], [88.9, 75.5, 60]),
    (["--since", "2024-05"], [88.9, 75.5, 60]),
    (["--since", "2024-05-08"], []),
    (["--until", "2024-05-06"], []),
    (["--until", "2024"], [88.9, 75.5, 60]),
    (["--words", "改革"], [60]),
    (["--limit", "1"], [88.9]),
]


@pytest.mark.parametrize(("options", "values"), QUERIES)
def test_query_options(db: Path, options: list[str], values: list[float]) -> None:
    rows = csv.DictReader(io.StringIO(invoke("query", "--db", db, *options, "--format", "csv").stdout))
    assert [float(row["value"]) for row in rows] == values


def test_a_piped_table_is_a_plain_line_a_row(db: Path) -> None:
    lines = invoke("query", "--db", db).stdout.splitlines()
    assert lines[0].split() == ["unit", "metric", "value", "kind", "period", "language", "source", "label", "quote"]
    assert len(lines) == 4
    assert not re.search("[\x00-\x1f\x7f\u202e]|  $", "".join(lines))


MISTAKES = [
    (["run", "nowhere", "--db", "facts.db"], "there is no file or folder 'nowhere'"),
    (["run", "--db", "facts.db"], "name the files or folders to read"),
    (["run", ".", "--db", "missing/facts.db"], "there is no folder 'missing'"),
    (["run", ".", "--db", "."], "is a folder"),
    (["run", ".", "--db", "facts.db", "--report", "missing/report.json"], "there is no folder 'missing'"),
    (["query", "--db", "missing.db"], "there is no store 'missing.db'"),
    (["evaluate", "nowhere"], "nowhere"),
]


@pytest.mark.parametrize(("arguments", "sentence"), MISTAKES)
def test_mistakes_get_one_line_and_status_2(
    arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert_mistake(invoke(*arguments), sentence)


WRONG_QUESTIONS = [
    (["--metric", "speed"], "there is no metric 'speed': choose one of online_submission, "),
    (["--quantity", "apples"], "there is no quantity 'apples': choose one of all, procedures, files, "),
    (["--quantity", "all", "--metric", "on_time"], "ask for a metric or for a quantity"),
    (["--unit", "Atlantis"], "no article in the store names a unit 'Atlantis'"),
    (["--since", "last year"], "'last year' is no date: write YYYY, YYYY-MM or YYYY-MM-DD"),
    (["--until", "2024-02-30"], "'2024-02-30' is no date"),
]


@pytest.mark.parametrize(("options", "sentence"), WRONG_QUESTIONS)
def test_wrong_questions_get_one_line_and_status_2(db: Path, options: list[str], sentence: str) -> None:
    assert_mistake(invoke("query", "--db", db, *options), sentence)


def assert_mistake(result: Result, sentence: str) -> None:
    assert (result.exit_code, result.stdout) == (2, "")
    [line] = result.stderr.splitlines()
    assert line.startswith("Error: ")
    assert sentence in line


# The command with the fake pipeline, so that the test can send it a signal in the middle.
INTERRUPTIBLE = """
from extractor import cli
from extractor.engines import local
from tests.fakes import make
local.make_extractor = make
cli.main()
"""


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_says_what_to_do_and_exits_130(tmp_path: Path, workers: str) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text("".join(json.dumps({"id": str(at), "text": f"SLOW {at} %"}) + "\n" for at in range(2000)))
    db = tmp_path / "facts.db"
    report = tmp_path / "report.json"
    files = [str(feed), "--db", str(db), "--report", str(report)]
    arguments = [sys.executable, "-c", INTERRUPTIBLE, "run", *files, "--workers", workers]
    pipes = {"stderr": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(arguments, text=True, start_new_session=True, **pipes) as process:  # type: ignore[call-overload]
        wait_for_rows(db, process)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all its processes
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert errors.splitlines()[-1].startswith("Interrupted. What was read is in ")
    assert "Traceback" not in errors
    count = sqlite3.connect(db).execute("SELECT count(*) FROM articles").fetchone()[0]
    told = json.loads(report.read_text())
    assert (told["interrupted"], told["new"]) == (True, count)
    assert 0 < count < 2000


REAL = {
    "vi": "Trong 4 tháng đầu năm 2024, huyện Đô Lương tiếp nhận 88,9% hồ sơ trực tuyến, theo báo cáo của UBND huyện.",
    "en": "In the first four months of 2024, Do Luong district received 88.9% of its files online, its leaders said.",
    "ja": "2024年の最初の4か月間に、ドゥルオン県は申請の88.9%をオンラインで受け付けた。",
    "sv": "Under årets fyra första månader 2024 kom 88,9 % av ärendena i Do Luong-distriktet in digitalt, säger man.",
    "ru": "За первые четыре месяца 2024 года район Долуонг принял 88,9% заявлений онлайн, сообщили в администрации.",
    "es": "En los primeros cuatro meses de 2024, el distrito de Do Luong recibió en línea el 88,9 % de los trámites.",
}


def test_the_whole_way_from_six_languages_to_one_unit(tmp_path: Path) -> None:
    feed, db = tmp_path / "feed.jsonl", tmp_path / "facts.db"
    feed.write_text("".join(json.dumps({"id": language, "text": text}) + "\n" for language, text in REAL.items()))
    run = subprocess.run(
        [*COMMAND, "run", feed, "--db", db, "--workers", "2"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    rows = json.loads(invoke("query", "--db", db, "--unit", "do luong", "--format", "json").stdout)
    assert {(row["language"], row["unit"], row["value"]) for row in rows} == {
        (language, "Đô Lương", 88.9) for language in REAL
    }


def test_explain_shows_what_decided(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("By June 2024 Do Luong district received 88.9% of files online, and 3% were overdue.")
    shown = invoke("explain", article).stdout
    assert "received [88.9%] of files online" in shown
    assert re.search(r"metric +online_submission \(level, sure to 0\.\d\d|1\.00\)", shown)
    assert re.search(r"because +.*of late", shown)
    assert re.search(r"subject +Đô Lương \(.+\)", shown)
    sheet = json.loads(invoke("explain", "--json", article).stdout)
    assert [figure["metric"] for figure in sheet["percentages"]] == ["online_submission", "overdue"]
    assert all(max(reason["weight"] for reason in figure["reasons"]) > 0 for figure in sheet["percentages"])
