"""Counts in their article: kind, signed value, subject and period as `kind value subject period`."""

import pytest

from extractor import extract

ARTICLES = [
    (
        "In the first quarter of 2024 Do Luong district received 645 online applications.",
        ["level 645 Đô Lương 2024-01/2024-03"],
    ),
    ("Do Luong district must cut 36 procedures by 2025.", ["target 36 Đô Lương ../2025"]),
    ("Do Luong district has 45 more files than in 2022.", ["change 45 Đô Lương None"]),
    ("Huyện Đô Lương đã giảm 36 thủ tục so với năm 2022.", ["change -36 Đô Lương None"]),
    ("Đến năm 2025, huyện Đô Lương phấn đấu có ít nhất 200 dịch vụ công.", ["target 200 Đô Lương ../2025"]),
    ("2023年、ドゥルオン県の得点は83.1点だった。", ["level 83.1 Đô Lương 2023"]),
    ("Under 2023 minskade Malmö antalet med 120 ärenden.", ["change -120 Malmö 2023"]),
    ("В 2023 году Тверская область сократила 35 должностей.", ["change -35 Tver Oblast 2023"]),
    ("En 2023 el municipio de Quilpué redujo 12 trámites.", ["change -12 Quilpué 2023"]),
]


@pytest.mark.parametrize(("text", "expected"), ARTICLES)
def test_quantities_in_their_article(text: str, expected: list[str]) -> None:
    found = extract(text, published="2024-05-07").quantities
    assert [f"{each.kind} {each.value:g} {each.subject} {each.period}" for each in found] == expected


def test_a_quantity_knows_its_sentence_and_what_it_counts() -> None:
    text = "All is well. Vinh has 111 full-service online public services."
    (found,) = extract(text).quantities
    assert text[slice(*found.sentence or ())] == "Vinh has 111 full-service online public services."
    assert (found.surface, found.object, found.object_surface) == (
        "111",
        "services",
        "full-service online public services",
    )
