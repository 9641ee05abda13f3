"""Numbers of legal documents: [surface]()."""

import pytest

from extractor.factsheet import LANGUAGES
from extractor.languages import lexicon
from extractor.spotting.documents import DocumentSpotter
from tests.annotated import marked, plain
from tests.spotting.common import sentences

SPOTTERS: dict[str, DocumentSpotter] = {language: DocumentSpotter(lexicon(language)) for language in LANGUAGES}


@pytest.mark.parametrize(("language", "sentence"), sentences("documents"))
def test_documents(language: str, sentence: str) -> None:
    text = plain(sentence)
    found = list(SPOTTERS[language].find(text))
    assert marked(text, found, lambda document: "") == sentence
    assert all(document.value == document.surface for document in found)
