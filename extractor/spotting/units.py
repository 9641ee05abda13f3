"""Named territories and public bodies."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Unit
from extractor.languages import Lexicon, lexicon


class UnitSpotter:
    """Finds units with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Unit]:
        """Yield the units of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the units on `doc._.units`."""
        doc._.units = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_units", assigns=["doc._.units"])
def make_units(nlp: Language, name: str) -> UnitSpotter:
    """Make the component for the language of `nlp`."""
    return UnitSpotter(lexicon(nlp.lang))
