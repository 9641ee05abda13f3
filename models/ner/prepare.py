"""Prepares training: `python -m models.ner.prepare RUN --encoder FILE --words WHEEL --data DIR`.

Writes into the folder RUN: `rows.npy` (the rows of the encoder's vocabulary that are kept), `tokenizer.json`, and
sentences as arrays: `public.npz`, `generated.npz` and `written.npz`.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from extractor.evaluation import read_gold
from extractor.factsheet import LANGUAGES
from models.ner.dataset import encode
from models.ner.encoder import read_encoder
from models.ner.generate import Generator
from models.ner.passages import read_articles, read_passages
from models.ner.public import Sentence, read_public
from models.ner.settings import settings
from models.ner.vocabulary import choose_pieces, listed_words, make_tokenizer

CORPUS = Path(__file__).parents[2] / "corpus"
ARTICLES = (CORPUS / "gold", CORPUS / "practice" / "articles" / "odd")


def main() -> None:
    """Prepare what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    options.run.mkdir(parents=True, exist_ok=True)
    parts: dict[str, list[Sentence]] = defaultdict(list)
    for part, sentence in read_public(options.data):
        if part == "train":
            parts["public"].append(sentence)
    if not (options.run / "tokenizer.json").exists():
        prepare_vocabulary(options.run, options.encoder, options.words, parts["public"])
    tokenizer = Tokenizer.from_file(str(options.run / "tokenizer.json"))
    rng = random.Random(settings().seed)
    for language in LANGUAGES:
        parts["generated"] += Generator(language, rng).sentences(settings().generated)
        parts["written"] += read_passages(language)
    parts["written"] += read_articles(read_gold(ARTICLES))
    for name, sentences in parts.items():
        encoded = encode(sentences, tokenizer, settings().longest)
        encoded.save(options.run / f"{name}.npz")
        print(name, len(encoded), "sentences", len(encoded.pieces), "pieces")


def prepare_vocabulary(run: Path, encoder_file: Path, wheel: Path, sentences: list[Sentence]) -> None:
    """Choose the pieces by the words of lists and of `sentences`, and write them with their tokenizer."""
    encoder = read_encoder(encoder_file)
    kept = choose_pieces(encoder, _needed_words(wheel, sentences), settings().pieces)
    pieces = [encoder.pieces[piece] for piece in kept]
    (run / "pieces.json").write_text(json.dumps(pieces, ensure_ascii=False), encoding="utf-8")
    np.save(run / "rows.npy", np.array(kept))
    make_tokenizer(pieces).save(str(run / "tokenizer.json"))


def _needed_words(wheel: Path, sentences: list[Sentence]) -> Iterator[tuple[str, float]]:
    yield from listed_words(wheel)
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(
            ("▁" if space else "") + word for word, space in zip(sentence.words, sentence.spaced, strict=True)
        )
    yield from ((word, times / 1000) for word, times in counts.items())


if __name__ == "__main__":
    main()
