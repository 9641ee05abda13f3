"""Counts, scores and money on their way through the store."""

from pathlib import Path

import pytest

from extractor import Article, Extractor
from extractor.store import Question, Result, Writer, open_for_reading, quantity_facts

TEXTS = {
    "vi": "Quý I/2024, huyện Đô Lương tiếp nhận 645 hồ sơ trực tuyến với kinh phí 1,2 tỷ đồng.",
    "en": "In the first quarter of 2024, Do Luong district received 645 online applications and spent VND 1.2 billion.",
    "ja": "2024年第1四半期、ドゥルオン県はオンライン申請645件を受け付け、12億ドンを支出した。",
}
QUESTIONS = [
    (Question(quantity="files"), [("files", 645)] * 3),
    (Question(quantity="VND", language="ja"), [(None, 1.2e9)]),
    (Question(quantity="all", unit="Do Luong", language="en"), [("files", 645), (None, 1.2e9)]),
    (Question(quantity="points"), []),
]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "facts.db"
    extractor = Extractor()
    articles = [Article(id=code, text=text, published="2024-05-07") for code, text in TEXTS.items()]
    with Writer(path) as writer:
        writer.write(Result(article, extractor.extract(article)) for article in articles)
    return path


@pytest.mark.parametrize(("question", "expected"), QUESTIONS)
def test_quantities_are_asked_for_by_object_or_measure(
    db: Path, question: Question, expected: list[tuple[str | None, float]]
) -> None:
    found = quantity_facts(open_for_reading(db), question)
    assert sorted(((row["object"], row["value"]) for row in found), key=lambda each: each[1]) == expected


def test_a_row_says_of_whom_when_and_where(db: Path) -> None:
    (row,) = quantity_facts(open_for_reading(db), Question(quantity="files", language="vi"))
    assert (row["unit"], row["period_start"], row["period_end"]) == ("Đô Lương", "2024-01-01", "2024-03-31")
    assert row["quote"] == TEXTS["vi"]
