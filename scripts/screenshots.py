"""Take the pictures of docs/serve.md: the pages of a store of the sample corpus, in an installed Chromium.

python scripts/screenshots.py facts.db
"""

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

DOCS = Path(__file__).parent.parent / "docs"
PORT = 8769
PICTURES = {
    "serve-start": ("/", 1200, 900),
    "serve-metric": ("/-/reform/metric?metric=satisfaction", 1200, 1000),
}


def main(db: str) -> None:
    """Serve the store at `db` and take every picture."""
    command = [sys.executable, "-m", "extractor", "serve", "--db", db, "--port", str(PORT)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server, sync_playwright() as playwright:
        assert server.stderr
        server.stderr.readline()  # it is up
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, (path, width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(f"http://127.0.0.1:{PORT}{path}", wait_until="networkidle")
            page.screenshot(path=DOCS / f"{name}.png")
        browser.close()
        server.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
