"""What adds up in an article, and what does not."""

import pytest

from extractor.facts import state
from tests.annotated import plain
from tests.facts.pages import page

SENTENCES: list[tuple[str, list[tuple[str, bool]]]] = [
    ("On time: [3,343/3,351](ratio 3343/3351), reaching [99.76%](% 99.76).", [("ratio_percentage", True)]),
    ("On time: [2,231/2,272](ratio 2231/2272), reaching [98.1%](% 98.1).", [("ratio_percentage", True)]),  # cut off
    ("Bach Thong: [412/596](ratio 412/596) files, the report says [71.9%](% 71.9).", [("ratio_percentage", False)]),
    ("[302/320](ratio 302/320) were satisfied, [95%](% 95).", [("ratio_percentage", False)]),
    ("Done: [120/100](ratio 120/100).", [("ratio_above_one", False)]),
    ("It is [5th of 9](rank 5/9).", [("rank_in_field", True)]),
    ("It is [12th of 9](rank 12/9).", [("rank_in_field", False)]),
    ("[From May to March 2024](date 2024-05/2024-03) it was closed.", [("date_order", False)]),
    ("[From March to May 2024](date 2024-03/2024-05) it was open, [since 2020](date 2020/..).", []),
    ("Nothing to compare: [96.8%](% 96.8).", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_checks(sentence: str, expected: list[tuple[str, bool]]) -> None:
    checks = state(*page(sentence, "en")).checks
    assert [(check.kind, check.ok) for check in checks] == expected


def test_a_check_says_what_it_compared() -> None:
    sentence = "Bach Thong: [412/596](ratio 412/596) files, the report says [71.9%](% 71.9)."
    (check,) = state(*page(sentence, "en")).checks
    assert check.detail == "412 of 596 is 69.1 %; the article says 71.9%."
    assert [plain(sentence)[start:end] for start, end in check.spans] == ["412/596", "71.9%"]
