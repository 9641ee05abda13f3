"""A store is the same whatever ran it, was killed before or was stopped."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.factsheet import Article
from tests.stores import articles, content, counts, store, wait_for_rows

# Every fourth article tells a story that others tell, too.
TEXTS = [
    f"{name} district settled {at}% on time, said Ms. {name}. SLOW {at}. Also: 71.{at % 4}4%, 6{at % 4}.73%, 83.9{at % 4}%."
    for at, name in enumerate(["Nam", "Lan"] * 60)
]

# A run in a process of its own, which a test may kill.
SCRIPT = """
import sys
from pathlib import Path
from extractor.factsheet import Article
from tests.stores import store
from tests.engines.test_run import feed
if __name__ == "__main__":
    store(Path(sys.argv[1]), feed(), workers=int(sys.argv[2]))
"""


def feed() -> list[Article]:
    return articles(*TEXTS)


@pytest.fixture(scope="module")
def single(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[object]]:
    path = tmp_path_factory.mktemp("single") / "facts.db"
    store(path, feed())
    return content(path)


def test_two_processes_write_what_one_does(tmp_path: Path, single: dict[str, list[object]]) -> None:
    store(tmp_path / "facts.db", feed(), workers=2)
    assert content(tmp_path / "facts.db") == single


def test_the_feed_tells_stories(single: dict[str, list[object]]) -> None:
    assert len(single["stories"]) == 4


@pytest.mark.parametrize("workers", [1, 2])
def test_a_killed_run_is_completed_by_the_next(tmp_path: Path, single: dict[str, list[object]], workers: int) -> None:
    path = tmp_path / "facts.db"
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])}
    process = subprocess.Popen([sys.executable, script, path, str(workers)], env=environment)
    wait_for_rows(path, process)
    process.send_signal(signal.SIGKILL)
    process.wait()
    committed = len(content(path)["articles"])
    assert 0 < committed < len(TEXTS)
    summary = store(path, feed())
    assert counts(summary) == {"unchanged": committed, "new": len(TEXTS) - committed}
    assert content(path) == single


def test_ctrl_c_keeps_what_was_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    seen = 0

    def stop_at_40() -> None:
        nonlocal seen
        seen += 1
        if seen == 40:
            signal.raise_signal(signal.SIGINT)

    summary = store(path, feed(), on_article=stop_at_40)
    assert summary.interrupted
    assert len(content(path)["articles"]) == 40
    [run] = sqlite3.connect(path).execute("SELECT new, finished_at IS NOT NULL FROM runs")
    assert run == (40, 1)
