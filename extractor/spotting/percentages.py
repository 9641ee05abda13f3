"""Percentages."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Percentage
from extractor.languages import Lexicon, lexicon


class PercentageSpotter:
    """Finds percentages with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Percentage]:
        """Yield the percentages of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the percentages on `doc._.percentages`."""
        doc._.percentages = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_percentages", assigns=["doc._.percentages"])
def make_percentages(nlp: Language, name: str) -> PercentageSpotter:
    """Make the component for the language of `nlp`."""
    return PercentageSpotter(lexicon(nlp.lang))
