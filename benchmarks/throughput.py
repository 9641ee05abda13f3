"""Articles a second and peak memory, for one process and for two, on the corpus repeated to many articles.

    python benchmarks/throughput.py [--articles 5000] [--workers 1 2] [--json]

Each run is the real command on a real file into a new store. These are figures of one machine: compare them as ratios
within one table.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
EXTRACTOR = Path(sys.executable).parent / "extractor"


def feed(path: Path, count: int) -> int:
    """Write `count` different articles made of the corpus to `path`; return the number of characters."""
    records = [
        json.loads(line)
        for source in sorted((ROOT / "corpus" / "articles").glob("*.jsonl"))
        for line in source.read_text(encoding="utf-8").splitlines()
    ]
    characters = 0
    with path.open("w", encoding="utf-8") as file:
        for number, record in enumerate(islice(cycle(records), count)):
            # The identity of an article is its text: a number of its own keeps the copies apart.
            text = f"{record['text']}\n{number}"
            characters += len(text)
            copy = {**record, "id": f"{record['id']}-{number}", "url": f"{record['url']}?n={number}", "text": text}
            file.write(json.dumps(copy, ensure_ascii=False) + "\n")
    return characters


def measured(command: list[str]) -> tuple[float, float]:
    """Return seconds and peak megabytes (of the largest process) of `command`."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} ended with status {status}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def rows(articles: int, workers: list[int]) -> list[dict[str, Any]]:
    """Return one row of figures per number of workers, and one with a tenth of the articles, for memory."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "feed.jsonl"
        for count, processes in [(articles // 10, workers[0]), *((articles, number) for number in workers)]:
            characters = feed(path, count)
            store = Path(folder) / f"{count}-{processes}.db"
            command = [str(EXTRACTOR), "run", str(path), "--db", str(store), "--workers", str(processes)]
            seconds, megabytes = measured(command)
            found.append(
                {
                    "articles": count,
                    "workers": processes,
                    "seconds": round(seconds, 1),
                    "articles_per_second": round(count / seconds, 1),
                    "megabytes_of_text_per_second": round(characters / seconds / 1e6, 2),
                    "peak_megabytes_of_a_process": round(megabytes),
                    "store_megabytes": round(store.stat().st_size / 1e6, 1),
                }
            )
    return found


def start_up() -> dict[str, float]:
    """Return the seconds until the help is printed, and until the first fact sheet is (median of five)."""
    times: dict[str, float] = {}
    article = json.dumps({"id": "a", "text": "By 2025, at least 90% of files are to be submitted online."})
    for name, command in {"--help": ["--help"], "first article": ["extract", "--input-format", "jsonl", "-"]}.items():
        runs = []
        for _ in range(5):
            started = time.perf_counter()
            subprocess.run([str(EXTRACTOR), *command], input=article, text=True, check=True, capture_output=True)
            runs.append(time.perf_counter() - started)
        times[name] = round(sorted(runs)[2], 2)
    return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = {"start_up_seconds": start_up(), "runs": rows(options.articles, options.workers)}
    if options.json:
        print(json.dumps({"machine": platform.platform(), "cores": os.cpu_count(), **figures}, indent=1))
        return
    for name, seconds in figures["start_up_seconds"].items():
        print(f"start-up, {name}: {seconds} s")
    for row in figures["runs"]:
        print("  ".join(f"{name} {value}" for name, value in row.items()))


if __name__ == "__main__":
    main()
