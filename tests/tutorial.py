"""The commands of docs/tutorial.md and what they print; `python -m tests.tutorial` writes what they print now."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
TUTORIAL = ROOT / "docs" / "tutorial.md"
BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)
LONGEST = 24  # lines of an answer that are shown
CUT = "…"


@dataclass(frozen=True, slots=True)
class Step:
    """A command, and what the tutorial shows that it prints."""

    command: str
    shown: str


def steps() -> list[Step]:
    """Return the commands of the tutorial, but the one for a shell that is not there."""
    found = [Step(match["command"], match["output"]) for match in BLOCK.finditer(TUTORIAL.read_text(encoding="utf-8"))]
    return [step for step in found if step.command.startswith("extractor ")]


def outputs(folder: Path) -> Iterator[tuple[Step, str]]:
    """Run the commands one after the other in `folder`; yield each with what it prints, as the tutorial shows it."""
    (folder / "corpus").symlink_to(ROOT / "corpus")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for step in steps():
        done = subprocess.run(
            step.command,
            shell=True,
            cwd=folder,
            env={**os.environ, "PATH": path},
            text=True,
            capture_output=True,
            check=True,
        )
        lines = [_lasting(line.replace(str(folder), CUT)) for line in done.stdout.splitlines()]
        shown = lines if len(lines) <= LONGEST else [*lines[:LONGEST], CUT]
        yield step, "".join(f"{line}\n" for line in shown)


def _lasting(line: str) -> str:
    """Return `line` without what is another each time: how long it took."""
    return re.sub(r"(\d+ articles in) .*", rf"\1 {CUT}", line)


def main() -> None:
    """Write what the commands print into the tutorial."""
    text = TUTORIAL.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for step, output in outputs(Path(folder)):
            text = text.replace(f"$ {step.command}\n{step.shown}```", f"$ {step.command}\n{output}```")
    TUTORIAL.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
