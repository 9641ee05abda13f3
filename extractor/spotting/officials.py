"""People and their offices."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Official
from extractor.languages import Lexicon, lexicon


class OfficialSpotter:
    """Finds officials with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Official]:
        """Yield the officials of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the officials on `doc._.officials`."""
        doc._.officials = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_officials", assigns=["doc._.officials"])
def make_officials(nlp: Language, name: str) -> OfficialSpotter:
    """Make the component for the language of `nlp`."""
    return OfficialSpotter(lexicon(nlp.lang))
