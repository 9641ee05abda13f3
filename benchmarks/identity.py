"""How well names are joined across scripts: areas against the whole gazetteer, persons against 5,000 others, bodies.

    python benchmarks/identity.py NAMES_DIR [--json] [--misses]

NAMES_DIR holds persons*.jsonl, areas*.jsonl and bodies*.jsonl with attested spellings, an entry a line: `canonical`,
`forms` by script (la, ru, ja) or, for bodies, by language, and `inflected` for Russian cases. Top-1 counts an answer
that shares the first place as wrong. Precision is that of the answers the index dares to give, coverage how often it
does; "strangers" is how often it still dares when the right name is taken away.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from made_up_names import generated_names

from extractor.factsheet import Article
from extractor.gazetteer import load
from extractor.gazetteer.names import SURE, Candidate, NameIndex, confidences
from extractor.languages import LANGUAGES
from extractor.pipeline import default_extractor

GENERATED = 5_000
SCRIPTS = ("la", "ru", "ru inflected", "ja")

ABBREVIATIONS = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân"}
ASKED = ("Do Luong", "ドゥルオン", "Долуонг", "東京")  # in every script


@dataclass(frozen=True, slots=True)
class Entry:
    """A name of the gold list with its attested spellings by script, and what else it is known by."""

    canonical: str
    forms: dict[str, list[str]]
    level: str = ""


@dataclass(slots=True)
class Row:
    """What became of the spellings of one kind of name in one script."""

    kind: str
    script: str
    forms: int = 0
    first: int = 0
    dared: int = 0
    right: int = 0
    strangers: int | None = None
    misses: list[str] = field(default_factory=list)

    def add(self, form: str, right: str, found: Sequence[Candidate]) -> None:
        """Count one spelling and the candidates it has, the likeliest first."""
        self.forms += 1
        best = found[0].name if found else ""
        tied = len(found) > 1 and found[1].cost == found[0].cost
        self.first += best == right and not tied
        if best != right or tied:
            seen = ", ".join(f"{one.name} {one.cost:.1f}" for one in found[:4])
            self.misses.append(f"{self.kind} {self.script}: {form} is {right}, read as {seen or 'nothing'}")
        if dares(found):
            self.dared += 1
            self.right += best == right

    def figures(self) -> dict[str, Any]:
        """Return the shares that are printed."""
        return {
            "kind": self.kind,
            "script": self.script,
            "forms": self.forms,
            "top1": share(self.first, self.forms),
            "coverage": share(self.dared, self.forms),
            "precision": share(self.right, self.dared),
            "strangers": None if self.strangers is None else share(self.strangers, self.forms),
        }


def share(part: int, whole: int) -> float | None:
    """Return `part` of `whole`, None of nothing."""
    return round(part / whole, 4) if whole else None


def dares(found: Sequence[Candidate]) -> bool:
    """Whether the index would answer."""
    return bool(found) and confidences(found)[0] >= SURE


def read(folder: Path, kind: str) -> list[Entry]:
    """Return the entries of `kind` (persons, areas, bodies) in a folder; those without spellings have none."""
    entries = []
    for path in sorted(folder.glob(f"{kind}*.jsonl")):
        for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
            entry = json.loads(line)
            inflected = {f"{script} inflected": forms for script, forms in entry.get("inflected", {}).items()}
            entries.append(Entry(entry["canonical"], {**entry["forms"], **inflected}, entry.get("level", "")))
    return entries


def persons(folder: Path) -> Iterator[Row]:
    """Yield a row for each script: all listed persons and made-up ones are candidates."""
    entries = read(folder, "persons")
    names = [entry.canonical for entry in entries]
    index = NameIndex([*names, *generated_names(GENERATED, names)])
    for script in SCRIPTS:
        row = Row("persons", script, strangers=0)
        for entry in entries:
            for form in entry.forms.get(script, ()):
                found = index.candidates(form)
                row.add(form, entry.canonical, found)
                others = [one for one in found if one.name != entry.canonical]
                assert row.strangers is not None
                row.strangers += dares(others)
        yield row


def areas(folder: Path) -> Iterator[Row]:
    """Yield a row for each script: all areas of the gazetteer are candidates, or those of the level that is told."""
    entries = read(folder, "areas")
    for kind, levels, told in (
        ("areas, level known", ("province", "district"), True),
        ("areas, level unknown", ("province", "district"), False),
        ("communes, level known", ("commune",), True),
    ):
        for script in SCRIPTS:
            row = Row(kind, script)
            for entry in entries:
                for form in entry.forms.get(script, ()) if entry.level in levels else ():
                    found = load().candidates(form, level=entry.level if told else "")
                    row.add(form, entry.canonical, found)
            if row.forms:
                yield row


def bodies(folder: Path) -> Iterator[Row]:
    """Yield a row for each language: a form is read as an article of its own, and the longest body in it is the answer.

    It begins as a sentence does, with a capital, or in Japanese after a word in the genitive.
    """
    entries = read(folder, "bodies")
    everything = Row("bodies", "all")
    for language in LANGUAGES:
        row = Row("bodies", language)
        for entry in entries:
            for form in entry.forms.get(language, ()):
                text = f"現地の{form}" if language == "ja" else form[0].upper() + form[1:]
                sheet = default_extractor().read(Article(id="form", text=text, language=language))
                found = [unit for unit in getattr(sheet, "units", ()) if unit.kind == "body"]
                longest = sorted(found, key=lambda unit: unit.start - unit.end)[:1]
                row.add(
                    form, spelled_out(entry.canonical), [Candidate(spelled_out(u.canonical), 0.0, "") for u in longest]
                )
        if row.forms:
            yield row
            for part in ("forms", "first", "dared", "right"):
                setattr(everything, part, getattr(everything, part) + getattr(row, part))
    yield everything


def spelled_out(name: str) -> str:
    """Return the name of a body with its abbreviations written out, in small letters."""
    for short, full in ABBREVIATIONS.items():
        name = name.replace(short, full)
    return name.lower()


def gazetteer_cost() -> dict[str, float]:
    """Return what the gazetteer takes in a fresh process until it has answered in each script: CPU time, memory."""
    code = f"""
import time
from extractor.factsheet import Article
from extractor.gazetteer import load
def megabytes():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS")) / 1024
before, start = megabytes(), time.process_time()
for name in {ASKED!r}: load().find(name)
print((time.process_time() - start) * 1000, megabytes() - before)
"""
    runs = [subprocess.check_output([sys.executable, "-c", code], text=True).split() for _ in range(3)]
    milliseconds, megabytes = min((float(time), float(memory)) for time, memory in runs)
    return {"milliseconds": round(milliseconds), "megabytes": round(megabytes)}


def table(rows: Iterable[Row]) -> str:
    """Return the rows in columns."""
    figures = [row.figures() for row in rows]
    lines = [list(figures[0]), *(["–" if cell is None else _cell(cell) for cell in row.values()] for row in figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at < 2 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="NAMES_DIR")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--misses", action="store_true", help="print each spelling that was not read right")
    options = parser.parse_args()
    rows = [*areas(options.folder), *persons(options.folder), *bodies(options.folder)]
    cost = gazetteer_cost()
    if options.json:
        print(json.dumps({"rows": [row.figures() for row in rows], "gazetteer": cost}, indent=1, ensure_ascii=False))
        return
    print(table(rows))
    print(f"\ngazetteer, read and asked once in each script: {cost['milliseconds']} ms, {cost['megabytes']} MB")
    for row in rows if options.misses else ():
        print(*row.misses, sep="\n")


if __name__ == "__main__":
    main()
