"""Planted contradictions: `contradictions/RULE.txt`, a language and a text a line; `{wrong|right}`, and `|` for a new line.

The wrong figure must be found, by this rule alone; the right one must raise nothing, and nothing in `untied.txt` may:
figures that stand together there, and do not add up, are not said to.
"""

import re
from pathlib import Path

import pytest

from extractor import extract
from extractor.factsheet import LANGUAGES

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


@pytest.mark.parametrize("line", (Path(__file__).parent / "untied.txt").read_text(encoding="utf-8").splitlines())
def test_figures_that_are_not_tied_together_raise_nothing(line: str) -> None:
    language, text = line.split(" ", 1)
    assert failures(text, language) == []


@pytest.mark.parametrize("rule", sorted({rule for rule, _, _ in PLANTED}))
def test_every_rule_is_tried_in_every_language(rule: str) -> None:
    assert {language for name, language, _ in PLANTED if name == rule} == set(LANGUAGES)
