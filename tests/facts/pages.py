"""Sentences with all their mentions marked, as fact sheets that nothing has been concluded from yet.

`[Lac Son](area Lạc Sơn)`, or with its level `[Nghe An](province Nghệ An)`, `[People's Committee](body UBND)`, `[2021](date 2021)`, `[93.5%](% 93.5)`,
`[6/7](ratio 6/7)`, `[plats 5](rank 5)`, `[plats 5 av 9](rank 5/9)`.
"""

import re
from typing import Any

from extractor.factsheet import Context, Date, FactSheet, Language, Level, Percentage, Rank, Ratio, Sentence, Unit
from extractor.languages import lexicon
from extractor.spotting.sentences import SentenceSplitter
from tests.annotated import MARK, plain

LEVELS: dict[str, Level] = {
    "area": "district",
    "body": "district",
    "country": "country",
    "province": "province",
    "district": "district",
    "commune": "commune",
}


def page(sentence: str, language: Language, anchor: str | None = "2024-06-01") -> tuple[Context, FactSheet]:
    """Return the context and the fact sheet of what is marked in `sentence`."""
    text = plain(sentence)
    found: dict[str, list[Any]] = {"units": [], "dates": [], "percentages": [], "ratios": [], "ranks": []}
    shift = 0
    for mark in MARK.finditer(sentence):
        start = mark.start() - shift
        shift += len(mark[0]) - len(mark[1])
        kind, _, value = mark[2].partition(" ")
        span = {"start": start, "end": start + len(mark[1]), "surface": mark[1]}
        name, mention = _mention(kind, value, span, language)
        found[name].append(mention)
    spans = SentenceSplitter(lexicon(language)).find(text)
    sheet = FactSheet(
        id="test", language=language, anchor=anchor, **{name: tuple(each) for name, each in found.items()}
    )
    return Context(text, tuple(Sentence(start, end, language) for start, end in spans)), sheet


def _mention(kind: str, value: str, span: dict[str, Any], language: Language) -> tuple[str, Any]:
    if kind in LEVELS:
        area = "body" if kind == "body" else "area"
        return "units", Unit(**span, kind=area, level=LEVELS[kind], canonical=value, unit_id=value)
    if kind == "date":
        return "dates", Date(**span, value=value)
    if kind == "ratio":
        part, whole = value.split("/")
        return "ratios", Ratio(**span, value=(float(part), float(whole)))
    if kind == "rank":
        place, _, field = value.partition("/")
        return "ranks", Rank(**span, value=int(place), of=int(field) if field else None)
    number = abs(float(value.partition(";")[0].rpartition(" ")[2]))
    return "percentages", Percentage(**span, value=number, points=is_points(span["surface"], language))


def is_points(surface: str, language: Language) -> bool:
    """Return whether `surface` is in percentage points."""
    bare = re.sub(r"\W", "", surface.lower())
    return any(re.sub(r"\W", "", word) in bare for word in lexicon(language).percentages.points)
