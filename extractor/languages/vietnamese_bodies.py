"""Public bodies of Vietnam whose name says all, with what each language prints, from one table for all six.

The table is `data/vietnamese_bodies.txt`; bodies of a head and a field (Bộ Nội vụ) are in `public_bodies`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

Branch = Literal["state", "party", "assembly", "judiciary", "front", "union"]


@dataclass(frozen=True, slots=True)
class PublicBody:
    """One body: its canonical name, the branch it is of, and its names by language, the usual one first.

    Names are as printed, with `~` for any ending of a Russian word; the usual English one serves as its English name.
    """

    canonical: str
    branch: Branch
    names: Mapping[str, tuple[str, ...]]


@cache
def public_bodies() -> tuple[PublicBody, ...]:
    """Return all bodies of the table; raises ValueError if it names an unknown branch."""
    text = files(__package__).joinpath("data", "vietnamese_bodies.txt").read_text("utf-8")
    blocks = [[line for line in block.splitlines() if not line.startswith("#")] for block in text.split("\n\n")]
    return tuple(_body(block) for block in blocks if block)


def names_in(language: str) -> dict[str, str]:
    """Return the names of one language in small letters, each with the canonical name of its body."""
    return {name.lower(): body.canonical for body in public_bodies() for name in body.names.get(language, ())}


@cache
def english_names() -> Mapping[str, str]:
    """Return the usual English name of each body by its canonical one."""
    return {body.canonical: body.names["en"][0] for body in public_bodies() if "en" in body.names}


def _body(block: list[str]) -> PublicBody:
    canonical, _, branch = block[0].partition(" · ")
    if branch not in get_args(Branch):
        raise ValueError(f"{branch!r} is no branch, of {canonical}")
    names = {line[:2]: tuple(name.strip() for name in line[3:].split(";")) for line in block[1:]}
    return PublicBody(canonical, cast(Branch, branch), names)
