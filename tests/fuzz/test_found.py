"""What fuzzing found, each once."""

from pathlib import Path

import pytest

from tests.fuzz.properties import check_file, check_growth, check_text

SLOW = [
    ("en", "100 "),  # groups of three digits without end
    ("vi", "ông Tý kể. "),  # one person, named again and again
]


@pytest.mark.parametrize(("language", "piece"), SLOW)
def test_time_grows_with_the_text(language: str, piece: str) -> None:
    check_growth(piece, language)


@pytest.mark.parametrize("sentence", ["ranked {} of 63", "{} of 12 files, 88.9%", "up {} places to 5th"])
def test_numbers_beyond_all_counting(sentence: str) -> None:
    check_text(sentence.format("9" * 400), "en")


FILES = [
    ("file.csv", b"text,'" + b"x" * 30_000 + b"\n1,2\n"),  # the name of a column longer than a text may be
    ("file.xml", b"<rss><channel><title>a&#xD800;b</title></channel>"),  # half of a character
]


@pytest.mark.parametrize(("name", "data"), FILES)
def test_files(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    check_file(tmp_path / name)
