"""Articles that name people, for tests of who is who: a story is a set of figures that no other story has."""

import re
from collections.abc import Iterable
from pathlib import Path
from random import Random

from extractor.factsheet import Article, FactSheet, Language, Official, Percentage, Person
from extractor.store import Result, Writer

BODIES = {  # in the marks of the tests: identity and canonical name
    "nội vụ": ("VN-40:sở nội vụ", "Sở Nội vụ"),
    "y tế": ("VN-40:sở y tế", "Sở Y tế"),
    "nội vụ Huế": ("VN-46:sở nội vụ", "Sở Nội vụ"),
    "Đô Lương": ("VN-427", "Đô Lương"),
    "UBND": ("VN-427:ubnd", "UBND huyện Đô Lương"),
    "huyện ủy": ("VN-427:huyện ủy", "Huyện ủy Đô Lương"),
    "Tân Lập": ("VN-164:ubnd", "UBND huyện Tân Lập"),
}


def tell(text: str, *, story: int | None = None, url: str | None = None, day: str | None = "2024-05-06") -> Result:
    """Return an article with its fact sheet: people are marked as in `[Trần Thị Lan](director, nội vụ)`.

    What follows the name is the role and, after a comma, the body: a word of BODIES, or a foreign body's name. Articles
    of one `story` are grouped by the store.
    """
    plain, people = _read(text)
    shown = Random(story) if story is not None else Random(text)
    figures = [round(shown.uniform(1, 99), 2) for _ in range(8)]
    plain += "".join(f"\n{figure}%" for figure in figures)
    percentages = [
        Percentage(start=(at := plain.index(f"\n{figure}%") + 1), end=at + len(f"{figure}%"), surface=f"{figure}%", value=figure)
        for figure in dict.fromkeys(figures)
    ]  # fmt: skip
    kinds = {"officials": [one for one in people if one.role], "persons": [one for one in people if not one.role]}
    facts = {name: tuple(values) for name, values in {**kinds, "percentages": percentages}.items()}
    sheet = FactSheet(id=url or text, language=_language(text), published=day, **facts)  # type: ignore[arg-type]
    return Result(Article(id=url or text, text=plain, url=url, published=day), sheet)


def officials(path: Path, *batches: Iterable[Result]) -> list[list[str]]:
    """Write articles and return the officials of the store, each with all spellings."""
    for batch in batches:
        with Writer(path) as writer:
            for result in batch:
                assert writer.write([result]) != ["rejected"]
    return people(path)


def people(path: Path) -> list[list[str]]:
    """Return the officials of a store: each as its name and how it is printed."""
    with Writer(path) as writer:
        rows = writer.db.execute(
            "SELECT officials.id, canonical, surface FROM officials JOIN official_aliases ON officials.id = official_id"
        ).fetchall()
    found: dict[int, set[str]] = {}
    for official, canonical, surface in rows:
        found.setdefault(official, {canonical}).add(surface)
    return sorted(sorted(names) for names in found.values())


def _read(text: str) -> tuple[str, list[Person]]:
    """Return the text without its marks and the people that they mark."""
    plain, people, end = "", [], 0
    for mark in re.finditer(r"\[([^]]+)\]\(([^)]*)\)", text):
        plain += text[end : mark.start()]
        name, (role, body) = mark[1], [word.strip() for word in (mark[2] + ",").split(",")[:2]]
        body_id, canonical = BODIES.get(body, (None, body or None))
        kind = Official if role else Person
        span = {"start": len(plain), "end": len(plain) + len(name), "surface": name, "canonical": name}
        people.append(kind(**span, role=role or None, body=canonical, body_id=body_id))  # type: ignore[arg-type]
        plain += name
        end = mark.end()
    return plain + text[end:], people


def _language(text: str) -> Language:
    if re.search("[ぁ-んァ-ヴ一-龥]", text):
        return "ja"
    return "ru" if re.search("[а-я]", text) else "vi" if re.search("[ạ-ỹđươ]", text) else "en"
