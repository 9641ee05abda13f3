"""Measures an exported network: `python -m models.ner.evaluate FOLDER --data DIR`.

Prints F1 of exact names by kind, for the held-out parts of the public corpora, for the passages kept from training, and
for 200 generated sentences a language whose names, areas and templates no training sentence has.
"""

import argparse
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from extractor.factsheet import LANGUAGES
from extractor.ner.decoding import KINDS, decode, probabilities
from extractor.ner.tagger import Tagger, open_tagger
from models.ner.generate import Generator
from models.ner.passages import read_passages
from models.ner.public import LABELS, Sentence, read_public

Key = tuple[str, str]  # language and corpus


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--most", type=int, default=300, help="sentences of a corpus")
    options = parser.parse_args()
    sets = held_out(options.data)
    tagger = open_tagger(options.folder)
    started, words = time.process_time(), 0
    for key in sorted(sets):
        sentences = sets[key][: options.most]
        words += sum(len(sentence.words) for sentence in sentences)
        print(*key, len(sentences), report(counts(tagger, sentences)), sep=" | ")
    print(f"{words / (time.process_time() - started):.0f} words/s")


def held_out(data: Path | None) -> dict[Key, list[Sentence]]:
    """Return the sentences to measure on, by language and corpus; without `data` those of this project alone."""
    sets: dict[Key, list[Sentence]] = defaultdict(list)
    for part, sentence in read_public(data) if data else ():
        if part == "held_out":
            sets[sentence.language, sentence.corpus].append(sentence)
    for language in LANGUAGES:
        generator = Generator(language, random.Random(f"unseen {language}"), held_out=True)
        sets[language, "unseen names"] = list(generator.sentences(200))
        sets[language, "passages"] = list(read_passages(language, held_out=True))
    return sets


def counts(tagger: Tagger, sentences: Sequence[Sentence]) -> Counter[tuple[str, str]]:
    """Return how many names of each kind were `right`, `found` and `there`."""
    inputs = [
        [("▁" if space else "") + word for word, space in zip(sentence.words, sentence.spaced, strict=True)]
        for sentence in sentences
    ]
    tally: Counter[tuple[str, str]] = Counter()
    for sentence, scores in zip(sentences, tagger.scores(inputs), strict=True):
        found = {(first, last, kind) for first, last, kind, _ in decode(probabilities(scores))}
        there = set(spans(sentence.labels))
        for group, names in (("right", found & there), ("found", found), ("there", there)):
            tally.update((group, kind) for _, _, kind in names)
    return tally


def spans(labels: Iterable[int]) -> list[tuple[int, int, str]]:
    """Return (first word, word after the last, kind) of the names that labels mark."""
    found: list[tuple[int, int, str]] = []
    for at, number in enumerate(labels):
        label = LABELS[number]
        if label[0] == "B":
            found.append((at, at + 1, label[2:]))
        elif label[0] == "I" and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1, found[-1][2])
    return found


def f1(tally: Counter[tuple[str, str]], kind: str) -> float:
    """Return F1 of one kind in per cent."""
    return 200 * tally["right", kind] / ((tally["found", kind] + tally["there", kind]) or 1)


def report(tally: Counter[tuple[str, str]]) -> str:
    """Return F1 by kind, over all names, and the mean over the kinds that are there."""
    kinds = [kind for kind in KINDS if tally["there", kind]]
    all_kinds: Counter[tuple[str, str]] = Counter()
    for (group, _), number in tally.items():
        all_kinds[group, "all"] += number
    shown = [f"{kind} {f1(tally, kind):.1f}" for kind in kinds]
    mean = sum(f1(tally, kind) for kind in kinds) / (len(kinds) or 1)
    return ", ".join([*shown, f"all {f1(all_kinds, 'all'):.1f}", f"macro {mean:.1f}"])


if __name__ == "__main__":
    main()
