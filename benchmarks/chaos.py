"""A run that is killed, starved and locked out again and again ends in the store of one that was left alone.

    python -m benchmarks.chaos [--articles 20000] [--kills 30] [--workers 2] [--json]

One line in a hundred of the feed is hostile. The disturbed run is killed at random moments (all its processes, the
first one, or a worker), its disk fills up (a small tmpfs, which takes root) and another process locks its store, for a
short time and until it gives up. The other runs beside it. At the end both stores are compared, row for row.
"""

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.made_up_news import write_feed

COMMAND = (sys.executable, "-m", "extractor")
SPARE = 1 << 20  # bytes left on a disk that is about to be full
DERIVED = ("claims", "contradictions", "topics", "totals")  # worked out when a run ends: their keys tell when
FILES = ("", "-wal", "-shm")
NEW = 0.85  # of the articles of the feed are neither copies nor newer versions nor rejected
ENDED = (0, 1)  # 1: some were rejected
USER_ERROR = 2
ORPHANED = 60  # seconds in which workers must end whose run was killed


@dataclass(slots=True)
class Storm:
    """Runs `command` over `feed` into the store at `db`, and disturbs it; counts what it did."""

    command: Sequence[str]
    feed: Path
    db: Path
    workers: int = 2
    chance: random.Random = field(default_factory=lambda: random.Random(1))
    done: Counter[str] = field(default_factory=Counter)

    def start(self, before: Callable[[], None] | None = None) -> "subprocess.Popen[str]":
        """Start the run; `before` is called in the new process."""
        self.done["starts"] += 1
        line = [*self.command, "run", str(self.feed), "--db", str(self.db), "--workers", str(self.workers)]
        return subprocess.Popen(
            line,
            text=True,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            preexec_fn=before,  # noqa: PLW1509 - there are no threads
        )

    def finish(self, process: "subprocess.Popen[str] | None" = None) -> None:
        """Let a run come to its end, one that was started or another."""
        process = process or self.start()
        _, said = process.communicate()
        if process.returncode not in ENDED:
            raise AssertionError(f"the run ended with status {process.returncode}: {said}")

    def kill_at(self, articles: int) -> None:
        """Kill all processes of a run, only the first or only a worker, once there are so many articles."""
        process = self.start()
        while process.poll() is None and count(self.db) < articles:
            time.sleep(0.05)
        time.sleep(self.chance.uniform(0, 0.3))
        victim = self.chance.choice(["all", "first", "worker"])
        if process.poll() is not None:
            self.done["was at its end"] += 1
        elif victim == "worker":
            if workers := children(process.pid):
                self._kill(self.chance.choice(workers), victim)
            time.sleep(self.chance.uniform(0, 1))
            kill_all(process)  # in the middle of what it does about it
        elif victim == "all":
            self.done["killed all"] += 1
            kill_all(process)
        else:
            self._kill(process.pid, victim)
        process.communicate(timeout=ORPHANED)  # ends when the last process does that could still write to it

    def _kill(self, number: int, victim: str) -> None:
        try:
            os.kill(number, signal.SIGKILL)
            self.done[f"killed {victim}"] += 1
        except ProcessLookupError:
            pass

    def lock(self, seconds: float | None) -> None:
        """Lock the store while a run writes: for so many seconds, or until it gives up and says so."""
        process = self.start()
        self._wait_for_more(process)
        with closing(sqlite3.connect(self.db, timeout=60, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            if seconds is None:
                _, said = process.communicate()
                self._expect(process, said, "is locked by another program")
            else:
                time.sleep(seconds)
            other.execute("ROLLBACK")
        if seconds is not None:
            self._wait_for_more(process)
            kill_all(process)
            process.communicate()
        self.done["locked"] += 1

    def fill_disk(self, before: Callable[[], None] | None = None, why: str = "the disk: it is full") -> None:
        """Let a run end for want of space, which it must say; `before` bounds what the new process can write."""
        process = self.start(before)
        _, said = process.communicate()
        self._expect(process, said, why)
        self.done["disk full"] += 1

    def _wait_for_more(self, process: "subprocess.Popen[str]") -> None:
        known = count(self.db)
        while process.poll() is None and count(self.db) <= known:
            time.sleep(0.05)

    def _expect(self, process: "subprocess.Popen[str]", said: str, why: str) -> None:
        if process.returncode in ENDED:
            self.done["was at its end"] += 1
        elif process.returncode != USER_ERROR or why not in said or "Traceback" in said:
            raise AssertionError(f"the run ended with status {process.returncode}: {said}")


def kill_all(process: "subprocess.Popen[str]") -> None:
    """Kill a run and its workers, if they have not come to their end."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def count(db: Path) -> int:
    """Return how many articles a store has."""
    if not db.exists():
        return 0
    with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True, timeout=60)) as connection:
        try:
            return int(connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0])
        except sqlite3.OperationalError:  # the tables are still being made
            return 0


def children(process: int) -> list[int]:
    """Return the processes that one has started."""
    try:
        listing = Path(f"/proc/{process}/task/{process}/children").read_text()
    except OSError:
        return []
    # Workers are started by threads.
    for thread in Path(f"/proc/{process}/task").iterdir():
        try:
            listing += " " + (thread / "children").read_text()
        except OSError:
            continue
    return sorted({int(number) for number in listing.split() if "resource_tracker" not in _line(number)})


def _line(number: str) -> str:
    try:
        return Path(f"/proc/{number}/cmdline").read_text()
    except OSError:
        return "resource_tracker"


def differences(one: Path, other: Path) -> list[str]:
    """Return the tables of two stores that differ, and in how many rows; when they were written is left aside."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("ATTACH ? AS one", [str(one)])
        db.execute("ATTACH ? AS other", [str(other)])
        tables = [name for (name,) in db.execute("SELECT name FROM one.sqlite_master WHERE type = 'table'")]
        found = []
        for table in sorted(tables):
            if table == "runs" or table.startswith(("articles_fts", "sqlite_")):
                continue
            names = [row[1] for row in db.execute(f"PRAGMA one.table_info({table})")]
            left_out = {"run_id", "applied_at"} | ({"id"} if table in DERIVED else set())
            columns = ", ".join(f'"{name}"' for name in names if name not in left_out)
            found += _differ(db, table, columns)
        for schema in ("one", "other"):  # the index has no rows of its own: all its words, with their places
            db.execute(f"CREATE VIRTUAL TABLE temp.{schema}_words USING fts5vocab({schema}, articles_fts, instance)")
        return found + _differ(db, "words", "term, doc, col, offset", one="temp.one_words", other="temp.other_words")


def _differ(db: sqlite3.Connection, table: str, columns: str, one: str = "", other: str = "") -> list[str]:
    one, other = (f"SELECT {columns} FROM {name}" for name in (one or f"one.{table}", other or f"other.{table}"))
    missing = [
        db.execute(f"SELECT count(*) FROM ({a} EXCEPT {b})").fetchone()[0] for a, b in ((one, other), (other, one))
    ]
    totals = [db.execute(f"SELECT count(*) FROM ({each})").fetchone()[0] for each in (one, other)]
    if not any(missing) and totals[0] == totals[1]:
        return []
    return [f"{table}: {totals[0]} and {totals[1]} rows, {missing[0]} and {missing[1]} only in one"]


def unsound(db: Path) -> list[str]:
    """Return what SQLite finds wrong with a store."""
    with closing(sqlite3.connect(db)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        return found + [str(row) for row in connection.execute("PRAGMA foreign_key_check")]


@contextmanager
def small_disk(folder: Path) -> Iterator[Callable[[int | None], None]]:
    """Mount a disk of its own at `folder`; yield what sets the bytes left on it, None for plenty."""

    def resize(left: int | None) -> None:
        used = sum(path.stat().st_blocks * 512 for path in folder.iterdir())
        size = used + left if left is not None else 8 << 30
        subprocess.run(["mount", "-o", f"remount,size={size}", str(folder)], check=True)

    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={8 << 30}", "tmpfs", str(folder)], check=True)
    try:
        yield resize
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def rows(articles: int, kills: int, workers: int) -> dict[str, Any]:
    """Return what happened, and how the stores differ."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed = folder / "feed.jsonl"
        hostile = write_feed(feed, articles, hostile=0.01)
        calm = Storm(COMMAND, feed, folder / "calm.db", workers)
        undisturbed = calm.start()
        with small_disk(folder / "disk") as leave:
            storm = Storm(COMMAND, feed, folder / "disk" / "storm.db", workers)
            moments = sorted(storm.chance.randrange(int(articles * NEW)) for _ in range(kills))
            for number, moment in enumerate(moments):
                storm.kill_at(moment)
                if number in (kills // 4, kills // 2):
                    leave(SPARE)
                    storm.fill_disk()
                    leave(None)
                if number in (kills // 3, 2 * kills // 3):
                    storm.lock(2 if number == kills // 3 else None)
            storm.finish()
            calm.finish(undisturbed)
            return {
                "articles": articles,
                "hostile": hostile,
                **storm.done,
                "seconds undisturbed": _seconds(calm.db),
                "seconds disturbed": _seconds(storm.db),
                "articles in the store": count(storm.db),
                "rejects": _rejects(storm.db),
                "differences": differences(calm.db, storm.db),
                "unsound": unsound(storm.db),
            }


def _seconds(db: Path) -> int:
    """Return the time from the beginning of the first run to the end of the last."""
    times = "strftime('%s', max(finished_at)) - strftime('%s', min(started_at))"
    with closing(sqlite3.connect(db)) as connection:
        return int(connection.execute(f"SELECT {times} FROM runs").fetchone()[0])


def _rejects(db: Path) -> dict[str, int]:
    with closing(sqlite3.connect(db)) as connection:
        return dict(connection.execute("SELECT reason, count(*) FROM rejects GROUP BY 1 ORDER BY 2 DESC").fetchall())


def main() -> None:
    """Disturb and print; the exit status is 1 if the stores differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = rows(options.articles, options.kills, options.workers)
    print(
        json.dumps(found, indent=1) if options.json else "\n".join(f"{name}: {value}" for name, value in found.items())
    )
    sys.exit(bool(found["differences"] or found["unsound"]))


if __name__ == "__main__":
    main()
