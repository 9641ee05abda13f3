"""Tokens of texts of any length and make: Japanese by SudachiPy, others by spaCy; every character stays in the Doc."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer

SUDACHI_LIMIT = 49_149  # bytes of UTF-8 that SudachiPy takes at once
PIECE = SUDACHI_LIMIT // 4  # characters that fit in any case
RUN = re.compile(r"\S{400,}+")  # no word is so long; spaCy takes quadratic time to find its affixes
RUN_PIECE = 100


MAX_LENGTH = 100_000_000  # characters; spaCy's limit is meant for parsers, and reading/ has one of its own
TOKENIZERS: dict[str, dict[str, Any]] = {
    "ja": {"@tokenizers": "reform.ja.JapaneseTokenizer"},
    "vi": {"@tokenizers": "spacy.vi.VietnameseTokenizer", "use_pyvi": False},
}


def blank(language: str) -> Language:
    """Return a spaCy pipeline for `language` (a code that spaCy knows) that does nothing but make tokens."""
    tokenizer = TOKENIZERS.get(language)
    nlp = spacy.blank(language, config={"nlp": {"tokenizer": tokenizer}} if tokenizer else {})
    nlp.max_length = MAX_LENGTH
    return nlp


def tokenize(nlp: Language, text: str) -> Doc:
    """Return `nlp.make_doc(text)`, with runs of characters that are no words cut into pieces: it takes linear time."""
    if isinstance(nlp.tokenizer, JapaneseTokenizer) or not RUN.search(text):
        return nlp.make_doc(text)
    words: list[str] = []
    spaces: list[bool] = []
    for piece in _short_runs(text):
        for token in nlp.make_doc(piece):
            words.append(token.text)
            spaces.append(bool(token.whitespace_))
    return Doc(nlp.vocab, words=words, spaces=spaces)


def _short_runs(text: str) -> Iterator[str]:
    start = 0
    for run in RUN.finditer(text):
        for cut in range(run.start(), run.end(), RUN_PIECE):
            if cut > start:
                yield text[start:cut]
                start = cut
    if start < len(text):
        yield text[start:]


class JapaneseTokenizer(DummyTokenizer):
    """Tokens of SudachiPy's shortest unit (mode A), without spaCy's detour over morphology."""

    def __init__(self, nlp: Language) -> None:
        self.vocab = nlp.vocab

    @cached_property
    def tokenizer(self) -> Any:
        """SudachiPy with its dictionary, which takes a while: our own components read no tokens."""
        import sudachipy

        return sudachipy.Dictionary().tokenizer(mode=sudachipy.SplitMode.A)

    def __call__(self, text: str) -> Doc:
        """Return a Doc whose text is `text` to the character."""
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _pieces(text):
            for morpheme in self.tokenizer.tokenize(piece):
                surface = morpheme.surface()
                if surface == " " and words and not spaces[-1] and not words[-1].isspace():
                    spaces[-1] = True
                elif surface:
                    words.append(surface)
                    spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)


def _pieces(text: str) -> Iterator[str]:
    """Yield `text` in pieces that SudachiPy takes, cut behind a line or sentence end where there is one."""
    start = 0
    while len(text) - start > PIECE:
        window = text[start : start + PIECE]
        cut = max(window.rfind("\n"), window.rfind("。")) + 1 or PIECE
        yield text[start : start + cut]
        start += cut
    yield text[start:]


def make_japanese_tokenizer() -> Any:
    """Return what spaCy calls with the pipeline; it finds this by the entry point `spacy_tokenizers`."""
    return JapaneseTokenizer
