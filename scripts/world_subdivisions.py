"""First divisions of the countries of the world, and counties and districts where ISO 3166-2 lists those, in English.

`subdivisions.tsv` holds country and name as Unicode CLDR has them (npm package `cldr-subdivisions-full` 48.2.0).
They are looked up as towns are: a name proves little, and so may be a word.
"""

import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parent / "subdivisions.tsv"
TYPES = re.compile(
    r"^(?:Province of|Provincia de|Municipality of) |"
    r" (?:County|Province|Region|District|Division|Municipality|Krai|Oblast|Territory|City|oblysy|Governorate"
    r"|Prefecture)$"
)
NO_NAME = re.compile(
    r"[(/,†]|(?i:\b(?:north|south|east|west|central|northern|southern|eastern|western|capital|islands?)$)"
)
SHORTEST = 4


def names() -> Iterator[tuple[str, str]]:
    """Yield (country, name without its type) of each division that a newspaper would call by a name."""
    for line in SOURCE.read_text("utf-8").splitlines():
        country, name = line.split("\t")
        name = TYPES.sub("", name)
        if len(name) >= SHORTEST and not NO_NAME.search(name):
            yield country, name
            if country == "EE":
                yield country, f"{name}maa"  # Harju, Harjumaa
