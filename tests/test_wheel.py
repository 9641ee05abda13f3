"""A wheel built from the repository carries everything that the program reads."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parent.parent


def test_the_wheel_is_complete(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    packed = set(ZipFile(wheel).namelist())
    read = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "extractor").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    ]
    assert [path for path in read if path not in packed] == []
    assert any(path.endswith("licenses/LICENSE") for path in packed)
