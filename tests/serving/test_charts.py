"""A chart says what its points say, and draws a unit through the reform into what it became."""

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from extractor.gazetteer import load
from extractor.serving.maps import HEIGHT, WIDTH, place
from extractor.store import Writer
from scripts.map_of_vietnam import PICTURE, draw
from tests.serving.conftest import serving
from tests.store.test_lineage import article


@pytest.fixture(scope="module")
def reform_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the address of a store of a district of 2024 and two communes of 2025 that it became."""
    gazetteer = load()
    [district] = gazetteer.find("Đô Lương", level="district")
    after = sorted(gazetteer.successors(district), key=lambda area: area.name)
    path = tmp_path_factory.mktemp("reform") / "facts.db"
    days = [(district, "2024-05-06", 88.9), (district, "2024-11-06", 89.5)]
    days += [(after[0], "2025-09-01", 91.5), (after[1], "2025-10-01", 93.0)]
    with Writer(path) as writer:
        writer.write([article(*fact) for fact in days])
    yield from serving(path)


def chart_of(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json">(.*?)</script>', page, re.DOTALL)
    assert found
    chart: dict[str, Any] = json.loads(unescape(found.group(1)))
    return chart


def test_a_district_leads_into_its_communes(reform_site: str) -> None:
    name = re.search(r"/-/reform/unit/\d+", httpx.get(f"{reform_site}/-/reform/search?q=do luong").text)
    assert name
    unit = name.group().rpartition("/")[2]
    chart = chart_of(httpx.get(f"{reform_site}/-/reform/metric?metric=on_time&unit={unit}").text)
    assert [mark["value"] for mark in chart["data"]["values"]] == [88.9, 89.5, 91.5, 93.0]
    [rule, name_of_rule, through, *_] = chart["layer"]
    assert rule["data"]["values"] == [{"day": "2025-07-01"}]
    assert name_of_rule["mark"]["text"][0].startswith("1 July 2025")
    ends = [end["value"] for end in through["data"]["values"]]
    assert sorted([ends[:2], ends[2:]]) == [[89.5, 91.5], [89.5, 93.0]]


def test_a_unit_alone_has_no_lines_through_the_reform(reform_site: str) -> None:
    page = httpx.get(f"{reform_site}/-/reform/metric?metric=on_time&named=Do Luong&alone=1").text
    layers = chart_of(page)["layer"]
    assert len(layers) == 2
    assert not any("data" in layer for layer in layers)


def test_the_map_is_that_of_the_gazetteer() -> None:
    assert PICTURE.read_text("utf-8") == draw(), "run scripts/map_of_vietnam.py"


def test_places_on_the_map() -> None:
    hanoi, ho_chi_minh_city = place(21.03, 105.85), place(10.78, 106.7)
    assert hanoi and ho_chi_minh_city
    assert hanoi[1] < HEIGHT / 2 < ho_chi_minh_city[1]
    assert 0 < hanoi[0] < ho_chi_minh_city[0] < WIDTH
    assert place(59.33, 18.07) is None
    assert place(None, None) is None


def test_the_map_is_on_the_page_of_a_unit(reform_site: str, tmp_path: Path) -> None:
    found = re.search(r"/-/reform/unit/\d+", httpx.get(f"{reform_site}/-/reform/search?q=do luong").text)
    assert found
    page = httpx.get(reform_site + found.group()).text
    assert "vietnam.svg" in page
    assert "Became" in page or "Came from" in page
