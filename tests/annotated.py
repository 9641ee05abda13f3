"""Sentences with their answers inside: "more than [88.9 %](gt 88.9) of files".

Whatever is not marked must not be found. Marks do not nest; a text that needs literal brackets writes them as usual,
as long as no `](` follows.
"""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from extractor.factsheet import Mention

M = TypeVar("M", bound=Mention)

MARK = re.compile(r"\[([^\[\]]+)\]\(([^()]*)\)")


def plain(sentence: str) -> str:
    """Return `sentence` without its marks."""
    return MARK.sub(r"\1", sentence)


def marked(text: str, mentions: Iterable[M], describe: Callable[[M], str]) -> str:
    """Return `text` with each of `mentions` marked as [surface](description)."""
    parts, end = [], 0
    for mention in mentions:
        parts += [text[end : mention.start], f"[{text[mention.start : mention.end]}]({describe(mention)})"]
        end = mention.end
    return "".join([*parts, text[end:]])
