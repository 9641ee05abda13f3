"""Chooses the pieces of the encoder's vocabulary that six languages need, and makes the tokenizer of them.

A word is one input of the tokenizer, with `▁` before it where a space is; pieces never cross words.
"""

import gzip
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgpack
from tokenizers import Tokenizer, normalizers
from tokenizers.models import Unigram

from models.ner.encoder import Encoder

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
BEGIN, PAD, END, UNKNOWN = range(4)

_LISTS = {"vi": "small_vi", "en": "large_en", "ja": "large_ja", "sv": "large_sv", "ru": "large_ru", "es": "large_es"}


def make_tokenizer(pieces: Iterable[tuple[str, float]]) -> Tokenizer:
    """Return the tokenizer of `pieces`, whose ids are their order; the first four are the special ones."""
    tokenizer = Tokenizer(Unigram(list(pieces), unk_id=UNKNOWN, byte_fallback=False))
    tokenizer.normalizer = normalizers.NFKC()
    return tokenizer


def choose_pieces(encoder: Encoder, words: Iterable[tuple[str, float]], size: int) -> list[int]:
    """Return the ids of the special pieces and of those that `words`, each with how often it comes, need most.

    A single letter is kept before longer pieces that are as rare, since no other piece can stand for it.
    """
    tokenizer = make_tokenizer(encoder.pieces)
    need: Counter[int] = Counter()
    batch: list[tuple[str, float]] = []
    for word in words:
        batch.append(word)
        if len(batch) == 50_000:
            _count(tokenizer, batch, need)
            batch = []
    _count(tokenizer, batch, need)
    for piece in range(len(SPECIAL)):
        need.pop(piece, None)
    kept = [piece for piece, _ in need.most_common(size - len(SPECIAL))]
    return [*range(len(SPECIAL)), *sorted(kept)]


def _count(tokenizer: Tokenizer, batch: list[tuple[str, float]], need: Counter[int]) -> None:
    encodings = tokenizer.encode_batch_fast([word for word, _ in batch])
    for (_, times), encoding in zip(batch, encodings, strict=True):
        for piece in set(encoding.ids):
            need[piece] += times


def listed_words(wheel: Path) -> Iterator[tuple[str, float]]:
    """Yield the words of the lists in the wheel `wordfreq`, each with and without a space before it and its share."""
    with zipfile.ZipFile(wheel) as archive:
        for language, name in _LISTS.items():
            bins = msgpack.loads(gzip.decompress(archive.read(f"wordfreq/data/{name}.msgpack.gz")))[1:]
            for place, words in enumerate(bins):
                share = 10 ** (-place / 100)
                for word in words:
                    yield from ((form, share) for form in _forms(word, language))


def _forms(word: str, language: str) -> Iterator[str]:
    if language == "ja":
        yield word
        return
    yield "▁" + word
    yield "▁" + word.capitalize()
