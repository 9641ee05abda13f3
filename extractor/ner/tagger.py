"""The trained network that ships: scores of labels for the words of sentences, by onnxruntime in one thread."""

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from extractor.errors import ExtractorError
from extractor.ner.decoding import Scores, decode, probabilities
from extractor.ner.entities import Entity
from extractor.ner.words import find_words

LONGEST = 160  # pieces of a sentence; what follows is read as a sentence of its own
BATCH = 1_600  # pieces that are computed at once, padding included
BEGIN, PAD, END = 0, 1, 2  # ids of the special pieces
FILES = ("network.onnx", "words.npz", "tokenizer.json")  # layers; vectors of pieces; pieces


class WordVectors:
    """The vectors of pieces, kept in four bits: 32 values share a scale."""

    def __init__(self, data: bytes) -> None:
        """Read an archive of numpy with the arrays `scales` (pieces, blocks) and `halves` (pieces, blocks, 16)."""
        with np.load(BytesIO(data)) as arrays:
            self.scales: NDArray[np.float16] = arrays["scales"]
            self.halves: NDArray[np.uint8] = arrays["halves"]

    def __getitem__(self, pieces: NDArray[np.int64]) -> Scores:
        """Return the vectors of `pieces`, an array of ids, in a new last dimension."""
        halves = self.halves[pieces]
        values = np.concatenate([halves & 15, halves >> 4], axis=-1).astype(np.float32) - 8
        values *= self.scales[pieces].astype(np.float32)[..., None]
        return values.reshape(*pieces.shape, -1)


class Tagger:
    """A recognizer of names (see `entities.Recognizer`) in six languages."""

    def __init__(self, network: Traversable, vectors: Traversable, tokenizer: Traversable) -> None:
        """Read the FILES, which may be those of several folders."""
        self.tokenizer = Tokenizer.from_buffer(tokenizer.read_bytes())
        self.vectors = WordVectors(vectors.read_bytes())
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # whoever wants more cores runs more workers
        self.session = onnxruntime.InferenceSession(network.read_bytes(), options, providers=["CPUExecutionProvider"])
        self.pieces = lru_cache(maxsize=1 << 15)(self._pieces)

    def find(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Entity]:
        """Return the names in the `sentences` (start, end) of `text`, in order."""
        spans = [
            [(start + first, start + last) for first, last in find_words(text[start:end], language)]
            for start, end in sentences
        ]
        words = [[_marked(text, first, last) for first, last in each] for each in spans]
        found: list[Entity] = []
        for each, scores in zip(spans, self.scores(words), strict=True):
            for first, last, kind, confidence in decode(probabilities(scores)):
                found.append(Entity(each[first][0], each[last - 1][1], kind, confidence))
        return found

    def scores(self, sentences: Sequence[Sequence[str]]) -> list[Scores]:
        """Return the scores (words, labels) of sentences of words, each with `▁` where a space is before it."""
        parts = [part for number, words in enumerate(sentences) for part in self._parts(number, words)]
        parts.sort(key=lambda part: len(part[1]))
        rows: list[list[tuple[int, Scores]]] = [[] for _ in sentences]
        start = 0
        while start < len(parts):
            end = start + 1
            while end < len(parts) and (len(parts[end][1]) + 2) * (end + 1 - start) <= BATCH:
                end += 1
            for (number, _, firsts, place), scores in zip(
                parts[start:end], self._run([part[1] for part in parts[start:end]]), strict=False
            ):
                rows[number].append((place, scores[np.array(firsts) + 1]))
            start = end
        empty = np.zeros((0, 7), dtype=np.float32)
        return [
            np.concatenate([scores for _, scores in sorted(row, key=lambda part: part[0])]) if row else empty
            for row in rows
        ]

    def _parts(self, number: int, words: Sequence[str]) -> list[tuple[int, list[int], list[int], int]]:
        """Return (number, pieces, place of each word's first piece, number of the first word) of a sentence's parts."""
        parts: list[tuple[int, list[int], list[int], int]] = []
        for at, word in enumerate(words):
            pieces = self.pieces(word)[: LONGEST - 2]
            if not parts or len(parts[-1][1]) + len(pieces) > LONGEST - 2:
                parts.append((number, [], [], at))
            parts[-1][2].append(len(parts[-1][1]))
            parts[-1][1].extend(pieces)
        return parts

    def _run(self, inputs: Sequence[Sequence[int]]) -> Scores:
        width = max(map(len, inputs)) + 2
        pieces = np.full((len(inputs), width), PAD, dtype=np.int64)
        for row, each in enumerate(inputs):
            pieces[row, : len(each) + 2] = (BEGIN, *each, END)
        (scores,) = self.session.run(None, {"words": self.vectors[pieces], "mask": pieces != PAD})
        return np.asarray(scores, dtype=np.float32)

    def _pieces(self, word: str) -> tuple[int, ...]:
        return tuple(self.tokenizer.encode(word, add_special_tokens=False).ids) or (END,)


def _marked(text: str, start: int, end: int) -> str:
    return ("▁" if start == 0 or text[start - 1].isspace() else "") + text[start:end]


def open_tagger(folder: str) -> Tagger:
    """Return the tagger of a folder that `models.ner.export` wrote; raises ExtractorError if files are missing."""
    path = Path(folder)
    missing = [name for name in FILES if not (path / name).is_file()]
    if missing:
        raise ExtractorError(f"{folder} has no {missing[0]}: give a folder that `python -m models.ner.export` wrote")
    return Tagger(*(path / name for name in FILES))


def packaged_tagger(name: str) -> Tagger:
    """Return a tagger whose weights are part of this package; all such have vectors and pieces in common."""
    data = files("extractor.ner") / "data"
    network, *common = FILES
    return Tagger(data / name / network, *(data / each for each in common))
