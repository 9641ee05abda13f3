"""The words of one language, made ready for finding what figures measure."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Generic, Literal, TypeVar

from extractor.facts.stems import Stems
from extractor.languages import lexicon
from extractor.languages.lexicon import Concept, Lexicon
from extractor.languages.public_bodies import LEVEL_OF_TYPE

WEIGHTS = (1.2, 1.0, 1.1)  # of a cue of one part (a phrase that leaves no doubt), two or three
STRONG = 1.3  # of a cue marked "!", which outweighs the phrases within it
WEAK = 0.5  # of a cue marked "~", which may well be about something else
GLUE = r"[^\S\n]|[\d,、/()+·–—-]"


Name = TypeVar("Name", bound=str)
Sort = Literal["cue", "concept", "break", "meant", "level", "saying", "several", "annual"]  # of stems


@dataclass(frozen=True, slots=True)
class Cue(Generic[Name]):
    """Words that tell a metric, its `name`, when one of each part is near: "files|procedures + online"."""

    name: Name
    parts: tuple[tuple[str, ...], ...]
    weight: float

    @classmethod
    def parse(cls, name: Name, text: str) -> "Cue[Name]":
        """Return the cue written as `text`; "~" in front marks a weak one, "!" a strong one."""
        parts = tuple(tuple(part.strip().split("|")) for part in text.lstrip("~!").split(" + "))
        weight = {"~": WEAK, "!": STRONG}.get(text[0], WEIGHTS[len(parts) - 1])
        return cls(name, parts, weight)


class Scoring(Generic[Name]):
    """The cues of several metrics, found by their stems."""

    def __init__(self, texts: Mapping[Name, tuple[str, ...]]) -> None:
        self.cues = [Cue.parse(name, text) for name, of_one in texts.items() for text in of_one]
        self.alone: dict[str, list[tuple[Name, float]]] = defaultdict(list)  # metric and weight of cues of one part
        self.by_stem: dict[str, list[tuple[int, int]]] = defaultdict(list)  # number of a cue and of its part
        for number, cue in enumerate(self.cues):
            for part, stems in enumerate(cue.parts):
                for stem in stems:
                    if len(cue.parts) == 1:
                        self.alone[stem].append((cue.name, cue.weight))
                    else:
                        self.by_stem[stem].append((number, part))
        self.told = {stem: (self.alone.get(stem, []), self.by_stem.get(stem, [])) for stem in self.stems}

    @property
    def stems(self) -> tuple[str, ...]:
        """All stems of the cues."""
        return (*self.alone, *self.by_stem)

    def scores(self, strengths: dict[str, float]) -> dict[Name, float]:
        """Return how strongly the cues of each metric are there: a cue counts as much as its weakest part."""
        scores: dict[Name, float] = {}
        parts: dict[int, list[float]] = {}
        for stem, strength in strengths.items():
            told = self.told.get(stem)
            if told is None:
                continue
            alone, shared = told
            for name, weight in alone:
                if weight * strength > scores.get(name, 0.0):
                    scores[name] = weight * strength
            for number, part in shared:
                found = parts.get(number)
                if found is None:
                    found = parts[number] = [0.0] * len(self.cues[number].parts)
                found[part] = max(found[part], strength)
        for number, found in parts.items():
            cue = self.cues[number]
            score = cue.weight * min(found)
            if score > scores.get(cue.name, 0.0):
                scores[cue.name] = score
        return scores


class Cues:
    """The cues of one language: stems to look for, cues by stem, and patterns for what stands next to a figure."""

    def __init__(self, words: Lexicon) -> None:
        facts = words.facts
        self.spaced = facts.spaced
        self.metrics = Scoring(facts.metrics)
        self.finer = Scoring(words.metrics.finer)
        self.targets = frozenset(facts.targets)
        done = tuple(
            stem for cue in self.metrics.cues if cue.name == "completion" for part in cue.parts for stem in part
        )
        self.set_tasks = frozenset(
            stem for stem in facts.targets if stem.startswith(done)
        )  # "the target was met to 90 %"
        self.done = re.compile(self._any(done, stems=True))
        self.averages = frozenset(facts.averages)
        self.meant_level = {stem: level for level, stems in facts.meant.items() for stem in stems}
        self.level_of = {stem: level for level, stems in facts.level_words.items() for stem in stems}
        self.plans, self.forecasts = frozenset(facts.plans), frozenset(facts.forecasts)
        self.several_level = {word: LEVEL_OF_TYPE.get(kind, "other") for word, kind in words.units.plurals.items()}
        self.type_level = {word: LEVEL_OF_TYPE.get(kind, "other") for word, kind in words.units.types.items()}
        self.counted = re.compile(rf"\d[^\S\n]?({self._any(self.type_level, stems=True)})")  # "63 tỉnh", 63省
        self.concepts: dict[str, tuple[Concept, ...]] = defaultdict(tuple)  # by stem
        for concept, stems in facts.concepts.items():
            for stem in stems:
                self.concepts[stem] += (concept,)
        measured = (*self.metrics.stems, *self.finer.stems)
        self.stems: Stems[Sort] = Stems(
            {
                "cue": (*measured, *facts.targets, *facts.averages, *facts.plans, *facts.forecasts),
                "concept": self.concepts,
                "break": facts.breaks,
                "meant": self.meant_level,
                "level": self.level_of,
                "saying": facts.sayings,
                "several": self.several_level,
                "annual": facts.annual,
            },
            spaced=facts.spaced,
        )
        self._compile(words)

    def parts(self, text: str) -> list[str]:
        """Return the parts of an enumeration in lower-cased `text`."""
        return self.comma.split(text)

    def _compile(self, words: Lexicon) -> None:
        facts = words.facts
        fillers = [*words.percentages.before, *words.percentages.fillers, *words.percentages.articles, *facts.fillers]
        filler = rf"(?:{self._any(filler for filler in fillers if filler not in facts.to)}\s*)*+"
        bound = rf"(?:{self._any([*words.percentages.after, *words.percentages.apart])}\s*)?+"
        self.joint = re.compile(rf"(?:{GLUE}|{self._any(facts.joins)})*+")
        self.series = re.compile(rf"(?:[\s,;、()–—-]|{self._any(facts.joins)})*+")
        self.respective = re.compile(self._any(facts.respectively, stems=True))
        self.comma = re.compile(rf"[,;、]|{self._any(words.percentages.ands)}")
        self.partitive = re.compile(rf"\s*{self._any(facts.of)}")
        self.to = re.compile(rf"{self._any(facts.to)}")
        self.amount = re.compile(rf"\s*(?:{self._any(facts.by)}\s*)?{filler}\(?\s*")
        self.since = re.compile(rf"\s*{self._any(set(facts.froms) - set(facts.by))}\s*{filler}")
        words_between = r"(?:\s+[^\W\d]+){0,4}?" if facts.spaced else r"[^\d、。,]{0,8}?"
        copulas = self._any(words.percentages.copulas)
        states = rf"{words_between}\s*{copulas}\s*{filler}(?:{self._any(facts.by)}\s*)?\(?\s*\Z"
        more = r"\w*+" if facts.spaced else ""
        rise, fall = self._any(facts.increases, stems=True), self._any(facts.decreases, stems=True)
        self.stated_change = re.compile(rf"(?:(?P<rise>{rise})|(?P<fall>{fall})){more}{states}")
        self.stated_target = re.compile(rf"{self._any(self.set_tasks, stems=True)}{more}{states}")
        self.presently = re.compile(rf"\s*{self._any(facts.present, stems=True)}")
        self.present = re.compile(self._any(facts.present, stems=True))
        self.ends = {
            name: re.compile(rf"{self._any(alternatives)}\s*{filler}\(?\s*\Z")
            for name, alternatives in (
                ("to", facts.to),
                ("by", facts.by),
                ("from", facts.froms),
                ("as_of", facts.as_of),
                ("compared", facts.compared),
            )
        }
        self.risen, self.fallen, self.into, self.origin, self.comparing = (
            re.compile(rf"[\s(]*{bound}{self._any(alternatives, stems=True)}")
            for alternatives in (facts.risen, facts.fallen, facts.into, facts.out_of, facts.comparing)
        )
        self.negations = re.compile(self._any(facts.negations, stems=True))
        self.negated = re.compile(rf"[\s(]*{self._any(facts.negated, stems=True)}")
        self.as_of = re.compile(self._any(() if facts.spaced else facts.as_of))  # behind its date: 5月6日現在
        self.moves = re.compile(
            rf"(?:(?P<rise>{self._any(facts.rises, stems=True)})|(?P<fall>{self._any(facts.falls, stems=True)})){more}"
        )

    def _any(self, alternatives: Iterable[str], *, stems: bool = False) -> str:
        """Return a pattern for one of `alternatives`; the longest wins; with `stems` their words may go on."""
        ordered = sorted(set(alternatives), key=len, reverse=True)
        groups = groupby(ordered, key=lambda one: self._edges(one, stems=stems))
        parts = [f"{start}(?:{'|'.join(map(_bare, group))}){end}" for (start, end), group in groups]
        return f"(?:{'|'.join(parts)})" if parts else "(?!)"

    def _edges(self, alternative: str, *, stems: bool) -> tuple[str, str]:
        """Return what must hold before and behind an alternative; neighbours share one test, and fail at once."""
        if not self.spaced:
            return "", ""
        start = "" if alternative[0] == "*" else r"(?<!\w)"
        return start, "" if stems and alternative[-1] != "$" else r"(?!\w)"


def _bare(alternative: str) -> str:
    return re.escape(alternative.strip("*$"))


@cache
def cues(language: str) -> Cues:
    """Return the cues of `language`."""
    return Cues(lexicon(language))
