"""The sentences that the network learns from: every mark is where its name is, and nothing held apart is among them."""

import random
from collections import Counter

import pytest

from extractor.factsheet import LANGUAGES
from models.ner.generate import Generator
from models.ner.passages import read_articles, read_marks, read_passages
from models.ner.places import is_held_out_name
from models.ner.public import LABELS, MASKED, Sentence, label


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


def names(sentence: Sentence) -> list[str]:
    return [word for word, number in zip(sentence.words, sentence.labels, strict=True) if number > 0]


def test_marks_of_passages_become_kinds() -> None:
    text, spans = read_marks(
        "[Deputy head]{TITLE} [Vi Thi Quyen]{PER} of the [Tax Office]{BODY} left [Que Phong]{AREA}."
    )
    assert text == "Deputy head Vi Thi Quyen of the Tax Office left Que Phong."
    assert [(text[start:end], kind) for start, end, kind in spans] == [
        ("Vi Thi Quyen", "PER"),
        ("Tax Office", "ORG"),
        ("Que Phong", "LOC"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_passages_kept_for_measuring_are_not_trained_on(language: str) -> None:
    kept, learnt = (list(read_passages(language, held_out=held_out)) for held_out in (True, False))
    assert len(kept) >= 30
    assert not {sentence.words for sentence in kept} & {sentence.words for sentence in learnt}


def test_what_articles_leave_unmarked_teaches_nothing() -> None:
    mentions = [
        {"type": "unit", "kind": "body", "surface": "Sở Nội vụ Nghệ An"},
        {"type": "unit", "kind": "area", "surface": "Nghệ An", "start": 10},
    ]
    gold = {"id": "a", "lang": "vi", "text": "Sở Nội vụ Nghệ An và VNPT họp.", "mentions": mentions}
    (sentence,) = read_articles([gold])
    assert names(sentence) == ["Sở", "Nội", "vụ", "Nghệ", "An"]
    assert {LABELS[number] for number in sentence.labels if number > 0} == {"B-ORG", "I-ORG"}
    assert sentence.labels[sentence.words.index("VNPT")] == MASKED
