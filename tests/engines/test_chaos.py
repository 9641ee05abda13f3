"""The chaos of benchmarks/chaos.py in short: a run that is killed, locked out and out of space ends as one left alone."""

import resource
import sys
import time
from pathlib import Path

from benchmarks.chaos import Storm, count, differences, unsound
from benchmarks.made_up_news import write_feed
from extractor.factsheet import Article, FactSheet, Reject
from tests.fakes import FakeExtractor

# The command with a pipeline that takes no time to load; all else is real.
COMMAND = (
    sys.executable,
    "-c",
    "from extractor import cli; from extractor.engines import local; from tests.engines.test_chaos import make;"
    "local.make_extractor = make; cli.main()",
)
ARTICLES = 400


class Slow(FakeExtractor):
    def read(self, article: Article) -> FactSheet | Reject:
        time.sleep(0.01)
        return super().read(article)


def make() -> Slow:
    return Slow()


def test_a_disturbed_run_ends_in_the_store_of_one_that_was_left_alone(tmp_path: Path) -> None:
    feed = tmp_path / "feed.jsonl"
    assert write_feed(feed, ARTICLES, hostile=0.05) > 10
    calm, storm = (Storm(COMMAND, feed, tmp_path / f"{name}.db") for name in ("calm", "storm"))
    calm.finish()
    storm.kill_at(0)
    storm.kill_at(ARTICLES // 4)
    storm.fill_disk(
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000)), "the disk reports an error"
    )
    storm.lock(None)
    storm.kill_at(ARTICLES // 2)
    storm.finish()
    assert count(storm.db) == count(calm.db) > ARTICLES // 2
    assert not storm.done["was at its end"]
    assert differences(calm.db, storm.db) == []
    assert unsound(storm.db) == []
