"""What a run did, counted while it runs, and the report of it for people, programs and table runs."""

import resource
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, Field

from extractor.factsheet import Reject
from extractor.store import Entry, Outcome, Result, extractor_version, now

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
NO_LANGUAGE = "–"


@dataclass(slots=True)
class Summary:
    """What a run has done so far: articles by language and outcome, new facts by kind, rejects by reason."""

    articles: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    interrupted: bool = False
    started_at: str = field(default_factory=now)
    started: float = field(default_factory=time.monotonic)

    def count(self, result: Result, outcome: Outcome) -> None:
        """Count what became of one article."""
        sheet = result.sheet
        language = NO_LANGUAGE if isinstance(sheet, Reject) else sheet.language
        self.articles[language, outcome] += 1
        if outcome == "rejected":
            self.reasons[sheet.reason if isinstance(sheet, Reject) else "store"] += 1
        if isinstance(sheet, Entry) and outcome in {"new", "updated"}:
            self.facts.update(sheet.counts)

    def outcomes(self, *languages: str) -> "Outcomes":
        """Return the articles of some languages, or of all, by outcome."""
        found: Counter[str] = Counter()
        for (language, outcome), count in self.articles.items():
            if not languages or language in languages:
                found.update({outcome: count, "read": count})
        return Outcomes(**found)


class Outcomes(BaseModel):
    """Articles by what became of them."""

    model_config = ConfigDict(extra="forbid")

    read: int = Field(default=0, description="All that the input held.")
    new: int = Field(default=0, description="Added to the store.")
    updated: int = Field(default=0, description="Newer versions of pages; for rerun, articles whose facts changed.")
    unchanged: int = Field(default=0, description="In the store already; for rerun, articles whose facts are the same.")
    rejected: int = Field(default=0, description="Could not be read: `extractor rejects` lists them.")


class Report(Outcomes):
    """The report of a run."""

    command: str = Field(description="run, fetch, load, rerun or retry.")
    version: str = Field(description="Version of extractor.")
    started_at: str = Field(description="UTC, ISO 8601.")
    finished_at: str = Field(description="The same.")
    seconds: float = Field(description="How long it took.")
    articles_per_second: float = Field(description="Articles in that time, those included that were not read again.")
    peak_megabytes: float = Field(description="Most memory that the largest of its processes held.")
    interrupted: bool = Field(description="Whether it was ended by Ctrl-C: what was read by then is in the store.")
    reasons: dict[str, int] = Field(description="Rejected articles by reason.")
    languages: dict[str, Outcomes] = Field(description="Articles by language; – for what could not be read.")
    facts: dict[str, int] = Field(description="Facts by kind that were added.")

    @classmethod
    def of(cls, done: Summary, command: str) -> "Report":
        """Return the report of a run that has just ended."""
        counted = done.outcomes()
        seconds = time.monotonic() - done.started
        return cls(
            **counted.model_dump(),
            command=command,
            version=extractor_version(),
            started_at=done.started_at,
            finished_at=now(),
            seconds=round(seconds, 3),
            articles_per_second=round(counted.read / seconds, 1),
            peak_megabytes=round(peak_megabytes(), 1),
            interrupted=done.interrupted,
            reasons=dict(done.reasons.most_common()),
            languages={language: done.outcomes(language) for language, _ in sorted(done.articles)},
            facts=dict(done.facts),
        )

    def row(self) -> dict[str, Any]:
        """Return the columns of table runs that it fills."""
        names = ("finished_at", "seconds", "peak_megabytes", "interrupted", *Outcomes.model_fields)
        return {**{name: getattr(self, name) for name in names}, "report": self.model_dump_json()}


def peak_megabytes() -> float:
    """Return the most memory that this process, or a worker that has ended, held at any time."""
    unit = 1 << (20 if sys.platform == "darwin" else 10)
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return max(peaks) * unit / (1 << 20)
