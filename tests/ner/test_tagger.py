"""The runtime of the trained network: words in, names with offsets out, whatever the length of a sentence."""

from importlib.resources import files
from pathlib import Path

import onnx
import pytest
from onnx import numpy_helper

from extractor import ExtractorError
from extractor.ner import load_recognizer
from extractor.ner.tagger import LONGEST
from extractor.ner.words import find_words
from tests.ner.tiny import write_tagger

WORDS = {"▁Zoé": "B-PER", "Zoé": "B-PER", "▁Quux": "I-PER", "▁Vub": "B-LOC", "▁in": "O", "▁met": "O", ".": "O"}


def named(text: str, folder: Path, language: str = "en") -> list[tuple[str, str]]:
    recognizer = load_recognizer(f"onnx:{write_tagger(folder, WORDS)}")
    found = recognizer.find(text, [(0, len(text))], language)
    return [(text[entity.start : entity.end], entity.kind) for entity in found]


def test_names_have_the_offsets_of_the_text(tmp_path: Path) -> None:
    assert named("  Zoé Quux met  Zoé\nin Vub.", tmp_path) == [("Zoé Quux", "PER"), ("Zoé", "PER"), ("Vub", "LOC")]


def test_japanese_words_have_no_spaces(tmp_path: Path) -> None:
    folder = write_tagger(tmp_path, {"東京": "B-LOC", "▁東京": "B-LOC", "で": "O", "佐藤": "B-PER"})
    text = "東京で佐藤"
    found = load_recognizer(f"onnx:{folder}").find(text, [(0, len(text))], "ja")
    assert [(text[entity.start : entity.end], entity.kind) for entity in found] == [("東京", "LOC"), ("佐藤", "PER")]


def test_a_long_sentence_is_read_to_its_end(tmp_path: Path) -> None:
    text = "in " * 3 * LONGEST + "Zoé Quux"
    assert named(text, tmp_path) == [("Zoé Quux", "PER")]


def test_sentences_of_one_text_are_read_together(tmp_path: Path) -> None:
    text = "in Vub." + " met" * 40 + " Zoé. Vub"
    folder = write_tagger(tmp_path, WORDS)
    found = load_recognizer(f"onnx:{folder}").find(text, [(0, 7), (8, 172), (173, 176)], "en")
    assert [text[entity.start : entity.end] for entity in found] == ["Vub", "Zoé", "Vub"]


@pytest.mark.parametrize("text", ["", " ", "\u0301", "\ufdfa" * 50, "a" * 10_000, "1" * 10_000, "\u200b\u202e x"])
def test_odd_text_is_no_obstacle(text: str, tmp_path: Path) -> None:
    assert named(text, tmp_path) == named(text, tmp_path, language="ja") == []


@pytest.mark.parametrize("name", ["fast", "accurate"])
def test_weights_that_ship_have_seven_bits_so_that_no_processor_overflows(name: str) -> None:
    graph = onnx.load_from_string((files("extractor.ner") / "data" / name / "network.onnx").read_bytes()).graph
    weights = [numpy_helper.to_array(each) for each in graph.initializer if each.name.endswith("_quantized")]
    assert len(weights) > 6 and all(array.min() >= -64 and array.max() <= 64 for array in weights)


def test_words_cover_all_but_space() -> None:
    text = "O'Brien’s 1.234,5 %_Đô Lương"
    assert [text[start:end] for start, end in find_words(text, "en")] == [
        *("O", "'", "Brien", "’", "s", "1", ".", "234", ",", "5", "%", "_", "Đô", "Lương")
    ]


@pytest.mark.parametrize(
    ("choice", "told"),
    [
        ("onnx:/nowhere", "has no network.onnx"),
        ("spacy:nowhere", "cannot be loaded"),
        ("best", "choose none"),
    ],
)
def test_a_wrong_choice_is_told_in_a_sentence(choice: str, told: str) -> None:
    with pytest.raises(ExtractorError, match=told):
        load_recognizer(choice)


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    assert named("Zoé Quux", tmp_path) == [("Zoé Quux", "PER")]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Mayor Iris Fenwick-Odhiambo met farmers in Kisumu on Monday.", {("PER", "Iris Fenwick-Odhiambo"), ("LOC", "Kisumu")}),
        ("vi", "Bà Lò Thị Mẩy cho biết huyện Mường Nhé sẽ mở thêm điểm tiếp nhận.", {("PER", "Lò Thị Mẩy"), ("LOC", "huyện Mường Nhé")}),
        ("sv", "Ordföranden Torvald Ekström talade i Arjeplog.", {("PER", "Torvald Ekström"), ("LOC", "Arjeplog")}),
        ("ru", "Об этом рассказала Марфа Кузнецова в Вологде.", {("PER", "Марфа Кузнецова"), ("LOC", "Вологде")}),
        ("es", "La alcaldesa Leocadia Ibarrola visitó Cochabamba el lunes.", {("PER", "Leocadia Ibarrola"), ("LOC", "Cochabamba")}),
    ],
)  # fmt: skip
def test_the_weights_that_ship_know_names_that_no_list_has(
    language: str, text: str, names: set[tuple[str, str]]
) -> None:
    found = load_recognizer("accurate").find(text, [(0, len(text))], language)
    assert {(entity.kind, text[entity.start : entity.end]) for entity in found} == names
