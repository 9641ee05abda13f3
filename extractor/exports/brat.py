"""Articles as a BRAT folder: a text and a stand-off file each, to look at and to correct by hand.

The format is that of https://brat.nlplab.org/standoff.html.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

from extractor.exports.mentions import KINDS, Annotated, Mention
from extractor.factsheet import Level, Modifier, PercentageKind, Role
from extractor.metrics import Metric

ENTITIES = ("Area", "Body", *(kind.capitalize() for kind in KINDS if kind != "unit"))
# Fields with a closed vocabulary are attributes; what is open is a note.
ATTRIBUTES = {
    "level": ("Area|Body", get_args(Level)),
    "role": ("Official", get_args(Role)),
    "metric": ("Percentage", get_args(Metric)),
    "kind": ("Percentage", get_args(PercentageKind)),
    "modifier": ("Percentage|Quantity", get_args(Modifier)),
}
SHOWN = 16  # characters of an article's hash that name its files


def write_brat(articles: Iterable[Annotated], folder: Path) -> None:
    """Write `articles` into `folder`, made if need be, with the annotation.conf that BRAT wants."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "annotation.conf").write_text("\n".join(_configuration()) + "\n", encoding="utf-8")
    for each in articles:
        name = each.article["hash"][:SHOWN]
        text = each.article["text"]
        # No translation of line ends: offsets count the characters of the text as given.
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
        lines = [line for at, mention in enumerate(each.mentions, 1) for line in _lines(at, mention, text)]
        (folder / f"{name}.ann").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="")


def _configuration() -> Iterator[str]:
    yield from ("[entities]", *ENTITIES, "", "[relations]", "<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>")
    yield from ("", "[events]", "", "[attributes]")
    for name, (entities, values) in ATTRIBUTES.items():
        yield f"{name.capitalize()} Arg:{entities}, Value:{'|'.join(values)}"


def _lines(at: int, mention: Mention, text: str) -> Iterator[str]:
    entity = mention.fields.get("unit_kind", mention.kind).capitalize()
    surface = text[mention.start : mention.end]
    # A line of the file is one annotation: what runs over a line end is in fragments.
    fragments = [
        (mention.start + found.start(), mention.start + found.end()) for found in re.finditer(r"[^\r\n]+", surface)
    ]
    places = ";".join(f"{start} {end}" for start, end in fragments)
    words = " ".join(text[start:end] for start, end in fragments)
    yield f"T{at}\t{entity} {places}\t{words}"
    for number, name in enumerate(ATTRIBUTES, 1):
        if name in mention.fields and entity in ATTRIBUTES[name][0].split("|"):
            yield f"A{at * len(ATTRIBUTES) + number}\t{name.capitalize()} T{at} {mention.fields[name]}"
    if "key" in mention.fields:
        yield f"N{at}\tReference T{at} extractor:{mention.fields['key']}\t{mention.fields['canonical']}"
    note = "; ".join(f"{name}: {value}" for name, value in mention.fields.items() if name not in {*ATTRIBUTES, "key"})
    yield f"#{at}\tAnnotatorNotes T{at}\t{note}"
