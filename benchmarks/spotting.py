"""Date and percentage spotting in megabytes of text a second, beside dateparser.search and quantulum3.

    python benchmarks/spotting.py [--json]

All read the same texts, the sample corpus, on one core. The peers read a part of it, being slower; quantulum3 knows
English alone. `pip install quantulum3` for its column.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

from extractor.languages import LANGUAGES, lexicon
from extractor.normalization import normalize
from extractor.spotting.dates import DateSpotter
from extractor.spotting.percentages import PercentageSpotter

ROOT = Path(__file__).parent.parent
REPEAT = 20  # times that our own spotters read the corpus
PEER_TEXTS = 3  # texts per language for the peers


def corpus() -> dict[str, list[str]]:
    """Return the texts of the sample corpus by language."""
    texts: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "corpus" / "articles").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            texts[path.stem.rsplit("-", 1)[1]].append(normalize(json.loads(line)["text"]).text)
    return texts


def speed(read: Callable[[str], object], texts: Iterable[str]) -> float:
    """Return megabytes of UTF-8 a second."""
    texts = list(texts)
    started = time.perf_counter()
    for text in texts:
        read(text)
    return sum(len(text.encode()) for text in texts) / (time.perf_counter() - started) / 1e6


def ours(language: str) -> Callable[[str], object]:
    """Return both spotters of `language` as one reader."""
    dates, percentages = DateSpotter(lexicon(language)), PercentageSpotter(lexicon(language))
    return lambda text: (list(dates.find(text)), list(percentages.find(text)))


def dateparser_search(language: str) -> Callable[[str], object]:
    """Return dateparser's search for `language` as a reader."""
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=[language])


def quantulum() -> Callable[[str], object]:
    """Return quantulum3's parser as a reader."""
    from quantulum3 import parser

    return parser.parse  # type: ignore[no-any-return]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--json", action="store_true")
    rows = []
    texts = corpus()
    for language in LANGUAGES:
        ours(language)(texts[language][0])  # compiled once, before the clock starts
        row = {"language": language, "extractor": speed(ours(language), texts[language] * REPEAT)}
        row["dateparser.search"] = speed(dateparser_search(language), texts[language][:PEER_TEXTS])
        if language == "en" and find_spec("quantulum3"):
            row["quantulum3"] = speed(quantulum(), texts[language][:PEER_TEXTS])
        rows.append(row)
    if options.parse_args().json:
        print(json.dumps(rows, indent=1))
        return
    for row in rows:
        print("  ".join(f"{name} {value:.3f}" if isinstance(value, float) else value for name, value in row.items()))


if __name__ == "__main__":
    main()
