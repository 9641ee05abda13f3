"""Where a sentence ends: each expected sentence is divided from the next by a bar."""

import pytest
import spacy

from extractor.languages import lexicon
from extractor.spotting.sentences import SentenceSplitter

TEXTS = [
    ("en", 'Mr. Son spoke.| Files rose to 88.9% in May.| "Good."| No. 12 followed.'),
    ("en", "Resolution No. 57 was cited, e.g. by J. Smith.\n|A heading\n|Then text"),
    ("vi", "Ông Sơn nói.| TP. Đà Nẵng đạt 1.873 hồ sơ.| Xong!"),
    ("ja", "「はい。」|と言った。|88.9%に達した。|終わり"),
    ("sv", "Enligt bl.a. kommunen kom 85 % i tid.| Andra, t.ex. länet, väntar."),
    ("ru", "В 2023 г. доля выросла.| Это сказал А. В. Иванов.| Всё."),
    ("es", "El Sr. Hoang habló.| ¿Y ahora?| La Resolución n.º 57 sigue."),
    ("en", ""),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_sentences(language: str, text: str) -> None:
    plain = text.replace("|", "")
    expected = [part.strip() for part in text.split("|") if part.strip()]
    assert [plain[start:end] for start, end in SentenceSplitter(lexicon(language)).find(plain)] == expected


def test_spacy_sees_the_same_sentences() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("reform_sentences")
    doc = nlp("Mr. Son spoke. Files rose to 88.9% in May.")
    assert [sentence.text for sentence in doc.sents] == ["Mr. Son spoke.", "Files rose to 88.9% in May."]
