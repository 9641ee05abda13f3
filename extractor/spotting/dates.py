"""Calendar expressions."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Date
from extractor.languages import Lexicon, lexicon


class DateSpotter:
    """Finds dates with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Date]:
        """Yield the dates of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the dates on `doc._.dates`."""
        doc._.dates = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_dates", assigns=["doc._.dates"])
def make_dates(nlp: Language, name: str) -> DateSpotter:
    """Make the component for the language of `nlp`."""
    return DateSpotter(lexicon(nlp.lang))
