"""What fuzzing makes its input of: words of the languages, figures, lines of the corpus, and strings that break programs.

A source of choices (`Pick`) may be random, or a fuzzer that learns which choices lead somewhere new.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from extractor.factsheet import LANGUAGES
from extractor.languages import lexicon

CORPUS = Path(__file__).parents[2] / "corpus" / "articles"

Pick = Callable[[int], int]  # a number from 0 up to, not including, the given one

HOSTILE = (
    "\0", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u2029", "\r", "\r\n", "\t", "\v\f",  # controls and line ends
    "\u202e", "\u202c", "\u2066", "\u2069", "\u200f", "\u061c",  # bidi
    "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\ufffd", "\uffff", "\U000e0041", "\U0010ffff",  # unseen
    "a" + "\u0301" * 40, "\u0301", "e\u0323\u0302", "\u1ec7", "ｶﾞ", "か\u3099", "\u3099", "한", "\u1112\u1161\u11ab",
    "İ", "ı", "ſ", "ß", "ẞ", "ﬁ", "ŉ", "ǰ", "ΐ", "Ω", "K", "\u0130\u0307", "ǅ",  # change their length or case oddly
    "👩‍👩‍👧‍👦", "🇻🇳", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👍🏽", "1️⃣", "½", "①", "Ⅻ", "²", "٣", "३", "〇", "㍻", "㈱", "㎡", "％", "﹪", "٪",
    "9" * 400, "0" * 60, "1e309", "-0", "1" + ",000" * 40, "1." * 60, "1/" * 40, "1-" * 40, "99999999999999999999%",
    "0/0", "1/0", "31/02/2024", "2024-02-30", "00/00/0000", "9999-12-31", "99:99", "29 February 1900", "令和0年", "13月",
    "(" * 60, ")" * 9, "[" * 40, "«" * 9, "”", "“", "「" * 30, "„", "'", '"', "`", "…", "..", "—", "–", "−", "•", "|", " | ",
    "%" * 40, "%%", "%20%C4%91", "&amp;", "&#0;", "<script>", "]]>", "{{7*7}}", "${x}", "'; DROP TABLE articles; --", "\\",
    "\n\n\n", "\n" * 200, " " * 300, "\u00a0" * 30, "\u3000", "x" * 3000, "а" * 300, "A." * 100, "https://a.vn/2024/05/21/x",
)  # fmt: skip
FIGURES = (
    "5", "12", "88,9", "88.9", "1,234", "1.234", "2024", "3,350/3,351", "2021-2025", "06", "100", "1234567", "12.5",
    "50%", "88,9 %", "9割", "4 tỷ", "$5", "7th", "第3", "5/6/2024", "12-NQ/TU", "76/QĐ-UBND", "№ 5", "5月6日", "кв.",
)  # fmt: skip
JOINERS = (" ", " ", " ", " ", ", ", ". ", "\n", "", "-", " (", ") ", "/", ": ", "; ", "。", "、", "\n- ", " | ", "\t")


@cache
def words(language: str) -> tuple[str, ...]:
    """Return every word of a language that the program knows."""
    return tuple(dict.fromkeys(word for word in _strings(lexicon(language)) if 0 < len(word) < 60))


@cache
def lines(language: str) -> tuple[str, ...]:
    """Return the lines of the sample corpus in a language."""
    texts = (json.loads(line)["text"] for path in CORPUS.glob(f"*-{language}.jsonl") for line in path.open())
    return tuple(dict.fromkeys(line for text in sorted(texts) for line in text.splitlines() if line.strip()))


def text(pick: Pick, *, most: int = 24) -> tuple[str, str]:
    """Return a language and a text of up to `most` pieces, most of them of that language."""
    language = LANGUAGES[pick(len(LANGUAGES))]
    parts: list[str] = []
    for _ in range(1 + pick(most)):
        parts += (piece(pick, language), JOINERS[pick(len(JOINERS))])
    return language, "".join(parts)


def piece(pick: Pick, language: str) -> str:
    """Return one piece of text: mostly words and figures, at times a line of the corpus or part of one, or worse."""
    kind = pick(16)
    if kind < 6:
        return _one(pick, words(language))
    if kind < 10:
        return _one(pick, FIGURES)
    if kind < 12:
        return _one(pick, HOSTILE)
    if kind < 13:
        return _one(pick, words(LANGUAGES[pick(len(LANGUAGES))]))
    if kind < 14:
        return chr(pick(0xD800))
    line = _one(pick, lines(language))
    start = pick(len(line))
    return line if kind < 15 else line[start : start + pick(60)]


def _one(pick: Pick, choices: tuple[str, ...]) -> str:
    return choices[pick(len(choices))]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _strings(key)
            yield from _strings(each)
    elif isinstance(value, tuple | list | frozenset | set):
        for each in sorted(value, key=str):
            yield from _strings(each)
