"""Sentences: a line break always ends one, a terminator does unless an abbreviation or a number goes on after it."""

import re
from collections.abc import Iterator

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from extractor.languages import Lexicon, lexicon
from extractor.spotting import text_of
from extractor.spotting.patterns import fold

CLOSING = "\"'»”’)]」』）"
WIDE = "。！？"  # end a sentence with no space after them


class SentenceSplitter:
    """Cuts the text of one language into sentences."""

    def __init__(self, words: Lexicon) -> None:
        self.abbreviations = words.sentences.abbreviations
        terminators = re.escape(words.sentences.terminators)
        self.pattern = re.compile(
            rf"""
            \n++
            | [{WIDE}]++ [{re.escape(CLOSING)}]*+
            | (?P<stop> [{terminators}]++ [{re.escape(CLOSING)}]*+ ) (?= \s )
            """,
            re.VERBOSE,
        )

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the (start, end) of each sentence of `text`, without surrounding white space."""
        start = 0
        for match in self.pattern.finditer(text):
            if match["stop"] and not self._ends(text, match):
                continue
            yield from _trimmed(text, start, match.end())
            start = match.end()
        yield from _trimmed(text, start, len(text))

    def _ends(self, text: str, stop: re.Match[str]) -> bool:
        if stop["stop"] != ".":
            return True
        word = re.search(r"[^\s(«\"“]*\Z", text[max(0, stop.start() - 20) : stop.start()])
        before = fold(word.group()) if word else ""
        following = text[stop.end() : stop.end() + 3].lstrip()
        if before in self.abbreviations or (len(before) == 1 and before.isalpha()):
            return False
        return not (following and following[0].islower())

    def __call__(self, doc: Doc) -> Doc:
        """Put the spans on `doc._.sentence_spans` and mark the tokens that start a sentence."""
        doc._.sentence_spans = tuple(self.find(text_of(doc)))
        if len(doc):
            offsets = doc.to_array("IDX")
            starts = np.full(len(doc), -1, dtype="int64")  # -1: not the first of a sentence
            first = [start for start, _ in doc._.sentence_spans]
            starts[np.searchsorted(offsets, first, side="right") - 1] = 1
            column = starts.astype("uint64").reshape(-1, 1)
            doc.from_array(["SENT_START"], column)  # type: ignore[arg-type]  # spaCy's stub knows no uint64
        return doc


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


@Language.factory("reform_sentences", assigns=["doc._.sentence_spans", "token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> SentenceSplitter:
    """Make the component for the language of `nlp`."""
    return SentenceSplitter(lexicon(nlp.lang))
