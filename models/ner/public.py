"""The public corpora: lines of JSON with text and spans. What PAN-X marks wrongly as a rule is left out."""

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from extractor.ner.words import find_words

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
MASKED = -1  # the label of a word that teaches nothing

_LABEL = {label: at for at, label in enumerate(LABELS)}
_REDIRECT = re.compile(r"\s*(REDIRE|đổi\b|ПЕРЕНАПР|перенапр|OMDIR|ĐỔI|転送)", re.IGNORECASE)
_CAPITAL = re.compile(r"\b[A-ZÅÄÖ][a-zåäöé]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence cut into words, each with a label (an index of LABELS, or MASKED) and whether a space is before it."""

    language: str
    corpus: str
    words: tuple[str, ...]
    spaced: tuple[bool, ...]
    labels: tuple[int, ...]


def is_held_out(text: str, share: int = 15) -> bool:
    """Whether a sentence is one of those kept for measuring: one in `share`, chosen by its letters."""
    return zlib.crc32(text.encode()) % share == 0


def read_public(folder: Path) -> Iterator[tuple[str, Sentence]]:
    """Yield (part, sentence) of all corpora in `folder`; the part is `train` or `held_out`."""
    for path in sorted(folder.glob("*.jsonl.gz")):
        language = path.name[:2]
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                text, spans, corpus = entry["text"], entry["spans"], entry["corpus"]
                if not _is_usable(text, spans, corpus):
                    continue
                sentence = label(text, spans, language, corpus)
                if "klintan" in corpus:
                    if is_held_out(text):
                        continue  # too many names are unmarked in it to measure on
                    sentence = masked(sentence)
                yield ("held_out" if is_held_out(text) else "train"), sentence


def _is_usable(text: str, spans: list[tuple[int, int, str]], corpus: str) -> bool:
    if "PAN-X" not in corpus:
        return True
    if _REDIRECT.match(text) or any(text[start:end].isdecimal() for start, end, _ in spans):
        return False
    marked = sum(end - start for start, end, _ in spans)
    return (
        len(text) - marked >= 10
    )  # titles and lists of Wikipedia are all name, and teach that whatever is short is one


def label(text: str, spans: list[tuple[int, int, str]], language: str, corpus: str) -> Sentence:
    """Return `text` as words with the labels of `spans`; a word that a span begins or ends in is cut there."""
    borders = sorted({border for start, end, _ in spans for border in (start, end)})
    words: list[tuple[int, int]] = []
    for start, end in find_words(text, language):
        cuts = [start, *(border for border in borders if start < border < end), end]
        words += pairwise(cuts)
    labels = [0] * len(words)
    for start, end, kind in spans:
        inside = [at for at, (first, last) in enumerate(words) if start <= first and last <= end]
        for place, at in enumerate(inside):
            labels[at] = _LABEL[("I-" if place else "B-") + kind]
    spaced = tuple(start == 0 or text[start - 1].isspace() for start, _ in words)
    return Sentence(language, corpus, tuple(text[start:end] for start, end in words), spaced, tuple(labels))


def masked(sentence: Sentence) -> Sentence:
    """Return a sentence of a corpus with unmarked names: words with capitals that have no label teach nothing."""
    labels = tuple(
        MASKED if not found and at and word[0].isupper() else found
        for at, (word, found) in enumerate(zip(sentence.words, sentence.labels, strict=True))
    )
    return Sentence(sentence.language, sentence.corpus, sentence.words, sentence.spaced, labels)
