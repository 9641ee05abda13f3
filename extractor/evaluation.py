"""Precision, recall and F1 of fact sheets against hand-annotated articles, per language and kind.

A gold file is one JSON object per article: id, lang, url, published, text and mentions in text order, each with type,
surface and the fields of the fact sheet; `start` where the next occurrence of the surface is not the one meant. A
mention marked `optional` counts neither as missed nor as wrong. A file with a list `kinds` is scored on those alone.

A mention is found when the spans overlap by at least half of their union (dates and figures: at all) and, where the
kind has a value, the value is right. Attributes are scored over the mentions found.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extractor.errors import ExtractorError
from extractor.factsheet import LANGUAGES, Article, FactSheet, Mention, Reject

Gold = Mapping[str, Any]
Span = tuple[int, int]
Read = Callable[[Article], FactSheet | Reject]


@dataclass(frozen=True, slots=True)
class Kind:
    """How mentions of one kind are compared."""

    name: str
    types: tuple[str, ...]  # gold types that count
    fields: tuple[str, ...]  # fields of the fact sheet that answer
    attributes: tuple[str, ...] = ()
    value: Callable[[Any, Any], bool] | None = None  # (gold value, read value) -> equal
    overlap: float = 1e-9


def _same_number(gold: float, read: float) -> bool:
    return abs(abs(gold) - abs(read)) < 1e-6


def _same_pair(gold: Sequence[float], read: Sequence[float] | None) -> bool:
    return [float(part) for part in gold] == [float(part) for part in read or ()]


def _same_name(gold: str, read: str) -> bool:
    return folded(gold) == folded(read)


def _same(gold: object, read: object) -> bool:
    return gold == read


KINDS = (
    Kind("unit", ("unit",), ("units",), ("kind", "canonical"), overlap=0.5),
    Kind("official", ("official",), ("officials",), ("canonical", "role", "body"), overlap=0.5),
    Kind("person", ("person", "official"), ("persons", "officials"), overlap=0.5),
    Kind("date", ("date",), ("dates",), value=_same),
    Kind(
        "percentage",
        ("percentage",),
        ("percentages",),
        ("modifier", "kind", "metric", "subject", "period", "ratio"),
        value=_same_number,
    ),
    Kind("rank", ("rank",), ("ranks",), value=_same),
    Kind("ratio", ("ratio",), ("ratios",), value=_same_pair),
    Kind("document", ("document",), ("documents",), value=_same_name),
)
NAMES = {"canonical", "subject", "body"}
HEADS_OF_STATE = {"president", "prime_minister", "deputy_prime_minister"}  # of the state or its government: not scored


@dataclass(slots=True)
class Tally:
    """Counts of one kind in one language."""

    found: int = 0
    wrong: int = 0
    missed: int = 0
    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # per attribute, of the found
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, other: "Tally") -> None:
        """Add the counts of `other`."""
        self.found += other.found
        self.wrong += other.wrong
        self.missed += other.missed
        for attribute, asked in other.asked.items():
            self.asked[attribute] += asked
            self.right[attribute] += other.right[attribute]

    @property
    def precision(self) -> float | None:
        """Share of what was read that is right."""
        return _share(self.found, self.found + self.wrong)

    @property
    def recall(self) -> float | None:
        """Share of what is there that was read."""
        return _share(self.found, self.found + self.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two."""
        return _share(2 * self.found, 2 * self.found + self.wrong + self.missed)

    def accuracy(self, attribute: str) -> float | None:
        """Share of the found mentions whose `attribute` is right."""
        return _share(self.right[attribute], self.asked[attribute])


@dataclass(frozen=True, slots=True)
class Miss:
    """One difference between gold and fact sheet."""

    language: str
    article: str
    what: str  # "date missed", "percentage.metric"
    surface: str
    detail: str


@dataclass(slots=True)
class Evaluation:
    """Tallies by (language, kind), and every miss."""

    tallies: dict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[Miss] = field(default_factory=list)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that were met, in the usual order."""
        return tuple(code for code in LANGUAGES if any(language == code for language, _ in self.tallies))

    def rows(self) -> Iterator[tuple[str, dict[str, float | None]]]:
        """Yield (name, scores) per kind and attribute: a score per language, then all, worst, precision, recall."""
        for kind in (*KINDS, Kind("language", (), ())):
            tallies = {language: self.tallies[language, kind.name] for language in self.languages}
            total = Tally()
            for tally in tallies.values():
                total.add(tally)
            scores = {language: tally.f1 for language, tally in tallies.items()}
            yield kind.name, _summed(scores, total.f1) | {"precision": total.precision, "recall": total.recall}
            for name in kind.attributes:
                scores = {language: tally.accuracy(name) for language, tally in tallies.items()}
                yield f"{kind.name}.{name}", _summed(scores, total.accuracy(name))

    def add(self, gold: Gold, sheet: FactSheet | Reject) -> None:
        """Count what `sheet` found of one gold article."""
        language = gold["lang"]
        read = sheet if isinstance(sheet, FactSheet) else None
        right = read is not None and read.language == language
        self.tallies[language, "language"].add(Tally(found=int(right), missed=int(not right)))
        mentions = list(located(gold))
        for kind in KINDS:
            if kind.name in gold.get("kinds", (kind.name,)):
                self._compare(kind, gold, mentions, [] if read is None else _read_mentions(read, kind))

    def _compare(self, kind: Kind, gold: Gold, mentions: list[tuple[Gold, Span]], read: list[Mention]) -> None:
        tally = self.tallies[gold["lang"], kind.name]
        wanted = [(mention, span) for mention, span in mentions if mention["type"] in kind.types]
        optional = [span for mention, span in mentions if mention.get("optional")]
        pairs = align(kind, wanted, read)
        for at, (mention, span) in enumerate(wanted):
            if mention.get("optional"):
                continue
            if at in pairs:
                tally.found += 1
                self._compare_attributes(kind, gold, mention, read[pairs[at]])
            else:
                tally.missed += 1
                near = [_value(other) for other in read if overlap(span, (other.start, other.end)) > 0]
                self._miss(gold, f"{kind.name} missed", mention["surface"], f"gold {_value(mention)!r}, read {near}")
        for at, other in enumerate(read):
            span = (other.start, other.end)
            if at not in pairs.values() and not any(overlap(span, free) > 0 for free in optional):
                tally.wrong += 1
                self._miss(gold, f"{kind.name} wrong", gold["text"][slice(*span)], f"read {_value(other)!r}")

    def _compare_attributes(self, kind: Kind, gold: Gold, mention: Gold, read: Mention) -> None:
        tally = self.tallies[gold["lang"], kind.name]
        for name in kind.attributes:
            if name == "canonical" and mention.get(name) is None:
                continue  # the annotator could not know it
            if name == "body" and mention.get("role") in HEADS_OF_STATE:
                continue
            tally.asked[name] += 1
            wanted, found = mention.get(name), getattr(read, name)
            if same_attribute(name, wanted, found):
                tally.right[name] += 1
            else:
                what = f"{kind.name}.{name}"
                self._miss(gold, what, mention["surface"], f"gold {wanted!r}, read {found!r}")

    def _miss(self, gold: Gold, what: str, surface: str, detail: str) -> None:
        self.misses.append(Miss(gold["lang"], gold["id"], what, surface, detail))


def evaluate(folders: Iterable[Path], read: Read) -> Evaluation:
    """Return how well `read` does on all gold files below `folders`.

    Raises ExtractorError if there are none, or if one is no gold file.
    """
    evaluation = Evaluation()
    for gold in read_gold(folders):
        fields = {name: gold.get(name) for name in ("id", "text", "url", "published")}
        evaluation.add(gold, read(Article.model_validate(fields)))
    return evaluation


def read_gold(folders: Iterable[Path]) -> list[Gold]:
    """Return the gold articles below `folders`, files of one (*.json) and of one a line (*.jsonl), sorted by path.

    Raises ExtractorError if there are none, or if one is no gold file.
    """
    golds: list[Gold] = []
    for folder in folders:
        for path in [folder] if folder.is_file() else sorted(folder.rglob("*.json*")):
            golds += (gold for gold in _records(path) if isinstance(gold, dict) and "mentions" in gold)
    if not golds:
        raise ExtractorError(f"no gold files (*.json or *.jsonl with mentions) in {', '.join(map(str, folders))}")
    return golds


def _records(path: Path) -> list[Any]:
    """Return what is in a file of JSON, or in each line of a file of JSON lines."""
    try:
        text = path.read_text(encoding="utf-8")
        return [json.loads(each) for each in (text.splitlines() if path.suffix == ".jsonl" else [text])]
    except (OSError, ValueError) as error:
        raise ExtractorError(f"{path} can't be read as a gold file: {error}") from error


def located(gold: Gold) -> Iterator[tuple[Gold, Span]]:
    """Yield each mention of `gold` with its span: at its `start`, else at the next occurrence of its surface.

    Raises ExtractorError if the text has no such surface there.
    """
    text, position = gold["text"], 0
    for mention in gold["mentions"]:
        surface = mention["surface"]
        start = mention.get("start", text.find(surface, position))
        if start < 0 or not text.startswith(surface, start):
            raise ExtractorError(
                f"gold {gold['id']}: {mention['type']} {surface!r} is not in the text after {position}"
            )
        yield mention, (start, start + len(surface))
        position = start + 1  # the next mention may be nested in this one


def align(kind: Kind, wanted: Sequence[tuple[Gold, Span]], read: Sequence[Mention]) -> dict[int, int]:
    """Return which of `read` answers which of `wanted` (index to index), the best overlap first, each used once."""
    candidates = sorted(
        (
            (shared, at, other_at)
            for at, (mention, span) in enumerate(wanted)
            for other_at, other in enumerate(read)
            if (shared := overlap(span, (other.start, other.end))) >= kind.overlap
            and same_value(kind, mention.get("value"), other)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, other_at in candidates:
        if at not in pairs and other_at not in taken:
            pairs[at] = other_at
            taken.add(other_at)
    return pairs


def overlap(one: Span, other: Span) -> float:
    """Return the common part of two spans as a share of their hull."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def same_value(kind: Kind, gold: Any, read: Mention) -> bool:
    """Return whether `read` has the gold value; where there is none, the span alone is compared."""
    return kind.value is None or gold is None or kind.value(gold, getattr(read, "value", None))


def same_attribute(name: str, gold: Any, read: Any) -> bool:
    """Return whether an attribute is right; a name may be a part of the other (with or without its area)."""
    if gold is None or read is None:
        return gold is None and read is None
    if name == "ratio":
        return _same_pair(gold, read)
    if name not in NAMES:
        return bool(gold == read)
    one, other = folded(gold), folded(read)
    return one == other or (min(len(one), len(other)) >= 4 and (one in other or other in one))


def folded(name: object) -> str:
    """Return `name` without case, accents and punctuation; đ counts as d."""
    plain = unicodedata.normalize("NFD", str(name).replace("đ", "d").replace("Đ", "D"))
    return "".join(character for character in plain.lower() if character.isalnum())


def _read_mentions(sheet: FactSheet, kind: Kind) -> list[Mention]:
    return [mention for name in kind.fields for mention in getattr(sheet, name)]


def _value(mention: Any) -> Any:
    """Return what to show of a gold or read mention: its value, else its canonical name."""
    if isinstance(mention, Mapping):
        return mention.get("value", mention.get("canonical"))
    return getattr(mention, "value", getattr(mention, "canonical", None))


def _summed(scores: Mapping[str, float | None], total: float | None) -> dict[str, float | None]:
    known = [score for score in scores.values() if score is not None]
    return {**scores, "all": total, "worst": min(known, default=None)}


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
