"""Anything may be in a text or a file: the short form of benchmarks/fuzz.py, which found what is in test_found.py."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractor.factsheet import LANGUAGES
from extractor.store import Writer
from tests.fuzz import files, pieces
from tests.fuzz.properties import check_components, check_file, check_growth, check_stored, check_text

EASY = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None)


def picks(draws: st.DataObject) -> pieces.Pick:
    """Return a source of choices that Hypothesis can make smaller when one fails."""
    return lambda below: draws.draw(st.integers(0, below - 1))


@settings(EASY, max_examples=20)
@given(st.data())
def test_texts(draws: st.DataObject) -> None:
    language, text = pieces.text(picks(draws))
    check_text(text, language)
    check_components(text, language)


@settings(EASY, max_examples=40)
@given(st.data())
def test_files(tmp_path_factory: pytest.TempPathFactory, draws: st.DataObject) -> None:
    name, data = files.file(picks(draws))
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data)
    check_file(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hostile_string(language: str, tmp_path: Path) -> None:
    text = "\n".join(f"{hostile} 88,9 % {hostile[:100]}5" for hostile in pieces.HOSTILE)
    check_components(text, language)
    if sheet := check_text(text, language):
        with Writer(tmp_path / "facts.db") as writer:
            check_stored(writer, text, sheet)


@pytest.mark.parametrize(("language", "piece"), [("vi", "\n- 5% ("), ("ja", "第1")])
def test_time_grows_with_the_text(language: str, piece: str) -> None:
    check_growth(piece, language)
