"""The sentences that the network learns from: every mark is where its name is, and nothing held apart is among them."""

import random
from collections import Counter

import pytest

from extractor.factsheet import LANGUAGES
from models.ner.generate import Generator
from models.ner.places import is_held_out_name
from models.ner.public import LABELS, label


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_where_names_are(language: str) -> None:
    generator = Generator(language, random.Random(1))
    kinds: Counter[str] = Counter()
    for _ in range(200):
        text, spans = generator.marked()
        for start, end, kind in spans:
            assert text[start:end].strip() == text[start:end] != ""
            kinds[kind] += 1
    assert min(kinds[kind] for kind in ("PER", "LOC", "ORG")) > 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_on_one_side(language: str) -> None:
    for held_out in (True, False):
        generator = Generator(language, random.Random(2), held_out=held_out)
        names = [generator.slots["P"]() for _ in range(40)]
        assert {is_held_out_name(name) for name in names} == {held_out}


def test_the_same_seed_gives_the_same_sentences() -> None:
    first, second = (list(Generator("sv", random.Random(3)).sentences(20)) for _ in range(2))
    assert first == second


def test_a_word_is_cut_where_a_name_ends() -> None:
    sentence = label("Hà Nộis tåg", [(0, 6, "LOC")], "sv", "own")
    assert sentence.words == ("Hà", "Nội", "s", "tåg")
    assert [LABELS[number] for number in sentence.labels] == ["B-LOC", "I-LOC", "O", "O"]
    assert sentence.spaced == (True, True, False, True)
