"""A run on a Ray cluster of this machine ends in the store of a local one, though a node and its driver are killed.

    python -m benchmarks.cluster [--articles 20000] [--json]

The cluster has one node with no cores to work with, as a head should, and two with one each, so that it competes on
equal terms with two local processes; a third node joins to be killed in the middle of the second run. Efficiency is the
articles a second of the undisturbed run on the cluster, without its start-up, by those of the local run without its.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ray.cluster_utils import Cluster

from benchmarks.chaos import count, differences, unsound
from benchmarks.made_up_news import write_feed
from extractor.engines.parts import find_parts, read_part

COMMAND = (sys.executable, "-m", "extractor")
WARM_UP = 0.1  # of the articles, read before the clock starts: by then every process has loaded what it needs


@contextmanager
def cluster(nodes: int) -> Iterator[Cluster]:
    """Start a head and `nodes` of one core each."""
    started = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False})
    for _ in range(nodes):
        started.add_node(num_cpus=1)
    try:
        yield started
    finally:
        started.shutdown()


def on_ray(feed: Path, db: Path, parts: Path, address: str) -> "subprocess.Popen[bytes]":
    """Start a run on the cluster at `address`."""
    options = ("--engine", "ray", "--address", address, "--parts", str(parts))
    return subprocess.Popen([*COMMAND, "run", str(feed), "--db", str(db), *options], stdout=subprocess.DEVNULL)


def locally(feed: Path, db: Path) -> "subprocess.Popen[bytes]":
    """Start a run in two processes of this machine."""
    return subprocess.Popen([*COMMAND, "run", str(feed), "--db", str(db), "--workers", "2"], stdout=subprocess.DEVNULL)


def rate(process: "subprocess.Popen[bytes]", db: Path, articles: int) -> float:
    """Let a run end; return the articles a second of what came after the start-up."""
    wait_for(process, db, int(WARM_UP * articles))
    before, started = count(db), time.monotonic()
    if process.wait() not in (0, 1):  # 1: some were rejected
        raise SystemExit(f"the run ended with status {process.returncode}")
    return (count(db) - before) / (time.monotonic() - started)


def wait_for(process: "subprocess.Popen[bytes]", db: Path, articles: int) -> None:
    """Wait until the store has so many articles."""
    while process.poll() is None and count(db) < articles:
        time.sleep(0.2)


def rows(articles: int) -> dict[str, Any]:
    """Return the figures of one local run, one on a cluster, and one on a cluster that is disturbed."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        feed, local, calm, disturbed = (folder / name for name in ("feed.jsonl", "local.db", "calm.db", "disturbed.db"))
        write_feed(feed, articles, hostile=0.01)
        local_rate = rate(locally(feed, local), local, articles)
        with cluster(nodes=2) as nodes:
            calm_rate = rate(on_ray(feed, calm, folder / "calm", nodes.address), calm, articles)
            doomed = nodes.add_node(num_cpus=1)
            process = on_ray(feed, disturbed, folder / "parts", nodes.address)
            wait_for(process, disturbed, articles // 4)
            nodes.remove_node(doomed, allow_graceful=False)
            wait_for(process, disturbed, articles // 2)
            process.kill()
            process.wait()
            kept = len(list((folder / "parts").glob("*.parquet")))
            again = on_ray(feed, disturbed, folder / "parts", nodes.address)
            again.wait()
        parts = find_parts([str(folder / "calm")])
        started = time.monotonic()
        loaded = sum(1 for part in parts for _ in read_part(part))
        reading = time.monotonic() - started
        return {
            "articles": articles,
            "local_articles_a_second": round(local_rate, 1),
            "ray_articles_a_second": round(calm_rate, 1),
            "efficiency": round(calm_rate / local_rate, 3),
            "parts": len(parts),
            "parts_kept_when_the_driver_was_killed": kept,
            "megabytes_of_parts": round(sum(Path(part).stat().st_size for part in parts) / 1e6, 1),
            "articles_a_second_out_of_parts": round(loaded / reading),
            "differences": differences(local, calm) + differences(local, disturbed),
            "unsound": unsound(calm) + unsound(disturbed),
        }


def main() -> None:
    """Measure and print; exit with 1 if the stores differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = rows(options.articles)
    if options.json:
        print(json.dumps(found, indent=1))
    else:
        for name, value in found.items():
            print(f"{name}: {value}")
    sys.exit(bool(found["differences"] or found["unsound"]))


if __name__ == "__main__":
    main()
