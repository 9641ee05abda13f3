"""Passages to train on: lines of sentences/*.txt with alternatives chosen, slots filled and figures put in.

`(a|b|)` is one of the alternatives, `{}` a figure of the section's metric, `{on_time}` a figure of that metric;
`{area}`, `{body}`, `{date}` and `{n}` are filled; `¶` ends a line of an article. The sections `mixed`, `carried`,
`neutral`, `trailing`, `opening` and `joining` say how sentences are put together.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast, get_args

from extractor.factsheet import Language
from extractor.languages import lexicon
from extractor.metrics import Metric

SENTENCES = Path(__file__).parent / "sentences"
METRICS: tuple[Metric, ...] = get_args(Metric)
SECTIONS = ("mixed", "carried", "neutral", "trailing", "opening", "joining", "area", "body", "date")

CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
SLOT = re.compile(r"\{([a-z_]*)\}")
SIGNS: Mapping[Language, tuple[str, ...]] = {
    "vi": ("%", "%", "%", " %", " phần trăm"),
    "en": ("%", "%", " per cent", " percent"),
    "ja": ("%", "%", "%", "パーセント"),
    "sv": (" procent", " %", "%"),
    "ru": (" %", "%", " процента", " процентов"),
    "es": (" %", "%", " por ciento"),
}

SPACE: Mapping[Language, str] = {"vi": " ", "en": " ", "ja": "", "sv": " ", "ru": " ", "es": " "}
LENGTHS = (1, 1, 2, 3, 4, 6)  # statements in an article
PARAGRAPH = 0.4  # probability of a new paragraph before a statement
JOINED = 0.25  # of a second statement in the same sentence
TRAILING = 0.25  # of a clause that measures nothing
NEUTRAL = 0.15  # of a sentence without figures
COUNTED = 0.25  # of a statement with counts instead of percentages
AFRESH = 0.1  # of a new paragraph before a sentence about the same metric
CARRIED = 0.3  # of a sentence about the same metric, and again


@dataclass(frozen=True, slots=True)
class Line:
    """A line as written, its section (a metric, or how it is used) and its number."""

    section: str
    text: str
    number: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with the spans of its figures and what each measures."""

    language: Language
    text: str
    figures: tuple[tuple[int, int, Metric], ...]

    def add(self, other: "Passage") -> "Passage":
        """Return this passage with `other` behind it."""
        by = len(self.text)
        moved = tuple((start + by, end + by, metric) for start, end, metric in other.figures)
        return Passage(self.language, self.text + other.text, self.figures + moved)

    def joined(self, joint: str, other: "Passage") -> "Passage":
        """Return this passage and `other` as one sentence."""
        bare = self.text.rstrip().rstrip(".。")
        return Passage(self.language, bare + joint, self.figures).add(other)


@cache
def lines(language: Language) -> tuple[Line, ...]:
    """Return the lines written for `language`."""
    found: list[Line] = []
    section = ""
    for number, text in enumerate((SENTENCES / f"{language}.txt").read_text(encoding="utf-8").split("\n")):
        if text.startswith("# "):
            section = text[2:]
            assert section in METRICS or section in SECTIONS, f"{language}: {section}"
        elif text.strip():
            found.append(Line(section, text, number))
    return tuple(found)


class Generator:
    """Makes passages of some of the lines of one language."""

    def __init__(self, language: Language, lines: Sequence[Line], *, seed: int) -> None:
        self.language = language
        self.random = random.Random(f"{language} {seed}")
        self.by_section: dict[str, list[Line]] = {}
        for line in lines:
            self.by_section.setdefault(line.section, []).append(line)
        self.stating = [line for line in lines if line.section in METRICS]
        self.mixed = self.by_section.get("mixed", [])

    def passages(self, *, rounds: int) -> Iterator[Passage]:
        """Yield articles in which each stating line comes `rounds` times, in a fixed order."""
        for _ in range(rounds):
            stating = self.random.sample([*self.stating, *self.mixed], len(self.stating) + len(self.mixed))
            while stating:
                count = min(self.random.choice(LENGTHS), len(stating))
                yield self._article([stating.pop() for _ in range(count)])

    def _article(self, stating: Sequence[Line]) -> Passage:
        passage = Passage(self.language, "", ())
        for line in stating:
            if passage.text and self.random.random() < PARAGRAPH:
                passage = passage.add(Passage(self.language, "\n", ()))
            if self.random.random() < NEUTRAL:
                passage = passage.add(self._stated(self._pick("neutral"), "other"))
            if self.random.random() < COUNTED:
                passage = passage.add(self._counted(self.random.choice(self.stating)))
            passage = self._with_more(passage, line)
        return passage

    def _with_more(self, passage: Passage, line: Line) -> Passage:
        """Return `passage` with what `line` states, and with what may hang on to that."""
        opening = self._fill(self._pick("opening").text) if self.random.random() < 0.3 else ""
        stated = self._stated(line, line.section, opening=opening)
        if self.random.random() < JOINED and line.section != "mixed":
            other = self.random.choice(self.stating)
            stated = stated.joined(self._pick("joining").text, self._stated(other, other.section))
        elif self.random.random() < TRAILING:
            clause = self._clause(stated.text.rstrip()[-1])
            stated = stated.joined(", " if self.language != "ja" else "、", clause)
        passage = passage.add(stated)
        while self.random.random() < CARRIED:
            if self.random.random() < AFRESH:
                passage = passage.add(Passage(self.language, "\n", ()))
            passage = passage.add(self._stated(self._pick("carried"), stated.figures[-1][2]))
        return passage

    def _clause(self, stop: str) -> Passage:
        return Passage(self.language, self._fill(self._pick("trailing").text) + stop + SPACE[self.language], ())

    def _counted(self, line: Line) -> Passage:
        """Return `line` with counts in the place of its percentages: words that no figure belongs to."""
        text = SLOT.sub(lambda _: self._number(self.random.randrange(20, 40_000)), self._fill(line.text))
        return Passage(self.language, text + SPACE[self.language], ())

    def _pick(self, section: str) -> Line:
        return self.random.choice(self.by_section[section])

    def _fill(self, text: str) -> str:
        """Return `text` with one of its alternatives each, and with its names."""
        while choice := CHOICE.search(text):
            text = text[: choice.start()] + self.random.choice(choice[1].split("|")) + text[choice.end() :]
        named = SLOT.sub(
            lambda slot: self._name(slot[1]) if slot[1] in ("area", "body", "date", "n") else slot[0], text
        )
        return re.sub(r"[^\S\n]+(?=[.,;])", "", named.replace("¶", "\n"))

    def _name(self, slot: str) -> str:
        if slot == "n":
            return self._number(self.random.randrange(20, 40_000))
        return self.random.choice(self.by_section[slot]).text

    def _number(self, count: int) -> str:
        separator = lexicon(self.language).numbers.thousands[0]
        return f"{count:,}".replace(",", separator)

    def _stated(self, line: Line, section: str, *, opening: str = "") -> Passage:
        """Return `line` filled and with figures, its first letter a capital."""
        text = self._fill(line.text)
        text = opening + text if opening else text
        text = text[:1].upper() + text[1:]
        parts: list[str] = []
        figures: list[tuple[int, int, Metric]] = []
        end = length = 0
        sign = self.random.choice(SIGNS[self.language])
        for slot in SLOT.finditer(text):
            figure = self._figure() + sign
            parts += [text[end : slot.start()], figure]
            length += slot.start() - end
            figures.append((length, length + len(figure), cast(Metric, slot[1] or section)))
            length += len(figure)
            end = slot.end()
        return Passage(self.language, "".join([*parts, text[end:]]) + SPACE[self.language], tuple(figures))

    def _figure(self) -> str:
        value = self.random.choice(
            (self.random.uniform(1, 100), self.random.uniform(60, 100), self.random.uniform(1, 20))
        )
        if self.random.random() < 0.4:
            return str(round(value))
        point = lexicon(self.language).numbers.decimal
        return f"{value:.{self.random.choice((1, 1, 2))}f}".replace(".", point)
