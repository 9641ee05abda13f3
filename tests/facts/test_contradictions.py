"""Planted contradictions: `contradictions/RULE.txt`, a language and a text a line; `{wrong|right}`, and `|` for a new line.

The wrong figure must be found, by this rule alone; the right one must raise nothing.
"""

import re
from pathlib import Path

import pytest

from extractor import extract

FOLDER = Path(__file__).parent / "contradictions"
PLANTED = [
    (path.stem, *line.split(" ", 1))
    for path in sorted(FOLDER.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
CHOICE = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")


def failures(text: str, language: str) -> list[str]:
    sheet = extract(text.replace("|", "\n\n"), published="2024-05-07", language=language)
    return [check.kind for check in sheet.checks if not check.ok]


@pytest.mark.parametrize(("rule", "language", "text"), PLANTED)
def test_a_planted_contradiction_is_found(rule: str, language: str, text: str) -> None:
    assert failures(CHOICE.sub(r"\1", text), language) == [rule]


@pytest.mark.parametrize(("rule", "language", "text"), PLANTED)
def test_the_true_figure_raises_nothing(rule: str, language: str, text: str) -> None:
    assert failures(CHOICE.sub(r"\2", text), language) == []
