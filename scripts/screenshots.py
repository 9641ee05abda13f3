"""Take the pictures of docs/serve.md: the pages of a store of the sample corpus, in an installed Chromium.

python scripts/screenshots.py facts.db          the pictures of the docs
python scripts/screenshots.py facts.db FOLDER   every page at three widths, light and dark, to look at
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

DOCS = Path(__file__).parent.parent / "docs"
PORT = 8769
WIDTHS = (390, 820, 1440)
TALLEST = 3000  # pixels of a page that are of interest
PAGES = {
    "start": "/",
    "metric": "/-/reform/metric?metric=satisfaction",
    "unit": "/-/reform/search?q=Hoai+An",
    "official": "/-/reform/search?q=Lo+Thi+Man",
    "evidence": "/-/reform/metric?metric=online_submission&articles=6",
    "search": "/-/reform/search?q=dien+bien",
    "disagreements": "/-/reform/disagreements",
    "checks": "/-/reform/checks",
}
FOLLOWED = {  # what a page is reached by
    "unit": "a[href*='/reform/unit/']",
    "official": "a[href*='/reform/official/']",
    "evidence": "td.number a",
}


@dataclass(frozen=True)
class Shot:
    """A page at a width, as high as the picture shall be; 0 for all of it."""

    page: str
    name: str
    width: int
    height: int = 0
    scheme: str = "light"


FOR_DOCS = (
    Shot("start", "serve-start", 1200, 1000),
    Shot("metric", "serve-metric", 1200, 1120),
    Shot("unit", "serve-unit", 820, 1000),
    Shot("evidence", "serve-evidence", 1200, 1000, "dark"),
    Shot("metric", "serve-phone", 390, 844),
)


def every_page() -> Iterator[Shot]:
    """Yield every page at three widths, light and dark."""
    for page in PAGES:
        for width in WIDTHS:
            yield from (Shot(page, f"{page}-{width}-{scheme}", width, scheme=scheme) for scheme in ("light", "dark"))


def main(db: str, folder: str | None = None) -> None:
    """Serve the store at `db` and take every picture."""
    command = [sys.executable, "-m", "extractor", "serve", "--db", db, "--port", str(PORT)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server, sync_playwright() as playwright:
        assert server.stderr
        server.stderr.readline()  # it is up
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for shot in every_page() if folder else FOR_DOCS:
            page = browser.new_page(
                viewport={"width": shot.width, "height": shot.height or 900},
                color_scheme=shot.scheme,  # type: ignore[arg-type]
            )
            page.goto(f"http://127.0.0.1:{PORT}{PAGES[shot.page]}", wait_until="networkidle")
            if shot.page in FOLLOWED:
                page.goto(page.locator(FOLLOWED[shot.page]).first.evaluate("link => link.href.split('#')[0]"))
            page.wait_for_load_state("networkidle")
            high = shot.height or min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
            clip = {"x": 0, "y": 0, "width": shot.width, "height": high}
            page.screenshot(path=Path(folder or DOCS) / f"{shot.name}.png", full_page=not shot.height, clip=clip)  # type: ignore[arg-type]
            page.close()
        browser.close()
        server.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
