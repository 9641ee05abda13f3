"""What a recognizer of names adds to the rules, and takes from them; here it is a spaCy pipeline with a list of names."""

from pathlib import Path

import pytest
import spacy

from extractor import Extractor, FactSheet
from extractor.factsheet import Article
from extractor.languages import lexicon
from extractor.ner.entities import Entity
from extractor.spotting import ner
from extractor.spotting.ner import Entities, is_open, ordinary_words
from extractor.spotting.places import Places

EXPLAINED = ("Nghe An province", "Nguyen Van Nam")
NAMES = {"Zoltanka Wq": "PERSON", "Qwerville": "GPE", "Vbk": "ORG"}


@pytest.fixture
def choice(tmp_path: Path) -> str:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": name} for name, label in NAMES.items()])  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "names")
    return f"spacy:{tmp_path / 'names'}"


def read(text: str, choice: str) -> FactSheet:
    return Extractor(ner=choice).extract(Article(id="a", text=text, language="en"))


def test_names_that_no_rule_knows(choice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ner, "ADD", {"PER": 0.8, "LOC": 0.8})
    text = "Files pile up, Zoltanka Wq and Qwerville agree. Vbk does not."
    assert not read(text, "none").persons
    sheet = read(text, choice)
    assert [(person.surface, person.confidence, person.evidence) for person in sheet.persons] == [
        ("Zoltanka Wq", 0.8, "PER 0.80")
    ]
    assert [(unit.surface, unit.kind, unit.evidence) for unit in sheet.units] == [("Qwerville", "area", "LOC 0.80")]
    assert all(text[m.start : m.end] == m.surface for m in (*sheet.persons, *sheet.units))


def test_another_language_is_left_alone(choice: str) -> None:
    article = Article(id="a", text="Zoltanka Wq och Qwerville är nöjda med ärendena.", language="sv")
    assert Extractor(ner=choice).extract(article) == Extractor(ner="none").extract(article)


@pytest.mark.parametrize(
    ("language", "sentence", "asked"),
    [
        ("en", "Files pile up in the office.", False),  # the first word has its capital for another reason
        ("en", "Files pile up in Xyzzy.", True),
        ("en", "Files pile up in Nghe An province.", False),  # explained
        ("en", "Files pile up, says Nguyen Van Nam.", False),
        ("en", "Files pile up, says the Deputy Director.", False),  # a title names nobody
        ("vi", "Hồ sơ dồn lại, Phó Giám đốc nói.", False),
        ("ja", "手続きが進んだ。", False),
        ("ja", "ズブランカの手続きが進んだ。", True),
    ],
)
def test_only_sentences_with_open_names_are_asked_about(language: str, sentence: str, asked: bool) -> None:
    explained = [Entity(sentence.find(name), sentence.find(name) + len(name), "PER", 1.0) for name in EXPLAINED]
    known = Places([entity for entity in explained if entity.start >= 0])
    assert is_open(sentence, (0, len(sentence)), known, ordinary_words(lexicon(language))) is asked


@pytest.mark.parametrize(
    ("entity", "by_rules", "sure"),
    [
        (None, 0.7, 0.7),
        (Entity(0, 9, "LOC", 0.99), 0.0, 0.99),  # rules leave it open
        (Entity(0, 9, "LOC", 0.5), 0.0, 0.0),
        (Entity(0, 9, "LOC", 0.5), 0.7, 0.7),
        (Entity(0, 9, "LOC", 0.95), 0.7, 0.95),
        (Entity(0, 9, "PER", 0.995), 0.7, 0.0),  # rules are wrong
        (Entity(0, 9, "PER", 0.9), 0.7, 0.7),
        (Entity(0, 3, "PER", 0.995), 0.7, 0.7),  # another name
    ],
)
def test_the_surer_one_decides(entity: Entity | None, by_rules: float, sure: float) -> None:
    assert Entities([entity] if entity else []).confidence(0, 9, "LOC", by_rules) == sure
