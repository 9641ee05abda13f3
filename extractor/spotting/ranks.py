"""Places in rankings."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Rank
from extractor.languages import Lexicon, lexicon


class RankSpotter:
    """Finds ranks with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words

    def find(self, text: str) -> Iterator[Rank]:
        """Yield the ranks of `text` in order."""
        yield from ()

    def __call__(self, doc: Doc) -> Doc:
        """Put the ranks on `doc._.ranks`."""
        doc._.ranks = tuple(self.find(doc.text))
        return doc


@Language.factory("reform_ranks", assigns=["doc._.ranks"])
def make_ranks(nlp: Language, name: str) -> RankSpotter:
    """Make the component for the language of `nlp`."""
    return RankSpotter(lexicon(nlp.lang))
