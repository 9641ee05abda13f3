"""Running text in which every name is marked: passages written for this purpose, and the hand-annotated articles.

`passages/<language>.txt` has passages parted by `---`, with names as `[Do Luong district]{AREA}`. Areas, public bodies,
other organizations, people and titles are told apart there; the network learns the first four, as three kinds.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from extractor.evaluation import located
from extractor.languages import lexicon
from extractor.spotting.sentences import SentenceSplitter
from models.ner.public import Sentence, label, masked

HERE = Path(__file__).parent

KIND: Mapping[str, str | None] = {"AREA": "LOC", "BODY": "ORG", "ORG": "ORG", "PER": "PER", "TITLE": None}
HELD_OUT = 5  # one passage in so many is for measuring alone

_MARK = re.compile(r"\[([^\[\]{}]+)\]\{([A-Z]+)\}")
_BREAK = re.compile(r"^---\n", re.MULTILINE)

Span = tuple[int, int, str]


def read_passages(language: str, *, held_out: bool = False) -> Iterator[Sentence]:
    """Yield the sentences of the passages of a language: those to learn from, or those kept for measuring."""
    blocks = _BREAK.split((HERE / "passages" / f"{language}.txt").read_text(encoding="utf-8"))
    for number, block in enumerate(blocks):
        if (number % HELD_OUT == HELD_OUT - 1) == held_out:
            yield from sentences(*read_marks(block.strip()), language, "passages")


def read_marks(block: str) -> tuple[str, list[Span]]:
    """Return a passage without its marks, and the names (start, end, kind) that were marked in it."""
    text, end = "", 0
    spans: list[Span] = []
    for mark in _MARK.finditer(block):
        text += block[end : mark.start()]
        if kind := KIND[mark[2]]:
            spans.append((len(text), len(text) + len(mark[1]), kind))
        text += mark[1]
        end = mark.end()
    return text + block[end:], spans


def read_articles(golds: Iterable[Mapping[str, Any]]) -> Iterator[Sentence]:
    """Yield the sentences of annotated articles.

    Companies and the like are not annotated in them: words with capitals that no mention has teach nothing.
    """
    for gold in golds:
        if "kinds" in gold:
            continue  # only some kinds of mentions are annotated
        spans = [(*span, _kind(mention)) for mention, span in located(gold) if mention["type"] in _TYPES]
        for sentence in sentences(gold["text"], _outermost(spans), gold["lang"], "articles"):
            yield masked(sentence)


_TYPES = {"official", "person", "unit"}


def _kind(mention: Mapping[str, Any]) -> str:
    if mention["type"] != "unit":
        return "PER"
    return "LOC" if mention["kind"] == "area" else "ORG"


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Return `spans` in order without those that lie within another."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def sentences(text: str, spans: Iterable[Span], language: str, corpus: str) -> Iterator[Sentence]:
    """Yield the sentences of `text` with their labels."""
    known = list(spans)
    for first, last in SentenceSplitter(lexicon(language)).find(text):
        inside = [(start - first, end - first, kind) for start, end, kind in known if first <= start and end <= last]
        yield label(text[first:last], inside, language, corpus)
