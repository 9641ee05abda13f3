"""What fuzzing found, each once."""

import pytest

from tests.fuzz.properties import check_growth

SLOW = [
    ("en", "100 "),  # groups of three digits without end
]


@pytest.mark.parametrize(("language", "piece"), SLOW)
def test_time_grows_with_the_text(language: str, piece: str) -> None:
    check_growth(piece, language)
