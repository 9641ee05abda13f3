"""Pattern parts that all spotters share.

Spotters read text as `extractor.normalization.normalize` leaves it: NFC, ASCII digits and signs instead of full-width
ones, plain spaces instead of no-break and thin ones, no zero-width characters.
"""

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

SPACE = r"[ \t]*+"  # not \s: a line break between number and sign ends a table cell
SPACES = r"[ \t]++"

# Letters of spaced scripts, in a character class; « and × stand among those of Latin-1.
LETTERS = r"A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u052f\u1e00-\u1eff"

# No letter or digit of a spaced script before; Japanese has no spaces, so kana and kanji do not count.
START = rf"(?<![0-9{LETTERS}])"
END = rf"(?![0-9{LETTERS}])"


def fold(word: str) -> str:
    """Return `word` as lexicons hold it: lower case in the sense of IGNORECASE, which takes İ and ſ for i and s."""
    return word.casefold().replace("i̇", "i")


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, the longest first; a space matches any run of spaces.

    The pattern is a tree of common beginnings: each character is compared once, however many words there are.
    Matches nothing at all when there are no words.
    """
    known = sorted(set(words), reverse=True)
    return f"(?:{_branches(known)})" if known else r"(?!)"


def _branches(words: list[str]) -> str:
    """Return a pattern for `words`, sorted such that a word comes before its own beginnings."""
    alternatives = []
    for first, group in groupby((word for word in words if word), key=itemgetter(0)):
        letter = SPACES if first == " " else re.escape(first)
        alternatives.append(letter + _branches([word[1:] for word in group]))
    if not alternatives:
        return ""
    optional = "?" if "" in words else ""
    return f"(?:{'|'.join(alternatives)}){optional}" if optional or len(alternatives) > 1 else alternatives[0]
