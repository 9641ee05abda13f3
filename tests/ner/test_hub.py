"""Any token classification model of transformers: a tiny one is made on the spot, nothing is downloaded.

PyTorch and transformers are no part of the development extra: without them these tests are skipped.
"""

from pathlib import Path

import pytest

from extractor import ExtractorError
from extractor.ner import load_recognizer

torch = pytest.importorskip("torch", reason="--ner transformers: needs PyTorch")
transformers = pytest.importorskip("transformers", reason="--ner transformers: needs transformers")

LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
WORDS = {
    "zoltanka": "B-PER",
    "wq": "I-PER",
    "qwerville": "B-LOC",
    "tuesday": "B-MISC",
    "files": "O",
    "in": "O",
    ".": "O",
}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model without layers, whose vectors of words are their labels."""
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    (tmp_path / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    config = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=len(LABELS),
        num_hidden_layers=0,
        num_attention_heads=1,
        intermediate_size=1,
        id2label=dict(enumerate(LABELS)),
        label2id={label: number for number, label in enumerate(LABELS)},
    )
    network = transformers.BertForTokenClassification(config)
    with torch.no_grad():
        vectors = network.bert.embeddings
        for weights in (vectors.position_embeddings, vectors.token_type_embeddings, vectors.word_embeddings):
            weights.weight.zero_()
        vectors.word_embeddings.weight[:, 0] = 1
        for row, label in enumerate(WORDS.values(), 5):
            vectors.word_embeddings.weight[row] = torch.eye(len(LABELS))[LABELS.index(label)]
        network.classifier.weight.copy_(4 * torch.eye(len(LABELS)))
        network.classifier.bias.zero_()
    network.save_pretrained(tmp_path)
    transformers.BertTokenizer(str(tmp_path / "vocab.txt")).save_pretrained(tmp_path)
    return tmp_path


def test_labels_that_name_people_and_places_are_taken(model: Path) -> None:
    text = "Zoltanka Wq files. In Qwerville, in Tuesday files."
    found = load_recognizer(f"transformers:{model}").find(text, [(0, 18), (19, 50)], "en")
    assert [(text[entity.start : entity.end], entity.kind) for entity in found] == [
        ("Zoltanka Wq", "PER"),
        ("Qwerville", "LOC"),
    ]
    assert all(0.5 < entity.confidence < 1 for entity in found)


def test_a_folder_without_a_model_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExtractorError, match="cannot be loaded"):
        load_recognizer(f"transformers:{tmp_path}")
