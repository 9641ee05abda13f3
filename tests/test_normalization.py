"""Every character of a normalized text leads back to the characters it was read from."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.normalization import normalize

CASES = [
    ("８８．９％の申請", "88.9%の申請"),
    ("ｸﾞｴﾝ", "グエン"),
    ("73,60\u00a0% och 1\u202f873", "73,60 % och 1 873"),
    ("Đô\u200b Lương\ufeff", "Đô Lương"),
    ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
    ("NUL\x00 and \u202ebidi\u202c", "NUL and bidi"),
    ("soft\u00adhyphen", "softhyphen"),
    ("か\u3099き", "がき"),
    ("plain", "plain"),
    ("", ""),
]


@pytest.mark.parametrize(("given_text", "expected"), CASES)
def test_normal_form(given_text: str, expected: str) -> None:
    assert normalize(given_text).text == expected


def test_decomposed_vietnamese_leads_back_to_its_marks() -> None:
    given_text = unicodedata.normalize("NFD", "huyện Đô Lương đạt 88,9%")
    normalized = normalize(given_text)
    start = normalized.text.index("Đô Lương")
    span = slice(*normalized.given(start, start + len("Đô Lương")))
    assert given_text[span] == unicodedata.normalize("NFD", "Đô Lương")


def test_dropped_characters_belong_to_no_neighbour() -> None:
    normalized = normalize("\u200bĐô\u200b Lương\u200b")
    assert normalized.given(0, 2) == (1, 3)
    assert normalized.given(3, 8) == (5, 10)


def test_what_is_dropped_parts_no_letter_from_its_mark() -> None:
    normalized = normalize("a\u200b\u200b\u0301b")
    assert normalized.text == "áb"
    assert normalized.given(0, 1) == (0, 4)


def test_a_million_marks_on_one_letter_take_no_longer_than_a_million_letters() -> None:
    start = time.perf_counter()
    normalize("a" + "\u0301\u0323" * 500_000)
    assert time.perf_counter() - start < 20  # in order of their squares it would be a quarter of an hour


@given(st.text(alphabet=st.sampled_from("aĐé\u0301\u0302\u200b\u00a0\r\n５％ｶﾞ。 "), max_size=30))
def test_spans_cover_the_given_text_in_order(given_text: str) -> None:
    normalized = normalize(given_text)
    spans = [normalized.given(at, at + 1) for at in range(len(normalized.text))]
    assert all(start < end <= len(given_text) for start, end in spans)
    assert all(left[0] <= right[0] for left, right in pairwise(spans))
    assert normalize(normalized.text).text == normalized.text
