"""What a person sees, in a real Chromium: charts drawn, points that lead to quotes, nothing run, nothing fetched outside."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from tests.serving.conftest import every_page

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
WIDTHS = (390, 820, 1440)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Visit:
    """A page of a browser that notes errors and requests."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: message.type in {"error", "warning"} and self.errors.append(message.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def outside(self, site: str) -> list[str]:
        return [url for url in self.requests if not url.startswith((site, "data:", "blob:"))]


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    context = browser.new_context()
    yield Visit(context.new_page())
    context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_render_without_a_fault(corpus_site: str, corpus_store: Path, visit: Visit, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 900})
    for path in every_page(corpus_store):
        visit.page.goto(corpus_site + path, wait_until="networkidle")
        assert visit.page.locator("h1").is_visible()
        wide = visit.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        assert not wide, f"{path} is wider than {width} pixels"
        assert visit.errors == [], path
    assert visit.outside(corpus_site) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_pages_can_be_read_by_everyone(
    corpus_site: str, corpus_store: Path, browser: Browser, scheme: Any, width: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    for path in every_page(corpus_store):
        page.goto(corpus_site + path, wait_until="networkidle")
        found = Axe().run(page).response["violations"]
        assert [(each["id"], each["impact"], each["nodes"][0]["html"]) for each in found] == [], path
    context.close()


def test_every_quote_says_its_language(corpus_site: str, corpus_store: Path, visit: Visit) -> None:
    for path in every_page(corpus_store):
        visit.page.goto(corpus_site + path)
        assert visit.page.locator("q:not([lang]), .text:not([lang]), blockquote:not(:has([lang]))").count() == 0, path


def test_nothing_moves_for_those_who_do_not_want_it(corpus_site: str, browser: Browser) -> None:
    def behaviour(motion: Any) -> str:
        page = browser.new_page(reduced_motion=motion)
        page.goto(corpus_site)
        return str(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))

    assert (behaviour("no-preference"), behaviour("reduce")) == ("smooth", "auto")


@pytest.mark.parametrize("path", ["/-/databases", "/facts", "/facts/metric_series"])
def test_datasettes_own_pages_work_under_the_policy(corpus_site: str, visit: Visit, path: str) -> None:
    visit.page.goto(corpus_site + path, wait_until="networkidle")
    assert visit.errors == []
    assert visit.outside(corpus_site) == []


def test_a_point_of_a_chart_leads_to_its_quote(corpus_site: str, visit: Visit) -> None:
    page = visit.page
    page.goto(f"{corpus_site}/-/reform/metric?metric=on_time")
    page.wait_for_selector("[data-drawn=true] svg")
    page.locator("svg .mark-symbol.role-mark path").first.dispatch_event("click")  # another may cover it
    page.wait_for_selector("#figure")
    figure = page.locator("#figure")
    assert figure.is_visible()
    assert any(character.isdigit() for character in figure.inner_text())
    assert visit.errors == []


@pytest.mark.parametrize(("form", "beginning"), [("svg", b"<svg"), ("png", b"\x89PNG\r\n\x1a\n")])
def test_a_chart_is_saved_as_a_picture(
    corpus_site: str, visit: Visit, tmp_path: Path, form: str, beginning: bytes
) -> None:
    page = visit.page
    page.goto(f"{corpus_site}/-/reform/metric?metric=satisfaction")
    page.wait_for_selector("[data-drawn=true] svg")
    with page.expect_download() as download:
        page.get_by_role("button", name=form.upper()).click()
    assert download.value.suggested_filename == f"satisfaction.{form}"
    path = tmp_path / "picture"
    download.value.save_as(path)
    picture = path.read_bytes()
    assert picture.startswith(beginning)
    assert len(picture) > 5000
    if form == "svg":
        assert "Satisfaction" in picture.decode()
        assert "metric=satisfaction" in picture.decode()
    assert visit.errors == []
    assert visit.outside(corpus_site) == []


def test_a_table_is_saved_as_a_file(corpus_site: str, visit: Visit, tmp_path: Path) -> None:
    page = visit.page
    page.goto(f"{corpus_site}/-/reform/metric?metric=satisfaction")
    rows = page.locator("table.claims tbody tr").count()
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    assert download.value.suggested_filename == "satisfaction.csv"
    download.value.save_as(tmp_path / "satisfaction.csv")
    with (tmp_path / "satisfaction.csv").open(encoding="utf-8", newline="") as file:
        assert sum(1 for _ in csv.DictReader(file)) == rows


def test_a_choice_is_kept_in_the_address(corpus_site: str, visit: Visit) -> None:
    page = visit.page
    page.goto(f"{corpus_site}/-/reform/metric?metric=satisfaction")
    page.get_by_label("Printed in").select_option("ja")
    page.get_by_label("Others by name").fill("Kien Giang")
    page.get_by_label("Others by name").press("Enter")
    page.wait_for_url("**language=ja**")
    page.get_by_role("link", name="Link to this choice").click()
    shown = page.locator("table.claims tbody").inner_text()
    page.goto(page.url)
    assert page.locator("table.claims tbody").inner_text() == shown
    assert page.get_by_label("Printed in").input_value() == "ja"
    assert "Kiên Giang" in shown


def test_search_from_the_keyboard(corpus_site: str, visit: Visit) -> None:
    page = visit.page
    page.goto(corpus_site)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("dien bien")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Điện Biên", exact=True).first.click()
    assert page.locator("h1").inner_text().startswith("Điện Biên")


def test_a_hostile_article_runs_nothing(hostile_site: str, hostile_store: Path, visit: Visit) -> None:
    page = visit.page
    for path in every_page(hostile_store):
        page.goto(hostile_site + path, wait_until="networkidle")
        assert "owned" not in page.title().split(" · ")[0].replace("document.title='owned'", ""), path
        assert page.evaluate("document.querySelectorAll('main script:not([type]), main img').length") == 0
    page.goto(hostile_site, wait_until="networkidle")
    page.locator("td.number a").first.click()
    page.wait_for_selector("#figure")
    assert "owned" not in page.title().split(" · ")[0]
    assert page.evaluate("document.querySelectorAll('.text script, .text img').length") == 0
    assert visit.errors == []
    assert visit.outside(hostile_site) == []


def test_dark_and_light_differ(corpus_site: str, browser: Browser) -> None:
    def paper(scheme: Any) -> str:
        page = browser.new_page(color_scheme=scheme)
        page.goto(corpus_site)
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert paper("light") != paper("dark")
