"""One spelling for every character, and the way back to the offsets of the text as given.

Feeds carry decomposed Vietnamese (NFD), full-width digits, half-width kana, no-break spaces, zero-width and bidi
controls. Spotters read the normalized text; mentions go back to the given one.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

# NUL and other controls, soft hyphen, combining grapheme joiner, zero-width, bidi and invisible operators, BOM.
_DROPPED = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_HALF_KANA = "\uff61-\uff9f"
_FULL_ASCII = "\uff01-\uff5e"
_MARK = "\u0300-\u036f\u3099\u309a\uff9e\uff9f"

# To put marks into order takes quadratic time; more than this on one letter (UAX #15, stream-safe text) are no writing.
_MOST_MARKS = 30

_ODD = re.compile(
    rf"""
    [^\s{_MARK}{_DROPPED}](?:[{_DROPPED}]*+[{_MARK}]){{1,{_MOST_MARKS}}}+  # a letter or half-width kana with its marks
    | [{_HALF_KANA}] | [{_DROPPED}]++ | [{_SPACES}{_FULL_ASCII}]
    | \r\n? | [\u0085\u2028\u2029]
    """,
    re.VERBOSE,
)

_IS_DROPPED = re.compile(f"[{_DROPPED}]")
_IS_SPACE = re.compile(f"[{_SPACES}]")
_IS_COMPATIBLE = re.compile(f"[{_HALF_KANA}{_FULL_ASCII}]")


@dataclass(frozen=True, slots=True)
class Edit:
    """`text[start:end]` was written for characters `given_start` to `given_end` of the text as given."""

    start: int
    end: int
    given_start: int
    given_end: int


@dataclass(frozen=True, slots=True)
class Normalized:
    """A normalized text; `given` leads its offsets back to the text as given."""

    text: str
    edits: tuple[Edit, ...] = ()

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the given text that the characters of `text[start:end]` were read from; end exclusive."""
        return self._given_character(start)[0], self._given_character(end - 1)[1]

    def _given_character(self, offset: int) -> tuple[int, int]:
        at = bisect_right(self.edits, offset, key=attrgetter("start")) - 1
        if at < 0:
            return offset, offset + 1
        edit = self.edits[at]
        if offset < edit.end:
            return edit.given_start, edit.given_end
        position = offset - edit.end + edit.given_end
        return position, position + 1


def normalize(text: str) -> Normalized:
    """Return `text` in NFC, with plain digits, signs and spaces and no invisible characters; linear in its length."""
    parts: list[str] = []
    edits: list[Edit] = []
    read = written = 0
    for match in _ODD.finditer(text):
        new = _rewritten(match.group())
        if new == match.group():
            continue
        parts += (text[read : match.start()], new)
        start = written + match.start() - read
        written, read = start + len(new), match.end()
        edits.append(Edit(start, written, match.start(), match.end()))
    if not edits:
        return Normalized(text)
    return Normalized("".join([*parts, text[read:]]), tuple(edits))


def lowered(text: str) -> str:
    """Return `text` in lower case with every character at its place; patterns then need no slow IGNORECASE."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)  # İ becomes two


def _rewritten(odd: str) -> str:
    first = odd[0]
    if odd in {"\r\n", "\r", "\u0085", "\u2028", "\u2029"}:
        return "\n"
    if _IS_DROPPED.match(first):
        return ""
    if _IS_SPACE.match(first):
        return " "
    return unicodedata.normalize("NFKC" if _IS_COMPATIBLE.match(first) else "NFC", _IS_DROPPED.sub("", odd))
