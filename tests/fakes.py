"""A pipeline that takes no time to load, for tests of what happens around it; words in capitals make it misbehave."""

import os
import re
import signal
import time
from pathlib import Path

from extractor.factsheet import Article, FactSheet, Percentage, Person, Reject, Unit

PERCENTAGE = re.compile(r"(\d+(?:\.\d+)?) ?%")
UNIT = re.compile(r"([A-ZĐ]\w+(?: [A-ZĐ]\w+)*) district")


class FakeExtractor:
    def read(self, article: Article) -> FactSheet | Reject:
        misbehave(article.text)
        if "Ukrainian" in article.text:
            return Reject.of(article, "language", "written in none of the six languages (found: uk)")
        units = tuple(
            Unit(start=m.start(), end=m.end(), surface=m[0], kind="area", level="district", canonical=m[1])
            for m in UNIT.finditer(article.text)
        )
        percentages = tuple(
            Percentage(
                start=m.start(), end=m.end(), surface=m[0], value=float(m[1]), metric="on_time",
                subject=units[0].canonical if units else None,
            )
            for m in PERCENTAGE.finditer(article.text)
        )  # fmt: skip
        fields = {"units": units, "percentages": percentages, "persons": tuple(people(article.text))}
        return FactSheet(id=article.id, language=article.language or "en", published=article.published, **fields)


def people(text: str) -> list[Person]:
    return [
        Person(start=m.start(1), end=m.end(1), surface=m[1], canonical=m[1], official_id=m[1])
        for m in re.finditer(r"Ms\. (\w+)", text)
    ]


def misbehave(text: str) -> None:
    if (once := re.search(r"FAIL ONCE (\S+)", text)) and not Path(once[1]).exists():
        Path(once[1]).touch()
        raise KeyError("failed on purpose")
    if "CRASH" in text:
        raise KeyError("crashed on purpose")
    while "HANG" in text:
        time.sleep(0.01)
    if once := re.search(r"DIE ONCE (\S+)", text):
        if not Path(once[1]).exists():
            Path(once[1]).touch()
            os.kill(os.getpid(), signal.SIGKILL)
    elif "DIE" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "DEAF" in text:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        time.sleep(100)
    if "SLOW" in text:
        time.sleep(0.01)


def make() -> FakeExtractor:
    return FakeExtractor()
