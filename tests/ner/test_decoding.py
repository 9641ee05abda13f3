"""Scores of words become names: the likeliest labels of which no name goes on that has not begun."""

import numpy as np

from extractor.ner.decoding import LABELS, decode, probabilities


def logs(*words: dict[str, float]) -> np.ndarray:
    scores = np.zeros((len(words), len(LABELS)), dtype=np.float32)
    for row, word in zip(scores, words, strict=True):
        for label, score in word.items():
            row[LABELS.index(label)] = score
    return probabilities(scores)


def test_a_name_goes_on_as_what_it_began_as() -> None:
    found = list(decode(logs({"B-PER": 9}, {"I-PER": 4, "I-LOC": 5}, {"O": 9})))
    assert [(first, last, kind) for first, last, kind, _ in found] == [(0, 2, "PER")]


def test_what_has_not_begun_does_not_go_on() -> None:
    found = list(decode(logs({"O": 9}, {"I-ORG": 9, "B-ORG": 8}, {"I-ORG": 9})))
    assert [(first, last, kind) for first, last, kind, _ in found] == [(1, 3, "ORG")]


def test_names_side_by_side_are_two() -> None:
    found = list(decode(logs({"B-LOC": 9}, {"B-LOC": 9}, {"B-PER": 9})))
    assert [(first, last, kind) for first, last, kind, _ in found] == [(0, 1, "LOC"), (1, 2, "LOC"), (2, 3, "PER")]


def test_a_name_is_as_sure_as_its_least_sure_word() -> None:
    ((_, _, _, sure),) = decode(logs({"B-PER": 9}, {"I-PER": 9}))
    ((_, _, _, unsure),) = decode(logs({"B-PER": 9}, {"I-PER": 2, "O": 1}))
    assert sure > 0.99
    assert unsure < 0.6


def test_no_words_no_names() -> None:
    assert not list(decode(logs()))
