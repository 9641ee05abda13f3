"""What is ranked, whom, and when."""

import re
from collections.abc import Sequence
from functools import cache

from extractor.facts.dated import Dates, Marks
from extractor.facts.evidence import Span
from extractor.facts.page import Page
from extractor.facts.period_sights import Told
from extractor.facts.periods import Periods
from extractor.facts.referents import Referents
from extractor.facts.scene import Scene
from extractor.facts.subjects import Subjects
from extractor.factsheet import FactSheet, Rank
from extractor.languages import lexicon
from extractor.metrics import Metric

INITIALS = ("PAR INDEX", "SIPAS", "PAPI", "PCI", "DTI", "DDCI", "DGI", "ICT INDEX", "PII", "EGDI")  # in any language
MEASURED: Metric = "index_score"  # what ranks are read as when their subject and period are looked for


def ranks(page: Page, sheet: FactSheet, referents: Referents, marks: Marks) -> tuple[Rank, ...]:
    """Return the ranks of `sheet` with index, subject and period."""
    if not sheet.ranks:
        return ()
    scene = Scene(page, page.ranks, page.figures)
    metrics = [MEASURED] * len(sheet.ranks)
    periods = Periods(scene, Dates(scene, marks)).find(Told(metrics, [False] * len(sheet.ranks)))
    completed = []
    for rank, subject, period in zip(sheet.ranks, Subjects(scene, referents).find(metrics), periods, strict=True):
        facts = {
            "metric": index_of(page, (rank.start, rank.end)),
            "subject": subject.unit and subject.unit.canonical,
            "subject_id": subject.unit and subject.unit.unit_id,
            "period": period.value,
        }
        completed.append(rank.model_copy(update=facts))
    return tuple(completed)


def index_of(page: Page, rank: Span) -> str | None:
    """Return the index that a rank at `rank` is a place in: the last one named before it, else the first after it."""
    names = _names(page.language(rank[0]))
    last = page.sentence(rank[0])[1]
    line = page.paragraph(rank[0])[0]
    before = list(names.finditer(page.lower, line, rank[0]))
    found: Sequence[re.Match[str]] = before[-1:] or list(names.finditer(page.lower, rank[1], last))
    return _index(found[0], page.language(rank[0])) if found else None


@cache
def _names(language: str) -> re.Pattern[str]:
    """Return a pattern for the names of indexes in lower-cased text, each in a group of its own number."""
    return re.compile("|".join(f"({'|'.join(names)})" for names in _patterns(language).values()))


@cache
def _patterns(language: str) -> dict[str, list[str]]:
    found = {
        index: [rf"(?<![^\W_]){re.escape(index.lower()).replace(chr(92) + ' ', '[ -]?')}(?![a-z])"]
        for index in INITIALS
    }
    for index, names in lexicon(language).facts.rankings.items():
        found.setdefault(index, []).extend(re.escape(name) for name in names)
    return found


def _index(match: re.Match[str], language: str) -> str:
    return list(_patterns(language))[(match.lastindex or 1) - 1]
