"""The words of one language, made ready for finding what figures measure."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import Literal

from extractor.facts.scoring import Claim, Cue, Scoring, parsed
from extractor.facts.stems import Stems
from extractor.languages import lexicon
from extractor.languages.lexicon import Concept, Lexicon
from extractor.languages.public_bodies import LEVEL_OF_TYPE

GLUE = r"[^\S\n]|[\d,、/()+·–—-]"

Sort = Literal["cue", "concept", "break", "meant", "level", "saying", "several", "annual", "same", "before"]  # of stems


class Cues:
    """The cues of one language: stems to look for, cues by stem, and patterns for what stands next to a figure."""

    def __init__(self, words: Lexicon) -> None:
        facts = words.facts
        self.spaced = facts.spaced
        measured = parsed(facts.metrics)
        done = tuple(stem for cue in measured if cue.name == "completion" for part in cue.parts for stem in part)
        tasks = [stem for stem in facts.targets if stem.startswith(done)]  # "the target was met to 90 %"
        self.done = re.compile(self._any(done, stems=True))
        self.targets, self.set_tasks = frozenset(facts.targets), frozenset(tasks)
        claims: dict[Claim, Iterable[str]] = {
            "aim": facts.targets,
            "aim_but_tasks": self.targets - self.set_tasks,
            "duty": self.targets - frozenset(facts.plans),
            "plan": facts.plans,
            "forecast": facts.forecasts,
            "average": facts.averages,
        }
        claimed = [Cue(claim, (tuple(sorted(stems)),), 1.0) for claim, stems in claims.items() if stems]
        self.scoring = Scoring([*measured, *parsed(words.metrics.finer), *claimed])
        self.meant_level = {stem: level for level, stems in facts.meant.items() for stem in stems}
        self.level_of = {stem: level for level, stems in facts.level_words.items() for stem in stems}
        self.several_level = {word: LEVEL_OF_TYPE.get(kind, "other") for word, kind in words.units.plurals.items()}
        self.type_level = {word: LEVEL_OF_TYPE.get(kind, "other") for word, kind in words.units.types.items()}
        self.counted = re.compile(rf"\d[^\S\n]?({self._any(self.type_level, stems=True)})")  # "63 tỉnh", 63省
        self.concepts: dict[str, tuple[Concept, ...]] = defaultdict(tuple)  # by stem
        for concept, stems in facts.concepts.items():
            for stem in stems:
                self.concepts[stem] += (concept,)
        self.stems: Stems[Sort] = Stems(
            {
                "cue": self.scoring.parts,
                "concept": self.concepts,
                "break": facts.breaks,
                "meant": self.meant_level,
                "level": self.level_of,
                "saying": facts.sayings,
                "several": self.several_level,
                "annual": facts.annual,
                "same": facts.same_period,
                "before": facts.year_before,
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
        self.copula = re.compile(copulas)
        states = rf"{words_between}\s*{copulas}\s*{filler}(?:{self._any(facts.by)}\s*)?\(?\s*\Z"
        few_words = r"(?:\s+[^\W\d]+){0,2}?" if facts.spaced else r"[^\d、。,]{0,6}?"
        states_end = rf"\s*(?:{copulas}\s*)?{filler}(?:{self._any(facts.by)}\s*)?\(?\s*\Z"
        more = r"\w*+" if facts.spaced else ""
        rise, fall = self._any(facts.increases, stems=True), self._any(facts.decreases, stems=True)
        self.gain = re.compile(rise)
        self.stated_change = re.compile(rf"(?:(?P<rise>{rise})|(?P<fall>{fall})){more}{states}")
        self.stated_target = re.compile(rf"{self._any(self.set_tasks, stems=True)}{more}{states}")
        self.demanding = re.compile(
            rf"{self._any(facts.demands, stems=True)}{more}(?P<between>{few_words}){states_end}"
        )
        self.demanded = re.compile(rf"[\s(]*{bound}{self._any(facts.demanded, stems=True)}")
        self.ahead = re.compile(rf"[^。]*?{self._any(facts.ahead, stems=True)}")
        self.presently = re.compile(rf"\s*{self._any(facts.present, stems=True)}")
        self.present = re.compile(self._any(facts.present, stems=True))
        self.merely = re.compile(rf"{self._any(facts.merely)}\s*{filler}\(?\s*\Z")
        self.low = re.compile(rf"[\s(]*{bound}{self._any(facts.low, stems=True)}")
        past = self._endings(facts.pasts)
        self.past = re.compile(rf"(?:{self._any(facts.perfects)}\s+\w+|{past})\Z")
        changes = self._any((*facts.risen, *facts.fallen), stems=True)
        self.changed = re.compile("(?!)" if facts.spaced else rf"{bound}{changes}[^\d、。すると]{{0,2}}{past}")
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
        each = "" if facts.spaced else rf"(?:{self._any(facts.respectively)})?+"
        self.risen, self.fallen, self.into, self.origin, self.comparing = (
            re.compile(rf"[\s(]*{bound}{each}{self._any(alternatives, stems=True)}")
            for alternatives in (facts.risen, facts.fallen, facts.into, facts.out_of, facts.comparing)
        )
        self.negations = re.compile(self._any(facts.negations, stems=True))
        self.negated = re.compile(rf"[\s(]*{self._any(facts.negated, stems=True)}")
        self.as_of = re.compile(self._any(() if facts.spaced else facts.as_of))  # behind its date: 5月6日現在
        self.moves = re.compile(
            rf"(?:(?P<rise>{self._any(facts.rises, stems=True)})|(?P<fall>{self._any(facts.falls, stems=True)})){more}"
        )

    @staticmethod
    def _endings(endings: Iterable[str]) -> str:
        """Return a pattern for a word with one of `endings`."""
        return f"(?:{'|'.join(map(re.escape, endings))})" if endings else "(?!)"

    def _any(self, alternatives: Iterable[str], *, stems: bool = False) -> str:
        """Return a pattern for one of `alternatives`; the longest wins; with `stems` their words may go on.

        It looks first whether the next character begins any of them: at most places none does.
        """
        known = set(alternatives)
        firsts = "".join(sorted({re.escape(_bare(one)[0]) for one in known}))
        groups = groupby(sorted(known, key=self._start), key=self._start)
        parts = [start + _tree([(_bare(one), self._end(one, stems=stems)) for one in group]) for start, group in groups]
        return f"(?=[{firsts}])(?:{'|'.join(parts)})" if parts else "(?!)"

    def _start(self, alternative: str) -> str:
        """Return what must hold before an alternative; neighbours share one test, and fail at once."""
        return r"(?<!\w)" if self.spaced and alternative[0].isalnum() else ""

    def _end(self, alternative: str, *, stems: bool) -> str:
        """Return what must hold behind an alternative."""
        return r"(?!\w)" if self.spaced and not (stems and alternative[-1] != "$") else ""


def _bare(alternative: str) -> str:
    return alternative.strip("*$")


def _tree(words: Iterable[tuple[str, str]]) -> str:
    """Return a pattern for one of `words`, each with what must hold behind it: common beginnings are compared once."""
    ordered = sorted(words, reverse=True)
    branches = [
        re.escape(first) + _tree((word[1:], end) for word, end in group)
        for first, group in groupby(ordered, key=lambda one: one[0][:1])
        if first
    ]
    branches += sorted({end for word, end in ordered if not word})
    return f"(?:{'|'.join(branches)})" if len(branches) > 1 else branches[0]


@cache
def cues(language: str) -> Cues:
    """Return the cues of `language`."""
    return Cues(lexicon(language))
