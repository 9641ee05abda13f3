"""Made-up news as fact sheets: events, each told as often and as differently as a test likes.

What makes stories hard to tell apart is shared on purpose: a few provinces are in the news all the time, the same
officials speak, everybody cites the same decrees, targets and national averages, an outlet sets the same lines under all
its articles, and an event is followed up a week later with new figures.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any, get_args

from extractor.factsheet import (
    LANGUAGES,
    Article,
    Date,
    Document,
    FactSheet,
    Language,
    Official,
    Percentage,
    Ratio,
    Unit,
)
from extractor.gazetteer import Area, load
from extractor.metrics import Metric
from extractor.store import Result

PROVINCES = ["VN-40", "VN-52", "VN-11", "VN-86", "VN-06", "VN-91", "VN-01", "VN-79", "VN-48", "VN-66"]
FAMILY, MIDDLE = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"], ["Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang"]
GIVEN = (
    "An Bình Cường Dung Giang Hà Hải Hạnh Hòa Huy Khánh Lan Linh Long Mai Nam Nga Phúc Quân Sơn Tâm Thảo Tú Yến".split()
)
DECREES = ["61/2018/NĐ-CP", "468/QĐ-TTg", "76/NQ-CP", "06/CP", "07/CT-TTg", "42/2022/NĐ-CP"]
TARGETS = [100.0, 95.0, 90.0, 85.0, 80.0, 70.0, 50.0]
AVERAGES = [86.98, 82.66, 84.09, 17.4]  # of the country, which many articles repeat
METRICS = get_args(Metric)
WORDS = {language: [f"{language}{at}" for at in range(2000)] for language in LANGUAGES}
START = date(2024, 1, 1)

Fact = tuple[str, object]  # kind of mention and what it says


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: a day, a district, and the facts of it, which an article tells in full or in part."""

    day: date
    district: Area
    facts: tuple[Fact, ...]


class Newsroom:
    """Makes events and tells them; the same seed makes the same news."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.told = 0

    def event(self, days: int, first: int = 0) -> Event:
        """Return an event of one of `days` days."""
        # Some provinces are in the news far more often than others.
        place = min(int(self.random.expovariate(0.4)), len(PROVINCES) - 1)
        district = self.random.choice(self.districts[PROVINCES[place]])
        day = START + timedelta(first + self.random.randrange(days))
        return Event(day, district, tuple(self._facts(district, day)))

    def follow_up(self, event: Event) -> Event:
        """Return what the same people say in the same place a week later: other figures, nothing else."""
        day = event.day + timedelta(7)
        kept = tuple(fact for fact in event.facts if fact[0] in {"unit", "official", "document"})
        return replace(event, day=day, facts=(*kept, *self._figures(), ("date", day.isoformat())))

    def tell(
        self, event: Event, language: Language, *, share: float = 1.0, later: int = 0, dated: bool = True
    ) -> Result:
        """Return an article on `event` with about `share` of its facts, `later` days after it."""
        kept = [fact for fact in event.facts if self.random.random() < share]
        day = (event.day + timedelta(later)).isoformat() if dated else None
        period = f"{event.day.year}-01-01/{event.day.isoformat()}"
        return self.article(kept, language, day, subject_id=event.district.id, period=period)

    def digest(self, events: list[Event], language: Language) -> Result:
        """Return a survey of several events."""
        facts = [fact for event in events for fact in event.facts]
        return self.article(facts, language, max(event.day for event in events).isoformat())

    def article(self, facts: list[Fact], language: Language, day: str | None, **about: str) -> Result:
        """Return an article of made-up words with the facts in it; the percentages are all `about` one thing."""
        self.told += 1
        text, spans = "", []
        for kind, value in dict.fromkeys(facts):
            surface = "/".join(f"{part:g}" for part in value) if isinstance(value, tuple) else f"{value}"
            text += " ".join(self._words(language, 7)) + " "
            spans.append((kind, value, len(text), surface))
            text += surface + " ".join(["", *self._words(language, 5)]) + ".\n"
        text += " ".join([f"{language}{at}" for at in range(40)])  # what the outlet sets under all its articles
        identity = f"{self.told}"
        mentions = [mention(*span, about) for span in spans]
        found = {name: tuple(m for m in mentions if type(m) is model) for name, model in MODELS.items()}
        sheet = FactSheet(id=identity, language=language, published=day, anchor=day, **found)  # type: ignore[arg-type]
        source = f"{language}{self.random.randrange(20)}.example"
        return Result(Article(id=identity, text=text, published=day, source=source, title=text[:60]), sheet)

    @cached_property
    def districts(self) -> dict[str, list[Area]]:
        gazetteer = load()
        return {
            code: [area for area in gazetteer.below(gazetteer[code]) if area.level == "district"] for code in PROVINCES
        }

    def _facts(self, district: Area, day: date) -> Iterator[Fact]:
        yield from (("unit", key) for key in (district.parent, district.id, f"{district.id}:ubnd"))
        communes = load().below(district)
        yield from (("unit", area.id) for area in self.random.sample(communes, min(3, len(communes))))
        yield from (("official", self._person(f"{district.id}{at}")) for at in self.random.sample(range(3), 2))
        yield ("official", self._person(f"{district.parent}{self.random.randrange(5)}"))
        yield ("document", self.random.choice(DECREES))
        yield ("document", f"{self.random.randrange(10, 3000)}/QĐ-UBND")
        yield ("date", day.isoformat())
        yield ("date", f"{day.year}")
        yield from self._figures()

    def _figures(self) -> Iterator[Fact]:
        for _ in range(self.random.randrange(4, 12)):
            yield (
                "percentage",
                round(100 - self.random.expovariate(0.08) % 100, self.random.choice([0, 1, 1, 1, 2, 2])),
            )
        yield from (("percentage", value) for value in self.random.sample(TARGETS, 3))
        if self.random.random() < 0.3:
            yield ("percentage", self.random.choice(AVERAGES))
        whole = self.random.randrange(50, 5000)
        yield ("ratio", (self.random.randrange(whole // 2, whole), whole))
        yield ("count", self.random.randrange(100, 20000))

    def _person(self, office: str) -> str:
        """Return who holds an office, the same whenever asked."""
        holder = random.Random(office)
        return " ".join(holder.choice(part) for part in (FAMILY, MIDDLE, GIVEN))

    def _words(self, language: Language, count: int) -> list[str]:
        return self.random.choices(WORDS[language], k=count)


MODELS = {
    "units": Unit,
    "officials": Official,
    "dates": Date,
    "percentages": Percentage,
    "ratios": Ratio,
    "documents": Document,
}


def mention(kind: str, value: Any, start: int, surface: str, about: dict[str, str]) -> object:
    """Return the mention that says `value`; none for a count, which stands in the text only."""
    span = {"start": start, "end": start + len(surface), "surface": surface}
    makers = {
        "unit": lambda: Unit(**span, kind="area", level="other", canonical=surface, unit_id=surface),
        "official": lambda: Official(**span, canonical=surface, role="chair"),
        "date": lambda: Date(**span, value=surface),
        "percentage": lambda: Percentage(
            **span, value=value, metric=METRICS[round(value * 100) % len(METRICS)], **about
        ),
        "ratio": lambda: Ratio(**span, value=value),
        "document": lambda: Document(**span, value=surface),
        "count": lambda: None,
    }
    return makers[kind]()


def languages(random: random.Random, count: int) -> list[Language]:
    """Return `count` languages, each once before any comes twice."""
    return [language for _ in range(count // len(LANGUAGES) + 1) for language in random.sample(LANGUAGES, 6)][:count]
