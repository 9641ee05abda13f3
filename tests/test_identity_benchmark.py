"""The identity benchmark reads a folder of names and prints its table."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent.parent / "benchmarks" / "identity.py"
PERSONS = [
    {"canonical": "Phạm Đức Chương", "forms": {"ja": ["ファム・ドゥック・チュオン"], "la": ["Pham Duc Chuong"]}},
    {"canonical": "Lê Trường Giang", "forms": {"ru": ["Ле Чыонг Зянг"]}, "inflected": {"ru": ["Ле Труонг Зянга"]}},
]
AREAS = [{"canonical": "Đô Lương", "level": "district", "forms": {"ja": ["ドゥルオン"], "ru": ["Долуонг", "Xyzzy"]}}]
BODIES = [{"canonical": "Sở Nội vụ", "forms": {"en": ["Department of Home Affairs"], "ja": ["内務局"]}}]


def test_the_table(tmp_path: Path) -> None:
    for kind, entries in (("persons_a", PERSONS), ("areas_b", AREAS), ("bodies", BODIES)):
        lines = (json.dumps(entry, ensure_ascii=False) for entry in entries)
        (tmp_path / f"{kind}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = subprocess.run([sys.executable, str(SCRIPT), str(tmp_path), "--json"], capture_output=True, check=True)
    printed = json.loads(done.stdout)
    rows = {(row["kind"], row["script"]): (row["forms"], row["top1"]) for row in printed["rows"]}
    assert rows["persons", "ja"] == rows["persons", "ru inflected"] == rows["bodies", "en"] == (1, 1.0)
    assert rows["areas, level known", "ru"] == (2, 0.5)
    assert rows["areas, level unknown", "ja"] == (1, 1.0)
    assert printed["gazetteer"]["megabytes"] < 60
