"""Pattern parts that all spotters share.

Spotters read text as `extractor.normalization.normalize` leaves it: NFC, ASCII digits and signs instead of full-width
ones, plain spaces instead of no-break and thin ones, no zero-width characters.
"""

import re
from collections.abc import Iterable

SPACE = r"[ \t]*+"  # not \s: a line break between number and sign ends a table cell
SPACES = r"[ \t]++"

# No letter or digit of a spaced script before; Japanese has no spaces, so kana and kanji do not count.
_WORD = r"0-9A-Za-z\u00aa-\u024f\u0400-\u052f\u1e00-\u1eff"
START = rf"(?<![{_WORD}])"
END = rf"(?![{_WORD}])"


def fold(word: str) -> str:
    """Return `word` as lexicons hold it: lower case in the sense of IGNORECASE, which takes İ and ſ for i and s."""
    return word.casefold().replace("i̇", "i")


def lowered(text: str) -> str:
    """Return `text` in lower case with every character at its place; patterns then need no slow IGNORECASE."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)  # İ becomes two


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest first; a space matches any run of spaces.

    Matches nothing at all when there are no words.
    """
    ordered = sorted(set(words), key=len, reverse=True)
    if not ordered:
        return r"(?!)"
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", SPACES) for word in ordered) + ")"
