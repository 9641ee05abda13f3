"""What two articles must have in common to tell one story, and what keeps them apart."""

import random
from typing import Any

import pytest

from extractor.factsheet import Article, FactSheet
from extractor.store.evidence import link
from extractor.store.keys import keys_of, position, reach
from extractor.store.traits import Traits, bits, place_of, traits_of
from tests.linear import grows_linearly

COUNTS = [
    ("vi", "Cả huyện có 3.351 hồ sơ và 645 đơn, đạt 83,1 điểm.", "3351 645 83.1"),
    ("en", "The district had 3,351 files and 645 applications, scoring 83.1 points.", "3351 645 83.1"),
    ("ja", "全県で3,351件、申請は645件、得点は83.1点だった。", "3351 645 83.1"),
    ("ja", "全県で3,351件", "3351"),
    ("sv", "Distriktet hade 3 351 ärenden och 645 ansökningar, 83,1 poäng.", "3351 645 83.1"),
    ("ru", "В районе 3351 дело и 645 заявлений, 83,1 балла.", "3351 645 83.1"),
    ("es", "El distrito tuvo 3.351 expedientes y 645 solicitudes, 83,1 puntos.", "3351 645 83.1"),
    ("en", "In 2024, 12 of them met 3 times, room B-412, see 1.2.3 and 2023/2024.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), COUNTS)
def test_counts_are_the_same_in_every_language(language: Any, text: str, expected: str) -> None:
    found = traits_of(Article(id="x", text=text), FactSheet(id="x", language=language), "")
    assert found.figures == frozenset(expected.split())


RARER = ["100%", "90%", "73%", "88.9%", "99.76%"], ["7/10", "31/33", "1204/1318"], ["300", "645", "3351"]


@pytest.mark.parametrize("figures", RARER)
def test_the_rarer_a_figure_the_more_it_says(figures: list[str]) -> None:
    found = [bits(figure) for figure in figures]
    assert found == sorted(found)
    assert found[0] < found[-1]


PLACES = [
    ("VN-544", "VN-2025-52"),  # Hoài Ân, a district of Bình Định, which is in Gia Lai today
    ("VN-544:ubnd", "VN-2025-52"),
    ("VN-52", "VN-2025-52"),
    ("VN-427", "VN-40"),  # Đô Lương, in Nghệ An, which stays as it was
    ("VN", ""),
    ("VN:bộ nội vụ", ""),
    ("area:district:Nowhere", ""),
]


@pytest.mark.parametrize(("key", "expected"), PLACES)
def test_old_and_new_provinces_are_one_place(key: str, expected: str) -> None:
    assert place_of(key) == expected


def traits(figures: str = "", *, language: str = "vi", **others: Any) -> Traits:
    nothing: dict[str, Any] = {"names": {}, "days": frozenset(), "units": frozenset(), "places": {}, "sketch": ()}
    return Traits(language=language, figures=frozenset(figures.split()), **{**nothing, **others})


PEOPLE = {"names": {"le van an": "Lê Văn An", "tran thi lan": "Trần Thị Lan"}, "days": frozenset({"2024-05-06"})}
BODIES = {**PEOPLE, "units": frozenset({"VN-427", "VN-427:ubnd"})}
WORDS = tuple(range(100, 132))

TOGETHER = [
    (traits("88.9% 71.3% 46.2%"), traits("88.9% 71.3% 46.2% 12.4% 19%", language="ja"), "3 of 3 figures in common: 46.2%, 71.3%"),
    (traits("1204/1318 88.9%"), traits("1204/1318 88.9%"), "2 of 2 figures in common: 1204/1318, 88.9%"),
    (traits("99.76%", **PEOPLE), traits("99.76% 15%", **PEOPLE), "1 of 1 figures in common: 99.76%; Lê Văn An, Trần Thị Lan; 2024-05-06"),
    (traits(**BODIES), traits(**BODIES), "2 people, 2 places and bodies and the day 2024-05-06 in common"),
    (traits(sketch=WORDS), traits(sketch=WORDS[5:]), "84% of the wording in common"),
]  # fmt: skip

APART = [
    (traits("88.9% 71.3%"), traits("88.9% 71.3%")),  # too little
    (traits("100% 90% 85% 80% 70% 50%"), traits("100% 90% 85% 80% 70% 50%")),  # everybody's targets
    (traits("88.9% 71.3% 46.2% 1.1% 2.2% 3.3% 4.4%"), traits("88.9% 71.3% 46.2% 5.5% 6.6% 7.7% 8.8%")),  # less than half
    (traits("88.9% 71.3% 46.2%", places={"VN-40": 3}), traits("88.9% 71.3% 46.2%", places={"VN-52": 2})),
    (traits(**PEOPLE), traits(**PEOPLE)),  # the same people, of what?
    (traits("88.9% 71.3%", **BODIES), traits("12.1% 43.2%", **BODIES)),  # the same people a week later
    (traits("88.9% 71.3%", sketch=WORDS), traits("12.1% 43.2%", sketch=WORDS)),  # a form, filled in twice
    (traits(sketch=WORDS), traits(sketch=WORDS, language="en")),
    (traits(), traits()),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "reason"), TOGETHER)
def test_one_story(one: Traits, other: Traits, reason: str) -> None:
    found, back = link(one, other), link(other, one)
    assert found is not None and back is not None
    assert found.reason.startswith(reason)
    assert found.score == back.score
    assert 0 < found.score <= 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_stories(one: Traits, other: Traits) -> None:
    assert link(one, other) is None
    assert link(other, one) is None


@pytest.mark.parametrize("given", [traits("88.9% 1204/1318", **BODIES, places={"VN-40": 2}, sketch=WORDS), traits()])
def test_traits_are_kept_as_text(given: Traits) -> None:
    assert Traits.from_json(given.to_json()) == given
    assert keys_of(given) == keys_of(Traits.from_json(given.to_json()))


def test_articles_stand_by_day_then_by_hash_and_those_without_a_day_last() -> None:
    order = [
        ("2024-05-06", "b"),
        ("2024-05-07", "a"),
        ("2024-05-07", "b"),
        ("9999-12-31", "a"),
        (None, "a"),
        ("2024-13-01", "c"),
    ]
    places = [position(day, identity * 64) for day, identity in order]
    assert places == sorted(places)
    first, last = reach(position("2024-05-15", "8" * 64))
    days = ["2024-04-30", "2024-05-02", "2024-05-28", "2024-05-31"]
    assert [first <= position(day, "8" * 64) <= last for day in days] == [False, True, True, False]


@pytest.mark.parametrize("unit", ["1", "1,", "1 234 ", "1.234,5", "８８．９", "改", "a\u0301 "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    sheet = FactSheet(id="x", language="ja")
    assert grows_linearly(lambda text: traits_of(Article(id="x", text=text), sheet, text), unit, length=20_000)


def test_the_order_of_figures_does_not_matter() -> None:
    figures = [f"{at / 7:.2f}%" for at in range(60)]
    keys = keys_of(traits(" ".join(figures)))
    random.Random(1).shuffle(figures)
    assert keys_of(traits(" ".join(figures))) == keys
