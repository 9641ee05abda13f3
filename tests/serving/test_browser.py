"""What a person sees, in a real Chromium: charts drawn, points that lead to quotes, nothing run, nothing fetched outside."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.serving.test_pages import PAGES

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")
WIDTHS = (400, 800, 1280)


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
@pytest.mark.parametrize("path", PAGES)
def test_pages_render_without_a_fault(corpus_site: str, visit: Visit, path: str, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 900})
    visit.page.goto(corpus_site + path, wait_until="networkidle")
    assert visit.page.locator("h1").is_visible()
    assert visit.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert visit.errors == []
    assert visit.outside(corpus_site) == []


@pytest.mark.parametrize("path", ["/-/databases", "/facts", "/facts/metric_series"])
def test_datasettes_own_pages_work_under_the_policy(corpus_site: str, visit: Visit, path: str) -> None:
    visit.page.goto(corpus_site + path, wait_until="networkidle")
    assert visit.errors == []
    assert visit.outside(corpus_site) == []


def test_a_point_of_a_chart_leads_to_its_quote(corpus_site: str, visit: Visit) -> None:
    page = visit.page
    page.goto(f"{corpus_site}/-/reform/metric?metric=on_time")
    page.wait_for_selector("[data-drawn=true] svg")
    page.locator("svg .mark-symbol.role-mark path").first.click()
    page.wait_for_selector("#figure")
    figure = page.locator("#figure")
    assert figure.is_visible()
    assert any(character.isdigit() for character in figure.inner_text())
    assert visit.errors == []


def test_search_from_the_keyboard(corpus_site: str, visit: Visit) -> None:
    page = visit.page
    page.goto(corpus_site)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.get_by_role("searchbox").fill("dien bien")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Điện Biên", exact=True).first.click()
    assert page.locator("h1").inner_text() == "Điện Biên"


def test_a_hostile_article_runs_nothing(hostile_site: str, visit: Visit) -> None:
    page = visit.page
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
