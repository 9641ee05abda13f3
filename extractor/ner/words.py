"""The words that get labels: runs of letters, runs of digits and single signs; Japanese is cut by SudachiPy."""

import re
from functools import cache

import sudachipy

Span = tuple[int, int]

LONGEST = 100  # characters of a word; longer runs are no words

_WORD = re.compile(rf"[^\W\d_]{{1,{LONGEST}}}|\d{{1,{LONGEST}}}|[^\w\s]|_")
_JAPANESE_LIMIT = 12_000  # characters that SudachiPy takes at once


def find_words(text: str, language: str) -> list[Span]:
    """Return (start, end) of the words of `text`, a sentence in `language`; white space is in none of them."""
    if language != "ja":
        return [match.span() for match in _WORD.finditer(text)]
    tokens = _japanese().tokenize(text[:_JAPANESE_LIMIT])
    return [(token.begin(), token.end()) for token in tokens if not token.surface().isspace()]


@cache
def _japanese() -> sudachipy.Tokenizer:
    return sudachipy.Dictionary().tokenizer(mode=sudachipy.SplitMode.A)
