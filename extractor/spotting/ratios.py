"""Printed fractions of counts."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Ratio
from extractor.languages import Lexicon, lexicon


class RatioSpotter:
    """Finds ratios with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Ratio]:
        """Yield the ratios of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the ratios on `doc._.ratios`."""
        doc._.ratios = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_ratios", assigns=["doc._.ratios"])
def make_ratios(nlp: Language, name: str) -> RatioSpotter:
    """Make the component for the language of `nlp`."""
    return RatioSpotter(lexicon(nlp.lang))
