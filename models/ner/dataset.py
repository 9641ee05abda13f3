"""Sentences as arrays: the pieces of each, and the label at the first piece of each word (MASKED elsewhere)."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.ner.public import MASKED, Sentence
from models.ner.vocabulary import BEGIN, END, PAD


@dataclass(frozen=True, slots=True)
class Encoded:
    """Many sentences in two long arrays; sentence `i` is from `borders[i]` to `borders[i + 1]`."""

    pieces: NDArray[np.int32]
    labels: NDArray[np.int8]
    borders: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.borders) - 1

    def save(self, path: Path) -> None:
        """Write an archive that `load_encoded` reads."""
        np.savez(path, pieces=self.pieces, labels=self.labels, borders=self.borders)


def load_encoded(path: Path) -> Encoded:
    """Return what `save` wrote."""
    arrays = np.load(path)
    return Encoded(arrays["pieces"], arrays["labels"], arrays["borders"])


def encode(sentences: Iterable[Sentence], tokenizer: Tokenizer, longest: int) -> Encoded:
    """Return `sentences` as pieces and labels, each cut behind `longest` pieces."""
    pieces: list[int] = []
    labels: list[int] = []
    borders = [0]
    for sentence in sentences:
        for inputs, label in zip(word_pieces(sentence, tokenizer), sentence.labels, strict=True):
            if len(pieces) - borders[-1] + len(inputs) > longest - 2:
                break
            pieces += inputs
            labels += [label, *[MASKED] * (len(inputs) - 1)]
        borders.append(len(pieces))
    return Encoded(np.array(pieces, np.int32), np.array(labels, np.int8), np.array(borders))


_cache: dict[str, list[int]] = {}


def word_pieces(sentence: Sentence, tokenizer: Tokenizer) -> list[list[int]]:
    """Return the ids of the pieces of each word; a word that normalization leaves nothing of is a space."""
    words = [("▁" if space else "") + word for word, space in zip(sentence.words, sentence.spaced, strict=True)]
    for word in words:
        if word not in _cache:
            _cache[word] = tokenizer.encode(word, add_special_tokens=False).ids or [END]
    return [_cache[word] for word in words]


Batch = tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.int64]]


def batches(data: Encoded, order: Sequence[int], size: int, rng: random.Random) -> Iterator[Batch]:
    """Yield pieces, where they are, and labels: sentences of similar length, `size` pieces a batch, in random order."""
    lengths = np.diff(data.borders)[order]
    by_length = np.array(order)[np.argsort(lengths + np.array([rng.random() * 4 for _ in order]), kind="stable")]
    groups: list[list[int]] = [[]]
    widest = 0
    for at in by_length:
        widest = max(widest, int(data.borders[at + 1] - data.borders[at]) + 2)
        if widest * (len(groups[-1]) + 1) > size and groups[-1]:
            groups.append([])
            widest = int(data.borders[at + 1] - data.borders[at]) + 2
        groups[-1].append(int(at))
    rng.shuffle(groups)
    for group in groups:
        yield stack(data, group)


def stack(data: Encoded, group: Sequence[int]) -> Batch:
    """Return the sentences of `group` as one batch, padded to the longest."""
    width = max(int(data.borders[at + 1] - data.borders[at]) for at in group) + 2
    pieces = np.full((len(group), width), PAD, np.int64)
    labels = np.full((len(group), width), MASKED, np.int64)
    for row, at in enumerate(group):
        start, end = data.borders[at], data.borders[at + 1]
        pieces[row, 0] = BEGIN
        pieces[row, 1 : 1 + end - start] = data.pieces[start:end]
        labels[row, 1 : 1 + end - start] = data.labels[start:end]
        pieces[row, 1 + end - start] = END
    return pieces, pieces != PAD, labels
