"""Memory, time per article and size of the store while a million made-up articles are streamed into it.

    python -m benchmarks.million [--articles 1000000] [--minutes 15] [--workers 2] [--every 30] [--json]

The articles are made while they are read, on the standard input of the real command, which takes them no faster than it
reads them. A row is printed every so many seconds: what the processes hold, and what they took since the row before,
in processor time, which other work on the machine does not lengthen. After so many minutes the feed ends.
"""

import argparse
import json
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.chaos import COMMAND, FILES, children, count
from benchmarks.made_up_news import records

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def feed(process: "subprocess.Popen[bytes]", articles: int, ends: float) -> None:
    """Write so many articles to the standard input of `process`, or fewer if `ends` (a monotonic time) is reached."""
    assert process.stdin
    with process.stdin as stream:
        for record in islice(records(), articles):
            if time.monotonic() > ends:
                return
            stream.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")


def rows(articles: int, minutes: float, workers: int, every: float) -> Iterator[dict[str, Any]]:
    """Yield a row every so many seconds, and the report of the run at last."""
    with tempfile.TemporaryDirectory() as name:
        db, report = Path(name) / "facts.db", Path(name) / "report.json"
        options = ["run", "-", "--input-format", "jsonl", "--db", db, "--report", report, "--workers", workers]
        process = subprocess.Popen([*COMMAND, *map(str, options)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        started = time.monotonic()
        threading.Thread(target=feed, args=(process, articles, started + 60 * minutes), daemon=True).start()
        articles_before, seconds_before = 0, 0.0
        while process.poll() is None:
            time.sleep(every)
            done, seconds = count(db), processor_seconds(process.pid)
            if process.poll() is None and done > articles_before:
                size = sum(Path(f"{db}{suffix}").stat().st_size for suffix in FILES if Path(f"{db}{suffix}").exists())
                yield {
                    "articles": done,
                    "minutes": round((time.monotonic() - started) / 60, 1),
                    "milliseconds_an_article": round((seconds - seconds_before) / (done - articles_before) * 1000, 1),
                    "writer_megabytes": round(megabytes(process.pid)),
                    "worker_megabytes": [round(megabytes(worker)) for worker in children(process.pid)],
                    "store_bytes_an_article": round(size / done),
                }
                articles_before, seconds_before = done, seconds
        yield json.loads(report.read_text())


def processor_seconds(process: int) -> float:
    """Return the processor time of a process, of those it has started, and of those of them that have ended."""
    return sum(_ticks(number) for number in (process, *children(process))) / TICKS


def _ticks(process: int) -> int:
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return 0
    return sum(map(int, fields[11:15]))  # utime, stime, and those of children that have ended


def megabytes(process: int) -> float:
    """Return the memory that a process holds."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * PAGE / 1e6
    except OSError:
        return 0.0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--every", type=float, default=30)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    for row in rows(options.articles, options.minutes, options.workers, options.every):
        line = json.dumps(row) if options.json else "  ".join(f"{name} {value}" for name, value in row.items())
        print(line, flush=True)


if __name__ == "__main__":
    main()
