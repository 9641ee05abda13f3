"""Of whom, for when and how: passages whose figures are marked [surface](% value; subject; period; status).

"-" is none, "!" denies the figure, a status that is left out is not asked. The passages were written and marked before
the program had read them; at first reading it got subject .944, period .972, status .714 and negated 1.000 in the worst
language. The floors are of the worst language too; the weights of periods are not learnt from these passages.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.facts import state
from extractor.factsheet import LANGUAGES, Language, Percentage
from tests.annotated import MARK
from tests.facts.pages import page

SENTENCES = Path(__file__).parent / "sentences"
FLOORS = {"subject": 0.94, "period": 0.94, "status": 0.92, "negated": 1.0}

Answer = tuple[str, str, object, object]  # field, passage, what is right, what was read


def passages(language: Language) -> list[str]:
    """Return the passages of `language`; lines of one paragraph each are parted by a literal \\n."""
    lines = (SENTENCES / f"claims_{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines if not line.startswith("#")]


def answers(language: Language) -> Iterator[Answer]:
    """Yield what is asked of each figure in the passages of `language`, and what is answered."""
    for passage in passages(language):
        marks = [mark[2].removeprefix("% ").split("; ") for mark in MARK.finditer(passage) if mark[2].startswith("% ")]
        figures = state(*page(passage, language)).percentages
        for (_, *told), figure in zip(marks, figures, strict=True):
            yield from _compared(passage, told, figure)


def _compared(passage: str, told: list[str], figure: Percentage) -> Iterator[Answer]:
    where = f"{figure.surface} in {passage}"
    yield "subject", where, None if told[0] == "-" else told[0], figure.subject
    yield "period", where, None if told[1] == "-" else told[1], figure.period
    for status in told[2:]:
        yield "status", where, status.rstrip("!"), figure.status
        yield "negated", where, status.endswith("!"), figure.negated


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", FLOORS)
def test_claims(field: str, language: Language) -> None:
    right = [answer == read for name, _, answer, read in answers(language) if name == field]
    assert len(right) >= 10
    assert sum(right) / len(right) >= FLOORS[field]


if __name__ == "__main__":
    for code in LANGUAGES:
        found = list(answers(code))
        for name, where, answer, read in found:
            if answer != read and "-v" in sys.argv:
                sys.stdout.write(f"{code} {name} {answer} / {read}: {where}\n")
        for field in FLOORS:
            right = [answer == read for name, _, answer, read in found if name == field]
            sys.stdout.write(f"{code} {field} {sum(right) / len(right):.3f} of {len(right)}\n")
