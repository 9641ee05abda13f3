"""The committed schemas are those of the code."""

from pathlib import Path

import pytest

from extractor.schemas import generate

FOLDER = Path(__file__).parent.parent / "schemas"


@pytest.mark.parametrize(("name", "content"), generate().items())
def test_schemas_are_fresh(name: str, content: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == content, "run `make schemas`"


def test_nothing_else_is_there() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(generate())
