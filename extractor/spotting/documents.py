"""Numbers of legal documents."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Document
from extractor.languages import Lexicon, lexicon


class DocumentSpotter:
    """Finds documents with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Document]:
        """Yield the documents of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the documents on `doc._.documents`."""
        doc._.documents = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_documents", assigns=["doc._.documents"])
def make_documents(nlp: Language, name: str) -> DocumentSpotter:
    """Make the component for the language of `nlp`."""
    return DocumentSpotter(lexicon(nlp.lang))
