"""A real Ray cluster of two nodes on this machine; the store at the end is that of a run without it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from ray.cluster_utils import Cluster

from extractor.engines.job import Job
from extractor.engines.load import load
from extractor.engines.local import make_extractor
from extractor.engines.parts import PartFolder, find_parts, listed, read_part
from extractor.engines.ray import Plan, cluster, read_into_parts
from extractor.engines.run import run
from extractor.errors import ExtractorError
from extractor.factsheet import Reject
from extractor.reading import find_inputs, read
from extractor.store import Writer
from tests.fakes import make
from tests.stores import content

CORPUS = Path(__file__).parents[2] / "corpus" / "articles"


@pytest.fixture(scope="module")
def nodes() -> Iterator[Cluster]:
    started = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    started.add_node(num_cpus=1)
    with cluster(started.address):
        yield started
    started.shutdown()


def feed(path: Path, *texts: str) -> Path:
    path.write_text("".join(json.dumps({"id": f"a{at}", "text": text}) + "\n" for at, text in enumerate(texts)))
    return path


def plan(folder: Path, *, chunk: int = 4) -> Plan:
    return Plan(PartFolder(str(folder)), Job(make, time_limit=5, grace=1), chunk=chunk)


def test_the_store_is_that_of_a_local_run_though_a_node_dies(nodes: Cluster, tmp_path: Path) -> None:
    inputs = find_inputs([CORPUS / "stories-sv.jsonl", CORPUS / "stories-ja.jsonl", CORPUS / "singles-en.jsonl"])
    with Writer(tmp_path / "local.db") as writer:
        run(read(inputs), writer)
    doomed = nodes.add_node(num_cpus=1)
    folder = PartFolder(str(tmp_path / "parts"))
    paths = listed(read_into_parts(inputs, Plan(folder, Job(make_extractor), chunk=3)), folder)
    first = next(paths)
    nodes.remove_node(doomed)
    parts = [first, *paths]
    with Writer(tmp_path / "ray.db") as writer:
        load(parts, writer)
    assert content(tmp_path / "ray.db") == content(tmp_path / "local.db")
    assert find_parts([folder.url]) == parts


@pytest.mark.usefixtures("nodes")
def test_an_article_that_kills_each_process_is_rejected_alone(tmp_path: Path) -> None:
    path = feed(tmp_path / "feed.jsonl", "Fine.", "DIE", "Fine too.", f"DIE ONCE {tmp_path}/died", "Last.")
    parts = list(read_into_parts(find_inputs([path]), plan(tmp_path / "parts")))
    results = [result for part in parts for result in read_part(part.path)]
    assert [(r.article and r.article.id, isinstance(r.sheet, Reject)) for r in results] == [
        ("a0", False), ("a1", True), ("a2", False), ("a3", False), ("a4", False),
    ]  # fmt: skip
    assert [part.reasons for part in parts] == [{"crash": 1}, {}]


@pytest.mark.usefixtures("nodes")
def test_a_run_that_is_started_again_makes_only_the_parts_that_are_missing(tmp_path: Path) -> None:
    inputs = find_inputs([feed(tmp_path / "feed.jsonl", *(f"Text {at}." for at in range(11)))])
    before = list(read_into_parts(inputs, plan(tmp_path / "parts")))
    times = {part.path: Path(part.path).stat().st_mtime_ns for part in before}
    Path(before[1].path).unlink()
    after = list(read_into_parts(inputs, plan(tmp_path / "parts")))
    assert after == before
    assert [Path(part.path).stat().st_mtime_ns == times[part.path] for part in after] == [True, False, True]


@pytest.mark.usefixtures("nodes")
def test_parts_come_in_the_order_of_the_input_whichever_is_done_first(tmp_path: Path) -> None:
    for at in range(6):
        feed(tmp_path / f"{at}.jsonl", *(f"Text {at} {number}." for number in range(9 - at)))
    parts = read_into_parts(find_inputs([tmp_path]), plan(tmp_path / "parts"))
    texts = [result.article.text for part in parts for result in read_part(part.path) if result.article]
    assert texts == [f"Text {at} {number}." for at in range(6) for number in range(9 - at)]


def test_a_folder_whose_run_has_not_ended_is_not_loaded(tmp_path: Path) -> None:
    PartFolder(str(tmp_path / "parts"))
    with pytest.raises(ExtractorError, match="has not ended, start it again"):
        find_parts([str(tmp_path / "parts")])


def test_a_file_that_is_no_part_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.parquet").write_text("nothing of the kind")
    with pytest.raises(ExtractorError, match=r"notes\.parquet' is no part"):
        list(read_part(str(tmp_path / "notes.parquet")))


def test_no_cluster_is_a_clear_error() -> None:
    with pytest.raises(ExtractorError, match="no Ray cluster answers at"), cluster("127.0.0.1:1"):
        pass
