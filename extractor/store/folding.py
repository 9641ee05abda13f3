"""One spelling for all spellings of a word, for index and query alike: `Đô Lương` and `DO LUONG` fold to one.

Japanese has no spaces: a run of kanji and kana is indexed as overlapping pairs of characters (改革案 → 改革 革案 案).
The last character stands alone too: a query, folded by the same rule and ending in a prefix, finds any part of a run.
"""

import re
import unicodedata

VOICING = (0x3099, 0x309A)  # the two marks that make another letter of a kana: か, が

# Kanji, kana and their iteration and length marks; the middle dot between names separates.
_KANA = r"\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff"
_HAN = r"\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_RUN = re.compile(f"[{_KANA}{_HAN}]+")


class _WithoutMarks(dict[int, int | None]):
    """A table for str.translate that learns each character when it is first met."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) and code not in VOICING else code
        return self[code]


_WITHOUT_MARKS = _WithoutMarks()


def fold(text: str) -> str:
    """Return `text` in NFKC, without case and without combining marks (but those of kana), đ as d, single spaces."""
    if not text.isascii():
        text = text.translate(_WITHOUT_MARKS)  # at once: to put a long row of them into order takes quadratic time
    text = unicodedata.normalize("NFKC", text).casefold().replace("đ", "d")
    if not text.isascii():
        text = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_WITHOUT_MARKS))
    return " ".join(text.split())


def index_terms(text: str) -> str:
    """Return the folded words of `text`, separated by spaces, runs of Japanese as pairs of characters."""
    return _RUN.sub(lambda run: f" {_pairs(run.group())} ", fold(text)).strip()


def match_query(query: str) -> str:
    """Return the FTS5 query for what a person typed: words in a row are a phrase, commas set phrases off."""
    phrases = (index_terms(phrase) for phrase in re.split(r"[,;、，]", query))
    return " AND ".join(_quoted(phrase) for phrase in phrases if re.search(r"\w", phrase))


def _pairs(run: str) -> str:
    return " ".join(run[at : at + 2] for at in range(len(run)))


def _quoted(phrase: str) -> str:
    quoted = '"' + phrase.replace('"', " ") + '"'
    return quoted + "*" if _RUN.fullmatch(phrase[-1]) else quoted
