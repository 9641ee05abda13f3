"""One spelling for index and query."""

import time

import pytest

from extractor.store.folding import fold, index_terms, match_query

FOLDS = [
    ("Đô Lương", "do luong"),
    ("ĐÔ LƯƠNG", "do luong"),
    ("Đo\u0302 Lu\u031bo\u031bng", "do luong"),
    ("Åmål, Växjö", "amal, vaxjo"),
    ("Ёлка и Йод", "елка и иод"),
    ("Straße", "strasse"),
    ("ドゥルオン県", "ドゥルオン県"),
    ("ﾄﾞｩﾙｵﾝ", "ドゥルオン"),
    ("か\u3099き", "がき"),
    ("８８．９％", "88.9%"),
    ("  a\n\tb  ", "a b"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "folded"), FOLDS)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


def test_runs_of_japanese_become_pairs_with_the_last_character_alone() -> None:
    assert index_terms("改革案2024年") == "改革 革案 案 2024 年"
    assert index_terms("グエン・ティ") == "グエ エン ン ・ ティ ィ"


def test_words_in_a_row_are_a_phrase_and_commas_set_phrases_off() -> None:
    assert match_query("Đô Lương") == '"do luong"'
    assert match_query("Đô Lương, 改革") == '"do luong" AND "改革 革"*'
    assert match_query('a "quoted" * OR b') == '"a  quoted  * or b"'
    assert match_query(" , !? ") == ""


@pytest.mark.parametrize(
    "text", ["1" * 10**6, "a" + "\u0301\u0323" * 500_000, "改" * 10**6, "\u3099" * 10**6, '"' * 10**6]
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = time.perf_counter()
    match_query(text)
    assert time.perf_counter() - start < 20
