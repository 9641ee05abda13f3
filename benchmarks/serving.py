"""How long each page takes on a store of a million made-up figures, and when a browser first paints it.

    python -m benchmarks.serving [--figures 1000000] [--store FILE] [--times 5] [--json]

Measured are the milliseconds from request to the end of the answer over loopback, from a server in another process that
has just started (first) and again (best and median), the processor time of the server for an answer, which other work
on the machine disturbs less, and first contentful paint in an installed Chromium.
"""

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

from benchmarks import made_up_store
from extractor.store import Writer

PORT = 8771
SITE = f"http://127.0.0.1:{PORT}"
PAGES = {
    "start": "/",
    "search, words": "/-/reform/search?q=cai cach",
    "search, name": "/-/reform/search?q=Tan An",
    "search, kanji": "/-/reform/search?q=改革",
    "metric": "/-/reform/metric",
    "metric, largest units": "/-/reform/metric?metric={metric}&unit=1&unit=2&unit=3",
    "metric, filters": "/-/reform/metric?metric={metric}&level=commune&language=ja&since=2022&until=2024&articles=3",
    "metric, csv": "/-/reform/metric.csv?metric={metric}&unit=1",
    "unit, largest": "/-/reform/unit/1",
    "unit, of the middle": "/-/reform/unit/700",
    "official, largest": "/-/reform/official/1",
    "article": "/-/reform/article/{article}",
    "evidence": "/-/reform/evidence/{evidence}",
    "disagreements": "/-/reform/disagreements",
    "disagreements, last": "/-/reform/disagreements?offset={last}",
    "checks": "/-/reform/checks",
}
PLACES = """
SELECT metrics.name AS metric, substr(hash, 1, 16) AS article,
    substr(hash, 1, 16) || '/' || start || '-' || end AS evidence,
    (SELECT max(0, count(*) - 50) FROM contradictions WHERE class <> 'update') AS last
FROM topics JOIN percentages USING (unit_id, metric_id) JOIN metrics ON metrics.id = metric_id
JOIN articles ON articles.id = article_id WHERE topics.unit_id = 1 ORDER BY topics.facts DESC LIMIT 1
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--figures", type=int, default=1_000_000)
    parser.add_argument("--store", type=Path, help="made if it does not exist, else used as it is")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.store or Path(folder) / "facts.db"
        if not path.exists():
            made_up_store.write(path, options.figures)
        Writer(path).close()
        found = measure(path, options.times)
    if options.json:
        print(json.dumps(found))
        return
    print(f"{'page':24}{'first':>8}{'best':>8}{'median':>8}{'cpu':>8}{'KB':>8}{'paint':>8}")
    for name, row in found.items():
        print(f"{name:24}" + "".join(f"{value if value is not None else '–':>8}" for value in row.values()))


def measure(path: Path, times: int) -> dict[str, dict[str, Any]]:
    """Return for each page milliseconds and size."""
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        places = dict(db.execute(PLACES).fetchone())
    pages = {name: page.format(**places) for name, page in PAGES.items()}
    command = [sys.executable, "-m", "extractor", "serve", "--db", str(path), "--port", str(PORT)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server, httpx.Client(timeout=60) as client:
        assert server.stderr
        server.stderr.readline()  # it is up
        try:
            found = {name: _ask(client, page, times, server.pid) for name, page in pages.items()}
            paints = _paints(pages)
        finally:
            server.terminate()
    return {name: {**row, "paint": paints.get(name)} for name, row in found.items()}


def _ask(client: httpx.Client, page: str, times: int, server: int) -> dict[str, Any]:
    taken, answer, used = [], None, 0.0
    for number in range(times + 1):
        if number == 1:
            used = _processor_seconds(server)
        started = time.perf_counter()
        answer = client.get(SITE + page)
        taken.append(round((time.perf_counter() - started) * 1000))
        answer.raise_for_status()
    assert answer
    again = taken[1:]
    kilobytes = round(len(answer.content) / 1000)
    cpu = round((_processor_seconds(server) - used) * 1000 / times)
    return {
        "first": taken[0],
        "best": min(again),
        "median": round(statistics.median(again)),
        "cpu": cpu,
        "kilobytes": kilobytes,
    }


def _processor_seconds(process: int) -> float:
    """Return what a process has used, as Linux tells it."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _paints(pages: dict[str, str]) -> dict[str, int]:
    """Return the milliseconds to first contentful paint, if there is a browser."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        return {}
    from playwright.sync_api import sync_playwright

    found = {}
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for name, path in pages.items():
            if ".csv" not in path:
                page = chromium.new_page()
                page.goto(SITE + path, wait_until="networkidle")
                script = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
                found[name] = round(page.evaluate(script))
                page.close()
        chromium.close()
    return found


if __name__ == "__main__":
    main()
